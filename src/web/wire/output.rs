//! The contract's form of an assessment.

use serde::Serialize;

use super::SCHEMA;
use super::form::{Basis, Each, Facts, Money, Month, Text};
use crate::assess::{Finding, Number, Step};
use crate::kvp::RateTable;
use crate::kvp::{
    AfterReductions, Amount, Assessment, Cause, Change, ConditionId, Fact, Netto, Note, Plan,
    PlanRow, Reason, Reductions, StepId, Stipend, Tax, Warning,
};
use crate::values::{Date, Kroner};

/// The contract's form of an assessment.
pub fn assessment(assessment: &Assessment) -> impl Serialize {
    AssessmentForm {
        schema: SCHEMA,
        benefit: "kvp",
        law_date: Text(assessment.law_date),
        conclusion: assessment.conclusion.id(),
        findings: Each(&assessment.findings, finding),
        missing: Each(&assessment.missing, |fact| fact.id()),
        stipend: assessment
            .stipend
            .as_ref()
            .map(|stipend| StipendForm::of(stipend, &assessment.steps)),
        tax: assessment.tax.as_ref().map(TaxForm::of),
        plan: assessment.plan.as_ref().map(PlanForm::of),
        changes: Each(&assessment.changes, ChangeForm::of),
        warnings: Each(&assessment.warnings, |warning| warning.id()),
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentForm<'a> {
    schema: u32,
    benefit: &'static str,
    law_date: Text<Date>,
    conclusion: &'static str,
    findings: Each<'a, Finding<ConditionId, Reason>, FindingForm<'a>>,
    missing: Each<'a, Fact, &'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stipend: Option<StipendForm<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax: Option<TaxForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlanForm<'a>>,
    changes: Each<'a, Change, ChangeForm>,
    warnings: Each<'a, Warning, &'static str>,
}

/// The form of a finding, whatever it is of.
#[derive(Serialize)]
pub struct FindingForm<'a> {
    id: &'static str,
    outcome: &'static str,
    reason: &'static str,
    basis: Basis,
    facts: Facts<'a>,
}

impl<'a> FindingForm<'a> {
    /// The form of a finding whose condition and reason go by these words.
    pub fn new<I, R>(id: &'static str, reason: &'static str, finding: &'a Finding<I, R>) -> Self {
        Self {
            id,
            outcome: finding.judgement.outcome.id(),
            reason,
            basis: Basis(finding.basis),
            facts: Facts(&finding.judgement.facts),
        }
    }
}

fn finding(finding: &Finding<ConditionId, Reason>) -> FindingForm<'_> {
    FindingForm::new(finding.id.id(), finding.judgement.reason.id(), finding)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StipendForm<'a> {
    rate: &'static str,
    children: u32,
    per_day: AmountForm,
    per_month: AmountForm,
    per_year: AmountForm,
    after_reductions: AfterReductionsForm,
    reductions: ReductionsForm,
    projected: Each<'a, RateTable, &'static str>,
    steps: Each<'a, Step<StepId>, StepForm<'a>>,
}

impl<'a> StipendForm<'a> {
    fn of(stipend: &'a Stipend, steps: &'a [Step<StepId>]) -> Self {
        Self {
            rate: stipend.rate.id(),
            children: stipend.children,
            per_day: AmountForm(stipend.gross.per_day),
            per_month: AmountForm(stipend.gross.per_month),
            per_year: AmountForm(stipend.gross.per_year),
            after_reductions: AfterReductionsForm::of(&stipend.net),
            reductions: ReductionsForm::of(&stipend.reductions),
            projected: Each(&stipend.projected, |table| table.id()),
            steps: Each(steps, StepForm::of),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AfterReductionsForm {
    per_month: AmountForm,
    per_year: AmountForm,
}

impl AfterReductionsForm {
    const fn of(after: &AfterReductions) -> Self {
        Self {
            per_month: AmountForm(after.per_month),
            per_year: AmountForm(after.per_year),
        }
    }
}

struct AmountForm(Amount);

impl Serialize for AmountForm {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Parts {
            stoenad: Money,
            barnetillegg: Money,
            total: Money,
        }
        Parts {
            stoenad: Money(self.0.stoenad),
            barnetillegg: Money(self.0.barnetillegg),
            total: Money(self.0.total()),
        }
        .serialize(serializer)
    }
}

#[derive(Serialize)]
struct ReductionsForm {
    arbeid: Money,
    fravaer: Money,
    samordning: Money,
}

impl ReductionsForm {
    const fn of(reductions: &Reductions) -> Self {
        Self {
            arbeid: Money(reductions.arbeid),
            fravaer: Money(reductions.fravaer),
            samordning: Money(reductions.samordning),
        }
    }
}

#[derive(Serialize)]
struct StepForm<'a> {
    id: &'static str,
    operation: &'static str,
    operands: Operands<'a>,
    value: NumberForm,
    basis: Basis,
}

impl<'a> StepForm<'a> {
    const fn of(step: &'a Step<StepId>) -> Self {
        Self {
            id: step.id.id(),
            operation: step.operation.id(),
            operands: Operands(step),
            value: NumberForm(step.value),
            basis: Basis(step.basis),
        }
    }
}

struct Operands<'a>(&'a Step<StepId>);

impl Serialize for Operands<'_> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.operands().map(StepId::id))
    }
}

struct NumberForm(Number);

impl Serialize for NumberForm {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0 {
            Number::Kroner(amount) => Money(amount).serialize(serializer),
            Number::Decimal(number) => Text(number).serialize(serializer),
            Number::Fraction(fraction) => Text(fraction).serialize(serializer),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TaxForm {
    year: i32,
    projected: bool,
    trygdeavgift: Money,
    #[serde(skip_serializing_if = "Option::is_none")]
    minstefradrag: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alminnelig_inntekt: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fellesskatt: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinnskatt: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skatt: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    netto_per_year: Option<Money>,
    #[serde(skip_serializing_if = "Option::is_none")]
    netto_per_month: Option<Money>,
}

impl TaxForm {
    fn of(tax: &Tax) -> Self {
        let netto = |part: fn(&Netto) -> Kroner| tax.netto.as_ref().map(|netto| Money(part(netto)));
        Self {
            year: tax.year,
            projected: tax.projected,
            trygdeavgift: Money(tax.trygdeavgift),
            minstefradrag: netto(|netto| netto.minstefradrag),
            alminnelig_inntekt: netto(|netto| netto.alminnelig_inntekt),
            fellesskatt: netto(|netto| netto.fellesskatt),
            trinnskatt: netto(|netto| netto.trinnskatt),
            skatt: netto(|netto| netto.skatt),
            netto_per_year: netto(|netto| netto.per_year),
            netto_per_month: netto(|netto| netto.per_month),
        }
    }
}

#[derive(Serialize)]
struct PlanForm<'a> {
    rows: Each<'a, PlanRow, PlanRowForm<'a>>,
    sum: AmountForm,
}

impl<'a> PlanForm<'a> {
    fn of(plan: &'a Plan) -> Self {
        Self {
            rows: Each(&plan.rows, PlanRowForm::of),
            sum: AmountForm(plan.sum()),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlanRowForm<'a> {
    month: Month,
    weekdays: u32,
    stipend_days: u32,
    stoenad: Money,
    barnetillegg: Money,
    total: Money,
    projected: bool,
    notes: Each<'a, Note, &'static str>,
}

impl<'a> PlanRowForm<'a> {
    fn of(row: &'a PlanRow) -> Self {
        Self {
            month: Month(row.month),
            weekdays: row.weekdays,
            stipend_days: row.stipend_days,
            stoenad: Money(row.amount.stoenad),
            barnetillegg: Money(row.amount.barnetillegg),
            total: Money(row.amount.total()),
            projected: row.projected,
            notes: Each(&row.notes, |note| note.id()),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum ChangeForm {
    Answer {
        kind: &'static str,
        fact: &'static str,
        to: &'static str,
        conclusion: &'static str,
        total_per_year: Option<Money>,
    },
    Date {
        kind: &'static str,
        date: Text<Date>,
        event: &'static str,
        conclusion: &'static str,
        total_per_year: Option<Money>,
    },
}

impl ChangeForm {
    fn of(change: &Change) -> Self {
        let conclusion = change.conclusion.id();
        let total_per_year = change.total_per_year.map(Money);
        match change.cause {
            Cause::Answer(fact, to) => Self::Answer {
                kind: "answer",
                fact: fact.id(),
                to,
                conclusion,
                total_per_year,
            },
            Cause::Date(date, event) => Self::Date {
                kind: "date",
                date: Text(date),
                event: event.id(),
                conclusion,
                total_per_year,
            },
        }
    }
}
