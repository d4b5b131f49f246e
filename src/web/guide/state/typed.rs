//! What was typed, exactly as it was.

use crate::kvp::{Alder, Answers, Barn, Fact};
use crate::texts::Language;
use crate::values::{Date, Written};
use crate::view::numbers;
use crate::view::question::{GuideField, Way, Ways};
use crate::view::set_off::SetOff;

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
            Some(Alder::Aar(years)) => typed.alder = years.written(),
            Some(Alder::Foedselsdato(born)) => typed.foedselsdato = numbers::short_date(born),
            None => {}
        }
        if let Some(barn) = &answers.barn {
            typed.barn = barn.count_on(law_date).written();
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
        for &benefit in SetOff::ALL {
            let benefits = answers.samordning.as_ref();
            if let Some(amount) = benefits.and_then(|benefits| benefit.of(benefits)) {
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
    pub fn text(&self, field: GuideField) -> &str {
        match field {
            GuideField::Fact(Fact::Alder) => &self.alder,
            GuideField::Foedselsdato => &self.foedselsdato,
            GuideField::Fact(Fact::Barn) => &self.barn,
            GuideField::Fact(Fact::ArbeidstimerPerUke) => &self.arbeidstimer,
            GuideField::BarnFoedselsdatoer => &self.barn_foedselsdatoer,
            GuideField::Programstart => &self.programstart,
            GuideField::ProgramMaaneder => &self.program_maaneder,
            GuideField::Timeloenn => &self.timeloenn,
            GuideField::SetOff(SetOff::Dagpenger) => &self.dagpenger,
            GuideField::SetOff(SetOff::Sykepenger) => &self.sykepenger,
            GuideField::SetOff(SetOff::Foreldrepenger) => &self.foreldrepenger,
            GuideField::SetOff(SetOff::Rehabiliteringspenger) => &self.rehabiliteringspenger,
            GuideField::Fact(_) | GuideField::Laerling | GuideField::Utbetaling => "",
        }
    }

    const fn benefit(&mut self, benefit: SetOff) -> &mut String {
        match benefit {
            SetOff::Dagpenger => &mut self.dagpenger,
            SetOff::Sykepenger => &mut self.sykepenger,
            SetOff::Foreldrepenger => &mut self.foreldrepenger,
            SetOff::Rehabiliteringspenger => &mut self.rehabiliteringspenger,
        }
    }

    pub(super) fn set(&mut self, field: GuideField, text: String) {
        match field {
            GuideField::Fact(Fact::Alder) => self.alder = text,
            GuideField::Foedselsdato => self.foedselsdato = text,
            GuideField::Fact(Fact::Barn) => self.barn = text,
            GuideField::BarnFoedselsdatoer => self.barn_foedselsdatoer = text,
            GuideField::Fact(Fact::ArbeidstimerPerUke) => self.arbeidstimer = text,
            GuideField::Programstart => self.programstart = text,
            GuideField::ProgramMaaneder => self.program_maaneder = text,
            GuideField::Timeloenn => self.timeloenn = text,
            GuideField::SetOff(benefit) => *self.benefit(benefit) = text,
            GuideField::Fact(_) | GuideField::Laerling | GuideField::Utbetaling => {}
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
