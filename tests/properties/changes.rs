//! What would change the answer: every line of it true, and nothing left out, against brute force.

use kvp_veiviser::assess::Conclusion;
use kvp_veiviser::kvp::{Alder, Answers, Barn, CONDITIONS, CalendarEvent, Cause, Fact, assess};
use kvp_veiviser::law::{LAST_LAW_DATE, Rulebook, rates};
use kvp_veiviser::values::Date;
use proptest::prelude::*;

use crate::any::{answers, random_cases};
use crate::facts::listed;
use crate::{assessed, year};

/// The answers in the list that give another conclusion, found by trying them all.
fn by_trying_all(answers: &Answers, date: Date) -> Vec<(Fact, &'static str, Conclusion)> {
    let before = assessed(answers, date).conclusion;
    let mut found = Vec::new();
    for listed in listed() {
        let Some(given) = listed.of(answers).filter(|_| listed.is_asked_on(date)) else {
            continue;
        };
        for &word in &listed.words {
            let then = assessed(&listed.with(answers, Some(word)), date).conclusion;
            if word != given && word != "vet_ikke" && then != before {
                found.push((listed.fact, word, then));
            }
        }
    }
    found
}

/// The conclusion of the conditions alone, so that seven hundred days can be searched.
fn conclusion(answers: &Answers, day: Date) -> Conclusion {
    let law = Rulebook::at(day).unwrap();
    let findings = CONDITIONS
        .iter()
        .filter_map(|condition| condition.find(answers, law));
    Conclusion::of(findings.map(|finding| finding.judgement.outcome))
}

/// Everything a day can change by itself: conclusion, rate, children, tables.
fn state(answers: &Answers, day: Date) -> impl PartialEq {
    let full = answers.alder.map(|alder| alder.on(day) >= 25);
    let children = answers.barn.as_ref().map(|barn| barn.count_on(day));
    let tables = [&rates::GRUNNBELOEP, &rates::FAKTOR, &rates::BARNETILLEGG];
    let rows = tables.map(|table| table.at(day).from);
    (conclusion(answers, day), full, children, rows)
}

/// What happens on a day, by comparing it with the day before.
fn happens(answers: &Answers, day: Date) -> Vec<CalendarEvent> {
    let yesterday = day.previous();
    let mut events = Vec::new();
    if let Some(Barn::Foedselsdatoer(born)) = &answers.barn {
        let turns_18 = |born: &Date| born.age_on(day) == 18 && born.age_on(yesterday) == 17;
        events.extend(born.contains(&day).then_some(CalendarEvent::BarnFoedt));
        events.extend(
            born.iter()
                .any(turns_18)
                .then_some(CalendarEvent::BarnFyller18),
        );
    }
    if let Some(Alder::Foedselsdato(born)) = answers.alder {
        let turns = |age| born.age_on(day) == age && born.age_on(yesterday) + 1 == age;
        let lowest = |day: Date| if day.year() < 2019 { 19 } else { 18 };
        let old_enough = |day| born.age_on(day) >= lowest(day);
        let birthday = born.age_on(yesterday) < born.age_on(day);
        let reaches_lowest = birthday && old_enough(day) && !old_enough(yesterday);
        events.extend(turns(25).then_some(CalendarEvent::Fyller25));
        events.extend(turns(67).then_some(CalendarEvent::Fyller67));
        events.extend(turns(68).then_some(CalendarEvent::Fyller68));
        events.extend(reaches_lowest.then_some(CalendarEvent::FyllerMinstealder));
    }
    let begins =
        |table: &kvp_veiviser::law::Table<_>| table.at(day).from != table.at(yesterday).from;
    events.extend(begins(&rates::BARNETILLEGG).then_some(CalendarEvent::NyBarnesats));
    events.extend(begins(&rates::FAKTOR).then_some(CalendarEvent::NyFaktor));
    // A reform is what changes the conclusion of someone who grew no older overnight.
    let same_age = Answers {
        alder: answers.alder.map(|alder| Alder::Aar(alder.on(day))),
        ..answers.clone()
    };
    let reform = conclusion(&same_age, yesterday) != conclusion(&same_age, day);
    events.extend(reform.then_some(CalendarEvent::NyRegel));
    events.extend(begins(&rates::GRUNNBELOEP).then_some(CalendarEvent::NyttGrunnbeloep));
    events
}

/// The days from tomorrow through the same day 24 months later that there is law for.
fn ahead(date: Date) -> impl Iterator<Item = Date> {
    let last = date.plus_months(24).min(LAST_LAW_DATE);
    std::iter::successors(Some(date.next()), |day| Some(day.next()))
        .take_while(move |&day| day <= last)
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn every_change_is_true((answers, date) in answers()) {
        for change in assessed(&answers, date).changes {
            let (answers, date) = match change.cause {
                Cause::Date(day, _) => (answers.clone(), day),
                Cause::Answer(fact, word) => {
                    let listed = listed().iter().find(|listed| listed.fact == fact).unwrap();
                    (listed.with(&answers, Some(word)), date)
                }
            };
            // Someone may be past all ages by then, which no assessment takes.
            if let Ok(then) = assess(&answers, date) {
                prop_assert_eq!(then.conclusion, change.conclusion);
                prop_assert_eq!(year(&answers, date), change.total_per_year);
            }
        }
    }

    #[test]
    fn no_other_answer_that_changes_the_conclusion_is_left_out((answers, date) in answers()) {
        let listed: Vec<_> = assessed(&answers, date).changes.into_iter().filter_map(|change| match change.cause {
            Cause::Answer(fact, word) => Some((fact, word, change.conclusion)),
            Cause::Date(..) => None,
        }).collect();
        prop_assert_eq!(listed, by_trying_all(&answers, date));
    }

    #[test]
    fn no_day_of_the_next_24_months_is_left_out((answers, date) in answers()) {
        let listed: Vec<_> = assessed(&answers, date).changes.into_iter().filter_map(|change| match change.cause {
            Cause::Date(day, event) => Some((day, event)),
            Cause::Answer(..) => None,
        }).collect();
        let mut yesterday = state(&answers, date);
        let mut happened = Vec::new();
        for day in ahead(date) {
            let today = state(&answers, day);
            let events = happens(&answers, day);
            prop_assert!(today == yesterday || !events.is_empty(), "nothing listed for {day}");
            happened.extend(events.into_iter().map(|event| (day, event)));
            yesterday = today;
        }
        prop_assert_eq!(listed, happened);
    }
}
