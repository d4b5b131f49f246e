//! The plan by month: what each month pays, what is taken of it, and what is left on the account.

use rust_decimal::Decimal;

use super::case::Case;
use super::month::{bare, net, usual};
use crate::kvp::{Amount, CalendarEvent, Note, Plan, PlanRow, TakenOfMonth, Utbetaling, taken};
use crate::texts::{Desk, fill};
use crate::values::{Date, Kroner, Rounding, Written, adding_up_to};
use crate::view::amounts::{Net, works};
use crate::view::chart::{self, Bar};
use crate::view::numbers;

/// What a month is, or the whole plan, in øre as it is shown. What takes is below zero, so that each sum is that of the amounts before it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// The qualification benefit.
    pub stoenad: Kroner,
    /// The child supplement.
    pub barnetillegg: Kroner,
    /// What absence takes.
    pub fravaer: Kroner,
    /// What other benefits take.
    pub samordning: Kroner,
    /// What is drawn in tax, as far as it is known.
    pub skatt: Kroner,
}

impl Shown {
    /// What is paid before tax.
    pub fn before_tax(&self) -> Kroner {
        self.stoenad + self.barnetillegg + self.fravaer + self.samordning
    }

    /// What reaches the account.
    pub fn on_account(&self) -> Kroner {
        self.before_tax() + self.skatt
    }

    /// The amounts in the order of their columns.
    fn columns(&self) -> [Kroner; 7] {
        [
            self.stoenad,
            self.barnetillegg,
            self.fravaer,
            self.samordning,
            self.before_tax(),
            self.skatt,
            self.on_account(),
        ]
    }
}

/// A plan as it is shown. It adds up across, each month by itself, and down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundedPlan {
    /// Each month.
    pub months: Vec<Shown>,
    /// The whole plan.
    pub sum: Shown,
    /// Whether what is drawn in tax is known.
    pub taxed: bool,
}

/// A plan in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanTable {
    /// The heads of the columns: the month, and the amounts that are anything in some month.
    pub columns: Vec<&'static str>,
    /// The months.
    pub months: Vec<MonthRow>,
    /// The whole plan, column by column.
    pub sum: Vec<String>,
    /// A bar for each month before tax.
    pub bars: Vec<Bar>,
    /// What the marked months rest on, where there are such.
    pub open: Option<String>,
    /// How absence, other benefits, wage and tax are in it, where they are.
    pub below: Vec<String>,
}

/// A month of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthRow {
    /// The month, as `2026-08`.
    pub id: String,
    /// The month: "august 2026", with a mark where it rests on what is not decided yet.
    pub month: String,
    /// Its amounts, in the columns that are shown.
    pub amounts: Vec<String>,
    /// What happens in it.
    pub notes: String,
}

/// At a month that rests on rates that are not decided yet, and at the footnote about it.
const MARK: &str = " *";

/// The amounts of a column's plan, chosen so that they add up across and down.
///
/// The whole plan's benefit, and its benefit and supplement together, are exact. What is taken is rounded by itself, or is all there is.
pub fn shown(case: &Case) -> Option<RoundedPlan> {
    let plan = case.plan()?;
    let taken = taken(plan, &case.parsed.answers);
    let paid = paid(plan, &taken);
    let sum: Amount = paid.iter().fold(Amount::default(), |sum, it| sum + *it);
    let drawn = drawn(case);
    let months: Vec<Shown> = plan
        .rows
        .iter()
        .zip(taken)
        .zip(paid)
        .map(|((row, taken), paid)| {
            let month = less(row.amount, taken, paid);
            Shown {
                skatt: tax(month.before_tax(), row.month, drawn),
                ..month
            }
        })
        .collect();
    let all = |look: fn(&Shown) -> Kroner| months.iter().map(look).sum();
    let sum = Shown {
        stoenad: sum.stoenad,
        barnetillegg: sum.barnetillegg,
        fravaer: all(|it| it.fravaer),
        samordning: all(|it| it.samordning),
        skatt: all(|it| it.skatt),
    };
    Some(RoundedPlan {
        months,
        sum,
        taxed: drawn.is_some(),
    })
}

/// What the months pay before anything is taken. Those of which no benefit is left come to their own sum, so that what is left of the others
/// does too.
fn paid(plan: &Plan, taken: &[TakenOfMonth]) -> Vec<Amount> {
    let sum = plan.sum();
    let [stoenad, total] = [sum.stoenad, sum.total()].map(|it| it.rounded_to(Rounding::Oere));
    let left = |(row, taken): (&PlanRow, &TakenOfMonth)| {
        row.amount.stoenad - taken.fravaer.stoenad - taken.samordning
    };
    let is_left: Vec<bool> = plan
        .rows
        .iter()
        .zip(taken)
        .map(|it| left(it) > Kroner::ZERO)
        .collect();
    let of = |which: bool| {
        let rows = plan.rows.iter().zip(&is_left);
        let rows = rows.filter(move |(_, left)| **left == which);
        rows.map(|(row, _)| row.amount.stoenad)
    };
    let spent: Kroner = of(false).sum();
    let spent = spent.rounded_to(Rounding::Oere);
    let oere = |sum, exact: Vec<Kroner>| adding_up_to(sum, &exact, Rounding::Oere);
    let mut without = oere(spent, of(false).collect()).into_iter();
    let mut with = oere(stoenad - spent, of(true).collect()).into_iter();
    let tillegg = plan.rows.iter().map(|row| row.amount.barnetillegg);
    let tillegg = oere(total - stoenad, tillegg.collect());
    let months = is_left.iter().zip(tillegg).map(|(&is_left, barnetillegg)| {
        let stoenad = if is_left { with.next() } else { without.next() };
        Amount {
            stoenad: stoenad.unwrap_or_default(),
            barnetillegg,
        }
    });
    months.collect()
}

/// A month less what is taken of it: exact, and as it is shown so far.
fn less(exact: Amount, taken: TakenOfMonth, paid: Amount) -> Shown {
    let absent = taken.fravaer;
    let [stoenad, barnetillegg] = [
        (absent.stoenad, exact.stoenad, paid.stoenad),
        (absent.barnetillegg, exact.barnetillegg, paid.barnetillegg),
    ]
    .map(|(taken, exact, paid)| part(taken, exact, paid));
    let left = exact.stoenad - absent.stoenad;
    let samordning = part(taken.samordning, left, paid.stoenad - stoenad);
    Shown {
        stoenad: paid.stoenad,
        barnetillegg: paid.barnetillegg,
        fravaer: Kroner::ZERO - stoenad - barnetillegg,
        samordning: Kroner::ZERO - samordning,
        skatt: Kroner::ZERO,
    }
}

/// What is taken as it is shown: all there is to see where it is all there is, and never more.
fn part(taken: Kroner, exact: Kroner, paid: Kroner) -> Kroner {
    if taken == exact {
        paid
    } else {
        taken.rounded_to(Rounding::Oere).min(paid)
    }
}

/// What is drawn of an ordinary month, of June and of December, and the month that it is drawn of.
#[derive(Clone, Copy)]
struct Drawn {
    ordinary: Kroner,
    june: Kroner,
    december: Kroner,
    of: Kroner,
}

/// Whether the participant turns 25 in the plan, so that its tax is not a share of each month alike.
pub fn fills_25(case: &Case) -> bool {
    let note = Note::CalendarEvent(CalendarEvent::Fyller25);
    let noted = |row: &PlanRow| row.notes.contains(&note);
    case.plan().is_some_and(|plan| plan.rows.iter().any(noted))
}

/// Whether the hours of paid work change in the plan, so that its tax is not a share of each month alike either.
fn hours_change(case: &Case) -> bool {
    let weeks = case.column.programme.paid(&case.parsed.answers);
    weeks.is_some_and(|paid| paid.change.is_some())
}

/// What is drawn; none where that is not known, or is of a wage too, which is not in the plan.
fn drawn(case: &Case) -> Option<Drawn> {
    let tax = net(case)
        .and_then(Net::known)
        .filter(|_| !fills_25(case) && !hours_change(case))?;
    let (_, stoenad) = usual(case).filter(|_| !works(&case.parsed.answers))?;
    let of = stoenad.net.per_month.total();
    Some(Drawn {
        ordinary: of - tax.netto_ordinary_month,
        june: of - tax.netto_june,
        december: of - tax.netto_december,
        of,
    })
}

/// What is drawn of a month, below zero: the same share as of the month that the tax is known of.
fn tax(before: Kroner, month: Date, drawn: Option<Drawn>) -> Kroner {
    let Some(drawn) = drawn else {
        return Kroner::ZERO;
    };
    let part = match month.month() {
        6 => drawn.june,
        12 => drawn.december,
        _ => drawn.ordinary,
    };
    // In whole øre, since a share of a share need not come out even.
    let [before, part, of] = [before, part, drawn.of].map(|it| it.rounded().mantissa());
    let doubled = before.saturating_mul(part).saturating_mul(2);
    let oere = doubled.saturating_add(of).checked_div(of.saturating_mul(2));
    let oere = Decimal::try_from_i128_with_scale(oere.unwrap_or(0), 2);
    Kroner::ZERO - Kroner::decimal(oere.unwrap_or_default())
}

/// A column's plan as a table; none where there is no plan.
pub fn table(case: &Case, texts: Desk) -> Option<PlanTable> {
    let (plan, shown) = (case.plan()?, shown(case)?);
    let words = &texts.plan();
    let about = texts.about();
    let daily = case.parsed.answers.utbetaling == Some(Utbetaling::Dag);
    let notes: Vec<String> = plan
        .rows
        .iter()
        .map(|row| chart::noted(row, daily, about))
        .collect();
    let seen = seen(&shown);
    let amounts = |month: &Shown| -> Vec<String> {
        let amounts = month.columns().into_iter().zip(seen);
        let amounts = amounts.filter_map(|(amount, seen)| seen.then_some(amount));
        amounts.map(|amount| bare(amount, texts)).collect()
    };
    let row = |((row, month), notes): ((&PlanRow, &Shown), String)| {
        let mut name = numbers::month_and_year(row.month, about.language());
        if row.projected {
            name.push_str(MARK);
        }
        MonthRow {
            id: row.month.written().chars().take("2026-08".len()).collect(),
            month: name,
            amounts: amounts(month),
            notes,
        }
    };
    let heads = words.columns().iter().copied();
    let seen = [true].into_iter().chain(seen);
    let heads = heads
        .zip(seen)
        .filter_map(|(head, seen)| seen.then_some(head));
    let before: Vec<Kroner> = shown.months.iter().map(Shown::before_tax).collect();
    Some(PlanTable {
        columns: heads.collect(),
        months: plan
            .rows
            .iter()
            .zip(&shown.months)
            .zip(notes)
            .map(row)
            .collect(),
        sum: amounts(&shown.sum),
        bars: chart::month_bars(plan, &before),
        open: chart::open(plan, about).map(|text| [MARK.trim_start(), " ", &text].concat()),
        below: below(case, plan, &shown, texts),
    })
}

/// Which columns are anything in some month. Benefit and sum before tax always stand, and what is left where the tax is known.
fn seen(plan: &RoundedPlan) -> [bool; 7] {
    let mut seen = [true, false, false, false, true, false, plan.taxed];
    for month in &plan.months {
        for (seen, amount) in seen.iter_mut().zip(month.columns()).take(6) {
            *seen |= amount != Kroner::ZERO;
        }
    }
    seen
}

/// How absence, other benefits, wage and tax are in the plan, each in a sentence where it is anything.
fn below(case: &Case, plan: &Plan, shown: &RoundedPlan, texts: Desk) -> Vec<String> {
    let words = texts.plan();
    let absent = plan.rows.iter().zip(&shown.months);
    let absent = absent.filter(|(_, month)| month.fravaer != Kroner::ZERO);
    let mut sentences: Vec<String> = absent
        .map(|(row, _)| {
            let month = numbers::month_and_year(row.month, texts.about().language());
            fill(words.absence(), &[("maaned", &month)])
        })
        .collect();
    let others = [
        (shown.sum.samordning != Kroner::ZERO, words.set_off()),
        (
            works(&case.parsed.answers) || hours_change(case),
            words.wage(),
        ),
        (shown.taxed, words.tax()),
        (fills_25(case), words.fills_25()),
    ];
    let others = others.into_iter().filter(|(is, _)| *is);
    sentences.extend(others.map(|(_, sentence)| sentence.to_owned()));
    sentences
}

/// What happens in a month, in words for other programs.
pub fn notes(notes: &[Note], texts: Desk) -> Vec<String> {
    let word = |note: &Note| match *note {
        Note::CalendarEvent(event) => texts.about().events().of(event).to_owned(),
        Note::Projected => texts.screen().projected().to_owned(),
    };
    notes.iter().map(word).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::law::Rulebook;
    use crate::texts::desk::DeskField;
    use crate::texts::{Language, desk};
    use crate::view::desk::case::case;
    use crate::view::desk::column::Column;
    use crate::view::desk::form::CaseForm;
    use crate::view::desk::month::absence;
    use crate::view::desk::paid::{account, bar, headline, lines, plan_total};
    use DeskField as F;
    use rust_decimal::dec;

    const DAY: Date = Date::literal(2026, 6, 1);

    fn typed(fields: &[(F, &str)]) -> Case {
        let mut form = CaseForm::EMPTY;
        for &(field, text) in fields {
            form.set(field, text.to_owned());
        }
        let column = Column {
            fields: form,
            ..Column::default()
        };
        case(column, Rulebook::at(DAY).unwrap())
    }

    fn planned(start: &str, months: &str, more: &[(F, &str)]) -> Case {
        let plan = [(F::Start, start), (F::Maaneder, months)];
        typed(&[&plan, more].concat())
    }

    fn nb() -> Desk {
        desk(Language::nb())
    }

    /// The plan line by line, as it is read.
    fn read(case: &Case) -> (Vec<&'static str>, Vec<String>) {
        let table = table(case, nb()).unwrap();
        let sum = MonthRow {
            id: String::new(),
            month: "Til sammen".to_owned(),
            amounts: table.sum,
            notes: String::new(),
        };
        let rows = table.months.into_iter().chain([sum]).map(|row| {
            let mut line = vec![row.month];
            line.extend(row.amounts);
            line.push(row.notes);
            line.join(" | ").replace('\u{a0}', " ")
        });
        (table.columns, rows.collect())
    }

    #[test]
    fn a_month_with_work_absence_and_dagpenger_is_as_worked_out_by_hand() {
        let case = planned(
            "01.07.2026",
            "3",
            &[
                (F::Alder, "30"),
                (F::Barn, "1"),
                (F::Timer, "15"),
                (F::Fravaer, "10"),
                (F::Dagpenger, "3000"),
            ],
        );
        let (columns, rows) = read(&case);
        assert_eq!(
            columns,
            [
                "Måned",
                "Stønad",
                "Barnetillegg",
                "Trekk fravær",
                "Trekk andre ytelser",
                "Før skatt"
            ]
        );
        // 0.6 of 23 224.709 and 823.333; ten hours of 1 950 of 278 696.509 and 9 880.
        assert_eq!(
            rows,
            [
                "juli 2026 | 13 934,83 | 494,00 | \u{2212}1 479,88 | \u{2212}3 000,00 | 9 948,95 | ",
                "august 2026 | 13 934,83 | 494,00 | 0,00 | \u{2212}3 000,00 | 11 428,83 | ",
                "september 2026 | 13 934,82 | 494,00 | 0,00 | \u{2212}3 000,00 | 11 428,82 | ",
                "Til sammen | 41 804,48 | 1 482,00 | \u{2212}1 479,88 | \u{2212}9 000,00 | 32 806,60 | ",
            ]
        );
        let table = table(&case, nb()).unwrap();
        assert_eq!(table.open, None);
        let below = table.below.join("\n").replace('\u{a0}', " ");
        assert!(
            below.starts_with("Fraværet er trukket i juli 2026."),
            "{below}"
        );
        assert_eq!(table.below.len(), 3, "of the tax nothing is known: {below}");
    }

    #[test]
    fn the_tax_of_a_month_is_the_ordinary_months_none_in_june_and_half_in_december() {
        let case = planned("01.06.2026", "12", &[(F::Alder, "30"), (F::Barn, "1")]);
        let plan = shown(&case).unwrap();
        let lines = account(&case, nb());
        let tax = |which: usize| lines[which].amounts[1];
        let oere = Kroner::decimal(dec!(0.01));
        let is_drawn = |month: usize, drawn: Kroner| {
            let shown = Kroner::ZERO - plan.months[month].skatt;
            assert!(
                shown.less(drawn).max(drawn.less(shown)) <= oere,
                "{month} {shown:?} {drawn:?}"
            );
        };
        is_drawn(0, Kroner::ZERO);
        is_drawn(1, tax(0));
        is_drawn(6, tax(2));
        assert!(tax(2) > Kroner::ZERO && tax(2) < tax(0));
        let (columns, rows) = read(&case);
        assert_eq!(columns.last(), Some(&"På konto"));
        assert!(
            rows[0].starts_with("juni 2026 | 23 224,71 | 823,34 | 24 048,05 | 0,00 | 24 048,05 | "),
            "{rows:?}"
        );
        assert!(
            plan.months
                .iter()
                .all(|month| month.on_account() <= month.before_tax())
        );
    }

    #[test]
    fn a_part_month_pays_and_is_set_off_by_its_days_and_says_how_many() {
        let case = planned(
            "17.08.2026",
            "1",
            &[(F::Alder, "30"), (F::Dagpenger, "2100")],
        );
        let (_, rows) = read(&case);
        // Eleven of 21 weekdays, and twelve of 22.
        assert!(
            rows[0].starts_with("august 2026 | 12 165,33 | \u{2212}1 100,00 | 11 065,33 | ")
                && rows[0].ends_with(" | 11 dager med stønad."),
            "{rows:?}"
        );
        assert!(
            rows[1].starts_with("september 2026 | 12 668,02 | \u{2212}1 145,45 | 11 522,57 | "),
            "{rows:?}"
        );
        assert!(
            rows[2].starts_with("Til sammen | 24 833,35 | \u{2212}2 245,45 | 22 587,90 | "),
            "{rows:?}"
        );
    }

    #[test]
    fn more_than_the_benefit_takes_all_of_it_and_leaves_the_supplement() {
        let more = [(F::Alder, "30"), (F::Barn, "2"), (F::Dagpenger, "30000")];
        let case = planned("17.08.2026", "14", &more);
        let plan = shown(&case).unwrap();
        for month in &plan.months {
            assert_eq!(month.stoenad + month.samordning, Kroner::ZERO);
            assert_eq!(month.before_tax(), month.barnetillegg);
        }
        assert_eq!(plan.sum.before_tax(), plan.sum.barnetillegg);
        assert!(plan.sum.barnetillegg > Kroner::ZERO);
    }

    #[test]
    fn months_on_open_rates_have_a_mark_and_one_footnote_names_the_tables_that_are_open_for_this_person()
     {
        for (barn, marked, open) in [
            (
                "0",
                2,
                "* Ikke vedtatt ennå: grunnbeløpet (G) fra 1. mai 2027. Vi har brukt det nyeste vi kjenner.",
            ),
            (
                "1",
                6,
                "* Ikke vedtatt ennå: satsen for barnetillegget fra 1. januar 2027 og grunnbeløpet (G) fra 1. mai 2027. Vi har brukt det nyeste vi kjenner.",
            ),
        ] {
            let case = planned("01.07.2026", "12", &[(F::Alder, "30"), (F::Barn, barn)]);
            let table = table(&case, nb()).unwrap();
            let marks = table.months.iter().filter(|row| row.month.ends_with('*'));
            assert_eq!(marks.count(), marked, "{barn}");
            assert_eq!(table.open.unwrap().replace('\u{a0}', " "), open);
            assert!(
                table
                    .months
                    .iter()
                    .all(|row| !row.notes.contains("vedtatt"))
            );
        }
    }

    #[test]
    fn new_rates_and_a_birthday_move_the_months_and_are_noted() {
        let more = [(F::Alder, "16.04.2001"), (F::Barn, "1")];
        let mut form = CaseForm::EMPTY;
        let plan = [(F::Start, "01.12.2025"), (F::Maaneder, "6")];
        for (field, text) in [&plan[..], &more].concat() {
            form.set(field, text.to_owned());
        }
        let column = Column {
            fields: form,
            ..Column::default()
        };
        let case = case(column, Rulebook::at(Date::literal(2025, 11, 1)).unwrap());
        let (_, rows) = read(&case);
        for (place, amounts, note) in [
            // Two thirds of 2.041 × 130 160 / 12, and 37 and 38 a day.
            (0, "desember 2025 | 14 758,70 | 801,67 | 15 560,37 | ", ""),
            (1, "januar 2026 | 14 758,70 | 823,34 | 15 582,04 | ", "."),
            // Eleven of April's 22 weekdays at the full rate.
            (4, "april 2026 | 18 448,37 | 823,33 | 19 271,70 | ", "25 år"),
            (5, "mai 2026 | 23 224,71 | 823,33 | 24 048,04 | ", "."),
        ] {
            assert!(rows[place].starts_with(amounts), "{rows:#?}");
            assert!(rows[place].contains(note), "{rows:#?}");
            assert_eq!(rows[place].ends_with("| "), note.is_empty(), "{rows:#?}");
        }
    }

    #[test]
    fn absence_is_in_one_month_and_once_in_the_year_and_nowhere_else() {
        let fields = [(F::Alder, "30"), (F::Barn, "1"), (F::Dagpenger, "3000")];
        let usual = planned("01.07.2026", "12", &fields);
        let more = [&fields[..], &[(F::Fravaer, "10")]].concat();
        let absent = planned("01.07.2026", "12", &more);
        let texts = nb();
        let [before, after] = [&usual, &absent].map(|case| plan_total(case).unwrap());
        assert_eq!((before - after).rounded(), dec!(1479.88));
        assert_eq!(absence(&absent).rounded(), dec!(1479.88));
        assert_eq!(absence(&usual), Kroner::ZERO);
        // The bar says the same of both but for the whole plan, and the headline tells of the month.
        let [was, is] = [&usual, &absent].map(|case| bar(case, texts));
        assert_eq!(was[..2], is[..2]);
        assert_eq!(
            is[2],
            (
                "Hele planen".to_owned(),
                numbers::kroner(after, Language::nb())
            )
        );
        let labels: Vec<&str> = headline(&absent, texts).iter().map(|it| it.0).collect();
        assert_eq!(
            labels,
            [
                "I en vanlig måned før skatt",
                "Måneden med fraværet, før skatt",
                "På konto i en vanlig måned, anslag"
            ]
        );
        // The year has it once, and its tax is of what it then is.
        let last = |case| {
            let lines = lines(case, texts);
            lines
                .last()
                .map(|line| (line.per_month, line.per_year))
                .unwrap()
        };
        let ((month, year), (absent_month, absent_year)) = (last(&usual), last(&absent));
        assert_eq!((month - absent_month).rounded(), dec!(1479.88));
        assert_eq!((year - absent_year).rounded(), dec!(1479.88));
        let [was, is] = [&usual, &absent].map(|case| account(case, texts));
        assert_eq!(was[..4], is[..4], "the months are without it");
        assert_eq!(is[4].amounts[0], absent_year);
        let drawn = was[4].amounts[1] - is[4].amounts[1];
        assert!(drawn > Kroner::ZERO && drawn < Kroner::decimal(dec!(1479.88)));
    }
}
