//! How far one has come: a bar for the eye, the same in words, and all steps for those who want to see them.

use yew::{Callback, Html, html};

use super::button::on_click;
use super::focus::PROGRESS;
use crate::texts::fill;
use crate::values::Written;
use crate::view::step::Step;
use crate::web::components::amount::amount;
use crate::web::components::icon::{Icon, icon};
use crate::web::components::read_more::turn;
use crate::web::components::tags::{div, tag, words};
use crate::web::guide::state::{Action, GuideScreen, State};

/// The bar, the words and the list of steps, which is closed until one opens it.
pub fn progress(state: &State, send: &Callback<Action>) -> Html {
    let (step, steps) = state.progress();
    let (step, steps) = (step.written(), steps.written());
    let words = fill(
        state.texts().navigation().progress(),
        &[("steg", &step), ("antall", &steps)],
    );
    // A change is used or cancelled, and leads nowhere else.
    let all = match state.return_to {
        None => all_steps(state, send),
        Some(_) => Html::default(),
    };
    html! {
        <div class="kvp-progress" part="progress" data-state="closed">
            <svg viewBox={["0 0 ", &steps, " 1"].concat()} preserveAspectRatio="none" focusable="false" aria-hidden="true">
                <rect width={step} height="1" fill="currentColor" />
            </svg>
            <p id={PROGRESS} class="aksel-body-short aksel-body-short--medium">{ amount(&words) }</p>
            { all }
        </div>
    }
}

fn all_steps(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts().navigation();
    let (current, _) = state.progress();
    let steps = state.walked();
    let items = steps.iter().enumerate().map(|(before, &step)| {
        let number = before.saturating_add(1);
        item(step, number, current, state, send)
    });
    html! {
        <>
            <button type="button" class="aksel-button aksel-button--small" data-variant="tertiary" aria-expanded="false" onclick={turn}>
                { tag("span", "aksel-button__icon", vec![icon(Icon::Chevron)]) }
                { words("span", "aksel-label aksel-label--small kvp-show", texts.show_steps()) }
                { words("span", "aksel-label aksel-label--small kvp-hide", texts.hide_steps()) }
            </button>
            { div("kvp-steps", vec![tag("ol", "aksel-stepper", items.collect())]) }
        </>
    }
}

/// A step in the list: with a tick where it is answered, and a way to it where one could have come there.
fn item(step: Step, number: usize, current: usize, state: &State, send: &Callback<Action>) -> Html {
    let circle = if number < current {
        tag(
            "span",
            "aksel-stepper__circle aksel-stepper__circle--success",
            vec![icon(Icon::Tick)],
        )
    } else {
        let number = number.written();
        html! { <span class="aksel-label aksel-stepper__circle" aria-hidden="true">{ number }</span> }
    };
    let title = words(
        "span",
        "aksel-label aksel-stepper__content",
        step.title(state.texts()),
    );
    let screen = GuideScreen::Step(step);
    let (is_open, shown) = if number == current {
        (
            true,
            html! {
                <div class="aksel-stepper__step" data-active="true" data-interactive="true" aria-current="step">{ circle }{ title }</div>
            },
        )
    } else if state.reachable(screen.id()).is_some() {
        let go = on_click(send, Action::Go(screen, true));
        (
            true,
            html! {
                <button type="button" class="aksel-stepper__step" data-active="false" data-interactive="true" onclick={go}>{ circle }{ title }</button>
            },
        )
    } else {
        (
            false,
            html! {
                <div class="aksel-stepper__step" data-active="false" data-interactive="false">{ circle }{ title }</div>
            },
        )
    };
    let interactive = if is_open { "true" } else { "false" };
    html! {
        <li class="aksel-stepper__item" data-interactive={interactive} data-color={(!is_open).then_some("neutral")}>
            { shown }
            { words("span", "aksel-stepper__line aksel-stepper__line--2", "") }
        </li>
    }
}
