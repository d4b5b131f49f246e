//! The questions of a step, in words and in order.

use crate::kvp::{Answers, CONDITIONS, ConditionId, Fact};
use crate::law::Rulebook;
use crate::texts::{Question, Texts, citation, fill, unbroken};
use crate::view::answer;
use crate::view::step::Step;

/// Something one fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Field {
    /// A fact; for the age, in years.
    Fact(Fact),
    /// The birth date, in place of the age.
    Foedselsdato,
    /// Whether the hours of work are an apprenticeship.
    Laerling,
}

/// How one answers.
#[derive(Clone, Debug, PartialEq)]
pub enum Form {
    /// By choosing one.
    Choices(Vec<Choice>),
    /// By typing.
    Text(TextForm),
    /// By ticking it off.
    Tick,
}

/// What the field for a typed answer is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextForm {
    /// What the number counts; it stands behind the field.
    pub unit: &'static str,
    /// The keyboard a phone shows.
    pub keyboard: &'static str,
    /// How many characters the field has room for.
    pub width: &'static str,
    /// What a browser may fill in.
    pub autocomplete: &'static str,
}

/// An answer to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// The contract's word.
    pub word: &'static str,
    /// The label.
    pub label: &'static str,
    /// Under the label.
    pub explanation: Option<&'static str>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// What it fills in.
    pub field: Field,
    /// The legend or label.
    pub label: &'static str,
    /// Under it.
    pub description: &'static str,
    /// How one answers.
    pub form: Form,
    /// The button that asks for the age in the other way.
    pub other_way: Option<&'static str>,
    /// What can be opened and read beneath it.
    pub help: Vec<Reading>,
}

/// Something to open and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// The button.
    pub title: &'static str,
    /// What it opens, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// Points beneath the paragraphs.
    pub points: &'static [&'static str],
}

/// How one prefers to say how old one is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum AgeBy {
    /// In whole years.
    #[default]
    Years,
    /// By the birth date.
    BirthDate,
}

/// The questions of a step, given the answers so far.
pub fn questions(
    step: Step,
    answers: &Answers,
    age_by: AgeBy,
    rulebook: Rulebook,
    texts: &Texts,
) -> Vec<Asked> {
    let mut questions: Vec<Asked> = step
        .facts(answers, rulebook)
        .map(|fact| question(fact, age_by, rulebook, texts))
        .collect();
    if step == Step::Arbeid {
        questions.push(apprenticeship(texts));
    }
    questions
}

fn question(fact: Fact, age_by: AgeBy, rulebook: Rulebook, texts: &Texts) -> Asked {
    let ask = texts.questions.ask(fact);
    let asked = Asked {
        field: Field::Fact(fact),
        label: ask.question,
        description: ask.description,
        form: form(fact, texts),
        other_way: None,
        help: help(fact, ask, rulebook, texts),
    };
    if fact == Fact::Alder {
        return age(asked, age_by, texts);
    }
    asked
}

fn age(asked: Asked, age_by: AgeBy, texts: &Texts) -> Asked {
    let alder = &texts.questions.alder;
    match age_by {
        AgeBy::Years => Asked {
            other_way: Some(alder.use_birth_date),
            ..asked
        },
        AgeBy::BirthDate => Asked {
            field: Field::Foedselsdato,
            label: alder.birth_date,
            description: alder.birth_date_description,
            form: Form::Text(TextForm {
                unit: "",
                keyboard: "decimal",
                width: "12",
                autocomplete: "bday",
            }),
            other_way: Some(alder.use_age),
            ..asked
        },
    }
}

fn apprenticeship(texts: &Texts) -> Asked {
    Asked {
        field: Field::Laerling,
        label: texts.questions.arbeidstimer.apprentice,
        description: texts.questions.arbeidstimer.apprentice_description,
        form: Form::Tick,
        other_way: None,
        help: Vec::new(),
    }
}

fn form(fact: Fact, texts: &Texts) -> Form {
    let text = |unit, keyboard| {
        Form::Text(TextForm {
            unit,
            keyboard,
            width: "6",
            autocomplete: "off",
        })
    };
    let questions = &texts.questions;
    match fact {
        Fact::Alder => text(questions.alder.unit, "numeric"),
        Fact::Barn => text(questions.barn.unit, "numeric"),
        Fact::ArbeidstimerPerUke => text(questions.arbeidstimer.unit, "decimal"),
        _ => Form::Choices(choices(fact, texts)),
    }
}

fn choices(fact: Fact, texts: &Texts) -> Vec<Choice> {
    let choice = |word| {
        let answer = texts.questions.answer(fact, word)?;
        Some(Choice {
            word,
            label: answer.label,
            explanation: answer.explanation,
        })
    };
    answer::choices(fact)
        .into_iter()
        .filter_map(choice)
        .collect()
}

fn help(fact: Fact, ask: &Question, rulebook: Rulebook, texts: &Texts) -> Vec<Reading> {
    let ytelser = &texts.questions.ytelser;
    let lists: &[(&'static str, &'static [&'static str])] = match fact {
        Fact::Ytelser => &[
            (ytelser.counts_heading, ytelser.counts),
            (ytelser.does_not_count_heading, ytelser.does_not_count),
        ],
        _ => &[],
    };
    let own = ask.help.as_ref().map(|help| Reading {
        title: help.title,
        paragraphs: help
            .paragraphs
            .iter()
            .map(|&text| text.to_owned())
            .collect(),
        points: &[],
    });
    let lists = lists.iter().map(|&(title, points)| Reading {
        title,
        paragraphs: Vec::new(),
        points,
    });
    own.into_iter()
        .chain(lists)
        .chain([why(fact, ask, rulebook, texts)])
        .collect()
}

fn why(fact: Fact, ask: &Question, rulebook: Rulebook, texts: &Texts) -> Reading {
    let mut paragraphs = vec![ask.why.to_owned()];
    let condition = CONDITIONS
        .iter()
        .find(|condition| condition_of(fact) == Some(condition.id));
    if let Some(condition) = condition {
        let places: Vec<String> = rulebook
            .read(&condition.basis)
            .value
            .iter()
            .map(|&place| unbroken(&citation(place, texts.language)))
            .collect();
        paragraphs.push(fill(
            texts.navigation.why_basis,
            &[("paragraf", &places.join(", "))],
        ));
    }
    Reading {
        title: texts.navigation.why,
        paragraphs,
        points: &[],
    }
}

/// The condition a fact decides, or none where it moves only the amount.
pub const fn condition_of(fact: Fact) -> Option<ConditionId> {
    match fact {
        Fact::Alder => Some(ConditionId::Alder),
        Fact::Opphold | Fact::Eoes => Some(ConditionId::Opphold),
        Fact::NedsattEvne => Some(ConditionId::NedsattEvne),
        Fact::Ytelser => Some(ConditionId::Ytelser),
        Fact::Arbeidsevnevurdering => Some(ConditionId::Arbeidsevnevurdering),
        Fact::TettOppfoelging | Fact::EgenJobbsoeking => Some(ConditionId::TettOppfoelging),
        Fact::Introduksjonsprogram => Some(ConditionId::Introduksjonsprogram),
        Fact::NavKontor => Some(ConditionId::NavKontor),
        Fact::NavTilbud => Some(ConditionId::NavTilbud),
        Fact::UforholdsmessigByrdefullt => Some(ConditionId::Byrdefullt),
        Fact::Barn | Fact::ArbeidstimerPerUke => None,
    }
}

impl Field {
    /// A name that no other field of a screen has.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Fact(fact) => fact.id(),
            Self::Foedselsdato => "foedselsdato",
            Self::Laerling => "laerling",
        }
    }
}
