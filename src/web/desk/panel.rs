//! What stands above the result for a while: a text to take along; and the help.

use gloo::utils::{document, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::{Callback, Html, html};

use super::control::{act, button};
use super::state::{Action, State, TEXT, Takeaway};
use crate::law::RULES_VERSION;
use crate::texts::fill;
use crate::view::desk::case::Case;
use crate::view::desk::takeaway::{Moment, inputs};
use crate::view::numbers;
use crate::web::clock::{day_in_oslo, time_in_oslo};
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, points, section, tag};
use crate::web::element;

/// The moment in Norway.
pub fn now() -> Moment {
    let now = element::now();
    Moment {
        day: day_in_oslo(now).unwrap_or(crate::law::LAST_LAW_DATE),
        time: time_in_oslo(now),
    }
}

/// The text to take along, with the ways to take it.
pub fn takeaway(state: &State, send: &Callback<Action>) -> Option<Html> {
    let texts = &state.texts().screen;
    let taken = state.takeaway.as_ref()?;
    let buttons = vec![
        button(
            "",
            "primary",
            texts.copy,
            copy(&taken.text, [texts.copied, texts.not_copied], send),
        ),
        button("", "secondary", texts.download, download(taken)),
        act("tertiary", texts.close, send, Action::Close),
    ];
    let area = html! {
        <div class="aksel-form-field aksel-form-field--small">
            <label for={TEXT} class="aksel-form-field__label aksel-label aksel-label--small">{ taken.title }</label>
            <textarea id={TEXT} class="aksel-text-field__input aksel-body-short aksel-body-short--small kvp-text" readonly=true rows="12"
                translate="no" value={taken.text.clone()} />
        </div>
    };
    Some(div(
        "kvp-start-over kvp-no-print",
        vec![area, div("kvp-buttons", buttons)],
    ))
}

fn copy(
    text: &str,
    [copied, not_copied]: [&'static str; 2],
    send: &Callback<Action>,
) -> Callback<yew::MouseEvent> {
    let (text, send) = (text.to_owned(), send.clone());
    Callback::from(move |_| {
        let send = send.clone();
        let clipboard = window().navigator().clipboard();
        // Without a secure context there is none, and nothing to wait for.
        let writing = (!clipboard.is_undefined()).then(|| clipboard.write_text(&text));
        spawn_local(async move {
            let done = match writing {
                Some(writing) => JsFuture::from(writing).await.is_ok(),
                None => false,
            };
            send.emit(Action::Say(if done { copied } else { not_copied }));
        });
    })
}

/// Saves the text as a file. Nothing leaves the device: the file is made here.
fn download(taken: &Takeaway) -> Callback<yew::MouseEvent> {
    let taken = taken.clone();
    Callback::from(move |_| {
        // A browser that cannot save a file has nothing to say about it; the text can still be copied.
        let _ = save(&taken);
    })
}

fn save(taken: &Takeaway) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/plain;charset=utf-8");
    // The mark tells spreadsheets that the text is UTF-8.
    let parts = Array::of1(&["\u{feff}", &taken.text].concat().into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(taken.file);
    link.click();
    Url::revoke_object_url(&address).ok()
}

/// The keyboard map and what else helps.
pub fn help(state: &State) -> Html {
    let texts = state.texts();
    div(
        "kvp-help kvp-no-print",
        vec![read_more(texts.screen.help, vec![points(texts.keyboard)])],
    )
}

/// What was filled in, and under which rules: on paper only, where the fields are left out.
pub fn on_paper(state: &State, case: Option<&Case>) -> Option<Html> {
    let texts = state.texts();
    let day = numbers::date(state.law_date()?, texts.about.language);
    let rules = fill(
        texts.journal.law_date,
        &[("dato", &day), ("versjon", RULES_VERSION)],
    );
    let filled = inputs(state.form(), case?, texts);
    let filled = filled.iter().map(|text| fixed("li", "", text));
    let title = heading::section(state.setting.heading_level, 2, texts.screen.inputs);
    Some(section(
        "kvp-section kvp-print-only",
        vec![
            title,
            tag("ul", "kvp-points", filled.collect()),
            sentence(&rules),
            sentence(texts.journal.guidance),
        ],
    ))
}
