//! The contract's form of an assessment.

use super::{JsonObject, SCHEMA};
use crate::assess::{CalculationStep, FactValue, Finding};
use crate::kvp::{
    Amount, Assessment, CalendarEvent, Cause, Change, Earned, Fact, Note, Plan, PlanRow, PlanSteps,
    RateTable, Reductions, StepId, Stoenad, Tax, Warning,
};
use crate::values::{Date, Word, Written};

/// The contract's object for an assessment.
pub fn assessment(of: &Assessment) -> JsonObject {
    JsonObject::of(|object| {
        object.count("schema", SCHEMA);
        object.word("benefit", "kvp");
        object.text("lawDate", &of.law_date);
        object.text("amountsOn", &of.amounts_on);
        object.word("conclusion", of.conclusion.id());
        object.list("findings", &of.findings, |object, of| {
            finding(object, of.id.id(), of.judgement.reason.id(), of);
        });
        object.words("missing", of.missing.iter().copied(), Fact::id);
        if let Some(stoenad) = &of.stoenad {
            object.object("stipend", |object| {
                stoenad_fields(object, stoenad, &of.steps)
            });
        }
        if let Some(tax) = &of.tax {
            object.object("tax", |object| tax_fields(object, tax));
        }
        if let Some(income) = &of.income {
            object.object("income", |object| {
                earned(object, "perMonth", income.per_month);
                earned(object, "perYear", income.per_year);
            });
        }
        if let Some(plan) = &of.plan {
            object.object("plan", |object| plan_fields(object, plan));
            object.list("planSteps", &plan.steps, plan_steps);
        }
        object.list("changes", &of.changes, change);
        object.words("warnings", of.warnings.iter().copied(), Warning::id);
    })
}

/// A finding whose condition and reason go by these words.
pub fn finding<I, R>(
    object: &mut JsonObject,
    id: &'static str,
    reason: &'static str,
    of: &Finding<I, R>,
) {
    object.word("id", id);
    object.word("outcome", of.judgement.outcome.id());
    object.word("reason", reason);
    object.basis(of.basis);
    object.object("facts", |facts| {
        for (name, value) in of.judgement.facts() {
            match value {
                FactValue::Count(count) => facts.count(name, count),
                FactValue::Number(number) => facts.text(name, &number),
                FactValue::Word(word) => facts.word(name, word),
            }
        }
    });
}

fn stoenad_fields(object: &mut JsonObject, of: &Stoenad, steps: &[CalculationStep<StepId>]) {
    object.word("rate", of.rate.id());
    object.count("children", of.children);
    amount(object, "perDay", of.gross.per_day);
    amount(object, "perMonth", of.gross.per_month);
    amount(object, "perYear", of.gross.per_year);
    object.object("afterReductions", |object| {
        amount(object, "perMonth", of.net.per_month);
        amount(object, "perYear", of.net.per_year);
    });
    object.object("reductions", |object| reductions(object, &of.reductions));
    object.words("projected", of.projected.iter().copied(), RateTable::id);
    object.steps("steps", steps, StepId::id);
}

fn amount(object: &mut JsonObject, field: &'static str, of: Amount) {
    object.object(field, |object| parts(object, of));
}

fn parts(object: &mut JsonObject, of: Amount) {
    object.money("stoenad", of.stoenad);
    object.money("barnetillegg", of.barnetillegg);
    object.money("total", of.total());
}

fn earned(object: &mut JsonObject, field: &'static str, of: Earned) {
    object.object(field, |object| {
        object.money("loenn", of.loenn);
        object.money("total", of.total);
    });
}

fn reductions(object: &mut JsonObject, of: &Reductions) {
    object.money("arbeid", of.arbeid);
    object.money("fravaer", of.fravaer);
    object.money("samordning", of.samordning);
}

fn tax_fields(object: &mut JsonObject, of: &Tax) {
    object.count("year", of.year.unsigned_abs());
    object.bool("projected", of.projected);
    object.word("income", of.taxed.id());
    for (field, amount) in [
        ("trygdeavgift", of.trygdeavgift),
        ("minstefradrag", of.minstefradrag),
        ("alminneligInntekt", of.alminnelig_inntekt),
        ("fellesskatt", of.fellesskatt),
        ("trinnskatt", of.trinnskatt),
        ("skatt", of.skatt),
        ("nettoPerYear", of.netto_per_year),
        ("nettoPerMonth", of.netto_per_month),
        ("nettoOrdinaryMonth", of.netto_ordinary_month),
        ("nettoJune", of.netto_june),
        ("nettoDecember", of.netto_december),
    ] {
        object.money(field, amount);
    }
}

fn plan_fields(object: &mut JsonObject, of: &Plan) {
    object.list("rows", &of.rows, plan_row);
    amount(object, "sum", of.sum());
}

fn plan_steps(object: &mut JsonObject, of: &PlanSteps) {
    object.text("from", &of.from);
    object.steps("steps", &of.steps, StepId::id);
}

fn plan_row(object: &mut JsonObject, of: &PlanRow) {
    object.string("month", &month(of.month));
    object.count("weekdays", of.weekdays);
    object.count("stipendDays", of.stoenad_days);
    parts(object, of.amount);
    object.bool("projected", of.projected);
    object.words("notes", of.notes.iter().copied(), Note::id);
}

/// `YYYY-MM`.
fn month(day: Date) -> String {
    let mut text = day.written();
    text.truncate("YYYY-MM".len());
    text
}

fn change(object: &mut JsonObject, of: &Change) {
    match of.cause {
        Cause::Answer(fact, to) => {
            object.word("kind", "answer");
            object.word("fact", fact.id());
            object.word("to", to);
        }
        Cause::Date(date, event) => {
            object.word("kind", "date");
            object.text("date", &date);
            object.word("event", CalendarEvent::id(event));
        }
    }
    object.word("conclusion", of.conclusion.id());
    match of.total_per_year {
        Some(total) => object.money("totalPerYear", total),
        None => object.null("totalPerYear"),
    }
}
