//! Every number on the way to an amount has a name.

use strum::{IntoStaticStr, VariantNames};

/// A number on the way from rates and reports to an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum StepId {
    /// Model A, ordinary need: kroner for each participant and month.
    OrdinaerSats,
    /// Places approved.
    OrdinaerPlasser,
    /// Participant-months used.
    OrdinaerDeltakermaaneder,
    /// What Nav committed to.
    OrdinaerTilsagn,
    /// Participant-months that are paid.
    OrdinaerBetalt,
    /// What is settled.
    OrdinaerRefusjon,
    /// Model A, extensive need: kroner for each participant and month.
    OmfattendeSats,
    /// Places approved.
    OmfattendePlasser,
    /// Participant-months used.
    OmfattendeDeltakermaaneder,
    /// What Nav committed to.
    OmfattendeTilsagn,
    /// Participant-months that are paid.
    OmfattendeBetalt,
    /// What is settled.
    OmfattendeRefusjon,
    /// Model B: facilitators.
    Tilretteleggere,
    /// Hours bought for each facilitator and month.
    TimerPerTilrettelegger,
    /// Hours bought.
    KjoepteTimer,
    /// Hours of guidance of participants.
    Veiledningstimer,
    /// Hours of guidance of employers.
    Arbeidsgivertimer,
    /// Hours of travel.
    Reisetimer,
    /// All hours that count.
    Timer,
    /// Kroner an hour.
    Timesats,
    /// Hours that are paid.
    BetalteTimer,
    /// Hours above what was bought.
    TimerOverTilsagn,
    /// Participants.
    Deltakere,
    /// Hours a participant takes a month, on average.
    NormtimerPerDeltaker,
    /// Hours the participants take a month by that norm.
    Normtimer,
    /// Both models: what Nav committed to.
    Tilsagn,
    /// What is settled.
    Refusjon,
    /// What of the commitment was not used.
    Avregning,
    /// Participants permanently employed.
    FasteAnsettelser,
    /// Kroner for each of them.
    Bonussats,
    /// The bonus.
    Bonus,
    /// Settlement and bonus.
    Total,
}
