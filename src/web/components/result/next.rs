//! What to do now, and whom to ask.

use yew::{Html, html};

use crate::assess::Conclusion;
use crate::texts::{Texts, fill};
use crate::view::result::ResultView;
use crate::web::components::heading;
use crate::web::components::tags::{paragraph, points, section};

/// The sections about what to do now. Advice that stands in place of the programme comes before all that is said of it, else
/// there is one section, and it comes last.
pub fn next(view: &ResultView, level: u8, texts: &Texts) -> [Html; 2] {
    let words = &texts.result.next;
    let phone = html! {
        <p class="aksel-body-long aksel-body-long--medium">
            <a class="aksel-link" href={["tel:", words.phone_link].concat()}>
                { fill(words.phone, &[("telefon", words.phone_number)]) }
            </a>
            { ". " }
            { words.phone_abroad }
        </p>
    };
    let instead = view.conclusion == Conclusion::Unlikely;
    let mut advice = vec![
        heading::section(level, 1, view.text.advice_heading),
        points(view.text.advice),
    ];
    let contact = vec![
        heading::section(level, if instead { 1 } else { 2 }, words.heading),
        points(words.steps),
        phone,
        heading::section(level, 2, words.complaint_heading),
        paragraph(words.complaint),
    ];
    if instead {
        return [advice, contact].map(|parts| section("kvp-section", parts));
    }
    advice.extend(contact);
    [Html::default(), section("kvp-section", advice)]
}
