//! The contract's form of an assessment.

use super::SCHEMA;
use super::form::{Form, Object};
use crate::assess::{FactValue, Finding, Number, Operation, Step};
use crate::kvp::{
    Amount, Assessment, Cause, Change, Event, Fact, Note, Plan, PlanRow, PlanSteps, RateTable,
    Reductions, StepId, Stipend, Tax, Warning,
};
use crate::law::Reference;
use crate::values::{Date, Written};

/// The contract's form of an assessment.
pub fn assessment(of: &Assessment) -> Form {
    let mut form = Object::default();
    form.count("schema", SCHEMA);
    form.word("benefit", "kvp");
    form.text("lawDate", &of.law_date);
    form.word("conclusion", of.conclusion.id());
    let findings = Form::each(&of.findings, |of| {
        finding(of.id.id(), of.judgement.reason.id(), of)
    });
    form.put("findings", findings);
    form.put("missing", Form::words(&of.missing, Fact::id));
    if let Some(stipend) = &of.stipend {
        form.put("stipend", stipend_form(stipend, &of.steps));
    }
    if let Some(tax) = &of.tax {
        form.put("tax", tax_form(tax));
    }
    if let Some(plan) = &of.plan {
        form.put("plan", plan_form(plan));
        form.put("planSteps", Form::each(&plan.steps, plan_steps));
    }
    form.put("changes", Form::each(&of.changes, change));
    form.put("warnings", Form::words(&of.warnings, Warning::id));
    form.into()
}

/// The form of a finding whose condition and reason go by these words.
pub fn finding<I, R>(id: &'static str, reason: &'static str, of: &Finding<I, R>) -> Form {
    let mut facts = Object::default();
    for &(name, value) in &of.judgement.facts {
        match value {
            FactValue::Count(count) => facts.count(name, count),
            FactValue::Number(number) => facts.text(name, &number),
            FactValue::Word(word) => facts.word(name, word),
        }
    }
    let mut form = Object::default();
    form.word("id", id);
    form.word("outcome", of.judgement.outcome.id());
    form.word("reason", reason);
    form.put("basis", Form::basis(of.basis));
    form.put("facts", facts.into());
    form.into()
}

fn stipend_form(of: &Stipend, steps: &[Step<StepId>]) -> Form {
    let mut after = Object::default();
    after.put("perMonth", amount(of.net.per_month));
    after.put("perYear", amount(of.net.per_year));
    let mut form = Object::default();
    form.word("rate", of.rate.id());
    form.count("children", of.children);
    form.put("perDay", amount(of.gross.per_day));
    form.put("perMonth", amount(of.gross.per_month));
    form.put("perYear", amount(of.gross.per_year));
    form.put("afterReductions", after.into());
    form.put("reductions", reductions(&of.reductions));
    form.put("projected", Form::words(&of.projected, RateTable::id));
    form.put("steps", self::steps(steps, StepId::id));
    form.into()
}

fn amount(of: Amount) -> Form {
    let mut form = Object::default();
    put_amount(&mut form, of);
    form.into()
}

fn put_amount(form: &mut Object, of: Amount) {
    form.money("stoenad", of.stoenad);
    form.money("barnetillegg", of.barnetillegg);
    form.money("total", of.total());
}

fn reductions(of: &Reductions) -> Form {
    let mut form = Object::default();
    form.money("arbeid", of.arbeid);
    form.money("fravaer", of.fravaer);
    form.money("samordning", of.samordning);
    form.into()
}

/// The forms of steps whose numbers go by these words.
pub fn steps<S: Copy>(of: &[Step<S>], id: fn(S) -> &'static str) -> Form {
    Form::each(of, |of| {
        let mut operands = Vec::new();
        for operand in of.operands() {
            operands.push(Form::Word(id(operand)));
        }
        step(id(of.id), of.operation, operands, &of.value, of.basis)
    })
}

fn step(
    id: &'static str,
    operation: Operation,
    operands: Vec<Form>,
    value: &Number,
    basis: &'static [Reference],
) -> Form {
    let mut form = Object::default();
    form.word("id", id);
    form.word("operation", operation.id());
    form.put("operands", Form::List(operands));
    match value {
        Number::Kroner(amount) => form.money("value", *amount),
        Number::Decimal(number) => form.text("value", number),
        Number::Fraction(fraction) => form.text("value", fraction),
    }
    form.put("basis", Form::basis(basis));
    form.into()
}

fn tax_form(of: &Tax) -> Form {
    let mut form = Object::default();
    form.count("year", of.year.unsigned_abs());
    form.bool("projected", of.projected);
    form.money("trygdeavgift", of.trygdeavgift);
    if let Some(netto) = &of.netto {
        form.money("minstefradrag", netto.minstefradrag);
        form.money("alminneligInntekt", netto.alminnelig_inntekt);
        form.money("fellesskatt", netto.fellesskatt);
        form.money("trinnskatt", netto.trinnskatt);
        form.money("skatt", netto.skatt);
        form.money("nettoPerYear", netto.per_year);
        form.money("nettoPerMonth", netto.per_month);
    }
    form.into()
}

fn plan_form(of: &Plan) -> Form {
    let mut form = Object::default();
    form.put("rows", Form::each(&of.rows, plan_row));
    form.put("sum", amount(of.sum()));
    form.into()
}

fn plan_steps(of: &PlanSteps) -> Form {
    let mut form = Object::default();
    form.text("from", &of.from);
    form.put("steps", steps(&of.steps, StepId::id));
    form.into()
}

fn plan_row(of: &PlanRow) -> Form {
    let mut form = Object::default();
    form.put("month", month(of.month));
    form.count("weekdays", of.weekdays);
    form.count("stipendDays", of.stipend_days);
    put_amount(&mut form, of.amount);
    form.bool("projected", of.projected);
    form.put("notes", Form::words(&of.notes, Note::id));
    form.into()
}

/// `YYYY-MM`.
fn month(day: Date) -> Form {
    let mut text = day.written();
    text.truncate("YYYY-MM".len());
    Form::Text(text)
}

fn change(of: &Change) -> Form {
    let mut form = Object::default();
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
    let total = of.total_per_year.map_or(Form::Null, Form::money);
    form.put("totalPerYear", total);
    form.into()
}
