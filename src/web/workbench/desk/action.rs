//! What one can do at the desk, and the one function that does it.

use super::state::{DeskInput, DeskScreen, JOURNAL_BUTTON, Preset, State, id};
use crate::kvp::limits::MOST_ACTIVITIES_AT_THE_DESK;
use crate::kvp::{Answers, Assessment, assess};
use crate::view::desk::compare::LETTERS;
use crate::view::desk::export::{Moment, csv, journal};
use crate::view::desk::form::CaseForm;
use crate::view::desk::paid::{announcement, birth_date_first};
use crate::view::desk::programme::{ActivityForm, ProgrammeField, ProgrammeForm};
use crate::view::export::Export;
use crate::view::numbers::short_date;
use crate::web::setting::{ElementAction, ElementEvent};
use crate::web::workbench::state::{
    Bench, CSV_BUTTON, Common, CommonAction, CommonWords, HEADING, RESULT, toggle,
};

/// The file names of the exports; those of tables name their column, where there are several.
const JOURNAL: &str = "kvp.txt";
const TABLE: &str = "kvp-plan.csv";
const TABLES: [&str; 3] = ["kvp-plan-a.csv", "kvp-plan-b.csv", "kvp-plan-c.csv"];

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
            law_text: None,
            columns: vec![CaseForm::default()],
            front: 0,
            asked: None,
            programme: ProgrammeForm::default(),
            done: Vec::new(),
            typing: None,
            last: None,
            screen: DeskScreen::Desk,
            wished: None,
        }
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn common_mut(&mut self) -> &mut Common {
        &mut self.common
    }

    fn words(&self) -> CommonWords {
        let texts = &self.texts().screen();
        CommonWords {
            csv: texts.csv(),
            print: texts.print(),
            start_over: texts.new_conversation(),
            wipe_question: texts.wipe_question(),
            wipe_yes: texts.wipe_yes(),
            wipe_no: texts.wipe_no(),
            wiped: texts.wiped(),
            copy: texts.copy(),
            download: texts.download(),
            close: texts.close(),
            copied: texts.copied(),
            not_copied: texts.not_copied(),
        }
    }

    fn assessed(&self) -> Option<Assessment> {
        let case = self.case().filter(|case| case.parsed.wrong.is_empty())?;
        assess(&case.parsed.answers, self.rulebook()?.date()).ok()
    }

    fn act(&mut self, action: Action) -> Vec<ElementEvent> {
        if !matches!(action, Action::Common(_)) {
            self.common.left = None;
        }
        let events = self.act_on_any(action);
        self.asked = self.asking();
        let parsed = self.asked.map(|law| self.form().read(law));
        self.common.answers = parsed.unwrap_or_default().answers;
        events
    }
}

impl State {
    fn act_on_any(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Common(action) => {
                if let CommonAction::Element(action) = &action {
                    self.follow_host(action);
                }
                return self.act_on_common(action);
            }
            Action::Type(input, text) => self.type_in(input, text),
            Action::Leave(_) => {
                self.typing = None;
                return self.result_events();
            }
            Action::Choose(preset) => {
                self.law_text = self.day_of(preset).map(short_date);
                return self.result_events();
            }
            Action::Show(column) if column < self.columns.len() => {
                self.front = column;
                return self.result_events();
            }
            Action::Copy => self.copy(),
            Action::Remove => self.remove(),
            Action::ToResult => self.common.focus = Some(RESULT.to_owned()),
            Action::Back => self.common.focus = Some(self.last.map_or(HEADING.to_owned(), id)),
            Action::Journal(_) | Action::Csv | Action::Turn(DeskScreen::Guide(_))
                if self.rulebook().is_none() =>
            {
                return self.ask_for_law_date();
            }
            Action::Journal(made) => return self.export_journal(&made),
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
                self.form_mut(|form| form.take_over(&before, &answers, language));
            }
            Action::Clear => {
                self.form_mut(|form| *form = CaseForm::default());
                return vec![ElementEvent::Reset];
            }
            Action::Check(point) => toggle(&mut self.done, point),
            Action::Add => self.add(),
            Action::Drop(index) => {
                if index < self.programme.activities.len() {
                    self.programme.activities.remove(index);
                }
                self.common.focus = Some("kvp-aktiviteter".to_owned());
            }
            Action::Template => self.programme.use_template(),
            Action::Show(_) => {}
        }
        Vec::new()
    }

    fn form_mut(&mut self, change: impl FnOnce(&mut CaseForm)) {
        if let Some(form) = self.columns.get_mut(self.front) {
            change(form);
        }
    }

    /// A law date of the host's takes the place of one that was typed, and its answers that of the column in front.
    fn follow_host(&mut self, action: &ElementAction) {
        match action {
            ElementAction::Set(setting) if self.common.setting.law_date != setting.law_date => {
                self.law_text = None;
            }
            ElementAction::Fill(answers) => {
                let form = CaseForm::of(answers, self.common.setting.language);
                self.form_mut(|it| *it = form);
            }
            _ => {}
        }
    }

    fn type_in(&mut self, input: DeskInput, text: String) {
        self.typing = Some(input);
        self.last = Some(input);
        match input {
            DeskInput::LawDate => self.law_text = Some(text),
            DeskInput::Field(field) => self.form_mut(|form| form.set(field, text)),
            DeskInput::ProgrammeField(part) => self.programme.set(part, text),
        }
        self.common.export = None;
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
            self.columns.remove(self.front);
            self.front = self.front.saturating_sub(1);
            self.common.focus = Some(HEADING.to_owned());
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
    fn export_journal(&mut self, made: &Moment) -> Vec<ElementEvent> {
        let texts = self.texts();
        if let (Some(rulebook), Some(case)) = (self.rulebook(), self.case()) {
            self.common.show(Export {
                file: JOURNAL,
                title: texts.screen().journal(),
                button: JOURNAL_BUTTON,
                text: journal(
                    self.form(),
                    &self.programme,
                    &case,
                    self.letter(),
                    rulebook,
                    made,
                    texts,
                ),
            });
        }
        self.act_on_common(CommonAction::CopyText)
    }

    fn export_csv(&mut self) {
        let texts = self.texts();
        let case = self.case();
        let text = case.as_ref().and_then(|case| csv(case, texts));
        let instead = match case {
            Some(case) if case.is_birth_date_first() => birth_date_first(&case, texts),
            _ => texts.screen().no_plan().to_owned(),
        };
        let named = TABLES.get(self.front).filter(|_| self.letter().is_some());
        self.common.show(Export {
            file: named.copied().unwrap_or(TABLE),
            title: texts.screen().csv(),
            button: CSV_BUTTON,
            text: text.unwrap_or(instead),
        });
    }

    fn add(&mut self) {
        let count = self.programme.activities.len();
        if count < MOST_ACTIVITIES_AT_THE_DESK {
            self.programme.activities.push(ActivityForm::default());
            self.common.focus = Some(id(DeskInput::ProgrammeField(ProgrammeField::Kind(count))));
        }
    }

    /// The events of a result that is new.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        let case = self.case();
        let Some(announced) = case.and_then(|case| announcement(&case, self.texts())) else {
            return Vec::new();
        };
        self.common.announce(announced, true)
    }
}
