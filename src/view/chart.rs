//! Pictures of amounts: bars on a field of whole numbers, and the table that says the same.

use rust_decimal::{Decimal, dec};

use crate::kvp::{Answers, Note, Plan, PlanRow, month_with};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, fill};
use crate::values::{Kroner, Written};
use crate::view::answer::hours_a_week;
use crate::view::numbers;

/// How wide and how high a picture is, in its own measure.
pub const FIELD: u32 = 1000;

/// Between the pictured hours of work.
const HOURS_APART: Decimal = dec!(2.5);

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// What there is most to say of.
    Strong,
    /// What is added to it.
    Soft,
    /// What is left of it.
    Left,
    /// What is not certain, or not left.
    Faint,
}

/// A bar in a picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub shade: Shade,
    /// From the left.
    pub x: u32,
    /// From the top.
    pub y: u32,
    /// To the right.
    pub width: u32,
    /// Downwards.
    pub height: u32,
}

/// A row of bars, and the same in words and numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// What it shows, in a sentence or two.
    pub text: String,
    /// The bars from the left.
    pub bars: Vec<Bar>,
    /// What the first and the last bar stand for.
    pub ends: [String; 2],
    /// The rows of the table.
    pub rows: Vec<ChartRow>,
}

/// A row of the table.
#[derive(Clone, Debug, PartialEq)]
pub struct ChartRow {
    /// What it is about.
    pub label: String,
    /// What there is to note of it.
    pub note: String,
    /// Its numbers.
    pub numbers: Vec<String>,
    /// Whether it sums up the rows above.
    pub sum: bool,
}

/// A month by the hours one works beside the programme; none while the age is unknown.
pub fn hours(answers: &Answers, rulebook: Rulebook, texts: &Texts) -> Option<Chart> {
    let month = |hours| Some(month_with(answers, hours, rulebook)?.total());
    let half = rulebook.read(&rates::HALV_STILLING).value;
    let full = rulebook.read(&rates::TIMER_PER_UKE).value;
    let label = |hours| hours_a_week(hours, texts);
    let (mut amounts, mut rows) = (Vec::new(), Vec::new());
    let mut worked = Decimal::ZERO;
    while worked <= full {
        let amount = month(worked)?;
        amounts.push((kroner(amount), worked > half));
        rows.push(row(
            label(worked),
            vec![numbers::decimal(amount.rounded_to_kroner(), texts.language)],
        ));
        worked = worked.saturating_add(HOURS_APART);
    }
    let paid = |hours| Some(numbers::kroner(month(hours)?, texts.language));
    Some(Chart {
        text: fill(
            texts.result.hours.text,
            &[("mest", &paid(Decimal::ZERO)?), ("halv", &paid(half)?)],
        ),
        bars: bars(&amounts),
        ends: [label(Decimal::ZERO), label(full)],
        rows,
    })
}

/// The plan month by month.
pub fn plan(plan: &Plan, texts: &Texts) -> Chart {
    let month = |row: &PlanRow| numbers::month_and_year(row.month, texts.language);
    let total = |row: &PlanRow| (kroner(row.amount.total()), row.projected);
    let amounts: Vec<(u32, bool)> = plan.rows.iter().map(total).collect();
    let end = |row: Option<&PlanRow>| row.map(month).unwrap_or_default();
    let oere = |amount: Kroner| numbers::decimal(amount.rounded(), texts.language);
    let sum = plan.sum().total();
    let whole = ChartRow {
        sum: true,
        ..row(
            texts.result.plan_sum.to_owned(),
            vec![String::new(), oere(sum)],
        )
    };
    // Every month from the first one on is projected: said once, it is not lost among the rest.
    let first = plan.rows.iter().find(|row| row.projected);
    let first = first.map(|row| row.month);
    let months = plan.rows.iter().map(|of| ChartRow {
        note: notes(&of.notes, first == Some(of.month), texts),
        ..row(
            month(of),
            vec![of.stipend_days.written(), oere(of.amount.total())],
        )
    });
    Chart {
        text: fill(
            texts.result.plan.text,
            &[
                ("beloep", &numbers::kroner(sum, texts.language)),
                (
                    "forbehold",
                    first.map_or("", |_| texts.result.plan_reservation),
                ),
            ],
        ),
        bars: bars(&amounts),
        ends: [end(plan.rows.first()), end(plan.rows.last())],
        rows: months.chain([whole]).collect(),
    }
}

const fn row(label: String, numbers: Vec<String>) -> ChartRow {
    ChartRow {
        label,
        note: String::new(),
        numbers,
        sum: false,
    }
}

/// What happens in a month, each a sentence, and whether it is the `first` with rates that are not decided yet.
fn notes(notes: &[Note], first: bool, texts: &Texts) -> String {
    let mut text = String::new();
    for note in notes {
        let words = match note {
            Note::Event(event) => texts.events.of(*event),
            Note::Projected if first => texts.result.plan_projected,
            Note::Projected => continue,
        };
        let (first, rest) = words.split_at_checked(1).unwrap_or((words, ""));
        if !text.is_empty() {
            text.push(' ');
        }
        text.push_str(&first.to_ascii_uppercase());
        text.push_str(rest);
        text.push('.');
    }
    text
}

/// Bars side by side, the highest as high as the field. The second of a pair says that a number is less than certain.
pub fn bars(numbers: &[(u32, bool)]) -> Vec<Bar> {
    let most = numbers.iter().map(|&(number, _)| number).max();
    let most = most.unwrap_or_default();
    let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
    let apart = FIELD.checked_div(count).unwrap_or(FIELD);
    let mut x = 0_u32;
    let mut bars = Vec::with_capacity(numbers.len());
    for &(number, faint) in numbers {
        let height = share(number, most);
        bars.push(Bar {
            shade: if faint { Shade::Faint } else { Shade::Strong },
            x,
            y: FIELD.saturating_sub(height),
            width: apart.saturating_sub(apart / 5),
            height,
        });
        x = x.saturating_add(apart);
    }
    bars
}

/// One amount after the other, as parts of a whole.
pub fn stacked(parts: &[(Kroner, Shade)], whole: Kroner, y: u32, height: u32) -> Vec<Bar> {
    let mut x = 0_u32;
    let mut bars = Vec::with_capacity(parts.len());
    for &(amount, shade) in parts {
        let width = part(amount, whole);
        bars.push(Bar {
            shade,
            x,
            y,
            width,
            height,
        });
        x = x.saturating_add(width);
    }
    bars
}

/// How much of the field an amount fills, where another fills it all.
pub fn part(amount: Kroner, whole: Kroner) -> u32 {
    share(kroner(amount), kroner(whole))
}

/// An amount in whole kroner.
fn kroner(amount: Kroner) -> u32 {
    u32::try_from(amount.rounded_to_kroner().mantissa()).unwrap_or(0)
}

fn share(part: u32, whole: u32) -> u32 {
    let filled = part.saturating_mul(FIELD);
    filled.checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, assess};
    use crate::texts::{Language, texts};
    use crate::values::Date;

    const DAY: Date = Date::literal(2026, 6, 1);

    fn answers() -> Answers {
        Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(2002, 3, 15))),
            programstart: Some(Date::literal(2026, 8, 17)),
            program_maaneder: Some(12),
            ..Answers::default()
        }
    }

    #[test]
    fn the_month_falls_with_the_hours_to_nothing_at_full_time() {
        let law = Rulebook::at(DAY).unwrap();
        let chart = hours(&answers(), law, texts(Language::Nb)).unwrap();
        assert_eq!(chart.bars.len(), 16);
        let heights: Vec<u32> = chart.bars.iter().map(|bar| bar.height).collect();
        assert_eq!((heights[0], heights[6], heights[15]), (FIELD, 600, 0));
        assert!(heights.is_sorted_by(|one, next| one > next));
        let faint = chart.bars.iter().filter(|bar| bar.shade == Shade::Faint);
        assert_eq!(faint.count(), 8, "more than half a position");
        assert_eq!(chart.rows[0].numbers, ["15\u{a0}483"]);
        assert_eq!(chart.ends[1], "37,5 timer i uka");
        assert_eq!(hours(&Answers::default(), law, texts(Language::Nb)), None);
    }

    #[test]
    fn the_plan_has_a_bar_and_a_row_for_each_month_and_says_what_happens_in_it() {
        let assessment = assess(&answers(), DAY).unwrap();
        let chart = plan(assessment.plan.as_ref().unwrap(), texts(Language::Nb));
        assert_eq!((chart.bars.len(), chart.rows.len()), (13, 14));
        assert_eq!(chart.ends, ["august 2026", "august 2027"]);
        let birthday = &chart.rows[7];
        assert_eq!(birthday.label, "mars 2027");
        assert!(
            birthday
                .note
                .starts_with("Du fyller 25 år og får full stønad."),
            "{}",
            birthday.note
        );
        let rows = chart.rows.iter().zip(&chart.bars);
        for (_, bar) in rows {
            assert!(bar.y + bar.height == FIELD && bar.x + bar.width <= FIELD);
        }
    }

    #[test]
    fn rates_that_are_not_decided_are_told_with_the_sum_and_once_in_the_table() {
        for (language, told, noted) in [
            (
                Language::Nb,
                "før skatt, med satsene vi kjenner i dag.",
                "Herfra er satsene ikke vedtatt ennå.",
            ),
            (
                Language::Nn,
                "før skatt, med satsane vi kjenner i dag.",
                "Herfrå er satsane ikkje fastsette enno.",
            ),
            (
                Language::En,
                "before tax, at the rates we know today.",
                "From here the rates have not been set yet.",
            ),
        ] {
            let chart = |months| {
                let answers = Answers {
                    program_maaneder: Some(months),
                    ..answers()
                };
                let assessment = assess(&answers, DAY).unwrap();
                plan(assessment.plan.as_ref().unwrap(), texts(language))
            };
            let year = chart(24);
            let first = year.bars.iter().position(|bar| bar.shade == Shade::Faint);
            let rows = year.rows.iter().enumerate();
            let noting: Vec<usize> = rows
                .filter(|(_, row)| row.note.contains(noted))
                .map(|(place, _)| place)
                .collect();
            assert_eq!(noting, [first.unwrap()]);
            assert!(year.text.contains(told), "{}", year.text);
            // Through the autumn every rate is known.
            let autumn = chart(3);
            assert!(!autumn.text.contains(told), "{}", autumn.text);
            assert!(!autumn.rows.iter().any(|row| row.note.contains(noted)));
        }
    }
}
