//! What would change the answer: other answers, and time.

use crate::assess::{Calculation, Choice, Conclusion};
use crate::kvp::events::{CalendarEvent, events, insert};
use crate::kvp::{
    Alder, Answers, Arbeidsevnevurdering, CONDITIONS, Fact, Opphold, Ytelser, basis, stoenad,
};
use crate::law::Rulebook;
use crate::values::{Date, Kroner};

/// How far ahead dates are searched for, in months.
const HORIZON: u32 = 24;

/// A single change, and what the answer is then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    /// What changes.
    pub cause: Cause,
    /// The conclusion then.
    pub conclusion: Conclusion,
    /// The year's total after reductions then; none while the age is unknown.
    pub total_per_year: Option<Kroner>,
    /// Whether a rate is used then past the day it is known for.
    pub projected: bool,
}

/// What changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// This fact has this answer instead, as its word in the contract.
    Answer(Fact, &'static str),
    /// This day comes, and with it this event.
    Date(Date, CalendarEvent),
}

/// Every single other answer that gives another conclusion, and every day ahead that changes conclusion, rate, children or tables.
///
/// `amounts` is the law of the day whose amounts count: days ahead are those after it.
pub fn changes(
    answers: &Answers,
    rulebook: Rulebook,
    amounts: Rulebook,
    conclusion: Conclusion,
) -> Vec<Change> {
    let mut search = Search {
        answers: answers.clone(),
        rulebook,
        conclusion,
        total: total(answers, amounts),
        found: Vec::new(),
    };
    search.answers();
    let mut changes = search.found;
    changes.extend(date_changes(answers, amounts));
    changes
}

/// Sets one fact to an answer.
type Set<T> = fn(&mut Answers) -> &mut Option<T>;

/// Tries one other answer at a time. None of these facts moves the amount.
struct Search {
    answers: Answers,
    rulebook: Rulebook,
    conclusion: Conclusion,
    total: Total,
    found: Vec<Change>,
}

impl Search {
    fn answers(&mut self) {
        self.choices::<Opphold>(Fact::Opphold, |answers| &mut answers.opphold);
        self.choices(Fact::Eoes, |answers| &mut answers.eoes);
        self.choices(Fact::NedsattEvne, |answers| &mut answers.nedsatt_evne);
        self.choices::<Ytelser>(Fact::Ytelser, |answers| &mut answers.ytelser);
        self.choices::<Arbeidsevnevurdering>(Fact::Arbeidsevnevurdering, |answers| {
            &mut answers.arbeidsevnevurdering
        });
        self.choices(Fact::TettOppfoelging, |answers| {
            &mut answers.tett_oppfoelging
        });
        self.choices(Fact::EgenJobbsoeking, |answers| {
            &mut answers.egen_jobbsoeking
        });
        self.choices(Fact::Introduksjonsprogram, |answers| {
            &mut answers.introduksjonsprogram
        });
        self.choices(Fact::NavKontor, |answers| &mut answers.nav_kontor);
        self.choices(Fact::NavTilbud, |answers| &mut answers.nav_tilbud);
        self.choices(Fact::UforholdsmessigByrdefullt, |answers| {
            &mut answers.uforholdsmessig_byrdefullt
        });
    }

    fn choices<T: Choice>(&mut self, fact: Fact, slot: Set<T>) {
        let Some(given) = *slot(&mut self.answers) else {
            return;
        };
        let others = T::ALL
            .iter()
            .copied()
            .filter(|choice| choice.is_definite() && *choice != given);
        for other in others {
            *slot(&mut self.answers) = Some(other);
            let conclusion = conclude(&self.answers, self.rulebook);
            if conclusion != self.conclusion {
                self.found.push(Change {
                    cause: Cause::Answer(fact, other.id()),
                    conclusion,
                    total_per_year: self.total.per_year,
                    projected: self.total.projected,
                });
            }
        }
        *slot(&mut self.answers) = Some(given);
    }
}

fn date_changes(answers: &Answers, amounts: Rulebook) -> Vec<Change> {
    let first = amounts.date();
    let last = first.plus_months(HORIZON);
    let mut dates = events(answers, first, last);
    for day in reforms(answers, first, last) {
        insert(&mut dates, (day, CalendarEvent::NyRegel));
    }
    dates
        .into_iter()
        .filter_map(|(day, event)| {
            let then = Rulebook::at(day).ok()?;
            let total = total(answers, then);
            Some(Change {
                cause: Cause::Date(day, event),
                conclusion: conclude(answers, then),
                total_per_year: total.per_year,
                projected: total.projected,
            })
        })
        .collect()
}

/// The reforms of these days that change the conclusion: people's ages are the same under the old law and the new.
fn reforms(answers: &Answers, first: Date, last: Date) -> impl Iterator<Item = Date> {
    [basis::NY_LOV, basis::REFORM, basis::EOES_UNNTAK]
        .into_iter()
        .filter(move |&day| first < day && day <= last)
        .filter(|&day| {
            let same_ages = Answers {
                alder: answers.alder.map(|alder| Alder::Aar(alder.on(day))),
                ..answers.clone()
            };
            let before = Rulebook::at(day.previous());
            let after = Rulebook::at(day);
            before.map(|law| conclude(&same_ages, law))
                != after.map(|law| conclude(&same_ages, law))
        })
}

fn conclude(answers: &Answers, rulebook: Rulebook) -> Conclusion {
    let findings = CONDITIONS
        .iter()
        .filter_map(|condition| condition.find(answers, rulebook));
    Conclusion::of(findings.map(|finding| finding.judgement.outcome))
}

/// A year's total after reductions.
#[derive(Clone, Copy, Default)]
struct Total {
    per_year: Option<Kroner>,
    projected: bool,
}

fn total(answers: &Answers, rulebook: Rulebook) -> Total {
    let Some(alder) = answers.alder else {
        return Total::default();
    };
    let stoenad = stoenad::stoenad(answers, alder, rulebook, &mut Calculation::silent());
    Total {
        per_year: Some(stoenad.net.per_year.total()),
        projected: !stoenad.projected.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assess::JaNei;
    use crate::kvp::assess;

    #[test]
    fn on_the_day_the_minimum_age_falls_the_changes_name_who_turned_older_and_whom_the_reform_lets_in()
     {
        let before = Date::literal(2018, 6, 1);
        for (born, expected) in [
            (
                Date::literal(2000, 1, 1),
                &[CalendarEvent::FyllerMinstealder][..],
            ),
            (Date::literal(2000, 6, 1), &[CalendarEvent::NyRegel]),
            (
                Date::literal(2001, 1, 1),
                &[CalendarEvent::FyllerMinstealder, CalendarEvent::NyRegel],
            ),
            (Date::literal(1998, 1, 1), &[]),
        ] {
            let answers = Answers {
                alder: Some(Alder::Foedselsdato(born)),
                nav_tilbud: Some(JaNei::Ja),
                ..Answers::default()
            };
            let changes = assess(&answers, before).unwrap().changes;
            let listed = changes.iter().filter_map(|change| match change.cause {
                Cause::Date(day, event) if day == basis::REFORM => Some(event),
                _ => None,
            });
            assert!(listed.eq(expected.iter().copied()), "{born}");
        }
    }
}
