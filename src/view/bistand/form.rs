//! What is filled in for a month, as it was typed, and the answers it makes.

use rust_decimal::Decimal;

use super::field::{Field, OMFATTENDE, Place, number};
use crate::bistand::{AnswersA, AnswersB, Caseload, Group, MOST, Places};
use crate::values::Hours;
use crate::view::input::{InputError, is_blank};

/// Participants that can be told apart in a month: more than any office had, and as many as two sheets of paper hold.
pub const MOST_PARTICIPANTS: usize = 60;

/// Texts as they were typed, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed(Vec<(Field, String)>);

impl Typed {
    /// What stands in a field.
    pub fn text(&self, field: Field) -> &str {
        let found = self.0.iter().find(|(other, _)| *other == field);
        found.map_or("", |(_, text)| text)
    }

    fn set(&mut self, field: Field, text: String) {
        self.0.retain(|(other, _)| *other != field);
        self.0.push((field, text));
    }
}

/// A month as it is filled in, under whichever model.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Form {
    month: Typed,
    /// The participants that are told apart.
    pub participants: Vec<Typed>,
}

impl Default for Form {
    /// One facilitator, and nothing else.
    fn default() -> Self {
        let one = (Field::Tilretteleggere, "1".to_owned());
        Self {
            month: Typed(vec![one]),
            participants: Vec::new(),
        }
    }
}

/// What is filled in for the same participants under both models.
pub const CASELOAD: &[Field] = &[
    Field::FasteAnsettelser,
    Field::OrdinaerDeltakere,
    Field::OrdinaerTimer,
    Field::OmfattendeDeltakere,
    Field::OmfattendeTimer,
];

/// What is wrong, and where.
pub type Wrong = (Place, InputError);

impl Form {
    /// What stands at a place.
    pub fn text(&self, place: Place) -> &str {
        let typed = match place.participant {
            None => Some(&self.month),
            Some(index) => self.participants.get(index),
        };
        typed.map_or("", |typed| typed.text(place.field))
    }

    /// Types at a place.
    pub fn set(&mut self, place: Place, text: String) {
        let typed = match place.participant {
            None => Some(&mut self.month),
            Some(index) => self.participants.get_mut(index),
        };
        if let Some(typed) = typed {
            typed.set(place.field, text);
        }
    }

    /// Whether nothing stands at a place.
    pub fn is_blank(&self, place: Place) -> bool {
        is_blank(self.text(place))
    }

    /// The month under model A.
    ///
    /// # Errors
    /// Every place that cannot be read.
    pub fn model_a(&self) -> Result<AnswersA, Vec<Wrong>> {
        let mut read = Reader::of(self);
        let (ordinaer, omfattende) = if self.participants.is_empty() {
            (
                read.decimal(Place::month(Field::OrdinaerMaaneder)),
                read.decimal(Place::month(Field::OmfattendeMaaneder)),
            )
        } else {
            read.months()
        };
        let month = AnswersA {
            ordinaer: Places {
                plasser: read.count(Field::OrdinaerPlasser),
                deltakermaaneder: ordinaer,
            },
            omfattende: Places {
                plasser: read.count(Field::OmfattendePlasser),
                deltakermaaneder: omfattende,
            },
            tilretteleggere: read.count(Field::Tilretteleggere),
            faste_ansettelser: read.count(Field::FasteAnsettelser),
        };
        read.done(month)
    }

    /// The month under model B.
    ///
    /// # Errors
    /// Every place that cannot be read.
    pub fn model_b(&self) -> Result<AnswersB, Vec<Wrong>> {
        let mut read = Reader::of(self);
        let month = AnswersB {
            tilretteleggere: read.count(Field::Tilretteleggere),
            veiledningstimer: read.hours(Field::Veiledning),
            arbeidsgivertimer: read.hours(Field::Arbeidsgiver),
            reisetimer: read.hours(Field::Reise),
            deltakere: match u32::try_from(self.participants.len()) {
                Ok(0) => read.count(Field::Deltakere),
                participants => participants.unwrap_or(MOST),
            },
            faste_ansettelser: read.count(Field::FasteAnsettelser),
        };
        read.done(month)
    }

    /// The participants of both models.
    ///
    /// # Errors
    /// Every place that cannot be read.
    pub fn caseload(&self) -> Result<Caseload, Vec<Wrong>> {
        let mut read = Reader::of(self);
        let mut group = |deltakere, timer| Group {
            deltakere: read.count(deltakere),
            timer: read.decimal(Place::month(timer)),
        };
        let ordinaer = group(Field::OrdinaerDeltakere, Field::OrdinaerTimer);
        let omfattende = group(Field::OmfattendeDeltakere, Field::OmfattendeTimer);
        let caseload = Caseload {
            tilretteleggere: read.count(Field::Tilretteleggere),
            ordinaer,
            omfattende,
            faste_ansettelser: read.count(Field::FasteAnsettelser),
        };
        read.done(caseload)
    }

    /// A participant's need: whether it is extensive.
    pub fn is_extensive(&self, participant: usize) -> bool {
        self.text(Place::of(participant, Field::Behov)) == OMFATTENDE
    }

    /// The number at a place, nothing where it cannot be read.
    pub fn number(&self, place: Place) -> Decimal {
        number(self.text(place), place.field).unwrap_or_default()
    }
}

/// Reads a form, and remembers what is wrong in it.
struct Reader<'a> {
    form: &'a Form,
    wrong: Vec<Wrong>,
}

impl<'a> Reader<'a> {
    const fn of(form: &'a Form) -> Self {
        Self {
            form,
            wrong: Vec::new(),
        }
    }

    fn decimal(&mut self, place: Place) -> Decimal {
        number(self.form.text(place), place.field).unwrap_or_else(|error| {
            self.wrong.push((place, error));
            Decimal::ZERO
        })
    }

    fn count(&mut self, field: Field) -> u32 {
        let number = self.decimal(Place::month(field));
        u32::try_from(number.trunc().mantissa()).unwrap_or(MOST)
    }

    /// Hours of one kind: those of the participants, where they are told apart.
    fn hours(&mut self, field: Field) -> Decimal {
        if self.form.participants.is_empty() {
            return self.decimal(Place::month(field));
        }
        let participants = 0..self.form.participants.len();
        let hours = participants.map(|index| Hours::decimal(self.decimal(Place::of(index, field))));
        hours.sum::<Hours>().to_decimal()
    }

    /// The participant-months of either need.
    fn months(&mut self) -> (Decimal, Decimal) {
        // Hundredths of a month are counted as hundredths of an hour are.
        let (mut ordinaer, mut omfattende) = (Hours::ZERO, Hours::ZERO);
        for index in 0..self.form.participants.len() {
            let months = Hours::decimal(self.decimal(Place::of(index, Field::Maaneder)));
            if self.form.is_extensive(index) {
                omfattende = omfattende + months;
            } else {
                ordinaer = ordinaer + months;
            }
        }
        (ordinaer.to_decimal(), omfattende.to_decimal())
    }

    fn done<T>(self, read: T) -> Result<T, Vec<Wrong>> {
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

    fn form(month: &[(Field, &str)]) -> Form {
        let mut form = Form::default();
        for &(field, text) in month {
            form.set(Place::month(field), text.to_owned());
        }
        form
    }

    #[test]
    fn a_month_is_read_with_comma_or_point_and_what_is_empty_is_nothing() {
        let month = form(&[
            (Field::OrdinaerPlasser, "15"),
            (Field::OrdinaerMaaneder, "13,5"),
            (Field::OmfattendeMaaneder, "2.25"),
        ]);
        let read = month.model_a().unwrap();
        assert_eq!((read.tilretteleggere, read.ordinaer.plasser), (1, 15));
        assert_eq!(read.ordinaer.deltakermaaneder, dec!(13.5));
        assert_eq!(read.omfattende.deltakermaaneder, dec!(2.25));
        assert_eq!(read.omfattende.plasser, 0);
        assert_eq!(Form::default().model_b().unwrap().veiledningstimer, dec!(0));
    }

    #[test]
    fn what_cannot_be_read_is_told_place_by_place() {
        let mut month = form(&[
            (Field::Tilretteleggere, "1,5"),
            (Field::Veiledning, "mange"),
            (Field::Reise, "1000000,01"),
            (Field::FasteAnsettelser, "10001"),
        ]);
        let wrong = month.model_b().unwrap_err();
        let at = |field, error| (Place::month(field), error);
        assert_eq!(
            wrong,
            [
                at(Field::Tilretteleggere, InputError::NotWhole),
                at(Field::Veiledning, InputError::NotANumber),
                at(Field::Reise, InputError::OutOfRange),
                at(Field::FasteAnsettelser, InputError::OutOfRange),
            ]
        );
        month.participants.push(Typed::default());
        month.set(Place::of(0, Field::Maaneder), "1,01".to_owned());
        let wrong = month.model_a().unwrap_err();
        assert!(wrong.contains(&(Place::of(0, Field::Maaneder), InputError::OutOfRange)));
        let said = message(
            Field::Maaneder,
            InputError::OutOfRange,
            bistand(Language::Nb),
        );
        assert_eq!(said, "Tallet må være fra 0 til 1, for eksempel 0,5.");
    }

    #[test]
    fn participants_that_are_told_apart_fill_in_the_sums() {
        let mut month = form(&[
            (Field::OrdinaerMaaneder, "99"),
            (Field::Veiledning, "99"),
            (Field::Deltakere, "99"),
        ]);
        for (index, (need, months, hours)) in [
            ("", "1", "10,5"),
            (OMFATTENDE, "0,5", "20"),
            ("", "0.25", ""),
        ]
        .into_iter()
        .enumerate()
        {
            month.participants.push(Typed::default());
            month.set(Place::of(index, Field::Behov), need.to_owned());
            month.set(Place::of(index, Field::Maaneder), months.to_owned());
            month.set(Place::of(index, Field::Veiledning), hours.to_owned());
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
            (Field::OrdinaerDeltakere, "9"),
            (Field::OrdinaerTimer, "6,18"),
            (Field::OmfattendeDeltakere, "3"),
            (Field::OmfattendeTimer, "x"),
        ]);
        let wrong = month.caseload().unwrap_err();
        assert_eq!(wrong[0].0.id(), "kvp-omfattendeTimer");
        let caseload = form(&[
            (Field::OrdinaerDeltakere, "9"),
            (Field::OrdinaerTimer, "6,18"),
        ])
        .caseload()
        .unwrap();
        assert_eq!(
            (caseload.ordinaer.deltakere, caseload.ordinaer.timer),
            (9, dec!(6.18))
        );
    }
}
