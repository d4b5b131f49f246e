//! Every number on the way to an amount has a name.

/// A number on the way from rates and reports to an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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

impl StepId {
    /// The id in the contract.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OrdinaerSats => "ordinaer_sats",
            Self::OrdinaerPlasser => "ordinaer_plasser",
            Self::OrdinaerDeltakermaaneder => "ordinaer_deltakermaaneder",
            Self::OrdinaerTilsagn => "ordinaer_tilsagn",
            Self::OrdinaerBetalt => "ordinaer_betalt",
            Self::OrdinaerRefusjon => "ordinaer_refusjon",
            Self::OmfattendeSats => "omfattende_sats",
            Self::OmfattendePlasser => "omfattende_plasser",
            Self::OmfattendeDeltakermaaneder => "omfattende_deltakermaaneder",
            Self::OmfattendeTilsagn => "omfattende_tilsagn",
            Self::OmfattendeBetalt => "omfattende_betalt",
            Self::OmfattendeRefusjon => "omfattende_refusjon",
            Self::Tilretteleggere => "tilretteleggere",
            Self::TimerPerTilrettelegger => "timer_per_tilrettelegger",
            Self::KjoepteTimer => "kjoepte_timer",
            Self::Veiledningstimer => "veiledningstimer",
            Self::Arbeidsgivertimer => "arbeidsgivertimer",
            Self::Reisetimer => "reisetimer",
            Self::Timer => "timer",
            Self::Timesats => "timesats",
            Self::BetalteTimer => "betalte_timer",
            Self::TimerOverTilsagn => "timer_over_tilsagn",
            Self::Deltakere => "deltakere",
            Self::NormtimerPerDeltaker => "normtimer_per_deltaker",
            Self::Normtimer => "normtimer",
            Self::Tilsagn => "tilsagn",
            Self::Refusjon => "refusjon",
            Self::Avregning => "avregning",
            Self::FasteAnsettelser => "faste_ansettelser",
            Self::Bonussats => "bonussats",
            Self::Bonus => "bonus",
            Self::Total => "total",
        }
    }
}
