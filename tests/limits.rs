//! The words of the guide say the limits that the rules have; the schemas, the types and the package's README are made of them.

use kvp_veiviser::kvp::limits::*;
use kvp_veiviser::law::rates;
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::view::numbers;
use rust_decimal::Decimal;

#[test]
fn the_guide_says_the_limits_that_the_rules_have() {
    for language in [Language::Nb, Language::Nn, Language::En] {
        let errors = &texts(language).errors;
        let questions = &texts(language).questions;
        let hours = &questions.arbeidstimer.ask;
        let help = hours.help.as_ref().unwrap().paragraphs.concat();
        for (text, most) in [
            (hours.description, MOST_HOURS_A_WEEK),
            (hours.why, MOST_HOURS_A_WEEK),
            (&help, rates::HALV_STILLING.rows()[0].value),
            (questions.plan.months_description, MOST_MONTHS.into()),
            (errors.alder.out_of_range, OLDEST.into()),
            (errors.foedselsdato.too_old, OLDEST.into()),
            (errors.barn.out_of_range, MOST_CHILDREN.into()),
            (errors.arbeidstimer.out_of_range, MOST_HOURS_A_WEEK),
            (errors.timeloenn.out_of_range, MOST_KRONER_AN_HOUR),
            (errors.samordning.out_of_range, MOST_KRONER_IN_THE_GUIDE),
            (errors.program_maaneder, MOST_MONTHS.into()),
        ] {
            let most = numbers::decimal(most, language);
            assert!(text.contains(&most), "{text} does not say {most}");
        }
    }
}

#[test]
fn no_more_hours_are_answered_than_full_time_has() {
    for row in rates::TIMER_PER_UKE.rows() {
        assert_eq!(row.value, MOST_HOURS_A_WEEK);
    }
    let a_year = MOST_HOURS_A_WEEK * Decimal::from(52);
    assert_eq!(MOST_HOURS_A_MONTH * Decimal::from(12), a_year);
}
