//! Messages that stand out: a sign, a colour and words.

use yew::{Html, html};

use super::icon::{Icon, styled};
use crate::texts::Texts;

/// Something to beware of.
pub fn warning(text: &str) -> Html {
    message("warning", Icon::Warning, text)
}

/// That nobody who has the language as theirs has read its texts yet, where a language says so.
pub fn draft(texts: Texts) -> Option<Html> {
    let notice = texts.draft().notice();
    (!notice.is_empty()).then(|| info(notice))
}

/// Something to know.
pub fn info(text: &str) -> Html {
    message("info", Icon::Info, text)
}

fn message(color: &'static str, sign: Icon, text: &str) -> Html {
    html! {
        <div key={text} class="aksel-inline-message aksel-body-long aksel-body-long--medium" data-color={color} data-size="medium">
            { styled(sign, "aksel-inline-message__icon kvp-icon") }
            <span data-color="accent">{ text }</span>
        </div>
    }
}
