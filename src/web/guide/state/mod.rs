//! The state of the guide: what was answered, and what is on the screen.

mod action;
mod check;
mod live;
#[cfg(test)]
mod tests;
mod typed;
mod typing;
mod way;

use crate::kvp::{Answers, Assessment, Refusal, assess};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, texts};
use crate::values::{Date, Word};
use crate::view::input::InputError;
use crate::view::question::{GuideField, QuestionView, Ways, questions};
use crate::view::step::{Step, steps};
use crate::web::setting::{ElementEvent, Setting};
pub use action::Action;
pub use typed::Typed;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideScreen {
    /// Before the first question.
    Start,
    /// The three answers that decide the amount, and the amount.
    Amount,
    /// A step's questions.
    Step(Step),
    /// All answers.
    Summary,
    /// The result.
    Result,
}

impl GuideScreen {
    /// The screen's name in the contract. A step has that of the fact it is named after.
    pub fn id(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Amount => "amount",
            Self::Step(step) => step.topic().id(),
            Self::Summary => "summary",
            Self::Result => "result",
        }
    }
}

/// Where the focus goes once the screen is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen.
    Heading,
    /// The list of errors.
    Errors,
    /// A field, its legend or label in view.
    Field(GuideField),
    /// The question whether to wipe the answers.
    StartOver,
    /// The button that asks it.
    StartOverButton,
    /// The text that one must copy oneself.
    Copied,
}

/// Where an edit leads back to, and all that was answered before it, for whoever thinks better of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Return {
    /// The screen that it began on.
    pub screen: GuideScreen,
    /// What was answered.
    pub answers: Answers,
    /// What was typed.
    pub typed: Typed,
    /// How the age and the children were asked for.
    pub ways: Ways,
}

/// Everything about one guide.
#[derive(Clone, Debug)]
pub struct State {
    /// What the host decides.
    pub setting: Setting,
    /// What was answered. A text that is no answer is not here.
    pub answers: Answers,
    /// What was typed, as it was typed.
    pub typed: Typed,
    /// How the age and the children are asked for.
    pub ways: Ways,
    /// What is on the screen.
    pub screen: GuideScreen,
    /// Where an edited step leads back to.
    pub return_to: Option<Return>,
    /// Whether one began with the amount: what was answered there is not asked again on the way.
    pub amount_first: bool,
    /// The errors that are shown.
    pub errors: Vec<(GuideField, InputError)>,
    /// Whether someone has tried to go on from this step, so that errors are shown as they arise.
    pub checked: bool,
    /// Whether an answer on a screen with an amount has moved since the amount was read aloud.
    pub moved: bool,
    /// Whether the result is laid out for whom the programme does not seem to suit.
    pub after_a_no: bool,
    /// Whether it is being asked if the answers should be wiped.
    pub starting_over: bool,
    /// Whether the result was copied, and else its text.
    pub copied: Option<Result<(), String>>,
    /// Whether the host has been told of a screen, and so of a title.
    pub told: bool,
    /// Where the focus goes next.
    pub focus: Option<Focus>,
}

impl State {
    /// The day whose law is used.
    pub fn law_date(&self) -> Date {
        self.setting.law_date.unwrap_or(self.setting.today)
    }

    /// The words, in the language.
    pub fn texts(&self) -> Texts {
        texts(self.setting.language)
    }

    /// The law, or none where there are no rules for the day.
    pub fn rulebook(&self) -> Option<Rulebook> {
        Rulebook::at(self.law_date()).ok()
    }

    /// The steps, in order.
    pub fn steps(&self) -> Vec<Step> {
        let rulebook = self.rulebook();
        rulebook.map_or_else(Vec::new, |rulebook| steps(&self.answers, rulebook))
    }

    /// The questions of a step.
    pub fn questions(&self, step: Step) -> Vec<QuestionView> {
        let rulebook = self.rulebook();
        rulebook.map_or_else(Vec::new, |rulebook| {
            questions(step, &self.answers, self.ways, rulebook, self.texts())
        })
    }

    /// The first heading on the screen.
    pub fn heading(&self) -> &'static str {
        let texts = self.texts();
        match self.screen {
            _ if self.rulebook().is_none() => texts.start().heading(),
            GuideScreen::Start => texts.start().heading(),
            GuideScreen::Amount => texts.amount().heading(),
            GuideScreen::Step(step) => {
                let questions = self.questions(step);
                questions.first().map_or("", |asked| asked.label)
            }
            GuideScreen::Summary => texts.summary().heading(),
            GuideScreen::Result => {
                self.assessment()
                    .map_or(texts.start().heading(), |assessment| {
                        texts
                            .result()
                            .conclusions()
                            .of(assessment.conclusion)
                            .heading()
                    })
            }
        }
    }

    /// What the rules say of the answers.
    ///
    /// # Errors
    /// A [`Refusal`] when they cannot be assessed.
    pub fn assessment(&self) -> Result<Assessment, Refusal> {
        assess(&self.answers, self.law_date())
    }

    /// Whether the device's clock shows a day that it cannot be: before these rules were known, or after they end.
    pub fn clock_is_wrong(&self) -> bool {
        let newest = rates::GRUNNBELOEP.turns().last();
        let known = newest.is_some_and(|newest| self.setting.today >= newest);
        self.setting.law_date.is_none() && !(known && self.rulebook().is_some())
    }

    fn focus_on(&mut self, focus: Focus) -> Vec<ElementEvent> {
        self.focus = Some(focus);
        Vec::new()
    }

    /// What is on the screen: the start, wherever one has come, while there are no rules for the day.
    pub fn shown(&self) -> GuideScreen {
        match self.rulebook() {
            Some(_) => self.screen,
            None => GuideScreen::Start,
        }
    }
}
