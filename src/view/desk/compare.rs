//! Columns side by side: row by row, and the difference summed up from the numbers.

use super::case::{Case, in_words};
use super::column::Column;
use super::paid::{account, assumptions, at_start, bare, before_taken, dated, lines, net};
use crate::kvp::{CONDITIONS, Rate, Stoenad};
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::{fill, listed};
use crate::values::{Kroner, Rounding, Written, adding_up};
use crate::view::amounts::Net;
use crate::view::finding;
use crate::view::numbers;

/// The names of the columns.
pub const LETTERS: [&str; 3] = ["A", "B", "C"];

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonRow {
    /// What it is.
    pub label: &'static str,
    /// What each column says, and whether that differs from the first.
    pub cells: Vec<(String, bool)>,
}

/// What a column says of a row; none where it says nothing.
type Look<'a> = dyn Fn(&Case) -> Option<String> + 'a;

/// Every row on which some column says something.
pub fn rows(cases: &[Case], texts: Desk) -> Vec<ComparisonRow> {
    let about = texts.about();
    let conclusions = &about.result().conclusions();
    let mut rows = Vec::new();
    let mut row = |label, look: &Look<'_>| {
        let shown: Vec<Option<String>> = cases.iter().map(look).collect();
        if shown.iter().all(Option::is_none) {
            return;
        }
        let shown: Vec<String> = shown
            .into_iter()
            .map(|text| text.unwrap_or_else(|| "–".to_owned()))
            .collect();
        let first = shown.first().cloned().unwrap_or_default();
        let cells = shown.into_iter().map(|text| {
            let differs = text != first;
            (text, differs)
        });
        rows.push(ComparisonRow {
            label,
            cells: cells.collect(),
        });
    };
    row(texts.compare().conclusion(), &|case| {
        Some(conclusions.of(case.conclusion()?).short().to_owned())
    });
    row(texts.compare().day(), &|case| day(case, texts));
    let words = &about.result().amounts();
    for label in [
        words.stoenad(),
        words.barnetillegg(),
        words.reduction_work(),
        words.reduction_absence(),
        words.reduction_set_off(),
    ] {
        row(label, &|case| {
            let lines = lines(case, texts);
            let same = lines.iter().find(|line| line.label == label)?;
            Some(bare(same.per_month, texts))
        });
    }
    row(texts.screen().before_tax(), &|case| {
        if case.may_be_older_by_start() {
            return Some(texts.compare().birth_date_first().to_owned());
        }
        let stoenad = case.assessment.as_ref()?.stoenad.as_ref()?;
        Some(bare(stoenad.net.per_month.total(), texts))
    });
    for label in [texts.screen().wage(), texts.screen().together()] {
        row(label, &|case| {
            let lines = lines(case, texts);
            let same = lines.iter().find(|line| line.label == label)?;
            Some(bare(same.per_month, texts))
        });
    }
    let of_account = &texts.screen().account();
    let words = texts.compare();
    for (label, which) in [
        (texts.screen().ordinary_month(), of_account.ordinary()),
        (words.june(), of_account.june()),
        (words.december(), of_account.december()),
        (words.average(), of_account.average()),
    ] {
        row(label, &|case| {
            if net(case)? == Net::WageUnknown {
                return Some(texts.compare().wage_first().to_owned());
            }
            let account = account(case, texts);
            let [_, _, left] = account.iter().find(|line| line.label == which)?.amounts;
            Some(bare(left, texts))
        });
    }
    row(texts.compare().plan(), &|case| {
        if case.is_birth_date_first() {
            return Some(texts.compare().birth_date_first().to_owned());
        }
        Some(bare(case.plan()?.sum().total(), texts))
    });
    for condition in CONDITIONS.iter() {
        row(about.conditions().of(condition.id), &|case| {
            let findings = &case.assessment.as_ref()?.findings;
            let same = findings.iter().find(|other| other.id == condition.id)?;
            Some(finding::row(same, texts.about()).word.to_owned())
        });
    }
    rows
}

/// Which day's amounts a column shows; none where it shows none.
fn day(case: &Case, texts: Desk) -> Option<String> {
    let assessment = case.assessment.as_ref()?;
    assessment.stoenad.as_ref()?;
    let of_law_date = || dated(texts.compare().on_law_date(), assessment.law_date, texts);
    Some(at_start(case, texts).unwrap_or_else(of_law_date))
}

/// What the amounts after tax rest on in the columns, and what is not taken from their plans, each sentence once.
pub fn resting_on(cases: &[Case], texts: Desk) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let taxed = cases.iter().filter_map(|case| assumptions(case, texts));
    let planned = cases.iter().filter_map(|case| before_taken(case, texts));
    for text in taxed.chain(planned.map(str::to_owned)) {
        if !sentences.contains(&text) {
            sentences.push(text);
        }
    }
    sentences
}

/// How a later column differs from the first, in words: the month, what makes it, the conclusion, and what was filled in otherwise.
pub fn summary(cases: &[Case], which: usize, texts: Desk) -> Vec<String> {
    let (Some(a), Some(b)) = (cases.first(), cases.get(which)) else {
        return Vec::new();
    };
    let letter = LETTERS.get(which).copied().unwrap_or_default();
    let names = [("kolonne", letter), ("andre", LETTERS[0])];
    let mut sentences = vec![difference(a, b, &names, texts)];
    sentences.extend(days(a, b, &names, texts));
    sentences.extend(whole_plan(a, b, texts));
    let conclusions = [a, b].map(Case::conclusion);
    if let [Some(there), Some(here)] = conclusions
        && here != there
    {
        let short = |conclusion| texts.about().result().conclusions().of(conclusion).short();
        let [column, other] = names;
        sentences.push(fill(
            texts.compare().conclusion_differs(),
            &[column, other, ("her", short(here)), ("der", short(there))],
        ));
    }
    sentences.push(changed(a, b, texts));
    sentences
}

/// Which day's amounts the columns show, where one of them shows others than the law date's.
fn days(a: &Case, b: &Case, names: &[(&str, &str); 2], texts: Desk) -> Option<String> {
    at_start(a, texts).or_else(|| at_start(b, texts))?;
    let (there, here) = (day(a, texts)?, day(b, texts)?);
    if here == there {
        return Some([texts.compare().day(), " ", &here, "."].concat());
    }
    let [column, other] = *names;
    let values = [column, other, ("her", here.as_str()), ("der", &there)];
    Some(fill(texts.compare().days(), &values))
}

/// "Kolonne B gir 6 871 kroner mer i måneden enn kolonne A fordi kvalifiseringsstønaden er 7 742 kroner høyere …".
fn difference(a: &Case, b: &Case, names: &[(&str, &str); 2], texts: Desk) -> String {
    let words = texts.compare();
    let stoenad = |case: &Case| case.assessment.as_ref().and_then(|it| it.stoenad.clone());
    let (Some(there), Some(here)) = (stoenad(a), stoenad(b)) else {
        return fill(words.no_amounts(), names);
    };
    let kroner = |amount| unsigned(amount, texts);
    let rate = |stoenad: &Stoenad| match stoenad.rate {
        Rate::Full => words.full(),
        Rate::TwoThirds => words.two_thirds(),
    };
    let why = |template, her: &str, der: &str| {
        (her != der).then(|| fill(template, &[("her", her), ("der", der)]))
    };
    let [der, her] = [&there, &here].map(|stoenad| stoenad.children.written());
    let parts = [
        (
            words.stoenad(),
            why(words.rates(), rate(&here), rate(&there)),
        ),
        (words.barnetillegg(), why(words.children(), &her, &der)),
        (words.arbeid(), None),
        (words.fravaer(), None),
        (words.samordning(), None),
    ];
    let changes = changes(&there, &here);
    let more: Kroner = changes.iter().copied().sum();
    let parts: Vec<String> = parts
        .into_iter()
        .zip(changes)
        .zip(0_usize..)
        .filter(|((_, amount), _)| *amount != Kroner::ZERO)
        .map(|(((part, why), change), index)| {
            // What is taken goes the other way than what it leaves.
            let amount = if index < PAID {
                change
            } else {
                Kroner::ZERO - change
            };
            let template = if amount > Kroner::ZERO {
                words.higher()
            } else {
                words.lower()
            };
            let sentence = fill(template, &[("del", part), ("beloep", &kroner(amount))]);
            match why {
                Some(why) => [&sentence, " (", &why, ")"].concat(),
                None => sentence,
            }
        })
        .collect();
    let template = match more {
        _ if more > Kroner::ZERO => words.more(),
        _ if more < Kroner::ZERO => words.less(),
        _ => words.same(),
    };
    let [column, other] = *names;
    let amount = kroner(more);
    let mut sentence = if template == words.same() {
        fill(template, names)
    } else {
        fill(template, &[column, other, ("beloep", &amount)])
    };
    if !parts.is_empty() {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let parts = listed(&parts, texts.language());
        sentence.push_str(&[" ", words.because(), " ", &parts].concat());
    }
    sentence.push('.');
    sentence
}

/// Of the parts of a month, the first so many are paid, and the others taken.
const PAID: usize = 2;

/// What makes a month more, part by part, in whole kroner that come to what it is more in all.
fn changes(there: &Stoenad, here: &Stoenad) -> Vec<Kroner> {
    let parts = |it: &Stoenad| {
        let (paid, taken) = (it.gross.per_month, &it.reductions);
        [
            paid.stoenad,
            paid.barnetillegg,
            Kroner::ZERO - taken.arbeid,
            Kroner::ZERO - taken.fravaer,
            Kroner::ZERO - taken.samordning,
        ]
    };
    let differences = parts(here).into_iter().zip(parts(there));
    let differences: Vec<Kroner> = differences.map(|(here, there)| here - there).collect();
    adding_up(&differences, Rounding::Krone)
}

/// "Hele planen gir 118 296 kroner mer." None where a plan is missing, or both pay the same.
fn whole_plan(a: &Case, b: &Case, texts: Desk) -> Option<String> {
    let whole = |case: &Case| Some(case.plan()?.sum().total());
    let more = whole(b)? - whole(a)?;
    let template = if more > Kroner::ZERO {
        texts.compare().plan_more()
    } else {
        texts.compare().plan_less()
    };
    let sentence = || fill(template, &[("beloep", &unsigned(more, texts))]);
    (more != Kroner::ZERO).then(sentence)
}

/// How large a difference is, whichever way it goes.
fn unsigned(amount: Kroner, texts: Desk) -> String {
    let amount = if amount < Kroner::ZERO {
        Kroner::ZERO - amount
    } else {
        amount
    };
    numbers::kroner(amount, texts.about().language())
}

/// What a column says of a field, or that it is not answered.
pub fn field_text(field: DeskField, case: &Case, texts: Desk) -> String {
    in_words(field, case, texts).unwrap_or_else(|| texts.screen().unanswered().to_lowercase())
}

/// The fields that were filled in otherwise.
fn changed(first: &Case, other: &Case, texts: Desk) -> String {
    let changed: Vec<String> = differing(&first.column, &other.column)
        .map(|field| {
            fill(
                texts.compare().from_to(),
                &[
                    ("felt", texts.fields().of(field)),
                    ("her", &field_text(field, other, texts)),
                    ("der", &field_text(field, first, texts)),
                ],
            )
        })
        .collect();
    if changed.is_empty() {
        return texts.compare().nothing_changed().to_owned();
    }
    fill(texts.compare().changed(), &[("felt", &changed.join("; "))])
}

/// The fields that two columns fill in differently.
pub fn differing<'a>(first: &'a Column, other: &'a Column) -> impl Iterator<Item = DeskField> + 'a {
    let texts = move |field| [first, other].map(|column| column.fields.text(field).trim());
    let differs = move |field: &DeskField| {
        let [there, here] = texts(*field);
        there != here
    };
    DeskField::ALL.iter().copied().filter(differs)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Answers, Barn, assess};
    use crate::values::Date;
    use rust_decimal::{Decimal, dec};

    #[test]
    fn the_parts_of_a_difference_come_to_it_as_they_are_worded() {
        let month = |alder, barn, timer, fravaer| {
            let answers = Answers {
                alder: Some(Alder::Aar(alder)),
                barn: Some(Barn::Antall(barn)),
                arbeidstimer_per_uke: Some(timer),
                ugyldig_fravaer_timer: Some(fravaer),
                ..Answers::default()
            };
            let assessed = assess(&answers, Date::literal(2026, 6, 1)).unwrap();
            assessed.stoenad.unwrap()
        };
        let mut rounded_apart = 0;
        let there = month(24, 1, dec!(0), dec!(0));
        for hours in 0..150_u32 {
            let hours = Decimal::new(i64::from(hours), 1);
            let here = month(30, 3, hours, dec!(7.25));
            let more = here.net.per_month.total() - there.net.per_month.total();
            let changes = changes(&there, &here);
            let sum: Kroner = changes.iter().copied().sum();
            assert_eq!(sum.rounded(), more.rounded_to_kroner(), "{hours}");
            let work = Kroner::ZERO - here.reductions.arbeid;
            rounded_apart += u32::from(changes[2].rounded() != work.rounded_to_kroner());
        }
        assert!(
            rounded_apart > 0,
            "each by itself would not have come to it"
        );
    }
}
