//! The conditions, one by one: a sign and a word for the outcome, the reason, and where it stands.

use yew::{Html, html};

use crate::assess::Outcome;
use crate::texts::Texts;
use crate::view::finding::FindingRow;
use crate::view::result::ResultView;
use crate::web::components::citation::citations;
use crate::web::components::heading;
use crate::web::components::icon::{Icon, icon};

/// The section about the conditions.
pub fn findings(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.conditions;
    html! {
        <section class="kvp-section" part="conditions">
            { heading::section(level, 1, words.heading) }
            <p class="aksel-body-long aksel-body-long--medium">{ words.lead }</p>
            <ul class="kvp-findings">{ for view.findings.iter().map(|row| finding(row, level, texts)) }</ul>
        </section>
    }
}

fn finding(row: &FindingRow, level: u8, texts: &Texts) -> Html {
    let (color, sign) = look(row.outcome);
    html! {
        <li key={row.id} class="kvp-finding" data-outcome={row.outcome.id()}>
            <div class="kvp-finding__head">
                { heading::section(level, 2, row.title) }
                <span class="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small" data-color={color} data-variant="moderate">
                    <span class="aksel-tag__icon--left">{ icon(sign) }</span>
                    { row.word }
                </span>
            </div>
            <p class="aksel-body-long aksel-body-long--medium">{ &row.reason }</p>
            { citations(&row.basis, texts) }
        </li>
    }
}

const fn look(outcome: Outcome) -> (&'static str, Icon) {
    match outcome {
        Outcome::Met => ("success", Icon::Check),
        Outcome::Discretion => ("info", Icon::Scales),
        Outcome::Unanswered => ("neutral", Icon::Dash),
        Outcome::NotMet => ("warning", Icon::Cross),
    }
}
