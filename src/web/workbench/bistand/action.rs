//! What one can do on the screens, and the one function that does it.

use super::state::{INPUTS, ModelChoice, PARTICIPANTS, State, pilot_months};
use crate::kvp::Assessment;
use crate::texts::fill;
use crate::view::bistand::export::{csv, csv_side_by_side};
use crate::view::bistand::field::BistandInput;
use crate::view::bistand::form::{FieldTexts, MonthForm};
use crate::view::bistand::settled::Model;
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
            caseload: MonthForm::default(),
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

    /// Of the programme, these screens say nothing.
    fn assessed(&self) -> Option<Assessment> {
        None
    }

    fn act(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Common(action) => return self.act_on_common(action),
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
                self.common.export = None;
                self.form_mut().set(input, text);
            }
            Action::Leave => {
                self.typing = None;
                return self.result_events();
            }
            Action::Csv => self.take(),
            Action::Check(point) => self.check(point),
        }
        Vec::new()
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
        self.common.export = None;
        self.result_events()
    }

    fn add_month(&mut self) -> Vec<ElementEvent> {
        if !self.has_more_months() {
            return Vec::new();
        }
        let form = self.form().clone();
        self.common.focus = Some(INPUTS.to_owned());
        self.change(|it| {
            it.months.push(form);
            it.front = it.months.len().saturating_sub(1);
        })
    }

    fn remove_month(&mut self) -> Vec<ElementEvent> {
        if self.months.len() < 2 || self.front >= self.months.len() {
            return Vec::new();
        }
        self.common.focus = Some(INPUTS.to_owned());
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
        self.common.focus = first.map(|&field| BistandInput::of(newest, field).id());
        self.common.export = None;
    }

    fn remove_participant(&mut self, index: usize) -> Vec<ElementEvent> {
        self.common.focus = Some(PARTICIPANTS.to_owned());
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
        toggle(&mut self.done, (model, point));
    }

    fn take(&mut self) {
        let texts = self.texts();
        let nothing = self.is_empty().then(|| texts.screen().nothing().to_owned());
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
        self.common.show(Export {
            file,
            title: texts.screen().csv(),
            button: CSV_BUTTON,
            text: nothing.unwrap_or_else(|| {
                text.unwrap_or_else(|wrong| {
                    fill(texts.screen().withheld(), &[("felt", &wrong.join(", "))])
                })
            }),
        });
    }

    /// The events of a result that is new, or that there is none any more.
    fn result_events(&mut self) -> Vec<ElementEvent> {
        let kroner = |amount| numbers::kroner(amount, self.common.setting.language);
        let texts = &self.texts().screen();
        let totals = self.total();
        let text = match (self.view, totals) {
            (ModelChoice::Both, Some([a, b])) => {
                let [a, b] = [a, b].map(kroner);
                fill(texts.announcement_of_both(), &[("a", &a), ("b", &b)])
            }
            (ModelChoice::One(_), Some([total, _])) => {
                fill(texts.announcement(), &[("beloep", &kroner(total))])
            }
            (_, None) if self.common.announced.is_empty() => return Vec::new(),
            (_, None) if self.is_empty() => texts.nothing().to_owned(),
            (_, None) => fill(texts.withheld(), &[("felt", &self.unreadable().join(", "))]),
        };
        self.common.announce(text, totals.is_some())
    }
}
