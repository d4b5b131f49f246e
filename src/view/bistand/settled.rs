//! What a month comes to under a model: amounts, warnings, steps and claim, in words and numbers.

use strum::IntoStaticStr;

use super::claim::{self, ClaimRow};
use super::field::BistandField;
use super::form::{InputProblem, MonthForm};
use super::written::written;
use crate::assess::CalculationStep;
use crate::bistand::{
    Amounts, AnswersA, AnswersB, Caseload, Claim, SettlementA, SettlementB, StepId, claim_a,
    claim_b, cost_of_hours, model_a, model_b,
};
use crate::law::rates;
use crate::texts::{Bistand, fill, texts as texts_of};
use crate::values::{Hours, Kroner, Word, Written};
use crate::view::calculation::{CalculationPart, Wording, line};
use crate::view::numbers;

/// Under which model a month is settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Model {
    /// Two rates by need.
    #[default]
    A,
    /// Hours of follow-up.
    B,
}

impl Model {
    /// What is filled in for the month, and what only where participants are not listed one by one.
    pub const fn of_month(self) -> [&'static [BistandField]; 2] {
        match self {
            Self::A => [
                &[
                    BistandField::FasteAnsettelser,
                    BistandField::OrdinaerPlasser,
                    BistandField::OmfattendePlasser,
                ],
                &[
                    BistandField::OrdinaerMaaneder,
                    BistandField::OmfattendeMaaneder,
                ],
            ],
            Self::B => [
                &[BistandField::FasteAnsettelser],
                &[
                    BistandField::Veiledning,
                    BistandField::Arbeidsgiver,
                    BistandField::Reise,
                    BistandField::Deltakere,
                ],
            ],
        }
    }

    /// What is filled in for each participant.
    pub const fn of_participant(self) -> &'static [BistandField] {
        match self {
            Self::A => &[BistandField::Behov, BistandField::Maaneder],
            Self::B => &[
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
    /// How much in each.
    pub amounts: [Kroner; COUNT],
    /// Whether it sums up.
    pub sum: bool,
}

/// Settles a month.
///
/// # Errors
/// Every input that cannot be read.
pub fn settle(
    model: Model,
    form: &MonthForm,
    texts: Bistand,
) -> Result<Settled, Vec<InputProblem>> {
    Ok(match model {
        Model::A => {
            let month = form.model_a()?;
            Settled {
                rows: claim::rows_a(form, &month),
                ..settled_a(&month, texts)
            }
        }
        Model::B => {
            let month = form.model_b()?;
            Settled {
                rows: claim::rows_b(form, &month),
                ..settled_b(&month, texts)
            }
        }
    })
}

fn settled_a(month: &AnswersA, texts: Bistand) -> Settled {
    let settled = model_a(month);
    Settled {
        amounts: settled.amounts,
        claim: claim_a(month, &settled.amounts),
        hours: None,
        warnings: warnings_a(month, &settled, texts),
        calculation: calculation(&settled.steps, texts),
        rows: Vec::new(),
    }
}

fn settled_b(month: &AnswersB, texts: Bistand) -> Settled {
    let settled = model_b(month);
    Settled {
        amounts: settled.amounts,
        claim: claim_b(month, &settled.amounts),
        hours: Some([settled.timer, settled.kjoepte_timer]),
        warnings: warnings_b(month, &settled, texts),
        calculation: calculation(&settled.steps, texts),
        rows: Vec::new(),
    }
}

/// Both models for the same participants.
#[derive(Clone, Debug, PartialEq)]
pub struct SideBySide {
    /// What differs, in words.
    pub sentences: Vec<String>,
    /// What each comes to, and claims.
    pub columns: [(Amounts, Claim); 2],
    /// What does not fit in either.
    pub warnings: Vec<String>,
    /// How each came about.
    pub calculations: [CalculationPart; 2],
}

/// Settles a caseload under both models.
pub fn side_by_side(caseload: &Caseload, texts: Bistand) -> SideBySide {
    let a = settled_a(&caseload.month_a(), texts);
    let b = settled_b(&caseload.month_b(), texts);
    let warnings = |of: &Settled, model| {
        let of_model = fill(texts.compare().of_model(), &[("modell", model)]);
        let sentences = of.warnings.iter();
        sentences
            .map(|text| [&of_model, " ", text].concat())
            .collect::<Vec<_>>()
    };
    SideBySide {
        sentences: sentences(caseload, &a, &b, texts),
        columns: [(a.amounts, a.claim), (b.amounts, b.claim)],
        warnings: [warnings(&a, "A"), warnings(&b, "B")].concat(),
        calculations: [
            CalculationPart {
                title: texts.screen().model_a(),
                ..a.calculation
            },
            CalculationPart {
                title: texts.screen().model_b(),
                ..b.calculation
            },
        ],
    }
}

fn sentences(caseload: &Caseload, a: &Settled, b: &Settled, texts: Bistand) -> Vec<String> {
    let unpaid = [("A", a.claim.ikke_betalt), ("B", b.claim.ikke_betalt)];
    let (a, b) = (a.amounts.total, b.amounts.total);
    let words = texts.compare();
    let kroner = |amount| numbers::kroner_and_oere(amount, texts.language());
    let difference = |cheapest, less: Kroner, other| {
        fill(
            words.cheaper(),
            &[
                ("billigst", cheapest),
                ("beloep", &kroner(less)),
                ("andre", other),
            ],
        )
    };
    let mut sentences = vec![match a {
        _ if a < b => difference("A", b - a, "B"),
        _ if b < a => difference("B", a - b, "A"),
        _ => words.same().to_owned(),
    }];
    let unpaid = unpaid
        .into_iter()
        .filter(|&(_, amount)| amount > Kroner::ZERO);
    sentences.extend(unpaid.map(|(model, amount)| {
        let amount = kroner(amount);
        fill(words.unpaid(), &[("modell", model), ("beloep", &amount)])
    }));
    let pilot = &rates::BISTAND_2008;
    let groups = [
        (texts.claim().ordinaer(), caseload.ordinaer, pilot.ordinaer),
        (
            texts.claim().omfattende(),
            caseload.omfattende,
            pilot.omfattende,
        ),
    ];
    for (need, group, rate) in groups
        .into_iter()
        .filter(|(_, group, _)| group.deltakere > 0)
    {
        let hours = Hours::decimal(group.timer);
        sentences.push(fill(
            words.each(),
            &[
                ("behov", need),
                ("timer", &written(hours.to_decimal(), texts)),
                ("a", &kroner(Kroner::decimal(rate.per_month))),
                ("b", &kroner(cost_of_hours(hours))),
            ],
        ));
    }
    sentences
}

/// What months that stand beside each other come to, row by row.
pub fn amount_rows<const COUNT: usize>(
    columns: &[(Amounts, Claim); COUNT],
    texts: Bistand,
) -> [SettlementRow<COUNT>; 7] {
    let words = texts.amounts();
    let row = |label, look: fn(&(Amounts, Claim)) -> Kroner| SettlementRow {
        label,
        amounts: columns.each_ref().map(look),
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
