//! The result, in words and in order.

use core::cmp::Ordering;

use crate::assess::{Conclusion, Outcome};
use crate::kvp::{
    Answers, Assessment, ConditionId, Refusal, Warning, alder_kan_endre_seg_foer_start, assess,
};
use crate::law::{OutsideCoverage, RULES_VERSION, Rulebook};
use crate::texts::{ConclusionWords, Texts, fill, listed};
use crate::values::{Date, Kroner, Written};
use crate::view::advice::advice;
use crate::view::amounts::{AmountsView, amounts, for_children, from_start};
use crate::view::calculation::{CalculationPart, PlainLine, parts, plain};
use crate::view::changes::{ChangeRow, changes};
use crate::view::chart::{self, Chart, HoursChart};
use crate::view::common::{CommonQuestion, common};
use crate::view::disclaimers::disclaimers;
use crate::view::finding::{self, FindingRow, linked_once};
use crate::view::numbers;
use crate::view::step::Step;

/// Everything the last screen says that is not the same for everyone.
#[derive(Clone)]
pub struct ResultView {
    /// What the conditions add up to.
    pub conclusion: Conclusion,
    /// What that means.
    pub text: ConclusionWords,
    /// What stands under it: the conditions that decide it, by name, and what that comes to.
    pub lead: String,
    /// The first thing to do about it.
    pub first: Option<&'static str>,
    /// What to do about it, in the order it is done. After a no, what is left beside `first`.
    pub advice: Vec<&'static str>,
    /// Steps that still lack an answer.
    pub missing: Vec<Step>,
    /// That the amounts hold only if Nav says yes, where that looks unlikely.
    pub if_granted: Option<&'static str>,
    /// That the law date is another day than today.
    pub other_law: Option<String>,
    /// What the programme pays; none while the age is unknown, or may be another by the start.
    pub amounts: Option<AmountsView>,
    /// Why there are none.
    pub no_amounts: &'static str,
    /// What a child brings, shown in their place then.
    pub for_children: String,
    /// Every condition that something was answered about, or should be: those that speak against it, those that are open, and the others.
    pub findings: Vec<FindingRow>,
    /// How many of them are met.
    pub met: String,
    /// How the amounts came about, in a few lines.
    pub plain: Vec<PlainLine>,
    /// The same line by line.
    pub calculation: Vec<CalculationPart>,
    /// The month by hours of work.
    pub hours: Option<HoursChart>,
    /// The plan month by month; none until start and length are known.
    pub plan: Option<Chart>,
    /// In place of the plan: what it takes.
    pub no_plan: String,
    /// The day the programme begins, if one has not said when, and lengths to choose.
    pub presets: Vec<Preset>,
    /// That the birth date is needed first, where it is.
    pub unsure: Option<&'static str>,
    /// What follows if the situation changes, then on the days ahead.
    pub changes: [Vec<ChangeRow>; 2],
    /// What people ask.
    pub questions: Vec<CommonQuestion>,
    /// What one should know about the answer.
    pub disclaimers: Vec<&'static str>,
    /// Which rules, and as of when.
    pub version: String,
    /// The day it was calculated.
    pub made: String,
}

/// A plan to choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// The button.
    pub label: String,
    /// The first day.
    pub start: Date,
    /// How many months.
    pub months: u32,
}

/// The result of these answers under the law of a day.
///
/// # Errors
/// A [`Refusal`] when they cannot be assessed.
pub fn result(
    answers: &Answers,
    law_date: Date,
    today: Date,
    texts: Texts,
) -> Result<ResultView, Refusal> {
    let assessment = sure(assess(answers, law_date)?, answers);
    let rulebook = Rulebook::at(law_date)
        .map_err(|OutsideCoverage(day)| Refusal::LawDate(OutsideCoverage(day)))?;
    let mut missing: Vec<Step> = assessment
        .missing
        .iter()
        .copied()
        .filter_map(Step::of)
        .collect();
    missing.dedup();
    let (words, printed) = (texts.result(), texts.result().disclaimers());
    let of_amounts = rulebook.later(assessment.amounts_on);
    let unsure = is_unsure(&assessment, answers);
    let unlikely = assessment.conclusion == Conclusion::Unlikely;
    let mut findings = in_order(&assessment, texts);
    linked_once(findings.iter_mut().map(|row| &mut row.basis));
    let advice = advice(&assessment, texts);
    Ok(ResultView {
        conclusion: assessment.conclusion,
        text: words.conclusions().of(assessment.conclusion),
        lead: lead(assessment.conclusion, &findings, texts),
        first: advice.first().copied(),
        advice: advice.into_iter().skip(unlikely.into()).collect(),
        missing,
        if_granted: unlikely.then_some(words.amounts().if_granted()),
        other_law: other_law(law_date, today, texts),
        amounts: paid(&assessment, answers, rulebook, texts),
        no_amounts: if unsure {
            words.amounts().unsure()
        } else {
            words.amounts().unknown()
        },
        for_children: for_children(answers, of_amounts, texts),
        met: met(&findings, texts),
        findings,
        plain: {
            let mut lines = plain(&assessment, answers, texts);
            linked_once(lines.iter_mut().map(|line| &mut line.basis));
            lines
        },
        calculation: {
            let mut parts = parts(&assessment, answers, texts);
            let lines = parts.iter_mut().flat_map(|part| &mut part.lines);
            linked_once(lines.map(|line| &mut line.basis));
            parts
        },
        hours: assessment
            .stoenad
            .as_ref()
            .and_then(|_| chart::hours(answers, of_amounts, texts)),
        plan: planned(&assessment, answers, texts),
        no_plan: no_plan(answers, texts),
        presets: presets(answers, law_date, texts),
        unsure: unsure.then_some(words.plan_unsure()),
        changes: changes(&assessment, texts),
        questions: {
            let mut questions = common(answers, &assessment, rulebook, texts);
            linked_once(questions.iter_mut().map(|question| &mut question.basis));
            questions
        },
        disclaimers: disclaimers(&assessment, answers, texts),
        version: fill(
            printed.version(),
            &[
                ("versjon", RULES_VERSION),
                ("dato", &numbers::date(law_date, texts.language())),
            ],
        ),
        made: fill(
            printed.made(),
            &[("dato", &numbers::date(today, texts.language()))],
        ),
    })
}

/// The conditions that something was answered about, or should be. What decides the answer comes first.
fn in_order(assessment: &Assessment, texts: Texts) -> Vec<FindingRow> {
    const ORDER: [Outcome; 4] = [
        Outcome::NotMet,
        Outcome::Discretion,
        Outcome::Unanswered,
        Outcome::Met,
    ];
    let raised = |outcome| {
        let findings = assessment.findings.iter();
        findings.filter(move |it| finding::is_raised(it) && it.judgement.outcome == outcome)
    };
    let found = ORDER.into_iter().flat_map(raised);
    found.map(|found| finding::row(found, texts)).collect()
}

/// The sentences under the heading. What decides the answer is named.
fn lead(conclusion: Conclusion, findings: &[FindingRow], texts: Texts) -> String {
    let words = texts.result();
    let own = words.conclusions().of(conclusion).lead();
    let (template, outcome) = match conclusion {
        Conclusion::Unlikely => (words.not_met(), Outcome::NotMet),
        Conclusion::NeedsAssessment => (words.weighed(), Outcome::Discretion),
        Conclusion::Likely | Conclusion::Incomplete => return own.to_owned(),
    };
    let theirs = findings.iter().filter(|row| row.outcome == outcome);
    let named: Vec<String> = theirs
        .map(|row| fill(words.named(), &[("vilkaar", row.title)]))
        .collect();
    let count = named.len().written();
    let named: Vec<&str> = named.iter().map(String::as_str).collect();
    let named = listed(&named, texts.language());
    let named = fill(template, &[("antall", &count), ("vilkaar", &named)]);
    match conclusion {
        Conclusion::NeedsAssessment => [own, &named].join(" "),
        _ => [&named, own].join(" "),
    }
}

fn met(findings: &[FindingRow], texts: Texts) -> String {
    let met = findings.iter().filter(|row| row.outcome == Outcome::Met);
    let values = [met.count().written(), findings.len().written()];
    let [met, all] = &values;
    fill(
        texts.result().conditions().count(),
        &[("oppfylt", met), ("antall", all)],
    )
}

/// What the programme pays by these answers, whatever else holds, and what an age limit has to say of it; none while that is not known.
pub fn amount_alone(
    answers: &Answers,
    law_date: Date,
    texts: Texts,
) -> Option<(AmountsView, Option<String>)> {
    let rulebook = Rulebook::at(law_date).ok()?;
    let assessment = sure(assess(answers, law_date).ok()?, answers);
    let mut findings = assessment.findings.iter();
    let age = findings.find(|it| it.id == ConditionId::Alder)?;
    let limited = age.judgement.outcome != Outcome::Met;
    let limit = limited.then(|| finding::row(age, texts).reason);
    Some((paid(&assessment, answers, rulebook, texts)?, limit))
}

/// Whether a birthday that is not known could move an amount.
fn is_unsure(assessment: &Assessment, answers: &Answers) -> bool {
    assessment.warnings.contains(&Warning::AlderKanEndreSeg)
        || alder_kan_endre_seg_foer_start(answers, assessment.law_date)
}

/// The assessment without the amounts that a birthday which is not known could move: the plan where it may come within it, and every
/// amount where it may come before the start.
pub fn sure(assessment: Assessment, answers: &Answers) -> Assessment {
    if !is_unsure(&assessment, answers) {
        return assessment;
    }
    let mut sure = Assessment {
        plan: None,
        ..assessment
    };
    for change in &mut sure.changes {
        change.total_per_year = None;
        change.projected = false;
    }
    if alder_kan_endre_seg_foer_start(answers, sure.law_date) {
        sure.stoenad = None;
        sure.tax = None;
        sure.income = None;
        sure.steps.clear();
    }
    sure
}

/// What the programme pays. That an age may change is explained where the birth date is asked for.
fn paid(
    assessment: &Assessment,
    answers: &Answers,
    rulebook: Rulebook,
    texts: Texts,
) -> Option<AmountsView> {
    let mut view = amounts(assessment, answers, rulebook, texts)?;
    let of_age = texts.warnings().of(Warning::AlderKanEndreSeg);
    view.warnings.retain(|warning| warning != of_age);
    Some(view)
}

/// The plan month by month. Absence and set-off are not spread over it, which is explained where the payslip takes them off.
fn planned(assessment: &Assessment, answers: &Answers, texts: Texts) -> Option<Chart> {
    let plan = assessment.plan.as_ref()?;
    let mut chart = chart::plan(plan, answers, texts)?;
    let taken = assessment.stoenad.as_ref().is_some_and(|stoenad| {
        let of = stoenad.reductions;
        [of.fravaer, of.samordning]
            .iter()
            .any(|it| *it > Kroner::ZERO)
    });
    if taken {
        chart.text = [&chart.text, " ", texts.result().plan_before_deductions()].concat();
    }
    Some(chart)
}

/// What a plan takes: start and length, or the length alone where the start is given.
fn no_plan(answers: &Answers, texts: Texts) -> String {
    let words = texts.result();
    match answers.programstart {
        Some(start) => fill(
            words.plan_without_length(),
            &[("dato", &numbers::date(start, texts.language()))],
        ),
        None => words.plan_lead().to_owned(),
    }
}

/// How many months a programme may well last: as long as one decision, and as all of it.
const LENGTHS: [u32; 2] = [12, 24];

/// Lengths from the start that is given, or else from the first day of the next month.
fn presets(answers: &Answers, law_date: Date, texts: Texts) -> Vec<Preset> {
    let start = answers.programstart;
    let start = start.unwrap_or_else(|| law_date.first_of_next_month());
    if Rulebook::at(start).is_err() {
        return Vec::new();
    }
    let day = numbers::date(start, texts.language());
    let preset = |months: u32| Preset {
        label: fill(
            texts.result().plan_preset(),
            &[("antall", &months.written()), ("dato", &day)],
        ),
        start,
        months,
    };
    LENGTHS.map(preset).into()
}

/// That rules and rates are those of another day than today.
fn other_law(law_date: Date, today: Date, texts: Texts) -> Option<String> {
    let template = match law_date.cmp(&today) {
        Ordering::Less => texts.result().past_law(),
        Ordering::Equal => return None,
        Ordering::Greater => texts.result().future_law(),
    };
    let day = numbers::date(law_date, texts.language());
    Some(fill(template, &[("dato", &day)]))
}

/// The amount alone, for the live region; none while it is not known.
pub fn amount_aloud(assessment: &Assessment, texts: Texts) -> Option<String> {
    let stoenad = assessment.stoenad.as_ref()?;
    let amount = numbers::kroner(stoenad.net.per_month.total(), texts.language());
    Some(fill(texts.status().amount(), &[("beloep", &amount)]))
}

/// The result in one short sentence, for the live region. An amount beside a no would be heard as a promise.
pub fn announcement(assessment: &Assessment, texts: Texts) -> String {
    let conclusion = texts
        .result()
        .conclusions()
        .of(assessment.conclusion)
        .short();
    match &assessment.stoenad {
        Some(stoenad) if assessment.conclusion != Conclusion::Unlikely => {
            let amount = numbers::kroner(stoenad.net.per_month.total(), texts.language());
            let values = [("konklusjon", conclusion), ("beloep", amount.as_str())];
            if assessment.amounts_on == assessment.law_date {
                return fill(texts.status().result(), &values);
            }
            let start = from_start(assessment.amounts_on, texts);
            let [conclusion, amount] = values;
            let values = [conclusion, amount, ("oppstart", &start)];
            fill(texts.status().result_at_start(), &values)
        }
        _ => fill(
            texts.status().result_without_amount(),
            &[("konklusjon", conclusion)],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn, Samordning, Ytelser};
    use crate::texts::{Language, texts};

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
        assert_eq!(
            month(27, 1, Language::nb()),
            shown("24\u{a0}048\u{a0}kroner")
        );
        assert_eq!(
            month(24, 1, Language::nn()),
            shown("16\u{a0}306\u{a0}kroner")
        );
        assert_eq!(month(27, 1, Language::en()), shown("NOK\u{a0}24,048"));
    }

    fn planning(alder: Alder) -> Answers {
        Answers {
            alder: Some(alder),
            barn: Some(Barn::Antall(0)),
            programstart: Some(Date::literal(2026, 6, 1)),
            program_maaneder: Some(24),
            ..Answers::default()
        }
    }

    fn shown(answers: &Answers, day: Date) -> ResultView {
        result(answers, day, DAY, texts(Language::nb())).unwrap_or_else(|_| unreachable!())
    }

    #[test]
    fn a_plan_that_may_cross_a_birthday_is_not_shown_until_the_birth_date_is_known() {
        let unsure = shown(&planning(Alder::Aar(24)), DAY);
        assert!(unsure.plan.is_none() && unsure.unsure.is_some());
        let month = unsure.amounts.map(|it| it.per_month);
        assert_eq!(
            month.as_deref(),
            Some("15\u{a0}483\u{a0}kroner"),
            "on that day one is 24"
        );
        let born = Alder::Foedselsdato(Date::literal(2001, 12, 1));
        let known = shown(&planning(born), DAY);
        assert!(known.unsure.is_none());
        // 12 months at two thirds, but from December in full: not the 371 595 kroner of two thirds throughout.
        let text = known.plan.unwrap().text.replace('\u{a0}', " ");
        assert!(
            text.starts_with("Fra 1. juni 2026 kan du få til sammen 510 944 kroner"),
            "{text}"
        );
        let grown = shown(&planning(Alder::Aar(30)), DAY);
        assert!(grown.plan.is_some() && grown.unsure.is_none());
    }

    #[test]
    fn no_amount_is_given_for_a_day_by_which_one_may_be_older() {
        let day = Date::literal(2025, 11, 29);
        let answers = Answers {
            programstart: Some(day),
            ..planning(Alder::Aar(24))
        };
        let [_, dates] = shown(&answers, day).changes;
        let unknown = texts(Language::nb()).result().changes().unknown();
        assert!(dates.iter().all(|row| row.follows == unknown));
        let days = dates.iter().map(|row| row.situation.replace('\u{a0}', " "));
        assert!(days.eq([
            "Fra 1. januar 2026, når barnetillegget får ny sats",
            "Fra 1. mai 2026, når det kommer et nytt grunnbeløp (G)",
        ]));
    }

    #[test]
    fn no_amount_is_shown_where_a_birthday_may_come_before_the_start() {
        let later = Answers {
            programstart: Some(Date::literal(2026, 8, 17)),
            ..planning(Alder::Aar(24))
        };
        for answers in [
            later.clone(),
            Answers {
                program_maaneder: None,
                ..later
            },
        ] {
            let held = shown(&answers, DAY);
            assert!(held.amounts.is_none() && held.plan.is_none() && held.hours.is_none());
            assert!(held.calculation.is_empty() && held.unsure.is_some());
            assert_eq!(
                held.no_amounts,
                texts(Language::nb()).result().amounts().unsure()
            );
            let assessment = sure(assess(&answers, DAY).unwrap(), &answers);
            let read = announcement(&assessment, texts(Language::nb()));
            assert!(!read.contains("kroner"), "{read}");
        }
    }

    #[test]
    fn after_a_no_the_right_to_apply_stands_first_and_once_and_the_amounts_are_behind_a_button() {
        for language in Language::all() {
            let texts = texts(language);
            let words = texts.result();
            let own = |conclusion| words.conclusions().of(conclusion).advice().first().copied();
            let answers = Answers {
                alder: Some(Alder::Aar(27)),
                ytelser: Some(Ytelser::Mer),
                ..Answers::default()
            };
            let no = result(&answers, DAY, DAY, texts).unwrap();
            assert_eq!(no.conclusion, Conclusion::Unlikely);
            assert_eq!(no.first, own(no.conclusion));
            assert!(no.advice.iter().all(|&text| Some(text) != no.first));
            assert!(no.advice.contains(&words.next().situations().other_help()));
            assert_eq!(no.if_granted, Some(words.amounts().if_granted()));
            assert!(no.amounts.is_some());

            let open = view(27, 1, language);
            assert_eq!(open.first, own(open.conclusion));
            assert_eq!(open.advice.first().copied(), open.first);
            assert_eq!(open.if_granted, None);
        }
    }

    #[test]
    fn what_decides_the_answer_is_named_under_the_heading_and_stands_first() {
        let answers = Answers {
            alder: Some(Alder::Aar(27)),
            ytelser: Some(Ytelser::SvaertBegrenset),
            ..Answers::default()
        };
        let no = Answers {
            ytelser: Some(Ytelser::Mer),
            ..answers.clone()
        };
        let view = shown(&no, DAY);
        assert!(
            view.lead.starts_with(
                "Ett vilkår ser ikke ut til å være oppfylt: «Ingen eller svært begrensede ytelser»."
            ),
            "{}",
            view.lead
        );
        assert_eq!(view.findings[0].outcome, Outcome::NotMet);
        assert_eq!(view.met, "1 av 7 ser ut til å være oppfylt");
        let open = shown(&answers, DAY);
        assert_eq!(open.conclusion, Conclusion::Incomplete);
        assert_eq!(open.lead, open.text.lead());
    }

    #[test]
    fn the_plan_says_that_it_is_before_absence_and_set_off_where_these_are_taken_off() {
        let plain = planning(Alder::Aar(30));
        let set_off = Answers {
            ytelser: Some(Ytelser::SvaertBegrenset),
            samordning: Some(Samordning {
                sykepenger: "2000".parse().ok(),
                ..Samordning::default()
            }),
            ..plain.clone()
        };
        let absent = Answers {
            ugyldig_fravaer_timer: "7.5".parse().ok(),
            ..plain.clone()
        };
        let working = Answers {
            arbeidstimer_per_uke: "7.5".parse().ok(),
            ..plain.clone()
        };
        for (answers, says) in [
            (plain, false),
            (working, false),
            (set_off, true),
            (absent, true),
        ] {
            for (language, words) in [
                (
                    Language::nb(),
                    "Planen er uten trekk for fravær og andre ytelser.",
                ),
                (
                    Language::nn(),
                    "Planen er utan trekk for fråvær og andre ytingar.",
                ),
                (
                    Language::en(),
                    "In the plan, nothing is taken off for absence or other benefits.",
                ),
            ] {
                let view = result(&answers, DAY, DAY, texts(language)).unwrap();
                let text = view.plan.unwrap().text;
                assert_eq!(text.ends_with(words), says, "{text}");
            }
        }
    }

    #[test]
    fn a_start_alone_gives_the_amounts_of_that_day_and_says_what_a_plan_takes() {
        let answers = Answers {
            program_maaneder: None,
            programstart: Some(Date::literal(2026, 8, 17)),
            ..planning(Alder::Aar(30))
        };
        let held = shown(&answers, DAY);
        assert!(held.plan.is_none() && held.unsure.is_none());
        let month = held.amounts.map(|it| it.month.replace('\u{a0}', " "));
        assert_eq!(
            month.as_deref(),
            Some("Så mye kan du få i en vanlig måned ved oppstart 17. august 2026")
        );
        assert_eq!(
            held.no_plan.replace('\u{a0}', " "),
            "Programmet begynner 17. august 2026. Skriv hvor lenge det varer."
        );
        let labels = held
            .presets
            .iter()
            .map(|it| it.label.replace('\u{a0}', " "));
        assert!(labels.eq([
            "12 måneder fra 17. august 2026",
            "24 måneder fra 17. august 2026"
        ]));
        let neither = Answers {
            programstart: None,
            ..answers
        };
        let words = &texts(Language::nb()).result();
        assert_eq!(shown(&neither, DAY).no_plan, words.plan_lead());
        let starts = shown(&neither, DAY).presets.into_iter().map(|it| it.start);
        assert!(starts.eq([Date::literal(2026, 7, 1); 2]));
    }

    #[test]
    fn a_birthday_that_is_not_known_may_move_the_answer_or_the_amount() {
        let expected = [
            (Language::nb(), "resultatet eller beløpet"),
            (Language::nn(), "resultatet eller beløpet"),
            (Language::en(), "the result or the amount"),
        ];
        for (language, words) in expected {
            let texts = texts(language);
            let sentences = [
                texts.result().amounts().unsure(),
                texts.result().plan_unsure(),
                texts.questions().plan().birth_date_description(),
            ];
            for text in sentences {
                assert!(text.contains(words), "{text}");
            }
        }
    }

    #[test]
    fn whoever_is_17_today_and_18_at_the_start_is_judged_as_18() {
        let answers = |born| Answers {
            programstart: Some(Date::literal(2026, 8, 17)),
            ..planning(Alder::Foedselsdato(born))
        };
        for (born, conclusion) in [
            (Date::literal(2008, 8, 17), Conclusion::Incomplete),
            (Date::literal(2008, 8, 18), Conclusion::Unlikely),
        ] {
            assert_eq!(shown(&answers(born), DAY).conclusion, conclusion, "{born}");
        }
    }

    #[test]
    fn the_day_the_amounts_are_of_is_read_aloud_with_them() {
        let answers = Answers {
            programstart: Some(Date::literal(2026, 8, 17)),
            ..planning(Alder::Aar(30))
        };
        let assessment = assess(&answers, DAY).unwrap();
        let read = announcement(&assessment, texts(Language::nb())).replace('\u{a0}', " ");
        assert_eq!(
            read,
            "Trenger flere svar. 23 225 kroner i måneden før skatt ved oppstart 17. august 2026."
        );
    }

    #[test]
    fn another_law_date_than_today_is_named() {
        let answers = planning(Alder::Aar(30));
        let named = |day| {
            shown(&answers, day)
                .other_law
                .map(|text| text.replace('\u{a0}', " "))
        };
        assert_eq!(named(DAY), None);
        assert_eq!(
            named(Date::literal(2008, 6, 5)).as_deref(),
            Some("Reglene og satsene er de som gjaldt 5. juni 2008.")
        );
        assert_eq!(
            named(Date::literal(2028, 6, 5)).as_deref(),
            Some("Reglene og satsene er de vi i dag kjenner for 5. juni 2028.")
        );
    }

    #[test]
    fn every_line_of_the_calculation_is_explained() {
        for language in Language::all() {
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
        let view = view(27, 1, Language::nb());
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
