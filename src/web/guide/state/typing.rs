//! What is typed and chosen, and the answers it makes.

use super::{Event, Focus, Screen, State};
use crate::kvp::{Alder, Barn, Fact, Samordning, Utbetaling, Ytelser};
use crate::view::amounts::works;
use crate::view::question::{Field, Way};
use crate::view::set_off::SetOff;
use crate::view::step::Step;
use crate::view::{answer, input};

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
