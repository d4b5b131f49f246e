//! How each model's numbers come about: the formulas of its steps, in the order they are taken. Plain numbers come first, then amounts.

use super::StepId::{self, *};
use super::basis::{BONUS, MODELL_A, MODELL_B};
use crate::assess::Formula;
use crate::assess::Operation::{Add, Answer, Deduct, Min, Multiply, Rate, Subtract};

type F = Formula<StepId>;

/// Model A.
pub static FORMULAS_A: [F; 19] = [
    F::new(OrdinaerSats, Rate, &[], MODELL_A),
    F::new(OrdinaerPlasser, Answer, &[], MODELL_A),
    F::new(OrdinaerDeltakermaaneder, Answer, &[], MODELL_A),
    F::new(
        OrdinaerBetalt,
        Min,
        &[OrdinaerDeltakermaaneder, OrdinaerPlasser],
        MODELL_A,
    ),
    F::new(OmfattendeSats, Rate, &[], MODELL_A),
    F::new(OmfattendePlasser, Answer, &[], MODELL_A),
    F::new(OmfattendeDeltakermaaneder, Answer, &[], MODELL_A),
    F::new(
        OmfattendeBetalt,
        Min,
        &[OmfattendeDeltakermaaneder, OmfattendePlasser],
        MODELL_A,
    ),
    F::new(Bonussats, Rate, &[], BONUS),
    F::new(FasteAnsettelser, Answer, &[], BONUS),
    F::new(
        OrdinaerTilsagn,
        Multiply,
        &[OrdinaerSats, OrdinaerPlasser],
        MODELL_A,
    ),
    F::new(
        OrdinaerRefusjon,
        Multiply,
        &[OrdinaerSats, OrdinaerBetalt],
        MODELL_A,
    ),
    F::new(
        OmfattendeTilsagn,
        Multiply,
        &[OmfattendeSats, OmfattendePlasser],
        MODELL_A,
    ),
    F::new(
        OmfattendeRefusjon,
        Multiply,
        &[OmfattendeSats, OmfattendeBetalt],
        MODELL_A,
    ),
    F::new(
        Tilsagn,
        Add,
        &[OrdinaerTilsagn, OmfattendeTilsagn],
        MODELL_A,
    ),
    F::new(
        Refusjon,
        Add,
        &[OrdinaerRefusjon, OmfattendeRefusjon],
        MODELL_A,
    ),
    F::new(Avregning, Subtract, &[Tilsagn, Refusjon], MODELL_A),
    F::new(Bonus, Multiply, &[Bonussats, FasteAnsettelser], BONUS),
    F::new(Total, Add, &[Refusjon, Bonus], MODELL_A),
];

/// Model B.
pub static FORMULAS_B: [F; 20] = [
    F::new(Tilretteleggere, Answer, &[], MODELL_B),
    F::new(TimerPerTilrettelegger, Rate, &[], MODELL_B),
    F::new(
        KjoepteTimer,
        Multiply,
        &[TimerPerTilrettelegger, Tilretteleggere],
        MODELL_B,
    ),
    F::new(Veiledningstimer, Answer, &[], MODELL_B),
    F::new(Arbeidsgivertimer, Answer, &[], MODELL_B),
    F::new(Reisetimer, Answer, &[], MODELL_B),
    F::new(
        Timer,
        Add,
        &[Veiledningstimer, Arbeidsgivertimer, Reisetimer],
        MODELL_B,
    ),
    F::new(BetalteTimer, Min, &[Timer, KjoepteTimer], MODELL_B),
    F::new(TimerOverTilsagn, Deduct, &[Timer, KjoepteTimer], MODELL_B),
    F::new(Deltakere, Answer, &[], MODELL_B),
    F::new(NormtimerPerDeltaker, Rate, &[], MODELL_B),
    F::new(
        Normtimer,
        Multiply,
        &[NormtimerPerDeltaker, Deltakere],
        MODELL_B,
    ),
    F::new(Timesats, Rate, &[], MODELL_B),
    F::new(Bonussats, Rate, &[], BONUS),
    F::new(FasteAnsettelser, Answer, &[], BONUS),
    F::new(Tilsagn, Multiply, &[Timesats, KjoepteTimer], MODELL_B),
    F::new(Refusjon, Multiply, &[Timesats, BetalteTimer], MODELL_B),
    F::new(Avregning, Subtract, &[Tilsagn, Refusjon], MODELL_B),
    F::new(Bonus, Multiply, &[Bonussats, FasteAnsettelser], BONUS),
    F::new(Total, Add, &[Refusjon, Bonus], MODELL_B),
];
