//! What a condition for taking part is, and the names of all of them and of their reasons.

use crate::assess;
use crate::kvp::Answers;

/// A condition for taking part.
pub type Condition = assess::Condition<ConditionId, Answers, Reason>;

/// What a condition found.
pub type Finding = assess::Finding<ConditionId, Reason>;

pub(super) type Judgement = assess::Judgement<Reason>;

/// Names of the conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ConditionId {
    /// Age.
    Alder,
    /// Stay in Norway.
    Opphold,
    /// Substantially reduced work and income capability.
    NedsattEvne,
    /// None or very limited benefits.
    Ytelser,
    /// Nav's assessment of work capability.
    Arbeidsevnevurdering,
    /// Close and coordinated follow-up.
    TettOppfoelging,
    /// Not in the introduction programme.
    Introduksjonsprogram,
    /// The municipality has a Nav office.
    NavKontor,
    /// The office can offer a programme.
    NavTilbud,
    /// Not a disproportionate burden.
    Byrdefullt,
}

impl ConditionId {
    /// The id in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Alder => "kvp.alder",
            Self::Opphold => "kvp.opphold",
            Self::NedsattEvne => "kvp.nedsatt_evne",
            Self::Ytelser => "kvp.ytelser",
            Self::Arbeidsevnevurdering => "kvp.arbeidsevnevurdering",
            Self::TettOppfoelging => "kvp.tett_oppfoelging",
            Self::Introduksjonsprogram => "kvp.introduksjonsprogram",
            Self::NavKontor => "kvp.nav_kontor",
            Self::NavTilbud => "kvp.nav_tilbud",
            Self::Byrdefullt => "kvp.byrdefullt",
        }
    }
}

/// Why a condition came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The age is not known.
    AlderUbesvart,
    /// Younger than the minimum age.
    UnderMinstealder,
    /// Within the age limits.
    InnenforAldersgrensene,
    /// The year at 67, which is left to Nav.
    Fylt67,
    /// Past the year at 67.
    OverAldersgrensen,
    /// No answer about stay.
    OppholdUbesvart,
    /// A Norwegian citizen.
    NorskStatsborger,
    /// A fixed abode.
    FastBopel,
    /// No lawful stay.
    IkkeLovligOpphold,
    /// Lawful stay without a fixed abode, and no exception for it.
    UtenFastBopel,
    /// Lawful stay without a fixed abode, and no answer about the EEA.
    EoesUbesvart,
    /// Lawful stay without a fixed abode, perhaps under the EEA exception.
    EoesUnntakVurderes,
    /// Stay not known.
    OppholdUkjent,
    /// No answer about capability.
    EvneUbesvart,
    /// Capability is substantially reduced.
    EvneNedsatt,
    /// Capability is not substantially reduced.
    EvneIkkeNedsatt,
    /// Capability not known.
    EvneUkjent,
    /// No answer about benefits.
    YtelserUbesvart,
    /// No benefits.
    IngenYtelser,
    /// Very limited benefits: Nav decides what that is.
    SvaertBegrensedeYtelser,
    /// More than very limited benefits.
    MerEnnBegrensedeYtelser,
    /// Benefits not known.
    YtelserUkjent,
    /// No answer about the assessment.
    VurderingUbesvart,
    /// The assessment is done.
    VurderingGjennomfoert,
    /// The assessment must be done first.
    VurderingMaaGjoeres,
    /// Not known whether the assessment is done.
    VurderingUkjent,
    /// No answer about follow-up.
    OppfoelgingUbesvart,
    /// Follow-up is needed.
    OppfoelgingTrengs,
    /// Follow-up is not needed.
    OppfoelgingTrengsIkke,
    /// Own job search is what matters, for which shorter measures exist.
    EgenJobbsoekingVesentlig,
    /// Own job search is what matters, which Nav weighs.
    EgenJobbsoekingVurderes,
    /// Follow-up not known.
    OppfoelgingUkjent,
    /// No answer about the introduction programme.
    IntroduksjonsprogramUbesvart,
    /// Not in the introduction programme.
    IkkeIIntroduksjonsprogram,
    /// In the introduction programme, after which the programme may come.
    IIntroduksjonsprogram,
    /// Introduction programme not known.
    IntroduksjonsprogramUkjent,
    /// No answer about a Nav office.
    NavKontorUbesvart,
    /// The municipality has a Nav office.
    HarNavKontor,
    /// The municipality has no Nav office.
    ManglerNavKontor,
    /// Nav office not known.
    NavKontorUkjent,
    /// No answer about the office's offer.
    NavTilbudUbesvart,
    /// The office can offer a programme.
    NavKanTilby,
    /// The office cannot offer a programme.
    NavKanIkkeTilby,
    /// The office's offer not known.
    NavTilbudUkjent,
    /// The exception is not raised.
    UnntakIkkeReist,
    /// A disproportionate burden.
    UforholdsmessigByrde,
    /// Whether it is a disproportionate burden must be decided.
    ByrdeVurderes,
}

impl Reason {
    /// The word in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::AlderUbesvart => "alder_ubesvart",
            Self::UnderMinstealder => "under_minstealder",
            Self::InnenforAldersgrensene => "innenfor_aldersgrensene",
            Self::Fylt67 => "fylt_67",
            Self::OverAldersgrensen => "over_aldersgrensen",
            Self::OppholdUbesvart => "opphold_ubesvart",
            Self::NorskStatsborger => "norsk_statsborger",
            Self::FastBopel => "fast_bopel",
            Self::IkkeLovligOpphold => "ikke_lovlig_opphold",
            Self::UtenFastBopel => "uten_fast_bopel",
            Self::EoesUbesvart => "eoes_ubesvart",
            Self::EoesUnntakVurderes => "eoes_unntak_vurderes",
            Self::OppholdUkjent => "opphold_ukjent",
            Self::EvneUbesvart => "evne_ubesvart",
            Self::EvneNedsatt => "evne_nedsatt",
            Self::EvneIkkeNedsatt => "evne_ikke_nedsatt",
            Self::EvneUkjent => "evne_ukjent",
            Self::YtelserUbesvart => "ytelser_ubesvart",
            Self::IngenYtelser => "ingen_ytelser",
            Self::SvaertBegrensedeYtelser => "svaert_begrensede_ytelser",
            Self::MerEnnBegrensedeYtelser => "mer_enn_begrensede_ytelser",
            Self::YtelserUkjent => "ytelser_ukjent",
            Self::VurderingUbesvart => "vurdering_ubesvart",
            Self::VurderingGjennomfoert => "vurdering_gjennomfoert",
            Self::VurderingMaaGjoeres => "vurdering_maa_gjoeres",
            Self::VurderingUkjent => "vurdering_ukjent",
            Self::OppfoelgingUbesvart => "oppfoelging_ubesvart",
            Self::OppfoelgingTrengs => "oppfoelging_trengs",
            Self::OppfoelgingTrengsIkke => "oppfoelging_trengs_ikke",
            Self::EgenJobbsoekingVesentlig => "egen_jobbsoeking_vesentlig",
            Self::EgenJobbsoekingVurderes => "egen_jobbsoeking_vurderes",
            Self::OppfoelgingUkjent => "oppfoelging_ukjent",
            Self::IntroduksjonsprogramUbesvart => "introduksjonsprogram_ubesvart",
            Self::IkkeIIntroduksjonsprogram => "ikke_i_introduksjonsprogram",
            Self::IIntroduksjonsprogram => "i_introduksjonsprogram",
            Self::IntroduksjonsprogramUkjent => "introduksjonsprogram_ukjent",
            Self::NavKontorUbesvart => "nav_kontor_ubesvart",
            Self::HarNavKontor => "har_nav_kontor",
            Self::ManglerNavKontor => "mangler_nav_kontor",
            Self::NavKontorUkjent => "nav_kontor_ukjent",
            Self::NavTilbudUbesvart => "nav_tilbud_ubesvart",
            Self::NavKanTilby => "nav_kan_tilby",
            Self::NavKanIkkeTilby => "nav_kan_ikke_tilby",
            Self::NavTilbudUkjent => "nav_tilbud_ukjent",
            Self::UnntakIkkeReist => "unntak_ikke_reist",
            Self::UforholdsmessigByrde => "uforholdsmessig_byrde",
            Self::ByrdeVurderes => "byrde_vurderes",
        }
    }
}
