//! The one value everyone reads: what the rules say of these answers on this date.

use rust_decimal::Decimal;
use strum::{IntoStaticStr, VariantNames};

use crate::assess::{Calculation, CalculationStep, Conclusion};
use crate::kvp::changes::{self, Change};
use crate::kvp::limits::OLDEST;
use crate::kvp::missing::missing;
use crate::kvp::plan::{self, Plan};
use crate::kvp::skatt::{self, Tax};
use crate::kvp::stoenad::{self, Stoenad};
use crate::kvp::{Alder, Answers, Barn, CONDITIONS, Fact, Finding, Income, StepId, basis, inntekt};
use crate::law::{OutsideCoverage, Row, Rulebook, Table, rates};
use crate::values::Date;

/// Everything the rules say. Indicative: only a decision (*vedtak*) decides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// The date whose law was used.
    pub law_date: Date,
    /// The day whose ages, children and rates were used: the later of the law date and the programme's start.
    pub amounts_on: Date,
    /// What the conditions add up to.
    pub conclusion: Conclusion,
    /// Every condition in force, in the statute's order.
    pub findings: Vec<Finding>,
    /// Facts still worth asking, in asking order.
    pub missing: Vec<Fact>,
    /// What the programme pays; none while the age is unknown.
    pub stoenad: Option<Stoenad>,
    /// Contribution and tax on it.
    pub tax: Option<Tax>,
    /// Benefit and wage together; none while no hourly wage is given.
    pub income: Option<Income>,
    /// The steps that lead to every amount of benefit and tax.
    pub steps: Vec<CalculationStep<StepId>>,
    /// Month by month; none while age, start or length is unknown.
    pub plan: Option<Plan>,
    /// What would change the answer.
    pub changes: Vec<Change>,
    /// What a person should know before trusting the amounts.
    pub warnings: Vec<Warning>,
}

/// Something about the answers that the rules only warn of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum Warning {
    /// Paid work above half a position.
    OverHalvStilling,
    /// An apprenticeship above half a position: Nav must be asked.
    LaerlingSpoerNav,
    /// Only whole years are known, and a birthday that matters could come before the plan's end.
    AlderKanEndreSeg,
}

/// Why answers cannot be assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The law date is outside the coverage.
    LawDate(OutsideCoverage),
    /// The programme starts outside the coverage.
    Programstart(OutsideCoverage),
    /// Born after the law date, or more than 120 years before it.
    Foedselsdato(Date),
    /// A child born more than 120 years before the law date.
    BarnFoedselsdato(Date),
}

/// Whether a birth date lies more than 120 years before a day.
///
/// ```
/// use kvp_veiviser::kvp::is_too_long_ago;
/// use kvp_veiviser::values::Date;
///
/// let today = Date::literal(2026, 6, 1);
/// assert!(!is_too_long_ago(Date::literal(1906, 6, 1), today));
/// assert!(is_too_long_ago(Date::literal(1906, 5, 31), today));
/// ```
pub fn is_too_long_ago(born: Date, day: Date) -> bool {
    born.birthday(OLDEST) < day
}

/// Assesses the answers under the law of a day.
///
/// ```
/// use kvp_veiviser::assess::Conclusion;
/// use kvp_veiviser::kvp::{Alder, Answers, Barn, assess};
/// use kvp_veiviser::values::Date;
///
/// let answers = Answers {
///     alder: Some(Alder::Aar(27)),
///     barn: Some(Barn::Antall(1)),
///     ..Answers::default()
/// };
/// let assessment = assess(&answers, Date::literal(2026, 6, 1))?;
///
/// assert_eq!(assessment.conclusion, Conclusion::Incomplete);
/// let month = assessment.stoenad.map(|stoenad| stoenad.gross.per_month.total());
/// assert_eq!(month.map(|month| month.rounded_to_kroner().to_string()).as_deref(), Some("24048"));
/// # Ok::<(), kvp_veiviser::kvp::Refusal>(())
/// ```
///
/// # Errors
/// A [`Refusal`] when a date lies where there are no rules, or a birth date cannot be true.
pub fn assess(answers: &Answers, law_date: Date) -> Result<Assessment, Refusal> {
    let rulebook = Rulebook::at(law_date).map_err(Refusal::LawDate)?;
    check_births(answers, law_date)?;
    let start = answers
        .programstart
        .map(Rulebook::at)
        .transpose()
        .map_err(Refusal::Programstart)?;

    let findings: Vec<Finding> = CONDITIONS
        .iter()
        .filter_map(|condition| condition.find(answers, rulebook))
        .collect();
    let conclusion = Conclusion::of(findings.iter().map(|finding| finding.judgement.outcome));
    let amounts = start
        .filter(|start| start.date() > law_date)
        .unwrap_or(rulebook);
    let mut calculation = Calculation::explained();
    let stoenad = answers
        .alder
        .map(|alder| stoenad::stoenad(answers, alder, amounts, &mut calculation));
    let income = stoenad
        .as_ref()
        .and_then(|stoenad| inntekt::income(answers, stoenad, amounts, &mut calculation));
    let tax = stoenad
        .as_ref()
        .map(|stoenad| skatt::tax(stoenad, income, amounts, &mut calculation));
    Ok(Assessment {
        law_date,
        amounts_on: amounts.date(),
        conclusion,
        findings,
        missing: missing(answers, rulebook),
        stoenad,
        tax,
        income,
        steps: calculation.into_steps(),
        plan: start.and_then(|start| plan::plan(answers, start)),
        changes: changes::changes(answers, rulebook, amounts, conclusion),
        warnings: warnings(answers, law_date, amounts),
    })
}

fn check_births(answers: &Answers, law_date: Date) -> Result<(), Refusal> {
    if let Some(Alder::Foedselsdato(born)) = answers.alder
        && (born > law_date || is_too_long_ago(born, law_date))
    {
        return Err(Refusal::Foedselsdato(born));
    }
    if let Some(Barn::Foedselsdatoer(born)) = &answers.barn {
        let too_old = born.iter().find(|&&born| is_too_long_ago(born, law_date));
        return too_old.map_or(Ok(()), |&born| Err(Refusal::BarnFoedselsdato(born)));
    }
    Ok(())
}

/// How an apprenticeship above half a position is seen.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Laeretid {
    /// As any other paid work.
    SomArbeid,
    /// It may go beyond half a position.
    Unntatt,
}

static LAERETID: Table<Laeretid> = Table::new(&[
    Row::new(basis::KAPITTEL_5A, Laeretid::SomArbeid),
    Row::new(basis::REFORM, Laeretid::Unntatt),
]);

/// Whether an apprenticeship may go beyond half a position.
pub fn excepts_apprentices(amounts: Rulebook) -> bool {
    amounts.read(&LAERETID).value == Laeretid::Unntatt
}

fn warnings(answers: &Answers, law_date: Date, amounts: Rulebook) -> Vec<Warning> {
    let hours = answers.arbeidstimer_per_uke.unwrap_or(Decimal::ZERO);
    let over = hours > amounts.read(&rates::HALV_STILLING).value;
    let warning = if excepts_apprentices(amounts) && answers.laerling == Some(true) {
        Warning::LaerlingSpoerNav
    } else {
        Warning::OverHalvStilling
    };
    let age = alder_kan_endre_seg(answers, law_date).then_some(Warning::AlderKanEndreSeg);
    over.then_some(warning).into_iter().chain(age).collect()
}

/// Whether only whole years are known, and a birthday that matters could come before the plan's end: whoever is so old on the law date
/// turns a year older on the next day at the earliest.
pub fn alder_kan_endre_seg(answers: &Answers, law_date: Date) -> bool {
    let (Some(Alder::Aar(years)), Some(start), Some(months)) = (
        answers.alder,
        answers.programstart,
        answers.program_maaneder,
    ) else {
        return false;
    };
    matters_by(years, law_date, start.plus_months(months).previous())
}

/// Whether only whole years are known, and a birthday that matters could come before the programme starts: what is paid then is not known.
pub fn alder_kan_endre_seg_foer_start(answers: &Answers, law_date: Date) -> bool {
    let Some(Alder::Aar(years)) = answers.alder else {
        return false;
    };
    let start = answers.amounts_on(law_date);
    start > law_date && matters_by(years, law_date, start)
}

/// Whether a birthday that matters could come by this day for who is so many years old on the law date.
fn matters_by(years: u32, law_date: Date, last: Date) -> bool {
    let Some(born) = first_to_turn(years, law_date) else {
        return false;
    };
    let turns = |age: u32| (age > years).then(|| born.birthday(age));
    let lowest = |day| rates::MINSTEALDER.at(day).value;
    let highest = rates::OEVRE_ALDER.at(last).value;
    [
        lowest(law_date),
        lowest(last),
        rates::FULL_SATS_FRA.at(last).value,
        highest,
        highest.saturating_add(1),
    ]
    .into_iter()
    .filter_map(turns)
    .any(|birthday| birthday <= last)
}

/// The birth date of whoever is so old on a day and the first to turn a year older after it: born the day after, so many years and one before.
fn first_to_turn(years: u32, day: Date) -> Option<Date> {
    let year = day
        .year()
        .checked_sub(i32::try_from(years).ok()?)?
        .checked_sub(1)?;
    // There is no 29 February in most years, and the day after is then 1 March.
    let same_day = Date::new(year, day.month(), day.day()).map(Date::next);
    same_day.or_else(|| Date::new(year, 3, 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::values::Word;
    use rust_decimal::dec;

    const TODAY: Date = Date::literal(2026, 6, 1);

    #[test]
    fn nobody_is_born_tomorrow_or_more_than_120_years_ago() {
        for (born, taken) in [
            (TODAY, true),
            (TODAY.next(), false),
            (Date::literal(1906, 6, 1), true),
            (Date::literal(1906, 5, 31), false),
        ] {
            let answers = Answers {
                alder: Some(Alder::Foedselsdato(born)),
                ..Answers::default()
            };
            let refused = assess(&answers, TODAY).err();
            let expected = (!taken).then_some(Refusal::Foedselsdato(born));
            assert_eq!(refused, expected, "{born}");
        }
    }

    #[test]
    fn a_child_may_be_born_tomorrow_but_not_more_than_120_years_ago() {
        for (born, taken) in [
            (TODAY.next(), true),
            (Date::literal(1906, 6, 1), true),
            (Date::literal(1906, 5, 31), false),
        ] {
            let answers = Answers {
                barn: Some(Barn::Foedselsdatoer(vec![TODAY, born])),
                ..Answers::default()
            };
            let refused = assess(&answers, TODAY).err();
            let expected = (!taken).then_some(Refusal::BarnFoedselsdato(born));
            assert_eq!(refused, expected, "{born}");
        }
    }

    #[test]
    fn the_first_to_turn_older_is_as_old_on_the_day_and_turns_on_the_next_that_anyone_does() {
        for (day, years, born) in [
            ((2026, 11, 29), 24, (2001, 11, 30)),
            ((2026, 12, 31), 24, (2002, 1, 1)),
            ((2028, 2, 28), 23, (2004, 2, 29)),
            ((2027, 2, 28), 22, (2004, 2, 29)),
            ((2028, 2, 29), 22, (2005, 3, 1)),
            ((2028, 2, 28), 22, (2005, 3, 1)),
        ] {
            let date = |(year, month, day)| Date::literal(year, month, day);
            let first = first_to_turn(years, date(day)).unwrap();
            assert_eq!(first, date(born), "{day:?}");
            assert_eq!(first.age_on(date(day)), years, "{day:?}");
        }
    }

    #[test]
    fn whoever_is_24_may_be_25_when_the_programme_starts_from_the_next_day_on() {
        for (years, start, expected) in [
            (24, TODAY, false),
            (24, TODAY.next(), true),
            (23, TODAY.plus_months(12), false),
            (23, TODAY.plus_months(12).next(), true),
            (17, TODAY.next(), true),
            (66, TODAY.next(), true),
            (67, TODAY.next(), true),
            (25, TODAY.plus_months(36), false),
        ] {
            let answers = Answers {
                alder: Some(Alder::Aar(years)),
                programstart: Some(start),
                ..Answers::default()
            };
            let may_change = alder_kan_endre_seg_foer_start(&answers, TODAY);
            assert_eq!(may_change, expected, "{years} {start}");
        }
    }

    #[test]
    fn half_a_position_is_not_above_half() {
        for (hours, laerling, expected) in [
            (dec!(18.75), None, None),
            (dec!(18.76), None, Some("over_halv_stilling")),
            (dec!(18.76), Some(false), Some("over_halv_stilling")),
            (dec!(18.75), Some(true), None),
            (dec!(18.76), Some(true), Some("laerling_spoer_nav")),
        ] {
            let answers = Answers {
                arbeidstimer_per_uke: Some(hours),
                laerling,
                ..Answers::default()
            };
            let warnings = assess(&answers, TODAY).unwrap().warnings;
            let words = warnings.into_iter().map(Warning::id);
            assert!(words.eq(expected), "{hours} {laerling:?}");
        }
    }
}
