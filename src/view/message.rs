//! What is wrong, and how to correct it.

use rust_decimal::{Decimal, dec};

use crate::kvp::{Fact, Refusal};
use crate::law::{FIRST_LAW_DATE, LAST_LAW_DATE};
use crate::texts::{AmountErrors, Errors, Template, Texts, fill};
use crate::values::Date;
use crate::view::input::InputError;
use crate::view::numbers;
use crate::view::question::GuideField;

/// The message about what was typed in a field, or not chosen.
pub fn about_input(field: GuideField, error: InputError, law_date: Date, texts: Texts) -> String {
    let errors = texts.errors();
    if matches!(error, InputError::Thousands(_)) {
        let example = match field {
            GuideField::Fact(Fact::Alder) => dec!(27),
            GuideField::Fact(Fact::Barn) => dec!(2),
            GuideField::Fact(_) => dec!(7.5),
            GuideField::Timeloenn => dec!(187.50),
            _ => dec!(3500),
        };
        return question(errors.thousands(), error, example, texts);
    }
    let message = match field {
        GuideField::Foedselsdato => return about_birth_date(error, law_date, OWN, texts),
        // A birth date may be written where the age is asked for.
        GuideField::Fact(Fact::Alder) if error.is_of_a_date() => {
            return about_birth_date(error, law_date, OWN, texts);
        }
        GuideField::BarnFoedselsdatoer => match error {
            InputError::Missing | InputError::WrongForm => errors.barn_foedselsdatoer(),
            InputError::OutOfRange => errors.barn().out_of_range(),
            _ => return about_birth_date(error, LAST_LAW_DATE, OF_A_CHILD, texts),
        },
        GuideField::Programstart if error == InputError::OutOfRange => {
            return coverage(texts.trouble().start_outside(), texts);
        }
        GuideField::Programstart => match error {
            InputError::Impossible => errors.programstart().impossible(),
            InputError::IdentityNumber => errors.programstart().identity_number(),
            _ => errors.programstart().wrong_form(),
        },
        GuideField::ProgramMaaneder => errors.program_maaneder(),
        GuideField::Laerling | GuideField::Utbetaling => "",
        GuideField::Timeloenn => about_number(error, errors.timeloenn()),
        GuideField::SetOff(_) => about_number(error, errors.samordning()),
        GuideField::Fact(fact) if error == InputError::Missing => errors.missing().of(fact),
        GuideField::Fact(Fact::Alder) => about_age(error, errors),
        GuideField::Fact(Fact::Barn) => about_children(error, errors),
        GuideField::Fact(_) => about_number(error, errors.arbeidstimer()),
    };
    message.to_owned()
}

/// The message that asks which of two things is meant.
fn question(template: Template, error: InputError, example: Decimal, texts: Texts) -> String {
    let [one, other] = error.readings(texts.language());
    let example = numbers::decimal(example, texts.language());
    let places = [("ene", &*one), ("andre", &*other), ("eksempel", &*example)];
    fill(template, &places)
}

fn about_age(error: InputError, errors: Errors) -> &'static str {
    match error {
        InputError::NotWhole => errors.alder().not_whole(),
        InputError::OutOfRange => errors.alder().out_of_range(),
        InputError::BirthYear => errors.alder().year(),
        InputError::IdentityNumber => errors.alder().identity_number(),
        _ => errors.alder().not_a_number(),
    }
}

fn about_children(error: InputError, errors: Errors) -> &'static str {
    match error {
        InputError::NotWhole => errors.barn().not_whole(),
        InputError::OutOfRange => errors.barn().out_of_range(),
        InputError::IdentityNumber => errors.barn().identity_number(),
        _ => errors.barn().not_a_number(),
    }
}

fn about_number(error: InputError, errors: AmountErrors) -> &'static str {
    match error {
        InputError::TooManyDecimals => errors.too_many_decimals(),
        InputError::OutOfRange => errors.out_of_range(),
        InputError::IdentityNumber => errors.identity_number(),
        _ => errors.not_a_number(),
    }
}

/// When an adult may be born, and a child: examples of how to write it.
const OWN: Date = Date::literal(1998, 12, 24);
const OF_A_CHILD: Date = Date::literal(2015, 12, 24);

fn about_birth_date(error: InputError, latest: Date, example: Date, texts: Texts) -> String {
    let words = texts.errors().foedselsdato();
    let template = match error {
        InputError::Missing => return texts.errors().missing().foedselsdato().to_owned(),
        InputError::ShortYear(_) => words.short_year(),
        InputError::Impossible => words.impossible(),
        InputError::TooOld => words.too_old(),
        InputError::IdentityNumber => words.identity_number(),
        InputError::Future => words.future(),
        _ => words.wrong_form(),
    };
    let [one, other] = error.readings(texts.language());
    let places = [
        ("eksempel", &*numbers::short_date(example)),
        ("dato", &*numbers::date(latest, texts.language())),
        ("ene", &*one),
        ("andre", &*other),
    ];
    fill(template, &places)
}

/// Why there is no result for answers that came from elsewhere than the questions.
pub fn about_refusal(refusal: Refusal, law_date: Date, texts: Texts) -> String {
    match refusal {
        Refusal::LawDate(_) => about_coverage(texts),
        Refusal::Programstart(_) => coverage(texts.trouble().start_outside(), texts),
        Refusal::Foedselsdato(born) => {
            let error = if born > law_date {
                InputError::Future
            } else {
                InputError::TooOld
            };
            about_birth_date(error, law_date, OWN, texts)
        }
        Refusal::BarnFoedselsdato(_) => {
            about_birth_date(InputError::TooOld, law_date, OF_A_CHILD, texts)
        }
    }
}

/// That there are no rules for the law date.
pub fn about_coverage(texts: Texts) -> String {
    coverage(texts.trouble().outside_coverage(), texts)
}

/// That the device's clock shows a day it cannot be.
pub fn about_clock(today: Date, texts: Texts) -> String {
    fill(
        texts.trouble().clock(),
        &[("dato", &numbers::date(today, texts.language()))],
    )
}

fn coverage(template: Template, texts: Texts) -> String {
    fill(
        template,
        &[
            ("fra", &numbers::date(FIRST_LAW_DATE, texts.language())),
            ("til", &numbers::date(LAST_LAW_DATE, texts.language())),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::limits::{
        MOST_CHILDREN, MOST_HOURS_A_WEEK, MOST_KRONER_AN_HOUR, MOST_KRONER_IN_THE_GUIDE,
        MOST_MONTHS, OLDEST,
    };
    use crate::law::rates;
    use crate::texts::{Language, texts};

    #[test]
    fn the_guide_says_the_limits_that_the_rules_have() {
        for language in Language::all().iter().copied() {
            let errors = texts(language).errors();
            let questions = texts(language).questions();
            let hours = &questions.arbeidstimer().ask();
            let help = hours
                .help()
                .map(|help| help.paragraphs().concat())
                .unwrap_or_default();
            for (text, most) in [
                (hours.description(), MOST_HOURS_A_WEEK),
                (hours.why(), MOST_HOURS_A_WEEK),
                (&help, rates::HALV_STILLING.rows()[0].value),
                (questions.plan().months_description(), MOST_MONTHS.into()),
                (errors.alder().out_of_range(), OLDEST.into()),
                (errors.foedselsdato().too_old().unfilled(), OLDEST.into()),
                (errors.barn().out_of_range(), MOST_CHILDREN.into()),
                (errors.arbeidstimer().out_of_range(), MOST_HOURS_A_WEEK),
                (errors.timeloenn().out_of_range(), MOST_KRONER_AN_HOUR),
                (errors.samordning().out_of_range(), MOST_KRONER_IN_THE_GUIDE),
                (errors.program_maaneder(), MOST_MONTHS.into()),
            ] {
                let most = numbers::decimal(most, language);
                assert!(text.contains(&most), "{text} does not say {most}");
            }
        }
    }
}
