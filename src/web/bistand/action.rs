//! What one can do on the screens, and the one function that does it.

use super::state::{
    HEADING, INPUTS, ModelChoice, PARTICIPANTS, RESULT, State, WIPE, WIPE_BUTTON, pilot_months,
};
use crate::texts::fill;
use crate::values::Date;
use crate::view::bistand::export::{csv, csv_side_by_side};
use crate::view::bistand::field::BistandInput;
use crate::view::bistand::form::{FieldTexts, MonthForm};
use crate::view::bistand::settled::Model;
use crate::view::export::{Export, TEXT};
use crate::view::numbers;
use crate::web::setting::{ElementEvent, ScreenState, Setting};

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The host decides something anew.
    Set(Setting),
    /// It is another day than it was.
    Today(Date),
    /// Works out something else.
    Show(ModelChoice),
    /// Chooses the first month.
    Begin(String),
    /// Brings a month to the front.
    Front(usize),
    /// Adds a month like the one in front.
    AddMonth,
    /// Removes the month in front.
    RemoveMonth,
    /// Adds a participant.
    AddParticipant,
    /// Removes one.
    RemoveParticipant(usize),
    /// Types or chooses in an input.
    Type(BistandInput, String),
    /// Leaves an input.
    Leave,
    /// Makes the table of the claim.
    Csv,
    /// Closes it.
    Close,
    /// Announces something in the live region.
    Announce(&'static str),
    /// Ticks off a point of the checklist, or removes the tick.
    Check(usize),
    /// Asks to wipe everything.
    AskToWipe,
    /// Keeps everything after all.
    Keep,
    /// Wipes everything.
    Wipe,
}

impl ScreenState for State {
    type Action = Action;
    type Focus = String;

    fn new(setting: Setting) -> Self {
        Self {
            setting,
            view: ModelChoice::One(Model::A),
            first: 0,
            months: vec![MonthForm::default()],
            front: 0,
            caseload: MonthForm::default(),
            done: Vec::new(),
            typing: None,
            export: None,
            wiping: false,
            focus: None,
            announced: String::new(),
        }
    }

    fn setting(&self) -> Setting {
        self.setting
    }

    fn set(setting: Setting) -> Action {
        Action::Set(setting)
    }

    fn today(today: Date) -> Action {
        Action::Today(today)
    }

    fn apply(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Set(setting) => {
                self.setting = setting;
                self.export = None;
            }
            Action::Today(today) => self.setting.today = today,
            Action::Show(view) => return self.change(|it| it.view = view),
            Action::Begin(word) => {
                let months = pilot_months().len();
                let first = word.parse().ok().filter(|&first| first < months);
                return self.change(|it| {
                    it.first = first.unwrap_or_default();
                    it.months.truncate(months.saturating_sub(it.first));
                    it.front = it.front.min(it.months.len().saturating_sub(1));
                });
            }
            Action::Front(month) if month < self.months.len() => {
                return self.change(|it| it.front = month);
            }
            Action::Front(_) => {}
            Action::AddMonth => return self.add_month(),
            Action::RemoveMonth => return self.remove_month(),
            Action::AddParticipant => self.add_participant(),
            Action::RemoveParticipant(index) => return self.remove_participant(index),
            Action::Type(input, text) => {
                self.typing = Some(input);
                self.export = None;
                self.form_mut().set(input, text);
            }
            Action::Leave => {
                self.typing = None;
                return self.result_events();
            }
            Action::Csv => self.take(),
            Action::Close => {
                self.export = None;
                self.focus = Some(RESULT.to_owned());
            }
            Action::Announce(text) => return vec![ElementEvent::Announce(text.to_owned())],
            Action::Check(point) => self.check(point),
            Action::AskToWipe => self.ask(true),
            Action::Keep => self.ask(false),
            Action::Wipe => return self.wipe(),
        }
        Vec::new()
    }

    fn take_focus(&mut self) -> Option<String> {
        self.focus.take()
    }
}

impl State {
    fn form_mut(&mut self) -> &mut MonthForm {
        match self.view {
            ModelChoice::One(_) => self
                .months
                .get_mut(self.front)
                .unwrap_or(&mut self.caseload),
            ModelChoice::Both => &mut self.caseload,
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Self)) -> Vec<ElementEvent> {
        change(self);
        self.typing = None;
        self.export = None;
        self.result_events()
    }

    fn add_month(&mut self) -> Vec<ElementEvent> {
        if !self.has_more_months() {
            return Vec::new();
        }
        let form = self.form().clone();
        self.focus = Some(INPUTS.to_owned());
        self.change(|it| {
            it.months.push(form);
            it.front = it.months.len().saturating_sub(1);
        })
    }

    fn remove_month(&mut self) -> Vec<ElementEvent> {
        if self.months.len() < 2 || self.front >= self.months.len() {
            return Vec::new();
        }
        self.focus = Some(INPUTS.to_owned());
        self.change(|it| {
            it.months.remove(it.front);
            it.front = it.front.min(it.months.len().saturating_sub(1));
        })
    }

    fn add_participant(&mut self) {
        if !self.has_more_participants() {
            return;
        }
        let form = self.form_mut();
        form.participants.push(FieldTexts::default());
        let newest = form.participants.len().saturating_sub(1);
        let first = self
            .model()
            .and_then(|model| model.of_participant().first());
        self.focus = first.map(|&field| BistandInput::of(newest, field).id());
        self.export = None;
    }

    fn remove_participant(&mut self, index: usize) -> Vec<ElementEvent> {
        self.focus = Some(PARTICIPANTS.to_owned());
        self.change(|it| {
            let form = it.form_mut();
            if index < form.participants.len() {
                form.participants.remove(index);
            }
        })
    }

    fn check(&mut self, point: usize) {
        let Some(model) = self.model() else {
            return;
        };
        match self.done.iter().position(|&it| it == (model, point)) {
            Some(index) => drop(self.done.remove(index)),
            None => self.done.push((model, point)),
        }
    }

    fn take(&mut self) {
        let texts = self.texts();
        let nothing = self.is_empty().then(|| texts.screen.nothing.to_owned());
        let (file, text) = match self.view {
            ModelChoice::One(model) => {
                let text = self.settled(model).map(|months| csv(&months, texts));
                ("bistand-krav.csv", text)
            }
            ModelChoice::Both => {
                let text = self.side_by_side();
                let text = text.map(|both| csv_side_by_side(&both, texts));
                ("bistand-a-og-b.csv", text)
            }
        };
        self.export = Some(Export {
            file,
            title: texts.screen.csv,
            text: nothing.unwrap_or_else(|| {
                text.unwrap_or_else(|wrong| {
                    fill(texts.screen.withheld, &[("felt", &wrong.join(", "))])
                })
            }),
        });
        self.focus = Some(TEXT.to_owned());
    }

    fn ask(&mut self, asking: bool) {
        self.wiping = asking;
        self.focus = Some(if asking { WIPE } else { WIPE_BUTTON }.to_owned());
    }

    fn wipe(&mut self) -> Vec<ElementEvent> {
        *self = Self {
            view: self.view,
            ..Self::new(self.setting)
        };
        self.focus = Some(HEADING.to_owned());
        vec![
            ElementEvent::Reset,
            ElementEvent::Announce(self.texts().screen.wiped.to_owned()),
        ]
    }

    /// The events of a result that is new, or that there is none any more.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        let kroner = |amount| numbers::kroner(amount, self.setting.language);
        let texts = &self.texts().screen;
        let totals = self.total();
        let text = match (self.view, totals) {
            (ModelChoice::Both, Some([a, b])) => {
                ["A: ", &kroner(a), ". B: ", &kroner(b), "."].concat()
            }
            (ModelChoice::One(_), Some([total, _])) => {
                fill(texts.announcement, &[("beloep", &kroner(total))])
            }
            (_, None) if self.announced.is_empty() => return Vec::new(),
            (_, None) if self.is_empty() => texts.nothing.to_owned(),
            (_, None) => fill(texts.withheld, &[("felt", &self.unreadable().join(", "))]),
        };
        if text == self.announced {
            return Vec::new();
        }
        self.announced.clone_from(&text);
        let mut events = vec![ElementEvent::Announce(text)];
        events.extend(totals.map(|_| ElementEvent::Result));
        events
    }
}
