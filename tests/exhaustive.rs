//! Every combination of the answers that conditions ask for, under every law there has been.
//!
//! In each of the four periods between the reforms that touched a condition, every answer to every question in force is
//! combined with every other, no answer among them, and with the ages on both sides of every limit: 21 million
//! combinations in all. For each, the conditions are judged and compared, one by one and added up, with the table of
//! the law as it is written out anew below. A whole assessment takes longer, so that is made of every combination of
//! *outcomes* instead, with one answer for each: that a finding rests on its own answers alone is what the full product
//! has shown, since each is compared with a table that reads no others.

use kvp_veiviser::assess::{Choice, Conclusion, JaNei, Outcome};
use kvp_veiviser::kvp::{
    Alder, Answers, Arbeidsevnevurdering, CONDITIONS, ConditionId, Opphold, Ytelser, assess,
};
use kvp_veiviser::law::Rulebook;
use kvp_veiviser::values::Date;

/// A stretch of time with the same questions: its first day and its last, and the minimum age.
struct Period {
    first: Date,
    last: Date,
    lowest: u32,
}

const KAPITTEL_5A: Period = Period {
    first: Date::literal(2007, 11, 1),
    last: Date::literal(2009, 12, 31),
    lowest: 19,
};
const NY_LOV: Period = Period {
    first: Date::literal(2010, 1, 1),
    last: Date::literal(2018, 12, 31),
    lowest: 19,
};
const REFORM: Period = Period {
    first: Date::literal(2019, 1, 1),
    last: Date::literal(2025, 3, 6),
    lowest: 18,
};
const EOES_UNNTAK: Period = Period {
    first: Date::literal(2025, 3, 7),
    last: Date::literal(2029, 12, 31),
    lowest: 18,
};

impl Period {
    /// The conditions in force, in the order they are listed.
    fn conditions(&self) -> Vec<ConditionId> {
        let mut ids = vec![
            ConditionId::Alder,
            ConditionId::Opphold,
            ConditionId::NedsattEvne,
            ConditionId::Ytelser,
            ConditionId::Arbeidsevnevurdering,
            ConditionId::TettOppfoelging,
            ConditionId::Introduksjonsprogram,
        ];
        if self.first.year() < 2010 {
            ids.push(ConditionId::NavKontor);
        }
        ids.push(if self.first.year() < 2019 {
            ConditionId::NavTilbud
        } else {
            ConditionId::Byrdefullt
        });
        ids
    }

    fn has_eoes_exception(&self) -> bool {
        self.first.year() == 2025
    }

    /// The law's table: how a condition comes out.
    fn outcome(&self, id: ConditionId, answers: &Answers) -> Outcome {
        match id {
            ConditionId::Alder => self.alder(answers),
            ConditionId::Opphold => self.opphold(answers),
            ConditionId::NedsattEvne => yes_is_met(answers.nedsatt_evne),
            ConditionId::Ytelser => match answers.ytelser {
                None => Outcome::Unanswered,
                Some(Ytelser::Ingen) => Outcome::Met,
                Some(Ytelser::Mer) => Outcome::NotMet,
                Some(Ytelser::SvaertBegrenset | Ytelser::VetIkke) => Outcome::Discretion,
            },
            ConditionId::Arbeidsevnevurdering => match answers.arbeidsevnevurdering {
                None => Outcome::Unanswered,
                Some(Arbeidsevnevurdering::Gjennomfoert) => Outcome::Met,
                Some(_) => Outcome::Discretion,
            },
            ConditionId::TettOppfoelging => {
                let own_search = answers.egen_jobbsoeking == Some(JaNei::Ja);
                match yes_is_met(answers.tett_oppfoelging) {
                    _ if own_search && self.first.year() < 2019 => Outcome::NotMet,
                    Outcome::Met if own_search => Outcome::Discretion,
                    outcome => outcome,
                }
            }
            ConditionId::Introduksjonsprogram => match answers.introduksjonsprogram {
                None => Outcome::Unanswered,
                Some(JaNei::Nei) => Outcome::Met,
                Some(JaNei::Ja | JaNei::VetIkke) => Outcome::Discretion,
            },
            ConditionId::NavKontor => yes_is_met(answers.nav_kontor),
            ConditionId::NavTilbud => yes_is_met(answers.nav_tilbud),
            ConditionId::Byrdefullt => match answers.uforholdsmessig_byrdefullt {
                None | Some(JaNei::Nei) => Outcome::Met,
                Some(JaNei::Ja) => Outcome::NotMet,
                Some(JaNei::VetIkke) => Outcome::Discretion,
            },
        }
    }

    fn alder(&self, answers: &Answers) -> Outcome {
        match answers.alder {
            None => Outcome::Unanswered,
            Some(Alder::Aar(67)) => Outcome::Discretion,
            Some(Alder::Aar(age)) if self.lowest <= age && age < 67 => Outcome::Met,
            Some(_) => Outcome::NotMet,
        }
    }

    fn opphold(&self, answers: &Answers) -> Outcome {
        match (answers.opphold, answers.eoes) {
            (None, _) => Outcome::Unanswered,
            (Some(Opphold::NorskStatsborger | Opphold::FastBopel), _) => Outcome::Met,
            (Some(Opphold::VetIkke), _) => Outcome::Discretion,
            (Some(Opphold::LovligUtenFastBopel), None) if self.has_eoes_exception() => {
                Outcome::Unanswered
            }
            (Some(Opphold::LovligUtenFastBopel), Some(JaNei::Ja | JaNei::VetIkke))
                if self.has_eoes_exception() =>
            {
                Outcome::Discretion
            }
            (Some(_), _) => Outcome::NotMet,
        }
    }

    /// Every question in force, each with every answer.
    fn questions(&self) -> Vec<Question> {
        let ages = [self.lowest - 1, self.lowest, 66, 67, 68];
        let mut questions = vec![
            ages_of(&ages),
            question(|answers| &mut answers.opphold),
            question(|answers| &mut answers.eoes),
            question(|answers| &mut answers.nedsatt_evne),
            question(|answers| &mut answers.ytelser),
            question(|answers| &mut answers.arbeidsevnevurdering),
            question(|answers| &mut answers.tett_oppfoelging),
            question(|answers| &mut answers.egen_jobbsoeking),
            question(|answers| &mut answers.introduksjonsprogram),
        ];
        if self.first.year() < 2010 {
            questions.push(question(|answers| &mut answers.nav_kontor));
        }
        questions.push(if self.first.year() < 2019 {
            question(|answers| &mut answers.nav_tilbud)
        } else {
            question(|answers| &mut answers.uforholdsmessig_byrdefullt)
        });
        questions
    }

    /// Of the question that decides each condition, one answer for each outcome it can have.
    fn outcomes(&self) -> Vec<Question> {
        let mut questions = self.questions();
        // Own job search and the EEA bring no outcome that their conditions do not have without them.
        questions.remove(7);
        questions.remove(2);
        for (question, id) in questions.iter_mut().zip(self.conditions()) {
            let mut seen = Vec::new();
            question.answers.retain(|set| {
                let mut answers = Answers::default();
                set(&mut answers);
                let outcome = self.outcome(id, &answers);
                let is_new = !seen.contains(&outcome);
                seen.push(outcome);
                is_new
            });
        }
        questions
    }
}

fn yes_is_met(answer: Option<JaNei>) -> Outcome {
    match answer {
        None => Outcome::Unanswered,
        Some(JaNei::Ja) => Outcome::Met,
        Some(JaNei::Nei) => Outcome::NotMet,
        Some(JaNei::VetIkke) => Outcome::Discretion,
    }
}

/// The conclusion of outcomes, by the order in which they weigh.
fn conclusion(outcomes: &[Outcome]) -> Conclusion {
    let has = |outcome| outcomes.contains(&outcome);
    if has(Outcome::NotMet) {
        Conclusion::Unlikely
    } else if has(Outcome::Unanswered) {
        Conclusion::Incomplete
    } else if has(Outcome::Discretion) {
        Conclusion::NeedsAssessment
    } else {
        Conclusion::Likely
    }
}

/// One way to answer a question.
type Answer = Box<dyn Fn(&mut Answers)>;

/// A question, as all the ways to answer it.
struct Question {
    answers: Vec<Answer>,
}

/// A question whose answers are chosen from a list; no answer is the first of them.
fn question<T: Choice>(slot: fn(&mut Answers) -> &mut Option<T>) -> Question {
    let choices = [None].into_iter().chain(T::ALL.iter().copied().map(Some));
    let answers =
        choices.map(|choice| -> Answer { Box::new(move |answers| *slot(answers) = choice) });
    Question {
        answers: answers.collect(),
    }
}

fn ages_of(ages: &[u32]) -> Question {
    let ages = [None].into_iter().chain(ages.iter().copied().map(Some));
    let answers =
        ages.map(|age| -> Answer { Box::new(move |answers| answers.alder = age.map(Alder::Aar)) });
    Question {
        answers: answers.collect(),
    }
}

/// Every combination of answers to these questions; says how many there were.
fn every(questions: &[Question], answers: &mut Answers, visit: &impl Fn(&Answers)) -> u32 {
    let [question, rest @ ..] = questions else {
        visit(answers);
        return 1;
    };
    let mut count = 0;
    for set in &question.answers {
        set(answers);
        count += every(rest, answers, visit);
    }
    count
}

/// Judges every combination of answers on the period's first day.
fn judge_every_answer(period: &Period) -> u32 {
    let law = Rulebook::at(period.first).unwrap();
    let ids = period.conditions();
    every(&period.questions(), &mut Answers::default(), &|answers| {
        let mut outcomes = [Outcome::Met; CONDITIONS.len()];
        let found = CONDITIONS
            .iter()
            .filter_map(|condition| condition.find(answers, law));
        let mut count = 0;
        for (index, finding) in found.enumerate() {
            let expected = period.outcome(finding.id, answers);
            assert_eq!(finding.id, ids[index]);
            assert_eq!(finding.judgement.outcome, expected, "{answers:?}");
            assert!(!finding.basis.is_empty());
            outcomes[index] = expected;
            count += 1;
        }
        assert_eq!(count, ids.len());
        assert_eq!(
            Conclusion::of(outcomes),
            conclusion(&outcomes),
            "{answers:?}"
        );
    })
}

/// Assesses every combination of outcomes on the period's last day.
fn assess_every_outcome(period: &Period) -> u32 {
    let ids = period.conditions();
    every(&period.outcomes(), &mut Answers::default(), &|answers| {
        let assessment = assess(answers, period.last).unwrap();
        let outcomes: Vec<Outcome> = ids.iter().map(|&id| period.outcome(id, answers)).collect();
        let found = assessment.findings.iter();
        let found: Vec<(ConditionId, Outcome)> = found
            .map(|finding| (finding.id, finding.judgement.outcome))
            .collect();
        let expected: Vec<(ConditionId, Outcome)> =
            ids.iter().copied().zip(outcomes.clone()).collect();
        assert_eq!(found, expected, "{answers:?}");
        assert_eq!(assessment.conclusion, conclusion(&outcomes), "{answers:?}");
        assert_eq!(assessment.stoenad.is_some(), answers.alder.is_some());
    })
}

#[test]
fn every_answer_is_judged_as_chapter_5a_says() {
    assert_eq!(judge_every_answer(&KAPITTEL_5A), 11_796_480);
}

#[test]
fn every_answer_is_judged_as_the_act_of_2009_says() {
    assert_eq!(judge_every_answer(&NY_LOV), 2_949_120);
}

// id: every-answer
#[test]
fn every_answer_is_judged_as_the_reform_says() {
    assert_eq!(judge_every_answer(&REFORM), 2_949_120);
}

#[test]
fn every_answer_is_judged_as_the_eea_exception_says() {
    assert_eq!(judge_every_answer(&EOES_UNNTAK), 2_949_120);
}

#[test]
fn every_combination_of_outcomes_is_assessed_before_the_reform() {
    let counts = [KAPITTEL_5A, NY_LOV].map(|period| assess_every_outcome(&period));
    assert_eq!(counts, [147_456, 36_864]);
}

// id: every-combination
#[test]
fn every_combination_of_outcomes_is_assessed_from_the_reform() {
    let counts = [REFORM, EOES_UNNTAK].map(|period| assess_every_outcome(&period));
    assert_eq!(counts, [27_648, 27_648]);
}
