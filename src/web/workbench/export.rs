//! A text to export: copied, saved as a file, or read on the screen.

use gloo::utils::document;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::{Callback, Html, MouseEvent};

use super::control::{act, button};
use super::state::{Common, CommonAction};
use crate::view::export::{Export, TEXT};
use crate::web::components::tags::{div, keyed, paragraph};
use crate::web::components::text_to_copy::{SMALL, text_to_copy};

/// The text, with buttons that copy, save and close it, and whether it is copied.
pub fn export(common: &Common, send: &Callback<CommonAction>) -> Option<Html> {
    let export = common.export.as_ref()?;
    let words = common.texts();
    let buttons = vec![
        act("primary", words.copy(), send, CommonAction::CopyText),
        button("", "secondary", words.download(), download(export)),
        act("tertiary", words.close(), send, CommonAction::Close),
    ];
    let area = text_to_copy(TEXT, SMALL, export.title, &export.text);
    let text = div(
        "kvp-start-over kvp-no-print",
        vec![area, div("kvp-buttons", buttons)],
    );
    // With a key each, so that the text keeps the focus while the note comes and goes.
    let mut shown = vec![keyed("div", "", "text", vec![text])];
    let note = common
        .note
        .map(|note| keyed("div", "", "note", vec![paragraph(note)]));
    shown.extend(note);
    Some(div("kvp-no-print kvp-prose", shown))
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
