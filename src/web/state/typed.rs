//! What was typed and chosen, and the answers it makes.

use super::{Event, Focus, Screen, State};

use crate::kvp::{Alder, Answers, Barn, Fact, Samordning, Utbetaling, Ytelser};
use crate::texts::Language;
use crate::values::{Date, Written};
use crate::view::amounts::works;
use crate::view::question::{Field, SetOff, Way, Ways};
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
    timeloenn: String,
    dagpenger: String,
    sykepenger: String,
    foreldrepenger: String,
    rehabiliteringspenger: String,
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
            typed.arbeidstimer = numbers::ungrouped(hours, language);
        }
        if let Some(wage) = answers.timeloenn {
            typed.timeloenn = numbers::ungrouped(wage, language);
        }
        for benefit in SetOff::ALL {
            let told = answers.samordning.as_ref();
            if let Some(amount) = told.and_then(|told| answer::set_off(told, benefit)) {
                *typed.benefit(benefit) = numbers::ungrouped(amount, language);
            }
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
            Field::Timeloenn => &self.timeloenn,
            Field::SetOff(SetOff::Dagpenger) => &self.dagpenger,
            Field::SetOff(SetOff::Sykepenger) => &self.sykepenger,
            Field::SetOff(SetOff::Foreldrepenger) => &self.foreldrepenger,
            Field::SetOff(SetOff::Rehabiliteringspenger) => &self.rehabiliteringspenger,
            Field::Fact(_) | Field::Laerling | Field::Utbetaling => "",
        }
    }

    /// Whether something is written of how long the programme lasts.
    pub(super) fn has_length(&self) -> bool {
        !input::is_blank(&self.program_maaneder)
    }

    const fn benefit(&mut self, benefit: SetOff) -> &mut String {
        match benefit {
            SetOff::Dagpenger => &mut self.dagpenger,
            SetOff::Sykepenger => &mut self.sykepenger,
            SetOff::Foreldrepenger => &mut self.foreldrepenger,
            SetOff::Rehabiliteringspenger => &mut self.rehabiliteringspenger,
        }
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
            Field::Timeloenn => self.timeloenn = text,
            Field::SetOff(benefit) => *self.benefit(benefit) = text,
            Field::Fact(_) | Field::Laerling | Field::Utbetaling => {}
        }
    }
}

/// The ways that answers were given in; where there is none, the way it was asked for.
pub const fn ways(answers: &Answers, asked: Ways) -> Ways {
    Ways {
        alder: match answers.alder {
            Some(Alder::Foedselsdato(_)) => Way::Dates,
            Some(Alder::Aar(_)) => Way::Number,
            None => asked.alder,
        },
        barn: match answers.barn {
            Some(Barn::Foedselsdatoer(_)) => Way::Dates,
            Some(Barn::Antall(_)) => Way::Number,
            None => asked.barn,
        },
    }
}

impl State {
    pub(super) fn write(&mut self, field: Field, text: String) -> Vec<Event> {
        self.typed.set(field, text);
        self.answer_from(field);
        self.forget_mended();
        Vec::new()
    }

    pub(super) fn choose(&mut self, fact: Fact, word: &str) -> Vec<Event> {
        answer::choose(&mut self.answers, fact, word);
        if fact == Fact::Ytelser {
            self.set_off_from_texts();
        }
        self.forget_mended();
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
            Field::Fact(Fact::Alder) => self.answers.alder = self.typed_age(),
            Field::Foedselsdato => {
                let born = input::birth_date(text, self.law_date());
                let born = born.ok().map(Alder::Foedselsdato);
                // Beside the plan it is asked for in addition to the age, which holds until it is written.
                self.answers.alder = match self.ways.alder {
                    Way::Number => born.or_else(|| self.typed_age()),
                    Way::Dates => born,
                };
            }
            Field::Fact(Fact::Barn) => {
                self.answers.barn = input::children(text).ok().map(Barn::Antall);
            }
            Field::Fact(Fact::ArbeidstimerPerUke) => {
                self.answers.arbeidstimer_per_uke = input::hours(text).ok();
                self.wage_from_text();
            }
            Field::Timeloenn => self.wage_from_text(),
            Field::SetOff(_) => self.set_off_from_texts(),
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

    fn typed_age(&self) -> Option<Alder> {
        let age = self.typed.text(Field::Fact(Fact::Alder));
        input::age(age).ok().map(Alder::Aar)
    }

    /// The wage is that of the hours one works, and kept in its field while there are none.
    fn wage_from_text(&mut self) {
        let wage = input::hourly_wage(self.typed.text(Field::Timeloenn)).ok();
        self.answers.timeloenn = wage.filter(|_| works(&self.answers));
    }

    /// Only who gets very little is asked what is set off. What was typed is kept in its fields meanwhile.
    fn set_off_from_texts(&mut self) {
        let told = |benefit| input::benefit(self.typed.text(Field::SetOff(benefit))).ok();
        let told = Samordning {
            dagpenger: told(SetOff::Dagpenger),
            sykepenger: told(SetOff::Sykepenger),
            foreldrepenger: told(SetOff::Foreldrepenger),
            rehabiliteringspenger: told(SetOff::Rehabiliteringspenger),
        };
        let asked = self.answers.ytelser == Some(Ytelser::SvaertBegrenset);
        self.answers.samordning = (asked && told != Samordning::default()).then_some(told);
    }
}
