//! The days on which something changes by itself.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use crate::kvp::{Alder, Answers, Barn};
use crate::law::{Table, rates};
use crate::values::Date;

/// Something that happens on a day without anyone changing an answer.
///
/// In the order they are listed when several happen on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum CalendarEvent {
    /// A child is born.
    BarnFoedt,
    /// A child turns 18.
    #[strum(serialize = "barn_fyller_18")]
    BarnFyller18,
    /// The person turns 25 and gets the full rate.
    #[strum(serialize = "fyller_25")]
    Fyller25,
    /// The person turns 67.
    #[strum(serialize = "fyller_67")]
    Fyller67,
    /// The person turns 68.
    #[strum(serialize = "fyller_68")]
    Fyller68,
    /// The person reaches the minimum age.
    FyllerMinstealder,
    /// A new rate of the child supplement.
    NyBarnesats,
    /// A new factor.
    NyFaktor,
    /// A reform changes the conclusion.
    NyRegel,
    /// A new basic amount.
    NyttGrunnbeloep,
}

/// The days after `first` and through `last` on which amounts move: birthdays and new rates, in order, each once.
pub fn moves(answers: &Answers, first: Date, last: Date) -> Vec<(Date, CalendarEvent)> {
    let mut calendar = Calendar {
        first,
        last,
        events: Vec::new(),
    };
    calendar.turns(&rates::GRUNNBELOEP, CalendarEvent::NyttGrunnbeloep);
    calendar.turns(&rates::FAKTOR, CalendarEvent::NyFaktor);
    calendar.turns(&rates::BARNETILLEGG, CalendarEvent::NyBarnesats);
    if let Some(Alder::Foedselsdato(born)) = answers.alder {
        calendar.reaches(born, &rates::FULL_SATS_FRA, 0, CalendarEvent::Fyller25);
    }
    if let Some(Barn::Foedselsdatoer(children)) = &answers.barn {
        for &born in children {
            calendar.add(born, CalendarEvent::BarnFoedt);
            calendar.reaches(
                born,
                &rates::ALDERSGRENSE_BARN,
                0,
                CalendarEvent::BarnFyller18,
            );
        }
    }
    calendar.events
}

/// Those days, and the birthdays that only change who may take part.
///
/// Reforms are not here: whether one matters takes the whole assessment to say.
pub fn events(answers: &Answers, first: Date, last: Date) -> Vec<(Date, CalendarEvent)> {
    let mut calendar = Calendar {
        first,
        last,
        events: moves(answers, first, last),
    };
    if let Some(Alder::Foedselsdato(born)) = answers.alder {
        calendar.reaches(
            born,
            &rates::MINSTEALDER,
            0,
            CalendarEvent::FyllerMinstealder,
        );
        calendar.reaches(born, &rates::OEVRE_ALDER, 0, CalendarEvent::Fyller67);
        calendar.reaches(born, &rates::OEVRE_ALDER, 1, CalendarEvent::Fyller68);
    }
    calendar.events
}

/// The events of a stretch of days, in order.
struct Calendar {
    first: Date,
    last: Date,
    events: Vec<(Date, CalendarEvent)>,
}

impl Calendar {
    fn add(&mut self, day: Date, event: CalendarEvent) {
        if self.first < day && day <= self.last {
            insert(&mut self.events, (day, event));
        }
    }

    /// A new row of a rate table.
    fn turns(&mut self, table: &Table<Decimal>, event: CalendarEvent) {
        for day in table.turns() {
            self.add(day, event);
        }
    }

    /// The birthday on which someone reaches an age limit that they were below the day before, or is so many years past
    /// it. A limit may be lowered on the very birthday.
    fn reaches(&mut self, born: Date, limit: &Table<u32>, past: u32, event: CalendarEvent) {
        for row in limit.rows() {
            let birthday = born.birthday(row.value);
            let reached = limit.at(birthday).value..=limit.at(birthday.previous()).value;
            if reached.contains(&row.value) {
                self.add(born.birthday(row.value.saturating_add(past)), event);
            }
        }
    }
}

/// Puts an event where it belongs in time, once. A few dozen events do not repay a sorting algorithm's size.
pub fn insert(events: &mut Vec<(Date, CalendarEvent)>, event: (Date, CalendarEvent)) {
    if let Err(place) = events.binary_search(&event) {
        events.insert(place, event);
    }
}
