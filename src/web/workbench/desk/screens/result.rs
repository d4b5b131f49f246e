//! What follows from the column in front: conclusion, amounts, conditions, calculation, and what would change it.

use yew::{Html, html};

use crate::assess::Outcome;
use crate::kvp::{Assessment, Finding};
use crate::texts::Desk;
use crate::texts::fill;
use crate::values::Kroner;
use crate::values::Written;
use crate::view::amounts::{AmountsView, amounts};
use crate::view::calculation::parts;
use crate::view::desk::case::{Case, changes, withheld};
use crate::view::desk::compare::named;
use crate::view::desk::filled::warned;
use crate::view::desk::journal::other_day;
use crate::view::desk::paid::{
    self, AccountLine, account, amounts_law, assumptions, bare, birth_date_first, headed, headline,
};
use crate::view::finding::{self, Citation, is_raised};
use crate::view::numbers;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::citation::citations;
use crate::web::components::lines::{LineWords, lines};
use crate::web::components::read_more::{folded, read_more, turn};
use crate::web::components::table::{column, number, number_column};
use crate::web::components::tags::{div, keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};
use crate::web::guide::screens::result::changes::list;
use crate::web::guide::screens::result::findings;
use crate::web::workbench::desk::state::State;
use crate::web::workbench::rows::{about, large, scrolled};

/// Everything about the column in front.
pub fn result(state: &State, case: &Case) -> Vec<Html> {
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let Some(rulebook) = state.rulebook() else {
        return vec![alert::warning(&lawless(state))];
    };
    let Some(assessment) = &case.assessment else {
        return held(case, texts).into_iter().collect();
    };
    let mut shown = Vec::new();
    shown.extend(state.letter().map(|letter| {
        let class = "aksel-heading aksel-heading--small kvp-print-only";
        words("p", class, &named(letter, texts))
    }));
    if let Some(conclusion) = case.conclusion() {
        let conclusion = texts.about().result().conclusions().of(conclusion);
        let class = "aksel-heading aksel-heading--small kvp-print-only";
        shown.push(words("p", class, conclusion.heading()));
        shown.push(paragraph(conclusion.lead()));
        let law = amounts_law(assessment).unwrap_or(rulebook);
        let view = amounts(assessment, &case.parsed.answers, law, texts.about());
        shown.push(match view {
            Some(view) => paid(case, &view, level, texts),
            None if case.may_be_older_by_start() => alert::info(&birth_date_first(case, texts)),
            None => alert::info(texts.screen().age_first()),
        });
    }
    shown.extend(held(case, texts));
    shown.push(conditions(assessment, level, texts));
    let words = &texts.about().result().calculation();
    let parts = parts(assessment, &case.parsed.answers, texts.about());
    if !parts.is_empty() {
        let parts = parts
            .iter()
            .map(|part| read_more(part.title, vec![lines(part, LineWords::of(texts.about()))]));
        shown.push(section(
            "kvp-section kvp-optional",
            vec![
                heading::section(level, 2, words.heading()),
                div("kvp-help", parts.collect()),
            ],
        ));
    }
    shown.extend(changed(changes(assessment, texts), level, texts));
    shown
}

/// The conditions: those that are open stand first, and what is met is folded.
fn conditions(assessment: &Assessment, level: u8, texts: Desk) -> Html {
    let (mut open, mut met) = (Vec::new(), Vec::new());
    for found in &assessment.findings {
        let row = finding::row(found, texts.about());
        let drawn = verdict(
            row.id,
            row.title,
            row.outcome,
            row.word,
            &row.reason,
            &row.basis,
            texts,
        );
        match found.judgement.outcome {
            Outcome::Met => met.push(drawn),
            _ => open.push(drawn),
        }
    }
    let raised = || assessment.findings.iter().filter(|found| is_raised(found));
    let is_met = |found: &&Finding| found.judgement.outcome == Outcome::Met;
    let counts = [raised().filter(is_met).count(), raised().count()];
    let words = texts.about().result().conditions();
    let list = |rows| tag("ul", "kvp-findings kvp-verdicts", rows);
    let mut parts = vec![heading::section(level, 2, words.heading())];
    if !open.is_empty() {
        parts.push(list(open));
    }
    // An exception that nobody has raised is told, and not counted.
    if counts[0] > 0 {
        let [met_count, all] = counts.map(|it| it.written());
        let values = [("oppfylt", met_count.as_str()), ("antall", &all)];
        let title = fill(words.count(), &values);
        let met = folded("met", &title, turn, vec![list(met)]);
        parts.push(div("kvp-on-paper", vec![met]));
    }
    section("kvp-section", parts)
}

/// That the law date is not today, where it is not: before the first amounts, of one column or of several.
pub fn banner(state: &State) -> Option<Html> {
    let sentence = other_day(state.rulebook()?, state.common.setting.today, state.texts())?;
    Some(alert::warning(&sentence))
}

/// The law date, where it is another day: a tag in the bar.
pub fn other_law(state: &State) -> Option<Html> {
    let texts = state.texts();
    let law = state.rulebook()?;
    other_day(law, state.common.setting.today, texts)?;
    let day = numbers::date(law.date(), texts.about().language());
    let text = [texts.screen().law_date(), ": ", &day].concat();
    Some(
        html! { <span class="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small" data-color="warning" data-variant="moderate">{ text }</span> },
    )
}

/// That there are no rules for the law date, and whose questions stand there so long.
pub fn lawless(state: &State) -> String {
    let texts = state.texts();
    let day = numbers::date(state.asking().date(), texts.about().language());
    fill(texts.screen().lawless(), &[("dato", &day)])
}

fn held(case: &Case, texts: Desk) -> Option<Html> {
    withheld(&case.parsed, texts).map(|text| alert::warning(&text))
}

fn paid(case: &Case, view: &AmountsView, level: u8, texts: Desk) -> Html {
    let months = headline(case, texts).into_iter();
    let months = months
        .map(|(label, amount)| large(label, &amount))
        .collect();
    let words = &texts.about().result().amounts();
    let columns = vec![
        column(words.column_what()),
        number_column(words.column_day()),
        number_column(if case.ordinary.is_some() {
            texts.screen().account().month_absent()
        } else {
            words.column_month()
        }),
        number_column(words.column_year()),
    ];
    let lines = paid::lines(case, texts);
    let rows = lines.iter().map(|line| row(line, texts)).collect();
    let caption = headed(texts.screen().caption(), case, texts);
    let table = scrolled("kvp-narrow", &caption, columns, rows);
    let mut shown = vec![
        heading::section(level, 2, &headed(texts.screen().amounts(), case, texts)),
        tag("dl", "kvp-amounts kvp-print-only", months),
    ];
    shown.extend(warned(case, texts).iter().map(|text| alert::warning(text)));
    shown.extend(view.at_25.iter().map(|text| sentence(text)));
    shown.extend(view.reservation.iter().map(|text| sentence(text)));
    shown.push(table);
    shown.extend(on_account(case, texts));
    shown.extend(assumptions(case, texts).map(|text| sentence(&text)));
    shown.extend(view.notes.iter().map(|text| sentence(text)));
    shown.push(sentence(&view.rates_from));
    section("kvp-section", shown)
}

fn row(line: &paid::PaymentLine, texts: Desk) -> Html {
    let class = if line.sum {
        "aksel-table__row kvp-sum"
    } else {
        "aksel-table__row"
    };
    let day = line.per_day.map(|amount| bare(amount, texts));
    let cells = vec![
        about(line.label),
        number(day.as_deref().unwrap_or("–")),
        number(&bare(line.per_month, texts)),
        number(&bare(line.per_year, texts)),
    ];
    keyed("tr", class, line.label, cells)
}

/// What reaches the account, month by month of their kind; nothing where that is not known.
fn on_account(case: &Case, texts: Desk) -> Option<Html> {
    let lines = account(case, texts);
    let words = &texts.screen().account();
    let head = |(place, label): (usize, &&str)| match place {
        0 => column(label),
        _ => number_column(label),
    };
    let columns = words.columns().iter().enumerate().map(head).collect();
    let row = |line: &AccountLine| {
        let mut cells = vec![about(line.label)];
        let [before, tax, left] = line.amounts;
        // What takes is below zero wherever it stands, as on the payslip.
        let amounts = [before, Kroner::ZERO - tax, left];
        cells.extend(amounts.map(|amount| number(&bare(amount, texts))));
        keyed("tr", "aksel-table__row", line.label, cells)
    };
    let rows = lines.iter().map(row).collect();
    let caption = headed(words.heading(), case, texts);
    (!lines.is_empty()).then(|| scrolled("kvp-narrow", &caption, columns, rows))
}

/// How a condition or a rule came out: a sign and a word, the reason, and where it stands.
pub fn verdict(
    id: &'static str,
    title: &str,
    outcome: Outcome,
    word: &str,
    reason: &str,
    basis: &[Citation],
    texts: Desk,
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
            citations(basis, texts.about()),
        ],
    )
}

fn changed([answers, dates]: [Vec<String>; 2], level: u8, texts: Desk) -> Option<Html> {
    let words = &texts.about().result().changes();
    if answers.is_empty() && dates.is_empty() {
        return None;
    }
    let lists = vec![
        list(words.answers_heading(), &answers),
        list(words.dates_heading(), &dates),
    ];
    Some(section(
        "kvp-section kvp-optional",
        vec![
            heading::section(level, 2, words.heading()),
            div("kvp-help", lists),
        ],
    ))
}
