//! What was typed and chosen, and the answers it makes.

use super::{Event, Focus, Screen, State};
use crate::kvp::{Alder, Answers, Barn, Fact, Utbetaling};
use crate::texts::Language;
use crate::values::{Date, Written};
use crate::view::question::{Field, Way, Ways};
use crate::view::step::Step;
use crate::view::{answer, input, numbers};

/// The texts of the fields, exactly as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Typed {
    alder: String,
    foedselsdato: String,
    barn: String,
    barn_foedselsdatoer: String,
    arbeidstimer: String,
    programstart: String,
    program_maaneder: String,
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
            if let Barn::Foedselsdatoer(born) = barn {
                let born: Vec<String> = born.iter().copied().map(numbers::short_date).collect();
                typed.barn_foedselsdatoer = born.join(", ");
            }
        }
        if let Some(hours) = answers.arbeidstimer_per_uke {
            typed.arbeidstimer = numbers::decimal(hours.normalize(), language);
        }
        if let Some(start) = answers.programstart {
            typed.programstart = numbers::short_date(start);
        }
        if let Some(months) = answers.program_maaneder {
            typed.program_maaneder = months.written();
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
            Field::BarnFoedselsdatoer => &self.barn_foedselsdatoer,
            Field::Programstart => &self.programstart,
            Field::ProgramMaaneder => &self.program_maaneder,
            Field::Fact(_) | Field::Laerling | Field::Utbetaling => "",
        }
    }

    /// Whether nothing is written of the plan.
    pub(super) fn has_no_plan(&self) -> bool {
        input::is_blank(&self.programstart) && input::is_blank(&self.program_maaneder)
    }

    fn set(&mut self, field: Field, text: String) {
        match field {
            Field::Fact(Fact::Alder) => self.alder = text,
            Field::Foedselsdato => self.foedselsdato = text,
            Field::Fact(Fact::Barn) => self.barn = text,
            Field::BarnFoedselsdatoer => self.barn_foedselsdatoer = text,
            Field::Fact(Fact::ArbeidstimerPerUke) => self.arbeidstimer = text,
            Field::Programstart => self.programstart = text,
            Field::ProgramMaaneder => self.program_maaneder = text,
            Field::Fact(_) | Field::Laerling | Field::Utbetaling => {}
        }
    }
}

/// The ways that answers were given in.
pub const fn ways(answers: &Answers) -> Ways {
    Ways {
        alder: match answers.alder {
            Some(Alder::Foedselsdato(_)) => Way::Dates,
            Some(Alder::Aar(_)) | None => Way::Number,
        },
        barn: match answers.barn {
            Some(Barn::Foedselsdatoer(_)) => Way::Dates,
            Some(Barn::Antall(_)) | None => Way::Number,
        },
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

    pub(super) fn tick(&mut self, field: Field, ticked: bool) -> Vec<Event> {
        match field {
            Field::Laerling => self.answers.laerling = Some(ticked),
            Field::Utbetaling => self.answers.utbetaling = ticked.then_some(Utbetaling::Dag),
            _ => {}
        }
        Vec::new()
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: Field) -> bool {
        match field {
            Field::Laerling => self.answers.laerling == Some(true),
            Field::Utbetaling => self.answers.utbetaling == Some(Utbetaling::Dag),
            _ => false,
        }
    }

    pub(super) fn other_way(&mut self) -> Vec<Event> {
        let children = self.screen == Screen::Step(Step::Barn);
        let (way, number, dates) = if children {
            let number = Field::Fact(Fact::Barn);
            (&mut self.ways.barn, number, Field::BarnFoedselsdatoer)
        } else {
            let number = Field::Fact(Fact::Alder);
            (&mut self.ways.alder, number, Field::Foedselsdato)
        };
        let (other, field) = match *way {
            Way::Number => (Way::Dates, dates),
            Way::Dates => (Way::Number, number),
        };
        *way = other;
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
            Field::BarnFoedselsdatoer => {
                let born = input::birth_dates(text, self.law_date());
                self.answers.barn = born.ok().map(Barn::Foedselsdatoer);
            }
            Field::Programstart => self.answers.programstart = input::programme_start(text).ok(),
            Field::ProgramMaaneder => {
                self.answers.program_maaneder = input::programme_months(text).ok();
            }
            Field::Fact(_) | Field::Laerling | Field::Utbetaling => {}
        }
    }
}
