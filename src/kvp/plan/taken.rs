//! What absence without permission and other benefits take of each month of a plan.

use super::Plan;
use super::days::weekdays;
use crate::assess::Calculation;
use crate::kvp::{Amount, Answers, reduksjon, stoenad};
use crate::law::Rulebook;
use crate::values::{Fraction, Kroner};

/// What is taken of a month of the plan, after the reduction for work that is in the plan already.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TakenOfMonth {
    /// For absence without permission, of both parts.
    pub fravaer: Amount,
    /// For other benefits, of the qualification benefit alone.
    pub samordning: Kroner,
}

/// What is taken of each month, in the order of the law: first absence, then other benefits.
///
/// The hours of absence are of one month: the first whole month, at its first day's rates and ages, or the longest where none is whole.
/// Other benefits are of every month, in a part month by its weekdays of participation.
pub fn taken(plan: &Plan, answers: &Answers) -> Vec<TakenOfMonth> {
    let start = answers.programstart.and_then(|day| Rulebook::at(day).ok());
    let Some((start, alder)) = start.zip(answers.alder) else {
        return Vec::new();
    };
    let absent = month_of_absence(plan);
    let months = plan.rows.iter().enumerate().map(|(index, row)| {
        let law = start.later(row.month.max(start.date()));
        let fravaer = if absent == Some(index) {
            let gross = stoenad::stoenad(answers, alder, law, &mut Calculation::silent()).gross;
            let absent = reduksjon::absent(answers, gross.per_day, law);
            Amount {
                stoenad: absent.stoenad.min(row.amount.stoenad),
                barnetillegg: absent.barnetillegg.min(row.amount.barnetillegg),
            }
        } else {
            Amount::default()
        };
        let all_days = weekdays(row.month, row.month.first_of_next_month());
        let participated = Fraction::of(row.weekdays, all_days.max(1));
        let benefits = reduksjon::set_off(answers, law).times(participated);
        TakenOfMonth {
            fravaer,
            samordning: benefits.min(row.amount.stoenad - fravaer.stoenad),
        }
    });
    months.collect()
}

fn month_of_absence(plan: &Plan) -> Option<usize> {
    let whole = plan
        .rows
        .iter()
        .position(|row| row.weekdays == weekdays(row.month, row.month.first_of_next_month()));
    let longest = || {
        let rows = plan.rows.iter().enumerate().rev();
        let (index, _) = rows.max_by_key(|(_, row)| row.weekdays)?;
        Some(index)
    };
    whole.or_else(longest)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn, Samordning, Utbetaling, assess};
    use crate::values::Date;
    use rust_decimal::{Decimal, dec};

    const DAY: Date = Date::literal(2026, 6, 1);

    /// Thirty years old, one child, a year from a day on.
    fn answers(start: (i32, u32, u32)) -> Answers {
        Answers {
            alder: Some(Alder::Aar(30)),
            barn: Some(Barn::Antall(1)),
            programstart: Some(Date::literal(start.0, start.1, start.2)),
            program_maaneder: Some(12),
            ..Answers::default()
        }
    }

    fn dagpenger(kroner: Decimal) -> Option<Samordning> {
        Some(Samordning {
            dagpenger: Some(kroner),
            ..Samordning::default()
        })
    }

    /// Each month: what it pays of both parts, what absence takes of both, and what other benefits take, in øre.
    fn months(answers: &Answers) -> Vec<[Decimal; 5]> {
        let plan = assess(answers, DAY).unwrap().plan.unwrap();
        let taken = taken(&plan, answers);
        assert_eq!(taken.len(), plan.rows.len());
        let months = plan.rows.iter().zip(taken).map(|(row, taken)| {
            let Amount {
                stoenad,
                barnetillegg,
            } = row.amount;
            let absent = taken.fravaer;
            [
                stoenad,
                barnetillegg,
                absent.stoenad,
                absent.barnetillegg,
                taken.samordning,
            ]
            .map(Kroner::rounded)
        });
        months.collect()
    }

    #[test]
    fn work_absence_and_another_benefit_come_off_a_month_as_worked_out_by_hand() {
        let answers = Answers {
            arbeidstimer_per_uke: Some(dec!(15)),
            ugyldig_fravaer_timer: Some(dec!(10)),
            samordning: dagpenger(dec!(3000)),
            ..answers((2026, 7, 1))
        };
        let months = months(&answers);
        // 2.041 × 136 549 / 12 and 38 × 260 / 12, of both 22.5 of 37.5 hours; ten hours of 1 950 of a year, unreduced by the work.
        assert_eq!(
            months[0],
            [
                dec!(13934.83),
                dec!(494.00),
                dec!(1429.21),
                dec!(50.67),
                dec!(3000.00)
            ]
        );
        assert_eq!(
            months[1],
            [
                dec!(13934.83),
                dec!(494.00),
                dec!(0.00),
                dec!(0.00),
                dec!(3000.00)
            ]
        );
        assert!(months[1..].iter().all(|month| month[2..] == months[1][2..]));
        // The same month as the amounts have it.
        let assessment = assess(&answers, DAY).unwrap();
        let (plan, net) = (
            assessment.plan.unwrap(),
            assessment.stoenad.unwrap().net.per_month,
        );
        let [first, ..] = taken(&plan, &answers)[..] else {
            panic!("no month")
        };
        let of_month = plan.rows[0].amount;
        assert_eq!(
            of_month.stoenad - first.fravaer.stoenad - first.samordning,
            net.stoenad
        );
        assert_eq!(
            of_month.barnetillegg - first.fravaer.barnetillegg,
            net.barnetillegg
        );
    }

    #[test]
    fn a_part_month_is_set_off_by_its_weekdays_and_the_absence_is_of_the_first_whole_month() {
        let answers = Answers {
            ugyldig_fravaer_timer: Some(dec!(7.5)),
            samordning: dagpenger(dec!(2100)),
            ..answers((2026, 8, 17))
        };
        let months = months(&answers);
        assert_eq!(months.len(), 13);
        // Eleven of August's 21 weekdays, and eleven of 22 in the next.
        assert_eq!(months[0][2..], [dec!(0.00), dec!(0.00), dec!(1100.00)]);
        assert_eq!(months[1][2..], [dec!(1071.91), dec!(38.00), dec!(2100.00)]);
        assert_eq!(months[2][2..], [dec!(0.00), dec!(0.00), dec!(2100.00)]);
        assert_eq!(months[12][2..], [dec!(0.00), dec!(0.00), dec!(1050.00)]);
    }

    #[test]
    fn a_month_is_whole_by_its_weekdays_and_the_longest_stands_in_where_none_is() {
        for (start, months, absent) in [
            ((2026, 7, 1), 12, 0),
            ((2026, 7, 2), 12, 1),
            // The first of August is a Saturday.
            ((2026, 8, 3), 12, 0),
            ((2026, 8, 4), 12, 1),
            ((2026, 8, 10), 1, 0),
            ((2026, 8, 24), 1, 1),
        ] {
            for utbetaling in [Utbetaling::Maaned, Utbetaling::Dag] {
                let answers = Answers {
                    program_maaneder: Some(months),
                    utbetaling: Some(utbetaling),
                    ugyldig_fravaer_timer: Some(dec!(1)),
                    ..answers(start)
                };
                let plan = assess(&answers, DAY).unwrap().plan.unwrap();
                let taken = taken(&plan, &answers);
                let is_absent = |it: &TakenOfMonth| it.fravaer != Amount::default();
                assert_eq!(taken.iter().position(is_absent), Some(absent), "{start:?}");
                assert_eq!(taken.iter().filter(|it| is_absent(it)).count(), 1);
            }
        }
    }

    #[test]
    fn nothing_is_taken_that_a_month_does_not_pay_and_the_supplement_is_never_set_off() {
        let set_off = |kroner, hours| {
            let answers = Answers {
                ugyldig_fravaer_timer: Some(hours),
                samordning: dagpenger(kroner),
                ..answers((2026, 7, 1))
            };
            months(&answers)[0]
        };
        for (kroner, taken) in [
            (dec!(23224.70), dec!(23224.70)),
            (dec!(23224.71), dec!(23224.71)),
            (dec!(30000), dec!(23224.71)),
        ] {
            assert_eq!(set_off(kroner, dec!(0))[4], taken, "{kroner}");
        }
        // An hour costs 142.92 of the benefit, and only the rest is there to be set off.
        assert_eq!(
            set_off(dec!(30000), dec!(1))[2..],
            [dec!(142.92), dec!(5.07), dec!(23081.79)]
        );
        // All the hours there are in a month, and more than it pays.
        let all = set_off(dec!(30000), dec!(200));
        assert_eq!(all[2..], [all[0], all[1], dec!(0.00)]);
    }

    #[test]
    fn absence_is_at_the_rates_and_ages_of_its_month() {
        let at = |start, alder| {
            let answers = Answers {
                alder: Some(alder),
                ugyldig_fravaer_timer: Some(dec!(7.5)),
                ..answers(start)
            };
            let months = months(&answers);
            let absent = months.iter().find(|month| !month[2].is_zero()).unwrap();
            [absent[2], absent[3]]
        };
        let born = |day| Alder::Foedselsdato(day);
        for (start, alder, expected) in [
            // A new basic amount on the first of May.
            ((2026, 4, 1), Alder::Aar(30), [dec!(1021.76), dec!(38.00)]),
            ((2026, 4, 2), Alder::Aar(30), [dec!(1071.91), dec!(38.00)]),
            // A new supplement on the first of January.
            ((2025, 12, 1), Alder::Aar(30), [dec!(1021.76), dec!(37.00)]),
            ((2025, 12, 2), Alder::Aar(30), [dec!(1021.76), dec!(38.00)]),
            // Twenty-five on the first day of the month, and on its second.
            (
                (2026, 7, 1),
                born(Date::literal(2001, 7, 1)),
                [dec!(1071.91), dec!(38.00)],
            ),
            (
                (2026, 7, 1),
                born(Date::literal(2001, 7, 2)),
                [dec!(714.61), dec!(38.00)],
            ),
        ] {
            assert_eq!(at(start, alder), expected, "{start:?}");
        }
    }
}
