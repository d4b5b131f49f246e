//! The conditions, in the order of the statute.

mod alder;
mod arbeidsevnevurdering;
mod byrdefullt;
mod condition;
mod introduksjonsprogram;
mod nav_kontor;
mod nav_tilbud;
mod nedsatt_evne;
mod opphold;
mod tett_oppfoelging;
mod ytelser;

pub use condition::{Condition, ConditionId, Finding, Reason};
pub use opphold::needs_eoes;
pub use tett_oppfoelging::refuses_own_job_search;

/// Every condition the programme has had, in the order they are listed; each knows when it is in force.
pub const CONDITIONS: [&Condition; 10] = [
    &alder::ALDER,
    &opphold::OPPHOLD,
    &nedsatt_evne::NEDSATT_EVNE,
    &ytelser::YTELSER,
    &arbeidsevnevurdering::ARBEIDSEVNEVURDERING,
    &tett_oppfoelging::TETT_OPPFOELGING,
    &introduksjonsprogram::INTRODUKSJONSPROGRAM,
    &nav_kontor::NAV_KONTOR,
    &nav_tilbud::NAV_TILBUD,
    &byrdefullt::BYRDEFULLT,
];
