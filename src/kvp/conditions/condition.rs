//! What a condition for taking part is, and the names of all of them and of their reasons.

use strum::{IntoStaticStr, VariantNames};

use crate::assess;
use crate::kvp::Answers;

/// A condition for taking part.
pub type Condition = assess::Condition<ConditionId, Answers, Reason>;

/// What a condition found.
pub type Finding = assess::Finding<ConditionId, Reason>;

pub(super) type Judgement = assess::Judgement<Reason>;

/// Names of the conditions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(prefix = "kvp.", serialize_all = "snake_case")]
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

/// Why a condition came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Reason {
    /// The age is not known.
    AlderUbesvart,
    /// Younger than the minimum age.
    UnderMinstealder,
    /// Within the age limits.
    InnenforAldersgrensene,
    /// The year at 67, which is left to Nav.
    #[strum(serialize = "fylt_67")]
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
