//! A month of *arbeid med bistand*, as hosts send and get it.

use serde::Serialize;

use super::assessment::Steps;
use super::field::{Field, Held, Kind, Slot, Table};
use super::references::References;
use super::words::{Hours, Money, Words};
use super::{Error, Value};
use crate::assess::CalculationStep;
use crate::bistand::{
    self, AnswersA, AnswersB, MOST, MOST_USED, Places, SettlementA, SettlementB, StepId, Warning,
};

/// The fields of a month under model A.
pub static MONTH_A: Table<AnswersA> = Table::new(
    "input",
    &[
        Field::<AnswersA>::new("ordinaer", Kind::Object, |month| &mut month.ordinaer)
            .needed()
            .of(&PLACES)
            .about("Need for follow-up and adaptation."),
        Field::<AnswersA>::new("omfattende", Kind::Object, |month| &mut month.omfattende)
            .needed()
            .of(&PLACES)
            .about("Extensive need."),
        Field::<AnswersA>::new("tilretteleggere", COUNT, |month| &mut month.tilretteleggere)
            .about("Facilitators; 1 where not given."),
        Field::<AnswersA>::new("fasteAnsettelser", COUNT, |month| {
            &mut month.faste_ansettelser
        })
        .needed()
        .about(PERMANENT),
    ],
)
.about(
    "BistandAInput",
    "A month of arbeid med bistand under model A of the funding pilot of 2008.",
);

static PLACES: Table<Places> = Table::new(
    "places",
    &[
        Field::<Places>::new("plasser", COUNT, |places| &mut places.plasser)
            .needed()
            .about("Places that Nav approved."),
        Field::<Places>::new("deltakermaaneder", USED, |places| {
            &mut places.deltakermaaneder
        })
        .needed()
        .about("Months that participants took part, parts of a month as decimals."),
    ],
)
.about(
    "BistandPlaces",
    "The places of one variant of model A, and their use.",
);

/// The fields of a month under model B.
pub static MONTH_B: Table<AnswersB> = Table::new(
    "input",
    &[
        Field::<AnswersB>::new("tilretteleggere", COUNT, |month| &mut month.tilretteleggere)
            .needed()
            .about("Facilitators, for whom Nav buys the hours."),
        Field::<AnswersB>::new("veiledningstimer", USED, |month| {
            &mut month.veiledningstimer
        })
        .needed()
        .about("Hours of guidance of participants."),
        Field::<AnswersB>::new("arbeidsgivertimer", USED, |month| {
            &mut month.arbeidsgivertimer
        })
        .needed()
        .about("Hours of guidance of employers."),
        Field::<AnswersB>::new("reisetimer", USED, |month| &mut month.reisetimer)
            .needed()
            .about("Hours of travel for follow-up."),
        Field::<AnswersB>::new("deltakere", COUNT, |month| &mut month.deltakere)
            .needed()
            .about("Participants."),
        Field::<AnswersB>::new("fasteAnsettelser", COUNT, |month| {
            &mut month.faste_ansettelser
        })
        .needed()
        .about(PERMANENT),
    ],
)
.about(
    "BistandBInput",
    "A month of arbeid med bistand under model B of the funding pilot of 2008.",
);

const PERMANENT: &str = "Participants permanently employed in an ordinary enterprise, in a permanent post, after its probation.";

const COUNT: Kind = Kind::Whole(0, MOST);

const USED: Kind = Kind::Decimal(MOST_USED);

impl Slot for Places {
    fn set(&mut self, _: Held<'_>) {}

    fn read(&mut self, path: &str, given: &Value) -> Result<(), Box<Error>> {
        *self = PLACES.read_at(path, given, Self::default())?;
        Ok(())
    }
}

/// What a month under model A comes to, in kroner of 2008.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BistandAResult<'a> {
    /// The commitment for what was bought.
    tilsagn: Money,
    /// What is settled for what was used.
    refusjon: Money,
    /// What of the commitment was not used.
    avregning: Money,
    /// The bonus for permanent jobs, on a claim of its own.
    bonus: Money,
    /// Settlement and bonus.
    total: Money,
    /// More places of a variant than the facilitators may fill; more participant-months than places, which are not paid.
    #[cfg_attr(test, schemars(with = "Vec<super::schema::WarningA>", extend("uniqueItems" = true)))]
    warnings: Words<'a, Warning>,
    /// The way from rates and answers to every amount, in order.
    #[cfg_attr(test, schemars(length(equal = 19)))]
    steps: Steps<'a, StepId>,
    /// Every place in the sources that a `basis` names, by its id.
    references: References,
}

/// What a month under model B comes to, in kroner of 2008.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct BistandBResult<'a> {
    /// Hours of follow-up that count.
    timer: Hours,
    /// Hours that Nav bought, and the least that must be spent.
    kjoepte_timer: Hours,
    /// The commitment for what was bought.
    tilsagn: Money,
    /// What is settled for what was used.
    refusjon: Money,
    /// What of the commitment was not used.
    avregning: Money,
    /// The bonus for permanent jobs, on a claim of its own.
    bonus: Money,
    /// Settlement and bonus.
    total: Money,
    /// Fewer hours than the least.
    under_minstekrav: bool,
    /// Hours above what was bought; not paid without a new order.
    timer_over_tilsagn: Hours,
    /// Hours the participants take at average need.
    normtimer: Hours,
    /// More participants than the facilitators may follow.
    over_tak: bool,
    /// At average need the participants take more hours than were bought.
    #[cfg_attr(test, schemars(with = "Vec<super::schema::WarningB>", extend("uniqueItems" = true)))]
    warnings: Words<'a, Warning>,
    /// The way from rates and answers to every amount, in order.
    #[cfg_attr(test, schemars(length(equal = 20)))]
    steps: Steps<'a, StepId>,
    /// Every place in the sources that a `basis` names, by its id.
    references: References,
}

/// Settles what a host sent under model A, as `bistandA(input)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the input cannot be read.
pub fn bistand_a(given: &Value) -> Result<SettlementA, Box<Error>> {
    let month = MONTH_A.read(given, AnswersA::default())?;
    Ok(bistand::model_a(&month))
}

/// Settles what a host sent under model B, as `bistandB(input)` of the package does.
///
/// # Errors
/// As for [`bistand_a`].
pub fn bistand_b(given: &Value) -> Result<SettlementB, Box<Error>> {
    let month = MONTH_B.read(given, AnswersB::default())?;
    Ok(bistand::model_b(&month))
}

/// The contract's object for a month under model A.
pub fn settlement_a(of: &SettlementA) -> BistandAResult<'_> {
    BistandAResult {
        tilsagn: Money(of.amounts.tilsagn),
        refusjon: Money(of.amounts.refusjon),
        avregning: Money(of.amounts.avregning),
        bonus: Money(of.amounts.bonus),
        total: Money(of.amounts.total),
        warnings: of.warnings.as_slice().into(),
        steps: of.steps.as_slice().into(),
        references: references(&of.steps),
    }
}

/// The contract's object for a month under model B.
pub fn settlement_b(of: &SettlementB) -> BistandBResult<'_> {
    BistandBResult {
        timer: Hours(of.timer),
        kjoepte_timer: Hours(of.kjoepte_timer),
        tilsagn: Money(of.amounts.tilsagn),
        refusjon: Money(of.amounts.refusjon),
        avregning: Money(of.amounts.avregning),
        bonus: Money(of.amounts.bonus),
        total: Money(of.amounts.total),
        under_minstekrav: of.under_minstekrav,
        timer_over_tilsagn: Hours(of.timer_over_tilsagn),
        normtimer: Hours(of.normtimer),
        over_tak: of.over_tak,
        warnings: of.warnings.as_slice().into(),
        steps: of.steps.as_slice().into(),
        references: references(&of.steps),
    }
}

fn references(steps: &[CalculationStep<StepId>]) -> References {
    References::of(steps.iter().map(|step| step.basis))
}
