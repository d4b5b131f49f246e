//! The state of the pilot's screens.

use crate::law::rates;
use crate::texts::{Bistand, bistand, listed};
use crate::values::{Date, Kroner};
use crate::view::bistand::field::{BistandField, BistandInput, message};
use crate::view::bistand::form::{BLANK, InputProblem, MOST_PARTICIPANTS, MonthForm, STAYS};
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::{
    ModelChoice, Month, SideBySide, hours_missing, settle, side_by_side, together,
};
use crate::view::numbers;
use crate::web::workbench::state::Common;

/// The heading of what is filled in.
pub const INPUTS: &str = "kvp-opplysninger";
/// The participants.
pub const PARTICIPANTS: &str = "kvp-deltakere-en-for-en";

/// What stood before something was removed, or set aside.
#[derive(Clone, Debug)]
pub struct Removed {
    /// The id of what it stood in.
    pub place: &'static str,
    first: usize,
    months: Vec<MonthForm>,
    front: usize,
}

/// Everything about one screen.
#[derive(Clone, Debug)]
pub struct State {
    /// What the desk has too.
    pub common: Common,
    /// What is worked out.
    pub view: ModelChoice,
    /// The first month, counted from the pilot's.
    pub first: usize,
    /// What is filled in, month by month.
    pub months: Vec<MonthForm>,
    /// The month in front.
    pub front: usize,
    /// What can be brought back.
    pub removed: Option<Removed>,
    /// Points of the checklist that are done, by model.
    pub done: Vec<(Model, usize)>,
    /// The input someone types in now; what is wrong there is not shown yet.
    pub typing: Option<BistandInput>,
}

impl State {
    /// The words, in the language.
    pub fn texts(&self) -> Bistand {
        bistand(self.common.setting.language)
    }

    /// What is filled in for the month in front.
    pub fn form(&self) -> &MonthForm {
        self.months.get(self.front).unwrap_or(&BLANK)
    }

    /// Keeps what stands now, before something is removed from a place or set aside there.
    pub(super) fn keep(&mut self, place: &'static str) {
        self.removed = Some(Removed {
            place,
            first: self.first,
            months: self.months.clone(),
            front: self.front,
        });
    }

    /// Brings back what was removed last, and says where it stood.
    pub(super) fn bring_back(&mut self) -> Option<&'static str> {
        let removed = self.removed.take()?;
        self.first = removed.first;
        self.months = removed.months;
        self.front = removed.front;
        Some(removed.place)
    }

    /// The first input that is a month's own, and that no new month has from the one before.
    pub(super) fn first_own(&self) -> Option<BistandInput> {
        let form = self.form();
        let is_own = |field: &&BistandField| !STAYS.contains(field);
        let of_first = self.view.of_participant().iter().find(is_own);
        let asked = self.view.asked(form);
        let of_month = asked.iter().find(is_own);
        match of_first.filter(|_| !form.participants.is_empty()) {
            Some(&field) => Some(BistandInput::of(0, field)),
            None => of_month.map(|&field| BistandInput::month(field)),
        }
    }

    /// What a month is called.
    pub fn name(&self, month: usize) -> String {
        let days = pilot_months();
        let day = days.get(self.first.saturating_add(month));
        day.map_or_else(String::new, |&day| {
            numbers::month_and_year(day, self.common.setting.language)
        })
    }

    /// Whether the pilot has months left after those that are filled in.
    pub fn has_more_months(&self) -> bool {
        self.first.saturating_add(self.months.len()) < pilot_months().len()
    }

    /// Whether more participants can be listed.
    pub fn has_more_participants(&self) -> bool {
        self.form().participants.len() < MOST_PARTICIPANTS
    }

    /// What counts as nothing since nothing stands there.
    pub fn blank(&self) -> Vec<String> {
        let (texts, form) = (self.texts(), self.form());
        let missing = hours_missing(form, texts);
        let is_compared = self.view == ModelChoice::Both;
        // Side by side, model B has no figures while hours are missing.
        let has_figures = |model| {
            let is_unknown = model == Model::B && is_compared && !missing.is_empty();
            form.knows(model) && !is_unknown
        };
        let month = self.view.asked(form).iter().filter(|&&field| {
            let is_known = field.model().is_none_or(has_figures);
            is_known && !field.is_whole_when_blank() && form.is_blank(BistandInput::month(field))
        });
        let month = month.map(|field| field.label(texts.fields()).to_owned());
        let is_counted = |_: &&String| self.view == ModelChoice::One(Model::B);
        let hours = missing.iter().filter(is_counted).cloned();
        hours.chain(month).collect()
    }

    /// What was typed of all together, and does not count in what is shown since participants are listed one by one.
    pub fn set_aside(&self) -> Vec<String> {
        let is_shown = |field: &BistandField| match self.view {
            ModelChoice::One(model) => field.model() == Some(model),
            ModelChoice::Both => true,
        };
        let fields = self.form().set_aside().filter(is_shown);
        let texts = self.texts().fields();
        fields.map(|field| field.label(texts).to_owned()).collect()
    }

    /// Whether a place or a whole month is taken for granted of someone, in what is shown.
    pub fn is_assumed(&self) -> bool {
        let form = self.form();
        self.view != ModelChoice::One(Model::B) && form.knows(Model::A) && form.is_assumed()
    }

    /// Several things that have names, after each other.
    pub fn listed(&self, names: &[String]) -> String {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        listed(&names, self.common.setting.language)
    }

    /// Whether anything is filled in.
    pub fn is_touched(&self) -> bool {
        let begun = |month: &MonthForm| *month != MonthForm::default();
        self.months.iter().any(begun) || !self.done.is_empty()
    }

    /// Whether there is nothing to work out yet.
    pub fn is_empty(&self) -> bool {
        match self.view {
            ModelChoice::One(model) => !self.months.iter().any(|form| form.knows(model)),
            ModelChoice::Both => ![Model::A, Model::B]
                .map(|it| self.form().knows(it))
                .contains(&true),
        }
    }

    /// What the amounts of the month in front wait for, while nothing is known of it.
    pub fn nothing(&self) -> &'static str {
        let texts = self.texts();
        let knows_people = self.form().knows_people();
        match self.view {
            ModelChoice::One(Model::A) if knows_people => texts.screen().months_missing(),
            ModelChoice::Both if knows_people => texts.compare().hours_missing(),
            _ => texts.screen().nothing(),
        }
    }

    /// Every month under a model, each with its name.
    ///
    /// # Errors
    /// What cannot be read, and where, with the month's name where there are several.
    pub fn settled(&self, model: Model) -> Result<Vec<Month>, Vec<String>> {
        let texts = self.texts();
        let (mut settled, mut wrong) = (Vec::new(), Vec::new());
        for (index, form) in self.months.iter().enumerate() {
            let name = self.name(index);
            match settle(model, form, texts) {
                Ok(month) => settled.push((name, month)),
                Err(places) => wrong.extend(places.into_iter().map(|(input, _)| {
                    let input = input.named(texts);
                    if self.months.len() > 1 {
                        [&name, ": ", &input].concat()
                    } else {
                        input
                    }
                })),
            }
        }
        if wrong.is_empty() {
            Ok(settled)
        } else {
            Err(wrong)
        }
    }

    /// Both models side by side, for the month in front.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn side_by_side(&self) -> Result<SideBySide, Vec<String>> {
        let texts = self.texts();
        let settled = side_by_side(self.form(), texts);
        settled.map_err(|wrong| wrong.iter().map(|(input, _)| input.named(texts)).collect())
    }

    /// The names of the inputs that keep the amounts from being shown.
    pub(super) fn unreadable(&self) -> Vec<String> {
        let wrong = match self.view {
            ModelChoice::One(model) => self.settled(model).err(),
            ModelChoice::Both => self.side_by_side().err(),
        };
        wrong.unwrap_or_default()
    }

    /// What is wrong in what is filled in now.
    pub fn wrong(&self) -> Vec<InputProblem> {
        let form = self.form();
        let read = match self.view {
            ModelChoice::One(Model::A) => form.model_a().err(),
            ModelChoice::One(Model::B) => form.model_b().err(),
            ModelChoice::Both => form.compared().err(),
        };
        read.unwrap_or_default()
    }

    /// What is wrong with an input, where it may be shown.
    pub fn error_text(&self, input: BistandInput, wrong: &[InputProblem]) -> Option<String> {
        let (_, error) = wrong.iter().find(|(other, _)| *other == input)?;
        let is_shown = self.typing != Some(input);
        is_shown.then(|| message(input.field, *error, self.texts()))
    }

    /// Settlement and bonus of all that is shown, or under each model; none while something cannot be read, or nothing is there.
    pub(super) fn total(&self) -> Option<Totals> {
        match self.view {
            ModelChoice::One(model) => {
                let (all, _) = together(&self.settled(model).ok()?)?;
                Some(Totals::One(all.total))
            }
            ModelChoice::Both if self.is_empty() => None,
            ModelChoice::Both => {
                let both = self.side_by_side().ok()?;
                let totals = both.of.map(|of| Some(of?.amounts.total));
                Some(Totals::Both(totals, both.sentences))
            }
        }
    }
}

/// What is announced.
pub(super) enum Totals {
    /// Of all months under a model.
    One(Kroner),
    /// Of a month under each model of which something is known, and what is said of them.
    Both([Option<Kroner>; 2], Vec<String>),
}

/// The first day of each month of the pilot.
pub fn pilot_months() -> Vec<Date> {
    let pilot = &rates::BISTAND_2008;
    let mut months = Vec::new();
    let mut month = pilot.first;
    while month <= pilot.last {
        months.push(month);
        month = month.first_of_next_month();
    }
    months
}
