//! The result: the answer first, then what it pays, then why, then what to do.

mod amounts;
mod calculation;
mod changes;
mod findings;
mod next;

use gloo::utils::window;
use yew::{Callback, Html, html};

use super::form_summary::{Changes, form_summary};
use super::icon::Icon;
use super::question::points;
use super::read_more::ReadMore;
use super::{alert, amount, button, heading, start_over};
use crate::kvp::Refusal;
use crate::texts::{Help, Texts};
use crate::view::message::about_refusal;
use crate::view::result::{ResultView, result as view};
use crate::view::step::Step;
use crate::web::state::{Action, State};

/// The last screen.
pub fn result(state: &State, send: &Callback<Action>) -> Html {
    let view = view(
        &state.answers,
        state.law_date(),
        state.setting.today,
        state.texts(),
    );
    html! {
        <>
            <div class="kvp-no-print">
                { button::link(state.texts().navigation.back, Icon::ArrowLeft, send, Action::Back) }
            </div>
            { match view {
                Ok(view) => shown(&view, state, send),
                Err(refusal) => refused(refusal, state),
            } }
            { start_over::start_over(state, send) }
        </>
    }
}

fn shown(view: &ResultView, state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let level = state.setting.heading_level;
    html! {
        <>
            { heading::screen(level, view.text.heading, None) }
            <p class="aksel-body-long aksel-body-long--large">{ view.text.lead }</p>
            { alert::info(texts.result.guidance) }
            { missing(&view.missing, texts, send) }
            { amounts::amounts(view, level, texts) }
            { findings::findings(view, level, texts) }
            { calculation::calculation(view, level, texts) }
            { changes::changes(view, level, texts) }
            { next::next(view, level, texts) }
            { questions(level, texts) }
            { answers(level, state, send) }
            { disclaimers(view, level, texts) }
            <div class="kvp-buttons kvp-no-print">
                { button::tertiary(texts.navigation.change, Icon::Pencil, send, Action::Review) }
                { button::plain("tertiary", texts.navigation.print, Some(Icon::Printer), Callback::from(|_| print())) }
            </div>
        </>
    }
}

/// Answers that cannot be assessed: they came from the host, or the law date was moved.
fn refused(refusal: Refusal, state: &State) -> Html {
    let texts = state.texts();
    html! {
        <>
            { heading::screen(state.setting.heading_level, texts.start.heading, None) }
            { alert::warning(&about_refusal(refusal, state.law_date(), texts)) }
        </>
    }
}

/// The steps that lack an answer, each a button that leads there.
fn missing(missing: &[Step], texts: &Texts, send: &Callback<Action>) -> Html {
    if missing.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="kvp-missing kvp-no-print">
            { for missing.iter().map(|&step| html! {
                <li key={step.topic().id()}>{ button::link(step.title(texts), Icon::ArrowRight, send, Action::Edit(step)) }</li>
            }) }
        </ul>
    }
}

fn questions(level: u8, texts: &Texts) -> Html {
    html! {
        <section class="kvp-section kvp-no-print">
            { heading::section(level, 1, texts.result.questions_heading) }
            <div class="kvp-help">{ for texts.result.questions.iter().map(question) }</div>
        </section>
    }
}

fn question(help: &Help) -> Html {
    html! {
        <ReadMore title={help.title}>
            <div class="kvp-prose">{ for help.paragraphs.iter().map(|&text| html! { <p>{ text }</p> }) }</div>
        </ReadMore>
    }
}

fn answers(level: u8, state: &State, send: &Callback<Action>) -> Html {
    html! {
        <section class="kvp-section kvp-print-only">
            { heading::section(level, 1, state.texts().result.disclaimers.answers) }
            { form_summary(state, send, Changes::ReadOnly) }
        </section>
    }
}

fn disclaimers(view: &ResultView, level: u8, texts: &Texts) -> Html {
    let words = &texts.result.disclaimers;
    html! {
        <section class="kvp-section">
            { heading::section(level, 1, words.heading) }
            { points(words.points) }
            { amount::sentence(&view.version) }
            { amount::sentence(&view.made) }
        </section>
    }
}

fn print() {
    // A browser that cannot print has nothing to say about it.
    let _ = window().print();
}
