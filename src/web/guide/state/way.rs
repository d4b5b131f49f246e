//! The way through the guide: which steps are walked, how far one has come, and what the page is called there.

use super::{GuideScreen, State};
use crate::texts::fill;
use crate::values::Written;
use crate::view::step::Step;
use crate::web::setting::ElementEvent;

impl State {
    /// The steps that one walks through: without what was answered beside the amount, if one began there.
    pub fn walked(&self) -> Vec<Step> {
        let mut steps = self.steps();
        if self.amount_first {
            steps.retain(|&step| !step.moves_the_amount() || !self.check(step).is_empty());
        }
        steps
    }

    /// Which step is on the screen, from one, and how many there are. A step that is edited has its place among all of them.
    pub fn progress(&self) -> (usize, usize) {
        let mut steps = self.walked();
        if let GuideScreen::Step(step) = self.screen
            && !steps.contains(&step)
        {
            steps = self.steps();
        }
        let step = match self.screen {
            GuideScreen::Start | GuideScreen::Amount => 0,
            GuideScreen::Step(step) => {
                let before = steps.iter().take_while(|&&other| other != step);
                before.count().saturating_add(1)
            }
            GuideScreen::Summary | GuideScreen::Result => steps.len(),
        };
        (step, steps.len())
    }

    pub(super) fn step_event(&self) -> ElementEvent {
        let (step, steps) = self.progress();
        ElementEvent::Step {
            screen: self.shown().id(),
            step,
            steps,
            title: self.title(step, steps),
        }
    }

    pub(super) fn title(&self, number: usize, steps: usize) -> String {
        let texts = self.texts();
        let step = match self.shown() {
            GuideScreen::Start => return texts.start().heading().to_owned(),
            GuideScreen::Amount => return texts.navigation().amount_title().to_owned(),
            GuideScreen::Summary => return texts.navigation().summary_title().to_owned(),
            GuideScreen::Result => return texts.navigation().result_title().to_owned(),
            GuideScreen::Step(step) => step,
        };
        let template = if self.errors.is_empty() {
            texts.navigation().document_title()
        } else {
            texts.navigation().document_title_error()
        };
        fill(
            template,
            &[
                ("steg", &number.written()),
                ("antall", &steps.written()),
                ("tema", step.title(texts)),
            ],
        )
    }
}
