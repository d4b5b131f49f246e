//! What is typed and chosen, and the answers it makes.

use super::{Focus, State};
use crate::kvp::{Alder, Barn, Fact, Samordning, Utbetaling, Ytelser};
use crate::view::question::{GuideField, Way};
use crate::view::set_off::SetOff;
use crate::view::{answer, input};
use crate::web::setting::ElementEvent;

impl State {
    pub(super) fn write(&mut self, field: GuideField, text: String) -> Vec<ElementEvent> {
        self.typed.set(field, text);
        // Beside an amount, the last answer holds until there is another.
        if self.is_live() && (self.error(field).is_some() || self.is_half_written(field)) {
            return Vec::new();
        }
        self.take(field)
    }

    /// Takes what was half written as it stands, once one leaves it.
    pub(super) fn take_half_written(&mut self, field: GuideField) -> Vec<ElementEvent> {
        if self.is_half_written(field) && self.error(field).is_none() {
            self.take(field)
        } else {
            Vec::new()
        }
    }

    fn take(&mut self, field: GuideField) -> Vec<ElementEvent> {
        let before = self.answers.clone();
        self.answer_from(field);
        self.forget_mended();
        self.after_change(&before)
    }

    pub(super) fn choose(&mut self, fact: Fact, word: &str) -> Vec<ElementEvent> {
        answer::choose(&mut self.answers, fact, word);
        if fact == Fact::Ytelser {
            self.set_off_from_texts();
        }
        self.forget_mended();
        Vec::new()
    }

    pub(super) fn tick(&mut self, field: GuideField, ticked: bool) -> Vec<ElementEvent> {
        let before = self.answers.clone();
        match field {
            GuideField::Laerling => self.answers.laerling = Some(ticked),
            GuideField::Utbetaling => self.answers.utbetaling = ticked.then_some(Utbetaling::Dag),
            _ => {}
        }
        let mut events = self.after_change(&before);
        events.extend(self.say_if_moved());
        events
    }

    /// Whether a box is ticked.
    pub fn ticked(&self, field: GuideField) -> bool {
        match field {
            GuideField::Laerling => self.answers.laerling == Some(true),
            GuideField::Utbetaling => self.answers.utbetaling == Some(Utbetaling::Dag),
            _ => false,
        }
    }

    pub(super) fn other_way(&mut self, asked: GuideField) -> Vec<ElementEvent> {
        let children = [GuideField::Fact(Fact::Barn), GuideField::BarnFoedselsdatoer];
        let (way, number, dates) = if children.contains(&asked) {
            let number = GuideField::Fact(Fact::Barn);
            (&mut self.ways.barn, number, GuideField::BarnFoedselsdatoer)
        } else {
            let number = GuideField::Fact(Fact::Alder);
            (&mut self.ways.alder, number, GuideField::Foedselsdato)
        };
        let (other, field) = match *way {
            Way::Number => (Way::Dates, dates),
            Way::Dates => (Way::Number, number),
        };
        *way = other;
        self.errors.clear();
        self.checked = false;
        if !self.is_live() {
            self.answer_from(field);
        }
        self.focus_on(Focus::Field(field))
    }

    /// Reads what stands in a field as an answer.
    fn answer_from(&mut self, field: GuideField) {
        let text = self.typed.text(field);
        match field {
            GuideField::Fact(Fact::Alder) => {
                self.answers.alder = self.typed_age();
                if let Some(Alder::Foedselsdato(_)) = self.answers.alder {
                    let text = text.to_owned();
                    self.typed.set(GuideField::Foedselsdato, text);
                }
            }
            GuideField::Foedselsdato => {
                let born = input::birth_date(text, self.law_date());
                let born = born.ok().map(Alder::Foedselsdato);
                // Beside the plan it is asked for in addition to the age, which holds until it is written.
                self.answers.alder = match self.ways.alder {
                    Way::Number => born.or_else(|| self.typed_age()),
                    Way::Dates => born,
                };
            }
            GuideField::Fact(Fact::Barn) => {
                self.answers.barn = input::children(text).ok().map(Barn::Antall);
            }
            GuideField::Fact(Fact::ArbeidstimerPerUke) => {
                self.answers.arbeidstimer_per_uke = input::hours(text).ok();
            }
            GuideField::Timeloenn => self.answers.timeloenn = input::hourly_wage(text).ok(),
            GuideField::SetOff(_) => self.set_off_from_texts(),
            GuideField::BarnFoedselsdatoer => {
                let born = input::birth_dates(text, self.law_date());
                self.answers.barn = born.ok().map(Barn::Foedselsdatoer);
            }
            GuideField::Programstart => {
                self.answers.programstart = input::programme_start(text).ok()
            }
            GuideField::ProgramMaaneder => {
                self.answers.program_maaneder = input::programme_months(text).ok();
            }
            GuideField::Fact(_) | GuideField::Laerling | GuideField::Utbetaling => {}
        }
    }

    /// Who writes a birth date where the age is asked for, has said more than that.
    fn typed_age(&self) -> Option<Alder> {
        let age = self.typed.text(GuideField::Fact(Fact::Alder));
        if input::is_meant_as_date(age) {
            let born = input::birth_date(age, self.law_date());
            return born.ok().map(Alder::Foedselsdato);
        }
        input::age(age).ok().map(Alder::Aar)
    }

    /// Only who gets very little is asked what is set off. What was typed is kept in its fields meanwhile.
    fn set_off_from_texts(&mut self) {
        let read = |benefit| input::benefit(self.typed.text(GuideField::SetOff(benefit))).ok();
        let benefits = Samordning {
            dagpenger: read(SetOff::Dagpenger),
            sykepenger: read(SetOff::Sykepenger),
            foreldrepenger: read(SetOff::Foreldrepenger),
            rehabiliteringspenger: read(SetOff::Rehabiliteringspenger),
        };
        let asked = self.answers.ytelser == Some(Ytelser::SvaertBegrenset);
        self.answers.samordning = (asked && benefits != Samordning::default()).then_some(benefits);
    }
}
