//! What one can do at the desk, and the one function that does it.

use super::state::{
    CSV_BUTTON, DeskInput, DeskScreen, HEADING, IDLE, JOURNAL_BUTTON, Preset, RESULT, STAY, State,
    WARNED, WIPE, WIPE_BUTTON, id,
};
use crate::kvp::Answers;
use crate::kvp::limits::MOST_ACTIVITIES_AT_THE_DESK;
use crate::values::Date;
use crate::view::desk::compare::LETTERS;
use crate::view::desk::export::{Moment, csv, journal};
use crate::view::desk::form::CaseForm;
use crate::view::desk::paid::{announcement, birth_date_first};
use crate::view::desk::programme::{ActivityForm, ProgrammeField};
use crate::view::export::{Export, TEXT};
use crate::view::numbers::short_date;
use crate::web::setting::{ElementEvent, Setting};

/// The file names of the exports; those of tables name their column, where there are several.
const JOURNAL: &str = "kvp.txt";
const TABLE: &str = "kvp-plan.csv";
const TABLES: [&str; 3] = ["kvp-plan-a.csv", "kvp-plan-b.csv", "kvp-plan-c.csv"];

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The host decides something anew.
    Set(Setting),
    /// The host fills in answers, in the column in front.
    Fill(Answers),
    /// It is another day than it was.
    Today(Date),
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
    /// Closes the text.
    Close,
    /// Announces something in the live region.
    Announce(&'static str),
    /// Copies the case in the citizen's words.
    CopyResult,
    /// It is copied, or here is the text that the browser would not copy.
    Copied(Option<String>),
    /// Shows the case in the citizen's words, or no more.
    Turn(DeskScreen),
    /// Takes over what the person has answered there, in the column in front.
    TakeOver(Answers),
    /// The person has wiped the answers there, and so those of the column in front.
    Clear,
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

impl State {
    /// Does what an action says, and returns the events that follow.
    pub fn apply(&mut self, action: Action) -> Vec<ElementEvent> {
        let events = self.act(action);
        self.asked = self.asking();
        let parsed = self.asked.map(|law| self.form().read(law));
        self.answers = parsed.unwrap_or_default().answers;
        events
    }

    fn act(&mut self, action: Action) -> Vec<ElementEvent> {
        if !matches!(action, Action::Idle(_) | Action::Set(_) | Action::Today(_)) {
            self.left = None;
        }
        match action {
            Action::Set(setting) => self.set(setting),
            Action::Fill(answers) => {
                let form = CaseForm::of(&answers, self.setting.language);
                self.form_mut(|it| *it = form);
            }
            Action::Today(today) => self.setting.today = today,
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
            Action::ToResult => self.focus = Some(RESULT.to_owned()),
            Action::Back => self.focus = Some(self.last.map_or(HEADING.to_owned(), id)),
            Action::Journal(_) | Action::Csv | Action::Turn(DeskScreen::Guide(_))
                if self.rulebook().is_none() =>
            {
                return self.ask_for_law_date();
            }
            Action::Journal(made) => self.export_journal(&made),
            Action::Csv => self.export_csv(),
            Action::Close => self.close(),
            Action::Announce(text) => {
                self.note = Some(text);
                return vec![ElementEvent::Announce(text.to_owned())];
            }
            Action::CopyResult => return vec![ElementEvent::Copy],
            Action::Copied(refused) => {
                let texts = &self.texts().screen;
                let announced = if refused.is_some() {
                    texts.not_copied
                } else {
                    texts.copied
                };
                return vec![ElementEvent::Announce(announced.to_owned())];
            }
            Action::Turn(screen) => {
                self.screen = screen;
                self.export = None;
                self.focus = Some(HEADING.to_owned());
            }
            Action::TakeOver(answers) => {
                let (before, language) = (self.answers.clone(), self.setting.language);
                self.form_mut(|form| form.take_over(&before, &answers, language));
            }
            Action::Clear => {
                self.form_mut(|form| *form = CaseForm::default());
                return vec![ElementEvent::Reset];
            }
            Action::AskToWipe => self.ask(true),
            Action::Keep => self.ask(false),
            Action::Wipe => return self.wipe(),
            Action::Idle(seconds) => return self.idle(seconds),
            Action::Check(point) => match self.done.iter().position(|&it| it == point) {
                Some(index) => drop(self.done.remove(index)),
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

    fn form_mut(&mut self, change: impl FnOnce(&mut CaseForm)) {
        if let Some(form) = self.columns.get_mut(self.front) {
            change(form);
        }
    }

    fn set(&mut self, setting: Setting) {
        if self.setting.law_date != setting.law_date {
            self.law_text = None;
        }
        self.setting = setting;
        self.export = None;
    }

    fn type_in(&mut self, input: DeskInput, text: String) {
        self.typing = Some(input);
        self.last = Some(input);
        match input {
            DeskInput::LawDate => self.law_text = Some(text),
            DeskInput::Field(field) => self.form_mut(|form| form.set(field, text)),
            DeskInput::ProgrammeField(part) => self.programme.set(part, text),
        }
        self.export = None;
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
            self.focus = Some(HEADING.to_owned());
        }
    }

    /// Without rules there is nothing to export: the focus moves to the law date.
    fn ask_for_law_date(&mut self) -> Vec<ElementEvent> {
        self.typing = None;
        self.focus = Some(id(DeskInput::LawDate));
        self.law_date_message()
            .map(ElementEvent::Announce)
            .into_iter()
            .collect()
    }

    fn export_journal(&mut self, made: &Moment) {
        let texts = self.texts();
        if let (Some(rulebook), Some(case)) = (self.rulebook(), self.case()) {
            self.show_export(Export {
                file: JOURNAL,
                title: texts.screen.journal,
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
    }

    fn export_csv(&mut self) {
        let texts = self.texts();
        let case = self.case();
        let text = case.as_ref().and_then(|case| csv(case, texts));
        let instead = match case {
            Some(case) if case.is_birth_date_first() => birth_date_first(&case, texts),
            _ => texts.screen.no_plan.to_owned(),
        };
        let named = TABLES.get(self.front).filter(|_| self.letter().is_some());
        self.show_export(Export {
            file: named.copied().unwrap_or(TABLE),
            title: texts.screen.csv,
            text: text.unwrap_or(instead),
        });
    }

    fn show_export(&mut self, export: Export) {
        self.export = Some(export);
        self.note = None;
        self.focus = Some(TEXT.to_owned());
    }

    /// Closes the text, and leads back to the button it came from.
    fn close(&mut self) {
        if let Some(export) = self.export.take() {
            let button = if export.file == JOURNAL {
                JOURNAL_BUTTON
            } else {
                CSV_BUTTON
            };
            self.focus = Some(button.to_owned());
        }
    }

    fn ask(&mut self, asking: bool) {
        self.wiping = asking;
        self.focus = Some(if asking { WIPE } else { WIPE_BUTTON }.to_owned());
    }

    fn idle(&mut self, seconds: u32) -> Vec<ElementEvent> {
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

    /// Forgets everything that was typed, and begins anew. The allocator overwrites it.
    pub fn wipe(&mut self) -> Vec<ElementEvent> {
        *self = Self {
            conversation: self.conversation.wrapping_add(1),
            focus: Some(HEADING.to_owned()),
            ..Self::new(self.setting)
        };
        vec![
            ElementEvent::Reset,
            ElementEvent::Announce(self.texts().screen.wiped.to_owned()),
        ]
    }

    fn add(&mut self) {
        let count = self.programme.activities.len();
        if count < MOST_ACTIVITIES_AT_THE_DESK {
            self.programme.activities.push(ActivityForm::default());
            self.focus = Some(id(DeskInput::ProgrammeField(ProgrammeField::Kind(count))));
        }
    }

    /// The events of a result that is new.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        let case = self.case();
        let Some(announced) = case.and_then(|case| announcement(&case, self.texts())) else {
            return Vec::new();
        };
        if announced == self.announced {
            return Vec::new();
        }
        self.announced.clone_from(&announced);
        vec![ElementEvent::Announce(announced), ElementEvent::Result]
    }
}
