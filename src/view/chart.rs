//! Pictures of amounts: bars on a field of whole numbers, and the table that says the same.

use core::cmp::Ordering;

use rust_decimal::Decimal;

use crate::kvp::{Answers, Note, Plan, PlanRow, Utbetaling, beside, break_even, most_hours};
use crate::law::{Rulebook, rates};
use crate::texts::{ChartWords, Language, Texts, fill, listed};
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
    /// Which of them rest on what is not decided yet.
    Open,
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
    /// Round numbers up along the picture, each with its place from the top. The highest bar is as high as the picture.
    pub scale: Vec<(u32, String)>,
    /// What the first and the last bar stand for.
    pub ends: [String; 2],
    /// The rows of the table.
    pub rows: Vec<ChartRow>,
    /// What the bars marked as open rest on, where there are such.
    pub open: Option<String>,
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
            numbers.extend([whole(wage), whole(total)]);
            numbers.extend(account);
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
    let taken = break_even(answers, amounts)?;
    let hour = numbers::kroner_and_oere(taken, language);
    let pays = match answers.timeloenn.map(|wage| wage.cmp(&taken.rounded())) {
        Some(Ordering::Greater) => texts_beside.pays(),
        Some(Ordering::Less) => texts_beside.pays_not(),
        Some(Ordering::Equal) | None => texts_beside.may_pay(),
    };
    let takes = fill(texts_beside.break_even(), &[("beloep", &hour)]);
    let mut notes = vec![[&*takes, " ", pays].concat()];
    let mut legend = Vec::new();
    if with_wage {
        notes.push(texts_beside.holiday_pay().to_owned());
        // The first number is the benefit, then wage, sum and what is left after tax.
        let taxed = rows.iter().all(|row| row.numbers.len() > 3);
        notes.extend((!taxed).then(|| texts.result().amounts().no_net_taxed_apart().to_owned()));
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
            scale: scale(
                columns
                    .iter()
                    .map(|&(stoenad, wage, ..)| kroner(stoenad + wage)),
                language,
            ),
            bars: columns_of(&columns),
            ends: [end(worked.first()), end(worked.last())],
            rows,
            open: None,
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
                ..mark(bar)
            });
        }
    }
    drawn
}

/// A mark beneath a bar.
const fn mark(bar: Bar) -> Bar {
    const HEIGHT: u32 = 40;
    Bar {
        y: FIELD.saturating_add(HEIGHT / 2),
        height: HEIGHT,
        ..bar
    }
}

/// The plan month by month, in whole kroner that come to what the whole programme pays; none while its start is unknown.
pub fn plan(plan: &Plan, answers: &Answers, texts: Texts) -> Option<Chart> {
    let start = answers.programstart?;
    let language = texts.language();
    let month = |row: &PlanRow| numbers::month_and_year(row.month, language);
    let end = |row: Option<&PlanRow>| row.map(month).unwrap_or_default();
    let whole = |amount: Kroner| numbers::decimal(amount.rounded_to_kroner(), language);
    let sum = plan.sum().total();
    let exact: Vec<Kroner> = plan.rows.iter().map(|row| row.amount.total()).collect();
    let shown = adding_up(&exact, Rounding::Krone);
    let heights = shown.iter().copied().map(kroner);
    let daily = answers.utbetaling == Some(Utbetaling::Dag);
    let (bars, scale) = (month_bars(plan, &shown), scale(heights, language));
    let last = ChartRow {
        sum: true,
        ..row(texts.result().plan_sum().to_owned(), vec![whole(sum)])
    };
    let months = plan.rows.iter().zip(shown).map(|(of, shown)| ChartRow {
        note: noted(of, daily, texts),
        ..row(month(of), vec![whole(shown)])
    });
    Some(Chart {
        text: fill(
            texts.result().plan().text(),
            &[
                ("dato", &numbers::date(start, language)),
                ("beloep", &numbers::kroner(sum, language)),
            ],
        ),
        bars,
        scale,
        ends: [end(plan.rows.first()), end(plan.rows.last())],
        rows: months.chain([last]).collect(),
        open: open(plan, texts),
    })
}

/// A bar for what each month of a plan pays, and the mark beneath what is not decided yet.
pub fn month_bars(plan: &Plan, months: &[Kroner]) -> Vec<Bar> {
    let heights: Vec<(u32, bool)> = months.iter().map(|&it| (kroner(it), false)).collect();
    let mut drawn = bars(&heights);
    drawn.extend(open_mark(plan, &drawn));
    drawn
}

/// A mark beneath the months that rest on rates which are not decided yet. From the first of them on all are such.
fn open_mark(plan: &Plan, bars: &[Bar]) -> Option<Bar> {
    let first = plan.rows.iter().position(|row| row.projected)?;
    let (&first, last) = (bars.get(first)?, bars.last()?);
    let end = last.x.saturating_add(last.width);
    Some(Bar {
        shade: Shade::Open,
        width: end.saturating_sub(first.x),
        ..mark(first)
    })
}

/// Which rates are not decided yet, and from when.
pub fn open(plan: &Plan, texts: Texts) -> Option<String> {
    let language = texts.language();
    let mut tables: Vec<_> = plan
        .projected
        .iter()
        .filter_map(|&table| Some((table.open_from()?, texts.tables().of(table))))
        .collect();
    if !tables.is_sorted() {
        tables.reverse(); // There are two of them at most.
    }
    let named = tables.into_iter().map(|(day, table)| {
        let values = [("sats", table), ("dato", &numbers::date(day, language))];
        fill(texts.result().plan_open_rate(), &values)
    });
    let named: Vec<String> = named.collect();
    let named: Vec<&str> = named.iter().map(|it| &**it).collect();
    let rates = listed(&named, language);
    (!named.is_empty()).then(|| fill(texts.result().plan_open(), &[("satser", &rates)]))
}

const fn row(label: String, numbers: Vec<String>) -> ChartRow {
    ChartRow {
        label,
        note: String::new(),
        numbers,
        sum: false,
    }
}

/// What happens in a month, each a sentence, then how many days it pays where that is what its amount hangs on.
pub fn noted(row: &PlanRow, daily: bool, texts: Texts) -> String {
    let mut text = String::new();
    for note in &row.notes {
        // What is not decided is marked, and named once.
        let Note::CalendarEvent(event) = note else {
            continue;
        };
        let mut letters = texts.events().of(*event).chars();
        if !text.is_empty() {
            text.push(' ');
        }
        text.extend(letters.next().map(capital));
        text.push_str(letters.as_str());
        text.push('.');
    }
    if daily || row.weekdays < weekdays(row.month) {
        if !text.is_empty() {
            text.push(' ');
        }
        let days = row.stoenad_days.written();
        text.push_str(&fill(texts.result().plan_days(), &[("dager", &days)]));
    }
    text
}

/// A capital letter, of the Latin and the Cyrillic alphabet: the tables of all others weigh four thousand bytes.
fn capital(letter: char) -> char {
    let apart = match letter {
        'a'..='z' | 'à'..='ö' | 'ø'..='þ' | 'а'..='я' => 0x20,
        'ѐ'..='џ' => 0x50,
        'ґ' => 1,
        _ => 0,
    };
    char::from_u32(u32::from(letter).saturating_sub(apart)).unwrap_or(letter)
}

/// The days from Monday to Friday in the month of this day.
fn weekdays(month: Date) -> u32 {
    let days = core::iter::successors(Some(month.first_of_month()), |day| Some(day.next()));
    let of_month = days.take_while(|day| *day < month.first_of_next_month());
    u32::try_from(of_month.filter(|day| day.is_weekday()).count()).unwrap_or(u32::MAX)
}

/// Round numbers from nothing up to the highest of these, three above nothing at most, each with its place from the top.
pub fn scale(numbers: impl Iterator<Item = u32>, language: Language) -> Vec<(u32, String)> {
    const MOST: u32 = 3;
    let most = numbers.max().unwrap_or_default();
    let tens = core::iter::successors(Some(1_u32), |power| power.checked_mul(10));
    let mut apart = tens.flat_map(|ten| [1, 2, 5].map(|by| ten.saturating_mul(by)));
    let few = |apart: &u32| most > 0 && most.checked_div(*apart).is_some_and(|steps| steps <= MOST);
    let Some(apart) = apart.find(few) else {
        return Vec::new();
    };
    (0..=MOST)
        .map(|step| step.saturating_mul(apart))
        .take_while(|number| *number <= most)
        .map(|number| {
            let y = FIELD.saturating_sub(share(number, most));
            (y, numbers::decimal(Decimal::from(number), language))
        })
        .collect()
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
    use crate::kvp::{Alder, Barn, assess};
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

    fn planned(answers: &Answers, language: Language) -> Chart {
        let of = assess(answers, DAY).unwrap().plan.unwrap();
        plan(&of, answers, texts(language)).unwrap()
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
                .ends_with("95,28 kroner. Du tjener mer enn det i timen, så du har mer før skatt når du jobber."),
            "{}",
            shown.notes[0]
        );
        let before = hours(
            &working,
            Rulebook::at(Date::literal(2023, 6, 1)).unwrap(),
            texts(Language::nb()),
        )
        .unwrap();
        // Without a net there is no column for it, and the notes say why.
        assert!(before.chart.rows.iter().all(|row| row.numbers.len() == 3));
        assert!(before.notes.iter().any(|note| note.starts_with("Før 2024")));
        assert!(!shown.notes.iter().any(|note| note.starts_with("Før 2024")));
    }

    #[test]
    fn the_rows_of_the_plan_are_whole_kroner_and_add_up_to_its_sum() {
        for months in 1..=36 {
            let answers = Answers {
                program_maaneder: Some(months),
                ..answers()
            };
            let chart = planned(&answers, Language::en());
            let number = |row: &ChartRow| row.numbers[0].replace(',', "").parse::<u32>().unwrap();
            let (sum, rows) = chart.rows.split_last().unwrap();
            assert_eq!(
                rows.iter().map(number).sum::<u32>(),
                number(sum),
                "{months}"
            );
            assert!(
                chart.text.contains(&sum.numbers[0]),
                "{} of {:?}",
                chart.text,
                sum.numbers
            );
        }
    }

    #[test]
    fn the_plan_has_a_bar_and_a_row_for_each_month_and_says_what_happens_in_it() {
        let chart = planned(&answers(), Language::nb());
        let drawn = chart.bars.iter().filter(|bar| bar.shade == Shade::Strong);
        assert_eq!((drawn.count(), chart.rows.len()), (13, 14));
        assert_eq!(chart.ends, ["august 2026", "august 2027"]);
        let birthday = &chart.rows[7];
        assert_eq!(birthday.label, "mars 2027");
        assert_eq!(birthday.note, "Du fyller 25 år og får full stønad.");
        let drawn = chart.bars.iter().filter(|bar| bar.shade == Shade::Strong);
        for bar in drawn {
            assert!(bar.y + bar.height == FIELD && bar.x + bar.width <= FIELD);
        }
    }

    #[test]
    fn the_days_of_a_month_are_told_where_its_amount_hangs_on_them() {
        let notes = |answers: &Answers| -> Vec<String> {
            let chart = planned(answers, Language::nb());
            chart.rows.into_iter().map(|row| row.note).collect()
        };
        let monthly = notes(&answers());
        assert_eq!(monthly[0], "11 dager med stønad.");
        assert_eq!(monthly[1], "");
        assert_eq!(monthly[12], "11 dager med stønad.");
        let daily = notes(&Answers {
            utbetaling: Some(Utbetaling::Dag),
            ..answers()
        });
        assert_eq!(daily[1], "22 dager med stønad.");
        assert_eq!(
            daily[7],
            "Du fyller 25 år og får full stønad. 23 dager med stønad."
        );
    }

    #[test]
    fn a_scale_has_few_and_round_steps_at_the_height_of_their_bars() {
        let labels = |most| -> Vec<String> {
            let steps = scale([0, most].into_iter(), Language::en());
            steps.into_iter().map(|(_, label)| label).collect()
        };
        assert_eq!(labels(23_225), ["0", "10,000", "20,000"]);
        assert_eq!(labels(15_483), ["0", "5,000", "10,000", "15,000"]);
        assert_eq!(labels(40_000), ["0", "20,000", "40,000"]);
        assert_eq!(labels(3), ["0", "1", "2", "3"]);
        assert!(labels(0).is_empty());
        let law = Rulebook::at(DAY).unwrap();
        let drawn = hours(&answers(), law, texts(Language::nb())).unwrap().chart;
        // The bar without work is as high as the picture.
        let place = FIELD - 10_000 * FIELD / 15_483;
        assert!(drawn.scale.contains(&(place, "10\u{a0}000".to_owned())));
    }

    #[test]
    fn rates_that_are_not_decided_are_marked_and_named_once_where_they_are_this_person_s() {
        let with_a_child = Answers {
            barn: Some(Barn::Antall(1)),
            ..answers()
        };
        for (language, alone, both) in [
            (
                Language::nb(),
                "Ikke vedtatt ennå: grunnbeløpet (G) fra 1. mai 2027. Vi har brukt det nyeste vi kjenner.",
                "Ikke vedtatt ennå: satsen for barnetillegget fra 1. januar 2027 og grunnbeløpet (G) fra 1. mai 2027. Vi har brukt det nyeste vi kjenner.",
            ),
            (
                Language::nn(),
                "Ikkje fastsett enno: grunnbeløpet (G) frå 1. mai 2027. Vi har brukt det nyaste vi kjenner.",
                "Ikkje fastsett enno: satsen for barnetillegget frå 1. januar 2027 og grunnbeløpet (G) frå 1. mai 2027. Vi har brukt det nyaste vi kjenner.",
            ),
            (
                Language::en(),
                "Not set yet: the basic amount (G) from 1 May 2027. We have used the latest we know.",
                "Not set yet: the rate for the child supplement from 1 January 2027 and the basic amount (G) from 1 May 2027. We have used the latest we know.",
            ),
        ] {
            for (answers, open, first) in [(answers(), alone, 9), (with_a_child.clone(), both, 5)] {
                let chart = planned(&answers, language);
                let text = chart.open.map(|it| it.replace('\u{a0}', " "));
                assert_eq!(text.as_deref(), Some(open));
                let marks: Vec<&Bar> = chart
                    .bars
                    .iter()
                    .filter(|bar| bar.shade == Shade::Open)
                    .collect();
                assert_eq!(marks.len(), 1);
                assert_eq!(marks[0].x, chart.bars[first].x);
                assert_eq!(
                    marks[0].x + marks[0].width,
                    chart.bars[12].x + chart.bars[12].width
                );
                assert!(!chart.bars.iter().any(|bar| bar.shade == Shade::Faint));
            }
            // Through the autumn every rate is known.
            let autumn = planned(
                &Answers {
                    program_maaneder: Some(3),
                    ..with_a_child.clone()
                },
                language,
            );
            assert_eq!(autumn.open, None);
            assert!(!autumn.bars.iter().any(|bar| bar.shade == Shade::Open));
        }
    }
}
