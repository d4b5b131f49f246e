//! Answers in a list, each with the way to change it.

use yew::{Callback, Html, html};

use super::amount::amount;
use super::button::on_click;
use super::icon::{Icon, icon};
use crate::kvp::Fact;
use crate::texts::fill;
use crate::view::answer::in_words;
use crate::view::step::Step;
use crate::web::state::{Action, State};

/// Whether answers can be changed where they are listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Changes {
    /// Each has a button.
    Allowed,
    /// They are only read.
    ReadOnly,
}

/// All answers that the law date asks for.
pub fn form_summary(state: &State, send: &Callback<Action>, changes: Changes) -> Html {
    let Some(rulebook) = state.rulebook() else {
        return Html::default();
    };
    let steps = state.steps();
    let facts = steps.iter().flat_map(|&step| {
        step.facts(&state.answers, rulebook)
            .map(move |fact| (step, fact))
    });
    html! {
        <div class="aksel-form-summary" part="summary">
            <dl class="aksel-form-summary__answers">
                { for facts.map(|(step, fact)| row(step, fact, state, send, changes)) }
            </dl>
        </div>
    }
}

fn row(step: Step, fact: Fact, state: &State, send: &Callback<Action>, changes: Changes) -> Html {
    let texts = state.texts();
    let topic = texts.questions.ask(fact).title;
    let answer = in_words(&state.answers, fact, state.law_date(), texts);
    let answer = answer.as_deref().unwrap_or(texts.summary.unanswered);
    html! {
        <div key={fact.id()} class="aksel-form-summary__answer kvp-answer" data-color="accent">
            <dt class="aksel-label">{ topic }</dt>
            <dd class="aksel-form-summary__value aksel-body-long aksel-body-long--medium">{ amount(answer) }</dd>
            if changes == Changes::Allowed {
                <dd class="kvp-answer__change kvp-no-print">
                    <button type="button" class="aksel-link kvp-link" aria-label={fill(texts.navigation.change_topic, &[("tema", &topic.to_lowercase())])}
                        onclick={on_click(send, Action::Edit(step))}>
                        { icon(Icon::Pencil) }
                        <span>{ texts.navigation.change }</span>
                    </button>
                </dd>
            }
        </div>
    }
}
