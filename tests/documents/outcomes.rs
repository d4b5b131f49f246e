//! How a condition comes out for every answer, found by asking it.

use kvp_veiviser::assess::{FactValue, Judgement, Outcome};
use kvp_veiviser::kvp::{Alder, Answers, Condition, Fact, Reason};
use kvp_veiviser::law::Rulebook;
use kvp_veiviser::texts::{Language, fill, texts};
use kvp_veiviser::values::Date;
use kvp_veiviser::view::answer;

use super::given::{Given, in_words, possible};

/// What a condition says on one day to every answer to its fact, or to its two facts.
#[derive(Clone, PartialEq)]
pub struct Sheet {
    facts: Vec<Fact>,
    /// A line for each answer to the first fact, a judgement for each answer to the second.
    judgements: Vec<Vec<Judgement<Reason>>>,
}

/// Answers that come out the same.
pub struct Row<K> {
    /// What they have in common.
    pub key: K,
    /// The answers in words.
    pub answers: String,
    /// The reason, with the facts that are the same for all of them filled in.
    pub reason: String,
}

impl Sheet {
    /// What the condition says on a day, or none while it is not in force.
    pub fn on(condition: &Condition, facts: &[Fact], day: Date) -> Option<Self> {
        let rulebook = Rulebook::at(day).unwrap();
        let judge = |one: Given, other: Given| {
            let mut answers = Answers::default();
            answer_with(&mut answers, facts[0], one);
            if let Some(&fact) = facts.get(1) {
                answer_with(&mut answers, fact, other);
            }
            Some(condition.find(&answers, rulebook)?.judgement)
        };
        let judgements = possible(Some(facts[0])).into_iter().map(|one| {
            let line = possible(facts.get(1).copied()).into_iter();
            line.map(|other| judge(one, other)).collect()
        });
        Some(Self {
            facts: facts.to_vec(),
            judgements: judgements.collect::<Option<_>>()?,
        })
    }

    /// Every answer, those that come out the same together.
    pub fn rows(&self) -> Vec<Row<(Outcome, Reason)>> {
        self.fewest(|line, place| {
            let judgement = &self.judgements[line][place];
            Some((judgement.outcome, judgement.reason))
        })
    }

    /// The answers that came out otherwise before, with the outcome then and now.
    pub fn changes(&self, before: &Self) -> Vec<Row<(Outcome, Outcome)>> {
        self.fewest(|line, place| {
            let then = before.judgements[line][place].outcome;
            let now = self.judgements[line][place].outcome;
            (then != now).then_some((then, now))
        })
    }

    /// Rows by this key, read by the first fact or by the second, whichever says it in fewer.
    fn fewest<K: Copy + PartialEq>(&self, key: impl Fn(usize, usize) -> Option<K>) -> Vec<Row<K>> {
        let (lines, places) = (self.judgements.len(), self.judgements[0].len());
        let by_first = self.grouped(lines, places, false, &key);
        let by_second = self.grouped(places, lines, true, |place, line| key(line, place));
        if by_second.len() < by_first.len() {
            by_second
        } else {
            by_first
        }
    }

    fn grouped<K: Copy + PartialEq>(
        &self,
        lines: usize,
        places: usize,
        turned: bool,
        key: impl Fn(usize, usize) -> Option<K>,
    ) -> Vec<Row<K>> {
        let mut rows = Vec::new();
        let line_of = |line| {
            (0..places)
                .map(|place| key(line, place))
                .collect::<Vec<_>>()
        };
        for (of_line, alike) in together(0..lines, line_of) {
            for (key, at) in together(0..places, |place| of_line[place]) {
                if let Some(key) = key {
                    rows.push(self.row(key, &alike, &at, turned));
                }
            }
        }
        rows
    }

    fn row<K>(&self, key: K, lines: &[usize], places: &[usize], turned: bool) -> Row<K> {
        let (first, second) = if turned {
            (places, lines)
        } else {
            (lines, places)
        };
        let judgements = first.iter().flat_map(|&line| {
            second
                .iter()
                .map(move |&place| &self.judgements[line][place])
        });
        let mut answers = Vec::new();
        let parts = [(0, first), (1, second)];
        for (number, chosen) in if turned { [parts[1], parts[0]] } else { parts } {
            let Some(&fact) = self.facts.get(number) else {
                continue;
            };
            let all = possible(Some(fact));
            if chosen.len() < all.len() {
                let chosen: Vec<Given> = chosen.iter().map(|&index| all[index]).collect();
                answers.push(in_words(fact, &chosen, self.facts.len() > 1));
            }
        }
        Row {
            key,
            answers: answers.join("; "),
            reason: reason(&judgements.collect::<Vec<_>>()),
        }
    }
}

fn answer_with(answers: &mut Answers, fact: Fact, given: Given) {
    match given {
        Given::Nothing => {}
        Given::Age(years) => answers.alder = Some(Alder::Aar(years)),
        Given::Word(word) => answer::choose(answers, fact, word),
    }
}

/// Things with the same key, together, in the order they first appear.
fn together<K: PartialEq>(
    things: impl Iterator<Item = usize>,
    key: impl Fn(usize) -> K,
) -> Vec<(K, Vec<usize>)> {
    let mut groups: Vec<(K, Vec<usize>)> = Vec::new();
    for thing in things {
        let key = key(thing);
        match groups.iter_mut().find(|(known, _)| *known == key) {
            Some((_, group)) => group.push(thing),
            None => groups.push((key, vec![thing])),
        }
    }
    groups
}

/// The reason in words. A fact that is not the same for all keeps its place in the text.
fn reason(judgements: &[&Judgement<Reason>]) -> String {
    let first = judgements[0];
    let values: Vec<(&str, String)> = first
        .facts()
        .map(|(name, value)| {
            let same = judgements
                .iter()
                .all(|judgement| judgement.facts().any(|fact| fact == (name, value)));
            let text = match value {
                FactValue::Count(count) if same => count.to_string(),
                FactValue::Number(number) if same => number.to_string(),
                FactValue::Word(word) if same => word.to_owned(),
                _ => format!("{{{name}}}"),
            };
            (name, text)
        })
        .collect();
    let values: Vec<(&str, &str)> = values
        .iter()
        .map(|(name, text)| (*name, text.as_str()))
        .collect();
    fill(texts(Language::nb()).reasons().of(first.reason), &values)
}
