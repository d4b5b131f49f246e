//! What one has beside other hours of paid work than those one has answered, and when an hour of work pays more than it takes.

use rust_decimal::Decimal;

use crate::assess::Calculation;

use crate::kvp::{Answers, Earned, Taxed, excepts_apprentices, inntekt, skatt, stoenad};
use crate::law::{Rulebook, rates};
use crate::values::{Fraction, Kroner};

/// A typical month with so many hours of paid work a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Beside {
    /// Benefit and supplement after reductions, before tax.
    pub stoenad: Kroner,
    /// The wage, and both together before tax; none while no hourly wage is given.
    pub income: Option<Earned>,
    /// What an ordinary month leaves of both; none where they are not taxed alike.
    pub netto_ordinary_month: Option<Kroner>,
}

/// A month with so many hours of paid work a week, at the rates and ages of a day; none while the age is unknown.
pub fn beside(answers: &Answers, hours: Decimal, amounts: Rulebook) -> Option<Beside> {
    let working = Answers {
        arbeidstimer_per_uke: Some(hours),
        ..answers.clone()
    };
    let calculation = &mut Calculation::silent();
    let stoenad = stoenad::stoenad(&working, answers.alder?, amounts, calculation);
    let income = inntekt::income(&working, &stoenad, amounts, calculation);
    let tax = skatt::tax(&stoenad, income, amounts, calculation);
    Some(Beside {
        stoenad: stoenad.net.per_month.total(),
        income: income.map(|income| income.per_month),
        netto_ordinary_month: (tax.taxed == Taxed::StoenadAndWage)
            .then_some(tax.netto_ordinary_month),
    })
}

/// What an hour of work takes of benefit and supplement (§ 37): whoever earns more in the hour before tax has more than without it.
/// None while the age is unknown.
pub fn break_even(answers: &Answers, amounts: Rulebook) -> Option<Kroner> {
    let calculation = &mut Calculation::silent();
    let stoenad = stoenad::stoenad(answers, answers.alder?, amounts, calculation);
    let hours = amounts.read(&rates::TIMER_PER_DAG).value;
    let hour = Fraction::part(Decimal::ONE, hours);
    Some(stoenad.gross.per_day.total().times(hour))
}

/// So many hours of work a week one may have beside the programme: half a position, or full time as an apprentice since that is excepted.
pub fn most_hours(answers: &Answers, amounts: Rulebook) -> Decimal {
    let most = if answers.laerling == Some(true) && excepts_apprentices(amounts) {
        &rates::TIMER_PER_UKE
    } else {
        &rates::HALV_STILLING
    };
    amounts.read(most).value
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn};
    use crate::values::Date;
    use rust_decimal::dec;

    fn answers() -> Answers {
        Answers {
            alder: Some(Alder::Aar(30)),
            barn: Some(Barn::Antall(1)),
            timeloenn: Some(dec!(200)),
            ..Answers::default()
        }
    }

    #[test]
    fn at_the_break_even_wage_an_hour_of_work_changes_nothing_before_tax() {
        let law = Rulebook::at(Date::literal(2026, 6, 1)).unwrap();
        let hour = break_even(&answers(), law).unwrap();
        // 278 696.509 + 260 · 38 = 288 576.509 a year, of 1950 hours.
        assert_eq!(hour.rounded(), dec!(147.99));
        let without = beside(&answers(), Decimal::ZERO, law).unwrap();
        for (wage, more) in [(dec!(147.98), false), (dec!(148), true)] {
            let answers = Answers {
                timeloenn: Some(wage),
                ..answers()
            };
            let half = beside(&answers, dec!(18.75), law).unwrap();
            let total = half.income.unwrap().total;
            assert_eq!(total > without.stoenad, more, "{wage}");
        }
    }

    #[test]
    fn half_a_position_halves_the_benefit_and_the_tax_is_on_both_since_2024() {
        for (year, taxed) in [(2026, true), (2023, false)] {
            let law = Rulebook::at(Date::literal(year, 6, 1)).unwrap();
            let month = beside(&answers(), dec!(18.75), law).unwrap();
            // 200 kroner in 18.75 hours of 52 weeks.
            assert_eq!(month.income.unwrap().loenn.rounded(), dec!(16250.00));
            assert_eq!(month.netto_ordinary_month.is_some(), taxed, "{year}");
            let without = beside(&answers(), Decimal::ZERO, law).unwrap();
            assert_eq!(month.stoenad + month.stoenad, without.stoenad);
        }
        let silent = Answers {
            timeloenn: None,
            ..answers()
        };
        let law = Rulebook::at(Date::literal(2026, 6, 1)).unwrap();
        let month = beside(&silent, dec!(7.5), law).unwrap();
        assert_eq!((month.income, month.netto_ordinary_month), (None, None));
        assert_eq!(beside(&Answers::default(), dec!(7.5), law), None);
    }

    #[test]
    fn apprentices_may_work_full_time_beside_the_programme_since_2019() {
        for (year, laerling, most) in [
            (2018, Some(true), dec!(18.75)),
            (2019, Some(true), dec!(37.5)),
            (2019, Some(false), dec!(18.75)),
            (2019, None, dec!(18.75)),
        ] {
            let answers = Answers {
                laerling,
                ..answers()
            };
            let law = Rulebook::at(Date::literal(year, 1, 1)).unwrap();
            assert_eq!(most_hours(&answers, law), most, "{year} {laerling:?}");
        }
    }
}
