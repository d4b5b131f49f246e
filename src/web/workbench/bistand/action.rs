//! What one can do on the screens, and the one function that does it.

use core::iter;

use super::state::{INPUTS, PARTICIPANTS, State, Totals, pilot_months};
use crate::kvp::Assessment;
use crate::texts::fill;
use crate::view::bistand::export::csv;
use crate::view::bistand::field::{BistandField, BistandInput};
use crate::view::bistand::form::{FieldTexts, MonthForm};
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::ModelChoice;
use crate::view::bistand::written::UNKNOWN;
use crate::view::export::Export;
use crate::view::numbers;
use crate::web::setting::ElementEvent;
use crate::web::workbench::state::{Bench, CSV_BUTTON, Common, CommonAction, OwnWords, toggle};

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Does something with what the desk has too.
    Common(CommonAction),
    /// Works out something else.
    Show(ModelChoice),
    /// Chooses the first month.
    Begin(String),
    /// Brings a month to the front.
    Front(usize),
    /// Adds a month with the people and places of the one in front.
    AddMonth,
    /// Removes the month in front.
    RemoveMonth,
    /// Adds a participant.
    AddParticipant,
    /// Removes one.
    RemoveParticipant(usize),
    /// Brings back what was removed last.
    Undo,
    /// Types or chooses in an input.
    Type(BistandInput, String),
    /// Leaves an input.
    Leave(BistandInput),
    /// Makes the table of the claim.
    Csv,
    /// Ticks off a point of the checklist, or removes the tick.
    Check(usize),
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
            view: ModelChoice::One(Model::A),
            first: 0,
            months: vec![MonthForm::default()],
            front: 0,
            removed: None,
            done: Vec::new(),
            typing: None,
        }
    }

    fn emptied(&self, common: Common) -> Self {
        let answers = self.common.answers.clone();
        Self {
            view: self.view,
            ..Self::new(Common { answers, ..common })
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
            start_over: texts.start_over(),
            wipe_question: texts.wipe_question(),
            wiped: texts.wiped(),
        }
    }

    fn first(&self) -> String {
        BistandInput::month(BistandField::Tilretteleggere).id()
    }

    /// Of the programme, these screens say nothing.
    fn assessed(&self) -> Option<Assessment> {
        None
    }

    fn act(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Common(action) => return self.act_on_common(action),
            Action::Show(view) => {
                self.view = view;
                return self.changed();
            }
            Action::Begin(word) => {
                let months = pilot_months().len();
                let first = word.parse().ok().filter(|&first| first < months);
                let first = first.unwrap_or_default();
                let left = months.saturating_sub(first);
                if left < self.months.len() {
                    self.keep(INPUTS);
                }
                self.first = first;
                self.months.truncate(left);
                self.front = self.front.min(self.months.len().saturating_sub(1));
                return self.changed();
            }
            Action::Front(month) if month < self.months.len() => {
                self.front = month;
                return self.changed();
            }
            Action::Front(_) => {}
            Action::AddMonth => return self.add_month(),
            Action::RemoveMonth => return self.remove_month(),
            Action::AddParticipant => return self.add_participant(),
            Action::RemoveParticipant(index) => return self.remove_participant(index),
            Action::Undo => {
                let place = self.bring_back();
                self.common.focus = place.map(str::to_owned);
                return self.changed();
            }
            Action::Type(input, text) => {
                self.typing = Some(input);
                self.common.export = None;
                // What is typed now would be lost with what was removed.
                self.removed = None;
                if let Some(form) = self.form_mut() {
                    form.set(input, text);
                }
            }
            Action::Leave(input) => {
                self.typing = None;
                let language = self.common.setting.language;
                if let Some(form) = self.form_mut() {
                    form.tidy(input, language);
                }
                return self.result_events();
            }
            Action::Csv => self.take(),
            Action::Check(point) => self.check(point),
        }
        Vec::new()
    }
}

impl State {
    fn form_mut(&mut self) -> Option<&mut MonthForm> {
        self.months.get_mut(self.front)
    }

    /// Something else is shown.
    fn changed(&mut self) -> Vec<ElementEvent> {
        self.typing = None;
        self.common.export = None;
        self.result_events()
    }

    fn add_month(&mut self) -> Vec<ElementEvent> {
        if !self.has_more_months() {
            return Vec::new();
        }
        let next = self.form().next();
        self.removed = None;
        self.months.push(next);
        self.front = self.months.len().saturating_sub(1);
        self.common.focus = self.first_own().map(BistandInput::id);
        self.changed()
    }

    fn remove_month(&mut self) -> Vec<ElementEvent> {
        if self.months.len() < 2 || self.front >= self.months.len() {
            return Vec::new();
        }
        self.keep(INPUTS);
        self.common.focus = Some(INPUTS.to_owned());
        self.months.remove(self.front);
        self.front = self.front.min(self.months.len().saturating_sub(1));
        self.changed()
    }

    fn add_participant(&mut self) -> Vec<ElementEvent> {
        if !self.has_more_participants() {
            return Vec::new();
        }
        let newest = self.form().participants.len();
        self.keep(PARTICIPANTS);
        if let Some(form) = self.form_mut() {
            form.participants.push(FieldTexts::default());
        }
        let sets_aside = newest == 0 && self.form().set_aside().next().is_some();
        self.removed = self.removed.take().filter(|_| sets_aside);
        let first = self.view.of_participant().first();
        self.common.focus = first.map(|&field| BistandInput::of(newest, field).id());
        self.changed()
    }

    fn remove_participant(&mut self, index: usize) -> Vec<ElementEvent> {
        if index >= self.form().participants.len() {
            return Vec::new();
        }
        self.keep(PARTICIPANTS);
        self.common.focus = Some(PARTICIPANTS.to_owned());
        if let Some(form) = self.form_mut() {
            form.participants.remove(index);
        }
        self.changed()
    }

    fn check(&mut self, point: usize) {
        if let ModelChoice::One(model) = self.view {
            toggle(&mut self.done, (model, point));
        }
    }

    fn take(&mut self) {
        let texts = self.texts();
        let file = match self.view {
            ModelChoice::One(_) => "bistand-krav.csv",
            ModelChoice::Both => "bistand-a-og-b.csv",
        };
        let table = self.table();
        let saves = table.is_some();
        self.common.show(Export {
            file,
            title: texts.screen().csv(),
            button: CSV_BUTTON,
            text: table.unwrap_or_else(|| self.withheld_or_nothing()),
        });
        if saves {
            self.common.save();
        }
    }

    /// The claim as a table; none while something cannot be read, or nothing is there.
    fn table(&self) -> Option<String> {
        let texts = self.texts();
        if self.is_empty() {
            return None;
        }
        match self.view {
            ModelChoice::One(model) => {
                let months = self.settled(model).ok()?;
                Some(csv(&[(model, &months)], texts))
            }
            ModelChoice::Both => {
                let both = self.side_by_side().ok()?;
                let [a, b] = both.of.map(|of| [(self.name(self.front), of)]);
                Some(csv(&[(Model::A, &a), (Model::B, &b)], texts))
            }
        }
    }

    /// That no amounts are shown before these are corrected.
    pub fn withheld(&self, wrong: &[String]) -> String {
        let template = self.texts().screen().withheld();
        fill(template, &[("felt", &self.listed(wrong))])
    }

    /// In place of a result: what is to be corrected, or else that there is nothing yet.
    fn withheld_or_nothing(&self) -> String {
        let wrong = self.unreadable();
        if wrong.is_empty() {
            self.nothing().to_owned()
        } else {
            self.withheld(&wrong)
        }
    }

    /// The events of a result that is new, or that there is none any more.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        let kroner = |amount| numbers::kroner(amount, self.common.setting.language);
        let or_unknown = |amount: Option<_>| amount.map_or_else(|| UNKNOWN.to_owned(), kroner);
        let texts = &self.texts().screen();
        let totals = self.total();
        let is_result = totals.is_some();
        let text = match totals {
            Some(Totals::Both(totals, said)) => {
                let is_known = totals.iter().all(Option::is_some);
                let [a, b] = totals.map(or_unknown);
                let both = fill(texts.announcement_of_both(), &[("a", &a), ("b", &b)]);
                // What is missing is said where it is.
                let missing = said.into_iter().take(usize::from(!is_known));
                iter::once(both)
                    .chain(missing)
                    .collect::<Vec<_>>()
                    .join(" ")
            }
            Some(Totals::One(total)) => fill(texts.announcement(), &[("beloep", &kroner(total))]),
            None if self.common.announced.is_empty() => return Vec::new(),
            None => self.withheld_or_nothing(),
        };
        self.common.announce(text, is_result)
    }
}
