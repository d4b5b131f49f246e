//! What is taken off: paid work, absence without permission, other benefits, in this order.

use kvp_veiviser::kvp::{Answers, Samordning, Warning};
use kvp_veiviser::values::{Date, Fraction, Kroner};
use proptest::prelude::*;
use rust_decimal::Decimal;

use crate::any::{answers, answers_with_age, random_cases};
use crate::facts::listed;
use crate::{assessed, stoenad, year};

const FULL_WEEK: Decimal = Decimal::from_parts(3_750, 0, 0, false, 2);
const FULL_MONTH: Decimal = Decimal::from_parts(16_250, 0, 0, false, 2);

/// The same answers without anything that takes from the qualification benefit.
fn untouched(answers: &Answers) -> Answers {
    Answers {
        arbeidstimer_per_uke: None,
        ugyldig_fravaer_timer: None,
        samordning: None,
        ..answers.clone()
    }
}

/// The kroner a month of the benefits that a law date sets off.
fn set_off(benefits: Samordning, date: Date) -> Kroner {
    let rehabiliteringspenger = benefits
        .rehabiliteringspenger
        .filter(|_| date.year() < 2010);
    [
        benefits.dagpenger,
        benefits.sykepenger,
        benefits.foreldrepenger,
        rehabiliteringspenger,
    ]
    .into_iter()
    .flatten()
    .map(Kroner::decimal)
    .sum()
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn reductions_stay_between_nothing_and_everything((answers, date) in answers_with_age()) {
        let stoenad = stoenad(&answers, date);
        let (gross, net) = (stoenad.gross.per_month, stoenad.net.per_month);
        for (before, after) in [(gross.stoenad, net.stoenad), (gross.barnetillegg, net.barnetillegg)] {
            prop_assert!(Kroner::ZERO <= after && after <= before);
        }
        let taken = stoenad.reductions;
        for one in [taken.arbeid, taken.fravaer, taken.samordning] {
            prop_assert!(Kroner::ZERO <= one && one <= gross.total());
        }
        prop_assert_eq!(taken.arbeid + taken.fravaer + taken.samordning + net.total(), gross.total());
        prop_assert_eq!(stoenad.net.per_year, net.times(Fraction::whole(12)));
    }

    #[test]
    fn more_work_absence_or_benefits_never_pays_more((answers, date) in answers_with_age(), more in 1_i64..20_000) {
        let more = Decimal::new(more, 2);
        let before = year(&answers, date);
        let hours = answers.arbeidstimer_per_uke.unwrap_or_default() + more;
        let absence = answers.ugyldig_fravaer_timer.unwrap_or_default() + more;
        let benefits = answers.samordning.unwrap_or_default();
        let raised = |amount: Option<Decimal>| Some(amount.unwrap_or_default() + more);
        for changed in [
            Answers { arbeidstimer_per_uke: Some(hours.min(FULL_WEEK)), ..answers.clone() },
            Answers { ugyldig_fravaer_timer: Some(absence.min(FULL_MONTH)), ..answers.clone() },
        ] {
            prop_assert!(year(&changed, date) <= before);
        }
        for benefits in [
            Samordning { dagpenger: raised(benefits.dagpenger), ..benefits },
            Samordning { sykepenger: raised(benefits.sykepenger), ..benefits },
            Samordning { foreldrepenger: raised(benefits.foreldrepenger), ..benefits },
            Samordning { rehabiliteringspenger: raised(benefits.rehabiliteringspenger), ..benefits },
        ] {
            let changed = Answers { samordning: Some(benefits), ..answers.clone() };
            prop_assert!(year(&changed, date) <= before);
        }
    }

    #[test]
    fn nothing_is_taken_where_there_is_nothing_to_take((answers, date) in answers_with_age()) {
        let nothing = Some(Decimal::ZERO);
        let zeros = Answers {
            arbeidstimer_per_uke: nothing,
            ugyldig_fravaer_timer: nothing,
            samordning: Some(Samordning { dagpenger: nothing, sykepenger: nothing, foreldrepenger: nothing, rehabiliteringspenger: nothing }),
            ..answers.clone()
        };
        let stoenad = stoenad(&untouched(&answers), date);
        prop_assert_eq!(stoenad.net.per_month, stoenad.gross.per_month);
        prop_assert_eq!(stoenad.net.per_year, stoenad.gross.per_year);
        prop_assert_eq!(stoenad, crate::stoenad(&zeros, date));
    }

    #[test]
    fn work_leaves_the_share_of_the_week_that_is_left((answers, date) in answers_with_age(), hundredths in 0_u32..=3_750) {
        let working = Answers { arbeidstimer_per_uke: Some(Decimal::new(hundredths.into(), 2)), ..untouched(&answers) };
        let stoenad = stoenad(&working, date);
        prop_assert_eq!(stoenad.net.per_month, stoenad.gross.per_month.times(Fraction::of(3_750 - hundredths, 3_750)));
    }

    #[test]
    fn absence_takes_its_hours_of_1950_a_year_and_a_whole_month_takes_all((answers, date) in answers_with_age(), hundredths in 0_u32..=16_250) {
        let absent = Answers { ugyldig_fravaer_timer: Some(Decimal::new(hundredths.into(), 2)), ..untouched(&answers) };
        let stoenad = stoenad(&absent, date);
        let taken = stoenad.gross.per_year.times(Fraction::of(hundredths, 195_000));
        prop_assert_eq!(stoenad.net.per_month + taken, stoenad.gross.per_month);
        prop_assert_eq!(stoenad.reductions.fravaer, taken.total());
        prop_assert_eq!(stoenad.net.per_month.total() == Kroner::ZERO, hundredths == 16_250);
    }

    #[test]
    fn set_off_takes_krone_for_krone_and_leaves_the_supplement((answers, date) in answers_with_age()) {
        let before = stoenad(&Answers { samordning: None, ..answers.clone() }, date).net.per_month;
        let after = stoenad(&answers, date);
        let sum = set_off(answers.samordning.unwrap_or_default(), date);
        prop_assert_eq!(after.reductions.samordning, sum.min(before.stoenad));
        prop_assert_eq!(after.net.per_month.barnetillegg, before.barnetillegg);
    }

    #[test]
    fn it_is_the_sum_of_the_benefits_that_is_set_off((answers, date) in answers_with_age()) {
        let benefits = answers.samordning.unwrap_or_default();
        let all = [benefits.dagpenger, benefits.sykepenger, benefits.foreldrepenger];
        let sum = all.into_iter().flatten().sum();
        let together = Samordning { dagpenger: None, sykepenger: None, foreldrepenger: Some(sum), ..benefits };
        let merged = Answers { samordning: Some(together), ..answers.clone() };
        prop_assert_eq!(stoenad(&merged, date).net, stoenad(&answers, date).net);
    }

    #[test]
    fn only_hours_above_half_a_position_warn((answers, date) in answers(), (others, _) in answers()) {
        let over = answers.arbeidstimer_per_uke.is_some_and(|hours| hours > Decimal::new(1_875, 2));
        let expected = match (over, answers.laerling) {
            (false, _) => vec![],
            (true, Some(true)) if date.year() >= 2019 => vec![Warning::LaerlingSpoerNav],
            (true, _) => vec![Warning::OverHalvStilling],
        };
        prop_assert_eq!(&assessed(&answers, date).warnings, &expected);
        let swapped = listed().iter().fold(untouched(&others), |kept, listed| listed.with(&kept, listed.of(&answers)));
        let swapped = Answers { arbeidstimer_per_uke: answers.arbeidstimer_per_uke, laerling: answers.laerling, alder: None, barn: None, ..swapped };
        prop_assert_eq!(&assessed(&swapped, date).warnings, &expected);
    }
}
