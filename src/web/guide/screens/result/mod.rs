//! The result: the answer first, then what it pays, then why, then what to do. Where the answer is no, that one can
//! apply all the same comes first, then what is not met and what to do instead.

mod amounts;
mod calculation;
pub mod changes;
pub mod findings;
mod next;
mod plan;

use yew::{Callback, Html};

use super::focus::COPIED;
use super::form_summary::form_summary;
use super::heading;
use super::{button, start_over};
use crate::assess::Conclusion;
use crate::texts::Texts;
use crate::view::common::CommonQuestion;
use crate::view::message::about_refusal;
use crate::view::result::{ResultView, result as view};
use crate::view::step::Step;
use crate::web::components::citation::citations;
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, points, section, tag, words};
use crate::web::components::text_to_copy::{MEDIUM, text_to_copy};
use crate::web::components::{alert, amount, print};
use crate::web::guide::state::{Action, State};

const TEXT: &str = "aksel-body-long aksel-body-long--medium";
const TEXT_ON_SCREEN: &str = "aksel-body-long aksel-body-long--medium kvp-no-print";

/// The last screen.
pub fn result(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let (texts, level) = (state.texts(), state.setting.heading_level);
    let mut parts = vec![start_over::back(state, send)];
    match view(&state.answers, state.law_date(), state.setting.today, texts) {
        Ok(view) => parts.extend(shown(&view, state, send)),
        // Answers that cannot be assessed came from the host, or the law date was moved.
        Err(refusal) => parts.extend([
            heading::screen(level, texts.start().heading()),
            alert::warning(&about_refusal(refusal, state.law_date(), texts)),
        ]),
    }
    parts.push(start_over::start_over(state, send));
    parts
}

fn shown(view: &ResultView, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.setting.heading_level;
    let change = button::on_click(send, Action::Review);
    let buttons = vec![
        button::tertiary("", texts.navigation().change(), Icon::Pencil, change),
        button::tertiary(
            "",
            texts.navigation().copy(),
            Icon::Copy,
            button::on_click(send, Action::Copy),
        ),
        button::tertiary(
            "",
            texts.navigation().print(),
            Icon::Printer,
            Callback::from(|_| print()),
        ),
    ];
    let [failed, others] = findings::findings(view, level, texts);
    let [advice, contact] = next::next(view, level, texts);
    // After a no, one can apply all the same: before all that speaks against it. What to do instead comes before the amounts.
    let [right, instead, first, last] = match view.conclusion {
        Conclusion::Unlikely => [first(view, TEXT), advice, Html::default(), Html::default()],
        // On paper it comes last, with the rest.
        _ => [
            Html::default(),
            Html::default(),
            first(view, TEXT_ON_SCREEN),
            advice,
        ],
    };
    vec![
        other_law(view),
        heading::screen(level, view.text.heading()),
        words(
            "p",
            "aksel-body-long aksel-body-long--large",
            view.text.lead(),
        ),
        alert::info(texts.result().guidance()),
        right,
        failed,
        instead,
        first,
        missing(&view.missing, texts, send),
        amounts::amounts(view, level, texts, send),
        others,
        calculation::calculation(view, level, texts),
        plan::plan(view, state, send),
        plan::hours(view, state),
        changes::changes(view, level, texts),
        last,
        contact,
        questions(view, level, texts),
        answers(level, state),
        disclaimers(view, level, texts),
        div("kvp-buttons kvp-no-print", buttons),
        div("kvp-no-print", vec![copied(state)]),
    ]
}

/// That rules and rates are those of another day than today.
fn other_law(view: &ResultView) -> Html {
    let sentence = view.other_law.as_deref();
    sentence.map_or_else(Html::default, |text| {
        div("kvp-banner", vec![alert::warning(text)])
    })
}

/// What to do first.
fn first(view: &ResultView, class: &'static str) -> Html {
    words("p", class, view.first.unwrap_or_default())
}

/// The steps that lack an answer, each a link that leads there.
fn missing(missing: &[Step], texts: Texts, send: &Callback<Action>) -> Html {
    if missing.is_empty() {
        return Html::default();
    }
    let links = missing.iter().map(|&step| {
        let link = button::link(
            step.title(texts),
            Icon::ArrowRight,
            send,
            Action::Edit(step),
        );
        tag("li", "", vec![link])
    });
    tag("ul", "kvp-missing kvp-no-print", links.collect())
}

fn questions(view: &ResultView, level: u8, texts: Texts) -> Html {
    let questions = view.questions.iter().map(|it| question(it, texts));
    section(
        "kvp-section kvp-no-print",
        vec![
            heading::section(level, 1, texts.result().questions_heading()),
            div("kvp-help", questions.collect()),
        ],
    )
}

fn question(asked: &CommonQuestion, texts: Texts) -> Html {
    let mut answer: Vec<Html> = asked
        .help
        .paragraphs()
        .iter()
        .map(|text| paragraph(text))
        .collect();
    answer.push(citations(&asked.basis, texts));
    read_more(asked.help.title(), answer)
}

/// What was answered, on paper only: on the screen, the way back leads there.
fn answers(level: u8, state: &State) -> Html {
    section(
        "kvp-section kvp-print-only",
        vec![
            heading::section(level, 1, state.texts().result().disclaimers().answers()),
            form_summary(state, None),
        ],
    )
}

fn disclaimers(view: &ResultView, level: u8, texts: Texts) -> Html {
    let words = &texts.result().disclaimers();
    section(
        "kvp-section",
        vec![
            heading::section(level, 1, words.heading()),
            points(words.points()),
            amount::sentence(&view.version),
            amount::sentence(&view.made),
        ],
    )
}

/// That the result is copied, or its text to copy where the browser would not.
fn copied(state: &State) -> Html {
    let status = state.texts().status();
    match &state.copied {
        None => Html::default(),
        Some(Ok(())) => alert::info(status.copied()),
        Some(Err(text)) => text_to_copy(COPIED, MEDIUM, status.not_copied(), text),
    }
}
