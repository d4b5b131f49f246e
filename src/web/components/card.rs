//! A card that is opened and closed, with a heading over what it holds.

use yew::{Html, html};

use super::heading;
use super::icon::{Icon, styled};
use super::read_more::turn;
use super::tags::{tag, words};

/// What is seen of a card while it is closed, and whether it is closed to begin with.
#[derive(Clone, Copy)]
pub struct Card<'a> {
    /// The id of its heading, which no other has.
    pub id: &'static str,
    /// The level of its heading.
    pub level: u8,
    /// Its heading.
    pub title: &'a str,
    /// What stands under the heading, if anything.
    pub about: &'a str,
    /// Whether it is open to begin with.
    pub open: bool,
    /// A class of its own.
    pub class: &'static str,
}

/// The card. Whether it is open stands in the markup, as for [`super::read_more::read_more`].
pub fn card(of: &Card<'_>, children: Vec<Html>) -> Html {
    let (state, open) = if of.open {
        ("open", "true")
    } else {
        ("closed", "false")
    };
    let class = ["aksel-expansioncard aksel-expansioncard--small ", of.class].concat();
    let mut title = vec![heading::of_card(of.level, of.id, of.title)];
    if !of.about.is_empty() {
        let class = "aksel-link-panel__description aksel-body-long aksel-body-long--medium";
        title.push(words("p", class, of.about));
    }
    html! {
        <section key={of.id} {class} data-color="neutral" data-state={state}>
            <div class="aksel-expansioncard__header" data-open={open}>
                { tag("div", "", title) }
                <button type="button" class="aksel-expansioncard__header-button" aria-expanded={open} aria-labelledby={of.id} onclick={turn}>
                    { styled(Icon::Chevron, "aksel-expansioncard__header-chevron") }
                </button>
            </div>
            <div class="aksel-expansioncard__content aksel-body-long aksel-body-long--medium" data-open={open}>
                <div class="aksel-expansioncard__content-inner" data-color="accent">{ for children }</div>
            </div>
        </section>
    }
}
