//! The fields of the desk, and the words of their choices.

use strum::{IntoStaticStr, VariantArray};

use super::messages::{Desk, DeskChoices, Texts};

impl DeskChoices {
    /// The words for a choice, or none where there is no such choice.
    pub fn of(self, word: &str) -> Option<&'static str> {
        Some(match word {
            "ja" => self.ja(),
            "nei" => self.nei(),
            "vet_ikke" => self.vet_ikke(),
            "norsk_statsborger" => self.norsk_statsborger(),
            "fast_bopel" => self.fast_bopel(),
            "lovlig_uten_fast_bopel" => self.lovlig_uten_fast_bopel(),
            "ikke_lovlig" => self.ikke_lovlig(),
            "ingen" => self.ingen(),
            "svaert_begrenset" => self.svaert_begrenset(),
            "mer" => self.mer(),
            "gjennomfoert" => self.gjennomfoert(),
            "ikke_gjennomfoert" => self.ikke_gjennomfoert(),
            "maaned" => self.maaned(),
            "dag" => self.dag(),
            _ => return None,
        })
    }
}

/// A field of the desk. Each holds a text; what it means is for the layers above.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "camelCase")]
pub enum DeskField {
    /// Age or birth date.
    Alder,
    /// Children: how many, or their birth dates.
    Barn,
    /// Stay in Norway.
    Opphold,
    /// EEA national or family member.
    Eoes,
    /// Reduced capability.
    NedsattEvne,
    /// Subsistence benefits.
    Ytelser,
    /// Nav's assessment.
    Arbeidsevnevurdering,
    /// Follow-up.
    TettOppfoelging,
    /// Own job search.
    EgenJobbsoeking,
    /// The introduction programme.
    Introduksjonsprogram,
    /// A Nav office.
    NavKontor,
    /// What the office can offer.
    NavTilbud,
    /// A disproportionate burden.
    Byrdefullt,
    /// A benefit.
    Aap,
    /// A benefit.
    Ufoeretrygd,
    /// A benefit.
    Overgangsstoenad,
    /// A benefit.
    Tiltakspenger,
    /// Other benefits.
    AndreYtelser,
    /// Whom one lives with, by which the norm differs.
    Husholdning,
    /// The guideline norm.
    Norm,
    /// Hours of paid work.
    Timer,
    /// Kroner an hour for them.
    Timeloenn,
    /// Whether they are an apprenticeship.
    Laerling,
    /// Absence without permission.
    Fravaer,
    /// Set off.
    Dagpenger,
    /// Set off.
    Sykepenger,
    /// Set off.
    Foreldrepenger,
    /// Set off before 2010.
    Rehabiliteringspenger,
    /// First day of the programme.
    Start,
    /// Months.
    Maaneder,
    /// How it is paid.
    Utbetaling,
}

impl DeskField {
    /// Every field, in the order they stand.
    pub const ALL: &'static [Self] = Self::VARIANTS;
}

impl Desk {
    /// The words that the desk shares with the guide, about a participant in the third person.
    pub fn about(self) -> Texts {
        Texts::of(self.language().about())
    }
}
