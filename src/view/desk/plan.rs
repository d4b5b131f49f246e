//! The plan by month, in words and as bars.

use rust_decimal::Decimal;

use crate::kvp::{Note, Plan, PlanRow};
use crate::texts::Desk;
use crate::texts::fill;
use crate::values::{Date, Kroner, Rounding, Written, adding_up};
use crate::view::desk::paid::bare;
use crate::view::numbers;

/// A month of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MonthRow {
    /// The month, as `2026-08`.
    pub id: String,
    /// The month: "august 2026".
    pub month: String,
    /// Days that are paid.
    pub days: String,
    /// Benefit, supplement, and both.
    pub amounts: [String; 3],
    /// What happens in it.
    pub notes: String,
    /// What it pays, in whole kroner, for the picture.
    pub height: u32,
    /// Whether its rate is not adopted yet.
    pub projected: bool,
}

/// What a plan pays as it is shown, in øre: benefit, supplement and both, month by month and in all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoundedPlan {
    /// Each month. Benefit and supplement come to both.
    pub months: Vec<[Kroner; 3]>,
    /// The whole plan. Its months come to it, column by column.
    pub sum: [Kroner; 3],
}

/// The amounts of a plan, chosen so that they add up across and down. Each is less than two øre from what is exact, and the whole plan and
/// its qualification benefit are exact.
pub fn shown(plan: &Plan) -> RoundedPlan {
    let sum = plan.sum();
    let column = |look: fn(&PlanRow) -> Kroner, sum: Kroner| {
        let mut exact: Vec<Kroner> = plan.rows.iter().map(look).collect();
        let between = sum - exact.iter().copied().sum();
        if let Some(largest) = exact.iter_mut().max() {
            *largest = *largest + between;
        }
        adding_up(&exact, Rounding::Oere)
    };
    let [stoenad, total] = [sum.stoenad, sum.total()].map(|it| Kroner::decimal(it.rounded()));
    let barnetillegg = total - stoenad;
    let stoenader = column(|row| row.amount.stoenad, stoenad);
    let tillegg = column(|row| row.amount.barnetillegg, barnetillegg);
    let months = stoenader.into_iter().zip(tillegg);
    RoundedPlan {
        months: months
            .map(|(stoenad, tillegg)| [stoenad, tillegg, stoenad + tillegg])
            .collect(),
        sum: [stoenad, barnetillegg, total],
    }
}

/// The months of a plan.
pub fn rows(plan: &Plan, texts: Desk) -> Vec<MonthRow> {
    let language = texts.about().language();
    let shown = shown(plan).months;
    plan.rows
        .iter()
        .zip(shown)
        .map(|(row, amounts)| {
            let whole = row.amount.total().rounded_to_kroner();
            MonthRow {
                id: month_id(row.month),
                month: numbers::month_and_year(row.month, language),
                days: row.stoenad_days.written(),
                amounts: amounts.map(|amount| bare(amount, texts)),
                notes: notes(&row.notes, texts).join(", "),
                height: u32::try_from(whole).unwrap_or_default(),
                projected: row.projected,
            }
        })
        .collect()
}

/// The last row: the whole programme.
pub fn sum(plan: &Plan, texts: Desk) -> [String; 3] {
    shown(plan).sum.map(|amount| bare(amount, texts))
}

/// What happens in a month, in words.
pub fn notes(notes: &[Note], texts: Desk) -> Vec<String> {
    let word = |note: &Note| match *note {
        Note::CalendarEvent(event) => texts.about().events().of(event).to_owned(),
        Note::Projected => texts.screen().projected().to_owned(),
    };
    notes.iter().map(word).collect()
}

/// What the picture says to those who do not see it.
pub fn described(rows: &[MonthRow], texts: Desk) -> String {
    let kroner = |height: Option<u32>| {
        let amount = Kroner::decimal(Decimal::from(height.unwrap_or_default()));
        numbers::kroner(amount, texts.about().language())
    };
    let heights = || rows.iter().map(|row| row.height);
    let (least, most) = (kroner(heights().min()), kroner(heights().max()));
    fill(
        texts.screen().picture(),
        &[("minst", &least), ("mest", &most)],
    )
}

fn month_id(month: Date) -> String {
    month.written().chars().take("2026-08".len()).collect()
}
