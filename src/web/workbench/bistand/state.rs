//! The state of the pilot's screens.

use crate::bistand::Caseload;
use crate::law::rates;
use crate::texts::Bistand;
use crate::texts::bistand;
use crate::values::{Date, Kroner};
use crate::view::bistand::field::{BistandField, BistandInput, message, participants};
use crate::view::bistand::form::{CASELOAD, InputProblem, MOST_PARTICIPANTS, MonthForm};
use crate::view::bistand::settled::{Model, Settled, SideBySide, settle, side_by_side};
use crate::view::numbers;
use crate::web::workbench::state::Common;

/// The heading of what is filled in.
pub const INPUTS: &str = "kvp-opplysninger";
/// The participants.
pub const PARTICIPANTS: &str = "kvp-deltakere-en-for-en";

/// What is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelChoice {
    /// Months under one model.
    One(Model),
    /// A month under both.
    Both,
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
    /// The participants of both models.
    pub caseload: MonthForm,
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

    /// The model, where it is one.
    pub const fn model(&self) -> Option<Model> {
        match self.view {
            ModelChoice::One(model) => Some(model),
            ModelChoice::Both => None,
        }
    }

    /// What is filled in now: for the month in front, or for both models.
    pub fn form(&self) -> &MonthForm {
        match self.view {
            ModelChoice::One(_) => self.months.get(self.front).unwrap_or(&self.caseload),
            ModelChoice::Both => &self.caseload,
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

    /// The fields of a month and, where participants are listed one by one, of each of them.
    fn asked(&self, form: &MonthForm) -> (Vec<BistandField>, &'static [BistandField]) {
        let Some(model) = self.model() else {
            return (CASELOAD.to_vec(), &[]);
        };
        let [month, whole] = model.of_month();
        if form.participants.is_empty() {
            ([month, whole].concat(), &[])
        } else {
            (month.to_vec(), model.of_participant())
        }
    }

    /// Where nothing stands among the fields of a month, and of which participants nothing is known.
    fn blank_in(&self, form: &MonthForm) -> (Vec<BistandField>, Vec<usize>) {
        let (mut month, each) = self.asked(form);
        month.retain(|&field| form.is_blank(BistandInput::month(field)));
        let unknown = (0..form.participants.len()).filter(|&index| {
            // A need is a choice, and always says something.
            let mut typed = each.iter().filter(|&&field| field != BistandField::Behov);
            typed.all(|&field| form.is_blank(BistandInput::of(index, field)))
        });
        (month, unknown.collect())
    }

    /// What counts as nothing since nothing stands there.
    pub fn blank(&self) -> Vec<String> {
        let texts = self.texts();
        let (month, unknown) = self.blank_in(self.form());
        let runs = unknown.chunk_by(|one, next| one.saturating_add(1) == *next);
        let runs = runs.filter_map(|run| Some(participants(*run.first()?..=*run.last()?, texts)));
        let month = month
            .iter()
            .map(|field| field.label(texts.fields()).to_owned());
        month.chain(runs).collect()
    }

    /// Whether there is nothing to work out yet.
    pub fn is_empty(&self) -> bool {
        let forms = match self.view {
            ModelChoice::One(_) => self.months.as_slice(),
            ModelChoice::Both => core::slice::from_ref(&self.caseload),
        };
        forms.iter().all(|form| {
            let (month, unknown) = self.blank_in(form);
            month.len() == self.asked(form).0.len() && unknown.len() == form.participants.len()
        })
    }

    /// Every month under a model, each with its name.
    ///
    /// # Errors
    /// What cannot be read, and where, with the month's name where there are several.
    pub fn settled(&self, model: Model) -> Result<Vec<(String, Settled)>, Vec<String>> {
        let texts = self.texts();
        let (mut settled, mut wrong) = (Vec::new(), Vec::new());
        for (index, form) in self.months.iter().enumerate() {
            let name = self.name(index);
            match settle(model, form, texts) {
                Ok(month) => settled.push((name, month)),
                Err(places) => wrong.extend(places.into_iter().map(|(input, _)| {
                    let input = input.named(texts);
                    if self.months.len() > 1 {
                        [&input, " (", &name, ")"].concat()
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

    /// Both models side by side.
    ///
    /// # Errors
    /// What cannot be read.
    pub fn side_by_side(&self) -> Result<SideBySide, Vec<String>> {
        let texts = self.texts();
        let named = |wrong: Vec<InputProblem>| -> Vec<String> {
            wrong.iter().map(|(input, _)| input.named(texts)).collect()
        };
        let caseload: Caseload = self.caseload.caseload().map_err(named)?;
        Ok(side_by_side(&caseload, texts))
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
            ModelChoice::Both => form.caseload().err(),
        };
        read.unwrap_or_default()
    }

    /// What is wrong with an input, where it may be shown.
    pub fn error_text(&self, input: BistandInput, wrong: &[InputProblem]) -> Option<String> {
        let (_, error) = wrong.iter().find(|(other, _)| *other == input)?;
        let is_shown = self.typing != Some(input);
        is_shown.then(|| message(input.field, *error, self.texts()))
    }

    /// Settlement and bonus of all that is shown; none while something cannot be read, or nothing is there.
    pub(super) fn total(&self) -> Option<[Kroner; 2]> {
        if self.is_empty() {
            return None;
        }
        match self.view {
            ModelChoice::One(model) => {
                let months = self.settled(model).ok()?;
                let total = months.iter().map(|(_, it)| it.amounts.total);
                Some([total.fold(Kroner::ZERO, |sum, it| sum + it), Kroner::ZERO])
            }
            ModelChoice::Both => {
                let [a, b] = self.side_by_side().ok()?.columns;
                Some([a.0.total, b.0.total])
            }
        }
    }
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
