//! Texts to export: the journal, and the plan as a table for other programs.

use super::case::{Case, derived, in_words, withheld};
use super::paid::{
    self, account, amounts_law, assumptions, bare, birth_date_first, dated, headed,
};
use super::plan;
use super::programme::{self, ActivityForm, ProgrammeField, ProgrammeForm, lasting};
use crate::assess::{Choice, Operation};
use crate::kvp::program::ActivityKind;
use crate::law::{RULES_VERSION, Rulebook};
use crate::texts::Desk;
use crate::texts::fill;
use crate::values::{Date, Word, Written};
use crate::view::amounts::amounts;
use crate::view::{calculation, export, finding, input, numbers};

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
    let day = numbers::date(moment.day, texts.about().language());
    let values = [("dato", day.as_str()), ("tid", &moment.time)];
    fill(texts.journal().made(), &values)
}

/// The text for the journal: what was filled in, what the rules say, and what they were. The column is named where there are
/// several.
pub fn journal(
    case: &Case,
    column: Option<&str>,
    moment: &Moment,
    texts: Desk,
) -> String {
    let (words, about) = (texts.journal(), texts.about());
    let language = about.language();
    let (rulebook, programme) = (case.law, &case.column.programme);
    let mut lines = vec![words.heading().to_owned()];
    lines.extend(column.map(|letter| named(letter, texts)));
    lines.extend([
        made(moment, texts),
        fill(
            words.law_date(),
            &[
                ("dato", &numbers::date(rulebook.date(), language)),
                ("versjon", RULES_VERSION),
            ],
        ),
    ]);
    lines.extend(other_day(rulebook, moment.day, texts));
    let mut part = |title: &str, items: Vec<String>| {
        if !items.is_empty() {
            lines.extend([String::new(), title.to_owned()]);
            lines.extend(items.into_iter().map(|line| ["- ", &line].concat()));
        }
    };
    let mut inputs = inputs(case, texts);
    inputs.extend(derived(case, texts));
    part(texts.screen().inputs(), inputs);
    part(
        texts.programme().heading(),
        programme_inputs(programme, texts),
    );
    let Some(assessment) = &case.assessment else {
        return plain(&lines);
    };
    let concluded = case.conclusion().map(|it| {
        let conclusion = about.result().conclusions().of(it);
        vec![
            conclusion.heading().to_owned(),
            conclusion.lead().to_owned(),
        ]
    });
    let held = || withheld(&case.parsed, texts).into_iter().collect();
    part(texts.compare().conclusion(), concluded.unwrap_or_else(held));
    let findings = assessment.findings.iter().map(|found| {
        let row = finding::row(found, texts.about());
        let places: Vec<&str> = row.basis.iter().map(|it| it.label.as_str()).collect();
        judged(row.title, row.word, &row.reason, &places)
    });
    part(words.conditions(), findings.collect());
    let law = amounts_law(assessment).unwrap_or(rulebook);
    if let Some(view) = amounts(assessment, &case.parsed.answers, law, about) {
        let rows = lines_of(case, texts).into_iter();
        part(
            &headed(words.amounts_month(), case, texts),
            rows.chain(view.warnings.iter().cloned())
                .chain(view.reservation.iter().cloned())
                .collect(),
        );
        let left = account(case, texts).into_iter().map(|line| {
            let [_, _, left] = line.amounts;
            [line.label, ": ", &bare(left, texts)].concat()
        });
        let rest = assumptions(case, texts);
        part(
            texts.screen().account().heading(),
            left.chain(rest).collect(),
        );
        let read = assessment
            .steps
            .iter()
            .filter(|step| step.operation == Operation::Rate);
        let read: Vec<&str> = read.map(|step| step.id.id()).collect();
        let rates = calculation::parts(assessment, &case.parsed.answers, about);
        let rates = rates.iter().flat_map(|part| &part.lines);
        let rates = rates.filter(|line| read.contains(&line.id));
        let mut items = vec![view.rates_from.clone()];
        items.extend(rates.map(|line| [line.label, ": ", &line.value].concat()));
        part(words.rates(), items);
    }
    if case.is_birth_date_first() {
        let title = if case.may_be_older_by_start() {
            words.amounts_month()
        } else {
            texts.screen().plan()
        };
        part(title, vec![birth_date_first(case, texts)]);
    }
    if let Some((shown, table)) = plan::shown(case).zip(plan::table(case, texts)) {
        let row = |(row, month): (plan::MonthRow, &plan::Shown)| {
            let notes = if row.notes.is_empty() {
                String::new()
            } else {
                [" (", &row.notes, ")"].concat()
            };
            [&row.month, ": ", &bare(month.before_tax(), texts), &notes].concat()
        };
        let mut rows: Vec<String> = table.months.into_iter().zip(&shown.months).map(row).collect();
        let sum = bare(shown.sum.before_tax(), texts);
        rows.push([texts.screen().sum(), ": ", &sum].concat());
        rows.extend(table.open.into_iter().chain(table.below));
        part(texts.screen().plan(), rows);
    }
    let view = programme::view(programme, &case.parsed, rulebook, texts);
    if let Some(view) = view.filter(|_| !programme.is_empty()) {
        let weeks = view.weeks.iter().map(|row| week(row, texts));
        let findings = view.findings.iter().map(|row| {
            let places: Vec<&str> = row.basis.iter().map(|it| it.label.as_str()).collect();
            judged(row.title, row.word, &row.reason, &places)
        });
        let items = weeks.chain(view.deadlines.iter().cloned()).chain(findings);
        part(texts.programme().week_heading(), items.collect());
    }
    if !input::is_blank(&programme.children) {
        let days = programme::leave(programme, rulebook, texts);
        part(texts.programme().leave(), days.into_iter().collect());
    }
    lines.extend([String::new(), words.guidance().to_owned()]);
    plain(&lines)
}

/// That the law date is not today, where it is not.
pub fn other_day(rulebook: Rulebook, today: Date, texts: Desk) -> Option<String> {
    let day = rulebook.date();
    (day != today).then(|| dated(texts.screen().other_day(), day, texts))
}

/// What a month comes to, line by line.
fn lines_of(case: &Case, texts: Desk) -> Vec<String> {
    let line = |line: paid::PaymentLine| [line.label, ": ", &bare(line.per_month, texts)].concat();
    paid::lines(case, texts).into_iter().map(line).collect()
}

/// "Kolonne B".
pub fn named(letter: &str, texts: Desk) -> String {
    fill(texts.screen().column(), &[("bokstav", letter)])
}

/// A condition or a rule in a line: how it came out, why, and where it stands.
fn judged(title: &str, word: &str, reason: &str, places: &[&str]) -> String {
    let places = places.join(", ");
    [title, ": ", word, ". ", reason, " (", &places, ")"].concat()
}

fn week(row: &programme::WeekRow, texts: Desk) -> String {
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

/// What was filled in of the programme: its activities, its dates, and the months used.
pub fn programme_inputs(programme: &ProgrammeForm, texts: Desk) -> Vec<String> {
    let words = texts.programme();
    let labelled = |label: &str, text: &str| [label, ": ", text].concat();
    let activity = |(index, row): (usize, &ActivityForm)| {
        let name = texts.activities().of(ActivityKind::from_id(&row.kind)?);
        let hours = input::hours(&row.hours).map_or(String::new(), |hours| {
            numbers::decimal(hours.normalize(), texts.about().language())
        });
        let [from, to] = [&row.from, &row.to]
            .map(|text| programme::week(text).map_or(String::new(), |week| week.written()));
        Some(if programme.is_wrong(index) {
            labelled(name, texts.screen().unreadable())
        } else if hours.is_empty() {
            labelled(name, &texts.screen().unanswered().to_lowercase())
        } else {
            let values = [
                ("aktivitet", name),
                ("timer", &fill(words.hours_of(), &[("antall", &hours)])),
                ("uker", &lasting(&from, &to, texts)),
            ];
            fill(texts.journal().activity(), &values)
        })
    };
    let answered = |label: &str, part: ProgrammeField| {
        let text = programme.text(part);
        let read = match part {
            ProgrammeField::Used => programme::used(text).map(|months| months.written()),
            _ => input::date(text).map(numbers::short_date),
        };
        let read = read.unwrap_or_else(|_| texts.screen().unreadable().to_owned());
        (!input::is_blank(text)).then(|| labelled(label, &read))
    };
    let rest = [
        answered(words.application(), ProgrammeField::Application),
        answered(words.decision(), ProgrammeField::Decision),
        answered(words.used(), ProgrammeField::Used),
    ];
    let activities = programme.activities.iter().enumerate();
    let activities = activities.filter_map(activity);
    activities.chain(rest.into_iter().flatten()).collect()
}

/// What was filled in, field by field.
pub fn inputs(case: &Case, texts: Desk) -> Vec<String> {
    let line = |field| {
        let text = in_words(field, case, texts)?;
        Some([texts.fields().of(field), ": ", &text].concat())
    };
    case.parsed.asked.iter().copied().filter_map(line).collect()
}

/// The lines as plain text, whose blanks are those of a keyboard.
fn plain(lines: &[String]) -> String {
    lines.join("\n").replace('\u{a0}', " ")
}

/// The plan as a table for other programs.
pub fn csv(case: &Case, texts: Desk) -> Option<String> {
    let plan = case.plan()?;
    let words = texts.journal();
    let head = [
        words.csv_month(),
        words.csv_weekdays(),
        words.csv_days(),
        words.csv_stoenad(),
        words.csv_supplement(),
        words.csv_total(),
        words.csv_notes(),
    ];
    let mut lines = vec![head.map(str::to_owned).to_vec()];
    let shown = plan::shown(case)?.months;
    lines.extend(plan.rows.iter().zip(shown).map(|(row, shown)| {
        let paid = shown.stoenad + shown.barnetillegg;
        let amounts = [shown.stoenad, shown.barnetillegg, paid];
        let month = row.month.written();
        let mut cells = vec![
            month.chars().take("2026-08".len()).collect(),
            row.weekdays.written(),
            row.stoenad_days.written(),
        ];
        cells.extend(amounts.map(|amount| export::comma(amount.rounded())));
        cells.push(plan::notes(&row.notes, texts).join(", "));
        cells
    }));
    Some(export::csv(&lines))
}
