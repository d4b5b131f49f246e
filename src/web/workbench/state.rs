//! What the desk and the pilot both have beside what is filled in: the host's setting, a text to export, the question before everything is
//! wiped, and the time there is left where nobody does anything.

use crate::kvp::{Answers, Assessment};
use crate::texts::{DeskBench, desk};
use crate::view::export::{Export, TEXT};
use crate::web::setting::{ElementAction, ElementEvent, ScreenState, Setting};

/// Seconds without typing, clicking or scrolling after which a warning is shown. After [`WARNED`] more, everything is wiped.
pub const IDLE: u32 = 15 * 60;
/// The seconds of warning.
pub const WARNED: u32 = 60;

/// Where the focus goes once the screen is there, by the id of the element.
pub const HEADING: &str = "kvp-heading";
/// The heading of the result.
pub const RESULT: &str = "kvp-result";
/// The question whether to wipe everything.
pub const WIPE: &str = "kvp-wipe";
/// The button that asks it.
pub const WIPE_BUTTON: &str = "kvp-wipe-button";
/// The button that makes a table for other programs.
pub const CSV_BUTTON: &str = "kvp-csv-button";
/// The button that saves a text to export. Where it is to be focused, it is pressed instead.
pub const SAVE: &str = "kvp-save";

/// What both have.
#[derive(Clone, Debug)]
pub struct Common {
    /// What the host decides.
    pub setting: Setting,
    /// The answers about the programme. At the desk they follow from its texts after every action; the pilot has no use for them, and gives
    /// them back as they came.
    pub answers: Answers,
    /// A text to export.
    pub export: Option<Export>,
    /// Whether it was copied, in words.
    pub note: Option<&'static str>,
    /// Whether it is being asked if everything should be wiped.
    pub wiping: bool,
    /// The seconds left before everything is wiped by itself.
    pub left: Option<u32>,
    /// How many times everything was wiped. Each time all is drawn anew: a field that stays keeps what first stood in it.
    pub wiped: u32,
    /// Where the focus goes next.
    pub focus: Option<String>,
    /// Where one was before one went to the result.
    pub from: Option<String>,
    /// What was last announced of the result.
    pub announced: String,
}

/// What one can do with it.
#[derive(Clone, Debug, PartialEq)]
pub enum CommonAction {
    /// The element around it does something.
    Element(ElementAction),
    /// Copies the text to export.
    CopyText,
    /// Closes the text.
    Close,
    /// Asks to wipe everything.
    AskToWipe,
    /// Keeps everything after all.
    Keep,
    /// Leaves what is open: a question, or a text.
    Escape,
    /// Wipes everything.
    Wipe,
    /// Goes from where one is, by the id of the element, to the result.
    ToResult(String),
    /// Goes back there, or to where one begins.
    Back,
    /// So many seconds have gone by since anyone did anything.
    Idle(u32),
}

/// The words for it that each has of its own; they share the others.
#[derive(Clone, Copy)]
pub struct OwnWords {
    /// What the button says that makes a table for other programs.
    pub csv: &'static str,
    /// What the one says that wipes.
    pub start_over: &'static str,
    /// The question before that.
    pub wipe_question: &'static str,
    /// Everything is wiped.
    pub wiped: &'static str,
}

impl Common {
    fn new(setting: Setting) -> Self {
        Self {
            setting,
            answers: Answers::default(),
            export: None,
            note: None,
            wiping: false,
            left: None,
            wiped: 0,
            focus: None,
            from: None,
            announced: String::new(),
        }
    }

    /// The same with nothing filled in.
    fn emptied(&self) -> Self {
        Self {
            wiped: self.wiped.wrapping_add(1),
            ..Self::new(self.setting)
        }
    }

    /// The words that both have.
    pub fn texts(&self) -> DeskBench {
        desk(self.setting.language).bench()
    }

    /// Shows a text to export.
    pub fn show(&mut self, export: Export) {
        self.export = Some(export);
        self.note = None;
        self.focus = Some(TEXT.to_owned());
    }

    /// Saves that text as a file once it is shown.
    pub fn save(&mut self) {
        self.focus = Some(SAVE.to_owned());
    }

    /// The events of what is announced of a result: none where it is what was announced last.
    pub fn announce(&mut self, text: String, is_result: bool) -> Vec<ElementEvent> {
        if text == self.announced {
            return Vec::new();
        }
        self.announced.clone_from(&text);
        let mut events = vec![ElementEvent::Announce(text)];
        events.extend(is_result.then_some(ElementEvent::Result));
        events
    }

    fn ask(&mut self, asking: bool) {
        self.wiping = asking;
        self.focus = Some(if asking { WIPE } else { WIPE_BUTTON }.to_owned());
    }
}

/// The state of the desk or of the pilot.
pub trait Bench: Sized {
    /// What someone does there.
    type Action: From<CommonAction> + 'static;

    /// With nothing filled in.
    fn new(common: Common) -> Self;

    /// The same once everything is wiped that was filled in here.
    fn emptied(&self, common: Common) -> Self {
        Self::new(common)
    }

    /// What both have.
    fn common(&self) -> &Common;

    /// The same, to be changed.
    fn common_mut(&mut self) -> &mut Common;

    /// The words that it has of its own.
    fn words(&self) -> OwnWords;

    /// Where one begins, by the id of the element.
    fn first(&self) -> String;

    /// What the rules say of the answers; none where they say nothing.
    fn assessed(&self) -> Option<Assessment>;

    /// Does what an action says, and returns the events that follow.
    fn act(&mut self, action: Self::Action) -> Vec<ElementEvent>;

    /// Does what an action on what both have says.
    fn act_on_common(&mut self, action: CommonAction) -> Vec<ElementEvent> {
        let words = self.common().texts();
        let common = self.common_mut();
        match action {
            CommonAction::Element(ElementAction::Set(setting)) => {
                common.setting = setting;
                common.export = None;
            }
            CommonAction::Element(ElementAction::Fill(answers)) => common.answers = answers,
            CommonAction::Element(ElementAction::Today(today)) => common.setting.today = today,
            CommonAction::CopyText => {
                let text = common.export.iter().map(|export| export.text.clone());
                return text.map(ElementEvent::CopyText).collect();
            }
            CommonAction::Element(ElementAction::Copied(refused)) => {
                let note = refused.map_or(words.copied(), |_| words.not_copied());
                common.note = Some(note);
                return vec![ElementEvent::Announce(note.to_owned())];
            }
            CommonAction::Close => {
                if let Some(export) = common.export.take() {
                    common.focus = Some(export.button.to_owned());
                }
            }
            CommonAction::AskToWipe => common.ask(true),
            CommonAction::Keep if common.wiping => common.ask(false),
            CommonAction::Keep => common.left = None,
            CommonAction::Escape => {
                let leave = if common.wiping || common.left.is_some() {
                    CommonAction::Keep
                } else {
                    CommonAction::Close
                };
                return self.act_on_common(leave);
            }
            CommonAction::Wipe => return self.wipe(),
            CommonAction::ToResult(from) => {
                common.from = Some(from);
                common.focus = Some(RESULT.to_owned());
            }
            CommonAction::Back => {
                let from = common.from.clone().unwrap_or_else(|| self.first());
                self.common_mut().focus = Some(from);
            }
            CommonAction::Idle(seconds) => return self.idle(seconds),
        }
        Vec::new()
    }

    /// Warns when it is time, and wipes a while later.
    fn idle(&mut self, seconds: u32) -> Vec<ElementEvent> {
        let Some(over) = seconds.checked_sub(IDLE) else {
            return Vec::new();
        };
        let left = WARNED.saturating_sub(over);
        if left == 0 {
            return self.wipe();
        }
        self.common_mut().left = Some(left);
        Vec::new()
    }

    /// Forgets everything that was typed, and begins anew. The allocator overwrites it.
    fn wipe(&mut self) -> Vec<ElementEvent> {
        *self = self.emptied(self.common().emptied());
        self.common_mut().focus = Some(self.first());
        vec![
            ElementEvent::Reset,
            ElementEvent::Announce(self.words().wiped.to_owned()),
        ]
    }
}

impl<State: Bench> ScreenState for State {
    type Action = State::Action;
    type Focus = String;

    fn new(setting: Setting) -> Self {
        Bench::new(Common::new(setting))
    }

    fn setting(&self) -> Setting {
        self.common().setting
    }

    fn from_element(action: ElementAction) -> State::Action {
        CommonAction::Element(action).into()
    }

    fn answers(&self) -> &Answers {
        &self.common().answers
    }

    fn assessed(&self) -> Option<Assessment> {
        Bench::assessed(self)
    }

    fn apply(&mut self, action: State::Action) -> Vec<ElementEvent> {
        self.act(action)
    }

    fn take_focus(&mut self) -> Option<String> {
        self.common_mut().focus.take()
    }

    fn reset(&mut self) {
        *self = Bench::new(self.common().emptied());
    }
}

/// Adds to a list what is not in it, and takes out what is.
pub fn toggle<T: PartialEq>(list: &mut Vec<T>, it: T) {
    match list.iter().position(|other| *other == it) {
        Some(index) => drop(list.remove(index)),
        None => list.push(it),
    }
}
