//! A month of *arbeid med bistand*, as hosts send and get it.

use super::fields::Fields;
use super::{Error, JsonObject, Value};
use crate::assess::CalculationStep;
use crate::bistand::{
    self, Amounts, AnswersA, AnswersB, MOST, MOST_USED, Places, SettlementA, SettlementB, StepId,
    Warning,
};
use crate::values::{Hours, Word};

/// Settles what a host sent under model A, exactly as `bistandA(input)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the input cannot be read.
pub fn bistand_a(given: &Value) -> Result<JsonObject, Box<Error>> {
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
pub fn bistand_b(given: &Value) -> Result<JsonObject, Box<Error>> {
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

/// The contract's object for a month under model A.
fn settlement_a(of: &SettlementA) -> JsonObject {
    JsonObject::of(|object| {
        money(object, &of.amounts);
        end(object, &of.warnings, &of.steps);
    })
}

/// The contract's object for a month under model B.
fn settlement_b(of: &SettlementB) -> JsonObject {
    JsonObject::of(|object| {
        hours(object, "timer", of.timer);
        hours(object, "kjoepteTimer", of.kjoepte_timer);
        money(object, &of.amounts);
        object.bool("underMinstekrav", of.under_minstekrav);
        hours(object, "timerOverTilsagn", of.timer_over_tilsagn);
        hours(object, "normtimer", of.normtimer);
        object.bool("overTak", of.over_tak);
        end(object, &of.warnings, &of.steps);
    })
}

fn end(object: &mut JsonObject, warnings: &[Warning], steps: &[CalculationStep<StepId>]) {
    object.words("warnings", warnings.iter().copied(), Warning::id);
    object.steps("steps", steps, StepId::id);
}

fn money(object: &mut JsonObject, of: &Amounts) {
    object.money("tilsagn", of.tilsagn);
    object.money("refusjon", of.refusjon);
    object.money("avregning", of.avregning);
    object.money("bonus", of.bonus);
    object.money("total", of.total);
}

fn hours(object: &mut JsonObject, field: &'static str, hours: Hours) {
    object.text(field, &hours.to_decimal());
}
