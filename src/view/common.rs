//! What people ask, the answers that hold on the law date, and where they stand.

use crate::kvp::basis::{
    self, Basis, FORSKRIFT, KAPITTEL_5A, NY_LOV, forskrift, kapittel_5a, sotjl,
};
use crate::kvp::{Answers, Assessment, CONDITIONS, ConditionId, Opphold, Rate, Ytelser};
use crate::law::{Reference, Row, Rulebook, Source, Table, rates};
use crate::texts::{Changed, Help, Texts};
use crate::values::Date;
use crate::view::finding::{Citation, citations};

/// A question people ask, with its answer.
#[derive(Clone)]
pub struct CommonQuestion {
    /// The question and the answer.
    pub help: Help,
    /// Where the answer stands.
    pub basis: Vec<Citation>,
}

/// The questions in the order most people have them, without those that cannot be this person's.
///
/// A question that has no paragraph under the law of the day is not answered.
pub fn common(
    answers: &Answers,
    assessment: &Assessment,
    rulebook: Rulebook,
    texts: Texts,
) -> Vec<CommonQuestion> {
    let asked = texts.result().questions();
    let regulated = rulebook.read(&rates::SYKE_BARN_DAGER).value.is_some();
    let limited = rulebook.read(&rates::VARIGHET).value.longest.is_some();
    let grown = assessment
        .stoenad
        .as_ref()
        .is_some_and(|stoenad| stoenad.rate != Rate::TwoThirds);
    let young = answers
        .alder
        .is_none_or(|alder| alder.on(assessment.amounts_on) < YOUTH_UNDER);
    let has_benefits = answers.ytelser != Some(Ytelser::Ingen);
    let citizen = answers.opphold == Some(Opphold::NorskStatsborger);
    let rows: [(bool, Option<Help>, &Basis); 24] = [
        (!grown, Some(asked.under_25()), &basis::STOENAD),
        (
            true,
            texts.questions().barn().ask().help(),
            &basis::BARNETILLEGG,
        ),
        (true, Some(asked.household()), &HOUSEHOLD),
        (true, Some(asked.other_benefits()), &OTHER_BENEFITS),
        (has_benefits, Some(asked.benefits_end()), &START),
        (true, Some(asked.start()), &START),
        (true, Some(asked.disability()), &DISABILITY),
        (young, Some(asked.youth()), &YOUTH),
        (true, Some(asked.payment()), &basis::UTBETALING),
        (true, Some(asked.debt()), &DEBT),
        (true, Some(on(asked.work(), limited)), &basis::ARBEID),
        (true, Some(asked.travel()), &basis::SAMORDNING),
        (true, Some(on(asked.illness(), regulated)), &ILLNESS),
        (true, Some(asked.birth()), &BIRTH),
        (true, Some(on(asked.holiday(), regulated)), &HOLIDAY),
        (true, Some(on(asked.duration(), limited)), &DURATION),
        (true, Some(asked.complaint()), &COMPLAINT),
        (true, Some(asked.sentence()), &SENTENCE),
        (true, Some(asked.injury()), &INJURY),
        (true, Some(asked.school()), &CONTENT),
        (true, Some(asked.social_assistance()), &SOCIAL_ASSISTANCE),
        (true, Some(asked.moving()), &MOVING),
        (!citizen, Some(asked.from_abroad()), stay()),
        (true, Some(asked.immigration()), &IMMIGRATION),
    ];
    let answered = |(theirs, help, basis): (bool, Option<Help>, &Basis)| {
        let basis = rulebook.read(basis).value;
        let help = help.filter(|_| theirs && !basis.is_empty())?;
        let basis = citations(basis, texts.language());
        Some(CommonQuestion { help, basis })
    };
    rows.into_iter().filter_map(answered).collect()
}

/// The answer of the day.
fn on(question: Changed, holds: bool) -> Help {
    if holds {
        question.since()
    } else {
        question.before()
    }
}

/// The programmes for the young take in those younger than this.
const YOUTH_UNDER: u32 = 29;

/// The programmes for the young began.
const YOUTH_FROM: Date = Date::literal(2025, 1, 1);

const fn ftrl(section: &'static str) -> Reference {
    Reference::to(Source::Ftrl, section)
}

const fn fvl(section: &'static str) -> Reference {
    Reference::to(Source::Fvl, section)
}

const fn bopel(section: &'static str) -> Reference {
    Reference::to(Source::BopelForskrift, section)
}

/// Lawful stay and fixed abode stand where their condition does.
fn stay() -> &'static Basis {
    let stay = CONDITIONS.iter().find(|it| it.id == ConditionId::Opphold);
    stay.map_or(&START, |it| &it.basis)
}

static HOUSEHOLD: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-7"), kapittel_5a("5A-10")]),
    Row::new(NY_LOV, &[sotjl("35"), sotjl("38")]),
    Row::new(FORSKRIFT, &[sotjl("35"), sotjl("38"), forskrift("3")]),
]);

static OTHER_BENEFITS: Basis = Table::new(&[
    Row::new(
        KAPITTEL_5A,
        &[kapittel_5a("5A-1").ledd(1), kapittel_5a("5A-10")],
    ),
    Row::new(NY_LOV, &[sotjl("29").ledd(1), sotjl("38")]),
]);

static START: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-3")]),
    Row::new(NY_LOV, &[sotjl("31")]),
]);

static DISABILITY: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(NY_LOV, &[sotjl("38").ledd(2)]),
]);

static YOUTH: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(YOUTH_FROM, &[sotjl("29").ledd(1)]),
]);

static DEBT: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(FORSKRIFT, &[forskrift("4")]),
]);

static ILLNESS: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-8")]),
    Row::new(NY_LOV, &[sotjl("36")]),
    Row::new(
        FORSKRIFT,
        &[
            sotjl("36"),
            forskrift("6"),
            forskrift("8"),
            forskrift("9"),
            forskrift("15"),
        ],
    ),
]);

static BIRTH: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(FORSKRIFT, &[forskrift("12"), forskrift("13"), sotjl("34")]),
]);

static HOLIDAY: Basis = Table::new(&[Row::new(KAPITTEL_5A, &[forskrift("17")])]);

static DURATION: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-4")]),
    Row::new(NY_LOV, &[sotjl("32")]),
    Row::new(FORSKRIFT, &[sotjl("32"), forskrift("2")]),
]);

static COMPLAINT: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[fvl("29"), fvl("30")]),
    Row::new(NY_LOV, &[sotjl("47"), fvl("29"), fvl("30")]),
]);

static SENTENCE: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(NY_LOV, &[sotjl("34"), sotjl("35")]),
]);

static INJURY: Basis = Table::new(&[Row::new(KAPITTEL_5A, &[ftrl("13-11")])]);

static CONTENT: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-2")]),
    Row::new(NY_LOV, &[sotjl("30").ledd(1)]),
]);

static SOCIAL_ASSISTANCE: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5-1")]),
    Row::new(NY_LOV, &[sotjl("18")]),
]);

static MOVING: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[]),
    Row::new(FORSKRIFT, &[sotjl("3"), bopel("3")]),
]);

/// The qualification benefit is a benefit under this act, which is why immigration law does not count it.
static IMMIGRATION: Basis =
    Table::new(&[Row::new(KAPITTEL_5A, &[]), Row::new(NY_LOV, &[sotjl("35")])]);

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::kvp::{Alder, assess};
    use crate::texts::{Language, texts};

    const DAY: Date = Date::literal(2026, 11, 29);

    fn asked(answers: &Answers, day: Date, language: Language) -> Vec<CommonQuestion> {
        let assessment = assess(answers, day).unwrap_or_else(|_| unreachable!());
        let rulebook = Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        common(answers, &assessment, rulebook, texts(language))
    }

    #[test]
    fn an_answer_names_the_same_paragraphs_in_every_language() {
        let sections = |language| {
            let all = asked(&Answers::default(), DAY, language);
            let named = |it: &CommonQuestion| {
                let text = it.help.paragraphs().join(" ").replace("section ", "§ ");
                let after = text.split("§ ").skip(1);
                let number = |rest: &str| {
                    let end = rest.find(|sign: char| !(sign.is_ascii_digit() || sign == '-'));
                    rest[..end.unwrap_or(rest.len())].to_owned()
                };
                after.map(number).collect::<BTreeSet<_>>()
            };
            all.iter().map(named).collect::<Vec<_>>()
        };
        let bokmaal = sections(Language::nb());
        assert!(
            bokmaal.iter().flatten().any(|it| it == "11-11"),
            "{bokmaal:?}"
        );
        assert_eq!(bokmaal, sections(Language::nn()));
        assert_eq!(bokmaal, sections(Language::en()));
    }

    #[test]
    fn nobody_is_answered_what_cannot_be_theirs() {
        let words = &texts(Language::nb()).result().questions();
        let asks = |answers: &Answers, day, help: Help| {
            let all = asked(answers, day, Language::nb());
            all.iter().any(|it| it.help.title() == help.title())
        };
        let of = |age| Answers {
            alder: Some(Alder::Aar(age)),
            opphold: Some(Opphold::NorskStatsborger),
            ytelser: Some(Ytelser::Ingen),
            ..Answers::default()
        };
        let nobody = Answers::default();
        for (help, at_28, at_29) in [
            (words.youth(), true, false),
            (words.from_abroad(), false, false),
            (words.benefits_end(), false, false),
            (words.moving(), true, true),
        ] {
            assert!(asks(&nobody, DAY, help), "{}", help.title());
            assert_eq!(asks(&of(28), DAY, help), at_28, "{}", help.title());
            assert_eq!(asks(&of(29), DAY, help), at_29, "{}", help.title());
        }
        let old = Date::literal(2009, 12, 31);
        assert!(!asks(&nobody, old, words.youth()) && !asks(&nobody, old, words.disability()));
        assert!(asks(&nobody, old, words.payment()));
    }
}
