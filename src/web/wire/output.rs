//! The contract's form of an assessment.

use super::{Form, SCHEMA};
use crate::assess::{FactValue, Finding, Step};
use crate::kvp::{
    Amount, Assessment, Cause, Change, Earned, Event, Fact, Note, Plan, PlanRow, PlanSteps,
    RateTable, Reductions, StepId, Stipend, Tax, Warning,
};
use crate::values::{Date, Written};

/// The contract's form of an assessment.
pub fn assessment(of: &Assessment) -> Form {
    Form::of(|form| {
        form.count("schema", SCHEMA);
        form.word("benefit", "kvp");
        form.text("lawDate", &of.law_date);
        form.text("amountsOn", &of.amounts_on);
        form.word("conclusion", of.conclusion.id());
        form.list("findings", &of.findings, |form, of| {
            finding(form, of.id.id(), of.judgement.reason.id(), of);
        });
        form.words("missing", of.missing.iter().copied(), Fact::id);
        if let Some(stipend) = &of.stipend {
            form.object("stipend", |form| stipend_form(form, stipend, &of.steps));
        }
        if let Some(tax) = &of.tax {
            form.object("tax", |form| tax_form(form, tax));
        }
        if let Some(income) = &of.income {
            form.object("income", |form| {
                earned(form, "perMonth", income.per_month);
                earned(form, "perYear", income.per_year);
            });
        }
        if let Some(plan) = &of.plan {
            form.object("plan", |form| plan_form(form, plan));
            form.list("planSteps", &plan.steps, plan_steps);
        }
        form.list("changes", &of.changes, change);
        form.words("warnings", of.warnings.iter().copied(), Warning::id);
    })
}

/// A finding whose condition and reason go by these words.
pub fn finding<I, R>(form: &mut Form, id: &'static str, reason: &'static str, of: &Finding<I, R>) {
    form.word("id", id);
    form.word("outcome", of.judgement.outcome.id());
    form.word("reason", reason);
    form.basis(of.basis);
    form.object("facts", |facts| {
        for (name, value) in of.judgement.facts() {
            match value {
                FactValue::Count(count) => facts.count(name, count),
                FactValue::Number(number) => facts.text(name, &number),
                FactValue::Word(word) => facts.word(name, word),
            }
        }
    });
}

fn stipend_form(form: &mut Form, of: &Stipend, steps: &[Step<StepId>]) {
    form.word("rate", of.rate.id());
    form.count("children", of.children);
    amount(form, "perDay", of.gross.per_day);
    amount(form, "perMonth", of.gross.per_month);
    amount(form, "perYear", of.gross.per_year);
    form.object("afterReductions", |form| {
        amount(form, "perMonth", of.net.per_month);
        amount(form, "perYear", of.net.per_year);
    });
    form.object("reductions", |form| reductions(form, &of.reductions));
    form.words("projected", of.projected.iter().copied(), RateTable::id);
    form.steps("steps", steps, StepId::id);
}

fn amount(form: &mut Form, field: &'static str, of: Amount) {
    form.object(field, |form| parts(form, of));
}

fn parts(form: &mut Form, of: Amount) {
    form.money("stoenad", of.stoenad);
    form.money("barnetillegg", of.barnetillegg);
    form.money("total", of.total());
}

fn earned(form: &mut Form, field: &'static str, of: Earned) {
    form.object(field, |form| {
        form.money("loenn", of.loenn);
        form.money("total", of.total);
    });
}

fn reductions(form: &mut Form, of: &Reductions) {
    form.money("arbeid", of.arbeid);
    form.money("fravaer", of.fravaer);
    form.money("samordning", of.samordning);
}

fn tax_form(form: &mut Form, of: &Tax) {
    form.count("year", of.year.unsigned_abs());
    form.bool("projected", of.projected);
    form.word("income", of.taxed.id());
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
        form.money(field, amount);
    }
}

fn plan_form(form: &mut Form, of: &Plan) {
    form.list("rows", &of.rows, plan_row);
    amount(form, "sum", of.sum());
}

fn plan_steps(form: &mut Form, of: &PlanSteps) {
    form.text("from", &of.from);
    form.steps("steps", &of.steps, StepId::id);
}

fn plan_row(form: &mut Form, of: &PlanRow) {
    form.string("month", &month(of.month));
    form.count("weekdays", of.weekdays);
    form.count("stipendDays", of.stipend_days);
    parts(form, of.amount);
    form.bool("projected", of.projected);
    form.words("notes", of.notes.iter().copied(), Note::id);
}

/// `YYYY-MM`.
fn month(day: Date) -> String {
    let mut text = day.written();
    text.truncate("YYYY-MM".len());
    text
}

fn change(form: &mut Form, of: &Change) {
    match of.cause {
        Cause::Answer(fact, to) => {
            form.word("kind", "answer");
            form.word("fact", fact.id());
            form.word("to", to);
        }
        Cause::Date(date, event) => {
            form.word("kind", "date");
            form.text("date", &date);
            form.word("event", Event::id(event));
        }
    }
    form.word("conclusion", of.conclusion.id());
    match of.total_per_year {
        Some(total) => form.money("totalPerYear", total),
        None => form.null("totalPerYear"),
    }
}
