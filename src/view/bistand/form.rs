//! What is filled in for a month, as it was typed, and the answers it makes.

use rust_decimal::Decimal;

use super::field::{BistandField, BistandInput, OMFATTENDE, WHOLE_MONTH, number};
use crate::bistand::{AnswersA, AnswersB, Caseload, MOST, NeedGroup, Places};
use crate::values::{Fraction, Hours};
use crate::view::input::{InputError, is_blank};

/// Participants that can be listed one by one in a month: more than any office had, and as many as two sheets of paper hold.
pub const MOST_PARTICIPANTS: usize = 60;

/// Texts as they were typed, by field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldTexts(Vec<(BistandField, String)>);

impl FieldTexts {
    /// What was typed in a field, where anything ever was.
    fn typed(&self, field: BistandField) -> Option<&str> {
        let found = self.0.iter().find(|(other, _)| *other == field);
        found.map(|(_, text)| text.as_str())
    }

    /// Only what was typed in these fields.
    fn only(&self, fields: &[BistandField]) -> Self {
        let kept = self.0.iter().filter(|(field, _)| fields.contains(field));
        Self(kept.cloned().collect())
    }

    fn set(&mut self, field: BistandField, text: String) {
        self.0.retain(|(other, _)| *other != field);
        self.0.push((field, text));
    }
}

/// A month as it is filled in: the same under either model, and side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MonthForm {
    month: FieldTexts,
    /// The participants that are listed one by one.
    pub participants: Vec<FieldTexts>,
}

/// A month in which nothing is filled in.
pub static BLANK: MonthForm = MonthForm {
    month: FieldTexts(Vec::new()),
    participants: Vec::new(),
};

/// People and places, which a new month has from the one before.
pub const STAYS: &[BistandField] = &[
    BistandField::Tilretteleggere,
    BistandField::OrdinaerPlasser,
    BistandField::OmfattendePlasser,
    BistandField::Deltakere,
    BistandField::OrdinaerDeltakere,
    BistandField::OmfattendeDeltakere,
    BistandField::Behov,
];

/// Hours of all participants, kind by kind.
const HOURS: &[BistandField] = &[
    BistandField::Veiledning,
    BistandField::Arbeidsgiver,
    BistandField::Reise,
];

/// The same month under both models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// How many there are of each need, and the hours of each on average, where those are known by need.
    pub caseload: Caseload,
    /// Under model A.
    pub a: AnswersA,
    /// Under model B.
    pub b: AnswersB,
    /// Whether places or parts of the month are taken for granted.
    pub is_assumed: bool,
}

/// What is wrong, and where.
pub type InputProblem = (BistandInput, InputError);

impl MonthForm {
    /// The text of an input. There is one facilitator, and as many participants as places, until someone says otherwise.
    pub fn text(&self, input: BistandInput) -> &str {
        let Some(index) = input.participant else {
            let typed = self.month.typed(input.field);
            let places = |field| self.month.typed(field).unwrap_or_default();
            return typed.unwrap_or_else(|| match input.field {
                BistandField::Tilretteleggere => "1",
                BistandField::OrdinaerDeltakere => places(BistandField::OrdinaerPlasser),
                BistandField::OmfattendeDeltakere => places(BistandField::OmfattendePlasser),
                _ => "",
            });
        };
        let typed = self.participants.get(index);
        let typed = typed.and_then(|typed| typed.typed(input.field));
        typed.unwrap_or_default()
    }

    /// The month after: the same people and places, and nothing of what they used or who was employed.
    pub fn next(&self) -> Self {
        let participants = self.participants.iter();
        Self {
            month: self.month.only(STAYS),
            participants: participants.map(|it| it.only(STAYS)).collect(),
        }
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

    /// Whether the hours of all are known, kind by kind.
    pub fn has_hours(&self) -> bool {
        !self.participants.is_empty()
            || !HOURS
                .iter()
                .all(|&field| self.is_blank(BistandInput::month(field)))
    }

    /// Whether anything is filled in that only one of the models asks for.
    pub fn has_of_a_model(&self) -> bool {
        let sums = [
            BistandField::OrdinaerPlasser,
            BistandField::OrdinaerMaaneder,
            BistandField::OmfattendePlasser,
            BistandField::OmfattendeMaaneder,
        ];
        let mut sums = sums.iter().chain(HOURS);
        let mut each = 0..self.participants.len();
        sums.any(|&field| !self.is_blank(BistandInput::month(field)))
            || each.any(|index| !self.is_blank(BistandInput::of(index, BistandField::Maaneder)))
    }

    /// The month under model A.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn model_a(&self) -> Result<AnswersA, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let [ordinaer, omfattende] = if self.participants.is_empty() {
            [
                BistandField::OrdinaerMaaneder,
                BistandField::OmfattendeMaaneder,
            ]
            .map(|field| read.decimal(BistandInput::month(field)))
        } else {
            read.months(Decimal::ZERO)
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
        let month = read.month_b();
        read.done(month)
    }

    /// The month under both models. Where nothing is said of model A, each participant has a place and takes part all month.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn compared(&self) -> Result<Compared, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let is_listed = !self.participants.is_empty();
        let [ordinaer, omfattende] = if is_listed {
            read.groups()
        } else {
            [
                (BistandField::OrdinaerDeltakere, BistandField::OrdinaerTimer),
                (
                    BistandField::OmfattendeDeltakere,
                    BistandField::OmfattendeTimer,
                ),
            ]
            .map(|(deltakere, timer)| NeedGroup {
                deltakere: read.count(deltakere),
                timer: if self.has_hours() {
                    Decimal::ZERO
                } else {
                    read.decimal(BistandInput::month(timer))
                },
            })
        };
        let caseload = Caseload {
            tilretteleggere: read.count(BistandField::Tilretteleggere),
            ordinaer,
            omfattende,
            faste_ansettelser: read.count(BistandField::FasteAnsettelser),
        };
        let mut a = caseload.month_a();
        let mut is_assumed = false;
        for (places, group, plasser, maaneder) in [
            (
                &mut a.ordinaer,
                ordinaer,
                BistandField::OrdinaerPlasser,
                BistandField::OrdinaerMaaneder,
            ),
            (
                &mut a.omfattende,
                omfattende,
                BistandField::OmfattendePlasser,
                BistandField::OmfattendeMaaneder,
            ),
        ] {
            let is_any = group.deltakere > 0;
            if self.is_blank(BistandInput::month(plasser)) {
                is_assumed |= is_any;
            } else {
                places.plasser = read.count(plasser);
            }
            if !is_listed {
                if self.is_blank(BistandInput::month(maaneder)) {
                    is_assumed |= is_any;
                } else {
                    places.deltakermaaneder = read.decimal(BistandInput::month(maaneder));
                }
            }
        }
        if is_listed {
            let whole = WHOLE_MONTH;
            [a.ordinaer.deltakermaaneder, a.omfattende.deltakermaaneder] = read.months(whole);
            let mut each = 0..self.participants.len();
            is_assumed |=
                each.any(|index| self.is_blank(BistandInput::of(index, BistandField::Maaneder)));
        }
        let mut b = caseload.month_b();
        if self.has_hours() {
            let deltakere = b.deltakere;
            b = read.month_b();
            if !is_listed && self.is_blank(BistandInput::month(BistandField::Deltakere)) {
                b.deltakere = deltakere;
            }
        }
        read.done(Compared {
            caseload,
            a,
            b,
            is_assumed,
        })
    }

    /// A participant's need: whether it is extensive.
    pub fn is_extensive(&self, participant: usize) -> bool {
        self.text(BistandInput::of(participant, BistandField::Behov)) == OMFATTENDE
    }

    /// The number in an input, zero where it cannot be read.
    pub fn number(&self, input: BistandInput) -> Decimal {
        number(self.text(input), input.field).unwrap_or_default()
    }

    /// The part of the month a participant took part, `assumed` where nothing is said.
    pub fn part_of_month(&self, participant: usize, assumed: Decimal) -> Decimal {
        let input = BistandInput::of(participant, BistandField::Maaneder);
        if self.is_blank(input) {
            assumed
        } else {
            self.number(input)
        }
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
            // Both models read some of the same inputs.
            if !self.wrong.contains(&(input, error)) {
                self.wrong.push((input, error));
            }
            Decimal::ZERO
        })
    }

    fn count(&mut self, field: BistandField) -> u32 {
        let number = self.decimal(BistandInput::month(field));
        u32::try_from(number.trunc().mantissa()).unwrap_or(MOST)
    }

    fn month_b(&mut self) -> AnswersB {
        AnswersB {
            tilretteleggere: self.count(BistandField::Tilretteleggere),
            veiledningstimer: self.hours(BistandField::Veiledning),
            arbeidsgivertimer: self.hours(BistandField::Arbeidsgiver),
            reisetimer: self.hours(BistandField::Reise),
            deltakere: match u32::try_from(self.form.participants.len()) {
                Ok(0) => self.count(BistandField::Deltakere),
                participants => participants.unwrap_or(MOST),
            },
            faste_ansettelser: self.count(BistandField::FasteAnsettelser),
        }
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

    /// The participant-months of either need, where so many are `assumed` of those of whom nothing is said.
    fn months(&mut self, assumed: Decimal) -> [Decimal; 2] {
        // Hundredths of a month are counted as hundredths of an hour are.
        let (mut ordinaer, mut omfattende) = (Hours::ZERO, Hours::ZERO);
        for index in 0..self.form.participants.len() {
            self.decimal(BistandInput::of(index, BistandField::Maaneder));
            let months = Hours::decimal(self.form.part_of_month(index, assumed));
            if self.form.is_extensive(index) {
                omfattende = omfattende + months;
            } else {
                ordinaer = ordinaer + months;
            }
        }
        [ordinaer, omfattende].map(Hours::to_decimal)
    }

    /// How many of those that are listed have either need, and their hours on average.
    fn groups(&mut self) -> [NeedGroup; 2] {
        [false, true].map(|is_extensive| {
            let of_need = (0..self.form.participants.len())
                .filter(|&index| self.form.is_extensive(index) == is_extensive);
            let (mut deltakere, mut hours) = (0_u32, Hours::ZERO);
            for index in of_need {
                deltakere = deltakere.saturating_add(1);
                for &field in HOURS {
                    hours = hours + Hours::decimal(self.decimal(BistandInput::of(index, field)));
                }
            }
            NeedGroup {
                deltakere,
                timer: Fraction::part(hours.to_decimal(), deltakere.into()).rounded(),
            }
        })
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
        let wrong = month.compared().unwrap_err();
        assert_eq!(wrong[0].0.id(), "kvp-omfattendeTimer");
        let compared = form(&[
            (BistandField::OrdinaerDeltakere, "9"),
            (BistandField::OrdinaerTimer, "6,18"),
        ])
        .compared()
        .unwrap();
        assert_eq!(
            (
                compared.caseload.ordinaer.deltakere,
                compared.caseload.ordinaer.timer
            ),
            (9, dec!(6.18))
        );
        assert_eq!(compared.a, compared.caseload.month_a());
        assert_eq!(compared.b, compared.caseload.month_b());
        assert!(compared.is_assumed);
    }

    #[test]
    fn what_either_model_knows_holds_side_by_side_and_the_rest_is_assumed() {
        let a = [
            (BistandField::OrdinaerPlasser, "8"),
            (BistandField::OrdinaerMaaneder, "7,5"),
        ];
        let b = [
            (BistandField::Veiledning, "60"),
            (BistandField::Reise, "20,5"),
        ];
        for (typed, months, hours, people, is_assumed) in [
            (&[a[0]][..], dec!(8.00), dec!(0), 8, true),
            (&a[..], dec!(7.5), dec!(0), 8, false),
            (
                &[a[0], a[1], b[0], b[1]][..],
                dec!(7.5),
                dec!(80.5),
                8,
                false,
            ),
            (&b[..], dec!(0.00), dec!(80.5), 0, false),
        ] {
            let compared = form(typed).compared().unwrap();
            let (used, spent) = (compared.a.ordinaer, compared.b);
            assert_eq!(used.deltakermaaneder, months, "{typed:?}");
            let all = spent.veiledningstimer + spent.reisetimer;
            assert_eq!((all, spent.deltakere), (hours, people), "{typed:?}");
            assert_eq!(compared.is_assumed, is_assumed, "{typed:?}");
        }
        let said = [a[0], (BistandField::Deltakere, "9"), b[0]];
        assert_eq!(form(&said).compared().unwrap().b.deltakere, 9);
        let cleared = [a[0], (BistandField::OrdinaerDeltakere, "")];
        assert_eq!(form(&cleared).compared().unwrap().b.deltakere, 0);
    }

    #[test]
    fn a_new_month_has_people_and_places_and_nothing_that_was_used() {
        let mut month = form(&[
            (BistandField::Tilretteleggere, "2"),
            (BistandField::OrdinaerPlasser, "15"),
            (BistandField::OrdinaerMaaneder, "13,5"),
            (BistandField::Deltakere, "14"),
            (BistandField::Veiledning, "60"),
            (BistandField::OrdinaerTimer, "6"),
            (BistandField::FasteAnsettelser, "1"),
        ]);
        month.participants.push(FieldTexts::default());
        for (field, text) in [
            (BistandField::Behov, OMFATTENDE),
            (BistandField::Maaneder, "1"),
            (BistandField::Reise, "3"),
        ] {
            month.set(BistandInput::of(0, field), text.to_owned());
        }
        let mut expected = form(&[
            (BistandField::Tilretteleggere, "2"),
            (BistandField::OrdinaerPlasser, "15"),
            (BistandField::Deltakere, "14"),
        ]);
        expected.participants.push(FieldTexts::default());
        let need = BistandInput::of(0, BistandField::Behov);
        expected.set(need, OMFATTENDE.to_owned());
        assert_eq!(month.next(), expected);
    }
}
