//! What is filled in for a month, as it was typed, and the answers it makes.

use std::borrow::Cow;

use rust_decimal::Decimal;

use super::field::{BistandField, BistandInput, OMFATTENDE, WHOLE_MONTH, number};
use super::model::Model;
use crate::bistand::{AnswersA, AnswersB, MOST, NeedGroup, Places};
use crate::texts::Language;
use crate::values::{Fraction, Hours};
use crate::view::input::{InputError, is_blank};
use crate::view::numbers;

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

    /// Whether something stands here of what was used in a month: months or hours.
    fn is_reported(&self) -> bool {
        let is_used = |field| !STAYS.contains(&field) && field != BistandField::FasteAnsettelser;
        let mut typed = self.0.iter();
        typed.any(|(field, text)| is_used(*field) && !is_blank(text))
    }

    fn remove(&mut self, field: BistandField) {
        self.0.retain(|(other, _)| *other != field);
    }

    fn set(&mut self, field: BistandField, text: String) {
        self.remove(field);
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

/// What is the month's own even where participants are listed one by one.
const STAYS_BESIDE_LIST: &[BistandField] = &[
    BistandField::Tilretteleggere,
    BistandField::OrdinaerPlasser,
    BistandField::OmfattendePlasser,
    BistandField::FasteAnsettelser,
];

/// Hours of all participants, kind by kind.
pub const HOURS: [BistandField; 3] = [
    BistandField::Veiledning,
    BistandField::Arbeidsgiver,
    BistandField::Reise,
];

/// What is asked of the participants with one need.
struct NeedFields {
    is_extensive: bool,
    plasser: BistandInput,
    maaneder: BistandInput,
    deltakere: BistandInput,
    timer: BistandInput,
}

const ORDINAER: NeedFields = NeedFields {
    is_extensive: false,
    plasser: BistandInput::month(BistandField::OrdinaerPlasser),
    maaneder: BistandInput::month(BistandField::OrdinaerMaaneder),
    deltakere: BistandInput::month(BistandField::OrdinaerDeltakere),
    timer: BistandInput::month(BistandField::OrdinaerTimer),
};

const OMFATTENDE_NEED: NeedFields = NeedFields {
    is_extensive: true,
    plasser: BistandInput::month(BistandField::OmfattendePlasser),
    maaneder: BistandInput::month(BistandField::OmfattendeMaaneder),
    deltakere: BistandInput::month(BistandField::OmfattendeDeltakere),
    timer: BistandInput::month(BistandField::OmfattendeTimer),
};

const NEEDS: [NeedFields; 2] = [ORDINAER, OMFATTENDE_NEED];

/// The same month under both models.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Compared {
    /// How many there are of each need, and the hours of each on average, where those are known by need.
    pub groups: [NeedGroup; 2],
    /// Under model A.
    pub a: AnswersA,
    /// Under model B.
    pub b: AnswersB,
}

/// What is wrong, and where.
pub type InputProblem = (BistandInput, InputError);

impl MonthForm {
    /// What was typed in an input, where anything ever was.
    fn typed(&self, input: BistandInput) -> Option<&str> {
        match input.participant {
            None => self.month.typed(input.field),
            Some(index) => self.participants.get(index)?.typed(input.field),
        }
    }

    /// Whether something stands in an input that someone typed there.
    fn is_typed(&self, input: BistandInput) -> bool {
        self.typed(input).is_some_and(|text| !is_blank(text))
    }

    /// The text of an input: what was typed, and until then what follows from the rest of the caseload.
    pub fn text(&self, input: BistandInput, language: Language) -> Cow<'_, str> {
        if let Some(typed) = self.typed(input) {
            return typed.into();
        }
        let follows = self.follows(input);
        let written = follows.map(|number| numbers::ungrouped(number, language));
        written.unwrap_or_default().into()
    }

    /// The number that stands in an input until someone says otherwise. There is one facilitator, there are as many places as participants,
    /// those of both needs are all there are, and the hours on each of them are guidance.
    fn follows(&self, input: BistandInput) -> Option<Decimal> {
        if input.participant.is_some() {
            return None;
        }
        match input.field {
            BistandField::Tilretteleggere => Some(Decimal::ONE),
            BistandField::OrdinaerPlasser => self.places(&ORDINAER),
            BistandField::OmfattendePlasser => self.places(&OMFATTENDE_NEED),
            BistandField::OrdinaerDeltakere => self.readable(ORDINAER.plasser),
            BistandField::OmfattendeDeltakere => self.readable(OMFATTENDE_NEED.plasser),
            BistandField::Deltakere => {
                let people = NEEDS.iter().filter_map(|need| self.people(need));
                let all = people.reduce(u32::saturating_add);
                all.map(Decimal::from)
            }
            BistandField::Veiledning => {
                let hours = NEEDS.iter().filter_map(|need| self.hours_by_need(need));
                hours.reduce(|all, more| all + more).map(Hours::to_decimal)
            }
            _ => None,
        }
    }

    /// The number that was typed in an input, where there is one.
    fn readable(&self, input: BistandInput) -> Option<Decimal> {
        let text = self.typed(input).filter(|text| !is_blank(text))?;
        number(text, input.field).ok()
    }

    /// A place for each participant with a need.
    fn places(&self, need: &NeedFields) -> Option<Decimal> {
        if self.participants.is_empty() {
            return self.readable(need.deltakere);
        }
        let people = self.people(need).filter(|&people| people > 0);
        people.map(Decimal::from)
    }

    /// How many participants have a need, where that is known.
    fn people(&self, need: &NeedFields) -> Option<u32> {
        if self.participants.is_empty() {
            let typed = self.typed(need.deltakere);
            return match typed {
                Some(_) => self.readable(need.deltakere),
                None => self.follows(need.deltakere),
            }
            .map(whole);
        }
        u32::try_from(self.listed(need).count()).ok()
    }

    /// Those of a need among the participants that are listed.
    fn listed(&self, need: &NeedFields) -> impl Iterator<Item = usize> {
        let is_extensive = need.is_extensive;
        (0..self.participants.len()).filter(move |&index| self.is_extensive(index) == is_extensive)
    }

    /// How many take part, where that is known.
    pub fn everyone(&self) -> Option<u32> {
        if self.participants.is_empty() {
            let all = BistandInput::month(BistandField::Deltakere);
            let number = self.readable(all).or_else(|| self.follows(all));
            return number.map(whole);
        }
        u32::try_from(self.participants.len()).ok()
    }

    /// How many got a permanent job.
    pub fn hires(&self) -> u32 {
        whole(self.number(BistandInput::month(BistandField::FasteAnsettelser)))
    }

    /// The hours of all with a need, where the hours on each are known.
    fn hours_by_need(&self, need: &NeedFields) -> Option<Hours> {
        let each = self.readable(need.timer)?;
        Some(Hours::decimal(each).times(self.people(need)?))
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
        if let Some(typed) = self.texts_of(input) {
            typed.set(input.field, text);
        }
    }

    /// Once one leaves an input, what was typed there is as one writes it, where it can be read: without the unit and the signs it was typed
    /// with. Where nothing is left, what follows from the rest stands there again; there is no month without facilitators.
    pub fn tidy(&mut self, input: BistandInput, language: Language) {
        if let Some(number) = self.readable(input) {
            self.set(input, numbers::ungrouped(number, language));
        } else if !self.is_typed(input)
            && input.field != BistandField::Tilretteleggere
            && let Some(typed) = self.texts_of(input)
        {
            typed.remove(input.field);
        }
    }

    fn texts_of(&mut self, input: BistandInput) -> Option<&mut FieldTexts> {
        match input.participant {
            None => Some(&mut self.month),
            Some(index) => self.participants.get_mut(index),
        }
    }

    /// Whether an input is blank.
    pub fn is_blank(&self, input: BistandInput) -> bool {
        match self.typed(input) {
            Some(text) => is_blank(text),
            None => self.follows(input).is_none(),
        }
    }

    /// Whether the hours of all are filled in kind by kind, or are those of participants that are listed.
    pub fn has_kinds(&self) -> bool {
        let mut kinds = HOURS.into_iter();
        !self.participants.is_empty()
            || kinds.any(|field| self.is_typed(BistandInput::month(field)))
    }

    /// Whether places or participant-months are filled in, or follow from participants that are listed.
    pub fn has_places(&self) -> bool {
        let is_typed =
            |need: &NeedFields| self.is_typed(need.plasser) || self.is_typed(need.maaneder);
        !self.participants.is_empty() || NEEDS.iter().any(is_typed)
    }

    /// What was typed of all together and does not count while participants are listed one by one: it comes back once none is.
    pub fn set_aside(&self) -> impl Iterator<Item = BistandField> {
        let is_listed = !self.participants.is_empty();
        let typed = self.month.0.iter().filter(move |(field, text)| {
            is_listed && !STAYS_BESIDE_LIST.contains(field) && !is_blank(text)
        });
        typed.map(|(field, _)| *field)
    }

    /// Whether it is known who takes part, or for how many there are places.
    pub fn knows_people(&self) -> bool {
        self.has_places() || NEEDS.iter().any(|need| self.people(need).is_some())
    }

    /// Whether anybody has reported what was used: months or hours, of participants where they are listed one by one. A month in which nobody
    /// has, is not a month in which everyone took part.
    fn is_reported(&self) -> bool {
        if self.participants.is_empty() {
            self.month.is_reported()
        } else {
            self.participants.iter().any(FieldTexts::is_reported)
        }
    }

    /// Whether anything is known of what a model pays for: under model A who takes part, of whom something is reported, under model B the
    /// hours.
    pub fn knows(&self, model: Model) -> bool {
        match model {
            Model::A => self.is_reported() && self.knows_people(),
            Model::B if self.participants.is_empty() => {
                self.has_kinds() || !self.is_blank(BistandInput::month(BistandField::Veiledning))
            }
            Model::B => self.without_hours().count() < self.participants.len(),
        }
    }

    /// Of the participants that are listed, those of whom no hours are filled in.
    pub fn without_hours(&self) -> impl Iterator<Item = usize> {
        (0..self.participants.len()).filter(|&index| self.has_no_hours(index))
    }

    /// The hours on each with a need that some have, where those are filled in need by need and nothing stands there.
    pub fn needs_without_hours(&self) -> impl Iterator<Item = BistandField> {
        let is_missing = |need: &&NeedFields| {
            let is_any = self.people(need).is_some_and(|people| people > 0);
            is_any && !self.has_kinds() && self.is_blank(need.timer)
        };
        NEEDS.iter().filter(is_missing).map(|need| need.timer.field)
    }

    /// Whether no hours of a participant are filled in.
    fn has_no_hours(&self, participant: usize) -> bool {
        let mut kinds = HOURS.into_iter();
        kinds.all(|field| self.is_blank(BistandInput::of(participant, field)))
    }

    /// Whether a place or a whole month is taken for granted of someone.
    pub fn is_assumed(&self) -> bool {
        NEEDS.iter().any(|need| {
            let is_any = self.people(need).is_some_and(|people| people > 0);
            is_any && (self.typed(need.plasser).is_none() || self.has_open_months(need))
        })
    }

    fn has_open_months(&self, need: &NeedFields) -> bool {
        if self.participants.is_empty() {
            return self.is_blank(need.maaneder);
        }
        let months = |index| BistandInput::of(index, BistandField::Maaneder);
        self.listed(need).any(|index| self.is_blank(months(index)))
    }

    /// The month under model A.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn model_a(&self) -> Result<AnswersA, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let month = read.month_a();
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

    /// The month under both models: what it is under either by itself.
    ///
    /// # Errors
    /// Every input that cannot be read.
    pub fn compared(&self) -> Result<Compared, Vec<InputProblem>> {
        let mut read = Reader::of(self);
        let month = Compared {
            groups: NEEDS.map(|need| read.group(&need)),
            a: read.month_a(),
            b: read.month_b(),
        };
        read.done(month)
    }

    /// A participant's need: whether it is extensive.
    pub fn is_extensive(&self, participant: usize) -> bool {
        self.typed(BistandInput::of(participant, BistandField::Behov)) == Some(OMFATTENDE)
    }

    fn read(&self, input: BistandInput) -> Result<Decimal, InputError> {
        match self.typed(input) {
            Some(text) => number(text, input.field),
            None => Ok(self.follows(input).unwrap_or_default()),
        }
    }

    /// The number in an input, zero where it cannot be read.
    pub fn number(&self, input: BistandInput) -> Decimal {
        self.read(input).unwrap_or_default()
    }

    /// The part of the month a participant took part: all of it where nothing is said.
    pub fn part_of_month(&self, participant: usize) -> Decimal {
        let input = BistandInput::of(participant, BistandField::Maaneder);
        if self.is_blank(input) {
            WHOLE_MONTH
        } else {
            self.number(input)
        }
    }
}

fn whole(number: Decimal) -> u32 {
    u32::try_from(number.trunc().mantissa()).unwrap_or(MOST)
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
        self.form.read(input).unwrap_or_else(|error| {
            // Both models read some of the same inputs.
            if !self.wrong.contains(&(input, error)) {
                self.wrong.push((input, error));
            }
            Decimal::ZERO
        })
    }

    fn count(&mut self, field: BistandField) -> u32 {
        whole(self.decimal(BistandInput::month(field)))
    }

    fn month_a(&mut self) -> AnswersA {
        let [ordinaer, omfattende] = NEEDS.map(|need| Places {
            plasser: whole(self.decimal(need.plasser)),
            deltakermaaneder: self.months(&need),
        });
        AnswersA {
            ordinaer,
            omfattende,
            tilretteleggere: self.count(BistandField::Tilretteleggere),
            faste_ansettelser: self.count(BistandField::FasteAnsettelser),
        }
    }

    fn month_b(&mut self) -> AnswersB {
        AnswersB {
            tilretteleggere: self.count(BistandField::Tilretteleggere),
            veiledningstimer: self.hours(BistandField::Veiledning),
            arbeidsgivertimer: self.hours(BistandField::Arbeidsgiver),
            reisetimer: self.hours(BistandField::Reise),
            deltakere: self.everyone(),
            faste_ansettelser: self.count(BistandField::FasteAnsettelser),
        }
    }

    /// The participants: none where nobody is known, and what cannot be read is remembered.
    fn everyone(&mut self) -> u32 {
        if self.form.participants.is_empty() {
            return self.count(BistandField::Deltakere);
        }
        self.form.everyone().unwrap_or(MOST)
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

    /// The participant-months of a need: a whole one for each of whom nothing is said, which holds only in a month of which something is.
    fn months(&mut self, need: &NeedFields) -> Decimal {
        let form = self.form;
        // Hundredths of a month are counted as hundredths of an hour are.
        if !form.participants.is_empty() {
            let months = form.listed(need).map(|index| {
                self.decimal(BistandInput::of(index, BistandField::Maaneder));
                Hours::decimal(form.part_of_month(index))
            });
            return months.sum::<Hours>().to_decimal();
        }
        if form.is_blank(need.maaneder) {
            let people = form.people(need).unwrap_or_default();
            return Hours::decimal(WHOLE_MONTH).times(people).to_decimal();
        }
        self.decimal(need.maaneder)
    }

    /// How many have a need, and their hours on average, where those are known by need.
    fn group(&mut self, need: &NeedFields) -> NeedGroup {
        let form = self.form;
        if form.participants.is_empty() {
            return NeedGroup {
                deltakere: whole(self.decimal(need.deltakere)),
                timer: if form.has_kinds() {
                    Decimal::ZERO
                } else {
                    self.decimal(need.timer)
                },
            };
        }
        let deltakere = form.people(need).unwrap_or_default();
        let hours = form.listed(need).map(|index| {
            let kinds = HOURS.into_iter();
            let kinds =
                kinds.map(|field| Hours::decimal(self.decimal(BistandInput::of(index, field))));
            kinds.sum::<Hours>()
        });
        let hours = hours.sum::<Hours>().to_decimal();
        NeedGroup {
            deltakere,
            timer: Fraction::part(hours, deltakere.into()).rounded(),
        }
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
    use crate::bistand::Caseload;
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
        let month = form(&[
            (BistandField::OrdinaerDeltakere, "9"),
            (BistandField::OrdinaerTimer, "6,18"),
        ]);
        let compared = month.compared().unwrap();
        let group = |deltakere, timer| NeedGroup { deltakere, timer };
        let groups = [group(9, dec!(6.18)), group(0, dec!(0))];
        assert_eq!(compared.groups, groups);
        let caseload = Caseload {
            tilretteleggere: 1,
            ordinaer: groups[0],
            omfattende: groups[1],
            faste_ansettelser: 0,
        };
        assert_eq!(compared.a, caseload.month_a());
        assert_eq!(compared.b, caseload.month_b());
        assert!(month.is_assumed());
    }

    #[test]
    fn a_caseload_is_the_same_under_either_model_by_itself_and_side_by_side() {
        let a = [
            (BistandField::OrdinaerPlasser, "8"),
            (BistandField::OrdinaerMaaneder, "7,5"),
        ];
        let b = [
            (BistandField::Veiledning, "60"),
            (BistandField::Reise, "20,5"),
        ];
        let groups = [
            (BistandField::OrdinaerDeltakere, "9"),
            (BistandField::OrdinaerTimer, "6,18"),
            (BistandField::OmfattendeDeltakere, "2"),
            (BistandField::OmfattendeTimer, "10"),
        ];
        for (typed, months, hours, people, [is_assumed, knows_a, knows_b]) in [
            (&[a[0]][..], dec!(8), dec!(0), 8, [true, false, false]),
            (&a[..], dec!(7.5), dec!(0), 8, [false, true, false]),
            (
                &[a[0], a[1], b[0], b[1]][..],
                dec!(7.5),
                dec!(80.5),
                8,
                [false, true, true],
            ),
            (&b[..], dec!(0), dec!(80.5), 0, [false, false, true]),
            (&groups[..1], dec!(9), dec!(0), 9, [true, false, false]),
            (&groups[1..2], dec!(0), dec!(0), 0, [false, false, false]),
            (&groups[..], dec!(9), dec!(75.62), 11, [true, true, true]),
            (
                &[groups[0], groups[1], b[1]][..],
                dec!(9),
                dec!(76.12),
                9,
                [true, true, true],
            ),
        ] {
            let month = form(typed);
            let compared = month.compared().unwrap();
            assert_eq!(compared.a, month.model_a().unwrap(), "{typed:?}");
            assert_eq!(compared.b, month.model_b().unwrap(), "{typed:?}");
            let (used, spent) = (compared.a.ordinaer, compared.b);
            assert_eq!(used.deltakermaaneder, months, "{typed:?}");
            let all = spent.veiledningstimer + spent.reisetimer;
            assert_eq!((all, spent.deltakere), (hours, people), "{typed:?}");
            let knows = [Model::A, Model::B].map(|model| month.knows(model));
            assert_eq!(month.is_assumed(), is_assumed, "{typed:?}");
            assert_eq!(knows, [knows_a, knows_b], "{typed:?}");
        }
        let said = [a[0], (BistandField::Deltakere, "9"), b[0]];
        assert_eq!(form(&said).compared().unwrap().b.deltakere, 9);
        let cleared = [a[0], (BistandField::OrdinaerDeltakere, "")];
        assert_eq!(form(&cleared).compared().unwrap().b.deltakere, 0);
    }

    #[test]
    fn what_follows_stands_in_a_field_until_someone_says_otherwise_and_again_once_it_is_cleared() {
        use BistandField as F;
        let mut month = form(&[
            (F::OrdinaerDeltakere, "9"),
            (F::OrdinaerTimer, "6,18"),
            (F::OmfattendePlasser, "3"),
        ]);
        let text = |month: &MonthForm, field| {
            let input = BistandInput::month(field);
            month.text(input, Language::nb()).into_owned()
        };
        let all = |month: &MonthForm| {
            let fields = [
                F::OrdinaerPlasser,
                F::OmfattendeDeltakere,
                F::Deltakere,
                F::Veiledning,
            ];
            fields.map(|field| text(month, field))
        };
        assert_eq!(all(&month), ["9", "3", "12", "55,62"]);
        month.set(BistandInput::month(F::OmfattendeDeltakere), "2".to_owned());
        month.set(BistandInput::month(F::Deltakere), "14".to_owned());
        assert_eq!(all(&month), ["9", "2", "14", "55,62"]);
        assert_eq!(text(&month, F::OmfattendePlasser), "3");
        for field in [F::OmfattendeDeltakere, F::Deltakere, F::Tilretteleggere] {
            month.set(BistandInput::month(field), " ".to_owned());
            month.tidy(BistandInput::month(field), Language::nb());
        }
        assert_eq!(all(&month), ["9", "3", "12", "55,62"]);
        assert_eq!(text(&month, F::Tilretteleggere), " ", "theirs is asked for");
        let wrong = form(&[(F::OrdinaerDeltakere, "ni"), (F::OrdinaerTimer, "6")]);
        assert_eq!(
            all(&wrong),
            ["", "", "", ""],
            "nothing follows from what cannot be read"
        );
        let one = month.participants.len();
        month.participants.push(FieldTexts::default());
        assert_eq!(
            text(&month, F::OrdinaerPlasser),
            "1",
            "participant {one} has a place"
        );
    }

    #[test]
    fn a_participant_takes_part_all_month_unless_it_is_said() {
        let mut month = MonthForm::default();
        for (index, text) in ["", "0,5", "0"].into_iter().enumerate() {
            month.participants.push(FieldTexts::default());
            let months = BistandInput::of(index, BistandField::Maaneder);
            month.set(months, text.to_owned());
        }
        let places = Places {
            plasser: 3,
            deltakermaaneder: dec!(1.5),
        };
        assert_eq!(month.model_a().unwrap().ordinaer, places);
        assert_eq!(month.compared().unwrap().a.ordinaer, places);
        assert!(month.is_assumed() && month.knows(Model::A) && !month.knows(Model::B));
    }

    #[test]
    fn a_number_is_written_as_one_writes_it_once_it_is_left() {
        let input = BistandInput::month(BistandField::Veiledning);
        for (typed, nb, en) in [
            ("60.50 timer", "60,5", "60.5"),
            (" 1 200 ", "1200", "1200"),
            ("07", "7", "7"),
            ("mye", "mye", "mye"),
        ] {
            for (language, expected) in [(Language::nb(), nb), (Language::en(), en)] {
                let mut month = form(&[(BistandField::Veiledning, typed)]);
                month.tidy(input, language);
                assert_eq!(month.text(input, language), expected, "{typed}");
            }
        }
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
