//! A text to export: copied, saved as a file, or read on the screen.

use gloo::utils::{document, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::{Callback, Html, MouseEvent};

use super::control::button;
use super::tags::div;
use super::text_to_copy::{SMALL, text_to_copy};
use crate::view::export::{Export, TEXT};

/// What the buttons say, and what is read aloud.
#[derive(Clone, Copy)]
pub struct ExportWords {
    /// Copies.
    pub copy: &'static str,
    /// Saves.
    pub download: &'static str,
    /// Closes.
    pub close: &'static str,
    /// It is copied.
    pub copied: &'static str,
    /// The browser would not.
    pub not_copied: &'static str,
}

/// The text, with buttons that copy, save and close it.
pub fn export(
    export: &Export,
    words: ExportWords,
    announce: &Callback<&'static str>,
    close: &Callback<()>,
) -> Html {
    let buttons = vec![
        button(
            "",
            "primary",
            words.copy,
            copy(&export.text, words, announce),
        ),
        button("", "secondary", words.download, download(export)),
        button("", "tertiary", words.close, close.reform(|_| ())),
    ];
    let area = text_to_copy(TEXT, SMALL, export.title, &export.text);
    div(
        "kvp-start-over kvp-no-print",
        vec![area, div("kvp-buttons", buttons)],
    )
}

fn copy(text: &str, words: ExportWords, announce: &Callback<&'static str>) -> Callback<MouseEvent> {
    let (text, announce) = (text.to_owned(), announce.clone());
    Callback::from(move |_| copy_text(&text, words, &announce))
}

/// Copies a text, and says whether it could be.
pub fn copy_text(text: &str, words: ExportWords, announce: &Callback<&'static str>) {
    let announce = announce.clone();
    let clipboard = window().navigator().clipboard();
    // Without a secure context there is none, and nothing to wait for.
    let writing = (!clipboard.is_undefined()).then(|| clipboard.write_text(text));
    spawn_local(async move {
        let done = match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        };
        announce.emit(if done { words.copied } else { words.not_copied });
    });
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
