//! Something to open and read, closed until one does.

use yew::{Html, MouseEvent, TargetCast, html};

use super::icon::{Icon, styled};
use super::tags::{div, words};

/// A button, and what it shows and hides beneath it. Whether it is open stands in the markup and nowhere else, as for a browser's own
/// `<details>`: a screen that is drawn again says "closed" as it did before, and nothing is changed.
pub fn read_more(title: &'static str, children: Vec<Html>) -> Html {
    folded(title, title, turn, children)
}

/// The same with a title that changes, known by its key, and with something else to do when it is clicked.
pub fn folded(
    key: &'static str,
    title: &str,
    onclick: fn(MouseEvent),
    children: Vec<Html>,
) -> Html {
    let children = div("kvp-prose", children);
    html! {
        <div {key} class="aksel-read-more aksel-read-more--medium" data-variant="ghost" data-state="closed">
            <button type="button" class="aksel-read-more__button aksel-body-short" aria-expanded="false" {onclick}>
                { styled(Icon::Chevron, "aksel-read-more__expand-icon") }
                { words("span", "", title) }
            </button>
            { div("aksel-read-more__content aksel-body-long aksel-body-long--medium", vec![children]) }
        </div>
    }
}

/// Opens what is closed, and closes what is open.
pub fn turn(event: MouseEvent) {
    turned(&event);
}

/// The same; and returns the button of what was opened.
pub fn turned(event: &MouseEvent) -> Option<web_sys::Element> {
    let clicked = event.target_dyn_into::<web_sys::Element>()?;
    let button = clicked.closest("button").ok().flatten()?;
    let opens = !is_open(&button);
    set(&button, opens);
    opens.then_some(button)
}

/// Whether what a button opens is open.
pub fn is_open(button: &web_sys::Element) -> bool {
    button.get_attribute("aria-expanded").as_deref() == Some("true")
}

/// Opens what a button opens, or closes it: the whole says so, and so do those of its parts that are drawn otherwise for it.
pub fn set(button: &web_sys::Element, open: bool) {
    let (state, expanded) = if open {
        ("open", "true")
    } else {
        ("closed", "false")
    };
    // The names are valid ones, which is all that a browser could object to.
    let _ = button.set_attribute("aria-expanded", expanded);
    let Ok(Some(whole)) = button.closest("[data-state]") else {
        return;
    };
    let _ = whole.set_attribute("data-state", state);
    let mut part = whole.first_element_child();
    while let Some(element) = part {
        if element.has_attribute("data-open") {
            let _ = element.set_attribute("data-open", expanded);
        }
        part = element.next_element_sibling();
    }
}
