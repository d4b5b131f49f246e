//! Columns side by side: row by row, and the difference summed up from the numbers.

use super::case::{Case, in_words, kroner_in};
use super::column::Column;
use super::filled::{activities, answered};
use super::month::{absence, usual};
use super::paid::{
    PaymentLine, account, assumed, at_start, bare, dated, lines, net, ordinary_lines, plan_total,
};
use super::plan::{self, RoundedPlan};
use super::programme::ProgrammeField;
use crate::kvp::{CONDITIONS, Plan, Rate, Stoenad};
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::{fill, listed, separated};
use crate::values::{Kroner, Rounding, Word, Written, adding_up};
use crate::view::amounts::Net;
use crate::view::finding;
use crate::view::numbers;

/// The names of the columns.
pub const LETTERS: [&str; 3] = ["A", "B", "C"];

/// "Kolonne B".
pub fn named(letter: &str, texts: Desk) -> String {
    fill(texts.screen().column(), &[("bokstav", letter)])
}

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComparisonRow {
    /// By which it differs from the others.
    pub id: String,
    /// What it is.
    pub label: String,
    /// What each column says.
    pub cells: Vec<String>,
    /// How much more than the first each later column has, with its sign; empty where that is no number, or nothing differs.
    pub more: Vec<String>,
    /// Whether some column says something else than the first.
    pub differs: bool,
}

/// What a column says of a row.
enum Cell {
    Words(String),
    Amount(Kroner),
    /// Nothing, where other columns may have an amount.
    None,
}

/// What stands where a column says nothing.
const NOTHING: &str = "–";

/// A row of what each column says; none where none says anything.
fn row(id: &str, label: &str, cells: &[Option<Cell>], texts: Desk) -> Option<ComparisonRow> {
    if cells.iter().all(|it| matches!(it, None | Some(Cell::None))) {
        return None;
    }
    let amount = |cell: &Option<Cell>| match cell {
        Some(Cell::Amount(amount)) => Some(amount.rounded_to(Rounding::Oere)),
        Some(Cell::None) => Some(Kroner::ZERO),
        _ => None,
    };
    let text = |cell: &Option<Cell>| match cell {
        Some(Cell::Words(text)) => text.clone(),
        Some(Cell::Amount(amount)) => bare(*amount, texts),
        Some(Cell::None) | None => NOTHING.to_owned(),
    };
    let shown: Vec<String> = cells.iter().map(text).collect();
    let first = shown.first();
    let differs = shown.iter().any(|text| Some(text) != first);
    let first = cells.first().and_then(amount).filter(|_| differs);
    let more = cells.iter().skip(1).map(|cell| {
        let amounts = first.zip(amount(cell));
        amounts.map_or(String::new(), |(there, here)| signed(here - there, texts))
    });
    Some(ComparisonRow {
        id: id.to_owned(),
        label: label.to_owned(),
        more: more.collect(),
        cells: shown,
        differs,
    })
}

/// "+7 742,00", "−7 742,00".
fn signed(amount: Kroner, texts: Desk) -> String {
    let text = bare(amount, texts);
    if amount > Kroner::ZERO {
        ["+", &text].concat()
    } else {
        text
    }
}

/// Every row of the result on which some column says something.
pub fn rows(cases: &[Case], texts: Desk) -> Vec<ComparisonRow> {
    let about = texts.about();
    let conclusions = &about.result().conclusions();
    let mut rows = Vec::new();
    let mut add = |label: &str, look: &dyn Fn(&Case) -> Option<Cell>| {
        let cells: Vec<Option<Cell>> = cases.iter().map(look).collect();
        rows.extend(row(label, label, &cells, texts));
    };
    let words = texts.compare();
    add(words.conclusion(), &|case| {
        let conclusion = conclusions.of(case.conclusion()?);
        Some(Cell::Words(conclusion.short().to_owned()))
    });
    add(words.day(), &|case| day(case, texts).map(Cell::Words));
    let line = |lines: Vec<PaymentLine>, label: &str| {
        let same = lines.iter().find(|line| line.label == label);
        let amount = same.map_or(Cell::None, |line| Cell::Amount(line.per_month));
        (!lines.is_empty()).then_some(amount)
    };
    let amounts = &about.result().amounts();
    for label in [
        amounts.stoenad(),
        amounts.barnetillegg(),
        amounts.reduction_work(),
        amounts.reduction_set_off(),
    ] {
        add(label, &|case| line(ordinary_lines(case, texts), label));
    }
    add(texts.screen().before_tax(), &|case| {
        if case.may_be_older_by_start() {
            return Some(Cell::Words(words.birth_date_first().to_owned()));
        }
        let (_, stoenad) = usual(case)?;
        Some(Cell::Amount(stoenad.net.per_month.total()))
    });
    let absence = amounts.reduction_absence();
    add(absence, &|case| line(lines(case, texts), absence));
    for label in [texts.screen().wage(), texts.screen().together()] {
        add(label, &|case| line(ordinary_lines(case, texts), label));
    }
    let of_account = &texts.screen().account();
    for (label, which) in [
        (texts.screen().ordinary_month(), of_account.ordinary()),
        (words.june(), of_account.june()),
        (words.december(), of_account.december()),
        (words.average(), of_account.average()),
    ] {
        add(label, &|case| {
            if net(case)? == Net::WageUnknown {
                return Some(Cell::Words(words.wage_first().to_owned()));
            }
            let account = account(case, texts);
            let [_, _, left] = account.iter().find(|line| line.label == which)?.amounts;
            Some(Cell::Amount(left))
        });
    }
    add(words.plan(), &|case| {
        if case.is_birth_date_first() {
            return Some(Cell::Words(words.birth_date_first().to_owned()));
        }
        plan_total(case).map(Cell::Amount)
    });
    for condition in CONDITIONS.iter() {
        add(about.conditions().of(condition.id), &|case| {
            let findings = &case.assessment.as_ref()?.findings;
            let same = findings.iter().find(|other| other.id == condition.id)?;
            let row = finding::row(same, texts.about());
            Some(Cell::Words(row.word.to_owned()))
        });
    }
    rows
}

/// What was filled in otherwise: the law date, the fields, and what is typed of the programme.
pub fn facts(cases: &[Case], texts: Desk) -> Vec<ComparisonRow> {
    let mut rows = Vec::new();
    let mut add = |id: &str, label: &str, look: &dyn Fn(&Case) -> Option<String>| {
        let cells = cases.iter().map(|case| look(case).map(Cell::Words));
        let cells: Vec<Option<Cell>> = cells.collect();
        let id = ["fact-", id].concat();
        rows.extend(row(&id, label, &cells, texts).filter(|row| row.differs));
    };
    add("law", texts.screen().law_date(), &|case| {
        let assessment = case.assessment.as_ref()?;
        Some(numbers::date(assessment.law_date, texts.about().language()))
    });
    for &field in DeskField::ALL {
        let is_asked = |case: &Case| case.parsed.asked.contains(&field);
        let is_said = |case: &Case| is_asked(case) && in_words(field, case, texts).is_some();
        if cases.iter().any(is_said) {
            add(field.id(), texts.fields().of(field), &|case| {
                // The table is in kroner, and has no room for the word in each column.
                let kroner = kroner_in(field, case.column.fields.text(field));
                let bare = kroner.map(|it| bare(Kroner::decimal(it), texts));
                is_asked(case).then(|| bare.unwrap_or_else(|| field_text(field, case, texts)))
            });
        }
    }
    let words = texts.programme();
    add("week", words.heading(), &|case| {
        let week = activities(&case.column.programme, texts);
        (!week.is_empty()).then(|| separated(&week, texts.language()))
    });
    for (id, label, part) in [
        (
            "application",
            words.application(),
            ProgrammeField::Application,
        ),
        ("decision", words.decision(), ProgrammeField::Decision),
        ("used", words.used(), ProgrammeField::Used),
    ] {
        add(id, label, &|case| {
            answered(part, &case.column.programme, texts)
        });
    }
    rows
}

/// The plans month by month of the calendar, and their sums; none where fewer than two columns have one. A month outside a plan pays nothing.
pub fn months(cases: &[Case], texts: Desk) -> Vec<ComparisonRow> {
    let plan = |case| Some((Case::plan(case)?, plan::shown(case)?));
    let plans: Vec<Option<(&Plan, RoundedPlan)>> = cases.iter().map(plan).collect();
    let known = || plans.iter().flatten();
    let days = || known().flat_map(|(plan, _)| plan.rows.iter().map(|row| row.month));
    let Some((first, last)) = days().min().zip(days().max()) else {
        return Vec::new();
    };
    if known().count() < 2 {
        return Vec::new();
    }
    let add = |id: &str, label: &str, look: &dyn Fn(&Plan, &RoundedPlan) -> Kroner| {
        let cells = plans.iter().map(|it| {
            let (plan, shown) = it.as_ref()?;
            Some(Cell::Amount(look(plan, shown)))
        });
        let cells: Vec<Option<Cell>> = cells.collect();
        row(id, label, &cells, texts)
    };
    let calendar = core::iter::successors(Some(first), |day| Some(day.first_of_next_month()));
    let calendar = calendar.take_while(|&day| day <= last);
    let calendar = calendar.filter(|&day| days().any(|month| month == day));
    let months = calendar.filter_map(|day| {
        let label = numbers::month_and_year(day, texts.about().language());
        add(&day.written(), &label, &|plan, shown| {
            let mut months = plan.rows.iter().zip(&shown.months);
            let same = months.find(|(row, _)| row.month == day);
            same.map_or(Kroner::ZERO, |(_, month)| month.before_tax())
        })
    });
    let mut rows: Vec<ComparisonRow> = months.collect();
    let sum = texts.screen().sum();
    rows.extend(add("sum", sum, &|_, shown| shown.sum.before_tax()));
    rows
}

/// Which day's amounts a column shows; none where it shows none.
fn day(case: &Case, texts: Desk) -> Option<String> {
    let assessment = case.assessment.as_ref()?;
    assessment.stoenad.as_ref()?;
    let of_law_date = || dated(texts.compare().on_law_date(), assessment.law_date, texts);
    Some(at_start(case, texts).unwrap_or_else(of_law_date))
}

/// What the amounts after tax rest on in the columns, each sentence once.
pub fn resting_on(cases: &[Case], texts: Desk) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    for text in cases.iter().flat_map(|case| assumed(case, texts)) {
        if !sentences.contains(&text) {
            sentences.push(text);
        }
    }
    sentences
}

/// How a later column differs from the first, in one line: an ordinary month and what makes it, the absence, and the whole plan. Then the
/// conclusion where it is another.
pub fn summary(cases: &[Case], which: usize, texts: Desk) -> Vec<String> {
    let (Some(a), Some(b)) = (cases.first(), cases.get(which)) else {
        return Vec::new();
    };
    let letter = LETTERS.get(which).copied().unwrap_or_default();
    let names = [("kolonne", letter), ("andre", LETTERS[0])];
    let mut sentences = vec![difference(a, b, &names, texts)];
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
    sentences
}

/// "B gir 6 871 kroner mer i måneden fra programmet enn A fordi kvalifiseringsstønaden er 7 742 kroner høyere …; hele planen gir … mer."
fn difference(a: &Case, b: &Case, names: &[(&str, &str); 2], texts: Desk) -> String {
    let words = texts.compare();
    let Some(((_, there), (_, here))) = usual(a).zip(usual(b)) else {
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
    let [der, her] = [there, here].map(|stoenad| stoenad.children.written());
    let parts = [
        (words.stoenad(), why(words.rates(), rate(here), rate(there))),
        (words.barnetillegg(), why(words.children(), &her, &der)),
        (words.arbeid(), None),
        (words.samordning(), None),
    ];
    let changes = changes(there, here);
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
    let plans = plan_total(a).zip(plan_total(b));
    let plans = plans.map_or(Kroner::ZERO, |(there, here)| here - there);
    for (more, templates) in [
        (
            absence(b) - absence(a),
            [words.absence_more(), words.absence_less()],
        ),
        (plans, [words.plan_more(), words.plan_less()]),
    ] {
        let [higher, lower] = templates;
        let template = if more > Kroner::ZERO { higher } else { lower };
        if more != Kroner::ZERO {
            let clause = fill(template, &[("beloep", &kroner(more))]);
            sentence = separated(&[sentence, clause], texts.language());
        }
    }
    sentence.push('.');
    sentence
}

/// Of the parts of a month, the first so many are paid, and the others taken.
const PAID: usize = 2;

/// What makes an ordinary month more, part by part, in whole kroner that come to what it is more in all.
fn changes(there: &Stoenad, here: &Stoenad) -> Vec<Kroner> {
    let parts = |it: &Stoenad| {
        let (paid, taken) = (it.gross.per_month, &it.reductions);
        [
            paid.stoenad,
            paid.barnetillegg,
            Kroner::ZERO - taken.arbeid,
            Kroner::ZERO - taken.samordning,
        ]
    };
    let differences = parts(here).into_iter().zip(parts(there));
    let differences: Vec<Kroner> = differences.map(|(here, there)| here - there).collect();
    adding_up(&differences, Rounding::Krone)
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
    use crate::kvp::{Alder, Answers, Barn, Samordning, assess};
    use crate::law::Rulebook;
    use crate::texts::{Language, desk};
    use crate::values::Date;
    use crate::view::desk::case::case;
    use crate::view::desk::form::CaseForm;
    use rust_decimal::{Decimal, dec};

    const DAY: Date = Date::literal(2026, 6, 1);

    fn column(fields: &[(DeskField, &str)], law: Date) -> Case {
        let mut form = CaseForm::EMPTY;
        for &(field, text) in fields {
            form.set(field, text.to_owned());
        }
        let column = Column {
            fields: form,
            ..Column::default()
        };
        case(column, Rulebook::at(law).unwrap())
    }

    fn nb() -> Desk {
        desk(Language::nb())
    }

    fn plain(text: &str) -> String {
        text.replace('\u{a0}', " ")
    }

    fn found<'a>(rows: &'a [ComparisonRow], label: &str) -> &'a ComparisonRow {
        rows.iter().find(|row| row.label == label).unwrap()
    }

    #[test]
    fn how_much_more_a_column_has_stands_with_its_sign_where_it_is_a_number_that_differs() {
        use DeskField::{Alder, Barn, Dagpenger};
        let cases = [
            column(&[(Alder, "24"), (Barn, "1")], DAY),
            column(&[(Alder, "25"), (Barn, "1")], DAY),
            column(&[(Alder, "24"), (Barn, "1"), (Dagpenger, "500")], DAY),
        ];
        let rows = rows(&cases, nb());
        let more = |label: &str| {
            let row = found(&rows, label);
            let more: Vec<String> = row.more.iter().map(|text| plain(text)).collect();
            (row.differs, more)
        };
        let both = |b: &str, c: &str| vec![b.to_owned(), c.to_owned()];
        let before_tax = "I en vanlig måned før skatt";
        assert_eq!(
            more(before_tax),
            (true, both("+7 741,57", "\u{2212}500,00"))
        );
        assert_eq!(more("Barnetillegg"), (false, both("", "")));
        assert_eq!(
            more("Trekk for andre ytelser"),
            (true, both("0,00", "\u{2212}500,00"))
        );
        assert_eq!(more("Konklusjon"), (false, both("", "")));
        // What is the same in all is no difference, and every other row is one.
        for row in &rows {
            let first = &row.cells[0];
            assert_eq!(row.differs, row.cells.iter().any(|cell| cell != first));
            assert_eq!((row.cells.len(), row.more.len()), (3, 2));
        }
    }

    #[test]
    fn what_makes_a_difference_is_said_in_one_line() {
        use DeskField::{Alder, Fravaer, Maaneder, Start};
        let plan = [(Start, "01.07.2026"), (Maaneder, "12")];
        let with = |more: &[(DeskField, &str)]| column(&[&plan, more].concat(), DAY);
        let cases = [
            with(&[(Alder, "01.01.2005")]),
            with(&[(Alder, "01.01.1990")]),
            with(&[(Alder, "01.01.2005"), (Fravaer, "7,5")]),
        ];
        let said = |which| plain(&summary(&cases, which, nb()).join(" "));
        assert_eq!(
            said(1),
            "B gir 7 742 kroner mer i måneden fra programmet enn A fordi kvalifiseringsstønaden er 7 742 kroner høyere (hel sats mot to tredeler); hele planen gir 92 899 kroner mer."
        );
        assert_eq!(
            said(2),
            "C gir det samme i måneden fra programmet som A; fraværet trekker 715 kroner mer i én måned; hele planen gir 715 kroner mindre."
        );
        let facts = facts(&cases, nb());
        let labels: Vec<&str> = facts.iter().map(|row| &*row.label).collect();
        assert_eq!(
            labels,
            ["Alder eller fødselsdato", "Ugyldig fravær, timer i måneden"]
        );
        assert_eq!(facts[0].cells, ["01.01.2005", "01.01.1990", "01.01.2005"]);
    }

    #[test]
    fn plans_stand_side_by_side_by_calendar_month_and_come_to_their_sums() {
        use DeskField::{Alder, Dagpenger, Maaneder, Start};
        let with = |start, months, dagpenger| {
            let fields = [
                (Alder, "30"),
                (Start, start),
                (Maaneder, months),
                (Dagpenger, dagpenger),
            ];
            column(&fields, DAY)
        };
        let cases = [
            with("01.07.2026", "2", ""),
            with("01.08.2026", "2", "2000"),
            with("", "", ""),
        ];
        let rows = months(&cases, nb());
        let cells: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                row.cells
                    .iter()
                    .chain(&row.more)
                    .map(|it| plain(it))
                    .collect()
            })
            .collect();
        let month = "23 224,71";
        assert_eq!(
            cells,
            [
                [month, "0,00", "–", "\u{2212}23 224,71", ""],
                [month, "21 224,71", "–", "\u{2212}2 000,00", ""],
                ["0,00", "21 224,71", "–", "+21 224,71", ""],
                ["46 449,42", "42 449,42", "–", "\u{2212}4 000,00", ""],
            ]
        );
        let [_, without, ..] = &cases;
        assert!(plan_total(without).is_some());
        let alone = [with("01.07.2026", "2", ""), with("", "", "")];
        assert!(
            months(&alone, nb()).is_empty(),
            "there is nothing beside it"
        );
        // Years apart, the months between are left out.
        let apart = [with("01.07.2026", "1", ""), with("01.07.2027", "1", "")];
        let labels: Vec<String> = months(&apart, nb())
            .into_iter()
            .map(|row| row.label)
            .collect();
        assert_eq!(labels, ["juli 2026", "juli 2027", "Til sammen"]);
    }

    #[test]
    fn the_law_date_is_a_row_where_the_columns_have_different_ones() {
        use DeskField::Alder;
        let on = |year| column(&[(Alder, "30")], Date::literal(year, 6, 1));
        let law = |cases: &[Case]| {
            let facts = facts(cases, nb()).into_iter();
            let plain = |row: ComparisonRow| {
                let cells: Vec<String> = row.cells.iter().map(|text| plain(text)).collect();
                (row.label, cells)
            };
            facts.map(plain).next()
        };
        assert_eq!(law(&[on(2026), on(2026)]), None);
        let (label, cells) = law(&[on(2024), on(2026)]).unwrap();
        assert_eq!(label, "Regeldato");
        assert_eq!(cells, ["1. juni 2024", "1. juni 2026"]);
    }

    #[test]
    fn the_parts_of_a_difference_come_to_it_as_they_are_worded() {
        let month = |alder, barn, timer, dagpenger| {
            let answers = Answers {
                alder: Some(Alder::Aar(alder)),
                barn: Some(Barn::Antall(barn)),
                arbeidstimer_per_uke: Some(timer),
                samordning: Some(Samordning {
                    dagpenger: Some(dagpenger),
                    ..Samordning::default()
                }),
                ..Answers::default()
            };
            let assessed = assess(&answers, Date::literal(2026, 6, 1)).unwrap();
            assessed.stoenad.unwrap()
        };
        let mut rounded_apart = 0;
        let there = month(24, 1, dec!(0), dec!(0));
        for hours in 0..150_u32 {
            let hours = Decimal::new(i64::from(hours), 1);
            let here = month(30, 3, hours, dec!(1234.56));
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
