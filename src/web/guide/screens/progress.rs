//! How far one has come: a bar for the eye, and the same in words.

use yew::{Html, html};

use super::focus::PROGRESS;
use crate::texts::fill;
use crate::values::Written;
use crate::web::components::amount::amount;
use crate::web::guide::state::State;

/// The bar and the words.
pub fn progress(state: &State) -> Html {
    let (step, steps) = state.progress();
    let (step, steps) = (step.written(), steps.written());
    let words = fill(
        state.texts().navigation().progress(),
        &[("steg", &step), ("antall", &steps)],
    );
    html! {
        <div class="kvp-progress" part="progress">
            <svg viewBox={["0 0 ", &steps, " 1"].concat()} preserveAspectRatio="none" focusable="false" aria-hidden="true">
                <rect width={step} height="1" fill="currentColor" />
            </svg>
            <p id={PROGRESS} class="aksel-body-short aksel-body-short--medium">{ amount(&words) }</p>
        </div>
    }
}
