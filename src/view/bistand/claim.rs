//! The claim: who used what, and what it costs. Participants have numbers, never names.

use rust_decimal::Decimal;

use super::field::{BistandInput, participant};
use super::form::{HOURS, MonthForm};
use super::written::{bare, written};
use crate::bistand::{AnswersA, AnswersB, cost_of_hours, cost_of_months};
use crate::law::rates;
use crate::texts::Bistand;
use crate::values::{Hours, Kroner};

/// A line of the claim.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClaimRow {
    /// Which participant, from zero; none where they are not listed one by one.
    pub participant: Option<usize>,
    /// Under model A, whether the need is extensive.
    pub extensive: Option<bool>,
    /// Participant-months, or hours of each kind and all of them.
    pub numbers: Vec<Decimal>,
    /// What it costs.
    pub amount: Kroner,
}

/// A number that a month is bought or counted by, with its rate and what it comes to where it has one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: &'static str,
    /// How many.
    pub count: Decimal,
    /// Kroner for each, and for all.
    pub cost: Option<(Decimal, Kroner)>,
}

/// The lines under model A.
pub fn rows_a(form: &MonthForm, month: &AnswersA) -> Vec<ClaimRow> {
    if form.participants.is_empty() {
        return vec![
            line_a(None, false, month.ordinaer.deltakermaaneder),
            line_a(None, true, month.omfattende.deltakermaaneder),
        ];
    }
    let participants = 0..form.participants.len();
    let line = |index| {
        let months = form.part_of_month(index);
        line_a(Some(index), form.is_extensive(index), months)
    };
    participants.map(line).collect()
}

fn line_a(participant: Option<usize>, extensive: bool, months: Decimal) -> ClaimRow {
    let pilot = &rates::BISTAND_2008;
    let variant = if extensive {
        &pilot.omfattende
    } else {
        &pilot.ordinaer
    };
    ClaimRow {
        participant,
        extensive: Some(extensive),
        numbers: vec![months],
        amount: cost_of_months(months, variant),
    }
}

/// The lines under model B.
pub fn rows_b(form: &MonthForm, month: &AnswersB) -> Vec<ClaimRow> {
    if form.participants.is_empty() {
        let hours = [
            month.veiledningstimer,
            month.arbeidsgivertimer,
            month.reisetimer,
        ];
        return vec![line_b(None, hours)];
    }
    let participants = 0..form.participants.len();
    let line = |index| {
        let hours = HOURS.map(|field| form.number(BistandInput::of(index, field)));
        line_b(Some(index), hours)
    };
    participants.map(line).collect()
}

fn line_b(participant: Option<usize>, kinds: [Decimal; 3]) -> ClaimRow {
    let all = kinds.into_iter().map(Hours::decimal).sum::<Hours>();
    let mut numbers = kinds.to_vec();
    numbers.push(all.to_decimal());
    ClaimRow {
        participant,
        extensive: None,
        numbers,
        amount: cost_of_hours(all),
    }
}

/// The heads of the columns: who, perhaps the need, the numbers, and the amount.
pub fn columns(rows: &[ClaimRow], texts: Bistand) -> Vec<&'static str> {
    let (words, fields) = (texts.claim(), texts.fields());
    let by_need = rows.iter().any(|row| row.extensive.is_some());
    if by_need {
        vec![words.who(), fields.behov(), words.months(), words.amount()]
    } else {
        let [veiledning, arbeidsgiver, reise] =
            [fields.veiledning(), fields.arbeidsgiver(), fields.reise()];
        vec![
            words.who(),
            veiledning,
            arbeidsgiver,
            reise,
            words.hours(),
            words.amount(),
        ]
    }
}

impl ClaimRow {
    /// Who it is.
    pub fn who(&self, texts: Bistand) -> String {
        match self.participant {
            Some(index) => participant(index, texts),
            None => texts.claim().all().to_owned(),
        }
    }

    /// Kroner for each month or hour.
    pub const fn rate(&self) -> Decimal {
        let pilot = &rates::BISTAND_2008;
        match self.extensive {
            None => pilot.per_hour,
            Some(true) => pilot.omfattende.per_month,
            Some(false) => pilot.ordinaer.per_month,
        }
    }

    /// The need, under model A.
    pub fn need(&self, texts: Bistand) -> Option<&'static str> {
        match self.extensive {
            None => None,
            Some(true) => Some(texts.claim().omfattende()),
            Some(false) => Some(texts.claim().ordinaer()),
        }
    }

    /// The numbers and the amount, as they are shown.
    pub fn shown(&self, texts: Bistand) -> Vec<String> {
        let mut shown: Vec<String> = self.numbers.iter().map(|it| written(*it, texts)).collect();
        shown.push(bare(self.amount, texts));
        shown
    }
}

/// The sums of the columns that can be summed, and the amount.
pub fn sum(rows: &[ClaimRow]) -> (Vec<Decimal>, Kroner) {
    let count = rows.first().map_or(0, |row| row.numbers.len());
    let column = |index: usize| {
        let numbers = rows.iter().filter_map(|row| row.numbers.get(index));
        numbers
            .map(|it| Hours::decimal(*it))
            .sum::<Hours>()
            .to_decimal()
    };
    let amount = rows.iter().fold(Kroner::ZERO, |sum, row| sum + row.amount);
    ((0..count).map(column).collect(), amount)
}
