//! The result, in words and in order.

use crate::assess::Conclusion;
use crate::kvp::{Answers, Assessment, Refusal, assess};
use crate::law::{OutsideCoverage, RULES_VERSION, Rulebook};
use crate::texts::{ConclusionText, Texts, fill};
use crate::values::Date;
use crate::view::advice::advice;
use crate::view::amounts::{AmountsView, about_tax, amounts, for_children};
use crate::view::calculation::{Part, parts};
use crate::view::changes::changes;
use crate::view::chart::{self, Chart};
use crate::view::common::{Common, common};
use crate::view::finding::{self, FindingRow};
use crate::view::numbers;
use crate::view::step::Step;

/// Everything the last screen says that is not the same for everyone.
#[derive(Clone)]
pub struct ResultView {
    /// What the conditions add up to.
    pub conclusion: Conclusion,
    /// What that means.
    pub text: &'static ConclusionText,
    /// What to do about it: for everyone with this conclusion, then for who is in this situation.
    pub advice: Vec<&'static str>,
    /// Steps that still lack an answer.
    pub missing: Vec<Step>,
    /// That the amounts hold only if Nav says yes, where that looks unlikely.
    pub if_granted: Option<&'static str>,
    /// What the programme pays; none while the age is unknown.
    pub amounts: Option<AmountsView>,
    /// What a child brings, said in its place then.
    pub for_children: String,
    /// What holds for tax and pension.
    pub tax: Vec<String>,
    /// Every condition that something was answered about, or should be.
    pub findings: Vec<FindingRow>,
    /// How the amounts came about.
    pub calculation: Vec<Part>,
    /// The month by hours of work.
    pub hours: Option<Chart>,
    /// The plan month by month; none until start and length are known.
    pub plan: Option<Chart>,
    /// What would change the answer: other answers, then days.
    pub changes: [Vec<String>; 2],
    /// What people ask.
    pub questions: Vec<Common>,
    /// Which rules, and as of when.
    pub version: String,
    /// The day it was calculated.
    pub made: String,
}

/// The result of these answers under the law of a day.
///
/// # Errors
/// A [`Refusal`] when they cannot be assessed.
pub fn result(
    answers: &Answers,
    law_date: Date,
    today: Date,
    texts: &'static Texts,
) -> Result<ResultView, Refusal> {
    let assessment = assess(answers, law_date)?;
    let rulebook = Rulebook::at(law_date)
        .map_err(|OutsideCoverage(day)| Refusal::LawDate(OutsideCoverage(day)))?;
    let mut missing: Vec<Step> = assessment
        .missing
        .iter()
        .copied()
        .filter_map(Step::of)
        .collect();
    missing.dedup();
    let disclaimers = &texts.result.disclaimers;
    Ok(ResultView {
        conclusion: assessment.conclusion,
        text: texts.result.conclusions.of(assessment.conclusion),
        advice: advice(&assessment, texts),
        missing,
        if_granted: (assessment.conclusion == Conclusion::Unlikely)
            .then_some(texts.result.amounts.if_granted),
        amounts: amounts(&assessment, answers, rulebook, texts),
        for_children: for_children(answers, rulebook, texts),
        tax: about_tax(assessment.tax.as_ref(), texts),
        findings: assessment
            .findings
            .iter()
            .filter(|finding| finding::is_raised(finding))
            .map(|finding| finding::row(finding, texts))
            .collect(),
        calculation: parts(&assessment.steps, texts),
        hours: chart::hours(answers, rulebook, texts),
        plan: assessment
            .plan
            .as_ref()
            .map(|plan| chart::plan(plan, texts)),
        changes: changes(&assessment, texts),
        questions: common(answers, &assessment, rulebook, texts),
        version: fill(
            disclaimers.version,
            &[
                ("versjon", RULES_VERSION),
                ("dato", &numbers::date(law_date, texts.language)),
            ],
        ),
        made: fill(
            disclaimers.made,
            &[("dato", &numbers::date(today, texts.language))],
        ),
    })
}

/// The result in one short sentence, to be read aloud.
pub fn spoken(assessment: &Assessment, texts: &Texts) -> String {
    let conclusion = texts.result.conclusions.of(assessment.conclusion).short;
    match &assessment.stipend {
        Some(stipend) => {
            let amount = numbers::kroner(stipend.net.per_month.total(), texts.language);
            fill(
                texts.status.result,
                &[("konklusjon", conclusion), ("beloep", &amount)],
            )
        }
        None => fill(
            texts.status.result_without_amount,
            &[("konklusjon", conclusion)],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn};
    use crate::texts::{Language, texts};
    use crate::view::chart::{Bar, FIELD, Shade};

    const DAY: Date = Date::literal(2026, 6, 1);

    fn view(age: u32, children: u32, language: Language) -> ResultView {
        let answers = Answers {
            alder: Some(Alder::Aar(age)),
            barn: Some(Barn::Antall(children)),
            ..Answers::default()
        };
        result(&answers, DAY, DAY, texts(language)).unwrap_or_else(|_| unreachable!())
    }

    #[test]
    fn a_month_is_shown_in_whole_kroner() {
        let month =
            |age, children, language| view(age, children, language).amounts.map(|it| it.per_month);
        let shown = |text: &str| Some(text.to_owned());
        assert_eq!(month(27, 1, Language::Nb), shown("24\u{a0}048\u{a0}kroner"));
        assert_eq!(month(24, 1, Language::Nn), shown("16\u{a0}306\u{a0}kroner"));
        assert_eq!(month(27, 1, Language::En), shown("NOK\u{a0}24,048"));
    }

    #[test]
    fn the_picture_of_a_month_has_a_row_for_what_is_left_where_that_is_known_and_else_none() {
        let shades = |day, children| {
            let answers = Answers {
                alder: Some(Alder::Aar(27)),
                barn: Some(Barn::Antall(children)),
                ..Answers::default()
            };
            let shown = result(&answers, day, day, texts(Language::Nb));
            let amounts = shown.ok().and_then(|shown| shown.amounts);
            let bars = amounts.map_or_else(Vec::new, |amounts| amounts.bars);
            let of_row = |top: bool| {
                let row: Vec<Bar> = bars
                    .iter()
                    .filter(|bar| (bar.y == 0) == top)
                    .copied()
                    .collect();
                let width: u32 = row.iter().map(|bar| bar.width).sum();
                assert!(row.is_empty() || width.abs_diff(FIELD) <= 2, "{row:?}");
                row.iter().map(|bar| bar.shade).collect::<Vec<_>>()
            };
            assert!(
                bars.iter().any(|bar| bar.y + bar.height == FIELD),
                "{bars:?}"
            );
            [of_row(true), of_row(false)]
        };
        let old = Date::literal(2008, 6, 5);
        let left = vec![Shade::Left, Shade::Faint];
        assert_eq!(
            shades(DAY, 1),
            [vec![Shade::Strong, Shade::Soft], left.clone()]
        );
        assert_eq!(shades(DAY, 0), [vec![Shade::Strong], left]);
        assert_eq!(shades(old, 1), [vec![Shade::Strong, Shade::Soft], vec![]]);
    }

    #[test]
    fn every_line_of_the_calculation_is_explained() {
        for language in Language::ALL {
            let view = view(24, 2, language);
            let lines: Vec<_> = view
                .calculation
                .iter()
                .flat_map(|part| &part.lines)
                .collect();
            assert!(lines.len() > 20);
            for line in lines {
                assert!(
                    !line.how.is_empty() && !line.value.is_empty(),
                    "{}",
                    line.id
                );
                assert!(!line.basis.is_empty(), "{}", line.id);
            }
        }
    }

    #[test]
    fn an_expression_reads_as_one_would_say_it() {
        let view = view(27, 1, Language::Nb);
        let how = |id| {
            let mut lines = view.calculation.iter().flat_map(|part| &part.lines);
            lines
                .find(|line| line.id == id)
                .map(|line| line.how.as_str())
        };
        assert_eq!(how("stoenad_per_aar"), Some("2,041 ganger 136\u{a0}549"));
        assert_eq!(how("grunnbeloep"), Some("fast sats"));
        assert_eq!(
            how("trygdeavgift_av_inntekt"),
            Some("7,6 prosent av 288\u{a0}576,51")
        );
    }
}
