//! From the rules' own values to the contract's forms.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::SCHEMA;
use crate::assess::{Choice, FactValue, Finding, Number, Step};
use crate::kvp::{
    AfterReductions, Alder, Amount, Answers, Assessment, Barn, Cause, Change, Netto, Note, Plan,
    PlanRow, Reductions, Samordning, StepId, Stipend, Tax,
};
use crate::law::Reference;
use crate::texts::{Language, citation};
use crate::values::{Date, Kroner};

/// The contract's form of an assessment.
pub fn assessment(assessment: &Assessment) -> impl Serialize + use<> {
    AssessmentForm::of(assessment)
}

/// The contract's form of answers: reading them again gives the same.
pub fn answers(answers: &Answers) -> impl Serialize + use<> {
    AnswersForm::of(answers)
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AssessmentForm {
    schema: u32,
    benefit: &'static str,
    law_date: String,
    conclusion: &'static str,
    findings: Vec<FindingForm>,
    missing: Vec<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stipend: Option<StipendForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tax: Option<TaxForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan: Option<PlanForm>,
    changes: Vec<ChangeForm>,
    warnings: Vec<&'static str>,
}

impl AssessmentForm {
    fn of(assessment: &Assessment) -> Self {
        Self {
            schema: SCHEMA,
            benefit: "kvp",
            law_date: assessment.law_date.to_string(),
            conclusion: assessment.conclusion.id(),
            findings: assessment
                .findings
                .iter()
                .map(|finding| {
                    FindingForm::new(finding.id.id(), finding.judgement.reason.id(), finding)
                })
                .collect(),
            missing: assessment.missing.iter().map(|fact| fact.id()).collect(),
            stipend: assessment
                .stipend
                .as_ref()
                .map(|stipend| StipendForm::of(stipend, &assessment.steps)),
            tax: assessment.tax.as_ref().map(TaxForm::of),
            plan: assessment.plan.as_ref().map(PlanForm::of),
            changes: assessment.changes.iter().map(ChangeForm::of).collect(),
            warnings: assessment
                .warnings
                .iter()
                .map(|warning| warning.id())
                .collect(),
        }
    }
}

#[derive(Serialize)]
pub(super) struct FindingForm {
    id: &'static str,
    outcome: &'static str,
    reason: &'static str,
    basis: Vec<BasisForm>,
    facts: FactsForm,
}

impl FindingForm {
    /// The form of a finding whose condition and reason go by these words.
    pub(super) fn new<I, R>(
        id: &'static str,
        reason: &'static str,
        finding: &Finding<I, R>,
    ) -> Self {
        Self {
            id,
            outcome: finding.judgement.outcome.id(),
            reason,
            basis: basis(finding.basis),
            facts: FactsForm(finding.judgement.facts.clone()),
        }
    }
}

struct FactsForm(Vec<(&'static str, FactValue)>);

impl Serialize for FactsForm {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            match value {
                FactValue::Count(count) => map.serialize_entry(name, count)?,
                FactValue::Number(number) => map.serialize_entry(name, &number.to_string())?,
                FactValue::Word(word) => map.serialize_entry(name, word)?,
            }
        }
        map.end()
    }
}

#[derive(Serialize)]
pub(super) struct BasisForm {
    source: &'static str,
    section: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    ledd: Option<u8>,
    label: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    url: Option<String>,
}

pub(super) fn basis(references: &[Reference]) -> Vec<BasisForm> {
    let form = |reference: &Reference| BasisForm {
        source: reference.source.id(),
        section: reference.section,
        ledd: reference.ledd,
        label: citation(*reference, Language::Nb),
        url: reference.url(),
    };
    references.iter().map(form).collect()
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct StipendForm {
    rate: &'static str,
    children: u32,
    per_day: AmountForm,
    per_month: AmountForm,
    per_year: AmountForm,
    after_reductions: AfterReductionsForm,
    reductions: ReductionsForm,
    projected: Vec<&'static str>,
    steps: Vec<StepForm>,
}

impl StipendForm {
    fn of(stipend: &Stipend, steps: &[Step<StepId>]) -> Self {
        Self {
            rate: stipend.rate.id(),
            children: stipend.children,
            per_day: AmountForm::of(stipend.gross.per_day),
            per_month: AmountForm::of(stipend.gross.per_month),
            per_year: AmountForm::of(stipend.gross.per_year),
            after_reductions: AfterReductionsForm::of(&stipend.net),
            reductions: ReductionsForm::of(&stipend.reductions),
            projected: stipend.projected.iter().map(|table| table.id()).collect(),
            steps: steps.iter().map(StepForm::of).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AfterReductionsForm {
    per_month: AmountForm,
    per_year: AmountForm,
}

impl AfterReductionsForm {
    fn of(after: &AfterReductions) -> Self {
        Self {
            per_month: AmountForm::of(after.per_month),
            per_year: AmountForm::of(after.per_year),
        }
    }
}

#[derive(Serialize)]
struct AmountForm {
    stoenad: String,
    barnetillegg: String,
    total: String,
}

impl AmountForm {
    fn of(amount: Amount) -> Self {
        Self {
            stoenad: money(amount.stoenad),
            barnetillegg: money(amount.barnetillegg),
            total: money(amount.total()),
        }
    }
}

#[derive(Serialize)]
struct ReductionsForm {
    arbeid: String,
    fravaer: String,
    samordning: String,
}

impl ReductionsForm {
    fn of(reductions: &Reductions) -> Self {
        Self {
            arbeid: money(reductions.arbeid),
            fravaer: money(reductions.fravaer),
            samordning: money(reductions.samordning),
        }
    }
}

#[derive(Serialize)]
struct StepForm {
    id: &'static str,
    operation: &'static str,
    operands: Vec<&'static str>,
    value: String,
    basis: Vec<BasisForm>,
}

impl StepForm {
    fn of(step: &Step<StepId>) -> Self {
        Self {
            id: step.id.id(),
            operation: step.operation.id(),
            operands: step.operands().map(StepId::id).collect(),
            value: match step.value {
                Number::Kroner(amount) => money(amount),
                Number::Decimal(number) => number.to_string(),
                Number::Fraction(fraction) => fraction.to_string(),
            },
            basis: basis(step.basis),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TaxForm {
    year: i32,
    projected: bool,
    trygdeavgift: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    minstefradrag: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alminnelig_inntekt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fellesskatt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    trinnskatt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    skatt: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    netto_per_year: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    netto_per_month: Option<String>,
}

impl TaxForm {
    fn of(tax: &Tax) -> Self {
        let netto = |part: fn(&Netto) -> Kroner| tax.netto.as_ref().map(|netto| money(part(netto)));
        Self {
            year: tax.year,
            projected: tax.projected,
            trygdeavgift: money(tax.trygdeavgift),
            minstefradrag: netto(|netto| netto.minstefradrag),
            alminnelig_inntekt: netto(|netto| netto.alminnelig_inntekt),
            fellesskatt: netto(|netto| netto.fellesskatt),
            trinnskatt: netto(|netto| netto.trinnskatt),
            skatt: netto(|netto| netto.skatt),
            netto_per_year: netto(|netto| netto.per_year),
            netto_per_month: netto(|netto| netto.per_month),
        }
    }
}

#[derive(Serialize)]
struct PlanForm {
    rows: Vec<PlanRowForm>,
    sum: AmountForm,
}

impl PlanForm {
    fn of(plan: &Plan) -> Self {
        Self {
            rows: plan.rows.iter().map(PlanRowForm::of).collect(),
            sum: AmountForm::of(plan.sum()),
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PlanRowForm {
    month: String,
    weekdays: u32,
    stipend_days: u32,
    stoenad: String,
    barnetillegg: String,
    total: String,
    projected: bool,
    notes: Vec<&'static str>,
}

impl PlanRowForm {
    fn of(row: &PlanRow) -> Self {
        Self {
            month: month(row.month),
            weekdays: row.weekdays,
            stipend_days: row.stipend_days,
            stoenad: money(row.amount.stoenad),
            barnetillegg: money(row.amount.barnetillegg),
            total: money(row.amount.total()),
            projected: row.projected,
            notes: row.notes.iter().copied().map(Note::id).collect(),
        }
    }
}

#[derive(Serialize)]
#[serde(untagged, rename_all_fields = "camelCase")]
enum ChangeForm {
    Answer {
        kind: &'static str,
        fact: &'static str,
        to: &'static str,
        conclusion: &'static str,
        total_per_year: Option<String>,
    },
    Date {
        kind: &'static str,
        date: String,
        event: &'static str,
        conclusion: &'static str,
        total_per_year: Option<String>,
    },
}

impl ChangeForm {
    fn of(change: &Change) -> Self {
        let conclusion = change.conclusion.id();
        let total_per_year = change.total_per_year.map(money);
        match change.cause {
            Cause::Answer(fact, to) => Self::Answer {
                kind: "answer",
                fact: fact.id(),
                to,
                conclusion,
                total_per_year,
            },
            Cause::Date(date, event) => Self::Date {
                kind: "date",
                date: date.to_string(),
                event: event.id(),
                conclusion,
                total_per_year,
            },
        }
    }
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AnswersForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    foedselsdato: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    alder: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    opphold: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    eoes: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nedsatt_evne: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ytelser: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arbeidsevnevurdering: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tett_oppfoelging: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    egen_jobbsoeking: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    introduksjonsprogram: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nav_kontor: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nav_tilbud: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    uforholdsmessig_byrdefullt: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    barn: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    barn_foedselsdatoer: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    arbeidstimer_per_uke: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    laerling: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ugyldig_fravaer_timer: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    samordning: Option<SamordningForm>,
    #[serde(skip_serializing_if = "Option::is_none")]
    programstart: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    program_maaneder: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    utbetaling: Option<&'static str>,
}

impl AnswersForm {
    fn of(answers: &Answers) -> Self {
        let (foedselsdato, alder) = match answers.alder {
            Some(Alder::Foedselsdato(born)) => (Some(born.to_string()), None),
            Some(Alder::Aar(years)) => (None, Some(years)),
            None => (None, None),
        };
        let (barn_foedselsdatoer, barn) = match &answers.barn {
            Some(Barn::Foedselsdatoer(born)) => {
                (Some(born.iter().map(ToString::to_string).collect()), None)
            }
            Some(Barn::Antall(count)) => (None, Some(*count)),
            None => (None, None),
        };
        Self {
            foedselsdato,
            alder,
            opphold: word(answers.opphold),
            eoes: word(answers.eoes),
            nedsatt_evne: word(answers.nedsatt_evne),
            ytelser: word(answers.ytelser),
            arbeidsevnevurdering: word(answers.arbeidsevnevurdering),
            tett_oppfoelging: word(answers.tett_oppfoelging),
            egen_jobbsoeking: word(answers.egen_jobbsoeking),
            introduksjonsprogram: word(answers.introduksjonsprogram),
            nav_kontor: word(answers.nav_kontor),
            nav_tilbud: word(answers.nav_tilbud),
            uforholdsmessig_byrdefullt: word(answers.uforholdsmessig_byrdefullt),
            barn,
            barn_foedselsdatoer,
            arbeidstimer_per_uke: text(answers.arbeidstimer_per_uke),
            laerling: answers.laerling,
            ugyldig_fravaer_timer: text(answers.ugyldig_fravaer_timer),
            samordning: answers.samordning.as_ref().map(SamordningForm::of),
            programstart: text(answers.programstart),
            program_maaneder: answers.program_maaneder,
            utbetaling: word(answers.utbetaling),
        }
    }
}

#[derive(Serialize)]
struct SamordningForm {
    #[serde(skip_serializing_if = "Option::is_none")]
    dagpenger: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sykepenger: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    foreldrepenger: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rehabiliteringspenger: Option<String>,
}

impl SamordningForm {
    fn of(benefits: &Samordning) -> Self {
        Self {
            dagpenger: text(benefits.dagpenger),
            sykepenger: text(benefits.sykepenger),
            foreldrepenger: text(benefits.foreldrepenger),
            rehabiliteringspenger: text(benefits.rehabiliteringspenger),
        }
    }
}

fn word<T: Choice>(choice: Option<T>) -> Option<&'static str> {
    choice.map(Choice::id)
}

fn text<T: ToString>(value: Option<T>) -> Option<String> {
    value.map(|value| value.to_string())
}

/// Exactly two decimals.
fn money(amount: Kroner) -> String {
    amount.rounded().to_string()
}

/// `YYYY-MM`.
fn month(day: Date) -> String {
    let mut text = day.to_string();
    text.truncate("YYYY-MM".len());
    text
}
