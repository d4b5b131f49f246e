//! What to do now, and whom to ask.

use yew::{Html, html};

use crate::texts::{Texts, fill};
use crate::view::result::ResultView;
use crate::web::components::tags::{paragraph, points, section};
use crate::web::guide::screens::heading;

/// The sections about what to do now: the conclusion's own advice, and what holds for everyone who gets in touch with Nav.
pub fn next(view: &ResultView, level: u8, texts: Texts) -> [Html; 2] {
    let words = &texts.result().next();
    let phone = html! {
        <p class="aksel-body-long aksel-body-long--medium">
            <a class="aksel-link" href={["tel:", words.phone_link()].concat()}>
                { fill(words.phone(), &[("telefon", words.phone_number())]) }
            </a>
            { ". " }
            { words.phone_abroad() }
        </p>
    };
    let advice = vec![
        heading::section(level, 1, view.text.advice_heading()),
        points(&view.advice),
    ];
    let contact = vec![
        heading::section(level, 1, words.heading()),
        points(words.steps()),
        phone,
        heading::section(level, 2, words.complaint_heading()),
        paragraph(words.complaint()),
    ];
    [advice, contact].map(|parts| section("kvp-section", parts))
}
