//! A text to export: copied, saved as a file, or read on the screen.

use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, Element, HtmlAnchorElement, HtmlElement, Url};
use yew::{Callback, Html, MouseEvent};

use super::control::{act, button, focus};
use super::state::{Common, CommonAction, SAVE};
use crate::view::export::{Export, TEXT};
use crate::web::components::tags::{div, keyed, paragraph};
use crate::web::components::text_to_copy::{SMALL, text_to_copy};

/// The text, with buttons that choose another, copy, save and close it, and whether it is copied.
pub fn export(
    common: &Common,
    others: Option<Html>,
    send: &Callback<CommonAction>,
) -> Option<Html> {
    let export = common.export.as_ref()?;
    let words = common.texts();
    let buttons = vec![
        act("primary", words.copy(), send, CommonAction::CopyText),
        button(SAVE, "secondary", words.download(), download(export)),
        act("tertiary", words.close(), send, CommonAction::Close),
    ];
    let area = text_to_copy(TEXT, SMALL, export.title, &export.text);
    let parts = vec![
        others.unwrap_or_default(),
        area,
        div("kvp-buttons", buttons),
    ];
    let text = div("kvp-start-over kvp-no-print", parts);
    // With a key each, so that the text keeps the focus while the note comes and goes.
    let mut shown = vec![keyed("div", "", "text", vec![text])];
    let note = common
        .note
        .map(|note| keyed("div", "", "note", vec![paragraph(note)]));
    shown.extend(note);
    Some(div("kvp-no-print kvp-prose", shown))
}

/// Saves the text that is shown, as if its button were pressed, and goes to the text.
pub fn save_shown(root: &Element) {
    let found = root.query_selector(&["#", SAVE].concat()).ok().flatten();
    if let Some(button) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
    focus(root, TEXT);
}

/// Saves the text as a file. Nothing leaves the device: the file is made here.
fn download(export: &Export) -> Callback<MouseEvent> {
    let export = export.clone();
    Callback::from(move |_| {
        // A browser that cannot save a file has nothing to say about it; the text can still be copied.
        let _ = save(&export);
    })
}

fn save(export: &Export) -> Option<()> {
    let kind = BlobPropertyBag::new();
    kind.set_type("text/plain;charset=utf-8");
    // By the mark, spreadsheets know that the text is UTF-8.
    let parts = Array::of1(&["\u{feff}", &export.text].concat().into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let address = Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(export.file);
    link.click();
    Url::revoke_object_url(&address).ok()
}
