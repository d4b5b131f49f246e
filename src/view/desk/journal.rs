//! The text for the journal, short or full.

use super::case::{Case, derived, withheld};
use super::compare::{self, LETTERS, named, resting_on, summary};
use super::filled::{activities, care_inputs, case_inputs, findings, inputs, warned};
use super::paid::{self, account, amounts_law, assumptions, dated, headed};
use super::plan::{self, PlanTable};
use super::programme;
use super::short;
use crate::assess::{Conclusion, Operation};
use crate::law::{RULES_VERSION, Rulebook};
use crate::texts::{Desk, Language, Template, fill, separated};
use crate::values::{Date, Kroner, Word as _};
use crate::view::amounts::{self, Net};
use crate::view::finding::{self, Citation};
use crate::view::{calculation, numbers};

/// How long it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    /// Some ten lines that one would paste.
    #[default]
    Short,
    /// Everything.
    Full,
}

/// When the text is made: the day and the time in Norway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// Hours and minutes: "13:05".
    pub time: String,
}

/// "Laget 1. juni 2026 klokka 13:05."
pub fn made(moment: &Moment, texts: Desk) -> String {
    at(texts.journal().made(), moment, texts)
}

fn at(template: Template, moment: &Moment, texts: Desk) -> String {
    let day = numbers::date(moment.day, texts.language());
    fill(template, &[("dato", &day), ("tid", &moment.time)])
}

/// The text for the journal of the column in front. Where there are several, it is named and held against the others.
pub fn journal(
    cases: &[Case],
    front: usize,
    length: Length,
    moment: &Moment,
    texts: Desk,
) -> String {
    let Some(case) = cases.get(front) else {
        return String::new();
    };
    let letter = LETTERS.get(front).filter(|_| cases.len() > 1);
    let column = letter.map(|letter| named(letter, texts));
    let lines = match length {
        Length::Short => {
            let column = column.map(|column| [&column, ": "].concat());
            let other_day = other_day(case.law, moment.day, texts);
            let mut lines = short::lines(cases, case, other_day, texts);
            if let Some(first) = lines.first_mut() {
                first.insert_str(0, &column.unwrap_or_default());
            }
            lines.insert(0, at(texts.journal().brief_made(), moment, texts));
            lines
        }
        Length::Full => full(cases, case, column, moment, texts),
    };
    // Its blanks are those of a keyboard.
    lines.join("\n").replace('\u{a0}', " ")
}

/// Lines, and headings over them with a blank line above.
#[derive(Default)]
struct Lines(Vec<String>);

impl Lines {
    /// A heading and its points; neither where there are no points.
    fn part(&mut self, title: &str, items: impl IntoIterator<Item = String>) {
        let mut items = items.into_iter().peekable();
        if items.peek().is_some() {
            self.0.extend([String::new(), title.to_owned()]);
            self.0.extend(items.map(|line| ["- ", &line].concat()));
        }
    }
}

/// Everything: what was filled in, what the rules say, and what they were.
fn full(
    cases: &[Case],
    case: &Case,
    column: Option<String>,
    moment: &Moment,
    texts: Desk,
) -> Vec<String> {
    let words = texts.journal();
    let day = numbers::date(case.law.date(), texts.language());
    let rules = [("dato", day.as_str()), ("versjon", RULES_VERSION)];
    let mut lines = Lines(vec![words.heading().to_owned()]);
    lines.0.extend(column);
    lines
        .0
        .extend([made(moment, texts), fill(words.law_date(), &rules)]);
    lines.0.extend(other_day(case.law, moment.day, texts));
    filled(&mut lines, case, texts);
    conditions(&mut lines, case, texts);
    paid(&mut lines, case, texts);
    planned(&mut lines, case, texts);
    week(&mut lines, case, texts);
    compared(&mut lines, cases, texts);
    lines.0.extend([String::new(), words.guidance().to_owned()]);
    lines.0
}

fn filled(lines: &mut Lines, case: &Case, texts: Desk) {
    // Without a norm there is only a request to type it.
    let against = case.parsed.derived.filter(|it| it.norm.is_some());
    let against = against.and_then(|_| derived(case, texts));
    let programme = &case.column.programme;
    let inputs = inputs(case, texts).into_iter().chain(against);
    let inputs = inputs.chain(case_inputs(programme, texts));
    lines.part(texts.screen().inputs(), inputs);
    lines.part(texts.programme().heading(), activities(programme, texts));
}

fn conditions(lines: &mut Lines, case: &Case, texts: Desk) {
    if case.assessment.is_none() {
        return;
    }
    let concluded = case.conclusion().map(|it| {
        let words = texts.about().result().conclusions().of(it);
        // What is said under this heading is for whoever fills in.
        let lead = (it != Conclusion::Incomplete).then(|| words.lead());
        let said = [words.heading()].into_iter().chain(lead);
        said.map(str::to_owned).collect()
    });
    let held = || withheld(&case.parsed, texts).into_iter().collect();
    let concluded: Vec<String> = concluded.unwrap_or_else(held);
    lines.part(texts.compare().conclusion(), concluded);
    let findings = findings(case).map(|found| {
        let row = finding::row(found, texts.about());
        judged(row.title, row.word, &row.reason, &row.basis)
    });
    lines.part(texts.journal().conditions(), findings);
}

fn paid(lines: &mut Lines, case: &Case, texts: Desk) {
    let (words, about) = (texts.journal(), texts.about());
    if case.may_be_older_by_start() {
        let missing = words.no_birth_date_for_amounts().to_owned();
        lines.part(words.amounts_month(), [missing]);
    }
    let Some(assessment) = &case.assessment else {
        return;
    };
    let law = amounts_law(assessment).unwrap_or(case.law);
    let answers = &case.parsed.answers;
    let Some(view) = amounts::amounts(assessment, answers, law, about) else {
        return;
    };
    let rows = paid::ordinary_lines(case, texts).into_iter();
    let rows = rows.map(|line| labelled(line.label, &kroner(line.per_month, texts)));
    let absent = case.ordinary.as_ref().and(assessment.stoenad.as_ref());
    let absent = absent.map(|it| {
        let amount = kroner(it.net.per_month.total(), texts);
        labelled(texts.screen().account().absent_month(), &amount)
    });
    let rows = rows
        .chain(absent)
        .chain(warned(case, texts))
        .chain(view.at_25)
        .chain(view.reservation);
    lines.part(&headed(words.amounts_month(), case, texts), rows);
    let left = account(case, texts).into_iter().map(|line| {
        let [_, _, left] = line.amounts;
        labelled(line.label, &kroner(left, texts))
    });
    let rest = match paid::net(case) {
        Some(Net::WageUnknown) => Some(words.no_wage().to_owned()),
        _ => assumptions(case, texts),
    };
    lines.part(texts.screen().account().heading(), left.chain(rest));
    let steps = assessment.steps.iter();
    let read = steps.filter(|step| step.operation == Operation::Rate);
    let read: Vec<&str> = read.map(|step| step.id.id()).collect();
    let parts = calculation::parts(assessment, answers, about);
    let rates = parts.iter().flat_map(|part| &part.lines);
    let rates = rates.filter(|line| read.contains(&line.id));
    let rates = rates.map(|line| labelled(line.label, &line.value));
    lines.part(words.rates(), [view.rates_from].into_iter().chain(rates));
}

fn planned(lines: &mut Lines, case: &Case, texts: Desk) {
    let heading = texts.screen().plan();
    let Some(table) = plan::table(case, texts) else {
        let missing = texts.journal().no_birth_date().to_owned();
        if case.is_birth_date_first() && !case.may_be_older_by_start() {
            lines.part(heading, [missing]);
        }
        return;
    };
    let rows = table.months.iter().map(|row| {
        let amounts = amounts(&table, &row.amounts, texts.language());
        let notes = if row.notes.is_empty() {
            String::new()
        } else {
            [" (", &row.notes, ")"].concat()
        };
        [&row.month, ": ", &amounts, &notes].concat()
    });
    let sum = labelled(
        texts.screen().sum(),
        &amounts(&table, &table.sum, texts.language()),
    );
    let under = table.open.iter().chain(&table.below).cloned();
    lines.part(heading, rows.chain([sum]).chain(under));
}

/// "Stønad 23 224,71; Før skatt 23 224,71": amounts under the heads of their columns. The first column is the month.
fn amounts(table: &PlanTable, amounts: &[String], language: Language) -> String {
    let heads = table.columns.iter().skip(1).zip(amounts);
    let named: Vec<String> = heads
        .map(|(head, amount)| [*head, " ", amount].concat())
        .collect();
    separated(&named, language)
}

fn week(lines: &mut Lines, case: &Case, texts: Desk) {
    let (words, form) = (texts.programme(), &case.column.programme);
    let view = programme::view(form, &case.parsed, case.law, texts);
    if let Some(view) = view.filter(|_| !form.is_empty()) {
        let weeks = view.weeks.iter().map(|row| alike(row, texts));
        let findings = view.findings.iter();
        let findings = findings.map(|row| judged(row.title, row.word, &row.reason, &row.basis));
        let deadlines = view.deadlines.iter().cloned();
        lines.part(words.week_heading(), weeks.chain(deadlines).chain(findings));
    }
    let filled = care_inputs(form, texts);
    if !filled.is_empty() {
        let days = programme::leave(form, case.law, texts);
        lines.part(words.leave(), filled.into_iter().chain(days));
    }
}

/// How the other columns differ from the first: in words, row by row, and what the amounts after tax rest on.
fn compared(lines: &mut Lines, cases: &[Case], texts: Desk) {
    if cases.len() < 2 {
        return;
    }
    let said = (1..cases.len()).flat_map(|which| summary(cases, which, texts));
    let filled = compare::facts(cases, texts).into_iter();
    let rows = filled.chain(compare::rows(cases, texts));
    let rows = rows.filter(|row| row.differs).map(|row| {
        let more = [String::new()].into_iter().chain(row.more);
        let cells = row.cells.iter().zip(more).zip(LETTERS);
        let cells = cells.map(|((text, more), letter)| {
            let more = if more.is_empty() {
                more
            } else {
                [" (", &more, ")"].concat()
            };
            [letter, " ", text, &more].concat()
        });
        let cells: Vec<String> = cells.collect();
        labelled(&row.label, &separated(&cells, texts.language()))
    });
    let heading = texts.compare().heading();
    lines.part(heading, said.chain(rows).chain(resting_on(cases, texts)));
}

fn labelled(label: &str, text: &str) -> String {
    [label, ": ", text].concat()
}

fn kroner(amount: Kroner, texts: Desk) -> String {
    numbers::kroner_and_oere(amount, texts.language())
}

/// That the law date is not today, where it is not.
pub fn other_day(rulebook: Rulebook, today: Date, texts: Desk) -> Option<String> {
    let day = rulebook.date();
    (day != today).then(|| dated(texts.screen().other_day(), day, texts))
}

/// A condition or a rule in a line: how it came out, why, and where it stands.
fn judged(title: &str, word: &str, reason: &str, basis: &[Citation]) -> String {
    let places: Vec<&str> = basis.iter().map(|it| it.label.as_str()).collect();
    let places = places.join(", ");
    [title, ": ", word, ". ", reason, " (", &places, ")"].concat()
}

fn alike(row: &programme::WeekRow, texts: Desk) -> String {
    let [work, supporting, paid, sum] = &row.hours;
    fill(
        texts.journal().week(),
        &[
            ("uker", &row.weeks),
            ("arbeidsrettet", work),
            ("stoettende", supporting),
            ("betalt", paid),
            (
                "sum",
                &fill(texts.programme().hours_of(), &[("antall", sum)]),
            ),
        ],
    )
}
