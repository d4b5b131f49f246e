//! Contribution and tax: never more than there is, never such that more leaves less.

use kvp_veiviser::kvp::{Answers, Assessment, Samordning, Taxed};
use kvp_veiviser::law::rates;
use kvp_veiviser::values::{Fraction, Kroner};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::any::{answers_with_age, random_cases};
use crate::assessed;

/// The year's income that contribution and tax are of.
fn taxed(assessment: &Assessment) -> Kroner {
    match assessment.tax.unwrap().taxed {
        Taxed::Stoenad => assessment.stoenad.as_ref().unwrap().net.per_year.total(),
        Taxed::StoenadAndWage => assessment.income.unwrap().per_year.total,
    }
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn what_is_left_lies_between_nothing_and_what_was_paid((answers, date) in answers_with_age()) {
        let assessment = assessed(&answers, date);
        let (income, tax) = (taxed(&assessment), assessment.tax.unwrap());
        prop_assert!(Kroner::ZERO <= tax.netto_per_year && tax.netto_per_year <= income);
        prop_assert_eq!(tax.netto_per_year + tax.skatt, income);
        prop_assert_eq!(tax.netto_per_month.times(Fraction::whole(12)), tax.netto_per_year);
        prop_assert_eq!(tax.fellesskatt + tax.trygdeavgift + tax.trinnskatt, tax.skatt);
        for part in [tax.trygdeavgift, tax.minstefradrag, tax.alminnelig_inntekt, tax.fellesskatt, tax.trinnskatt] {
            prop_assert!(Kroner::ZERO <= part && part <= income);
        }
    }

    /// Ten ordinary months, June and December: what reaches the account in a year is what is left of it.
    #[test]
    fn the_months_on_the_account_are_the_year((answers, date) in answers_with_age()) {
        let assessment = assessed(&answers, date);
        let (income, tax) = (taxed(&assessment), assessment.tax.unwrap());
        let ordinary = tax.netto_ordinary_month.times(Fraction::whole(10));
        prop_assert_eq!(ordinary + tax.netto_june + tax.netto_december, tax.netto_per_year);
        prop_assert_eq!(tax.netto_june.times(Fraction::whole(12)), income);
        prop_assert!(tax.netto_ordinary_month <= tax.netto_december && tax.netto_december <= tax.netto_june);
    }

    /// What is earned does not matter for the benefit: the law counts hours.
    #[test]
    fn a_wage_moves_the_tax_from_2024_and_nothing_else((answers, date) in answers_with_age(), wage in 0_i64..=200_000) {
        let wage = Decimal::new(wage, 2);
        let with_wage = Answers { timeloenn: Some(wage), ..answers.clone() };
        let without_wage = Answers { timeloenn: None, ..answers };
        let [with_wage, without_wage] = [with_wage, without_wage].map(|answers| (assessed(&answers, date), answers));
        prop_assert_eq!(without_wage.0.income, None);
        prop_assert_eq!(&with_wage.0.stoenad, &without_wage.0.stoenad);
        let income = with_wage.0.income.unwrap();
        let paid = with_wage.0.stoenad.as_ref().unwrap().net.per_year.total();
        let hours = with_wage.1.arbeidstimer_per_uke.unwrap_or_default();
        let earned = Kroner::decimal(wage).times(Fraction::decimal(hours)).times(Fraction::whole(52));
        prop_assert_eq!((income.per_year.loenn, income.per_year.total), (earned, paid + earned));
        prop_assert_eq!(income.per_month.total.times(Fraction::whole(12)), income.per_year.total);
        let together = with_wage.0.amounts_on.year() >= 2024;
        let tax = with_wage.0.tax.unwrap();
        prop_assert_eq!(tax.taxed, if together { Taxed::StoenadAndWage } else { Taxed::Stoenad });
        if together {
            prop_assert!(tax.skatt >= without_wage.0.tax.unwrap().skatt);
        } else {
            prop_assert_eq!(tax, without_wage.0.tax.unwrap());
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
        prop_assert!(poorer.netto_per_year <= richer.netto_per_year);
        prop_assert!(poorer.skatt <= richer.skatt);
    }

    #[test]
    fn the_contribution_is_the_rate_but_never_more_than_a_quarter_of_what_exceeds_the_limit((answers, date) in answers_with_age()) {
        let assessment = assessed(&answers, date);
        let income = taxed(&assessment);
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
    fn there_is_bracket_tax_from_2016_and_years_after_2026_borrow_its_figures((answers, date) in answers_with_age()) {
        let tax = assessed(&answers, date).tax.unwrap();
        prop_assert!(date.year() >= 2016 || tax.trinnskatt == Kroner::ZERO);
        prop_assert_eq!((tax.year, tax.projected), (date.year().min(2026), date.year() > 2026));
    }
}
