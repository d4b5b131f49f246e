//! What was typed and chosen, and the answers it makes.

use super::{Event, Focus, State};
use crate::kvp::{Alder, Answers, Barn, Fact};
use crate::texts::Language;
use crate::values::Date;
use crate::view::question::{AgeBy, Field};
use crate::view::{answer, input, numbers};

/// The texts of the fields, exactly as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    alder: String,
    foedselsdato: String,
    barn: String,
    arbeidstimer: String,
}

impl Typed {
    /// The texts that would give these answers.
    pub fn of(answers: &Answers, law_date: Date, language: Language) -> Self {
        let mut typed = Self::default();
        match answers.alder {
            Some(Alder::Aar(years)) => typed.alder = years.to_string(),
            Some(Alder::Foedselsdato(born)) => typed.foedselsdato = numbers::short_date(born),
            None => {}
        }
        if let Some(barn) = &answers.barn {
            typed.barn = barn.count_on(law_date).to_string();
        }
        if let Some(hours) = answers.arbeidstimer_per_uke {
            typed.arbeidstimer = numbers::decimal(hours.normalize(), language);
        }
        typed
    }

    /// The text of a field; nothing where one does not type.
    pub fn text(&self, field: Field) -> &str {
        match field {
            Field::Fact(Fact::Alder) => &self.alder,
            Field::Foedselsdato => &self.foedselsdato,
            Field::Fact(Fact::Barn) => &self.barn,
            Field::Fact(Fact::ArbeidstimerPerUke) => &self.arbeidstimer,
            Field::Fact(_) | Field::Laerling => "",
        }
    }

    fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Fact(Fact::Alder) => self.alder = text,
            Field::Foedselsdato => self.foedselsdato = text,
            Field::Fact(Fact::Barn) => self.barn = text,
            Field::Fact(Fact::ArbeidstimerPerUke) => self.arbeidstimer = text,
            Field::Fact(_) | Field::Laerling => {}
        }
    }
}

/// The way of saying the age that an answer was given in.
pub fn age_by(answers: &Answers) -> AgeBy {
    match answers.alder {
        Some(Alder::Foedselsdato(_)) => AgeBy::BirthDate,
        Some(Alder::Aar(_)) | None => AgeBy::Years,
    }
}

impl State {
    pub(super) fn write(&mut self, field: Field, text: String) -> Vec<Event> {
        self.typed.set(field, text);
        self.answer_from(field);
        self.forget_if_mended(field);
        Vec::new()
    }

    pub(super) fn choose(&mut self, fact: Fact, word: &str) -> Vec<Event> {
        answer::choose(&mut self.answers, fact, word);
        self.forget_if_mended(Field::Fact(fact));
        Vec::new()
    }

    pub(super) fn tick(&mut self, ticked: bool) -> Vec<Event> {
        self.answers.laerling = Some(ticked);
        Vec::new()
    }

    pub(super) fn other_way(&mut self) -> Vec<Event> {
        let (age_by, field) = match self.age_by {
            AgeBy::Years => (AgeBy::BirthDate, Field::Foedselsdato),
            AgeBy::BirthDate => (AgeBy::Years, Field::Fact(Fact::Alder)),
        };
        self.age_by = age_by;
        self.errors.clear();
        self.checked = false;
        self.answer_from(field);
        self.focus_on(Focus::Field(field))
    }

    /// Reads what stands in a field as an answer.
    fn answer_from(&mut self, field: Field) {
        let text = self.typed.text(field);
        match field {
            Field::Fact(Fact::Alder) => self.answers.alder = input::age(text).ok().map(Alder::Aar),
            Field::Foedselsdato => {
                let born = input::birth_date(text, self.law_date());
                self.answers.alder = born.ok().map(Alder::Foedselsdato);
            }
            Field::Fact(Fact::Barn) => {
                self.answers.barn = input::children(text).ok().map(Barn::Antall);
            }
            Field::Fact(Fact::ArbeidstimerPerUke) => {
                self.answers.arbeidstimer_per_uke = input::hours(text).ok();
            }
            Field::Fact(_) | Field::Laerling => {}
        }
    }
}
