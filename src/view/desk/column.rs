//! A column: everything typed of one case, and what it means under the column's own law date.

use super::field::{self, FieldKind};
use super::form::{CaseForm, FieldError, ParsedForm, kroner};
use super::programme::{ProgrammeField, ProgrammeForm};
use crate::assess::JaNei;
use crate::kvp::{Answers, Opphold};
use crate::law::{LAST_LAW_DATE, Rulebook, rates};
use crate::texts::Language;
use crate::texts::desk::DeskField;
use crate::values::{Date, Word, Written};
use crate::view::input::{self, InputError};
use crate::view::numbers;

/// What one types or chooses in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DeskInput {
    /// The law date.
    LawDate,
    /// A field.
    Field(DeskField),
    /// A part of the programme.
    ProgrammeField(ProgrammeField),
}

/// Everything typed of one case.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Column {
    /// The law date, as it was typed; none while the host's is used.
    pub law_date: Option<String>,
    /// The fields.
    pub fields: CaseForm,
    /// The programme.
    pub programme: ProgrammeForm,
}

impl Column {
    /// Nothing typed, nothing chosen.
    pub const EMPTY: Self = Self {
        law_date: None,
        fields: CaseForm::EMPTY,
        programme: ProgrammeForm::EMPTY,
    };

    /// What stands in an input; empty where nothing does.
    pub fn text(&self, input: DeskInput) -> &str {
        match input {
            DeskInput::LawDate => self.law_date.as_deref().unwrap_or_default(),
            DeskInput::Field(field) => self.fields.text(field),
            DeskInput::ProgrammeField(part) => self.programme.text(part),
        }
    }

    /// Puts a text in an input.
    pub fn set(&mut self, input: DeskInput, text: String) {
        match input {
            DeskInput::LawDate => self.law_date = Some(text),
            DeskInput::Field(field) => self.fields.set(field, text),
            DeskInput::ProgrammeField(part) => self.programme.set(part, text),
        }
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// The same, but for what may be an identity number: that is repeated nowhere.
    pub fn without_identity_numbers(&self, law: Rulebook) -> Self {
        let mut column = self.clone();
        let identity = Some(FieldError::Input(InputError::IdentityNumber));
        let fields = DeskField::ALL.iter().copied().map(DeskInput::Field);
        let parts = ProgrammeField::all(self.programme.activities.len());
        let parts = parts.map(DeskInput::ProgrammeField);
        for input in fields.chain(parts) {
            if self.wrong(input, law) == identity {
                column.set(input, String::new());
            }
        }
        if self.wrong(DeskInput::LawDate, law) == identity {
            column.law_date = None;
        }
        column
    }

    /// What the texts mean under the law of a day. Where the week holds paid work, its hours are the hours of work; there is one number.
    pub fn read(&self, law: Rulebook) -> ParsedForm {
        let mut parsed = self.fields.read(law);
        if self.programme.has_paid() {
            let taken = [DeskField::Timer, DeskField::Laerling];
            parsed.asked.retain(|field| !taken.contains(field));
            parsed.wrong.retain(|(field, _)| !taken.contains(field));
            if let Some(wrong) = self.programme.wrong_in_paid() {
                parsed.wrong.push((DeskField::Timer, wrong));
            }
            let paid = self.programme.paid(&parsed.answers);
            parsed.answers.arbeidstimer_per_uke = paid.map(|paid| paid.hours);
            parsed.answers.laerling = paid.and_then(|paid| paid.apprentice.then_some(true));
        }
        parsed
    }

    /// What is wrong with an input; an empty one is no error, but for the law date.
    pub fn wrong(&self, input: DeskInput, law: Rulebook) -> Option<FieldError> {
        match input {
            DeskInput::LawDate => match input::date(self.law_date.as_deref()?) {
                Err(error) => Some(FieldError::Input(error)),
                Ok(day) => Rulebook::at(day).err().map(|_| FieldError::Outside),
            },
            DeskInput::Field(field) => self.fields.read(law).error(field),
            DeskInput::ProgrammeField(part) => self.programme.wrong(part),
        }
    }

    /// Whether no answer is to be made yet of what someone types in an input: it cannot be read, or more of it may be on its way. "2" may become
    /// 27, "15" the fifteenth of a month, and "05.06.20" 2008.
    pub fn is_unfinished(&self, input: DeskInput, law: Rulebook) -> bool {
        let text = self.text(input);
        self.wrong(input, law).is_some() || input::has_short_year(text) || is_beginning(input, text)
    }

    /// What stands in an input as one writes it, where it can be read: without the unit and the signs it was typed with.
    pub fn formatted(
        &self,
        input: DeskInput,
        law: Rulebook,
        today: Date,
        language: Language,
    ) -> Option<String> {
        let text = self.text(input);
        if let Some(day) = without_year(input, text, law.date(), today) {
            return Some(numbers::short_date(day));
        }
        if input::is_blank(text) || self.wrong(input, law).is_some() {
            return None;
        }
        match input {
            DeskInput::LawDate => input::date(text).ok().map(numbers::short_date),
            DeskInput::ProgrammeField(part) => self.programme.formatted(part, language),
            DeskInput::Field(field) => match field::kind(field) {
                FieldKind::Text(_) => {
                    formatted(field, text, &self.fields.read(law).answers, language)
                }
                FieldKind::Choice(_) | FieldKind::Tick => None,
            },
        }
    }

    /// What follows from an input and stands in another until one changes it: once the start is there, the months are those of one decision,
    /// and a Norwegian citizen is not in the introduction programme, which is for those with a residence permit.
    pub fn fill_in_after(&mut self, input: DeskInput, law: Rulebook) {
        let answers = self.fields.read(law).answers;
        let (field, text) = match input {
            DeskInput::Field(DeskField::Start) if answers.programstart.is_some() => {
                let one = law.read(&rates::VARIGHET).value.first;
                (DeskField::Maaneder, one.written())
            }
            DeskInput::Field(DeskField::Opphold)
                if answers.opphold == Some(Opphold::NorskStatsborger) =>
            {
                (DeskField::Introduksjonsprogram, JaNei::Nei.id().to_owned())
            }
            _ => return,
        };
        if input::is_blank(self.fields.text(field)) {
            self.fields.set(field, text);
        }
    }

    /// Takes over what someone else has answered otherwise; what is the same keeps its text.
    pub fn take_over(&mut self, before: &Answers, after: &Answers, language: Language) {
        self.fields.take_over(before, after, language);
        if before.arbeidstimer_per_uke != after.arbeidstimer_per_uke {
            self.programme.drop_paid();
        }
    }

    /// The day whose law is used, or none while it cannot be read.
    pub fn law_day(&self, otherwise: Date) -> Option<Date> {
        match &self.law_date {
            None => Some(otherwise),
            Some(text) => input::date(text).ok(),
        }
    }
}

/// Whether an age or a number of children may be the first digits of a date, or a day without its year most of one.
fn is_beginning(input: DeskInput, text: &str) -> bool {
    let text = text.trim();
    let (count, first) = (text.chars().count(), text.chars().next());
    let of_date = !input::is_meant_as_date(text);
    match input {
        DeskInput::Field(DeskField::Alder) => {
            of_date && (count == 1 || matches!(first, Some('0' | '1')))
        }
        // A year may be on its way where signs stand between day and month.
        DeskInput::Field(DeskField::Start) => {
            text.contains(|sign: char| !sign.is_ascii_digit()) && input::lacks_year(text)
        }
        DeskInput::Field(DeskField::Barn) => of_date && (count > 1 || first == Some('0')),
        _ => false,
    }
}

/// A day that is written without its year: the next on which a programme can begin, the nearest on which a paper has come, or the law date
/// nearest to today.
fn without_year(input: DeskInput, text: &str, law_date: Date, today: Date) -> Option<Date> {
    match input {
        DeskInput::Field(DeskField::Start) => input::next_day(text, law_date),
        DeskInput::ProgrammeField(ProgrammeField::Application | ProgrammeField::Decision) => {
            input::nearest_day(text, law_date, today)
        }
        DeskInput::LawDate => input::nearest_day(text, today, LAST_LAW_DATE),
        _ => None,
    }
}

/// A text as the answer that was made of it is written.
fn formatted(
    field: DeskField,
    text: &str,
    answers: &Answers,
    language: Language,
) -> Option<String> {
    let answered = CaseForm::of(answers, language);
    match answered.text(field) {
        // Benefits are only counted, and are no answer.
        "" => kroner(text)
            .ok()
            .map(|amount| numbers::ungrouped(amount, language)),
        answered => Some(answered.to_owned()),
    }
}
