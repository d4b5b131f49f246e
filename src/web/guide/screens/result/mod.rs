//! The result: the answer first, then what it pays, then why, then what to do. Where the answer is no, that one can
//! apply all the same comes first, then what is not met and what to do instead.

mod amounts;
mod calculation;
pub mod changes;
pub mod findings;
mod next;
mod part;
mod plan;

use yew::{Callback, Html};

use super::form_summary::form_summary;
use super::heading;
use super::{button, start_over};
use crate::texts::Texts;
use crate::view::common::CommonQuestion;
use crate::view::message::about_refusal;
use crate::view::result::{ResultView, result as view};
use crate::view::step::Step;
use crate::web::components::card::{Card, card};
use crate::web::components::citation::citations;
use crate::web::components::icon::Icon;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, paragraph, points, section, tag, words};
use crate::web::components::{alert, amount};
use crate::web::guide::state::{Action, State};
use part::{folded, review};

/// The last screen.
pub fn result(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let (texts, level) = (state.texts(), state.setting.heading_level);
    let mut parts = match view(&state.answers, state.law_date(), state.setting.today, texts) {
        Ok(view) => shown(&view, state, send),
        // Answers that cannot be assessed came from the host, or the law date was moved.
        Err(refusal) => vec![
            heading::screen(level, texts.start().heading()),
            alert::warning(&about_refusal(refusal, state.law_date(), texts)),
            review(state, send),
        ],
    };
    parts.push(start_over::start_over(state, send));
    parts
}

fn shown(view: &ResultView, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.setting.heading_level;
    let conditions = findings::findings(view, level, texts);
    let amounts = amounts::amounts(view, state, send);
    let guidance = alert::info(texts.result().guidance());
    let next = next::next(view, state, send);
    let missing = missing(&view.missing, texts, send);
    let lead = words("p", "aksel-body-long aksel-body-long--large", &view.lead);
    let title = heading::screen(level, view.text.heading());
    let mut parts = vec![other_law(view), title];
    let mut cards = Vec::new();
    // After a no, one can apply all the same: before all that speaks against it. What to do instead comes before the amounts. Where things
    // stand is settled when one comes here, and not while one types in a field that would move.
    if state.after_a_no {
        let first = view.first.unwrap_or_default();
        let first = words("p", "aksel-body-long aksel-body-long--large", first);
        let conditions = div("kvp-cards", vec![conditions]);
        parts.extend([first, lead, guidance, missing, conditions, next]);
        cards.push(amounts);
    } else {
        parts.extend([lead, missing, amounts, guidance, next]);
        cards.push(conditions);
    }
    cards.extend([
        calculation::calculation(view, level, texts),
        plan::hours(view, state, send),
        plan::plan(view, state, send),
        changes::changes(view, level, texts),
        questions(view, level, texts),
        disclaimers(view, level, texts),
    ]);
    parts.extend([div("kvp-cards", cards), answers(level, state)]);
    parts
}

/// That rules and rates are those of another day than today.
fn other_law(view: &ResultView) -> Html {
    let sentence = view.other_law.as_deref();
    sentence.map_or_else(Html::default, |text| {
        div("kvp-banner", vec![alert::warning(text)])
    })
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
    let of = Card {
        class: "kvp-no-print",
        ..folded(
            "kvp-questions-heading",
            level,
            texts.result().questions_heading(),
        )
    };
    card(&of, vec![div("kvp-help", questions.collect())])
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
    let words = texts.result().disclaimers();
    let of = Card {
        class: "kvp-on-paper",
        ..folded("kvp-small-print-heading", level, words.heading())
    };
    let small_print = vec![
        points(&view.disclaimers),
        amount::sentence(&view.version),
        amount::sentence(&view.made),
    ];
    card(&of, vec![div("kvp-prose", small_print)])
}
