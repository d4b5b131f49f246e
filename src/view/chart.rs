//! Pictures of amounts: bars on a field of whole numbers, and the table that says the same.

use rust_decimal::Decimal;

use crate::kvp::{Answers, Note, Plan, PlanRow, beside, break_even, most_hours};
use crate::law::{Rulebook, rates};
use crate::texts::{ChartWords, Texts, fill};
use crate::values::{Date, Kroner, Rounding, Written, adding_up};
use crate::view::answer::hours_a_week;
use crate::view::numbers;

/// How wide and how high a picture is, in its own measure.
pub const FIELD: u32 = 1000;

/// Between the pictured hours of work, in tenths of an hour.
const TENTHS_APART: i64 = 25;

/// What a bar stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shade {
    /// What there is most to say of.
    Strong,
    /// What is added to it.
    Soft,
    /// What is not certain.
    Faint,
    /// Which of them is one's own.
    Own,
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

/// A month by the hours one works beside the programme, and the sentences about it.
#[derive(Clone)]
pub struct HoursChart {
    /// The bars, and the table.
    pub chart: Chart,
    /// The words around them.
    pub words: ChartWords,
    /// What the bars stand for, where that is more than one thing.
    pub legend: Vec<(Shade, &'static str)>,
    /// When an hour of work pays more than it takes, and what is not in the wage.
    pub notes: Vec<String>,
}

/// A month by the hours one works beside the programme, with the wage where one has given it; none while the age is unknown.
pub fn hours(answers: &Answers, amounts: Rulebook, texts: Texts) -> Option<HoursChart> {
    let language = texts.language();
    let texts_beside = texts.result().beside();
    let half = amounts.read(&rates::HALV_STILLING).value;
    let most = most_hours(answers, amounts);
    let own = answers
        .arbeidstimer_per_uke
        .filter(|hours| !hours.is_zero());
    let with_wage = answers.timeloenn.is_some();
    let whole = |amount: Kroner| numbers::decimal(amount.rounded_to_kroner(), language);
    let worked = pictured_hours(most, half, own);
    let label = |hours| hours_a_week(hours, texts);
    let (mut columns, mut rows) = (Vec::new(), Vec::new());
    for &worked in &worked {
        let month = beside(answers, worked, amounts)?;
        let stoenad = month.stoenad.rounded_to(Rounding::Krone);
        let mut numbers = vec![whole(stoenad)];
        let mut wage = Kroner::ZERO;
        if let Some(income) = month.income {
            let total = income.total.rounded_to(Rounding::Krone);
            wage = total - stoenad;
            let account = month.netto_ordinary_month.map(whole);
            numbers.extend([whole(wage), whole(total), account.unwrap_or("–".to_owned())]);
        }
        let is_own = own == Some(worked);
        columns.push((stoenad, wage, worked > half, is_own));
        rows.push(ChartRow {
            note: if is_own { texts_beside.own() } else { "" }.to_owned(),
            ..row(label(worked), numbers)
        });
    }
    let total = |hours| {
        let month = beside(answers, hours, amounts)?;
        let total = month.income.map_or(month.stoenad, |income| income.total);
        Some(numbers::kroner(total, language))
    };
    let words = if with_wage {
        texts.result().hours_with_wage()
    } else {
        texts.result().hours()
    };
    let hour = numbers::kroner_and_oere(break_even(answers, amounts)?, language);
    let mut notes = vec![fill(texts_beside.break_even(), &[("beloep", &hour)])];
    let mut legend = Vec::new();
    if with_wage {
        notes.push(texts_beside.holiday_pay().to_owned());
        legend.extend([
            (Shade::Strong, texts_beside.stoenad()),
            (Shade::Soft, texts_beside.loenn()),
        ]);
    }
    legend.extend(own.map(|_| (Shade::Own, texts_beside.own())));
    let end = |hours: Option<&Decimal>| hours.map(|&hours| label(hours)).unwrap_or_default();
    Some(HoursChart {
        chart: Chart {
            text: fill(
                words.text(),
                &[("mest", &total(Decimal::ZERO)?), ("halv", &total(half)?)],
            ),
            bars: columns_of(&columns),
            ends: [end(worked.first()), end(worked.last())],
            rows,
        },
        words,
        legend,
        notes,
    })
}

/// The hours that are pictured: evenly apart, half a position, the most one may have, and one's own.
fn pictured_hours(most: Decimal, half: Decimal, own: Option<Decimal>) -> Vec<Decimal> {
    let mut hours = vec![half, most];
    hours.extend(own);
    let apart = (0..).map(|place: i64| Decimal::new(place.saturating_mul(TENTHS_APART), 1));
    hours.extend(apart.take_while(|worked| *worked <= most));
    hours.sort_unstable();
    hours.dedup();
    hours
}

/// Bars with the wage on top of the qualification benefit, and a mark under one's own.
fn columns_of(columns: &[(Kroner, Kroner, bool, bool)]) -> Vec<Bar> {
    const MARK: u32 = 40;
    let totals: Vec<(u32, bool)> = columns
        .iter()
        .map(|&(stoenad, wage, faint, _)| (kroner(stoenad + wage), faint))
        .collect();
    let mut drawn = Vec::new();
    for (bar, &(stoenad, wage, _, own)) in bars(&totals).into_iter().zip(columns) {
        let top = share_of(bar.height, kroner(wage), kroner(stoenad + wage));
        let below = bar.height.saturating_sub(top);
        if top > 0 {
            drawn.push(Bar {
                shade: Shade::Soft,
                height: top,
                ..bar
            });
        }
        drawn.push(Bar {
            y: FIELD.saturating_sub(below),
            height: below,
            ..bar
        });
        if own {
            drawn.push(Bar {
                shade: Shade::Own,
                y: FIELD.saturating_add(MARK / 2),
                height: MARK,
                ..bar
            });
        }
    }
    drawn
}

/// The plan month by month, from its first day on.
pub fn plan(plan: &Plan, start: Date, texts: Texts) -> Chart {
    let month = |row: &PlanRow| numbers::month_and_year(row.month, texts.language());
    let total = |row: &PlanRow| (kroner(row.amount.total()), row.projected);
    let amounts: Vec<(u32, bool)> = plan.rows.iter().map(total).collect();
    let end = |row: Option<&PlanRow>| row.map(month).unwrap_or_default();
    let oere = |amount: Kroner| numbers::decimal(amount.rounded(), texts.language());
    let sum = plan.sum().total();
    let exact: Vec<Kroner> = plan.rows.iter().map(|row| row.amount.total()).collect();
    let shown = adding_up(&exact, Rounding::Oere);
    let whole = ChartRow {
        sum: true,
        ..row(
            texts.result().plan_sum().to_owned(),
            vec![String::new(), oere(sum)],
        )
    };
    // Every month from the first one on is projected: noted once, it is not lost among the rest.
    let first = plan.rows.iter().find(|row| row.projected);
    let first = first.map(|row| row.month);
    let months = plan.rows.iter().zip(shown).map(|(of, shown)| ChartRow {
        note: notes(&of.notes, first == Some(of.month), texts),
        ..row(month(of), vec![of.stoenad_days.written(), oere(shown)])
    });
    Chart {
        text: fill(
            texts.result().plan().text(),
            &[
                ("dato", &numbers::date(start, texts.language())),
                ("beloep", &numbers::kroner(sum, texts.language())),
                (
                    "forbehold",
                    first.map_or("", |_| texts.result().plan_reservation()),
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
fn notes(notes: &[Note], first: bool, texts: Texts) -> String {
    let mut text = String::new();
    for note in notes {
        let words = match note {
            Note::CalendarEvent(event) => texts.events().of(*event),
            Note::Projected if first => texts.result().plan_projected(),
            Note::Projected => continue,
        };
        let mut letters = words.chars();
        if !text.is_empty() {
            text.push(' ');
        }
        // Of other alphabets the tables of capital letters weigh four thousand bytes.
        text.extend(letters.next().map(|first| first.to_ascii_uppercase()));
        text.push_str(letters.as_str());
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

/// How much of the field an amount fills, where another fills it all.
pub fn part(amount: Kroner, whole: Kroner) -> u32 {
    share(kroner(amount), kroner(whole))
}

/// An amount in whole kroner.
fn kroner(amount: Kroner) -> u32 {
    u32::try_from(amount.rounded_to_kroner().mantissa()).unwrap_or(0)
}

fn share(part: u32, whole: u32) -> u32 {
    share_of(FIELD, part, whole)
}

fn share_of(field: u32, part: u32, whole: u32) -> u32 {
    let filled = part.saturating_mul(field);
    filled.checked_div(whole).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, assess};
    use crate::texts::{Language, texts};
    use rust_decimal::dec;

    const DAY: Date = Date::literal(2026, 6, 1);

    fn answers() -> Answers {
        Answers {
            alder: Some(Alder::Foedselsdato(Date::literal(2002, 3, 15))),
            programstart: Some(Date::literal(2026, 8, 17)),
            program_maaneder: Some(12),
            ..Answers::default()
        }
    }

    fn planned(of: &Plan, language: Language) -> Chart {
        plan(of, Date::literal(2026, 8, 17), texts(language))
    }

    #[test]
    fn the_month_falls_with_the_hours_to_half_a_position_and_for_apprentices_to_nothing() {
        let law = Rulebook::at(DAY).unwrap();
        let nb = texts(Language::nb());
        let drawn = |answers: &Answers| hours(answers, law, nb).unwrap().chart;
        let half = drawn(&answers());
        assert_eq!((half.bars.len(), half.rows.len()), (9, 9));
        assert_eq!(half.rows[0].numbers, ["15\u{a0}483"]);
        assert_eq!(half.ends[1], "18,75 timer i uka");
        assert!(half.bars.iter().all(|bar| bar.shade == Shade::Strong));

        let apprentice = Answers {
            laerling: Some(true),
            ..answers()
        };
        let full = drawn(&apprentice);
        assert_eq!(full.ends[1], "37,5 timer i uka");
        let heights: Vec<u32> = full.bars.iter().map(|bar| bar.height).collect();
        assert_eq!((heights[0], heights[6], heights[16]), (FIELD, 600, 0));
        assert!(heights.is_sorted_by(|one, next| one > next));
        let faint = full.bars.iter().filter(|bar| bar.shade == Shade::Faint);
        assert_eq!(faint.count(), 8, "more than half a position");
        assert!(hours(&Answers::default(), law, nb).is_none());
    }

    #[test]
    fn with_a_wage_every_row_adds_up_and_one_s_own_hours_are_marked() {
        let law = Rulebook::at(DAY).unwrap();
        let working = Answers {
            arbeidstimer_per_uke: Some(dec!(8)),
            timeloenn: Some(dec!(187.35)),
            ..answers()
        };
        let shown = hours(&working, law, texts(Language::nb())).unwrap();
        assert_eq!(shown.chart.rows.len(), 10);
        let number = |text: &str| text.replace('\u{a0}', "").parse::<i64>().unwrap();
        for row in &shown.chart.rows {
            let [stoenad, wage, total, account] = [0, 1, 2, 3].map(|at| number(&row.numbers[at]));
            assert_eq!(stoenad + wage, total, "{}", row.label);
            assert!(account <= total);
        }
        let own: Vec<&str> = shown
            .chart
            .rows
            .iter()
            .filter(|row| row.note == "Timene dine")
            .map(|row| row.label.as_str())
            .collect();
        assert_eq!(own, ["8 timer i uka"]);
        let marks = shown
            .chart
            .bars
            .iter()
            .filter(|bar| bar.shade == Shade::Own);
        assert_eq!(marks.count(), 1);
        let shades: Vec<Shade> = shown.legend.iter().map(|&(shade, _)| shade).collect();
        assert_eq!(shades, [Shade::Strong, Shade::Soft, Shade::Own]);
        // 185 797.673 a year of 1950 hours.
        assert!(
            shown.notes[0]
                .replace('\u{a0}', " ")
                .contains("95,28 kroner"),
            "{}",
            shown.notes[0]
        );
        let before = hours(
            &working,
            Rulebook::at(Date::literal(2023, 6, 1)).unwrap(),
            texts(Language::nb()),
        )
        .unwrap();
        assert!(before.chart.rows.iter().all(|row| row.numbers[3] == "–"));
    }

    #[test]
    fn the_rows_of_the_plan_add_up_to_its_sum() {
        for months in 1..=36 {
            let answers = Answers {
                program_maaneder: Some(months),
                ..answers()
            };
            let assessment = assess(&answers, DAY).unwrap();
            let chart = planned(&assessment.plan.unwrap(), Language::en());
            let number =
                |row: &ChartRow| row.numbers[1].replace(',', "").parse::<Decimal>().unwrap();
            let (sum, rows) = chart.rows.split_last().unwrap();
            assert_eq!(
                rows.iter().map(number).sum::<Decimal>(),
                number(sum),
                "{months}"
            );
        }
    }

    #[test]
    fn the_plan_has_a_bar_and_a_row_for_each_month_and_says_what_happens_in_it() {
        let assessment = assess(&answers(), DAY).unwrap();
        let chart = planned(assessment.plan.as_ref().unwrap(), Language::nb());
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
    fn rates_that_are_not_decided_are_named_with_the_sum_and_once_in_the_table() {
        for (language, expected, noted) in [
            (
                Language::nb(),
                "før skatt, med satsene vi kjenner i dag.",
                "Herfra er satsene ikke vedtatt ennå.",
            ),
            (
                Language::nn(),
                "før skatt, med satsane vi kjenner i dag.",
                "Herfrå er satsane ikkje fastsette enno.",
            ),
            (
                Language::en(),
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
                planned(assessment.plan.as_ref().unwrap(), language)
            };
            let year = chart(24);
            let first = year.bars.iter().position(|bar| bar.shade == Shade::Faint);
            let rows = year.rows.iter().enumerate();
            let noting: Vec<usize> = rows
                .filter(|(_, row)| row.note.contains(noted))
                .map(|(place, _)| place)
                .collect();
            assert_eq!(noting, [first.unwrap()]);
            assert!(year.text.contains(expected), "{}", year.text);
            // Through the autumn every rate is known.
            let autumn = chart(3);
            assert!(!autumn.text.contains(expected), "{}", autumn.text);
            assert!(!autumn.rows.iter().any(|row| row.note.contains(noted)));
        }
    }
}
