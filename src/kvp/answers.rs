//! What the person answered. Every answer may be missing.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantArray, VariantNames};

use crate::assess::{Choice, JaNei};
use crate::law::rates;
use crate::values::Date;

/// The answers so far. They mean what the contract says of the fields with these names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers {
    /// Age, or the birth date it follows from.
    pub alder: Option<Alder>,
    /// Stay in Norway.
    pub opphold: Option<Opphold>,
    /// EEA national or a family member of one.
    pub eoes: Option<JaNei>,
    /// Substantially reduced work and income capability.
    pub nedsatt_evne: Option<JaNei>,
    /// Subsistence benefits.
    pub ytelser: Option<Ytelser>,
    /// Whether Nav has assessed the work capability.
    pub arbeidsevnevurdering: Option<Arbeidsevnevurdering>,
    /// Close and coordinated follow-up is needed.
    pub tett_oppfoelging: Option<JaNei>,
    /// Own job search is the essential activity.
    pub egen_jobbsoeking: Option<JaNei>,
    /// Takes part in the introduction programme now.
    pub introduksjonsprogram: Option<JaNei>,
    /// The municipality has a Nav office; asked before 2010.
    pub nav_kontor: Option<JaNei>,
    /// The office can offer a programme; asked before 2019.
    pub nav_tilbud: Option<JaNei>,
    /// A programme would be a disproportionate burden because of circumstances of the applicant; from 2019, for caseworkers.
    pub uforholdsmessig_byrdefullt: Option<JaNei>,
    /// Children one supports.
    pub barn: Option<Barn>,
    /// Hours of paid work or apprenticeship a week, 0–37.5 with at most two decimals.
    pub arbeidstimer_per_uke: Option<Decimal>,
    /// Whether those hours are an apprenticeship.
    pub laerling: Option<bool>,
    /// Kroner an hour before tax for those hours, 0–2000 with at most two decimals.
    pub timeloenn: Option<Decimal>,
    /// Hours of absence without permission in a month, 0–162.5 with at most two decimals.
    pub ugyldig_fravaer_timer: Option<Decimal>,
    /// Benefits that are set off against the qualification benefit.
    pub samordning: Option<Samordning>,
    /// The first day of the programme.
    pub programstart: Option<Date>,
    /// How many months the programme lasts, 1–36.
    pub program_maaneder: Option<u32>,
    /// How the municipality pays.
    pub utbetaling: Option<Utbetaling>,
}

/// An age: exact, or as it is on the law date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alder {
    /// Born on this day.
    Foedselsdato(Date),
    /// So many whole years, 0–120, on every day.
    Aar(u32),
}

/// Children one supports: their birth dates, or how many they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Barn {
    /// Born on these days, some perhaps not yet.
    Foedselsdatoer(Vec<Date>),
    /// So many, 0–20, on every day.
    Antall(u32),
}

/// Benefits one has a right to that are set off krone for krone, in kroner a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Samordning {
    /// Unemployment benefit.
    pub dagpenger: Option<Decimal>,
    /// Sickness benefit.
    pub sykepenger: Option<Decimal>,
    /// Parental benefit.
    pub foreldrepenger: Option<Decimal>,
    /// Rehabilitation benefit, set off before 2010 only.
    pub rehabiliteringspenger: Option<Decimal>,
}

/// Lawful stay and fixed abode.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Opphold {
    /// A Norwegian citizen, who is never outside for want of an abode.
    NorskStatsborger,
    /// Stays lawfully and has a fixed abode in Norway.
    FastBopel,
    /// Stays lawfully, without a fixed abode.
    LovligUtenFastBopel,
    /// Does not stay lawfully.
    IkkeLovlig,
    /// Does not know.
    VetIkke,
}

/// Subsistence benefits under folketrygdloven or arbeidsmarkedsloven.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Ytelser {
    /// None.
    Ingen,
    /// Very limited ones.
    SvaertBegrenset,
    /// More than very limited ones.
    Mer,
    /// Does not know.
    VetIkke,
}

/// Nav's assessment of work capability.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Arbeidsevnevurdering {
    /// Done.
    Gjennomfoert,
    /// Not done.
    IkkeGjennomfoert,
    /// Does not know.
    VetIkke,
}

/// How the municipality pays the qualification benefit.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, Hash, IntoStaticStr, VariantArray, VariantNames,
)]
#[strum(serialize_all = "snake_case")]
pub enum Utbetaling {
    /// The same amount every month.
    #[default]
    Maaned,
    /// For each benefit day.
    Dag,
}

/// A fact that is asked for, or that an answer is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "camelCase")]
pub enum Fact {
    /// Age.
    Alder,
    /// Stay in Norway.
    Opphold,
    /// EEA national or a family member of one.
    Eoes,
    /// Substantially reduced work and income capability.
    NedsattEvne,
    /// Subsistence benefits.
    Ytelser,
    /// Whether Nav has assessed the work capability.
    Arbeidsevnevurdering,
    /// Close and coordinated follow-up is needed.
    TettOppfoelging,
    /// Own job search is the essential activity.
    EgenJobbsoeking,
    /// Takes part in the introduction programme.
    Introduksjonsprogram,
    /// The municipality has a Nav office.
    NavKontor,
    /// The office can offer a programme.
    NavTilbud,
    /// A disproportionate burden because of circumstances of the applicant.
    UforholdsmessigByrdefullt,
    /// Children one supports.
    Barn,
    /// Paid work.
    ArbeidstimerPerUke,
}

impl Answers {
    /// The day whose ages, children and rates count: the later of the law date and the programme's start.
    pub fn amounts_on(&self, law_date: Date) -> Date {
        self.programstart
            .map_or(law_date, |start| start.max(law_date))
    }

    /// Whether this fact has an answer, "I don't know" among them.
    pub const fn has(&self, fact: Fact) -> bool {
        match fact {
            Fact::Alder => self.alder.is_some(),
            Fact::Opphold => self.opphold.is_some(),
            Fact::Eoes => self.eoes.is_some(),
            Fact::NedsattEvne => self.nedsatt_evne.is_some(),
            Fact::Ytelser => self.ytelser.is_some(),
            Fact::Arbeidsevnevurdering => self.arbeidsevnevurdering.is_some(),
            Fact::TettOppfoelging => self.tett_oppfoelging.is_some(),
            Fact::EgenJobbsoeking => self.egen_jobbsoeking.is_some(),
            Fact::Introduksjonsprogram => self.introduksjonsprogram.is_some(),
            Fact::NavKontor => self.nav_kontor.is_some(),
            Fact::NavTilbud => self.nav_tilbud.is_some(),
            Fact::UforholdsmessigByrdefullt => self.uforholdsmessig_byrdefullt.is_some(),
            Fact::Barn => self.barn.is_some(),
            Fact::ArbeidstimerPerUke => self.arbeidstimer_per_uke.is_some(),
        }
    }
}

impl Alder {
    /// Whole years on a day.
    pub fn on(self, day: Date) -> u32 {
        match self {
            Self::Foedselsdato(born) => born.age_on(day),
            Self::Aar(years) => years,
        }
    }
}

impl Barn {
    /// How many children count for the supplement on a day: from birth until the day they turn 18.
    pub fn count_on(&self, day: Date) -> u32 {
        match self {
            Self::Antall(count) => *count,
            Self::Foedselsdatoer(born) => {
                let limit = rates::ALDERSGRENSE_BARN.at(day).value;
                let young = born
                    .iter()
                    .filter(|&&born| born <= day && born.age_on(day) < limit);
                u32::try_from(young.count()).unwrap_or(u32::MAX)
            }
        }
    }
}

impl Choice for Opphold {
    fn is_definite(self) -> bool {
        self != Self::VetIkke
    }
}

impl Choice for Ytelser {
    fn is_definite(self) -> bool {
        self != Self::VetIkke
    }
}

impl Choice for Arbeidsevnevurdering {
    fn is_definite(self) -> bool {
        self != Self::VetIkke
    }
}

impl Choice for Utbetaling {
    fn is_definite(self) -> bool {
        true
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::program::ActivityKind;

    fn only_not_knowing_is_indefinite<T: Choice>() {
        for choice in T::ALL {
            assert_eq!(choice.is_definite(), choice.id() != "vet_ikke");
            assert!(T::from_id(choice.id()) == Some(*choice));
        }
        assert!(T::from_id("JA").is_none());
    }

    #[test]
    fn every_answer_is_definite_but_not_knowing() {
        only_not_knowing_is_indefinite::<JaNei>();
        only_not_knowing_is_indefinite::<Opphold>();
        only_not_knowing_is_indefinite::<Ytelser>();
        only_not_knowing_is_indefinite::<Arbeidsevnevurdering>();
        only_not_knowing_is_indefinite::<Utbetaling>();
        only_not_knowing_is_indefinite::<ActivityKind>();
    }
}
