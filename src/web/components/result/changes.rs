//! What would change the answer.

use yew::{Html, html};

use crate::texts::Texts;
use crate::view::changes::ChangeRow;
use crate::view::result::ResultView;
use crate::web::components::amount::amount;
use crate::web::components::heading;
use crate::web::components::read_more::ReadMore;

/// The section about what would change the answer.
pub fn changes(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.changes;
    let [answers, dates] = &view.changes;
    html! {
        <section class="kvp-section">
            { heading::section(level, 1, words.heading) }
            if answers.is_empty() && dates.is_empty() {
                <p class="aksel-body-long aksel-body-long--medium">{ words.none }</p>
            } else {
                <p class="aksel-body-long aksel-body-long--medium">{ words.lead }</p>
                <div class="kvp-help">
                    { list(words.answers_heading, answers) }
                    { list(words.dates_heading, dates) }
                </div>
            }
        </section>
    }
}

fn list(title: &'static str, rows: &[ChangeRow]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <ReadMore key={title} {title}>
            <ul class="kvp-points">
                { for rows.iter().map(|row| html! {
                    <li><strong>{ amount(&row.what) }</strong><br />{ amount(&row.then) }</li>
                }) }
            </ul>
        </ReadMore>
    }
}
