//! What the programme pays, before anything is taken off.

use kvp_veiviser::kvp::{Alder, Answers, Barn};
use kvp_veiviser::law::rates;
use kvp_veiviser::values::{Date, Fraction, Kroner};
use proptest::prelude::*;

use crate::any::{alder, answers, answers_with_age, barn, law_date, random_cases};
use crate::facts::listed;
use crate::{assessed, stoenad};

/// Only an age and so many children.
fn of(age: u32, children: u32) -> Answers {
    Answers {
        alder: Some(Alder::Aar(age)),
        barn: Some(Barn::Antall(children)),
        ..Answers::default()
    }
}

proptest! {
    #![proptest_config(random_cases())]

    // id: stipend-properties
    #[test]
    fn there_is_a_benefit_and_a_tax_exactly_where_the_age_is_known((answers, date) in answers()) {
        let assessment = assessed(&answers, date);
        prop_assert_eq!(assessment.stoenad.is_some(), answers.alder.is_some());
        prop_assert_eq!(assessment.tax.is_some(), answers.alder.is_some());
        prop_assert_eq!(assessment.steps.is_empty(), answers.alder.is_none());
    }

    #[test]
    fn a_year_is_260_days_and_12_months((answers, date) in answers_with_age()) {
        let gross = stoenad(&answers, date).gross;
        prop_assert_eq!(gross.per_day.times(Fraction::whole(260)), gross.per_year);
        prop_assert_eq!(gross.per_month.times(Fraction::whole(12)), gross.per_year);
    }

    #[test]
    fn a_year_is_factor_times_g_and_260_days_of_supplement(date in law_date(), age in 25_u32..=120, children in 0_u32..=20) {
        let year = stoenad(&of(age, children), date).gross.per_year;
        let g = Kroner::decimal(rates::GRUNNBELOEP.at(date).value * rates::FAKTOR.at(date).value);
        let supplement = Kroner::decimal(rates::BARNETILLEGG.at(date).value).times(Fraction::whole(260 * children));
        prop_assert_eq!((year.stoenad, year.barnetillegg), (g, supplement));
    }

    #[test]
    fn under_25_is_two_thirds_and_the_supplement_is_whole(date in law_date(), young in 0_u32..25, old in 25_u32..=120, children in 0_u32..=20) {
        let (young, full) = (stoenad(&of(young, children), date).gross, stoenad(&of(old, children), date).gross);
        for (young, full) in [(young.per_day, full.per_day), (young.per_month, full.per_month), (young.per_year, full.per_year)] {
            prop_assert_eq!(young.stoenad.times(Fraction::whole(3)), full.stoenad.times(Fraction::whole(2)));
            prop_assert_eq!(young.barnetillegg, full.barnetillegg);
        }
    }

    #[test]
    fn the_supplement_is_linear_in_children(date in law_date(), some in 0_u32..=10, more in 0_u32..=10) {
        let supplement = |children| stoenad(&of(30, children), date).gross.per_day.barnetillegg;
        prop_assert_eq!(supplement(some + more), supplement(some) + supplement(more));
        prop_assert_eq!(supplement(some), supplement(1).times(Fraction::whole(some)));
        prop_assert!(supplement(1) >= Kroner::whole(27));
    }

    #[test]
    fn twins_count_as_two((date, barn) in law_date().prop_flat_map(|date| (Just(date), barn(date)))) {
        if let Barn::Foedselsdatoer(born) = barn {
            let twins = [born.as_slice(), &born].concat();
            let of = |born| {
                let answers = Answers { barn: Some(Barn::Foedselsdatoer(born)), ..of(30, 0) };
                stoenad(&answers, date).gross.per_year.barnetillegg
            };
            prop_assert_eq!(of(twins), of(born).times(Fraction::whole(2)));
        }
    }

    #[test]
    fn children_count_from_birth_until_the_day_they_turn_18((date, barn) in law_date().prop_flat_map(|date| (Just(date), barn(date)))) {
        if let Barn::Foedselsdatoer(born) = barn.clone() {
            // Someone is under 18 as long as the day of their birth, 18 years on, has not come.
            let of_age = |born: Date| (born.year() + 18, born.month(), born.day()) <= (date.year(), date.month(), date.day());
            let count = born.iter().filter(|&&born| born <= date && !of_age(born)).count();
            let by_dates = Answers { barn: Some(barn), ..of(30, 0) };
            prop_assert_eq!(stoenad(&by_dates, date).gross, stoenad(&of(30, u32::try_from(count).unwrap()), date).gross);
        }
    }

    #[test]
    fn an_age_and_the_birth_date_it_follows_from_pay_the_same((date, alder) in law_date().prop_flat_map(|date| (Just(date), alder(date)))) {
        let of = |alder| Answers { alder: Some(alder), ..Answers::default() };
        let years = Alder::Aar(alder.on(date));
        let (exact, whole) = (assessed(&of(alder), date), assessed(&of(years), date));
        prop_assert_eq!((exact.stoenad, exact.tax, exact.findings), (whole.stoenad, whole.tax, whole.findings));
    }

    #[test]
    fn a_later_law_never_pays_less_and_a_higher_g_pays_more(
        one in law_date(),
        other in law_date(),
        age in 0_u32..=120,
        children in 0_u32..=20,
    ) {
        let (earlier, later) = (one.min(other), one.max(other));
        let of = |date| stoenad(&of(age, children), date).gross.per_day;
        prop_assert!(of(earlier).stoenad <= of(later).stoenad);
        prop_assert!(of(earlier).barnetillegg <= of(later).barnetillegg);
        if rates::GRUNNBELOEP.at(earlier).value < rates::GRUNNBELOEP.at(later).value {
            prop_assert!(of(earlier).stoenad < of(later).stoenad);
        }
    }

    #[test]
    fn no_condition_moves_an_amount((answers, date) in answers_with_age(), (others, _) in answers()) {
        let before = assessed(&answers, date);
        let swapped = listed().iter().fold(answers, |answers, listed| listed.with(&answers, listed.of(&others)));
        let after = assessed(&swapped, date);
        prop_assert_eq!((before.stoenad, before.tax, before.steps), (after.stoenad, after.tax, after.steps));
    }
}
