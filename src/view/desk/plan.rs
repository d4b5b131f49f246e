//! The plan by month, in words and as bars.

use rust_decimal::Decimal;

use crate::kvp::{Note, Plan};
use crate::texts::desk::DeskTexts;
use crate::texts::fill;
use crate::values::{Date, Kroner};
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
    /// Stipend, supplement, and both.
    pub amounts: [String; 3],
    /// What happens in it.
    pub notes: String,
    /// What it pays, in whole kroner, for the picture.
    pub height: u32,
    /// Whether its rate is not adopted yet.
    pub projected: bool,
}

/// The months of a plan.
pub fn rows(plan: &Plan, texts: &DeskTexts) -> Vec<MonthRow> {
    let language = texts.about.language;
    plan.rows
        .iter()
        .map(|row| {
            let whole = row.amount.total().rounded_to_kroner();
            MonthRow {
                id: month_id(row.month),
                month: numbers::month_and_year(row.month, language),
                days: row.stipend_days.to_string(),
                amounts: [
                    row.amount.stoenad,
                    row.amount.barnetillegg,
                    row.amount.total(),
                ]
                .map(|amount| bare(amount, texts)),
                notes: notes(&row.notes, texts).join(", "),
                height: u32::try_from(whole).unwrap_or_default(),
                projected: row.projected,
            }
        })
        .collect()
}

/// The last row: the whole programme.
pub fn sum(plan: &Plan, texts: &DeskTexts) -> [String; 3] {
    let sum = plan.sum();
    [sum.stoenad, sum.barnetillegg, sum.total()].map(|amount| bare(amount, texts))
}

/// What happens in a month, in words.
pub fn notes(notes: &[Note], texts: &DeskTexts) -> Vec<String> {
    let word = |note: &Note| match *note {
        Note::Event(event) => texts.about.events.of(event).to_owned(),
        Note::Projected => texts.screen.projected.to_owned(),
    };
    notes.iter().map(word).collect()
}

/// What the picture says to those who do not see it.
pub fn described(rows: &[MonthRow], texts: &DeskTexts) -> String {
    let kroner = |height: Option<u32>| {
        let amount = Kroner::decimal(Decimal::from(height.unwrap_or_default()));
        numbers::kroner(amount, texts.about.language)
    };
    let heights = || rows.iter().map(|row| row.height);
    let (least, most) = (kroner(heights().min()), kroner(heights().max()));
    fill(texts.screen.picture, &[("minst", &least), ("mest", &most)])
}

fn month_id(month: Date) -> String {
    month.to_string().chars().take("2026-08".len()).collect()
}

fn bare(amount: Kroner, texts: &DeskTexts) -> String {
    numbers::decimal(amount.rounded(), texts.about.language)
}
