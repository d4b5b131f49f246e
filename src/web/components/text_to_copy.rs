//! A text that is there to be copied: it can be read and marked, not written in.

use yew::{Html, html};

/// How large it is set: the classes of the field, its label and its text.
pub type Size = [&'static str; 3];

/// As in the guide.
pub const MEDIUM: Size = [
    "aksel-form-field aksel-textarea--readonly aksel-textarea--resize-vertical",
    "aksel-form-field__label aksel-label",
    "aksel-textarea__input aksel-body-short aksel-body-short--medium",
];

/// As at the desk.
pub const SMALL: Size = [
    "aksel-form-field aksel-form-field--small aksel-textarea--readonly aksel-textarea--resize-vertical",
    "aksel-form-field__label aksel-label aksel-label--small",
    "aksel-textarea__input aksel-body-short aksel-body-short--small",
];

/// The text under its label.
pub fn text_to_copy(
    id: &'static str,
    [field, label, area]: Size,
    words: &'static str,
    text: &str,
) -> Html {
    html! {
        <div class={field}>
            <label for={id} class={label}>{ words }</label>
            <textarea {id} class={area} readonly=true rows="12" translate="no" value={text.to_owned()} />
        </div>
    }
}
