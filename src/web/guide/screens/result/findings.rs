//! The conditions, one by one: a sign and a word for the outcome, the reason, and where it stands.

use yew::{Html, html};

use crate::assess::{Conclusion, Outcome};
use crate::texts::Texts;
use crate::values::Word;
use crate::view::finding::FindingRow;
use crate::view::result::ResultView;
use crate::web::components::card::{Card, card};
use crate::web::components::citation::citations;
use crate::web::components::heading;
use crate::web::components::icon::{Icon, styled};
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, tag};

/// The card about the conditions. Those that decide the answer stand first, and open.
pub fn findings(view: &ResultView, level: u8, texts: Texts) -> Html {
    let words = texts.result().conditions();
    let level = level.saturating_add(1);
    let list = |rows: Vec<&FindingRow>| {
        let rows = rows.into_iter().map(|row| finding(row, level, texts));
        tag("ul", "kvp-findings", rows.collect())
    };
    let is_met = |row: &&FindingRow| row.outcome == Outcome::Met;
    let (met, others): (Vec<_>, Vec<_>) = view.findings.iter().partition(is_met);
    let open = matches!(
        view.conclusion,
        Conclusion::Unlikely | Conclusion::NeedsAssessment
    );
    let parts = match (met.is_empty(), others.is_empty()) {
        (_, true) => vec![list(met)],
        (true, false) => vec![list(others)],
        (false, false) => {
            let met = read_more(words.others(), vec![list(met)]);
            vec![list(others), div("kvp-help kvp-on-paper", vec![met])]
        }
    };
    let conditions = Card {
        id: "kvp-conditions-heading",
        level,
        title: words.heading(),
        about: &view.met,
        open,
        class: "kvp-on-paper",
    };
    card(&conditions, parts)
}

fn finding(row: &FindingRow, level: u8, texts: Texts) -> Html {
    let head = html! {
        <@{heading::tag(level.saturating_add(1))} class="kvp-finding__head aksel-heading aksel-heading--xsmall">
            <span>{ row.title }</span>
            { outcome(row.outcome, row.word) }
        </@>
    };
    keyed(
        "li",
        "kvp-finding",
        row.id,
        vec![head, paragraph(&row.reason), citations(&row.basis, texts)],
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
