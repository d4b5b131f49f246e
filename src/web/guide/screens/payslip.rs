//! What the programme pays in a month: the payslip, what comes of it, and the fields that move it.

use yew::{Callback, Html};

use super::focus::Rank;
use super::question::question;
use super::{button, heading};
use crate::texts::Texts;
use crate::view::amounts::{AmountsView, PayslipLine};
use crate::view::question::{GuideField, QuestionView};
use crate::web::components::alert;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, tag, words};
use crate::web::guide::state::{Action, State};

const SMALL: &str = "aksel-body-short aksel-body-short--small";

/// The heading of the payslip.
pub fn heading(amounts: &AmountsView, level: u8) -> Html {
    let heading = heading::tag(level.saturating_add(1));
    fixed(
        heading,
        "aksel-heading aksel-heading--xsmall",
        &amounts.month,
    )
}

/// The payslip with what one must know of it, under a heading unless it stands in a card that has one.
pub fn payslip(
    amounts: &AmountsView,
    heading: Html,
    state: &State,
    send: &Callback<Action>,
) -> Vec<Html> {
    let words = state.texts().result().amounts();
    let mut card = vec![
        heading,
        tag(
            "dl",
            "kvp-amounts",
            amounts.payslip.iter().map(line).collect(),
        ),
    ];
    card.extend(
        amounts
            .at_25
            .iter()
            .map(|text| fixed("p", "aksel-label kvp-at-25", text)),
    );
    let first = amounts.before_set_off.into_iter().chain(amounts.no_net);
    card.extend(first.map(paragraph));
    if amounts.wage_unknown {
        let add = Action::Correct(GuideField::Timeloenn);
        let add = button::link(words.add_wage(), Icon::Pencil, send, add);
        card.push(div("kvp-no-print", vec![add]));
    }
    let small = amounts.june_and_december.iter().chain(&amounts.reservation);
    card.extend(small.map(|text| fixed("p", SMALL, text)));
    // While what stands in a field is no answer, the amount is that of the answer before it.
    let class = if state.holds_before() {
        "kvp-payslip kvp-stale"
    } else {
        "kvp-payslip"
    };
    let mut parts = vec![div(class, card)];
    parts.extend(amounts.warnings.iter().map(|text| alert::warning(text)));
    parts
}

/// What the amount takes into account.
pub fn about(amounts: &AmountsView, texts: Texts) -> Html {
    let words = texts.result().amounts();
    let sentences = amounts
        .assumptions
        .iter()
        .chain(&amounts.notes)
        .chain([&amounts.rates_from]);
    let mut about: Vec<Html> = sentences.map(|text| sentence(text)).collect();
    about.push(paragraph(words.typical_month()));
    div("kvp-on-paper", vec![read_more(words.about(), about)])
}

/// The fields of these questions.
pub fn fields(asked: &[QuestionView], state: &State, send: &Callback<Action>) -> Html {
    let fields = asked
        .iter()
        .map(|asked| question(asked, Rank::Small, state, send));
    div("kvp-live", fields.collect())
}

fn line(line: &PayslipLine) -> Html {
    let (class, label, amount) = if line.sum {
        (
            "kvp-sum",
            "aksel-label",
            "aksel-heading aksel-heading--small",
        )
    } else {
        let text = "aksel-body-short aksel-body-short--medium";
        ("", text, text)
    };
    keyed(
        "div",
        class,
        line.label,
        vec![
            words("dt", label, line.label),
            tag(
                "dd",
                amount,
                vec![fixed("span", "kvp-amount", &line.amount)],
            ),
        ],
    )
}
