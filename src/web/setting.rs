//! What screens of every mode have in common: what the host decides of them, and what others are told.

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

/// What others are told of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Another screen, or the same with errors.
    Step {
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
    /// Something to read aloud.
    Say(String),
    /// The result is to be copied.
    Copy,
}

/// What a screen remembers, and the one function that changes it.
pub trait Model {
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

    /// Does what an action says, and tells what others should hear of it.
    fn apply(&mut self, action: Self::Action) -> Vec<Event>;

    /// Where the focus goes next. Asked once.
    fn take_focus(&mut self) -> Option<Self::Focus>;
}
