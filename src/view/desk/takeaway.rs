//! Texts to take along: the journal, and the plan as a table for other programs.

use super::case::{Case, derived, in_words};
use super::form::Form;
use super::plan;
use super::programme::{self, ActivityForm, ProgrammeForm};
use crate::assess::{Choice, Operation};
use crate::kvp::Note;
use crate::kvp::program::ActivityKind;
use crate::law::{RULES_VERSION, Rulebook};
use crate::texts::desk::DeskTexts;
use crate::texts::fill;
use crate::values::{Date, Kroner};
use crate::view::amounts::amounts;
use crate::view::{calculation, finding, numbers};

/// When the text is made: the day and the time in Norway.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The day.
    pub day: Date,
    /// Hours and minutes: "13:05".
    pub time: String,
}

/// The text for the journal: what was filled in, what the rules say, and what they were.
pub fn journal(
    form: &Form,
    programme: &ProgrammeForm,
    case: &Case,
    rulebook: Rulebook,
    made: &Moment,
    texts: &DeskTexts,
) -> String {
    let (words, about) = (&texts.journal, &texts.about);
    let language = about.language;
    let mut lines = vec![
        words.heading.to_owned(),
        fill(
            words.made,
            &[
                ("dato", &numbers::date(made.day, language)),
                ("tid", &made.time),
            ],
        ),
        fill(
            words.law_date,
            &[
                ("dato", &numbers::date(rulebook.date(), language)),
                ("versjon", RULES_VERSION),
            ],
        ),
    ];
    let mut part = |title: &str, said: Vec<String>| {
        if !said.is_empty() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(said.into_iter().map(|line| ["- ", &line].concat()));
        }
    };
    let mut inputs = inputs(form, case, texts);
    inputs.extend(case.reading.derived.map(|it| derived(it, texts)));
    part(texts.screen.inputs, inputs);
    part(texts.programme.heading, programme_inputs(programme, texts));
    let Some(assessment) = &case.assessment else {
        return plain(&lines);
    };
    let conclusion = about.result.conclusions.of(assessment.conclusion);
    part(
        texts.compare.conclusion,
        vec![conclusion.heading.to_owned(), conclusion.lead.to_owned()],
    );
    let findings = assessment.findings.iter().map(|found| {
        let row = finding::row(found, about);
        let places: Vec<&str> = row.basis.iter().map(|it| it.label.as_str()).collect();
        judged(row.title, row.word, &row.reason, &places)
    });
    part(words.conditions, findings.collect());
    if let Some(view) = amounts(assessment, &case.reading.answers, rulebook, about) {
        let rows = view
            .rows
            .iter()
            .map(|row| [row.label, ": ", &row.per_month].concat());
        part(
            words.amounts_month,
            rows.chain(view.warnings.iter().cloned()).collect(),
        );
        let read = assessment
            .steps
            .iter()
            .filter(|step| step.operation == Operation::Rate);
        let read: Vec<&str> = read.map(|step| step.id.id()).collect();
        let rates = calculation::parts(&assessment.steps, about);
        let rates = rates.iter().flat_map(|part| &part.lines);
        let rates = rates.filter(|line| read.contains(&line.id));
        let mut said = vec![view.rates_from.clone()];
        said.extend(rates.map(|line| [line.label, ": ", &line.value].concat()));
        part(words.rates, said);
    }
    if let Some(made) = &assessment.plan {
        let row = |row: plan::MonthRow| {
            let [_, _, total] = row.amounts;
            let notes = if row.notes.is_empty() {
                String::new()
            } else {
                [" (", &row.notes, ")"].concat()
            };
            [&row.month, ": ", &total, &notes].concat()
        };
        let [_, _, total] = plan::sum(made, texts);
        let mut rows: Vec<String> = plan::rows(made, texts).into_iter().map(row).collect();
        rows.push([texts.screen.sum, ": ", &total].concat());
        part(texts.screen.plan, rows);
    }
    let answers = &case.reading.answers;
    let view = programme::view(programme, answers, rulebook, texts);
    if let Some(view) = view.filter(|_| !programme.is_empty()) {
        let weeks = view.weeks.iter().map(|row| week(row, texts));
        let findings = view.findings.iter().map(|row| {
            let places: Vec<&str> = row.basis.iter().map(|it| it.label.as_str()).collect();
            judged(row.title, row.word, &row.reason, &places)
        });
        let said = weeks.chain(view.deadlines.iter().cloned()).chain(findings);
        part(texts.programme.week_heading, said.collect());
    }
    if !programme.children.trim().is_empty() {
        let days = programme::leave(programme, rulebook, texts);
        part(texts.programme.leave, days.into_iter().collect());
    }
    lines.extend([String::new(), words.guidance.to_owned()]);
    plain(&lines)
}

/// A condition or a rule in a line: how it came out, why, and where it stands.
fn judged(title: &str, word: &str, reason: &str, places: &[&str]) -> String {
    let places = places.join(", ");
    [title, ": ", word, ". ", reason, " (", &places, ")"].concat()
}

fn week(row: &programme::WeekRow, texts: &DeskTexts) -> String {
    let [work, supporting, paid, sum] = &row.hours;
    fill(
        texts.journal.week,
        &[
            ("uker", &row.weeks),
            ("arbeidsrettet", work),
            ("stoettende", supporting),
            ("betalt", paid),
            ("sum", sum),
        ],
    )
}

/// What was filled in of the programme: its activities and its dates.
pub fn programme_inputs(programme: &ProgrammeForm, texts: &DeskTexts) -> Vec<String> {
    let words = &texts.programme;
    let activity = |row: &ActivityForm| {
        let kind = ActivityKind::from_id(&row.kind)?;
        let weeks = [row.from.trim(), row.to.trim()];
        let weeks = if weeks == ["", ""] {
            texts.journal.throughout.to_owned()
        } else {
            let [from, to] = weeks;
            let range = fill(words.week_range, &[("fra", from), ("til", to)]);
            [&words.weeks.to_lowercase(), " ", &range].concat()
        };
        let told = [
            ("aktivitet", texts.activities.of(kind)),
            ("timer", row.hours.trim()),
            ("uker", &weeks),
        ];
        Some(fill(texts.journal.activity, &told))
    };
    let dated = |label: &str, text: &str| {
        (!text.trim().is_empty()).then(|| [label, ": ", text.trim()].concat())
    };
    let dates = [
        dated(words.application, &programme.application),
        dated(words.decision, &programme.decision),
    ];
    let activities = programme.activities.iter().filter_map(activity);
    activities.chain(dates.into_iter().flatten()).collect()
}

/// What was filled in, field by field.
pub fn inputs(form: &Form, case: &Case, texts: &DeskTexts) -> Vec<String> {
    let said = |field| {
        let text = in_words(field, form, texts)?;
        Some([texts.fields.of(field), ": ", &text].concat())
    };
    case.reading
        .asked
        .iter()
        .copied()
        .filter_map(said)
        .collect()
}

/// The lines as plain text, whose blanks are those of a keyboard.
fn plain(lines: &[String]) -> String {
    lines.join("\n").replace('\u{a0}', " ")
}

/// The plan as a table for other programs, as Norwegian spreadsheets read it: semicolons, and a comma before the øre.
pub fn csv(case: &Case, texts: &DeskTexts) -> Option<String> {
    let plan = case.assessment.as_ref()?.plan.as_ref()?;
    let words = &texts.journal;
    let head = [
        words.csv_month,
        words.csv_weekdays,
        words.csv_days,
        words.csv_stipend,
        words.csv_supplement,
        words.csv_total,
        words.csv_notes,
    ];
    let mut lines = vec![head.join(";")];
    lines.extend(plan.rows.iter().map(|row| {
        let month: String = row
            .month
            .to_string()
            .chars()
            .take("2026-08".len())
            .collect();
        let notes: Vec<&str> = row.notes.iter().map(|note: &Note| note.id()).collect();
        let amount = row.amount;
        [
            month,
            row.weekdays.to_string(),
            row.stipend_days.to_string(),
            number(amount.stoenad),
            number(amount.barnetillegg),
            number(amount.total()),
            notes.join(" "),
        ]
        .join(";")
    }));
    lines.push(String::new());
    Some(lines.join("\r\n"))
}

fn number(amount: Kroner) -> String {
    amount.rounded().to_string().replace('.', ",")
}
