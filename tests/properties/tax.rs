//! Contribution and tax: never more than there is, never such that more leaves less.

use kvp_veiviser::kvp::{Answers, Samordning};
use kvp_veiviser::law::rates;
use kvp_veiviser::values::{Fraction, Kroner};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::any::{answers_with_age, ten_thousand};
use crate::assessed;

proptest! {
    #![proptest_config(ten_thousand())]

    #[test]
    fn what_is_left_lies_between_nothing_and_what_was_paid((answers, date) in answers_with_age()) {
        let assessment = assessed(&answers, date);
        let (income, tax) = (assessment.stipend.unwrap().net.per_year.total(), assessment.tax.unwrap());
        prop_assert!(Kroner::ZERO <= tax.trygdeavgift && tax.trygdeavgift <= income);
        if let Some(netto) = tax.netto {
            prop_assert!(Kroner::ZERO <= netto.per_year && netto.per_year <= income);
            prop_assert_eq!(netto.per_year + netto.skatt, income);
            prop_assert_eq!(netto.per_month.times(Fraction::whole(12)), netto.per_year);
            prop_assert_eq!(netto.fellesskatt + tax.trygdeavgift + netto.trinnskatt, netto.skatt);
            for part in [netto.minstefradrag, netto.alminnelig_inntekt, netto.fellesskatt, netto.trinnskatt] {
                prop_assert!(Kroner::ZERO <= part && part <= income);
            }
        }
    }

    /// The steepest krone is taxed by the contribution's 25 per cent and less than 30 per cent of everything else.
    #[test]
    fn more_income_never_leaves_less((answers, date) in answers_with_age(), less in 1_i64..3_000_000) {
        let benefits = answers.samordning.unwrap_or_default();
        let dagpenger = Some(benefits.dagpenger.unwrap_or_default() + Decimal::new(less, 2));
        let poorer = Answers { samordning: Some(Samordning { dagpenger, ..benefits }), ..answers.clone() };
        let [richer, poorer] = [&answers, &poorer].map(|answers| assessed(answers, date).tax.unwrap());
        prop_assert!(poorer.trygdeavgift <= richer.trygdeavgift);
        if let (Some(richer), Some(poorer)) = (richer.netto, poorer.netto) {
            prop_assert!(poorer.per_year <= richer.per_year);
            prop_assert!(poorer.skatt <= richer.skatt);
        }
    }

    #[test]
    fn the_contribution_is_the_rate_but_never_more_than_a_quarter_of_what_exceeds_the_limit((answers, date) in answers_with_age()) {
        let assessment = assessed(&answers, date);
        let income = assessment.stipend.unwrap().net.per_year.total();
        let figures = rates::TRYGDEAVGIFT.at(date).value;
        let paid = assessment.tax.unwrap().trygdeavgift;
        let rate = income.times(Fraction::percent(figures.rate));
        let limit = Kroner::decimal(figures.limit);
        if income <= limit {
            prop_assert_eq!(paid, Kroner::ZERO);
        } else {
            let quarter = (income - limit).times(Fraction::of(1, 4));
            prop_assert_eq!(paid, if rate < quarter { rate } else { quarter });
        }
    }

    #[test]
    fn there_is_a_net_amount_from_2016_and_years_after_2026_borrow_its_figures((answers, date) in answers_with_age()) {
        let tax = assessed(&answers, date).tax.unwrap();
        prop_assert_eq!(tax.netto.is_some(), date.year() >= 2016);
        prop_assert_eq!((tax.year, tax.projected), (date.year().min(2026), date.year() > 2026));
    }
}
