//! The contract's form of an assessment.

use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use super::references::{Basis, References};
use super::words::{
    AsWord, Benefit, Each, IsoDate, IsoMonth, Lasting, Money, One, Schema, StepNumber, TableNumber,
    Words,
};
use crate::assess::{self, CalculationStep, Conclusion, FactValue, Operation, Outcome};
use crate::kvp::{
    self, CalendarEvent, Cause, ConditionId, Earned, Fact, Note, Rate, RateTable, Reason, StepId,
    Stoenad, Taxed, Warning,
};
use crate::values::Word;

/// Everything the rules say. Indicative: only Nav's decision decides.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(
        rename = "KvpAssessment",
        extend("dependentRequired" = {"stipend": ["tax"], "tax": ["stipend"], "income": ["stipend"], "plan": ["stipend", "planSteps"], "planSteps": ["plan"]})
    )
)]
pub struct Assessment<'a> {
    schema: Schema,
    benefit: Benefit,
    law_date: IsoDate,
    /// The day whose ages, children and rates are used: the later of the law date and the programme's start.
    amounts_on: IsoDate,
    conclusion: AsWord<Conclusion>,
    #[cfg_attr(test, schemars(length(min = 1)))]
    findings: Each<'a, kvp::Finding, Finding<'a, ConditionId, Reason>>,
    /// Facts still worth asking, in asking order.
    missing: Words<'a, Fact>,
    /// There where the age is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    stipend: Option<Stipend<'a>>,
    /// There where the age is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    tax: Option<One<'a, kvp::Tax, Tax>>,
    /// There where an hourly wage is given.
    #[serde(skip_serializing_if = "Option::is_none")]
    income: Option<One<'a, kvp::Income, Income>>,
    /// There where age, start and length are known.
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<Plan<'a>>,
    /// The steps to what each stretch of equal rates within a month pays, in order. A row of the plan is the exact sum of its month's
    /// stretches, and `sum` that of them all, rounded only where it is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(length(min = 1)))]
    plan_steps: Option<Each<'a, kvp::PlanSteps, PlanSteps<'a>>>,
    changes: Each<'a, kvp::Change, Change>,
    warnings: Words<'a, Warning>,
    /// Every place in the law that a `basis` names, by its id.
    references: References,
}

/// What one condition came to, and why; or one rule for a programme.
#[derive(Serialize)]
#[serde(bound = "")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Finding_{I}"))]
pub struct Finding<'a, I, R> {
    id: AsWord<I>,
    outcome: AsWord<Outcome>,
    reason: AsWord<R>,
    basis: Basis,
    facts: Facts<'a>,
}

/// The facts and limits that something rests on, by name.
pub struct Facts<'a>(assess::Facts<'a>);

/// What the programme pays at the rates and ages of `amountsOn`; `perDay`, `perMonth` and `perYear` are before reductions.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Stipend<'a> {
    rate: AsWord<Rate>,
    /// How many children count.
    #[cfg_attr(test, schemars(range(max = 20)))]
    children: u32,
    per_day: One<'a, kvp::Amount, Amount>,
    per_month: One<'a, kvp::Amount, Amount>,
    per_year: One<'a, kvp::Amount, Amount>,
    after_reductions: AfterReductions<'a>,
    reductions: One<'a, kvp::Reductions, Reductions>,
    /// Tables used past the day they are known for.
    projected: Words<'a, RateTable>,
    /// The way from the rates to every amount, in order.
    #[cfg_attr(test, schemars(length(min = 1)))]
    steps: Steps<'a, StepId>,
}

/// Kroner: the benefit, the child supplement, and both.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Amount {
    stoenad: Money,
    barnetillegg: Money,
    total: Money,
}

/// What is left of it after the reductions.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct AfterReductions<'a> {
    per_month: One<'a, kvp::Amount, Amount>,
    per_year: One<'a, kvp::Amount, Amount>,
}

/// Kroner a month that each kind of reduction takes.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Reductions {
    arbeid: Money,
    fravaer: Money,
    samordning: Money,
}

/// One step of the calculation: `value` is `operation` done to the values of `operands`, or a rate, an answer or a count of days.
#[derive(Serialize)]
#[serde(bound = "I: Word")]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Step_{I}"))]
pub struct Step<'a, I: 'static> {
    id: AsWord<I>,
    operation: AsWord<Operation>,
    #[cfg_attr(test, schemars(length(max = 4)))]
    operands: Operands<'a, I>,
    value: StepNumber,
    basis: Basis,
}

/// Contribution and tax of a year, an estimate: class 1, no other income, not in Finnmark or Nord-Troms.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Tax {
    #[cfg_attr(test, schemars(range(min = 2007, max = 2029)))]
    year: u32,
    projected: bool,
    /// What the tax is of: benefit and supplement after reductions, from 2024 with the wage where one is given.
    income: AsWord<Taxed>,
    trygdeavgift: Money,
    minstefradrag: Money,
    alminnelig_inntekt: Money,
    fellesskatt: Money,
    /// Zero before 2016.
    trinnskatt: Money,
    skatt: Money,
    netto_per_year: Money,
    /// The average month.
    netto_per_month: Money,
    /// What an ordinary month leaves: tax is drawn in ten and a half months.
    netto_ordinary_month: Money,
    /// What is paid for June leaves: all of it.
    netto_june: Money,
    /// What December leaves: half the tax is drawn.
    netto_december: Money,
}

/// What one has together: in a typical month, and in a year of 52 weeks' wages without holiday pay.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Income {
    per_month: WageAndTotal,
    per_year: WageAndTotal,
}

/// A wage before tax, and what it comes to together with benefit and supplement after reductions.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(rename = "Earned"))]
struct WageAndTotal {
    loenn: Money,
    total: Money,
}

/// What the programme pays month by month.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Plan<'a> {
    #[cfg_attr(test, schemars(length(min = 1)))]
    rows: Each<'a, kvp::PlanRow, PlanRow<'a>>,
    sum: Amount,
}

/// What a calendar month pays.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PlanRow<'a> {
    month: IsoMonth,
    /// Days of participation from Monday to Friday.
    #[cfg_attr(test, schemars(range(max = 23)))]
    weekdays: u32,
    /// Those of them that are paid.
    #[cfg_attr(test, schemars(range(max = 23)))]
    stipend_days: u32,
    stoenad: Money,
    barnetillegg: Money,
    total: Money,
    /// Whether a rate is used past the day it is known for.
    projected: bool,
    /// What moves the amount in the month, each kind once, and whether a rate is not decided yet.
    #[cfg_attr(test, schemars(extend("uniqueItems" = true)))]
    notes: Words<'a, Note>,
}

/// The steps to what one stretch of equal rates within a month pays.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct PlanSteps<'a> {
    /// The stretch's first day.
    from: IsoDate,
    /// From the rates where they are new, and always from the days that are paid. A step that is not taken again is as it last was.
    #[cfg_attr(test, schemars(length(min = 4)))]
    steps: Steps<'a, StepId>,
}

/// A single change, and what the answer is then; `totalPerYear` is null while the age is unknown.
#[derive(Serialize)]
#[serde(
    tag = "kind",
    rename_all = "camelCase",
    rename_all_fields = "camelCase"
)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
enum Change {
    /// This fact has another answer.
    Answer {
        #[cfg_attr(test, schemars(with = "super::schema::ChosenFact"))]
        fact: AsWord<Fact>,
        /// The answer's word.
        #[cfg_attr(test, schemars(regex(pattern = "^[a-z_]+$")))]
        to: Lasting,
        conclusion: AsWord<Conclusion>,
        total_per_year: Option<Money>,
    },
    /// A day comes, and with it something that happens by itself.
    Date {
        date: IsoDate,
        event: AsWord<CalendarEvent>,
        conclusion: AsWord<Conclusion>,
        total_per_year: Option<Money>,
    },
}

/// The contract's object for an assessment.
pub fn assessment(of: &kvp::Assessment) -> Assessment<'_> {
    Assessment {
        schema: Schema,
        benefit: Benefit::Kvp,
        law_date: IsoDate(of.law_date),
        amounts_on: IsoDate(of.amounts_on),
        conclusion: of.conclusion.into(),
        findings: of.findings.as_slice().into(),
        missing: of.missing.as_slice().into(),
        stipend: of
            .stoenad
            .as_ref()
            .map(|stoenad| Stipend::of(stoenad, &of.steps)),
        tax: of.tax.as_ref().map(One::from),
        income: of.income.as_ref().map(One::from),
        plan: of.plan.as_ref().map(Plan::of),
        plan_steps: of.plan.as_ref().map(|plan| plan.steps.as_slice().into()),
        changes: of.changes.as_slice().into(),
        warnings: of.warnings.as_slice().into(),
        references: references(of),
    }
}

fn references(of: &kvp::Assessment) -> References {
    let stretches = of.plan.iter().flat_map(|plan| &plan.steps);
    let steps = stretches.flat_map(|stretch| &stretch.steps);
    let steps = of.steps.iter().chain(steps).map(|step| step.basis);
    References::of(of.findings.iter().map(|finding| finding.basis).chain(steps))
}

impl<'a, I: Word, R: Word> From<&'a assess::Finding<I, R>> for Finding<'a, I, R> {
    fn from(of: &'a assess::Finding<I, R>) -> Self {
        Self {
            id: AsWord::from(of.id),
            outcome: of.judgement.outcome.into(),
            reason: AsWord::from(of.judgement.reason),
            basis: Basis(of.basis),
            facts: Facts(of.judgement.facts()),
        }
    }
}

/// The steps of a calculation, in order.
pub type Steps<'a, I> = Each<'a, CalculationStep<I>, Step<'a, I>>;

impl<'a, I: Word> From<&'a CalculationStep<I>> for Step<'a, I> {
    fn from(of: &'a CalculationStep<I>) -> Self {
        Self {
            id: AsWord::from(of.id),
            operation: of.operation.into(),
            operands: Operands(of),
            value: StepNumber(of.value),
            basis: Basis(of.basis),
        }
    }
}

/// The earlier steps that one is made from.
pub struct Operands<'a, I: 'static>(&'a CalculationStep<I>);

impl<I: Word> Serialize for Operands<'_, I> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.operands().map(AsWord::from))
    }
}

impl Serialize for Facts<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        for (name, value) in self.0.clone() {
            map.serialize_entry(&Lasting(name), &Shown(value))?;
        }
        map.end()
    }
}

struct Shown(FactValue);

impl Serialize for Shown {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            FactValue::Count(count) => serializer.serialize_u32(*count),
            FactValue::Number(number) => TableNumber(number).serialize(serializer),
            FactValue::Word(word) => Lasting(word).serialize(serializer),
        }
    }
}

impl<'a> Stipend<'a> {
    fn of(of: &'a Stoenad, steps: &'a [CalculationStep<StepId>]) -> Self {
        Self {
            rate: of.rate.into(),
            children: of.children,
            per_day: (&of.gross.per_day).into(),
            per_month: (&of.gross.per_month).into(),
            per_year: (&of.gross.per_year).into(),
            after_reductions: AfterReductions {
                per_month: (&of.net.per_month).into(),
                per_year: (&of.net.per_year).into(),
            },
            reductions: (&of.reductions).into(),
            projected: of.projected.as_slice().into(),
            steps: steps.into(),
        }
    }
}

impl From<&kvp::Reductions> for Reductions {
    fn from(of: &kvp::Reductions) -> Self {
        Self {
            arbeid: Money(of.arbeid),
            fravaer: Money(of.fravaer),
            samordning: Money(of.samordning),
        }
    }
}

impl From<&kvp::Amount> for Amount {
    fn from(of: &kvp::Amount) -> Self {
        Self {
            stoenad: Money(of.stoenad),
            barnetillegg: Money(of.barnetillegg),
            total: Money(of.total()),
        }
    }
}

impl From<&kvp::Income> for Income {
    fn from(of: &kvp::Income) -> Self {
        Self {
            per_month: (&of.per_month).into(),
            per_year: (&of.per_year).into(),
        }
    }
}

impl From<&Earned> for WageAndTotal {
    fn from(of: &Earned) -> Self {
        Self {
            loenn: Money(of.loenn),
            total: Money(of.total),
        }
    }
}

impl From<&kvp::Tax> for Tax {
    fn from(of: &kvp::Tax) -> Self {
        Self {
            year: of.year.unsigned_abs(),
            projected: of.projected,
            income: of.taxed.into(),
            trygdeavgift: Money(of.trygdeavgift),
            minstefradrag: Money(of.minstefradrag),
            alminnelig_inntekt: Money(of.alminnelig_inntekt),
            fellesskatt: Money(of.fellesskatt),
            trinnskatt: Money(of.trinnskatt),
            skatt: Money(of.skatt),
            netto_per_year: Money(of.netto_per_year),
            netto_per_month: Money(of.netto_per_month),
            netto_ordinary_month: Money(of.netto_ordinary_month),
            netto_june: Money(of.netto_june),
            netto_december: Money(of.netto_december),
        }
    }
}

impl<'a> Plan<'a> {
    fn of(of: &'a kvp::Plan) -> Self {
        Self {
            rows: of.rows.as_slice().into(),
            sum: (&of.sum()).into(),
        }
    }
}

impl<'a> From<&'a kvp::PlanRow> for PlanRow<'a> {
    fn from(of: &'a kvp::PlanRow) -> Self {
        let amount = Amount::from(&of.amount);
        Self {
            month: IsoMonth(of.month),
            weekdays: of.weekdays,
            stipend_days: of.stoenad_days,
            stoenad: amount.stoenad,
            barnetillegg: amount.barnetillegg,
            total: amount.total,
            projected: of.projected,
            notes: of.notes.as_slice().into(),
        }
    }
}

impl<'a> From<&'a kvp::PlanSteps> for PlanSteps<'a> {
    fn from(of: &'a kvp::PlanSteps) -> Self {
        Self {
            from: IsoDate(of.from),
            steps: of.steps.as_slice().into(),
        }
    }
}

impl From<&kvp::Change> for Change {
    fn from(of: &kvp::Change) -> Self {
        let conclusion = of.conclusion.into();
        let total_per_year = of.total_per_year.map(Money);
        match of.cause {
            Cause::Answer(fact, to) => Self::Answer {
                fact: fact.into(),
                to: Lasting(to),
                conclusion,
                total_per_year,
            },
            Cause::Date(date, event) => Self::Date {
                date: IsoDate(date),
                event: event.into(),
                conclusion,
                total_per_year,
            },
        }
    }
}
