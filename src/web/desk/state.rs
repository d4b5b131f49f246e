//! What the desk knows and shows, and the one function that changes it.

use crate::kvp::{Answers, Assessment};
use crate::law::{LAST_LAW_DATE, Rulebook};
use crate::texts::Language;
use crate::texts::desk::{DeskField, DeskTexts, desk};
use crate::values::Date;
use crate::view::desk::case::{Case, case};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::form::{Form, Wrong, wipe};
use crate::view::desk::programme::{ActivityForm, MOST_ACTIVITIES, Part, ProgrammeForm};
use crate::view::desk::takeaway::{Moment, csv, journal};
use crate::view::input;
use crate::view::numbers::short_date;
use crate::view::result::spoken;
use crate::web::state::{Event, Setting};

/// Seconds without a keystroke after which one is warned, and those one then has before everything is wiped.
pub const IDLE: u32 = 15 * 60;
/// The seconds of warning.
pub const WARNED: u32 = 60;

/// Somewhere one types or chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// The law date.
    LawDate,
    /// A field of the column in front.
    Field(DeskField),
    /// A part of the programme.
    Part(Part),
}

/// A law date to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Today.
    Today,
    /// 1 May this year.
    FirstOfMay,
    /// 1 January this year.
    FirstOfJanuary,
    /// The day the application arrived.
    Application,
    /// Nav's first guidance.
    June2008,
}

/// What is in front.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Screen {
    /// The desk.
    #[default]
    Desk,
    /// The case in the citizen's words.
    User(Language),
}

/// A text to take along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Takeaway {
    /// What the file is called.
    pub file: &'static str,
    /// The button it came from, and its heading.
    pub title: &'static str,
    /// The text.
    pub text: String,
}

/// Where the focus goes once the screen is there, by the id of the element.
pub const HEADING: &str = "kvp-heading";
/// The heading of the result.
pub const RESULT: &str = "kvp-result";
/// The text to take along.
pub const TEXT: &str = "kvp-text";
/// The question whether to wipe everything.
pub const WIPE: &str = "kvp-wipe";
/// The button that asks it.
pub const WIPE_BUTTON: &str = "kvp-wipe-button";
/// The button that keeps the conversation.
pub const STAY: &str = "kvp-stay";

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The host decides something anew.
    Set(Setting),
    /// The host fills in answers, in the column in front.
    Fill(Answers),
    /// It is another day than it was.
    Today(Date),
    /// Types or chooses somewhere.
    Type(Place, String),
    /// Leaves a place.
    Leave(Place),
    /// Chooses a law date.
    Choose(Preset),
    /// Brings a column to the front.
    Show(usize),
    /// Copies the column in front to a new one.
    Copy,
    /// Removes the column in front.
    Remove,
    /// Goes from a field to the result.
    ToResult,
    /// Goes back to the field.
    Back,
    /// Makes the text for the journal.
    Journal(Moment),
    /// Makes the plan's table.
    Csv,
    /// Closes the text.
    Close,
    /// Says something aloud.
    Say(&'static str),
    /// Copies the case in the citizen's words.
    CopyResult,
    /// It is copied, or here is the text that the browser would not copy.
    Copied(Option<String>),
    /// Shows the case in the citizen's words, or no more.
    Turn(Screen),
    /// Asks to wipe everything.
    AskToWipe,
    /// Keeps everything after all.
    Keep,
    /// Wipes everything.
    Wipe,
    /// So many seconds have gone by since anyone did anything.
    Idle(u32),
    /// Ticks off a point of the checklist, or removes the tick.
    Check(usize),
    /// Adds an activity.
    Add,
    /// Removes an activity.
    Drop(usize),
    /// Fills in the ordinary course of 2008.
    Template,
}

/// Something is filled in that no answer can be made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unreadable;

/// Everything about one desk.
#[derive(Clone, Debug)]
pub struct State {
    /// What the host decides.
    pub setting: Setting,
    /// The law date, as it was typed; none while the host's is used.
    pub law_text: Option<String>,
    /// One to three columns.
    pub columns: Vec<Form>,
    /// The column in front.
    pub front: usize,
    /// The answers of the column in front. They follow from its texts after every action.
    pub answers: Answers,
    /// The programme.
    pub programme: ProgrammeForm,
    /// The points of the checklist that are done.
    pub done: Vec<usize>,
    /// Where someone types now; what is wrong there is not said yet.
    pub typing: Option<Place>,
    /// Where someone typed last.
    pub last: Option<Place>,
    /// What is in front.
    pub screen: Screen,
    /// A text to take along.
    pub takeaway: Option<Takeaway>,
    /// Whether it is being asked if everything should be wiped.
    pub wiping: bool,
    /// The seconds left before everything is wiped by itself.
    pub left: Option<u32>,
    /// Where the focus goes next.
    pub focus: Option<String>,
    /// What was last said of the result.
    said: String,
}

impl State {
    /// A desk that nobody has touched.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            law_text: None,
            columns: vec![Form::default()],
            front: 0,
            answers: Answers::default(),
            programme: ProgrammeForm::default(),
            done: Vec::new(),
            typing: None,
            last: None,
            screen: Screen::Desk,
            takeaway: None,
            wiping: false,
            left: None,
            focus: None,
            said: String::new(),
        }
    }

    /// Does what an action says, and tells what others should hear of it.
    pub fn apply(&mut self, action: Action) -> Vec<Event> {
        let events = self.act(action);
        let rulebook = self.rulebook();
        let reading = rulebook.map(|law| self.form().read(law));
        self.answers = reading.unwrap_or_default().answers;
        events
    }

    fn act(&mut self, action: Action) -> Vec<Event> {
        if !matches!(action, Action::Idle(_) | Action::Set(_) | Action::Today(_)) {
            self.left = None;
        }
        match action {
            Action::Set(setting) => self.set(setting),
            Action::Fill(answers) => {
                let form = Form::of(&answers, self.setting.language);
                self.form_mut(|it| *it = form);
            }
            Action::Today(today) => self.setting.today = today,
            Action::Type(place, text) => self.type_in(place, text),
            Action::Leave(_) => {
                self.typing = None;
                return self.tell();
            }
            Action::Choose(preset) => {
                self.law_text = self.preset(preset);
                return self.tell();
            }
            Action::Show(column) if column < self.columns.len() => {
                self.front = column;
                return self.tell();
            }
            Action::Copy => self.copy(),
            Action::Remove => self.remove(),
            Action::ToResult => self.focus = Some(RESULT.to_owned()),
            Action::Back => self.focus = Some(self.last.map_or(HEADING.to_owned(), id)),
            Action::Journal(made) => self.take_journal(&made),
            Action::Csv => self.take_csv(),
            Action::Close => {
                self.takeaway = None;
                self.focus = Some(RESULT.to_owned());
            }
            Action::Say(text) => return vec![Event::Say(text.to_owned())],
            Action::CopyResult => return vec![Event::Copy],
            Action::Copied(refused) => {
                let texts = &self.texts().screen;
                let said = if refused.is_some() {
                    texts.not_copied
                } else {
                    texts.copied
                };
                return vec![Event::Say(said.to_owned())];
            }
            Action::Turn(screen) => {
                self.screen = screen;
                self.takeaway = None;
                self.focus = Some(HEADING.to_owned());
            }
            Action::AskToWipe => self.ask(true),
            Action::Keep => self.ask(false),
            Action::Wipe => return self.wipe(),
            Action::Idle(seconds) => return self.idle(seconds),
            Action::Check(point) => match self.done.iter().position(|&it| it == point) {
                Some(place) => drop(self.done.remove(place)),
                None => self.done.push(point),
            },
            Action::Add => self.add(),
            Action::Drop(index) => {
                if index < self.programme.activities.len() {
                    self.programme.activities.remove(index);
                }
                self.focus = Some("kvp-aktiviteter".to_owned());
            }
            Action::Template => self.programme.use_template(),
            Action::Show(_) => {}
        }
        Vec::new()
    }

    /// The words, in the language.
    pub fn texts(&self) -> &'static DeskTexts {
        desk(self.setting.language)
    }

    /// The day whose law is used, or none while it cannot be read.
    pub fn law_date(&self) -> Option<Date> {
        match &self.law_text {
            None => Some(self.setting.law_date.unwrap_or(self.setting.today)),
            Some(text) => input::date(text).ok(),
        }
    }

    /// What stands in the field of the law date.
    pub fn law_text(&self) -> String {
        match (&self.law_text, self.law_date()) {
            (Some(text), _) => text.clone(),
            (None, Some(day)) => short_date(day),
            (None, None) => String::new(),
        }
    }

    /// The law, or none where there are no rules for the day.
    pub fn rulebook(&self) -> Option<Rulebook> {
        Rulebook::at(self.law_date()?).ok()
    }

    /// The column in front.
    pub fn form(&self) -> &Form {
        const EMPTY: &Form = &Form::EMPTY;
        self.columns.get(self.front).unwrap_or(EMPTY)
    }

    fn form_mut(&mut self, change: impl FnOnce(&mut Form)) {
        if let Some(form) = self.columns.get_mut(self.front) {
            change(form);
        }
    }

    /// Every column, read and assessed; none where there are no rules.
    pub fn cases(&self) -> Vec<Case> {
        let rulebook = self.rulebook();
        let cases = rulebook.map(|law| self.columns.iter().map(move |form| case(form, law)));
        cases.into_iter().flatten().collect()
    }

    /// The column in front, read and assessed.
    pub fn case(&self) -> Option<Case> {
        Some(case(self.form(), self.rulebook()?))
    }

    /// What the rules say of the column in front.
    ///
    /// # Errors
    /// [`Unreadable`] while something in it cannot be read.
    pub fn assessment(&self) -> Result<Assessment, Unreadable> {
        let case = self.case().filter(|case| case.reading.wrong.is_empty());
        case.and_then(|case| case.assessment).ok_or(Unreadable)
    }

    /// What is wrong at a place, where it may be said.
    pub fn wrong(&self, place: Place, case: Option<&Case>) -> Option<Wrong> {
        if self.typing == Some(place) {
            return None;
        }
        match place {
            Place::LawDate => {
                let text = self.law_text.as_ref()?;
                match input::date(text) {
                    Err(error) => Some(Wrong::Input(error)),
                    Ok(day) => Rulebook::at(day).err().map(|_| Wrong::Outside),
                }
            }
            Place::Field(field) => {
                let mut wrong = case?.reading.wrong.iter();
                wrong
                    .find(|(other, _)| *other == field)
                    .map(|&(_, wrong)| wrong)
            }
            Place::Part(part) => self.programme.wrong(part),
        }
    }

    /// Whether anything is filled in that could be someone's.
    pub fn is_touched(&self) -> bool {
        self.columns.iter().any(|form| !form.is_empty())
            || !self.programme.is_empty()
            || !self.done.is_empty()
            || self.law_text.is_some()
            || self.screen != Screen::Desk
    }

    fn set(&mut self, setting: Setting) {
        if self.setting.law_date != setting.law_date {
            self.law_text = None;
        }
        self.setting = setting;
        self.takeaway = None;
    }

    fn type_in(&mut self, place: Place, text: String) {
        self.typing = Some(place);
        self.last = Some(place);
        match place {
            Place::LawDate => self.law_text = Some(text),
            Place::Field(field) => self.form_mut(|form| form.set(field, text)),
            Place::Part(part) => self.programme.set(part, text),
        }
        self.takeaway = None;
    }

    fn preset(&self, preset: Preset) -> Option<String> {
        let this_year = |month| Date::new(self.setting.today.year(), month, 1);
        let day = match preset {
            Preset::Today => Some(self.setting.today),
            Preset::FirstOfMay => this_year(5),
            Preset::FirstOfJanuary => this_year(1),
            Preset::Application => input::date(&self.programme.application).ok(),
            Preset::June2008 => Date::new(2008, 6, 5),
        };
        Some(short_date(
            day.unwrap_or(LAST_LAW_DATE.min(self.setting.today)),
        ))
    }

    /// The days one can choose now: the application's only when it is known.
    pub fn presets(&self) -> Vec<Preset> {
        let mut presets = vec![Preset::Today, Preset::FirstOfMay, Preset::FirstOfJanuary];
        if input::date(&self.programme.application).is_ok() {
            presets.push(Preset::Application);
        }
        presets.push(Preset::June2008);
        presets
    }

    fn copy(&mut self) {
        if self.columns.len() < LETTERS.len() {
            let form = self.form().clone();
            self.columns.push(form);
            self.front = self.columns.len().saturating_sub(1);
        }
    }

    fn remove(&mut self) {
        if self.columns.len() > 1 && self.front < self.columns.len() {
            self.columns.remove(self.front).wipe();
            self.front = self.front.saturating_sub(1);
            self.focus = Some(HEADING.to_owned());
        }
    }

    fn take_journal(&mut self, made: &Moment) {
        let texts = self.texts();
        if let (Some(rulebook), Some(case)) = (self.rulebook(), self.case()) {
            self.take(Takeaway {
                file: "kvp.txt",
                title: texts.screen.journal,
                text: journal(self.form(), &case, rulebook, made, texts),
            });
        }
    }

    fn take_csv(&mut self) {
        let texts = self.texts();
        let text = self.case().and_then(|case| csv(&case, texts));
        self.take(Takeaway {
            file: "kvp-plan.csv",
            title: texts.screen.csv,
            text: text.unwrap_or_else(|| texts.screen.no_plan.to_owned()),
        });
    }

    fn take(&mut self, takeaway: Takeaway) {
        self.takeaway = Some(takeaway);
        self.focus = Some(TEXT.to_owned());
    }

    fn ask(&mut self, asking: bool) {
        self.wiping = asking;
        self.focus = Some(if asking { WIPE } else { WIPE_BUTTON }.to_owned());
    }

    fn idle(&mut self, seconds: u32) -> Vec<Event> {
        let Some(over) = seconds.checked_sub(IDLE) else {
            return Vec::new();
        };
        match WARNED.checked_sub(over) {
            None | Some(0) => self.wipe(),
            left => {
                if self.left.is_none() {
                    self.focus = Some(STAY.to_owned());
                }
                self.left = left;
                Vec::new()
            }
        }
    }

    /// Overwrites everything that was typed, and begins anew.
    pub fn wipe(&mut self) -> Vec<Event> {
        for form in &mut self.columns {
            form.wipe();
        }
        self.programme.wipe();
        self.law_text.take().into_iter().for_each(wipe);
        self.takeaway
            .take()
            .into_iter()
            .for_each(|it| wipe(it.text));
        *self = Self::new(self.setting);
        self.focus = Some(HEADING.to_owned());
        vec![
            Event::Reset,
            Event::Say(self.texts().screen.wiped.to_owned()),
        ]
    }

    fn add(&mut self) {
        let count = self.programme.activities.len();
        if count < MOST_ACTIVITIES {
            self.programme.activities.push(ActivityForm::default());
            self.focus = Some(id(Place::Part(Part::Kind(count))));
        }
    }

    /// A result that others have not heard of yet.
    fn tell(&mut self) -> Vec<Event> {
        let Ok(assessment) = self.assessment() else {
            return Vec::new();
        };
        let said = spoken(&assessment, &self.texts().about);
        if said == self.said {
            return Vec::new();
        }
        self.said.clone_from(&said);
        vec![Event::Say(said), Event::Result]
    }
}

/// The id of the control at a place.
pub fn id(place: Place) -> String {
    let part = |name: &str, index: usize| ["kvp-aktivitet-", &index.to_string(), name].concat();
    match place {
        Place::LawDate => "kvp-regeldato".to_owned(),
        Place::Field(field) => ["kvp-", field.id()].concat(),
        Place::Part(Part::Kind(index)) => part("", index),
        Place::Part(Part::Hours(index)) => part("-timer", index),
        Place::Part(Part::From(index)) => part("-fra", index),
        Place::Part(Part::To(index)) => part("-til", index),
        Place::Part(Part::Application) => "kvp-soeknadsdato".to_owned(),
        Place::Part(Part::Decision) => "kvp-vedtaksdato".to_owned(),
        Place::Part(Part::Children) => "kvp-omsorg-barn".to_owned(),
        Place::Part(Part::Ill) => "kvp-omsorg-syke".to_owned(),
        Place::Part(Part::Alone) => "kvp-omsorg-alene".to_owned(),
    }
}
