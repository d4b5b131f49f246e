//! What one can do at the desk, and the one function that does it.

use super::state::{ACTIVITIES, DeskScreen, JOURNAL_BUTTON, Preset, State, id};
use crate::kvp::limits::MOST_ACTIVITIES_AT_THE_DESK;
use crate::kvp::{Answers, Assessment, assess};
use crate::texts::desk::DeskField;
use crate::view::desk::column::{Column, DeskInput};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::csv::csv;
use crate::view::desk::field::{self, FieldKind};
use crate::view::desk::form::CaseForm;
use crate::view::desk::journal::{Length, Moment, journal};
use crate::view::desk::paid::{announcement, birth_date_first};
use crate::view::desk::programme::{ActivityForm, ProgrammeField};
use crate::view::export::Export;
use crate::view::numbers::short_date;
use crate::web::setting::{ElementAction, ElementEvent};
use crate::web::workbench::state::{
    Bench, CSV_BUTTON, Common, CommonAction, HEADING, OwnWords, toggle,
};

/// The file names of the exports.
const JOURNAL: &str = "kvp.txt";
const TABLE: &str = "kvp-plan.csv";

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Does something with what the pilot has too.
    Common(CommonAction),
    /// Types or chooses in an input.
    Type(DeskInput, String),
    /// Leaves an input.
    Leave(DeskInput),
    /// Chooses a law date.
    Choose(Preset),
    /// Brings a column to the front.
    Show(usize),
    /// Copies the column in front to a new one, and stays where one is, by the id of the element.
    Copy(String),
    /// Removes the column in front.
    Remove,
    /// Makes the text for the journal, of a length.
    Journal(Moment, Length),
    /// Makes the plan's table.
    Csv,
    /// Copies the case in the citizen's words.
    CopyResult,
    /// Shows the case in the citizen's words, or no more.
    Turn(DeskScreen),
    /// Has a language loaded, to show the case in it.
    Wish(&'static str),
    /// Takes over what the person has answered there, in the column in front.
    TakeOver(Answers),
    /// The person has wiped the answers there, and so those of the column in front.
    Clear,
    /// Ticks off a point of the checklist, or removes the tick.
    Check(usize),
    /// Adds an activity.
    Add,
    /// Removes an activity.
    Drop(usize),
    /// Fills in the ordinary course of 2008.
    Template,
    /// Takes back what a template filled in, or what was removed.
    Undo,
}

impl From<CommonAction> for Action {
    fn from(action: CommonAction) -> Self {
        Self::Common(action)
    }
}

impl Bench for State {
    type Action = Action;

    fn new(common: Common) -> Self {
        Self {
            common,
            columns: vec![Column::default()],
            front: 0,
            asked: None,
            done: Vec::new(),
            typing: None,
            undo: None,
            screen: DeskScreen::Desk,
            wished: None,
            length: Length::default(),
        }
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn common_mut(&mut self) -> &mut Common {
        &mut self.common
    }

    fn words(&self) -> OwnWords {
        let texts = &self.texts().screen();
        OwnWords {
            csv: texts.csv(),
            start_over: texts.new_conversation(),
            wipe_question: texts.wipe_question(),
            wiped: texts.wiped(),
        }
    }

    fn first(&self) -> String {
        id(FIRST)
    }

    fn assessed(&self) -> Option<Assessment> {
        let case = self.case();
        let is_certain = case.parsed.wrong.is_empty() && self.rulebook().is_some();
        if !is_certain {
            return None;
        }
        assess(&case.parsed.answers, case.law.date()).ok()
    }

    fn act(&mut self, action: Action) -> Vec<ElementEvent> {
        let events = self.act_on_any(action);
        self.asked = self.rulebook().or(self.asked);
        self.common.answers = self.case().parsed.answers;
        events
    }
}

impl State {
    fn act_on_any(&mut self, action: Action) -> Vec<ElementEvent> {
        // Whoever takes something along has done typing.
        if matches!(action, Action::Journal(..) | Action::Csv | Action::Turn(_)) {
            self.typing = None;
        }
        match action {
            Action::Common(action) => {
                if let CommonAction::Element(action) = &action {
                    self.follow_host(action);
                }
                return self.act_on_common(action);
            }
            Action::Type(input, text) => return self.type_in(input, text),
            Action::Leave(input) => return self.leave(input),
            Action::Choose(preset) => {
                let day = self.day_of(preset).map(short_date);
                self.change(|column| column.law_date = day);
                if self.column().text(FIRST).is_empty() {
                    self.common.focus = Some(id(FIRST));
                }
                return self.result_events();
            }
            Action::Show(column) if column < self.columns.len() => {
                self.front = column;
                self.typing = None;
                return self.result_events();
            }
            Action::Copy(from) => self.copy(from),
            Action::Remove => self.remove(),
            Action::Journal(..) | Action::Csv | Action::Turn(DeskScreen::Guide(_))
                if self.rulebook().is_none() =>
            {
                return self.ask_for_law_date();
            }
            Action::Journal(made, length) => return self.export_journal(&made, length),
            Action::Csv => self.export_csv(),
            Action::CopyResult => return vec![ElementEvent::Copy],
            Action::Wish(language) => {
                self.wished = Some(language);
                return vec![ElementEvent::Language(language)];
            }
            Action::Turn(screen) => {
                self.screen = screen;
                self.wished = None;
                self.common.export = None;
                self.common.focus = Some(HEADING.to_owned());
            }
            Action::TakeOver(answers) => {
                let (before, language) =
                    (self.common.answers.clone(), self.common.setting.language);
                self.change(|column| column.take_over(&before, &answers, language));
            }
            Action::Clear => {
                self.remember();
                self.change(|column| *column = Column::default());
                return vec![ElementEvent::Reset];
            }
            Action::Check(point) => toggle(&mut self.done, point),
            Action::Add => self.add(),
            Action::Drop(index) => self.drop_activity(index),
            Action::Template => {
                self.remember();
                self.change(|column| column.programme.use_template());
            }
            Action::Undo => self.take_back(),
            Action::Show(_) => {}
        }
        Vec::new()
    }

    fn change(&mut self, change: impl FnOnce(&mut Column)) {
        self.typing = None;
        if let Some(column) = self.columns.get_mut(self.front) {
            change(column);
        }
    }

    /// Keeps what is filled in, so that what comes next can be taken back.
    fn remember(&mut self) {
        self.undo = Some((self.columns.clone(), self.front));
    }

    /// A law date of the host's takes the place of one that was typed, and its answers that of the column in front.
    fn follow_host(&mut self, action: &ElementAction) {
        match action {
            ElementAction::Set(setting) if self.common.setting.law_date != setting.law_date => {
                self.change(|column| column.law_date = None);
            }
            ElementAction::Fill(answers) => {
                let (before, language) =
                    (self.common.answers.clone(), self.common.setting.language);
                self.change(|column| {
                    column.take_over(&before, answers, language);
                    column.fields = CaseForm::of(answers, language);
                });
            }
            _ => {}
        }
    }

    /// What can be read is an answer at once. What cannot leaves what was read before, until one leaves the field.
    fn type_in(&mut self, input: DeskInput, text: String) -> Vec<ElementEvent> {
        let (before, law) = (self.readable(input), self.asking());
        if let Some(column) = self.columns.get_mut(self.front) {
            column.set(input, text);
            column.fill_in_after(input, law);
        }
        self.undo = None;
        self.common.export = None;
        self.typing = is_typed(input).then_some((input, before));
        if self.typing.is_none() {
            return self.result_events();
        }
        Vec::new()
    }

    /// On leaving a field its text is written as one writes it, and what is wrong with it is shown.
    fn leave(&mut self, input: DeskInput) -> Vec<ElementEvent> {
        let (law, setting) = (self.asking(), self.common.setting);
        self.change(|column| {
            if let Some(text) = column.formatted(input, law, setting.today, setting.language) {
                column.set(input, text);
            }
        });
        self.result_events()
    }

    /// The new column is the same as the one in front. Whoever types goes on where they are.
    fn copy(&mut self, from: String) {
        if self.columns.len() < LETTERS.len() {
            if let Some((input, _)) = self.typing {
                self.leave(input);
            }
            let law = self.asking();
            self.columns
                .push(self.column().without_identity_numbers(law));
            self.front = self.columns.len().saturating_sub(1);
            self.common.focus = Some(from);
        }
    }

    fn remove(&mut self) {
        if self.columns.len() > 1 && self.front < self.columns.len() {
            self.remember();
            self.columns.remove(self.front);
            self.typing = None;
            self.front = self.front.saturating_sub(1);
            self.common.focus = Some(HEADING.to_owned());
        }
    }

    fn drop_activity(&mut self, index: usize) {
        if index < self.column().programme.activities.len() {
            self.remember();
            self.change(|column| drop(column.programme.activities.remove(index)));
        }
        self.common.focus = Some(ACTIVITIES.to_owned());
    }

    /// Whoever takes something back in the week stays there; a column that comes back is begun at its first field.
    fn take_back(&mut self) {
        let place = if self.can_undo_in_week() {
            ACTIVITIES.to_owned()
        } else {
            id(FIRST)
        };
        if let Some((columns, front)) = self.undo.take() {
            (self.columns, self.front) = (columns, front);
            self.common.focus = Some(place);
        }
    }

    /// Without rules there is nothing to export: the focus moves to the law date.
    fn ask_for_law_date(&mut self) -> Vec<ElementEvent> {
        self.typing = None;
        self.common.focus = Some(id(DeskInput::LawDate));
        self.law_date_message()
            .map(ElementEvent::Announce)
            .into_iter()
            .collect()
    }

    /// The text is copied at once.
    fn export_journal(&mut self, made: &Moment, length: Length) -> Vec<ElementEvent> {
        let texts = self.texts();
        self.length = length;
        self.common.show(Export {
            file: JOURNAL,
            title: texts.screen().journal(),
            button: JOURNAL_BUTTON,
            text: journal(&self.cases(), self.front, length, made, texts),
        });
        self.act_on_common(CommonAction::CopyText)
    }

    /// The table is saved at once. Where there is none, it is said why.
    fn export_csv(&mut self) {
        let texts = self.texts();
        let table = csv(&self.cases(), texts);
        let case = self.case();
        let instead = || {
            if case.is_birth_date_first() {
                birth_date_first(&case, texts)
            } else {
                texts.screen().no_plan().to_owned()
            }
        };
        let saves = table.is_some();
        self.common.show(Export {
            file: TABLE,
            title: texts.screen().csv(),
            button: CSV_BUTTON,
            text: table.unwrap_or_else(instead),
        });
        if saves {
            self.common.save();
        }
    }

    fn add(&mut self) {
        let count = self.column().programme.activities.len();
        if count < MOST_ACTIVITIES_AT_THE_DESK {
            self.change(|column| column.programme.activities.push(ActivityForm::default()));
            self.common.focus = Some(id(DeskInput::ProgrammeField(ProgrammeField::Kind(count))));
        }
    }

    /// The events of a result that is new. That nothing is answered where nothing was filled in is none.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        if !self.is_touched() && self.common.announced.is_empty() {
            return Vec::new();
        }
        match announcement(&self.case(), self.texts()) {
            Some(announced) => self.common.announce(announced, true),
            None => Vec::new(),
        }
    }
}

/// Where a conversation begins.
pub const FIRST: DeskInput = DeskInput::Field(DeskField::Alder);

/// Whether one types in an input, and does not choose.
fn is_typed(input: DeskInput) -> bool {
    match input {
        DeskInput::LawDate => true,
        DeskInput::Field(field) => matches!(field::kind(field), FieldKind::Text(_)),
        DeskInput::ProgrammeField(part) => {
            !matches!(part, ProgrammeField::Kind(_) | ProgrammeField::Alone)
        }
    }
}
