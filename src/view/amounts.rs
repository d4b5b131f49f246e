//! What the programme pays, in words.

use crate::kvp::{Answers, Assessment, Rate, Stipend, Tax, Warning};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, fill};
use crate::values::{Fraction, Kroner};
use crate::view::answer::hours_a_week;
use crate::view::chart::{Bar, FIELD, Shade, stacked};
use crate::view::numbers;

/// Headline, notes and table.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountsView {
    /// A month before tax, in whole kroner.
    pub per_month: String,
    /// A month after tax, in whole kroner; none for years without tax figures.
    pub after_tax: Option<String>,
    /// What the amount takes into account.
    pub notes: Vec<String>,
    /// From when the rates hold.
    pub rates_from: String,
    /// What is not decided yet, or must be known before trusting the amount.
    pub warnings: Vec<String>,
    /// The month in rows of bars: what it is made of and, where that is known, what is left of it.
    pub bars: Vec<Bar>,
    /// What the bars stand for.
    pub legend: Vec<(Shade, &'static str, String)>,
    /// A day, a month and a year.
    pub rows: Vec<AmountRow>,
}

/// A row of the table. A cell is empty where the amount does not exist.
#[derive(Clone, Debug, PartialEq)]
pub struct AmountRow {
    /// What it is.
    pub label: &'static str,
    /// For each stipend day.
    pub per_day: Option<String>,
    /// In a typical month.
    pub per_month: String,
    /// A year.
    pub per_year: String,
    /// Whether it sums up the rows above.
    pub sum: bool,
}

/// The amounts of an assessment, or none while the age is unknown.
pub fn amounts(
    assessment: &Assessment,
    answers: &Answers,
    rulebook: Rulebook,
    texts: &Texts,
) -> Option<AmountsView> {
    let stipend = assessment.stipend.as_ref()?;
    let tax = assessment.tax.as_ref();
    let language = texts.language;
    let month = parts(stipend, tax.map(|tax| tax.netto_per_month), texts);
    Some(AmountsView {
        bars: bars(&month, stipend.net.per_month.total()),
        legend: month
            .into_iter()
            .flatten()
            .map(|(label, amount, shade)| (shade, label, numbers::kroner(amount, language)))
            .collect(),
        per_month: numbers::kroner(stipend.net.per_month.total(), language),
        after_tax: tax.map(|tax| numbers::kroner(tax.netto_per_month, language)),
        notes: notes(stipend, answers, rulebook, texts),
        rates_from: fill(
            texts.result.amounts.rates_from,
            &[("dato", &numbers::date(stipend.rates_from, language))],
        ),
        warnings: warnings(stipend, tax, &assessment.warnings, texts),
        rows: rows(stipend, tax, rulebook, texts),
    })
}

/// What a child brings, which is the same at every age.
pub fn for_children(answers: &Answers, rulebook: Rulebook, texts: &Texts) -> String {
    let children = answers.barn.as_ref();
    let children = children.map_or(0, |barn| barn.count_on(rulebook.date()));
    about_children(children, rulebook, texts)
}

/// An amount, what it is, and how it is drawn.
type Part = (&'static str, Kroner, Shade);

/// What a month is made of, and what is left of it after tax.
fn parts(stipend: &Stipend, netto: Option<Kroner>, texts: &Texts) -> [Vec<Part>; 2] {
    let words = &texts.result.amounts;
    let month = stipend.net.per_month;
    let mut made_of = vec![(words.stoenad, month.stoenad, Shade::Strong)];
    if stipend.children > 0 {
        made_of.push((words.barnetillegg, month.barnetillegg, Shade::Soft));
    }
    let left = netto.map_or_else(Vec::new, |netto| {
        let tax = month.total() - netto;
        vec![
            (words.net, netto, Shade::Left),
            (words.tax, tax, Shade::Faint),
        ]
    });
    [made_of, left]
}

fn bars(parts: &[Vec<Part>; 2], month: Kroner) -> Vec<Bar> {
    const OF_TWO: u32 = 450;
    let [made_of, left] = parts.each_ref().map(|parts| {
        let parts = parts.iter().map(|&(_, amount, shade)| (amount, shade));
        parts.collect::<Vec<_>>()
    });
    let height = if left.is_empty() { FIELD } else { OF_TWO };
    let mut bars = stacked(&made_of, month, 0, height);
    bars.extend(stacked(&left, month, FIELD.saturating_sub(height), height));
    bars
}

fn notes(stipend: &Stipend, answers: &Answers, rulebook: Rulebook, texts: &Texts) -> Vec<String> {
    let words = &texts.result.amounts;
    let mut notes = Vec::new();
    if stipend.rate == Rate::TwoThirds {
        notes.push(words.under_25.to_owned());
    }
    notes.push(about_children(stipend.children, rulebook, texts));
    if let Some(hours) = answers
        .arbeidstimer_per_uke
        .filter(|hours| !hours.is_zero())
    {
        let hours = hours_a_week(hours, texts);
        notes.push(fill(words.working, &[("timer", &hours)]));
    }
    notes
}

fn about_children(count: u32, rulebook: Rulebook, texts: &Texts) -> String {
    let words = &texts.result.amounts;
    let rate = rulebook.read(&rates::BARNETILLEGG).value;
    let rate = numbers::kroner(Kroner::decimal(rate), texts.language);
    let template = match count {
        0 => words.no_child,
        1 => words.one_child,
        _ => words.children,
    };
    fill(template, &[("antall", &count.to_string()), ("sats", &rate)])
}

fn warnings(stipend: &Stipend, tax: Option<&Tax>, given: &[Warning], texts: &Texts) -> Vec<String> {
    let projected = stipend.projected.iter().map(|&table| {
        fill(
            texts.result.amounts.projected,
            &[("sats", texts.tables.of(table))],
        )
    });
    let given = given
        .iter()
        .map(|&warning| texts.warnings.of(warning).to_owned());
    let tax = tax.filter(|tax| tax.projected).map(|tax| {
        let year = tax.year.to_string();
        fill(texts.result.tax.projected, &[("aar", &year)])
    });
    projected.chain(tax).chain(given).collect()
}

fn rows(stipend: &Stipend, tax: Option<&Tax>, rulebook: Rulebook, texts: &Texts) -> Vec<AmountRow> {
    let words = &texts.result.amounts;
    // The table's head says that it is kroner, so that three columns fit beside each other.
    let number = |amount: Kroner| numbers::decimal(amount.rounded(), texts.language);
    let row = |label, day: Option<Kroner>, month, year| AmountRow {
        label,
        per_day: day.map(number),
        per_month: number(month),
        per_year: number(year),
        sum: false,
    };
    let sum = |row: AmountRow| AmountRow { sum: true, ..row };

    let (gross, net) = (stipend.gross, stipend.net);
    let mut rows = vec![row(
        words.stoenad,
        Some(gross.per_day.stoenad),
        gross.per_month.stoenad,
        gross.per_year.stoenad,
    )];
    if stipend.children > 0 {
        rows.push(row(
            words.barnetillegg,
            Some(gross.per_day.barnetillegg),
            gross.per_month.barnetillegg,
            gross.per_year.barnetillegg,
        ));
    }
    rows.push(sum(row(
        words.total,
        Some(gross.per_day.total()),
        gross.per_month.total(),
        gross.per_year.total(),
    )));

    let months = Fraction::whole(rulebook.read(&rates::MAANEDER_PER_AAR).value);
    let reductions = [
        (words.reduction_work, stipend.reductions.arbeid),
        (words.reduction_absence, stipend.reductions.fravaer),
        (words.reduction_set_off, stipend.reductions.samordning),
    ];
    for (label, taken) in reductions {
        if taken > Kroner::ZERO {
            let taken = Kroner::ZERO - taken;
            rows.push(row(label, None, taken, taken.times(months)));
        }
    }
    if net.per_month != gross.per_month {
        let (month, year) = (net.per_month.total(), net.per_year.total());
        rows.push(sum(row(words.after_reductions, None, month, year)));
    }
    if let Some(tax) = tax {
        let month = tax.netto_per_month - net.per_month.total();
        rows.push(row(words.tax, None, month, Kroner::ZERO - tax.skatt));
        rows.push(sum(row(
            words.net,
            None,
            tax.netto_per_month,
            tax.netto_per_year,
        )));
    }
    rows
}

/// What the tax rests on, and what holds for tax and pension whatever one is paid.
pub fn about_tax(tax: Option<&Tax>, texts: &Texts) -> Vec<String> {
    let words = &texts.result.tax;
    let mut about: Vec<String> = words.points.iter().map(|&point| point.to_owned()).collect();
    if let Some(tax) = tax {
        let year = tax.year.to_string();
        about.insert(0, fill(words.assumptions, &[("aar", &year)]));
    }
    about
}
