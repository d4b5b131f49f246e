//! What to do now, and whom to ask.

use yew::{Html, html};

use crate::texts::{Texts, fill};
use crate::view::result::ResultView;
use crate::web::components::heading;
use crate::web::components::question::points;

/// The section about what to do now.
pub fn next(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.next;
    html! {
        <section class="kvp-section" part="next">
            { heading::section(level, 1, view.text.advice_heading) }
            { points(view.text.advice) }
            { heading::section(level, 2, words.heading) }
            { points(words.steps) }
            <p class="aksel-body-long aksel-body-long--medium">
                <a class="aksel-link" href={["tel:", words.phone_link].concat()}>
                    { fill(words.phone, &[("telefon", words.phone_number)]) }
                </a>
                { ". " }
                { words.phone_abroad }
            </p>
            { heading::section(level, 2, words.complaint_heading) }
            <p class="aksel-body-long aksel-body-long--medium">{ words.complaint }</p>
        </section>
    }
}
