//! What one can do on the screens, and the one function that does it.

use super::state::{
    HEADING, INPUTS, PARTICIPANTS, RESULT, State, View, WIPE, WIPE_BUTTON, pilot_months,
};
use crate::texts::fill;
use crate::values::Date;
use crate::view::bistand::field::Place;
use crate::view::bistand::form::{Form, Typed};
use crate::view::bistand::settled::Model;
use crate::view::bistand::takeaway::{csv, csv_side_by_side};
use crate::view::numbers;
use crate::view::takeaway::{TEXT, Takeaway};
use crate::web::setting::{Event, Model as Remembers, Setting};

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The host decides something anew.
    Set(Setting),
    /// It is another day than it was.
    Today(Date),
    /// Works out something else.
    Show(View),
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
    /// Types or chooses at a place.
    Type(Place, String),
    /// Leaves a place.
    Leave,
    /// Makes the table of the claim.
    Csv,
    /// Closes it.
    Close,
    /// Says something aloud.
    Say(&'static str),
    /// Ticks off a point of the checklist, or removes the tick.
    Check(usize),
    /// Asks to wipe everything.
    AskToWipe,
    /// Keeps everything after all.
    Keep,
    /// Wipes everything.
    Wipe,
}

impl Remembers for State {
    type Action = Action;
    type Focus = String;

    fn new(setting: Setting) -> Self {
        Self {
            setting,
            view: View::One(Model::A),
            first: 0,
            months: vec![Form::default()],
            front: 0,
            caseload: Form::default(),
            done: Vec::new(),
            typing: None,
            takeaway: None,
            wiping: false,
            focus: None,
            said: String::new(),
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

    fn apply(&mut self, action: Action) -> Vec<Event> {
        match action {
            Action::Set(setting) => {
                self.setting = setting;
                self.takeaway = None;
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
            Action::Type(place, text) => {
                self.typing = Some(place);
                self.takeaway = None;
                self.form_mut().set(place, text);
            }
            Action::Leave => {
                self.typing = None;
                return self.tell();
            }
            Action::Csv => self.take(),
            Action::Close => {
                self.takeaway = None;
                self.focus = Some(RESULT.to_owned());
            }
            Action::Say(text) => return vec![Event::Say(text.to_owned())],
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
    fn form_mut(&mut self) -> &mut Form {
        match self.view {
            View::One(_) => self
                .months
                .get_mut(self.front)
                .unwrap_or(&mut self.caseload),
            View::Both => &mut self.caseload,
        }
    }

    fn change(&mut self, change: impl FnOnce(&mut Self)) -> Vec<Event> {
        change(self);
        self.typing = None;
        self.takeaway = None;
        self.tell()
    }

    fn add_month(&mut self) -> Vec<Event> {
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

    fn remove_month(&mut self) -> Vec<Event> {
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
        form.participants.push(Typed::default());
        let newest = form.participants.len().saturating_sub(1);
        let first = self
            .model()
            .and_then(|model| model.of_participant().first());
        self.focus = first.map(|&field| Place::of(newest, field).id());
        self.takeaway = None;
    }

    fn remove_participant(&mut self, index: usize) -> Vec<Event> {
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
            Some(place) => drop(self.done.remove(place)),
            None => self.done.push((model, point)),
        }
    }

    fn take(&mut self) {
        let texts = self.texts();
        let nothing = self.is_empty().then(|| texts.screen.nothing.to_owned());
        let (file, text) = match self.view {
            View::One(model) => {
                let text = self.settled(model).map(|months| csv(&months, texts));
                ("bistand-krav.csv", text)
            }
            View::Both => {
                let text = self.side_by_side();
                let text = text.map(|both| csv_side_by_side(&both, texts));
                ("bistand-a-og-b.csv", text)
            }
        };
        self.takeaway = Some(Takeaway {
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

    fn wipe(&mut self) -> Vec<Event> {
        *self = Self {
            view: self.view,
            ..Self::new(self.setting)
        };
        self.focus = Some(HEADING.to_owned());
        vec![
            Event::Reset,
            Event::Say(self.texts().screen.wiped.to_owned()),
        ]
    }

    /// A result that others have not heard of yet, or that there is none any more.
    fn tell(&mut self) -> Vec<Event> {
        let kroner = |amount| numbers::kroner(amount, self.setting.language);
        let texts = &self.texts().screen;
        let totals = self.total();
        let said = match (self.view, totals) {
            (View::Both, Some([a, b])) => ["A: ", &kroner(a), ". B: ", &kroner(b), "."].concat(),
            (View::One(_), Some([total, _])) => fill(texts.spoken, &[("beloep", &kroner(total))]),
            (_, None) if self.said.is_empty() => return Vec::new(),
            (_, None) if self.is_empty() => texts.nothing.to_owned(),
            (_, None) => fill(texts.withheld, &[("felt", &self.unreadable().join(", "))]),
        };
        if said == self.said {
            return Vec::new();
        }
        self.said.clone_from(&said);
        let mut told = vec![Event::Say(said)];
        told.extend(totals.map(|_| Event::Result));
        told
    }
}
