//! From what a host sent to answers: every field is checked, and an unknown one is refused.

use rust_decimal::Decimal;

use super::{Error, Value};
use crate::assess::Choice;
use crate::kvp::limits::{
    MOST_CHILDREN, MOST_HOURS_A_MONTH, MOST_HOURS_A_WEEK, MOST_KRONER_A_MONTH, MOST_KRONER_AN_HOUR,
    MOST_MONTHS, OLDEST,
};
use crate::kvp::{Alder, Answers, Barn, Samordning};
use crate::values::{Date, Written, read_digits};

/// Reads answers.
///
/// # Errors
/// `unknown_field` for a field that does not exist, `invalid_answer` for a value its field cannot hold, and `conflict`
/// where age or children are given in two ways.
pub fn read_answers(given: &Value) -> Result<Answers, Box<Error>> {
    let fields = fields("answers", given)?;
    let mut answers = Answers::default();
    for (field, value) in fields {
        read_field(&mut answers, field, value)?;
    }
    conflict(fields, "foedselsdato", "alder")?;
    conflict(fields, "barnFoedselsdatoer", "barn")?;
    Ok(answers)
}

/// Reads an ISO date.
///
/// # Errors
/// `invalid_answer` when it is not one.
pub fn read_date(field: &str, value: &Value) -> Result<Date, Box<Error>> {
    match value {
        Value::Text(text) => Date::parse(text),
        _ => None,
    }
    .ok_or_else(|| Error::invalid(field, &["be a date written YYYY-MM-DD"]))
}

fn read_field(answers: &mut Answers, field: &str, value: &Value) -> Result<(), Box<Error>> {
    match field {
        "foedselsdato" => answers.alder = Some(Alder::Foedselsdato(read_date(field, value)?)),
        "alder" => answers.alder = Some(Alder::Aar(whole(field, value, 0, OLDEST)?)),
        "opphold" => answers.opphold = Some(choice(field, value)?),
        "eoes" => answers.eoes = Some(choice(field, value)?),
        "nedsattEvne" => answers.nedsatt_evne = Some(choice(field, value)?),
        "ytelser" => answers.ytelser = Some(choice(field, value)?),
        "arbeidsevnevurdering" => answers.arbeidsevnevurdering = Some(choice(field, value)?),
        "tettOppfoelging" => answers.tett_oppfoelging = Some(choice(field, value)?),
        "egenJobbsoeking" => answers.egen_jobbsoeking = Some(choice(field, value)?),
        "introduksjonsprogram" => answers.introduksjonsprogram = Some(choice(field, value)?),
        "navKontor" => answers.nav_kontor = Some(choice(field, value)?),
        "navTilbud" => answers.nav_tilbud = Some(choice(field, value)?),
        "uforholdsmessigByrdefullt" => {
            answers.uforholdsmessig_byrdefullt = Some(choice(field, value)?);
        }
        "barn" => answers.barn = Some(Barn::Antall(whole(field, value, 0, MOST_CHILDREN)?)),
        "barnFoedselsdatoer" => answers.barn = Some(children(field, value)?),
        "arbeidstimerPerUke" => {
            answers.arbeidstimer_per_uke = Some(decimal(field, value, MOST_HOURS_A_WEEK)?);
        }
        "laerling" => answers.laerling = Some(boolean(field, value)?),
        "timeloenn" => answers.timeloenn = Some(decimal(field, value, MOST_KRONER_AN_HOUR)?),
        "ugyldigFravaerTimer" => {
            answers.ugyldig_fravaer_timer = Some(decimal(field, value, MOST_HOURS_A_MONTH)?);
        }
        "samordning" => answers.samordning = Some(samordning(field, value)?),
        "programstart" => answers.programstart = Some(read_date(field, value)?),
        "programMaaneder" => {
            answers.program_maaneder = Some(whole(field, value, 1, MOST_MONTHS)?);
        }
        "utbetaling" => answers.utbetaling = Some(choice(field, value)?),
        _ => return Err(Error::unknown(field)),
    }
    Ok(())
}

fn conflict(fields: &[(String, Value)], one: &str, other: &str) -> Result<(), Box<Error>> {
    let given = |name: &str| fields.iter().any(|(field, _)| field == name);
    if given(one) && given(other) {
        return Err(Error::conflict(one, other));
    }
    Ok(())
}

pub(super) fn fields<'a>(
    field: &str,
    value: &'a Value,
) -> Result<&'a [(String, Value)], Box<Error>> {
    match value {
        Value::Fields(fields) => Ok(fields),
        _ => Err(Error::invalid(field, &["be an object"])),
    }
}

pub(super) fn choice<T: Choice>(field: &str, value: &Value) -> Result<T, Box<Error>> {
    let chosen = match value {
        Value::Text(text) => T::from_id(text),
        _ => None,
    };
    chosen.ok_or_else(|| {
        let mut must = vec!["be one of "];
        for (place, choice) in T::ALL.iter().enumerate() {
            must.extend((place > 0).then_some(", "));
            must.push(choice.id());
        }
        Error::invalid(field, &must)
    })
}

pub(super) fn boolean(field: &str, value: &Value) -> Result<bool, Box<Error>> {
    match value {
        Value::Bool(value) => Ok(*value),
        _ => Err(Error::invalid(field, &["be true or false"])),
    }
}

pub(super) fn whole(field: &str, value: &Value, least: u32, most: u32) -> Result<u32, Box<Error>> {
    let number = match value {
        Value::Number(number) => whole_number(*number),
        _ => None,
    };
    number
        .filter(|number| (least..=most).contains(number))
        .ok_or_else(|| {
            let (least, most) = (least.written(), most.written());
            Error::invalid(field, &["be a whole number from ", &least, " to ", &most])
        })
}

pub(super) fn decimal(field: &str, value: &Value, most: Decimal) -> Result<Decimal, Box<Error>> {
    let number = match value {
        Value::Number(number) => hundredths(*number),
        Value::Text(text) => decimal_text(text),
        Value::Null | Value::Bool(_) | Value::List(_) | Value::Fields(_) => None,
    };
    number
        .filter(|number| (Decimal::ZERO..=most).contains(number))
        .ok_or_else(|| {
            let most = most.written();
            let must = [
                "be a number from 0 to ",
                &most,
                " with at most two decimals",
            ];
            Error::invalid(field, &must)
        })
}

/// Digits, and perhaps a point and one or two more.
fn decimal_text(text: &str) -> Option<Decimal> {
    let point = text.bytes().position(|sign| sign == b'.');
    let whole = read_digits(text.get(..point.unwrap_or(text.len()))?)?;
    let hundredths = match point {
        None => 0,
        Some(point) => {
            let decimals = text.get(point..)?.strip_prefix('.')?;
            let number = read_digits(decimals)?;
            match decimals.len() {
                1 => number.checked_mul(10)?,
                2 => number,
                _ => return None,
            }
        }
    };
    let hundredths = i64::from(whole)
        .checked_mul(100)?
        .checked_add(hundredths.into())?;
    Some(Decimal::new(hundredths, 2))
}

#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::float_cmp,
    reason = "JSON numbers are doubles; one that comes back the same from a whole number is one"
)]
fn whole_number(number: f64) -> Option<u32> {
    let whole = number as u32;
    (f64::from(whole) == number).then_some(whole)
}

/// The decimal number of two decimals that a JSON number was written as, if it was.
#[expect(
    clippy::as_conversions,
    clippy::cast_possible_truncation,
    clippy::float_arithmetic,
    reason = "JSON numbers are doubles; a double that is nearest to some hundredths was written as them"
)]
fn hundredths(number: f64) -> Option<Decimal> {
    const LARGEST: f64 = 1e13;
    if !(0.0..LARGEST).contains(&number) {
        return None;
    }
    let hundredths = (number * 100.0 + 0.5) as i64;
    (hundredths as f64 / 100.0 == number).then(|| Decimal::new(hundredths, 2))
}

fn children(field: &str, value: &Value) -> Result<Barn, Box<Error>> {
    let mut born = Vec::new();
    for date in list(field, value, MOST_CHILDREN, "dates")? {
        born.push(read_date(field, date)?);
    }
    Ok(Barn::Foedselsdatoer(born))
}

/// A list of no more than so many things.
pub(super) fn list<'a>(
    field: &str,
    value: &'a Value,
    most: u32,
    things: &str,
) -> Result<&'a [Value], Box<Error>> {
    match value {
        Value::List(list) if u32::try_from(list.len()).is_ok_and(|count| count <= most) => Ok(list),
        _ => {
            let most = most.written();
            Err(Error::invalid(
                field,
                &["be a list of at most ", &most, " ", things],
            ))
        }
    }
}

fn samordning(field: &str, value: &Value) -> Result<Samordning, Box<Error>> {
    let mut benefits = Samordning::default();
    for (benefit, value) in fields(field, value)? {
        let path = [field, ".", benefit].written();
        let slot = match benefit.as_str() {
            "dagpenger" => &mut benefits.dagpenger,
            "sykepenger" => &mut benefits.sykepenger,
            "foreldrepenger" => &mut benefits.foreldrepenger,
            "rehabiliteringspenger" => &mut benefits.rehabiliteringspenger,
            _ => return Err(Error::unknown(&path)),
        };
        *slot = Some(decimal(&path, value, MOST_KRONER_A_MONTH)?);
    }
    Ok(benefits)
}
