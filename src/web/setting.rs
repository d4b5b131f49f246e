//! What screens of every mode have in common: what the host sets, and the events they emit.

use crate::kvp::{Answers, Assessment};
use crate::texts::Language;
use crate::values::Date;

/// What the host decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The language of every word.
    pub language: Language,
    /// The law date, or none for today's.
    pub law_date: Option<Date>,
    /// The day in Norway.
    pub today: Date,
    /// The level of the guide's own heading, 1–5.
    pub heading_level: u8,
}

/// What screens emit: events for the host, and requests to the element around them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ElementEvent {
    /// Another screen, or the same with errors.
    Step {
        /// The screen's name in the contract.
        screen: &'static str,
        /// Which step, from one; none before the first.
        step: usize,
        /// How many there are.
        steps: usize,
        /// A title for the page. It holds no answer.
        title: String,
    },
    /// A result, or another one.
    Result,
    /// A language is to be loaded.
    Language(&'static str),
    /// The answers are wiped.
    Reset,
    /// A text for the live region.
    Announce(String),
    /// The result is to be copied.
    Copy,
    /// This text is to be copied.
    CopyText(String),
}

/// What the element around the screens does.
#[derive(Clone, Debug, PartialEq)]
pub enum ElementAction {
    /// The host decides something anew.
    Set(Setting),
    /// It is another day than it was.
    Today(Date),
    /// The host fills in answers.
    Fill(Answers),
    /// A text is copied, or here it is, since the browser would not.
    Copied(Option<String>),
}

/// The state of a screen, and the one function that changes it.
pub trait ScreenState: Sized {
    /// What someone does.
    type Action: 'static;
    /// Where the focus goes.
    type Focus;

    /// A screen that nobody has touched.
    fn new(setting: Setting) -> Self;

    /// What the host decides.
    fn setting(&self) -> Setting;

    /// The action by which the element around it does something.
    fn from_element(action: ElementAction) -> Self::Action;

    /// The answers so far.
    fn answers(&self) -> &Answers;

    /// What the rules say of them; none where they say nothing.
    fn assessed(&self) -> Option<Assessment>;

    /// Does what an action says, and returns the events that follow.
    fn apply(&mut self, action: Self::Action) -> Vec<ElementEvent>;

    /// Where the focus goes next. Asked once.
    fn take_focus(&mut self) -> Option<Self::Focus>;

    /// Wipes what was filled in, whoever looks.
    fn reset(&mut self) {
        *self = Self::new(self.setting());
    }
}
