//! What stands above the result for a while: a text to export; and the help.

use yew::{Callback, Html};

use crate::law::RULES_VERSION;
use crate::texts::fill;
use crate::view::desk::case::Case;
use crate::view::desk::export::{Moment, inputs, made, named, programme_inputs};
use crate::view::numbers;
use crate::web::clock::{day_in_oslo, time_in_oslo};
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::export::{self, ExportWords};
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, points, section, tag};
use crate::web::desk::action::Action;
use crate::web::desk::state::State;
use crate::web::now;

/// The moment in Norway.
pub fn now() -> Moment {
    let now = now::now();
    Moment {
        day: day_in_oslo(now).unwrap_or(crate::law::LAST_LAW_DATE),
        time: time_in_oslo(now),
    }
}

/// The words around a text to export.
pub fn words(state: &State) -> ExportWords {
    let texts = &state.texts().screen;
    ExportWords {
        copy: texts.copy,
        download: texts.download,
        close: texts.close,
        copied: texts.copied,
        not_copied: texts.not_copied,
    }
}

/// The text to export, with its buttons, and whether it is copied.
pub fn export(state: &State, send: &Callback<Action>) -> Option<Html> {
    let export = state.export.as_ref()?;
    let say = send.reform(Action::Announce);
    let close = send.reform(|()| Action::Close);
    // With a key each, so that the text keeps the focus while the note comes and goes.
    let text = export::export(export, words(state), &say, &close);
    let mut shown = vec![keyed("div", "", "text", vec![text])];
    let note = state
        .note
        .map(|note| keyed("div", "", "note", vec![paragraph(note)]));
    shown.extend(note);
    Some(div("kvp-no-print kvp-prose", shown))
}

/// The keyboard map and what else helps.
pub fn help(state: &State) -> Html {
    let texts = state.texts();
    div(
        "kvp-help kvp-no-print",
        vec![read_more(texts.screen.help, vec![points(texts.keyboard)])],
    )
}

/// A heading with the name of the column it is about, where there are several.
pub fn titled(heading: &str, state: &State) -> String {
    let column = state.letter().map(|letter| named(letter, state.texts()));
    match column {
        Some(column) => [heading, " – ", &column].concat(),
        None => heading.to_owned(),
    }
}

/// What was filled in, and under which rules: on paper only, where the fields are left out.
pub fn on_paper(state: &State, case: Option<&Case>) -> Option<Html> {
    let texts = state.texts();
    let rules = state.rulebook().map(|law| {
        let day = numbers::date(law.date(), texts.about.language);
        let rules = [("dato", day.as_str()), ("versjon", RULES_VERSION)];
        sentence(&fill(texts.journal.law_date, &rules))
    });
    let mut filled = inputs(state.form(), case?, texts);
    filled.extend(programme_inputs(&state.programme, texts));
    let filled = filled.iter().map(|text| fixed("li", "", text));
    let title = titled(texts.screen.inputs, state);
    let mut shown = vec![
        heading::section(state.setting.heading_level, 2, &title),
        tag("ul", "kvp-points", filled.collect()),
    ];
    shown.extend(rules);
    shown.push(sentence(&made(&now(), texts)));
    shown.push(sentence(texts.journal.guidance));
    Some(section("kvp-section kvp-print-only", shown))
}
