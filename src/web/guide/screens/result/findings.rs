//! The conditions, one by one: a sign and a word for the outcome, the reason, and where it stands.

use yew::{Html, html};

use crate::assess::{Conclusion, Outcome};
use crate::texts::Texts;
use crate::values::Word;
use crate::view::finding::FindingRow;
use crate::view::result::ResultView;
use crate::web::components::citation::citations;
use crate::web::components::icon::{Icon, styled};
use crate::web::components::tags::{div, keyed, paragraph, section, tag};
use crate::web::guide::screens::heading;

/// The sections about the conditions: those that are not met, or nothing, and the others.
pub fn findings(view: &ResultView, level: u8, texts: Texts) -> [Html; 2] {
    let words = &texts.result().conditions();
    let of = |title, failed: bool| {
        let rows = view.findings.iter();
        let rows = rows.filter(|row| (row.outcome == Outcome::NotMet) == failed);
        let list: Vec<Html> = rows.map(|row| finding(row, level, texts)).collect();
        if list.is_empty() {
            return Html::default();
        }
        let list = tag("ul", "kvp-findings", list);
        section("kvp-section", vec![heading::section(level, 1, title), list])
    };
    let others = match view.conclusion {
        Conclusion::Unlikely => words.others(),
        _ => words.heading(),
    };
    [of(words.not_met(), true), of(others, false)]
}

fn finding(row: &FindingRow, level: u8, texts: Texts) -> Html {
    let head = vec![
        heading::section(level, 2, row.title),
        outcome(row.outcome, row.word),
    ];
    keyed(
        "li",
        "kvp-finding",
        row.id,
        vec![
            div("kvp-finding__head", head),
            paragraph(&row.reason),
            citations(&row.basis, texts),
        ],
    )
}

/// How a condition came out: a sign and a word.
pub fn outcome(outcome: Outcome, word: &str) -> Html {
    let (color, sign) = match outcome {
        Outcome::Met => ("success", Icon::Check),
        Outcome::Discretion => ("info", Icon::Scales),
        Outcome::Unanswered => ("neutral", Icon::Dash),
        Outcome::NotMet => ("warning", Icon::Cross),
    };
    html! {
        <span class="aksel-tag aksel-tag--small aksel-body-short aksel-body-short--small" data-color={color} data-variant="moderate" data-outcome={outcome.id()}>
            { styled(sign, "aksel-tag__icon--left kvp-icon") }
            { word }
        </span>
    }
}
