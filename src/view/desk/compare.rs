//! Columns side by side: row by row, and the difference summed up from the numbers.

use super::case::{Case, in_words};
use super::form::Form;
use crate::kvp::{CONDITIONS, Rate, Stipend};
use crate::texts::desk::{DeskField, DeskTexts};
use crate::texts::fill;
use crate::values::Kroner;
use crate::view::{finding, numbers};

/// The names of the columns.
pub const LETTERS: [&str; 3] = ["A", "B", "C"];

/// A row of the comparison.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: &'static str,
    /// What each column says, and whether that differs from the first.
    pub cells: Vec<(String, bool)>,
}

/// What a column says of a row; none where it says nothing.
type Look<'a> = dyn Fn(&Case) -> Option<String> + 'a;

/// Every row on which some column says something.
pub fn rows(cases: &[Case], texts: &DeskTexts) -> Vec<Row> {
    let about = &texts.about;
    let conclusions = &about.result.conclusions;
    let mut rows = Vec::new();
    let mut row = |label, look: &Look<'_>| {
        let said: Vec<Option<String>> = cases.iter().map(look).collect();
        if said.iter().all(Option::is_none) {
            return;
        }
        let said: Vec<String> = said
            .into_iter()
            .map(|text| text.unwrap_or_else(|| "–".to_owned()))
            .collect();
        let first = said.first().cloned().unwrap_or_default();
        let cells = said.into_iter().map(|text| {
            let differs = text != first;
            (text, differs)
        });
        rows.push(Row {
            label,
            cells: cells.collect(),
        });
    };
    row(texts.compare.conclusion, &|case| {
        Some(conclusions.of(case.conclusion()?).short.to_owned())
    });
    let bare = |amount: Kroner| numbers::decimal(amount.rounded(), about.language);
    let words = &about.result.amounts;
    type Part = fn(&Stipend) -> Kroner;
    let amounts: [(_, Part); 6] = [
        (words.stoenad, |it| it.gross.per_month.stoenad),
        (words.barnetillegg, |it| it.gross.per_month.barnetillegg),
        (words.reduction_work, |it| {
            Kroner::ZERO - it.reductions.arbeid
        }),
        (words.reduction_absence, |it| {
            Kroner::ZERO - it.reductions.fravaer
        }),
        (words.reduction_set_off, |it| {
            Kroner::ZERO - it.reductions.samordning
        }),
        (texts.screen.before_tax, |it| it.net.per_month.total()),
    ];
    for (label, amount) in amounts {
        row(label, &|case| {
            let stipend = case.assessment.as_ref()?.stipend.as_ref()?;
            Some(bare(amount(stipend)))
        });
    }
    row(texts.screen.after_tax, &|case| {
        Some(bare(
            case.assessment.as_ref()?.tax.as_ref()?.netto_per_month,
        ))
    });
    row(texts.compare.plan, &|case| {
        Some(bare(case.assessment.as_ref()?.plan.as_ref()?.sum().total()))
    });
    for condition in CONDITIONS.iter() {
        row(about.conditions.of(condition.id), &|case| {
            let findings = &case.assessment.as_ref()?.findings;
            let same = findings.iter().find(|other| other.id == condition.id)?;
            Some(finding::row(same, about).word.to_owned())
        });
    }
    rows
}

/// How a later column differs from the first, in words: the month, what makes it, the conclusion, and what was filled in otherwise.
pub fn summary(forms: &[Form], cases: &[Case], which: usize, texts: &DeskTexts) -> Vec<String> {
    let (Some(a), Some(b)) = (cases.first(), cases.get(which)) else {
        return Vec::new();
    };
    let letter = LETTERS.get(which).copied().unwrap_or_default();
    let names = [("kolonne", letter), ("andre", LETTERS[0])];
    let mut said = vec![difference(a, b, &names, texts)];
    said.extend(whole_plan(a, b, texts));
    let conclusions = [a, b].map(Case::conclusion);
    if let [Some(there), Some(here)] = conclusions
        && here != there
    {
        let short = |conclusion| texts.about.result.conclusions.of(conclusion).short;
        let [column, other] = names;
        said.push(fill(
            texts.compare.conclusion_differs,
            &[column, other, ("her", short(here)), ("der", short(there))],
        ));
    }
    if let (Some(first), Some(form)) = (forms.first(), forms.get(which)) {
        said.push(changed((first, a), (form, b), texts));
    }
    said
}

/// "Kolonne B gir 6 871 kroner mer i måneden enn kolonne A fordi kvalifiseringsstønaden er 7 742 kroner høyere …".
fn difference(a: &Case, b: &Case, names: &[(&str, &str); 2], texts: &DeskTexts) -> String {
    let words = &texts.compare;
    let stipend = |case: &Case| case.assessment.as_ref().and_then(|it| it.stipend.clone());
    let (Some(there), Some(here)) = (stipend(a), stipend(b)) else {
        return fill(words.no_amounts, names);
    };
    let kroner = |amount| unsigned(amount, texts);
    let more = here.net.per_month.total() - there.net.per_month.total();
    let rate = |stipend: &Stipend| match stipend.rate {
        Rate::Full => words.full,
        Rate::TwoThirds => words.two_thirds,
    };
    let why = |template, her: &str, der: &str| {
        (her != der).then(|| fill(template, &[("her", her), ("der", der)]))
    };
    let [der, her] = [&there, &here].map(|stipend| stipend.children.to_string());
    let parts = [
        (
            words.stoenad,
            here.gross.per_month.stoenad - there.gross.per_month.stoenad,
            why(words.rates, rate(&here), rate(&there)),
        ),
        (
            words.barnetillegg,
            here.gross.per_month.barnetillegg - there.gross.per_month.barnetillegg,
            why(words.children, &her, &der),
        ),
        (
            words.arbeid,
            here.reductions.arbeid - there.reductions.arbeid,
            None,
        ),
        (
            words.fravaer,
            here.reductions.fravaer - there.reductions.fravaer,
            None,
        ),
        (
            words.samordning,
            here.reductions.samordning - there.reductions.samordning,
            None,
        ),
    ];
    let parts: Vec<String> = parts
        .into_iter()
        .filter(|(_, amount, _)| *amount != Kroner::ZERO)
        .map(|(part, amount, why)| {
            let template = if amount > Kroner::ZERO {
                words.higher
            } else {
                words.lower
            };
            let said = fill(template, &[("del", part), ("beloep", &kroner(amount))]);
            match why {
                Some(why) => [&said, " (", &why, ")"].concat(),
                None => said,
            }
        })
        .collect();
    let template = match more {
        _ if more > Kroner::ZERO => words.more,
        _ if more < Kroner::ZERO => words.less,
        _ => words.same,
    };
    let [column, other] = *names;
    let amount = kroner(more);
    let mut said = if template == words.same {
        fill(template, names)
    } else {
        fill(template, &[column, other, ("beloep", &amount)])
    };
    if let Some((last, before)) = parts.split_last() {
        said.push_str(&[" ", words.because, " "].concat());
        if !before.is_empty() {
            said.push_str(&before.join(", "));
            said.push_str(&[" ", texts.about.navigation.and, " "].concat());
        }
        said.push_str(last);
    }
    said.push('.');
    said
}

/// "Hele planen gir 118 296 kroner mer." None where a plan is missing, or both pay the same.
fn whole_plan(a: &Case, b: &Case, texts: &DeskTexts) -> Option<String> {
    let whole = |case: &Case| Some(case.assessment.as_ref()?.plan.as_ref()?.sum().total());
    let more = whole(b)? - whole(a)?;
    let template = if more > Kroner::ZERO {
        texts.compare.plan_more
    } else {
        texts.compare.plan_less
    };
    let told = || fill(template, &[("beloep", &unsigned(more, texts))]);
    (more != Kroner::ZERO).then(told)
}

/// How large a difference is, whichever way it goes.
fn unsigned(amount: Kroner, texts: &DeskTexts) -> String {
    let amount = if amount < Kroner::ZERO {
        Kroner::ZERO - amount
    } else {
        amount
    };
    numbers::kroner(amount, texts.about.language)
}

/// What a column says of a field, or that it is not answered.
pub fn said(field: DeskField, form: &Form, case: &Case, texts: &DeskTexts) -> String {
    in_words(field, form, &case.reading, texts)
        .unwrap_or_else(|| texts.screen.unanswered.to_lowercase())
}

/// The fields that were filled in otherwise.
fn changed(first: (&Form, &Case), other: (&Form, &Case), texts: &DeskTexts) -> String {
    let word = |(form, case), field| said(field, form, case, texts);
    let changed: Vec<String> = differing(first.0, other.0)
        .map(|field| {
            fill(
                texts.compare.from_to,
                &[
                    ("felt", texts.fields.of(field)),
                    ("her", &word(other, field)),
                    ("der", &word(first, field)),
                ],
            )
        })
        .collect();
    if changed.is_empty() {
        return texts.compare.nothing_changed.to_owned();
    }
    fill(texts.compare.changed, &[("felt", &changed.join("; "))])
}

/// The fields that two columns fill in differently.
pub fn differing<'a>(first: &'a Form, other: &'a Form) -> impl Iterator<Item = DeskField> + 'a {
    let differs = move |field: &DeskField| first.text(*field).trim() != other.text(*field).trim();
    DeskField::ALL.into_iter().filter(differs)
}
