//! The columns: which is in front, and how they differ, row by row and in words.

use yew::{Callback, Html, html};

use crate::texts::Desk;
use crate::view::desk::case::Case;
use crate::view::desk::compare::{ComparisonRow, LETTERS, resting_on, rows, summary};
use crate::view::desk::export::named;
use crate::web::components::amount::{amount, sentence};
use crate::web::components::heading;
use crate::web::components::table::{column, number_column};
use crate::web::components::tags::{keyed, section, tag};
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
    if state.can_undo_removal() {
        let undo = state.common.texts().undo();
        buttons.push(act("tertiary", undo, send, Action::Undo));
    }
    group(texts.screen().columns(), buttons)
}

/// The columns side by side, where there are several.
pub fn compared(state: &State, cases: &[Case]) -> Option<Html> {
    if cases.len() < 2 || state.rulebook().is_none() {
        return None;
    }
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let mut parts = vec![heading::section(level, 2, texts.compare().heading())];
    for which in 1..cases.len() {
        let sentences = summary(cases, which, texts);
        parts.extend(sentences.iter().map(|text| sentence(text)));
    }
    let mut columns = vec![column(texts.compare().what())];
    let letters = LETTERS.into_iter().take(cases.len());
    columns.extend(letters.map(|letter| number_column(&named(letter, texts))));
    let rows = rows(cases, texts).iter().map(|it| row(it, texts)).collect();
    parts.push(scrolled(
        "kvp-compared kvp-narrow",
        texts.compare().heading(),
        columns,
        rows,
    ));
    parts.extend(resting_on(cases, texts).iter().map(|text| sentence(text)));
    Some(section("kvp-section", parts))
}

/// What differs says so, in words and in bold.
fn row(row: &ComparisonRow, texts: Desk) -> Html {
    let mut cells = vec![about(row.label)];
    cells.extend(row.cells.iter().map(|(text, differs)| {
        let class = "aksel-table__data-cell aksel-table__data-cell--align-right aksel-body-short aksel-body-short--small";
        let mut content = Vec::new();
        if *differs {
            content.push(html! { <span class="aksel-tag aksel-tag--xsmall aksel-detail" data-color="info" data-variant="moderate">{ texts.screen().differs() }</span> });
        }
        content.push(amount(text));
        tag("td", class, content)
    }));
    keyed("tr", "aksel-table__row", row.label, cells)
}
