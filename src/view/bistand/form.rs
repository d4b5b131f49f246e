//! What is filled in for a month, as it was typed, and the answers it makes.

use rust_decimal::Decimal;

use super::field::{BistandField, BistandInput, OMFATTENDE, number};
use crate::bistand::{AnswersA, AnswersB, Caseload, MOST, NeedGroup, Places};
use crate::values::Hours;
use crate::view::input::{InputError, is_blank};

/// Participants that can be listed one by one in a month: more than any office had, and as many as two sheets of paper hold.
pub const MOST_PARTICIPANTS: usize = 60;

/// Texts as they were typed, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldTexts(Vec<(BistandField, String)>);

impl FieldTexts {
    /// What stands in a field.
    pub fn text(&self, field: BistandField) -> &str {
        let found = self.0.iter().find(|(other, _)| *other == field);
        found.map_or("", |(_, text)| text)
    }

    fn set(&mut self, field: BistandField, text: String) {
        self.0.retain(|(other, _)| *other != field);
        self.0.push((field, text));
    }
}

/// A month as it is filled in, under whichever model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthForm {
    month: FieldTexts,
    /// The participants that are listed one by one.
    pub participants: Vec<FieldTexts>,
}

impl Default for MonthForm {
    /// One facilitator, and nothing else.
    fn default() -> Self {
        let one = (BistandField::Tilretteleggere, "1".to_owned());
        Self {
            month: FieldTexts(vec![one]),
            participants: Vec::new(),
        }
    }
}

/// What is filled in for the same participants under both models.
pub const CASELOAD: &[BistandField] = &[
    BistandField::FasteAnsettelser,
    BistandField::OrdinaerDeltakere,
    BistandField::OrdinaerTimer,
    BistandField::OmfattendeDeltakere,
    BistandField::OmfattendeTimer,
];

/// What is wrong, and where.
pub type InputProblem = (BistandInput, InputError);

impl MonthForm {
    /// The text of an input.
    pub fn text(&self, input: BistandInput) -> &str {
        let typed = match input.participant {
            None => Some(&self.month),
            Some(index) => self.participants.get(index),
        };
        typed.map_or("", |typed| typed.text(input.field))
    }

    /// Sets the text of an input.
    pub fn set(&mut self, input: BistandInput, text: String) {
        let typed = match input.participant {
            None => Some(&mut self.month),
            Some(index) => self.participants.get_mut(index),
        };
        if let Some(typed) = typed {
            typed.set(input.field, text);
        }
    }

    /// Whether an input is blank.
    pub fn is_blank(&self, input: BistandInput) -> bool {
        is_blank(self.text(input))
    }

    /// The month under model A.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn model_a(&self) -> Result<AnswersA, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let (ordinaer, omfattende) = if self.participants.is_empty() {
            (
                read.decimal(BistandInput::month(BistandField::OrdinaerMaaneder)),
                read.decimal(BistandInput::month(BistandField::OmfattendeMaaneder)),
            )
        } else {
            read.months()
        };
        let month = AnswersA {
            ordinaer: Places {
                plasser: read.count(BistandField::OrdinaerPlasser),
                deltakermaaneder: ordinaer,
            },
            omfattende: Places {
                plasser: read.count(BistandField::OmfattendePlasser),
                deltakermaaneder: omfattende,
            },
            tilretteleggere: read.count(BistandField::Tilretteleggere),
            faste_ansettelser: read.count(BistandField::FasteAnsettelser),
        };
        read.done(month)
    }

    /// The month under model B.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn model_b(&self) -> Result<AnswersB, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let month = AnswersB {
            tilretteleggere: read.count(BistandField::Tilretteleggere),
            veiledningstimer: read.hours(BistandField::Veiledning),
            arbeidsgivertimer: read.hours(BistandField::Arbeidsgiver),
            reisetimer: read.hours(BistandField::Reise),
            deltakere: match u32::try_from(self.participants.len()) {
                Ok(0) => read.count(BistandField::Deltakere),
                participants => participants.unwrap_or(MOST),
            },
            faste_ansettelser: read.count(BistandField::FasteAnsettelser),
        };
        read.done(month)
    }

    /// The participants of both models.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn caseload(&self) -> Result<Caseload, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let mut group = |deltakere, timer| NeedGroup {
            deltakere: read.count(deltakere),
            timer: read.decimal(BistandInput::month(timer)),
        };
        let ordinaer = group(BistandField::OrdinaerDeltakere, BistandField::OrdinaerTimer);
        let omfattende = group(
            BistandField::OmfattendeDeltakere,
            BistandField::OmfattendeTimer,
        );
        let caseload = Caseload {
            tilretteleggere: read.count(BistandField::Tilretteleggere),
            ordinaer,
            omfattende,
            faste_ansettelser: read.count(BistandField::FasteAnsettelser),
        };
        read.done(caseload)
    }

    /// A participant's need: whether it is extensive.
    pub fn is_extensive(&self, participant: usize) -> bool {
        self.text(BistandInput::of(participant, BistandField::Behov)) == OMFATTENDE
    }

    /// The number in an input, zero where it cannot be read.
    pub fn number(&self, input: BistandInput) -> Decimal {
        number(self.text(input), input.field).unwrap_or_default()
    }
}

/// Reads a form, and remembers what is wrong in it.
struct Reader<'a> {
    form: &'a MonthForm,
    wrong: Vec<InputProblem>,
}

impl<'a> Reader<'a> {
    const fn of(form: &'a MonthForm) -> Self {
        Self {
            form,
            wrong: Vec::new(),
        }
    }

    fn decimal(&mut self, input: BistandInput) -> Decimal {
        number(self.form.text(input), input.field).unwrap_or_else(|error| {
            self.wrong.push((input, error));
            Decimal::ZERO
        })
    }

    fn count(&mut self, field: BistandField) -> u32 {
        let number = self.decimal(BistandInput::month(field));
        u32::try_from(number.trunc().mantissa()).unwrap_or(MOST)
    }

    /// Hours of one kind: those of the participants, where they are listed one by one.
    fn hours(&mut self, field: BistandField) -> Decimal {
        if self.form.participants.is_empty() {
            return self.decimal(BistandInput::month(field));
        }
        let participants = 0..self.form.participants.len();
        let hours =
            participants.map(|index| Hours::decimal(self.decimal(BistandInput::of(index, field))));
        hours.sum::<Hours>().to_decimal()
    }

    /// The participant-months of either need.
    fn months(&mut self) -> (Decimal, Decimal) {
        // Hundredths of a month are counted as hundredths of an hour are.
        let (mut ordinaer, mut omfattende) = (Hours::ZERO, Hours::ZERO);
        for index in 0..self.form.participants.len() {
            let months =
                Hours::decimal(self.decimal(BistandInput::of(index, BistandField::Maaneder)));
            if self.form.is_extensive(index) {
                omfattende = omfattende + months;
            } else {
                ordinaer = ordinaer + months;
            }
        }
        (ordinaer.to_decimal(), omfattende.to_decimal())
    }

    fn done<T>(self, read: T) -> Result<T, Vec<InputProblem>> {
        if self.wrong.is_empty() {
            Ok(read)
        } else {
            Err(self.wrong)
        }
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::texts::Language;
    use crate::texts::bistand;
    use crate::view::bistand::field::message;

    fn form(month: &[(BistandField, &str)]) -> MonthForm {
        let mut form = MonthForm::default();
        for &(field, text) in month {
            form.set(BistandInput::month(field), text.to_owned());
        }
        form
    }

    #[test]
    fn a_month_is_read_with_comma_or_point_and_what_is_empty_is_nothing() {
        let month = form(&[
            (BistandField::OrdinaerPlasser, "15"),
            (BistandField::OrdinaerMaaneder, "13,5"),
            (BistandField::OmfattendeMaaneder, "2.25"),
        ]);
        let read = month.model_a().unwrap();
        assert_eq!((read.tilretteleggere, read.ordinaer.plasser), (1, 15));
        assert_eq!(read.ordinaer.deltakermaaneder, dec!(13.5));
        assert_eq!(read.omfattende.deltakermaaneder, dec!(2.25));
        assert_eq!(read.omfattende.plasser, 0);
        assert_eq!(
            MonthForm::default().model_b().unwrap().veiledningstimer,
            dec!(0)
        );
    }

    #[test]
    fn what_cannot_be_read_is_reported_input_by_input() {
        let mut month = form(&[
            (BistandField::Tilretteleggere, "1,5"),
            (BistandField::Veiledning, "mange"),
            (BistandField::Reise, "1000000,01"),
            (BistandField::FasteAnsettelser, "10001"),
        ]);
        let wrong = month.model_b().unwrap_err();
        let at = |field, error| (BistandInput::month(field), error);
        assert_eq!(
            wrong,
            [
                at(BistandField::Tilretteleggere, InputError::NotWhole),
                at(BistandField::Veiledning, InputError::NotANumber),
                at(BistandField::Reise, InputError::OutOfRange),
                at(BistandField::FasteAnsettelser, InputError::OutOfRange),
            ]
        );
        month.participants.push(FieldTexts::default());
        month.set(
            BistandInput::of(0, BistandField::Maaneder),
            "1,01".to_owned(),
        );
        let wrong = month.model_a().unwrap_err();
        assert!(wrong.contains(&(
            BistandInput::of(0, BistandField::Maaneder),
            InputError::OutOfRange
        )));
        let shown = message(
            BistandField::Maaneder,
            InputError::OutOfRange,
            bistand(Language::nb()),
        );
        assert_eq!(shown, "Tallet må være fra 0 til 1, for eksempel 0,5.");
    }

    #[test]
    fn participants_that_are_listed_one_by_one_fill_in_the_sums() {
        let mut month = form(&[
            (BistandField::OrdinaerMaaneder, "99"),
            (BistandField::Veiledning, "99"),
            (BistandField::Deltakere, "99"),
        ]);
        for (index, (need, months, hours)) in [
            ("", "1", "10,5"),
            (OMFATTENDE, "0,5", "20"),
            ("", "0.25", ""),
        ]
        .into_iter()
        .enumerate()
        {
            month.participants.push(FieldTexts::default());
            month.set(
                BistandInput::of(index, BistandField::Behov),
                need.to_owned(),
            );
            month.set(
                BistandInput::of(index, BistandField::Maaneder),
                months.to_owned(),
            );
            month.set(
                BistandInput::of(index, BistandField::Veiledning),
                hours.to_owned(),
            );
        }
        let a = month.model_a().unwrap();
        assert_eq!(a.ordinaer.deltakermaaneder, dec!(1.25));
        assert_eq!(a.omfattende.deltakermaaneder, dec!(0.50));
        let b = month.model_b().unwrap();
        assert_eq!((b.veiledningstimer, b.deltakere), (dec!(30.50), 3));
        assert_eq!(b.reisetimer, dec!(0));
    }

    #[test]
    fn a_caseload_is_read_group_by_group() {
        let month = form(&[
            (BistandField::OrdinaerDeltakere, "9"),
            (BistandField::OrdinaerTimer, "6,18"),
            (BistandField::OmfattendeDeltakere, "3"),
            (BistandField::OmfattendeTimer, "x"),
        ]);
        let wrong = month.caseload().unwrap_err();
        assert_eq!(wrong[0].0.id(), "kvp-omfattendeTimer");
        let caseload = form(&[
            (BistandField::OrdinaerDeltakere, "9"),
            (BistandField::OrdinaerTimer, "6,18"),
        ])
        .caseload()
        .unwrap();
        assert_eq!(
            (caseload.ordinaer.deltakere, caseload.ordinaer.timer),
            (9, dec!(6.18))
        );
    }
}
