//! What screens of every mode have in common: what the host sets, and the events they emit.

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
    /// The answers are wiped.
    Reset,
    /// A text for the live region.
    Announce(String),
    /// The result is to be copied.
    Copy,
}

/// The state of a screen, and the one function that changes it.
pub trait ScreenState {
    /// What someone does.
    type Action: 'static;
    /// Where the focus goes.
    type Focus;

    /// A screen that nobody has touched.
    fn new(setting: Setting) -> Self;

    /// What the host decides.
    fn setting(&self) -> Setting;

    /// The action by which the host decides something anew.
    fn set(setting: Setting) -> Self::Action;

    /// The action by which it is another day than it was.
    fn today(today: Date) -> Self::Action;

    /// Does what an action says, and returns the events that follow.
    fn apply(&mut self, action: Self::Action) -> Vec<ElementEvent>;

    /// Where the focus goes next. Asked once.
    fn take_focus(&mut self) -> Option<Self::Focus>;
}
