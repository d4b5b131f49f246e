//! What is wrong on a step, and when it is shown: not before the first try to go on, and never while typing.

use super::{GuideScreen, State};
use crate::kvp::Fact;
use crate::view::answer::chosen;
use crate::view::input::{self, InputError};
use crate::view::question::GuideField;
use crate::view::step::Step;

impl State {
    /// Everything that is wrong on a step, in the order of its questions.
    pub(super) fn check(&self, step: Step) -> Vec<(GuideField, InputError)> {
        self.questions(step)
            .iter()
            .filter_map(|asked| Some((asked.field, self.error(asked.field)?)))
            .collect()
    }

    pub(super) fn error(&self, field: GuideField) -> Option<InputError> {
        let text = self.typed.text(field);
        // Beside an amount everything but the age may stand empty: it is asked again on the way.
        if self.screen == GuideScreen::Amount && input::is_blank(text) && !is_age(field) {
            return None;
        }
        match field {
            GuideField::Fact(Fact::Alder) if input::is_meant_as_date(text) => {
                input::birth_date(text, self.law_date()).err()
            }
            GuideField::Fact(Fact::Alder) => input::age(text).err(),
            GuideField::Foedselsdato => input::birth_date(text, self.law_date()).err(),
            GuideField::Fact(Fact::Barn) => input::children(text).err(),
            GuideField::Fact(Fact::ArbeidstimerPerUke) => input::hours(text).err(),
            GuideField::Fact(fact) => {
                let unanswered = chosen(&self.answers, fact).is_none();
                unanswered.then_some(InputError::Missing)
            }
            GuideField::BarnFoedselsdatoer => input::birth_dates(text, self.law_date()).err(),
            GuideField::Programstart => input::programme_start(text).err().filter(is_written),
            GuideField::ProgramMaaneder => input::programme_months(text).err().filter(is_written),
            GuideField::Timeloenn => input::hourly_wage(text).err().filter(is_written),
            GuideField::SetOff(_) => input::benefit(text).err().filter(is_written),
            GuideField::Laerling | GuideField::Utbetaling => None,
        }
    }

    /// The error shown at a field.
    pub fn shown_error(&self, field: GuideField) -> Option<InputError> {
        let shown = self.errors.iter().find(|(other, _)| *other == field);
        shown.map(|&(_, error)| error)
    }

    /// An error goes as soon as it is mended, also in another field. Another one does not take its place while someone types.
    pub(super) fn forget_mended(&mut self) {
        let mut errors = core::mem::take(&mut self.errors);
        errors.retain(|&(field, _)| self.error(field).is_some());
        self.errors = errors;
    }
}

const fn is_age(field: GuideField) -> bool {
    matches!(
        field,
        GuideField::Fact(Fact::Alder) | GuideField::Foedselsdato
    )
}

/// Whether something stands in a field that may be left empty.
fn is_written(error: &InputError) -> bool {
    *error != InputError::Missing
}
