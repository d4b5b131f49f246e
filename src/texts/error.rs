//! What is wrong with an answer, and how to correct it.

use crate::kvp::Fact;

/// Every message about an answer.
#[cfg_attr(test, derive(Debug))]
pub struct Errors {
    /// Nothing is answered.
    pub missing: Missing,
    /// The age.
    pub alder: AlderErrors,
    /// The birth date.
    pub foedselsdato: DateErrors,
    /// The number of children.
    pub barn: NumberErrors,
    /// Their birth dates: nothing, or something else than dates.
    pub barn_foedselsdatoer: &'static str,
    /// The hours of paid work.
    pub arbeidstimer: HoursErrors,
    /// The hourly wage.
    pub timeloenn: HoursErrors,
    /// A benefit that is set off.
    pub samordning: HoursErrors,
    /// The first day of the programme.
    pub programstart: StartErrors,
    /// The months of the programme.
    pub program_maaneder: &'static str,
    /// A number that may be thousands. `{ene}` `{andre}` `{eksempel}`
    pub thousands: &'static str,
}

/// What to do where nothing is answered, fact by fact.
#[cfg_attr(test, derive(Debug))]
pub struct Missing {
    pub(super) alder: &'static str,
    pub(super) foedselsdato: &'static str,
    pub(super) opphold: &'static str,
    pub(super) eoes: &'static str,
    pub(super) nedsatt_evne: &'static str,
    pub(super) ytelser: &'static str,
    pub(super) arbeidsevnevurdering: &'static str,
    pub(super) tett_oppfoelging: &'static str,
    pub(super) egen_jobbsoeking: &'static str,
    pub(super) introduksjonsprogram: &'static str,
    pub(super) nav_kontor: &'static str,
    pub(super) nav_tilbud: &'static str,
    pub(super) byrdefullt: &'static str,
    pub(super) barn: &'static str,
    pub(super) arbeidstimer: &'static str,
}

/// Messages about the age.
#[cfg_attr(test, derive(Debug))]
pub struct AlderErrors {
    /// Something else than digits.
    pub not_a_number: &'static str,
    /// A number with decimals.
    pub not_whole: &'static str,
    /// Above 120, or below 0.
    pub out_of_range: &'static str,
    /// Four digits: a year of birth.
    pub year: &'static str,
    /// Eleven digits or more: a national identity number.
    pub identity_number: &'static str,
}

/// Messages about a birth date.
#[cfg_attr(test, derive(Debug))]
pub struct DateErrors {
    /// Something else than day, month and year.
    pub wrong_form: &'static str,
    /// Two digits for the year, which may be either of two. `{ene}` `{andre}`
    pub short_year: &'static str,
    /// A day that does not exist.
    pub impossible: &'static str,
    /// After the law date. `{dato}`
    pub future: &'static str,
    /// More than 120 years ago.
    pub too_old: &'static str,
    /// Eleven digits or more: a national identity number.
    pub identity_number: &'static str,
}

/// Messages about the first day of a programme.
#[cfg_attr(test, derive(Debug))]
pub struct StartErrors {
    /// Nothing, or something else than day, month and year.
    pub wrong_form: &'static str,
    /// A day that does not exist.
    pub impossible: &'static str,
    /// Eleven digits or more: a national identity number.
    pub identity_number: &'static str,
}

/// Messages about a count.
#[cfg_attr(test, derive(Debug))]
pub struct NumberErrors {
    /// Something else than digits.
    pub not_a_number: &'static str,
    /// A number with decimals.
    pub not_whole: &'static str,
    /// Outside the range.
    pub out_of_range: &'static str,
    /// Eleven digits or more: a national identity number.
    pub identity_number: &'static str,
}

/// Messages about hours, or kroner.
#[cfg_attr(test, derive(Debug))]
pub struct HoursErrors {
    /// Something else than a number.
    pub not_a_number: &'static str,
    /// More than two decimals.
    pub too_many_decimals: &'static str,
    /// Below 0, or above the most there can be.
    pub out_of_range: &'static str,
    /// Eleven digits or more: a national identity number.
    pub identity_number: &'static str,
}

impl Missing {
    /// The message where a fact is not answered.
    pub const fn of(&self, fact: Fact) -> &'static str {
        match fact {
            Fact::Alder => self.alder,
            Fact::Opphold => self.opphold,
            Fact::Eoes => self.eoes,
            Fact::NedsattEvne => self.nedsatt_evne,
            Fact::Ytelser => self.ytelser,
            Fact::Arbeidsevnevurdering => self.arbeidsevnevurdering,
            Fact::TettOppfoelging => self.tett_oppfoelging,
            Fact::EgenJobbsoeking => self.egen_jobbsoeking,
            Fact::Introduksjonsprogram => self.introduksjonsprogram,
            Fact::NavKontor => self.nav_kontor,
            Fact::NavTilbud => self.nav_tilbud,
            Fact::UforholdsmessigByrdefullt => self.byrdefullt,
            Fact::Barn => self.barn,
            Fact::ArbeidstimerPerUke => self.arbeidstimer,
        }
    }

    /// The message where the birth date is asked for and missing.
    pub const fn foedselsdato(&self) -> &'static str {
        self.foedselsdato
    }
}
