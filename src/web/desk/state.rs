//! What the desk knows, and what it shows of it.

use rust_decimal::Decimal;

use crate::kvp::{Answers, Assessment, assess};
use crate::law::{LAST_LAW_DATE, Rulebook};
use crate::texts::desk::{DeskField, DeskTexts};
use crate::texts::{Language, desk};
use crate::values::Date;
use crate::view::desk::case::{Case, case, explain, unassessed};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::form::{Form, Wrong};
use crate::view::desk::programme::{Part, ProgrammeForm};
use crate::view::input;
use crate::view::numbers::short_date;
use crate::view::takeaway::Takeaway;
use crate::web::setting::Setting;

/// Seconds in which nobody types, presses or scrolls, after which one is warned, and those one then has before everything is wiped.
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

/// Where the focus goes once the screen is there, by the id of the element.
pub const HEADING: &str = "kvp-heading";
/// The heading of the result.
pub const RESULT: &str = "kvp-result";
/// The question whether to wipe everything.
pub const WIPE: &str = "kvp-wipe";
/// The button that asks it.
pub const WIPE_BUTTON: &str = "kvp-wipe-button";
/// The button that shows the text for the journal.
pub const JOURNAL_BUTTON: &str = "kvp-journal-button";
/// The button that shows the plan's table.
pub const CSV_BUTTON: &str = "kvp-csv-button";
/// The button that keeps the conversation.
pub const STAY: &str = "kvp-stay";

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
    /// The law that last asked, for as long as the law date has none.
    pub(super) asked: Option<Rulebook>,
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
    /// Whether it was copied, in words.
    pub note: Option<&'static str>,
    /// Whether it is being asked if everything should be wiped.
    pub wiping: bool,
    /// The seconds left before everything is wiped by itself.
    pub left: Option<u32>,
    /// How many conversations were before this one. Each is drawn anew: a field that stays keeps what first stood in it.
    pub(super) conversation: u32,
    /// Where the focus goes next.
    pub focus: Option<String>,
    /// What was last said of the result.
    pub(super) said: String,
}

impl State {
    /// A desk that nobody has touched.
    pub fn new(setting: Setting) -> Self {
        Self {
            setting,
            law_text: None,
            columns: vec![Form::default()],
            front: 0,
            asked: None,
            answers: Answers::default(),
            programme: ProgrammeForm::default(),
            done: Vec::new(),
            typing: None,
            last: None,
            screen: Screen::Desk,
            takeaway: None,
            note: None,
            wiping: false,
            left: None,
            conversation: 0,
            focus: None,
            said: String::new(),
        }
    }

    /// The words, in the language.
    pub fn texts(&self) -> &'static DeskTexts {
        desk(self.setting.language)
    }

    /// The day whose law is used, or none while it cannot be read.
    pub fn law_date(&self) -> Option<Date> {
        match &self.law_text {
            None => Some(self.setting.law_date.unwrap_or(self.setting.today)),
            // "05.06.20" may be on its way to 2008, and other fields are asked for under the law of 2020.
            Some(text) if self.typing == Some(Place::LawDate) && input::has_short_year(text) => {
                None
            }
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

    /// The law that decides what is asked: that of the law date, or the last there was while it has none.
    pub fn asking(&self) -> Option<Rulebook> {
        self.rulebook().or(self.asked).or_else(|| {
            let known = [self.setting.today, LAST_LAW_DATE];
            known.into_iter().find_map(|day| Rulebook::at(day).ok())
        })
    }

    /// The column in front.
    pub fn form(&self) -> &Form {
        const EMPTY: &Form = &Form::EMPTY;
        self.columns.get(self.front).unwrap_or(EMPTY)
    }

    /// The name of the column in front, where there are several.
    pub fn letter(&self) -> Option<&'static str> {
        let letter = LETTERS.get(self.front).copied();
        letter.filter(|_| self.columns.len() > 1)
    }

    /// Every column, read and assessed; only read where there are no rules for the law date.
    pub fn cases(&self) -> Vec<Case> {
        let cases = self.columns.iter();
        cases.filter_map(|form| self.case_of(form)).collect()
    }

    /// The column in front, read and assessed; only read where there are no rules for the law date.
    pub fn case(&self) -> Option<Case> {
        self.case_of(self.form())
    }

    fn case_of(&self, form: &Form) -> Option<Case> {
        match self.rulebook() {
            Some(law) => Some(case(form, law)),
            None => Some(unassessed(form, self.asking()?)),
        }
    }

    /// What the rules say of the column in front.
    ///
    /// # Errors
    /// [`Unreadable`] while something in it cannot be read.
    pub fn assessment(&self) -> Result<Assessment, Unreadable> {
        let case = self.case().filter(|case| case.reading.wrong.is_empty());
        let answers = case.ok_or(Unreadable)?.reading.answers;
        let day = self.rulebook().ok_or(Unreadable)?.date();
        assess(&answers, day).map_err(|_| Unreadable)
    }

    /// What is wrong at a place, where it may be said.
    pub fn wrong(&self, place: Place, case: Option<&Case>) -> Option<Wrong> {
        if self.typing == Some(place) {
            return None;
        }
        match place {
            Place::LawDate => match input::date(&self.law_text()) {
                Err(error) => Some(Wrong::Input(error)),
                Ok(day) => Rulebook::at(day).err().map(|_| Wrong::Outside),
            },
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

    /// What is wrong with the law date, where it may be said.
    pub fn law_date_message(&self) -> Option<String> {
        let wrong = self.wrong(Place::LawDate, None)?;
        Some(explain(wrong, "01.06.2026", Decimal::ZERO, self.texts()))
    }

    /// The day of a law date to choose.
    pub fn day_of(&self, preset: Preset) -> Option<Date> {
        let this_year = |month| Date::new(self.setting.today.year(), month, 1);
        match preset {
            Preset::Today => Some(self.setting.today),
            Preset::FirstOfMay => this_year(5),
            Preset::FirstOfJanuary => this_year(1),
            Preset::Application => input::date(&self.programme.application).ok(),
            Preset::June2008 => Date::new(2008, 6, 5),
        }
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
        Place::Part(Part::Used) => "kvp-brukte-maaneder".to_owned(),
        Place::Part(Part::Children) => "kvp-omsorg-barn".to_owned(),
        Place::Part(Part::Ill) => "kvp-omsorg-syke".to_owned(),
        Place::Part(Part::Alone) => "kvp-omsorg-alene".to_owned(),
    }
}
