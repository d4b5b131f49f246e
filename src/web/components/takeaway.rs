//! A text to take along: copied, saved as a file, or read where it stands.

use gloo::utils::{document, window};
use js_sys::Array;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};
use yew::{Callback, Html, MouseEvent, html};

use super::control::button;
use super::tags::div;
use crate::view::takeaway::{TEXT, Takeaway};

/// What the buttons say, and what is read aloud.
#[derive(Clone, Copy)]
pub struct TakeawayWords {
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

/// The text, with the ways to take it.
pub fn takeaway(
    taken: &Takeaway,
    words: TakeawayWords,
    say: &Callback<&'static str>,
    close: &Callback<()>,
) -> Html {
    let buttons = vec![
        button("", "primary", words.copy, copy(&taken.text, words, say)),
        button("", "secondary", words.download, download(taken)),
        button("", "tertiary", words.close, close.reform(|_| ())),
    ];
    let area = html! {
        <div class="aksel-form-field aksel-form-field--small">
            <label for={TEXT} class="aksel-form-field__label aksel-label aksel-label--small">{ taken.title }</label>
            <textarea id={TEXT} class="aksel-text-field__input aksel-body-short aksel-body-short--small kvp-text" readonly=true rows="12"
                translate="no" value={taken.text.clone()} />
        </div>
    };
    div(
        "kvp-start-over kvp-no-print",
        vec![area, div("kvp-buttons", buttons)],
    )
}

fn copy(text: &str, words: TakeawayWords, say: &Callback<&'static str>) -> Callback<MouseEvent> {
    let (text, say) = (text.to_owned(), say.clone());
    Callback::from(move |_| put(&text, words, &say))
}

/// Copies a text, and says whether it could be.
pub fn put(text: &str, words: TakeawayWords, say: &Callback<&'static str>) {
    let say = say.clone();
    let clipboard = window().navigator().clipboard();
    // Without a secure context there is none, and nothing to wait for.
    let writing = (!clipboard.is_undefined()).then(|| clipboard.write_text(text));
    spawn_local(async move {
        let done = match writing {
            Some(writing) => JsFuture::from(writing).await.is_ok(),
            None => false,
        };
        say.emit(if done { words.copied } else { words.not_copied });
    });
}

/// Saves the text as a file. Nothing leaves the device: the file is made here.
fn download(taken: &Takeaway) -> Callback<MouseEvent> {
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
