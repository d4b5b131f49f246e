//! The columns: which is in front, and how they differ, row by row and in words.

use yew::{Callback, Html};

use crate::texts::fill;
use crate::values::Written;
use crate::view::desk::case::Case;
use crate::view::desk::compare::{
    ComparisonRow, LETTERS, facts, months, named, resting_on, rows, summary,
};
use crate::web::components::amount::sentence;
use crate::web::components::heading;
use crate::web::components::read_more::{folded, read_more, turn};
use crate::web::components::table::{column, number, number_column};
use crate::web::components::tags::{div, keyed, section};
use crate::web::workbench::control::{act, group, toggle};
use crate::web::workbench::desk::action::{Action, FIRST};
use crate::web::workbench::desk::state::{State, id};
use crate::web::workbench::rows::{about, scrolled};

/// The buttons that bring a column to the front, add one and remove one.
pub fn choice(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let mut buttons = Vec::new();
    if state.columns.len() > 1 {
        let letters = LETTERS.into_iter().zip(0..state.columns.len());
        buttons.extend(letters.map(|(letter, index)| {
            let show = send.reform(move |_| Action::Show(index));
            toggle(&named(letter, texts), index == state.front, show)
        }));
    }
    if state.columns.len() < LETTERS.len() {
        buttons.push(act(
            "tertiary",
            texts.screen().copy_column(),
            send,
            Action::Copy(id(FIRST)),
        ));
    }
    if state.columns.len() > 1 {
        buttons.push(act(
            "tertiary",
            texts.screen().remove_column(),
            send,
            Action::Remove,
        ));
    }
    if state.can_undo_column() {
        let undo = state.common.texts().undo();
        buttons.push(act("tertiary", undo, send, Action::Undo));
    }
    group(texts.screen().columns(), buttons)
}

/// The columns side by side, where there are several: how they differ in a line each, the rows that differ, and folded those that do not and
/// the plans month by month.
pub fn compared(state: &State, cases: &[Case]) -> Option<Html> {
    if cases.len() < 2 || state.rulebook().is_none() {
        return None;
    }
    let texts = state.texts();
    let words = texts.compare();
    let level = state.common.setting.heading_level;
    let mut parts = vec![heading::section(level, 2, words.heading())];
    for which in 1..cases.len() {
        let sentences = summary(cases, which, texts);
        let sentences: Vec<Html> = sentences.iter().map(|text| sentence(text)).collect();
        parts.push(div("kvp-help", sentences));
    }
    let [mut differ, mut equal] = [facts(cases, texts), Vec::new()];
    for row in rows(cases, texts) {
        if row.differs {
            differ.push(row);
        } else {
            equal.push(row);
        }
    }
    let table = |caption: &str, rows: &[ComparisonRow], signed| {
        let rows = rows.iter().map(|it| row(it, signed)).collect();
        let heads = heads(words.what(), cases.len(), signed);
        scrolled("kvp-compared kvp-narrow", caption, heads, rows)
    };
    let differing = (!differ.is_empty()).then(|| table(words.heading(), &differ, true));
    parts.push(differing.unwrap_or_default());
    let resting = resting_on(cases, texts);
    parts.push(div(
        "kvp-help",
        resting.iter().map(|text| sentence(text)).collect(),
    ));
    let count = fill(words.equal(), &[("antall", &equal.len().written())]);
    let equal = folded(
        words.equal().unfilled(),
        &count,
        turn,
        vec![table(&count, &equal, false)],
    );
    let months = months(cases, texts);
    let plans = (!months.is_empty())
        .then(|| read_more(words.months(), vec![table(words.months(), &months, true)]));
    parts.push(div("kvp-help", vec![equal]));
    parts.push(div(
        "kvp-help kvp-on-paper",
        vec![plans.unwrap_or_default()],
    ));
    Some(section("kvp-section", parts))
}

/// What the row is, each column, and how much more than the first each later one has.
fn heads(what: &str, columns: usize, signed: bool) -> Vec<Html> {
    let [first, ..] = LETTERS;
    let letters = LETTERS.into_iter().take(columns);
    let more = letters.clone().skip(1).filter(|_| signed);
    let more = more.map(|letter| number_column(&[letter, " \u{2212} ", first].concat()));
    let letters = letters.map(number_column);
    [column(what)]
        .into_iter()
        .chain(letters)
        .chain(more)
        .collect()
}

fn row(row: &ComparisonRow, signed: bool) -> Html {
    let mut cells = vec![about(&row.label)];
    cells.extend(row.cells.iter().map(|text| number(text)));
    let more = row.more.iter().filter(|_| signed);
    cells.extend(more.map(|text| number(text)));
    keyed("tr", "aksel-table__row", &row.id, cells)
}
