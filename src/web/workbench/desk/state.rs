//! The state of the desk.

use std::borrow::Cow;

use crate::law::Rulebook;
use crate::texts::{Desk, Language, desk};
use crate::values::{Date, Word, Written};
use crate::view::desk::case::{Case, case, explain, unassessed};
use crate::view::desk::column::{Column, DeskInput};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::form::{FieldError, NO_RANGE};
use crate::view::desk::journal::Length;
use crate::view::desk::programme::ProgrammeField;
use crate::view::input;
use crate::view::numbers::short_date;
use crate::web::workbench::state::Common;

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

/// The buttons below the activities of the week.
pub const ACTIVITIES: &str = "kvp-aktiviteter";

/// Everything about one desk.
#[derive(Clone, Debug)]
pub struct State {
    /// What the pilot has too.
    pub common: Common,
    /// One to three columns.
    pub columns: Vec<Column>,
    /// The column in front.
    pub front: usize,
    /// The law that last asked in the column in front, for as long as its law date has none.
    pub(super) asked: Option<Rulebook>,
    /// The points of the checklist that are done.
    pub done: Vec<usize>,
    /// The input someone types in now, and what last stood there that could be read. What is wrong there is not shown yet, and what follows
    /// from the rest is shown as it was.
    pub typing: Option<(DeskInput, String)>,
    /// The columns as they were before one was filled in by a template, or lost something.
    pub undo: Option<(Vec<Column>, usize)>,
    /// What is in front.
    pub screen: DeskScreen,
    /// How long the text for the journal was last.
    pub length: Length,
    /// The language the case is to be shown in once it is loaded.
    pub wished: Option<&'static str>,
}

impl State {
    /// The words, in the language.
    pub fn texts(&self) -> Desk {
        desk(self.common.setting.language)
    }

    /// The column in front, as it is typed.
    pub fn column(&self) -> &Column {
        const EMPTY: &Column = &Column::EMPTY;
        self.columns.get(self.front).unwrap_or(EMPTY)
    }

    /// The law date of the host, or today.
    fn own_day(&self) -> Date {
        let setting = &self.common.setting;
        setting.law_date.unwrap_or(setting.today)
    }

    /// The day whose law is used in the column in front, or none while it cannot be read.
    pub fn law_date(&self) -> Option<Date> {
        self.standing().law_day(self.own_day())
    }

    /// What stands in the field of the law date.
    pub fn law_text(&self) -> String {
        match &self.column().law_date {
            Some(text) => text.clone(),
            None => short_date(self.own_day()),
        }
    }

    /// The law of the column in front, or none where there are no rules for the day.
    pub fn rulebook(&self) -> Option<Rulebook> {
        self.rulebook_of(&self.standing())
    }

    fn rulebook_of(&self, column: &Column) -> Option<Rulebook> {
        Rulebook::at(column.law_day(self.own_day())?).ok()
    }

    /// The law that decides what is asked: that of the law date, or the last there was while it has none.
    pub fn asking(&self) -> Rulebook {
        self.rulebook()
            .or(self.asked)
            .unwrap_or_else(|| self.any_law())
    }

    fn any_law(&self) -> Rulebook {
        let today = Rulebook::at(self.common.setting.today);
        today.unwrap_or(Rulebook::LAST)
    }

    /// The column in front as it is shown: while what someone types there cannot be read, what could be read before stands.
    pub fn standing(&self) -> Cow<'_, Column> {
        let column = self.column();
        match &self.typing {
            Some((input, before)) if self.is_unfinished(*input) => {
                let mut column = column.clone();
                column.set(*input, before.clone());
                Cow::Owned(column)
            }
            _ => Cow::Borrowed(column),
        }
    }

    fn is_unfinished(&self, input: DeskInput) -> bool {
        let law = self.asked.unwrap_or_else(|| self.any_law());
        self.column().is_unfinished(input, law)
    }

    /// Whether what is shown follows from what stood in a field before.
    pub fn is_held(&self) -> bool {
        let typing = self.typing.as_ref();
        typing.is_some_and(|(input, before)| !before.is_empty() && self.is_unfinished(*input))
    }

    /// What was readable last in an input that is to be typed in.
    pub(super) fn readable(&self, input: DeskInput) -> String {
        match &self.typing {
            Some((typing, before)) if *typing == input && self.is_unfinished(input) => {
                before.clone()
            }
            _ if input == DeskInput::LawDate => self.law_text(),
            _ if self.is_unfinished(input) => String::new(),
            _ => self.column().text(input).to_owned(),
        }
    }

    /// Whether what can be taken back is in the week of the column in front.
    pub fn can_undo_in_week(&self) -> bool {
        let same = |columns: &Vec<Column>| {
            let before = columns.get(self.front).map(|column| &column.fields);
            columns.len() == self.columns.len() && before == Some(&self.column().fields)
        };
        let undo = self.undo.as_ref();
        undo.is_some_and(|(columns, _)| same(columns))
    }

    /// Whether a column that was removed or emptied can be had back.
    pub fn can_undo_column(&self) -> bool {
        self.undo.is_some() && !self.can_undo_in_week()
    }

    /// The name of the column in front, where there are several.
    pub fn letter(&self) -> Option<&'static str> {
        let letter = LETTERS.get(self.front).copied();
        letter.filter(|_| self.columns.len() > 1)
    }

    /// Every column, read and assessed; only read where there are no rules for its law date.
    pub fn cases(&self) -> Vec<Case> {
        let columns = (0..).zip(&self.columns);
        let case = |(index, column): (usize, &Column)| {
            if index == self.front {
                self.case()
            } else {
                self.case_of(column.clone())
            }
        };
        columns.map(case).collect()
    }

    /// The column in front, read and assessed; only read where there are no rules for the law date.
    pub fn case(&self) -> Case {
        self.case_of(self.standing().into_owned())
    }

    fn case_of(&self, column: Column) -> Case {
        match self.rulebook_of(&column) {
            Some(law) => case(column, law),
            None => unassessed(column, self.asking()),
        }
    }

    /// Whether someone types in an input now.
    pub fn is_typing(&self, input: DeskInput) -> bool {
        self.typing.as_ref().is_some_and(|(it, _)| *it == input)
    }

    /// What is wrong with an input, where it may be shown.
    pub fn wrong(&self, input: DeskInput) -> Option<FieldError> {
        if self.is_typing(input) {
            return None;
        }
        match (input, &self.column().law_date) {
            (DeskInput::LawDate, None) => Rulebook::at(self.own_day())
                .err()
                .map(|_| FieldError::Outside),
            _ => self.column().wrong(input, self.asking()),
        }
    }

    /// Whether anything is filled in that could be someone's.
    pub fn is_touched(&self) -> bool {
        self.columns.iter().any(|column| !column.is_empty())
            || !self.done.is_empty()
            || self.undo.is_some()
            || self.screen != DeskScreen::Desk
    }

    /// What is wrong with the law date, where it may be shown.
    pub fn law_date_message(&self) -> Option<String> {
        let wrong = self.wrong(DeskInput::LawDate)?;
        Some(explain(wrong, "01.06.2026", NO_RANGE, self.texts()))
    }

    /// The day of a law date to choose.
    pub fn day_of(&self, preset: Preset) -> Option<Date> {
        let this_year = |month| Date::new(self.common.setting.today.year(), month, 1);
        match preset {
            Preset::Today => Some(self.common.setting.today),
            Preset::FirstOfMay => this_year(5),
            Preset::FirstOfJanuary => this_year(1),
            Preset::Application => input::date(&self.column().programme.application).ok(),
            Preset::June2008 => Date::new(2008, 6, 5),
        }
    }

    /// The days one can choose now: the application's only when it is known.
    pub fn presets(&self) -> Vec<Preset> {
        let mut presets = vec![Preset::Today, Preset::FirstOfMay, Preset::FirstOfJanuary];
        if self.day_of(Preset::Application).is_some() {
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
