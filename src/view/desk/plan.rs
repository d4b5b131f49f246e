//! The plan by month: what each month pays, what is taken of it, and what is left on the account.

use rust_decimal::Decimal;

use super::case::Case;
use super::month::{bare, net, usual};
use crate::kvp::{Amount, Note, Plan, PlanRow, TakenOfMonth, Utbetaling, taken};
use crate::texts::{Desk, fill};
use crate::values::{Date, Kroner, Rounding, Written, adding_up};
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
    /// The heads of the columns: the month, the amounts that are anything in some month, and the notes where there are any.
    pub columns: Vec<&'static str>,
    /// Whether the last column is notes.
    pub noted: bool,
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
    let mut without = coming_to(spent, of(false).collect()).into_iter();
    let mut with = coming_to(stoenad - spent, of(true).collect()).into_iter();
    let tillegg = plan.rows.iter().map(|row| row.amount.barnetillegg);
    let tillegg = coming_to(total - stoenad, tillegg.collect());
    let months = is_left.iter().zip(tillegg).map(|(&is_left, barnetillegg)| {
        let stoenad = if is_left { with.next() } else { without.next() };
        Amount {
            stoenad: stoenad.unwrap_or_default(),
            barnetillegg,
        }
    });
    months.collect()
}

/// Amounts as they are shown, that come to a sum in øre which is less than two øre from theirs.
fn coming_to(sum: Kroner, mut exact: Vec<Kroner>) -> Vec<Kroner> {
    let between = sum - exact.iter().copied().sum();
    if let Some(largest) = exact.iter_mut().max() {
        *largest = *largest + between;
    }
    adding_up(&exact, Rounding::Oere)
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

/// What is drawn; none where that is not known, or is of a wage too, which is not in the plan.
fn drawn(case: &Case) -> Option<Drawn> {
    let tax = net(case).and_then(Net::known)?;
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
    let noted = notes.iter().any(|it| !it.is_empty());
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
    let seen = [true].into_iter().chain(seen).chain([noted]);
    let heads = heads
        .zip(seen)
        .filter_map(|(head, seen)| seen.then_some(head));
    let before: Vec<Kroner> = shown.months.iter().map(Shown::before_tax).collect();
    Some(PlanTable {
        columns: heads.collect(),
        noted,
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
        (works(&case.parsed.answers), words.wage()),
        (shown.taxed, words.tax()),
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
