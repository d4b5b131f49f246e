//! What follows from the column in front: conclusion, amounts, conditions, calculation, and what would change it.

use yew::{Html, html};

use super::state::State;
use crate::assess::Outcome;
use crate::texts::desk::DeskTexts;
use crate::texts::fill;
use crate::view::amounts::{AmountRow, AmountsView, amounts};
use crate::view::calculation::parts;
use crate::view::desk::case::{Case, changes, withheld};
use crate::view::finding::{self, Citation};
use crate::view::numbers;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::citation::citations;
use crate::web::components::lines::{LineWords, lines};
use crate::web::components::read_more::read_more;
use crate::web::components::result::changes::list;
use crate::web::components::result::findings;
use crate::web::components::table::{column, number, number_column, row_head, table};
use crate::web::components::tags::{div, keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};

/// Everything about the column in front.
pub fn result(state: &State, case: Option<&Case>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.setting.heading_level;
    let Some(case) = case else {
        return Vec::new();
    };
    let Some(rulebook) = state.rulebook() else {
        return lawless(state).into_iter().collect();
    };
    let Some(assessment) = &case.assessment else {
        return held(case, texts).into_iter().collect();
    };
    let mut shown = Vec::new();
    if let Some(conclusion) = case.conclusion() {
        let conclusion = texts.about.result.conclusions.of(conclusion);
        let class = "aksel-heading aksel-heading--small";
        shown.push(words("p", class, conclusion.heading));
        shown.push(paragraph(conclusion.lead));
        let view = amounts(assessment, &case.reading.answers, rulebook, &texts.about);
        shown.push(match view {
            Some(view) => paid(&view, level, texts),
            None => alert::info(texts.screen.age_first),
        });
    }
    shown.extend(held(case, texts));
    let rows = assessment.findings.iter().map(|found| {
        let row = finding::row(found, &texts.about);
        verdict(
            row.id,
            row.title,
            row.outcome,
            row.word,
            &row.reason,
            &row.basis,
            texts,
        )
    });
    let findings = rows.collect();
    shown.push(section(
        "kvp-section",
        vec![
            heading::section(level, 2, texts.about.result.conditions.heading),
            tag("ul", "kvp-findings kvp-verdicts", findings),
        ],
    ));
    let words = &texts.about.result.calculation;
    let parts = parts(&assessment.steps, &texts.about);
    if !parts.is_empty() {
        let parts = parts
            .iter()
            .map(|part| read_more(part.title, vec![lines(part, LineWords::of(&texts.about))]));
        shown.push(section(
            "kvp-section kvp-optional",
            vec![
                heading::section(level, 2, words.heading),
                div("kvp-help", parts.collect()),
            ],
        ));
    }
    shown.extend(changed(changes(assessment, texts), level, texts));
    shown
}

/// That there are no rules for the law date, and whose questions stand there so long.
fn lawless(state: &State) -> Option<Html> {
    let texts = state.texts();
    let day = numbers::date(state.asking()?.date(), texts.about.language);
    let text = fill(texts.screen.lawless, &[("dato", &day)]);
    Some(alert::warning(&text))
}

fn held(case: &Case, texts: &DeskTexts) -> Option<Html> {
    withheld(&case.reading, texts).map(|text| alert::warning(&text))
}

fn paid(view: &AmountsView, level: u8, texts: &DeskTexts) -> Html {
    let large = |label, amount: &str| {
        div(
            "",
            vec![
                words("dt", "aksel-label aksel-label--small", label),
                tag(
                    "dd",
                    "aksel-heading aksel-heading--medium",
                    vec![fixed("span", "kvp-amount", amount)],
                ),
            ],
        )
    };
    let mut months = vec![large(texts.screen.before_tax, &view.per_month)];
    months.extend(
        view.after_tax
            .as_deref()
            .map(|amount| large(texts.screen.after_tax, amount)),
    );
    let words = &texts.about.result.amounts;
    let columns = vec![
        column(words.column_what),
        number_column(words.column_day),
        number_column(words.column_month),
        number_column(words.column_year),
    ];
    let rows = view.rows.iter().map(row).collect();
    let table = table("kvp-narrow", words.caption, columns, rows);
    let mut shown = vec![
        heading::section(level, 2, texts.screen.amounts),
        tag("dl", "kvp-amounts", months),
    ];
    shown.extend(view.warnings.iter().map(|text| alert::warning(text)));
    shown.push(html! { <div class="kvp-scroll" role="group" tabindex="0" aria-label={words.caption}>{ table }</div> });
    shown.extend(view.notes.iter().map(|text| sentence(text)));
    shown.push(sentence(&view.rates_from));
    section("kvp-section", shown)
}

fn row(row: &AmountRow) -> Html {
    let class = if row.sum {
        "aksel-table__row kvp-sum"
    } else {
        "aksel-table__row"
    };
    let cells = vec![
        row_head(vec![words(
            "span",
            "aksel-label aksel-label--small",
            row.label,
        )]),
        number(row.per_day.as_deref().unwrap_or("–")),
        number(&row.per_month),
        number(&row.per_year),
    ];
    keyed("tr", class, row.label, cells)
}

/// How a condition or a rule came out: a sign and a word, the reason, and where it stands.
pub fn verdict(
    id: &'static str,
    title: &str,
    outcome: Outcome,
    word: &str,
    reason: &str,
    basis: &[Citation],
    texts: &DeskTexts,
) -> Html {
    let head = vec![
        words("span", "aksel-label aksel-label--small", title),
        findings::outcome(outcome, word),
    ];
    keyed(
        "li",
        "kvp-finding",
        id,
        vec![
            div("kvp-finding__head", head),
            fixed("p", "aksel-body-short aksel-body-short--small", reason),
            citations(basis, &texts.about),
        ],
    )
}

fn changed([answers, dates]: [Vec<String>; 2], level: u8, texts: &DeskTexts) -> Option<Html> {
    let words = &texts.about.result.changes;
    if answers.is_empty() && dates.is_empty() {
        return None;
    }
    let lists = vec![
        list(words.answers_heading, &answers),
        list(words.dates_heading, &dates),
    ];
    Some(section(
        "kvp-section kvp-optional",
        vec![
            heading::section(level, 2, words.heading),
            div("kvp-help", lists),
        ],
    ))
}
