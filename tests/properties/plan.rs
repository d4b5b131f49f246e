//! The plan, month by month.

use kvp_veiviser::assess::Choice;
use kvp_veiviser::kvp::{Alder, Amount, Answers, PlanRow, Utbetaling};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE};
use kvp_veiviser::values::{Date, Fraction, Kroner, Word};
use proptest::prelude::*;
use proptest::sample::select;
use rust_decimal::Decimal;

use crate::any::{answers, answers_with_age, day_between, law_date, random_cases};
use crate::{assessed, planned, stoenad};

const MAY_2027: Date = Date::literal(2027, 5, 1);

fn programme() -> impl Strategy<Value = (Answers, Date)> {
    let programme = (law_date(), 1_u32..=36, select(Utbetaling::ALL));
    (answers_with_age(), programme).prop_map(|((answers, date), (start, months, utbetaling))| {
        let answers = Answers {
            programstart: Some(start),
            program_maaneder: Some(months),
            utbetaling: Some(utbetaling),
            ..answers
        };
        (answers, date)
    })
}

/// Monday to Friday, by the day number: 1 January 1970 was a Thursday.
fn weekdays(from: Date, to: Date) -> u32 {
    let days = from.epoch_day()..to.epoch_day();
    u32::try_from(days.filter(|day| (day + 3).rem_euclid(7) < 5).count()).unwrap()
}

fn paid_in(rows: &[PlanRow], year: i32) -> u32 {
    let rows = rows.iter().filter(|row| row.month.year() == year);
    rows.map(|row| row.stoenad_days).sum()
}

/// What the rows say of each month, rows of the same month taken together.
fn by_month(rows: &[PlanRow]) -> Vec<(Date, u32, u32, Amount, bool)> {
    let mut months: Vec<(Date, u32, u32, Amount, bool)> = Vec::new();
    for row in rows {
        match months.last_mut() {
            Some((month, weekdays, days, amount, projected)) if *month == row.month => {
                *weekdays += row.weekdays;
                *days += row.stoenad_days;
                *amount = *amount + row.amount;
                *projected |= row.projected;
            }
            _ => months.push((
                row.month,
                row.weekdays,
                row.stoenad_days,
                row.amount,
                row.projected,
            )),
        }
    }
    months
}

fn starting(answers: &Answers, start: Date, months: u32) -> Answers {
    Answers {
        programstart: Some(start),
        program_maaneder: Some(months),
        ..answers.clone()
    }
}

proptest! {
    #![proptest_config(random_cases())]

    #[test]
    fn there_is_a_plan_exactly_where_age_start_and_length_are_known((answers, date) in programme(), (other, _) in answers(), given in any::<[bool; 3]>()) {
        let answers = Answers {
            alder: answers.alder.filter(|_| given[0]),
            programstart: answers.programstart.filter(|_| given[1]),
            program_maaneder: answers.program_maaneder.filter(|_| given[2]),
            opphold: other.opphold,
            ..answers
        };
        prop_assert_eq!(assessed(&answers, date).plan.is_some(), given == [true; 3]);
    }

    #[test]
    fn a_plan_has_every_month_it_touches_with_its_weekdays_and_sums_up((answers, date) in programme()) {
        let plan = planned(&answers, date);
        let start = answers.programstart.unwrap();
        let end = start.plus_months(answers.program_maaneder.unwrap());
        let mut from = start;
        let mut sum = Amount::default();
        for row in &plan.rows {
            let to = from.first_of_next_month().min(end);
            prop_assert_eq!((row.month, row.weekdays), (from.first_of_month(), weekdays(from, to)));
            prop_assert!(row.stoenad_days <= row.weekdays);
            prop_assert!(row.amount.stoenad >= Kroner::ZERO && row.amount.barnetillegg >= Kroner::ZERO);
            sum = sum + row.amount;
            from = to;
        }
        prop_assert_eq!(from, end);
        prop_assert_eq!(plan.sum(), sum);
    }

    #[test]
    fn a_year_pays_260_days_at_most_and_every_weekday_up_to_then((answers, date) in programme()) {
        let rows = planned(&answers, date).rows;
        for year in 2007..=2032 {
            let weekdays: u32 = rows.iter().filter(|row| row.month.year() == year).map(|row| row.weekdays).sum();
            let most = if answers.utbetaling == Some(Utbetaling::Dag) { 260 } else { u32::MAX };
            prop_assert_eq!(paid_in(&rows, year), weekdays.min(most));
        }
    }

    /// Wherever the first part ends on the same day of the month, and the rest on the same last day as the whole. With
    /// payment by the day there is one condition more: the year in which it is cut has no more than 260 weekdays of
    /// programme, since each part by itself would be paid as many.
    #[test]
    fn a_programme_cut_in_two_pays_what_it_pays_whole((answers, date) in programme(), first in 1_u32..36) {
        let (start, months) = (answers.programstart.unwrap(), answers.program_maaneder.unwrap());
        let cut = start.plus_months(first);
        if first < months && cut <= LAST_LAW_DATE && cut.plus_months(months - first) == start.plus_months(months) {
            let whole = planned(&answers, date);
            let parts = [starting(&answers, start, first), starting(&answers, cut, months - first)].map(|part| planned(&part, date));
            let together = [parts[0].rows.as_slice(), &parts[1].rows].concat();
            let year: u32 = whole.rows.iter().filter(|row| row.month.year() == cut.year()).map(|row| row.weekdays).sum();
            if answers.utbetaling == Some(Utbetaling::Maaned) || year <= 260 {
                prop_assert_eq!(by_month(&whole.rows), by_month(&together));
            } else {
                prop_assert!(parts[0].sum().total() + parts[1].sum().total() >= whole.sum().total());
            }
        }
    }

    #[test]
    fn a_month_cut_at_any_day_pays_what_it_pays_whole((answers, date) in programme(), day in 1_u32..28) {
        let month = answers.programstart.unwrap().first_of_month();
        let earlier = Date::new(month.previous().year(), month.previous().month(), day + 1).unwrap();
        if earlier >= FIRST_LAW_DATE {
            let row = |start| {
                let rows = planned(&starting(&answers, start, 1), date).rows;
                rows.into_iter().find(|row| row.month == month).unwrap()
            };
            let (whole, start, rest) = (row(month), row(earlier), row(month.plus_days(day)));
            prop_assert_eq!(whole.weekdays, start.weekdays + rest.weekdays);
            prop_assert_eq!(whole.amount, start.amount + rest.amount);
        }
    }

    #[test]
    fn a_full_month_pays_a_month_and_a_day_pays_a_day(
        (answers, _) in answers_with_age(),
        date in day_between(FIRST_LAW_DATE, Date::literal(2026, 12, 31)),
    ) {
        let start = date.first_of_month();
        let alder = answers.alder.map(|alder| Alder::Aar(alder.on(start)));
        let answers = Answers { alder, ..starting(&answers, start, 1) };
        let barn = answers.barn.as_ref().map(|barn| kvp_veiviser::kvp::Barn::Antall(barn.count_on(start)));
        let answers = Answers { barn, ugyldig_fravaer_timer: None, samordning: None, ..answers };
        // Rates turn on the first of a month, so that a month has one.
        let stoenad = stoenad(&answers, start);
        prop_assert_eq!(planned(&answers, start).sum(), stoenad.net.per_month);
        let by_day = Answers { utbetaling: Some(Utbetaling::Dag), ..answers.clone() };
        let work = Fraction::part(Decimal::new(3_750, 2) - answers.arbeidstimer_per_uke.unwrap_or_default(), Decimal::new(3_750, 2));
        let days = Fraction::whole(weekdays(start, start.first_of_next_month()));
        prop_assert_eq!(planned(&by_day, start).sum(), stoenad.gross.per_day.times(days).times(work));
    }

    #[test]
    fn a_municipality_that_does_not_say_pays_by_the_month((answers, date) in programme()) {
        let silent = Answers { utbetaling: None, ..answers.clone() };
        let by_month = Answers { utbetaling: Some(Utbetaling::Maaned), ..answers };
        prop_assert_eq!(assessed(&silent, date), assessed(&by_month, date));
    }

    #[test]
    fn work_takes_its_share_of_every_month_and_nothing_else_takes_any((answers, date) in programme()) {
        let idle = Answers { arbeidstimer_per_uke: None, ugyldig_fravaer_timer: None, samordning: None, ..answers.clone() };
        let left = Decimal::new(3_750, 2) - answers.arbeidstimer_per_uke.unwrap_or_default();
        let share = Fraction::part(left, Decimal::new(3_750, 2));
        for (with, without) in planned(&answers, date).rows.iter().zip(planned(&idle, date).rows) {
            prop_assert_eq!(with.amount, without.amount.times(share));
            prop_assert_eq!((&with.notes, with.stoenad_days), (&without.notes, without.stoenad_days));
        }
    }

    #[test]
    fn a_plan_is_the_same_whatever_the_law_date((answers, date) in programme(), other in law_date()) {
        let barn = answers.barn.filter(|barn| matches!(barn, kvp_veiviser::kvp::Barn::Antall(_)));
        let alder = answers.alder.map(|alder| Alder::Aar(alder.on(date)));
        let answers = Answers { alder, barn, ..answers };
        prop_assert_eq!(planned(&answers, date), planned(&answers, other));
    }

    #[test]
    fn a_month_says_projected_where_a_rate_is_past_the_day_it_is_known((answers, date) in programme()) {
        for row in planned(&answers, date).rows {
            // The supplement is known through 2026, the basic amount through April 2027. Who is paid no supplement has no use of its rate.
            let supplement = row.month.year() > 2026 && row.amount.barnetillegg > Kroner::ZERO;
            if row.stoenad_days > 0 && answers.arbeidstimer_per_uke.unwrap_or_default() < Decimal::new(3_750, 2) {
                prop_assert_eq!(row.projected, supplement || row.month >= MAY_2027);
            }
            prop_assert!(row.weekdays > 0 || !row.projected);
            prop_assert_eq!(row.notes.iter().any(|note| note.id() == "projected"), row.projected);
        }
    }
}
