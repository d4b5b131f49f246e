//! The state of the desk.

use rust_decimal::Decimal;

use crate::law::{LAST_LAW_DATE, Rulebook};
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::{Language, desk};
use crate::values::{Date, Word, Written};
use crate::view::desk::case::{Case, case, explain, unassessed};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::form::{CaseForm, FieldError};
use crate::view::desk::programme::{ProgrammeField, ProgrammeForm};
use crate::view::input;
use crate::view::numbers::short_date;
use crate::web::workbench::state::Common;

/// What one types or chooses in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeskInput {
    /// The law date.
    LawDate,
    /// A field of the column in front.
    Field(DeskField),
    /// A part of the programme.
    ProgrammeField(ProgrammeField),
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
pub enum DeskScreen {
    /// The desk.
    #[default]
    Desk,
    /// The case in the citizen's words.
    Guide(Language),
}

/// The button that shows the text for the journal.
pub const JOURNAL_BUTTON: &str = "kvp-journal-button";

/// Everything about one desk.
#[derive(Clone, Debug)]
pub struct State {
    /// What the pilot has too.
    pub common: Common,
    /// The law date, as it was typed; none while the host's is used.
    pub law_text: Option<String>,
    /// One to three columns.
    pub columns: Vec<CaseForm>,
    /// The column in front.
    pub front: usize,
    /// The law that last asked, for as long as the law date has none.
    pub(super) asked: Option<Rulebook>,
    /// The programme.
    pub programme: ProgrammeForm,
    /// The points of the checklist that are done.
    pub done: Vec<usize>,
    /// The input someone types in now; what is wrong there is not shown yet.
    pub typing: Option<DeskInput>,
    /// Where someone typed last.
    pub last: Option<DeskInput>,
    /// What is in front.
    pub screen: DeskScreen,
    /// The language the case is to be shown in once it is loaded.
    pub wished: Option<&'static str>,
}

impl State {
    /// The words, in the language.
    pub fn texts(&self) -> Desk {
        desk(self.common.setting.language)
    }

    /// The day whose law is used, or none while it cannot be read.
    pub fn law_date(&self) -> Option<Date> {
        match &self.law_text {
            None => Some(
                self.common
                    .setting
                    .law_date
                    .unwrap_or(self.common.setting.today),
            ),
            // "05.06.20" may be on its way to 2008, and other fields are asked for under the law of 2020.
            Some(text)
                if self.typing == Some(DeskInput::LawDate) && input::has_short_year(text) =>
            {
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
            let known = [self.common.setting.today, LAST_LAW_DATE];
            known.into_iter().find_map(|day| Rulebook::at(day).ok())
        })
    }

    /// The column in front.
    pub fn form(&self) -> &CaseForm {
        const EMPTY: &CaseForm = &CaseForm::EMPTY;
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

    fn case_of(&self, form: &CaseForm) -> Option<Case> {
        match self.rulebook() {
            Some(law) => Some(case(form, law)),
            None => Some(unassessed(form, self.asking()?)),
        }
    }

    /// What is wrong with an input, where it may be shown.
    pub fn wrong(&self, input: DeskInput, case: Option<&Case>) -> Option<FieldError> {
        if self.typing == Some(input) {
            return None;
        }
        match input {
            DeskInput::LawDate => match input::date(&self.law_text()) {
                Err(error) => Some(FieldError::Input(error)),
                Ok(day) => Rulebook::at(day).err().map(|_| FieldError::Outside),
            },
            DeskInput::Field(field) => {
                let mut wrong = case?.parsed.wrong.iter();
                wrong
                    .find(|(other, _)| *other == field)
                    .map(|&(_, wrong)| wrong)
            }
            DeskInput::ProgrammeField(part) => self.programme.wrong(part),
        }
    }

    /// Whether anything is filled in that could be someone's.
    pub fn is_touched(&self) -> bool {
        self.columns.iter().any(|form| !form.is_empty())
            || !self.programme.is_empty()
            || !self.done.is_empty()
            || self.law_text.is_some()
            || self.screen != DeskScreen::Desk
    }

    /// What is wrong with the law date, where it may be shown.
    pub fn law_date_message(&self) -> Option<String> {
        let wrong = self.wrong(DeskInput::LawDate, None)?;
        Some(explain(wrong, "01.06.2026", Decimal::ZERO, self.texts()))
    }

    /// The day of a law date to choose.
    pub fn day_of(&self, preset: Preset) -> Option<Date> {
        let this_year = |month| Date::new(self.common.setting.today.year(), month, 1);
        match preset {
            Preset::Today => Some(self.common.setting.today),
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

/// The id of an input's control.
pub fn id(input: DeskInput) -> String {
    let part = |name: &str, index: usize| ["kvp-aktivitet-", &index.written(), name].concat();
    match input {
        DeskInput::LawDate => "kvp-regeldato".to_owned(),
        DeskInput::Field(field) => ["kvp-", field.id()].concat(),
        DeskInput::ProgrammeField(ProgrammeField::Kind(index)) => part("", index),
        DeskInput::ProgrammeField(ProgrammeField::Hours(index)) => part("-timer", index),
        DeskInput::ProgrammeField(ProgrammeField::From(index)) => part("-fra", index),
        DeskInput::ProgrammeField(ProgrammeField::To(index)) => part("-til", index),
        DeskInput::ProgrammeField(ProgrammeField::Application) => "kvp-soeknadsdato".to_owned(),
        DeskInput::ProgrammeField(ProgrammeField::Decision) => "kvp-vedtaksdato".to_owned(),
        DeskInput::ProgrammeField(ProgrammeField::Used) => "kvp-brukte-maaneder".to_owned(),
        DeskInput::ProgrammeField(ProgrammeField::Children) => "kvp-omsorg-barn".to_owned(),
        DeskInput::ProgrammeField(ProgrammeField::Ill) => "kvp-omsorg-syke".to_owned(),
        DeskInput::ProgrammeField(ProgrammeField::Alone) => "kvp-omsorg-alene".to_owned(),
    }
}
