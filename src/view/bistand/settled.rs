//! What a month comes to under a model: amounts, warnings, steps and claim, in words and numbers.

use rust_decimal::Decimal;

use super::claim::{self, ClaimRow, Fact};
use super::field::{BistandField, participants};
use super::form::{Compared, InputProblem, MonthForm};
use super::model::Model;
use super::written::{UNKNOWN, written};
use crate::assess::CalculationStep;
use crate::bistand::{
    Amounts, AnswersA, AnswersB, Claim, Places, SettlementA, SettlementB, StepId, claim_a, claim_b,
    cost_of_hours, model_a, model_b,
};
use crate::law::rates;
use crate::texts::{Bistand, fill, listed, texts as texts_of};
use crate::values::{Hours, Kroner, Word, Written};
use crate::view::calculation::{CalculationPart, Wording, line};
use crate::view::numbers;

/// What is worked out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModelChoice {
    /// Months under one model.
    One(Model),
    /// A month under both.
    Both,
}

impl ModelChoice {
    /// What is filled in for a month, in the order of the screen. Facilitators are there from the start.
    pub fn asked(self, form: &MonthForm) -> &'static [BistandField] {
        use BistandField as F;
        match (self, form.participants.is_empty()) {
            (Self::One(Model::A), true) => &[
                F::OrdinaerPlasser,
                F::OrdinaerMaaneder,
                F::OmfattendePlasser,
                F::OmfattendeMaaneder,
                F::FasteAnsettelser,
            ],
            (Self::One(Model::A), false) => &[
                F::OrdinaerPlasser,
                F::OmfattendePlasser,
                F::FasteAnsettelser,
            ],
            (Self::One(Model::B), true) => &[
                F::Veiledning,
                F::Arbeidsgiver,
                F::Reise,
                F::Deltakere,
                F::FasteAnsettelser,
            ],
            (Self::Both, true) if form.has_kinds() => &[
                F::OrdinaerDeltakere,
                F::OmfattendeDeltakere,
                F::FasteAnsettelser,
            ],
            (Self::Both, true) => &[
                F::OrdinaerDeltakere,
                F::OrdinaerTimer,
                F::OmfattendeDeltakere,
                F::OmfattendeTimer,
                F::FasteAnsettelser,
            ],
            (_, false) => &[F::FasteAnsettelser],
        }
    }

    /// What is filled in for each participant.
    pub const fn of_participant(self) -> &'static [BistandField] {
        match self {
            Self::One(Model::A) => &[BistandField::Behov, BistandField::Maaneder],
            Self::One(Model::B) => &[
                BistandField::Veiledning,
                BistandField::Arbeidsgiver,
                BistandField::Reise,
            ],
            Self::Both => &[
                BistandField::Behov,
                BistandField::Maaneder,
                BistandField::Veiledning,
                BistandField::Arbeidsgiver,
                BistandField::Reise,
            ],
        }
    }
}

/// A month as it is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Settled {
    /// What it comes to.
    pub amounts: Amounts,
    /// What is claimed.
    pub claim: Claim,
    /// Hours used and bought, under model B.
    pub hours: Option<[Hours; 2]>,
    /// What it is worked out from, beside the claim.
    pub facts: Vec<Fact>,
    /// Whether places or whole months are taken for granted in it.
    pub is_assumed: bool,
    /// What does not fit.
    pub warnings: Vec<String>,
    /// How it came about.
    pub calculation: CalculationPart,
    /// Who claims what.
    pub rows: Vec<ClaimRow>,
}

/// A row of amounts: what, and how much for each that stands beside the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementRow<const COUNT: usize> {
    /// What it is.
    pub label: &'static str,
    /// How much in each, where that is known.
    pub amounts: [Option<Kroner>; COUNT],
    /// Whether it sums up.
    pub sum: bool,
}

/// A month's name, and what it comes to; none where nothing is known that its model pays for.
pub type Month = (String, Option<Settled>);

/// Settles a month, where anything is known that the model pays for.
///
/// # Errors
/// Every input that cannot be read.
pub fn settle(
    model: Model,
    form: &MonthForm,
    texts: Bistand,
) -> Result<Option<Settled>, Vec<InputProblem>> {
    let mut settled = match model {
        Model::A => settled_a(form, &form.model_a()?, texts),
        Model::B => settled_b(form, &form.model_b()?, texts),
    };
    settled.warnings.extend(too_many_hires(form, texts));
    Ok(form.knows(model).then_some(settled))
}

fn settled_a(form: &MonthForm, month: &AnswersA, texts: Bistand) -> Settled {
    let settled = model_a(month);
    let (fields, pilot) = (texts.fields(), &rates::BISTAND_2008);
    let places = |label, places: &Places, rate, cost| Fact {
        label,
        count: places.plasser.into(),
        cost: Some((rate, cost)),
    };
    Settled {
        amounts: settled.amounts,
        claim: claim_a(month, &settled.amounts),
        hours: None,
        facts: vec![
            plain(fields.tilretteleggere(), month.tilretteleggere),
            places(
                fields.ordinaer_plasser(),
                &month.ordinaer,
                pilot.ordinaer.per_month,
                settled.ordinaer.tilsagn,
            ),
            places(
                fields.omfattende_plasser(),
                &month.omfattende,
                pilot.omfattende.per_month,
                settled.omfattende.tilsagn,
            ),
            hires(month.faste_ansettelser, &settled.amounts, texts),
        ],
        is_assumed: form.is_assumed(),
        warnings: warnings_a(month, &settled, texts),
        calculation: calculation(&settled.steps, texts),
        rows: claim::rows_a(form, month),
    }
}

fn settled_b(form: &MonthForm, month: &AnswersB, texts: Bistand) -> Settled {
    let settled = model_b(month);
    let bought = Fact {
        label: texts.amounts().kjoepte_timer(),
        count: settled.kjoepte_timer.to_decimal(),
        cost: Some((rates::BISTAND_2008.per_hour, settled.amounts.tilsagn)),
    };
    Settled {
        amounts: settled.amounts,
        claim: claim_b(month, &settled.amounts),
        hours: Some([settled.timer, settled.kjoepte_timer]),
        facts: vec![
            plain(texts.fields().tilretteleggere(), month.tilretteleggere),
            bought,
            plain(texts.fields().deltakere(), month.deltakere),
            hires(month.faste_ansettelser, &settled.amounts, texts),
        ],
        is_assumed: false,
        warnings: warnings_b(month, &settled, texts),
        calculation: calculation(&settled.steps, texts),
        rows: claim::rows_b(form, month),
    }
}

fn plain(label: &'static str, count: u32) -> Fact {
    Fact {
        label,
        count: count.into(),
        cost: None,
    }
}

fn hires(count: u32, amounts: &Amounts, texts: Bistand) -> Fact {
    Fact {
        cost: Some((rates::BISTAND_2008.bonus, amounts.bonus)),
        ..plain(texts.fields().faste_ansettelser(), count)
    }
}

/// Both models for the same participants.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// What differs, in words.
    pub sentences: Vec<String>,
    /// The month under each; none where nothing is known that the model pays for, or the hours of some are missing.
    pub of: [Option<Settled>; 2],
    /// What does not fit in either.
    pub warnings: Vec<String>,
}

/// Settles a month under both models.
///
/// # Errors
/// Every input that cannot be read.
pub fn side_by_side(form: &MonthForm, texts: Bistand) -> Result<SideBySide, Vec<InputProblem>> {
    let month = form.compared()?;
    let missing = hours_missing(form, texts);
    let titled = |is_known: bool, mut settled: Settled, title| {
        settled.calculation.title = title;
        is_known.then_some(settled)
    };
    let (a, b) = (
        settled_a(form, &month.a, texts),
        settled_b(form, &month.b, texts),
    );
    let of = [
        titled(form.knows(Model::A), a, texts.screen().model_a()),
        titled(
            form.knows(Model::B) && missing.is_empty(),
            b,
            texts.screen().model_b(),
        ),
    ];
    let warnings = of.iter().zip(LETTERS).flat_map(|(settled, model)| {
        let of_model = fill(texts.compare().of_model(), &[("modell", model)]);
        let sentences = settled.iter().flat_map(|settled| &settled.warnings);
        sentences.map(move |text| [&of_model, " ", text].concat())
    });
    let of_both = too_many_hires(form, texts).filter(|_| of.iter().any(Option::is_some));
    let warnings = warnings.chain(of_both).collect();
    Ok(SideBySide {
        sentences: sentences(&month, &of, &missing, texts),
        warnings,
        of,
    })
}

/// Of whom the hours are missing, while those of others are filled in.
pub fn hours_missing(form: &MonthForm, texts: Bistand) -> Vec<String> {
    if !form.knows(Model::B) {
        return Vec::new();
    }
    let without: Vec<usize> = form.without_hours().collect();
    let runs = without.chunk_by(|one, next| one.saturating_add(1) == *next);
    let runs = runs.filter_map(|run| Some(participants(*run.first()?..=*run.last()?, texts)));
    let needs = form.needs_without_hours();
    let needs = needs.map(|field| field.label(texts.fields()).to_owned());
    runs.chain(needs).collect()
}

/// What the models are called in a sentence.
const LETTERS: [&str; 2] = ["A", "B"];

/// What stays in view whatever is filled in: each with what it is called.
pub type Bar = Vec<(&'static str, String)>;

/// What the month in front of several comes to.
pub fn bar(months: &[Month], front: usize, texts: Bistand) -> Bar {
    let words = texts.amounts();
    let settled = months.get(front).and_then(|(_, month)| month.as_ref());
    let mut bar = vec![(words.sum(), total(settled, texts))];
    if months.len() > 1 {
        let all = together(months).map(|(all, _)| kroner(all.total, texts));
        bar.push((
            series(months, texts),
            all.unwrap_or_else(|| UNKNOWN.to_owned()),
        ));
    }
    let Some(settled) = settled else {
        return bar;
    };
    if let Some([used, bought]) = settled.hours {
        let hours = |of: Hours| written(of.to_decimal(), texts);
        bar.push((words.timer(), hours(used)));
        bar.push((words.kjoepte_timer(), hours(bought)));
    }
    bar.push((words.avregning(), kroner(settled.amounts.avregning, texts)));
    bar.extend(noted(&settled.warnings, texts));
    bar
}

/// What both models come to.
pub fn bar_of_both(both: &SideBySide, texts: Bistand) -> Bar {
    let [a, b] = both.of.each_ref().map(|of| total(of.as_ref(), texts));
    let mut bar = vec![(texts.screen().model_a(), a), (texts.screen().model_b(), b)];
    bar.extend(noted(&both.warnings, texts));
    bar
}

/// What the sum of several months is called: of all, or of those alone of which something is known.
pub fn series(months: &[Month], texts: Bistand) -> &'static str {
    let words = texts.amounts();
    if months.iter().all(|(_, month)| month.is_some()) {
        words.series()
    } else {
        words.known_months()
    }
}

/// What those months come to together of which something is known.
pub fn together(months: &[Month]) -> Option<(Amounts, Claim)> {
    let known = || months.iter().filter_map(|(_, month)| month.as_ref());
    known().next()?;
    let amounts = known().map(|month| month.amounts).sum();
    Some((amounts, known().map(|month| month.claim).sum()))
}

fn total(settled: Option<&Settled>, texts: Bistand) -> String {
    settled.map_or_else(
        || UNKNOWN.to_owned(),
        |settled| kroner(settled.amounts.total, texts),
    )
}

fn kroner(amount: Kroner, texts: Bistand) -> String {
    numbers::kroner_and_oere(amount, texts.language())
}

fn noted(warnings: &[String], texts: Bistand) -> Option<(&'static str, String)> {
    let count = u32::try_from(warnings.len()).unwrap_or_default();
    (count > 0).then(|| (texts.amounts().warnings(), count.written()))
}

/// Which model costs less, or what is missing before that can be said.
fn cheapest(of: &[Option<Settled>; 2], missing: &[String], texts: Bistand) -> Option<String> {
    let words = texts.compare();
    let difference = |cheapest, less: Kroner, other| {
        let less = kroner(less, texts);
        let values = [
            ("billigst", cheapest),
            ("beloep", less.as_str()),
            ("andre", other),
        ];
        fill(words.cheaper(), &values)
    };
    let [a, b] = of
        .each_ref()
        .map(|of| of.as_ref().map(|of| of.amounts.total));
    Some(match (a, b) {
        (Some(a), Some(b)) if a < b => difference("A", b - a, "B"),
        (Some(a), Some(b)) if b < a => difference("B", a - b, "A"),
        (Some(_), Some(_)) => words.same().to_owned(),
        (Some(_), None) if missing.is_empty() => words.hours_missing().to_owned(),
        (Some(_), None) => {
            let names: Vec<&str> = missing.iter().map(String::as_str).collect();
            let names = listed(&names, texts.language());
            fill(words.some_hours_missing(), &[("hvem", &names)])
        }
        (None, Some(_)) => words.months_missing().to_owned(),
        (None, None) => return None,
    })
}

fn sentences(
    month: &Compared,
    of: &[Option<Settled>; 2],
    missing: &[String],
    texts: Bistand,
) -> Vec<String> {
    let words = texts.compare();
    let mut sentences: Vec<String> = cheapest(of, missing, texts).into_iter().collect();
    let unpaid = of.iter().zip(LETTERS).filter_map(|(settled, model)| {
        let amount = settled.as_ref()?.claim.ikke_betalt;
        (amount > Kroner::ZERO).then_some((model, kroner(amount, texts)))
    });
    sentences
        .extend(unpaid.map(|(model, amount)| {
            fill(words.unpaid(), &[("modell", model), ("beloep", &amount)])
        }));
    let [ordinaer, omfattende] = month.groups;
    let pilot = &rates::BISTAND_2008;
    let groups = [
        (texts.claim().ordinaer(), ordinaer, pilot.ordinaer),
        (texts.claim().omfattende(), omfattende, pilot.omfattende),
    ];
    let is_known = of.iter().all(Option::is_some);
    for (need, group, rate) in groups
        .into_iter()
        .filter(|(_, group, _)| is_known && group.deltakere > 0 && group.timer > Decimal::ZERO)
    {
        let hours = Hours::decimal(group.timer);
        sentences.push(fill(
            words.each(),
            &[
                ("behov", need),
                ("timer", &written(hours.to_decimal(), texts)),
                ("a", &kroner(Kroner::decimal(rate.per_month), texts)),
                ("b", &kroner(cost_of_hours(hours), texts)),
            ],
        ));
    }
    sentences
}

/// What months that stand beside each other come to, row by row.
pub fn amount_rows<const COUNT: usize>(
    columns: &[Option<(Amounts, Claim)>; COUNT],
    texts: Bistand,
) -> [SettlementRow<COUNT>; 7] {
    let words = texts.amounts();
    let row = |label, look: fn(&(Amounts, Claim)) -> Kroner| SettlementRow {
        label,
        amounts: columns.each_ref().map(|it| it.as_ref().map(look)),
        sum: false,
    };
    [
        row(words.tilsagn(), |it| it.0.tilsagn),
        row(words.krav(), |it| it.1.krav),
        row(words.ikke_betalt(), |it| it.1.ikke_betalt),
        row(words.refusjon(), |it| it.0.refusjon),
        row(words.avregning(), |it| it.0.avregning),
        row(words.bonus(), |it| it.0.bonus),
        SettlementRow {
            sum: true,
            ..row(words.total(), |it| it.0.total)
        },
    ]
}

fn warnings_a(month: &AnswersA, settled: &SettlementA, texts: Bistand) -> Vec<String> {
    let mut sentences = Vec::new();
    for (need, places, variant) in [
        (texts.claim().ordinaer(), &month.ordinaer, &settled.ordinaer),
        (
            texts.claim().omfattende(),
            &month.omfattende,
            &settled.omfattende,
        ),
    ] {
        let bought = places.plasser.written();
        if variant.over_tak {
            let cap = variant.cap.written();
            sentences.push(fill(
                texts.warnings().over_tak_a(),
                &[("behov", need), ("antall", &bought), ("tak", &cap)],
            ));
        }
        if variant.over_plasser {
            let used = written(places.deltakermaaneder, texts);
            sentences.push(fill(
                texts.warnings().over_plasser(),
                &[("behov", need), ("brukt", &used), ("plasser", &bought)],
            ));
        }
    }
    sentences
}

/// A bonus is paid once for each participant, so more permanent jobs than participants are hardly right.
fn too_many_hires(form: &MonthForm, texts: Bistand) -> Option<String> {
    let hires = form.hires();
    let everyone = form.everyone().filter(|&everyone| hires > everyone)?;
    let counts = [hires, everyone].map(|count| count.written());
    let [hires, everyone] = counts.each_ref().map(String::as_str);
    let values = [("faste", hires), ("deltakere", everyone)];
    Some(fill(texts.warnings().mange_ansettelser(), &values))
}

fn warnings_b(month: &AnswersB, settled: &SettlementB, texts: Bistand) -> Vec<String> {
    let words = texts.warnings();
    let hours = |of: Hours| written(of.to_decimal(), texts);
    let bought = hours(settled.kjoepte_timer);
    let mut sentences = Vec::new();
    if settled.under_minstekrav {
        let used = hours(settled.timer);
        sentences.push(fill(
            words.under_minstekrav(),
            &[("timer", &used), ("kjoept", &bought)],
        ));
    }
    if settled.timer_over_tilsagn > Hours::ZERO {
        let over = hours(settled.timer_over_tilsagn);
        sentences.push(fill(words.timer_over_tilsagn(), &[("timer", &over)]));
    }
    if settled.over_tak {
        let (many, cap) = (month.deltakere.written(), settled.cap.written());
        sentences.push(fill(
            words.over_tak_b(),
            &[("antall", &many), ("tak", &cap)],
        ));
    }
    if !settled.warnings.is_empty() {
        let norm = rates::BISTAND_2008.norm_hours.written();
        let needed = hours(settled.normtimer);
        sentences.push(fill(
            words.norm_over_kjoepte_timer(),
            &[("norm", &norm), ("normtimer", &needed), ("kjoept", &bought)],
        ));
    }
    sentences
}

fn calculation(steps: &[CalculationStep<StepId>], texts: Bistand) -> CalculationPart {
    let guide = texts_of(texts.language());
    let wording = Wording {
        language: texts.language(),
        operations: texts.operations(),
        fraction: "",
        not_below_zero: guide.result().calculation().not_below_zero(),
    };
    let lines = steps.iter().map(|step| {
        let named = (step.id.id(), texts.steps().of(step.id));
        line(step, steps, named, &wording)
    });
    CalculationPart {
        title: texts.screen().calculation(),
        lines: lines.collect(),
    }
}
