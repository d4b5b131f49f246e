//! What one can do at the desk, and the one function that does it.

use super::state::{
    CSV_BUTTON, HEADING, IDLE, JOURNAL_BUTTON, Place, Preset, RESULT, STAY, Screen, State, WARNED,
    WIPE, WIPE_BUTTON, id,
};
use crate::kvp::Answers;
use crate::kvp::limits::MOST_ACTIVITIES_AT_THE_DESK;
use crate::values::Date;
use crate::view::desk::compare::LETTERS;
use crate::view::desk::form::{Form, wipe};
use crate::view::desk::paid::{birth_date_first, spoken};
use crate::view::desk::programme::{ActivityForm, Part};
use crate::view::desk::takeaway::{Moment, csv, journal};
use crate::view::numbers::short_date;
use crate::view::takeaway::{TEXT, Takeaway};
use crate::web::setting::{Event, Setting};

/// What the texts to take along are called as files; the tables also by their column, where there are several.
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
    /// Does what an action says, and tells what others should hear of it.
    pub fn apply(&mut self, action: Action) -> Vec<Event> {
        let events = self.act(action);
        self.asked = self.asking();
        let reading = self.asked.map(|law| self.form().read(law));
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
                self.law_text = self.day_of(preset).map(short_date);
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
            Action::Journal(_) | Action::Csv | Action::Turn(Screen::User(_))
                if self.rulebook().is_none() =>
            {
                return self.ask_for_law_date();
            }
            Action::Journal(made) => self.take_journal(&made),
            Action::Csv => self.take_csv(),
            Action::Close => self.close(),
            Action::Say(text) => {
                self.note = Some(text);
                return vec![Event::Say(text.to_owned())];
            }
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
            Action::TakeOver(answers) => {
                let (before, language) = (self.answers.clone(), self.setting.language);
                self.form_mut(|form| form.take_over(&before, &answers, language));
            }
            Action::Clear => {
                self.form_mut(Form::wipe);
                return vec![Event::Reset];
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

    fn form_mut(&mut self, change: impl FnOnce(&mut Form)) {
        if let Some(form) = self.columns.get_mut(self.front) {
            change(form);
        }
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

    /// Without rules there is nothing to take along: one is led to where that can be mended.
    fn ask_for_law_date(&mut self) -> Vec<Event> {
        self.typing = None;
        self.focus = Some(id(Place::LawDate));
        self.law_date_message()
            .map(Event::Say)
            .into_iter()
            .collect()
    }

    fn take_journal(&mut self, made: &Moment) {
        let texts = self.texts();
        if let (Some(rulebook), Some(case)) = (self.rulebook(), self.case()) {
            self.take(Takeaway {
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

    fn take_csv(&mut self) {
        let texts = self.texts();
        let case = self.case();
        let text = case.as_ref().and_then(|case| csv(case, texts));
        let instead = match case {
            Some(case) if case.is_birth_date_first() => birth_date_first(&case, texts),
            _ => texts.screen.no_plan.to_owned(),
        };
        let named = TABLES.get(self.front).filter(|_| self.letter().is_some());
        self.take(Takeaway {
            file: named.copied().unwrap_or(TABLE),
            title: texts.screen.csv,
            text: text.unwrap_or(instead),
        });
    }

    fn take(&mut self, takeaway: Takeaway) {
        self.takeaway = Some(takeaway);
        self.note = None;
        self.focus = Some(TEXT.to_owned());
    }

    /// Closes the text, and leads back to the button it came from.
    fn close(&mut self) {
        if let Some(taken) = self.takeaway.take() {
            let button = if taken.file == JOURNAL {
                JOURNAL_BUTTON
            } else {
                CSV_BUTTON
            };
            self.focus = Some(button.to_owned());
            wipe(taken.text);
        }
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
        *self = Self {
            conversation: self.conversation.wrapping_add(1),
            focus: Some(HEADING.to_owned()),
            ..Self::new(self.setting)
        };
        vec![
            Event::Reset,
            Event::Say(self.texts().screen.wiped.to_owned()),
        ]
    }

    fn add(&mut self) {
        let count = self.programme.activities.len();
        if count < MOST_ACTIVITIES_AT_THE_DESK {
            self.programme.activities.push(ActivityForm::default());
            self.focus = Some(id(Place::Part(Part::Kind(count))));
        }
    }

    /// A result that others have not heard of yet.
    fn tell(&mut self) -> Vec<Event> {
        let case = self.case();
        let Some(said) = case.and_then(|case| spoken(&case, self.texts())) else {
            return Vec::new();
        };
        if said == self.said {
            return Vec::new();
        }
        self.said.clone_from(&said);
        vec![Event::Say(said), Event::Result]
    }
}
