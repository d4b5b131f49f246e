//! A month of *arbeid med bistand*, at the door.

use super::fields::Fields;
use super::{Error, Form, Value};
use crate::assess::Step;
use crate::bistand::{
    self, Amounts, AnswersA, AnswersB, MOST, MOST_USED, Places, SettlementA, SettlementB, StepId,
    Warning,
};
use crate::values::Hours;

/// Settles what a host sent under model A, exactly as `bistandA(input)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the input cannot be read.
pub fn bistand_a(given: &Value) -> Result<Form, Box<Error>> {
    let known = [
        "ordinaer",
        "omfattende",
        "tilretteleggere",
        "fasteAnsettelser",
    ];
    let mut fields = Fields::read("", given, &known);
    let month = AnswersA {
        ordinaer: places(&mut fields, "ordinaer", "ordinaer."),
        omfattende: places(&mut fields, "omfattende", "omfattende."),
        tilretteleggere: match fields.given("tilretteleggere") {
            Some(_) => fields.count("tilretteleggere", MOST),
            None => AnswersA::default().tilretteleggere,
        },
        faste_ansettelser: fields.count("fasteAnsettelser", MOST),
    };
    match fields.wrong() {
        None => Ok(settlement_a(&bistand::model_a(&month))),
        Some(error) => Err(error),
    }
}

fn places(outer: &mut Fields, name: &str, path: &str) -> Places {
    let mut fields = Fields::read(path, outer.value(name), &["plasser", "deltakermaaneder"]);
    let places = Places {
        plasser: fields.count("plasser", MOST),
        deltakermaaneder: fields.decimal("deltakermaaneder", &MOST_USED),
    };
    outer.refuse(fields.wrong());
    places
}

/// Settles what a host sent under model B, exactly as `bistandB(input)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the input cannot be read.
pub fn bistand_b(given: &Value) -> Result<Form, Box<Error>> {
    let known = [
        "tilretteleggere",
        "veiledningstimer",
        "arbeidsgivertimer",
        "reisetimer",
        "deltakere",
        "fasteAnsettelser",
    ];
    let mut fields = Fields::read("", given, &known);
    let month = AnswersB {
        tilretteleggere: fields.count("tilretteleggere", MOST),
        veiledningstimer: fields.decimal("veiledningstimer", &MOST_USED),
        arbeidsgivertimer: fields.decimal("arbeidsgivertimer", &MOST_USED),
        reisetimer: fields.decimal("reisetimer", &MOST_USED),
        deltakere: fields.count("deltakere", MOST),
        faste_ansettelser: fields.count("fasteAnsettelser", MOST),
    };
    match fields.wrong() {
        None => Ok(settlement_b(&bistand::model_b(&month))),
        Some(error) => Err(error),
    }
}

/// The contract's form of a month under model A.
fn settlement_a(of: &SettlementA) -> Form {
    Form::of(|form| {
        money(form, &of.amounts);
        end(form, &of.warnings, &of.steps);
    })
}

/// The contract's form of a month under model B.
fn settlement_b(of: &SettlementB) -> Form {
    Form::of(|form| {
        hours(form, "timer", of.timer);
        hours(form, "kjoepteTimer", of.kjoepte_timer);
        money(form, &of.amounts);
        form.bool("underMinstekrav", of.under_minstekrav);
        hours(form, "timerOverTilsagn", of.timer_over_tilsagn);
        hours(form, "normtimer", of.normtimer);
        form.bool("overTak", of.over_tak);
        end(form, &of.warnings, &of.steps);
    })
}

fn end(form: &mut Form, warnings: &[Warning], steps: &[Step<StepId>]) {
    form.words("warnings", warnings.iter().copied(), Warning::id);
    form.steps("steps", steps, StepId::id);
}

fn money(form: &mut Form, of: &Amounts) {
    form.money("tilsagn", of.tilsagn);
    form.money("refusjon", of.refusjon);
    form.money("avregning", of.avregning);
    form.money("bonus", of.bonus);
    form.money("total", of.total);
}

fn hours(form: &mut Form, field: &'static str, hours: Hours) {
    form.text(field, &hours.to_decimal());
}
