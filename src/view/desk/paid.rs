//! What a column pays: which day's amounts, the lines that add up to it, and what reaches the account.

use super::case::Case;
use super::month::{absence, assessed, usual};
pub use super::month::{bare, net};
use super::plan;
use crate::kvp::{Assessment, Stoenad, left_of_year};
use crate::law::{Rulebook, rates};
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::{Template, fill};
use crate::values::{Date, Kroner, Rounding, Written};
use crate::view::amounts::{Net, RoundedPayslip, periods, taken_of, works};
use crate::view::{numbers, result};

/// A line of what is paid. Every amount is as it is shown: in øre, and so that each sum is that of the lines above it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PaymentLine {
    /// What it is.
    pub label: &'static str,
    /// For each benefit day.
    pub per_day: Option<Kroner>,
    /// In a typical month.
    pub per_month: Kroner,
    /// In a year.
    pub per_year: Kroner,
    /// Whether it sums up the lines above.
    pub sum: bool,
}

/// The lines from the qualification benefit down to what is paid before tax; none while the age is unknown. Absence is of one month: it is in
/// the month, and once in the year.
pub fn lines(case: &Case, texts: Desk) -> Vec<PaymentLine> {
    lines_of(case, assessed(case), texts)
}

/// The same of an ordinary month, and of a year of such.
pub fn ordinary_lines(case: &Case, texts: Desk) -> Vec<PaymentLine> {
    lines_of(case, usual(case), texts)
}

fn lines_of(case: &Case, month: Option<(&Assessment, &Stoenad)>, texts: Desk) -> Vec<PaymentLine> {
    let Some(((assessment, stoenad), (_, ordinary))) = month.zip(usual(case)) else {
        return Vec::new();
    };
    let income = assessment.income.filter(|_| works(&case.parsed.answers));
    let months = amounts_law(assessment).map_or(0, months_of);
    let [day, month, year] = periods(stoenad, ordinary, income, None, months);
    let words = &texts.about().result().amounts();
    let line = |label, per_day, look: fn(&RoundedPayslip) -> Kroner| PaymentLine {
        label,
        per_day,
        per_month: look(&month),
        per_year: look(&year),
        sum: false,
    };
    let sum = |line| PaymentLine { sum: true, ..line };
    let mut lines = vec![line(words.stoenad(), Some(day.stoenad), |it| it.stoenad)];
    if stoenad.children > 0 {
        let per_day = Some(day.barnetillegg);
        lines.push(line(words.barnetillegg(), per_day, |it| it.barnetillegg));
    }
    lines.push(sum(line(words.total(), Some(day.gross), |it| it.gross)));
    let labels = [
        words.reduction_work(),
        words.reduction_absence(),
        words.reduction_set_off(),
    ];
    let looks: [fn(&RoundedPayslip) -> Kroner; 3] =
        [|it| it.taken[0], |it| it.taken[1], |it| it.taken[2]];
    // The absence may leave nothing to set off in its own month.
    let taken = taken_of(stoenad).into_iter().zip(taken_of(ordinary));
    for ((label, look), (here, otherwise)) in labels.into_iter().zip(looks).zip(taken) {
        if here.max(otherwise) > Kroner::ZERO {
            lines.push(line(label, None, look));
        }
    }
    if stoenad.net.per_month != stoenad.gross.per_month {
        lines.push(sum(line(words.after_reductions(), None, |it| it.after)));
    }
    if income.is_some() {
        lines.push(line(texts.screen().wage(), None, |it| it.loenn));
        lines.push(sum(line(texts.screen().together(), None, |it| {
            it.with_wage
        })));
    }
    lines
}

fn months_of(law: Rulebook) -> u32 {
    law.read(&rates::MAANEDER_PER_AAR).value
}

/// The law of the day whose amounts they are.
pub fn amounts_law(assessment: &Assessment) -> Option<Rulebook> {
    Rulebook::at(assessment.amounts_on).ok()
}

/// "ved oppstart 15. mars 2027"; none where the amounts are those of the law date.
pub fn at_start(case: &Case, texts: Desk) -> Option<String> {
    let (assessment, _) = assessed(case)?;
    let later = assessment.amounts_on > assessment.law_date;
    later.then(|| dated(texts.screen().at_start(), assessment.amounts_on, texts))
}

/// A heading, and behind it which day's amounts stand under it where that is not the law date.
pub fn headed(heading: &str, case: &Case, texts: Desk) -> String {
    match at_start(case, texts) {
        Some(at) => [heading, " ", &at].concat(),
        None => heading.to_owned(),
    }
}

/// A text with a day in it.
pub fn dated(template: Template, day: Date, texts: Desk) -> String {
    fill(
        template,
        &[("dato", &numbers::date(day, texts.about().language()))],
    )
}

/// A line of the account: before tax, what is drawn, and what is left, in øre that add up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountLine {
    /// Which month, or the year.
    pub label: &'static str,
    /// Before tax, what is drawn, what is left.
    pub amounts: [Kroner; 3],
}

/// What reaches the account in an ordinary month, in June, in December, on average and in a year; none while that is not known. The months
/// are without absence, and the year has it once.
pub fn account(case: &Case, texts: Desk) -> Vec<AccountLine> {
    let known = net(case).and_then(Net::known).zip(usual(case));
    let Some((tax, (assessment, stoenad))) = known else {
        return Vec::new();
    };
    let income = assessment.income;
    let month = income.map_or(stoenad.net.per_month.total(), |it| it.per_month.total);
    let year = income.map_or(stoenad.net.per_year.total(), |it| it.per_year.total) - absence(case);
    let left = match (&case.ordinary, amounts_law(assessment)) {
        (Some(_), Some(law)) => left_of_year(year, law),
        _ => tax.netto_per_year,
    };
    let words = &texts.screen().account();
    let rows = [
        (words.ordinary(), month, tax.netto_ordinary_month),
        (words.june(), month, tax.netto_june),
        (words.december(), month, tax.netto_december),
        (words.average(), month, tax.netto_per_month),
        (words.year(), year, left),
    ];
    let line = |(label, before, left)| {
        let [before, left] = [before, left].map(|amount: Kroner| amount.rounded_to(Rounding::Oere));
        AccountLine {
            label,
            amounts: [before, before - left, left],
        }
    };
    // Whoever turns 25 in the plan has other amounts later in the year, which the plan has.
    let holds = if plan::fills_25(case) { 1 } else { rows.len() };
    rows.into_iter().take(holds).map(line).collect()
}

/// The large amounts, in whole kroner: before tax in an ordinary month and in one with absence, with the wage, and on the account in an
/// ordinary month.
pub fn headline(case: &Case, texts: Desk) -> Vec<(&'static str, String)> {
    let Some((assessment, stoenad)) = usual(case) else {
        return Vec::new();
    };
    let words = texts.screen();
    let income = assessment.income.filter(|_| works(&case.parsed.answers));
    let account = if income.is_some() {
        words.ordinary_month_wage()
    } else {
        words.ordinary_month()
    };
    let tax = net(case).and_then(Net::known);
    let absent = assessed(case).filter(|_| case.ordinary.is_some());
    let amounts = [
        Some((words.before_tax(), stoenad.net.per_month.total())),
        absent.map(|(_, it)| (words.account().absent_month(), it.net.per_month.total())),
        income.map(|it| (words.with_wage(), it.per_month.total)),
        tax.map(|tax| (account, tax.netto_ordinary_month)),
    ];
    let amounts = amounts.into_iter().flatten();
    amounts
        .map(|(label, amount)| (label, whole(amount, texts)))
        .collect()
}

/// The amounts of the bar that stays, in whole kroner: before tax, on the account in an ordinary month, and the whole plan, each where it is
/// known.
pub fn bar(case: &Case, texts: Desk) -> Vec<(String, String)> {
    let words = &texts.screen().account();
    let known = usual(case);
    let before = known.map(|(_, it)| {
        let label = headed(words.bar_before_tax(), case, texts);
        (label, it.net.per_month.total())
    });
    let with_wage = known.is_some_and(|(it, _)| it.income.is_some()) && works(&case.parsed.answers);
    let label = if with_wage {
        words.bar_ordinary_wage()
    } else {
        words.bar_ordinary()
    };
    let tax = net(case).and_then(Net::known);
    let account = tax.map(|it| (label.to_owned(), it.netto_ordinary_month));
    let plan = plan_total(case).map(|total| (texts.compare().plan().to_owned(), total));
    let amounts = [before, account, plan].into_iter().flatten();
    amounts
        .map(|(label, amount)| (label, whole(amount, texts)))
        .collect()
}

/// What the whole plan pays before tax, as it is shown.
pub fn plan_total(case: &Case) -> Option<Kroner> {
    Some(plan::shown(case)?.sum.before_tax())
}

fn whole(amount: Kroner, texts: Desk) -> String {
    numbers::kroner(amount, texts.about().language())
}

/// What the amounts after tax rest on, or why there are none.
pub fn assumptions(case: &Case, texts: Desk) -> Option<String> {
    let sentences = assumed(case, texts);
    (!sentences.is_empty()).then(|| sentences.join(" "))
}

/// The same, sentence by sentence.
pub fn assumed(case: &Case, texts: Desk) -> Vec<String> {
    let words = &texts.screen().account();
    let tax = match net(case) {
        None => return Vec::new(),
        Some(Net::WageUnknown) => return vec![words.wage_first().to_owned()],
        Some(Net::TaxedApart) => return vec![words.taxed_apart().to_owned()],
        Some(Net::Known(tax)) => tax,
    };
    let works = works(&case.parsed.answers);
    let of = if works {
        words.of_both()
    } else {
        words.of_stoenad()
    };
    let year = tax.year.written();
    let mut sentences = vec![fill(
        words.assumptions(),
        &[("aar", &year), ("inntekt", of)],
    )];
    let more = [
        works.then(|| words.no_holiday_pay()),
        case.ordinary.as_ref().map(|_| words.without_absence()),
    ];
    sentences.extend(more.into_iter().flatten().map(str::to_owned));
    sentences
}

/// The result in a sentence or two, for the live region: which day's amount, and what must be known before there is a plan.
pub fn announcement(case: &Case, texts: Desk) -> Option<String> {
    let assessment = case.ordinary.as_ref().or(case.assessment.as_ref())?;
    let conclusion = case.conclusion()?;
    let mut text = match (&assessment.stoenad, at_start(case, texts)) {
        (Some(stoenad), Some(at)) => {
            let amount = whole(stoenad.net.per_month.total(), texts);
            let short = texts.about().result().conclusions().of(conclusion).short();
            let values = [("konklusjon", short), ("beloep", &amount), ("naar", &at)];
            fill(texts.screen().result_at_start(), &values)
        }
        _ => result::announcement(assessment, texts.about()),
    };
    if case.is_birth_date_first() {
        text.push(' ');
        text.push_str(&birth_date_first(case, texts));
    }
    Some(text)
}

/// What stands in place of the amounts or the plan that a birthday could change.
pub fn birth_date_first(case: &Case, texts: Desk) -> String {
    let field = texts.fields().of(DeskField::Alder);
    let asked = if case.may_be_older_by_start() {
        texts.screen().birth_date_for_amounts()
    } else {
        texts.screen().birth_date_first()
    };
    fill(asked, &[("felt", field)])
}
