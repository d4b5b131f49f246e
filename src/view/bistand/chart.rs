//! Pictures: what a participant costs by hours of follow-up, and how the measure grew before the pilot.

use rust_decimal::Decimal;

use super::written::{bare, written};
use crate::bistand::{average_participant, break_even, cost_of_hours};
use crate::law::rates;
use crate::texts::Bistand;
use crate::texts::fill;
use crate::values::{Hours, Kroner, Written};
use crate::view::chart::{Chart, ChartRow, FIELD, bars, part, scale};
use crate::view::numbers;

/// The picture reaches so many hours, a little past where the dearer rate of model A is met.
const MOST_HOURS: u32 = 20;
/// Between the hours of the table.
const APART: u32 = 2;

/// What a line stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stroke {
    /// Model B.
    Hours,
    /// Model A, ordinary need.
    Ordinaer,
    /// Model A, extensive need.
    Omfattende,
    /// Down to where both cost the same.
    Even,
}

/// A line from one point to another, on a field like that of bars.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ChartLine {
    /// What it stands for.
    pub stroke: Stroke,
    /// Where it begins, from the left and from the top.
    pub from: [u32; 2],
    /// Where it ends.
    pub to: [u32; 2],
}

/// What a participant costs by hours.
#[derive(Clone, Debug, PartialEq)]
pub struct CostChart {
    /// In words.
    pub text: String,
    /// The lines.
    pub lines: Vec<ChartLine>,
    /// What the left and the right end stand for.
    pub ends: [String; 2],
    /// What the top stands for.
    pub top: String,
    /// The same as a table.
    pub rows: Vec<ChartRow>,
}

/// What a participant costs by hours, under both models.
pub fn cost(texts: Bistand) -> CostChart {
    let pilot = &rates::BISTAND_2008;
    let most = hours(MOST_HOURS);
    let top = cost_of_hours(most);
    let variants = [
        (Stroke::Ordinaer, &pilot.ordinaer),
        (Stroke::Omfattende, &pilot.omfattende),
    ];
    let mut lines = vec![ChartLine {
        stroke: Stroke::Hours,
        from: [0, FIELD],
        to: [FIELD, 0],
    }];
    let mut at: Vec<(Hours, Kroner, &str)> = (0..=MOST_HOURS)
        .filter(|hour| hour.is_multiple_of(APART))
        .map(hours)
        .map(|hours| (hours, cost_of_hours(hours), ""))
        .collect();
    let norm = hours(pilot.norm_hours);
    at.push((norm, average_participant(), ""));
    let mut even = Vec::new();
    for (stroke, variant) in variants {
        let height = part(Kroner::decimal(variant.per_month), top);
        let y = FIELD.saturating_sub(height);
        lines.push(ChartLine {
            stroke,
            from: [0, y],
            to: [FIELD, y],
        });
        // The hours of model B cost in proportion, so they are as far to the right as their cost is up.
        lines.push(ChartLine {
            stroke: Stroke::Even,
            from: [height, y],
            to: [height, FIELD],
        });
        let meet = Hours::decimal(break_even(variant).rounded());
        // What the hours are rounded to would cost a little less.
        at.push((
            meet,
            Kroner::decimal(variant.per_month),
            texts.cost().faint(),
        ));
        even.push(written(meet.to_decimal(), texts));
    }
    at.sort_by_key(|&(hours, ..)| hours);
    let kroner = |amount: Decimal| bare(Kroner::decimal(amount), texts);
    let rows = at.into_iter().map(|(hours, cost, note)| ChartRow {
        label: written(hours.to_decimal(), texts),
        note: note.to_owned(),
        numbers: vec![
            bare(cost, texts),
            kroner(pilot.ordinaer.per_month),
            kroner(pilot.omfattende.per_month),
        ],
        sum: false,
    });
    let rows = rows.collect();
    let [ordinaer, omfattende] =
        [0, 1].map(|index: usize| even.get(index).cloned().unwrap_or_default());
    let average = numbers::kroner(average_participant(), texts.language());
    CostChart {
        text: fill(
            texts.cost().text(),
            &[
                ("ordinaer", &ordinaer),
                ("omfattende", &omfattende),
                ("norm", &pilot.norm_hours.written()),
                ("snitt", &average),
            ],
        ),
        lines,
        ends: [0, MOST_HOURS].map(|end| fill(texts.cost_end(), &[("timer", &end.written())])),
        top: numbers::kroner(top, texts.language()),
        rows,
    }
}

fn hours(whole: u32) -> Hours {
    Hours::decimal(Decimal::from(whole))
}

/// How many took part, year by year. The last is not a whole year.
pub fn growth(texts: Bistand) -> Chart {
    let grown = &rates::BISTAND_GROWTH;
    let written = |count: u32| numbers::decimal(Decimal::from(count), texts.language());
    let all = |of: &rates::BistandCount| of.participants.saturating_add(of.combined);
    let counts: Vec<(u32, bool)> = grown
        .participants
        .iter()
        .map(|of| (all(of), of.month.is_some()))
        .collect();
    let rows = grown.participants.iter().map(|of| ChartRow {
        label: of.year.written(),
        note: of
            .month
            .map_or_else(String::new, |_| texts.growth().faint().to_owned()),
        numbers: vec![written(all(of))],
        sum: false,
    });
    let end = |of: Option<&rates::BistandCount>| of.map(|of| of.year.written());
    let mut years = grown.participants.iter().filter(|of| of.month.is_none());
    let first = years.next().copied().unwrap_or_default();
    let last = years.next_back().copied().unwrap_or_default();
    let autumn = grown.participants.last().copied().unwrap_or_default();
    Chart {
        text: fill(
            texts.growth().text(),
            &[
                ("foerst", &written(first.participants)),
                ("foerst_aar", &first.year.written()),
                ("sist", &written(last.participants)),
                ("sist_aar", &last.year.written()),
                ("antall", &written(autumn.participants)),
                ("kombinert", &written(autumn.combined)),
                ("sum", &written(all(&autumn))),
                ("aar", &grown.staff_year.written()),
                ("tilretteleggere", &written(grown.facilitators)),
                ("enheter", &written(grown.units)),
            ],
        ),
        bars: bars(&counts),
        scale: scale(counts.iter().map(|&(count, _)| count), texts.language()),
        open: None,
        ends: [grown.participants.first(), grown.participants.last()]
            .map(|of| end(of).unwrap_or_default()),
        rows: rows.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::Language;
    use crate::texts::bistand;

    #[test]
    fn the_lines_meet_where_both_models_cost_the_same() {
        let chart = cost(bistand(Language::nb()));
        let of = |stroke| {
            chart
                .lines
                .iter()
                .find(|line| line.stroke == stroke)
                .unwrap()
        };
        // 3 400 of 11 000 kroner, and 8 500.
        assert_eq!(of(Stroke::Ordinaer).from, [0, 691]);
        assert_eq!(of(Stroke::Omfattende).to, [FIELD, 228]);
        assert_eq!(of(Stroke::Even).from, [309, 691]);
        assert_eq!(of(Stroke::Hours).to, [FIELD, 0]);
        assert!(
            chart.text.contains("ved 6,18 timer i måneden"),
            "{}",
            chart.text
        );
        assert!(chart.text.contains("ved 15,45 timer"), "{}", chart.text);
        assert!(
            chart.text.contains("6\u{a0}050\u{a0}kroner"),
            "{}",
            chart.text
        );
        assert_eq!(chart.top, "11\u{a0}000\u{a0}kroner");
        assert_eq!(chart.ends, ["0 timer", "20 timer"]);
    }

    #[test]
    fn the_table_says_what_the_picture_shows() {
        let chart = cost(bistand(Language::en()));
        let labels: Vec<&str> = chart.rows.iter().map(|row| row.label.as_str()).collect();
        assert_eq!(
            labels,
            [
                "0", "2", "4", "6", "6.18", "8", "10", "11", "12", "14", "15.45", "16", "18", "20"
            ]
        );
        assert_eq!(chart.rows[7].numbers, ["6,050.00", "3,400.00", "8,500.00"]);
        assert_eq!(chart.rows[4].note, "The same");
        assert_eq!(chart.rows[4].numbers[0], chart.rows[4].numbers[1]);
        assert_eq!(chart.rows[10].numbers[0], chart.rows[10].numbers[2]);
    }

    #[test]
    fn the_measure_grew_from_year_to_year() {
        let chart = growth(bistand(Language::nb()));
        let heights: Vec<u32> = chart.bars.iter().map(|bar| bar.height).collect();
        assert!(heights.is_sorted() && heights.len() == 5, "{heights:?}");
        let counts: Vec<&str> = chart
            .rows
            .iter()
            .map(|row| row.numbers[0].as_str())
            .collect();
        assert_eq!(
            counts,
            [
                "2\u{a0}800",
                "3\u{a0}226",
                "4\u{a0}030",
                "5\u{a0}157",
                "6\u{a0}277"
            ]
        );
        for number in [
            "2\u{a0}800 i 2003",
            "5\u{a0}157 i 2006",
            "5\u{a0}396",
            "881",
            "624",
            "176",
        ] {
            assert!(chart.text.contains(number), "{number} in {}", chart.text);
        }
    }
}
