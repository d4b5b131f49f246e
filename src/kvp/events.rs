//! The days on which something changes by itself.

use crate::kvp::{Alder, Answers, Barn};
use crate::law::{Table, rates};
use crate::values::Date;

/// Something that happens on a day without anyone changing an answer.
///
/// In the order they are listed when several happen on the same day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// A child is born.
    BarnFoedt,
    /// A child turns 18.
    BarnFyller18,
    /// The person turns 25 and gets the full rate.
    Fyller25,
    /// The person turns 67.
    Fyller67,
    /// The person turns 68.
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

impl Event {
    /// The word in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::BarnFoedt => "barn_foedt",
            Self::BarnFyller18 => "barn_fyller_18",
            Self::Fyller25 => "fyller_25",
            Self::Fyller67 => "fyller_67",
            Self::Fyller68 => "fyller_68",
            Self::FyllerMinstealder => "fyller_minstealder",
            Self::NyBarnesats => "ny_barnesats",
            Self::NyFaktor => "ny_faktor",
            Self::NyRegel => "ny_regel",
            Self::NyttGrunnbeloep => "nytt_grunnbeloep",
        }
    }
}

/// Birthdays that count and new rates after `first` and through `last`, in order, each once.
///
/// Reforms are not here: whether one matters takes the whole assessment to say.
pub fn events(answers: &Answers, first: Date, last: Date) -> Vec<(Date, Event)> {
    let found = rate_events()
        .chain(birthdays(answers.alder))
        .chain(children(answers.barn.as_ref()))
        .filter(|&(day, _)| first < day && day <= last);
    let mut events = Vec::new();
    for event in found {
        insert(&mut events, event);
    }
    events
}

/// Puts an event where it belongs in time, once. A few dozen events do not repay a sorting algorithm's size.
pub fn insert(events: &mut Vec<(Date, Event)>, event: (Date, Event)) {
    if let Err(place) = events.binary_search(&event) {
        events.insert(place, event);
    }
}

fn rate_events() -> impl Iterator<Item = (Date, Event)> {
    let grunnbeloep = rates::GRUNNBELOEP
        .turns()
        .map(|day| (day, Event::NyttGrunnbeloep));
    let faktor = rates::FAKTOR.turns().map(|day| (day, Event::NyFaktor));
    let barnesats = rates::BARNETILLEGG
        .turns()
        .map(|day| (day, Event::NyBarnesats));
    grunnbeloep.chain(faktor).chain(barnesats)
}

fn birthdays(alder: Option<Alder>) -> impl Iterator<Item = (Date, Event)> {
    let born = match alder {
        Some(Alder::Foedselsdato(born)) => Some(born),
        Some(Alder::Aar(_)) | None => None,
    };
    born.into_iter().flat_map(|born| {
        reaching(&rates::MINSTEALDER, born, Event::FyllerMinstealder)
            .chain(reaching(&rates::FULL_SATS_FRA, born, Event::Fyller25))
            .chain(reaching(&rates::OEVRE_ALDER, born, Event::Fyller67))
            .chain(past(&rates::OEVRE_ALDER, born, Event::Fyller68))
    })
}

/// The birthday on which someone reaches an age limit as it stands that day.
fn reaching(
    limit: &'static Table<u32>,
    born: Date,
    event: Event,
) -> impl Iterator<Item = (Date, Event)> {
    limit
        .rows()
        .map(move |row| (born.birthday(row.value), row.value))
        .filter(|&(day, age)| limit.at(day).value == age)
        .map(move |(day, _)| (day, event))
}

/// The birthday a year after an age limit.
fn past(
    limit: &'static Table<u32>,
    born: Date,
    event: Event,
) -> impl Iterator<Item = (Date, Event)> {
    reaching(limit, born, event).map(move |(day, event)| {
        let age = born.age_on(day).saturating_add(1);
        (born.birthday(age), event)
    })
}

fn children(barn: Option<&Barn>) -> impl Iterator<Item = (Date, Event)> {
    let born: &[Date] = match barn {
        Some(Barn::Foedselsdatoer(born)) => born,
        Some(Barn::Antall(_)) | None => &[],
    };
    born.iter().flat_map(|&born| {
        reaching(&rates::ALDERSGRENSE_BARN, born, Event::BarnFyller18)
            .chain([(born, Event::BarnFoedt)])
    })
}
