//! The message at a field. Its place is there before it is, so that it is read aloud when it comes.

use yew::{Html, html};

use super::icon::{Icon, icon};

/// The message, or the empty place for one.
pub fn error_message(id: String, class: &'static str, message: Option<&str>) -> Html {
    html! {
        <div {id} {class} aria-relevant="additions removals" aria-live="polite">
            if let Some(message) = message {
                <p key={message} class="aksel-error-message aksel-label aksel-error-message--show-icon">
                    { icon(Icon::Warning) }
                    <span>{ message }</span>
                </p>
            }
        </div>
    }
}
