//! The questions of a step, in words and in order.

use strum::IntoStaticStr;

use crate::kvp::{
    Answers, CONDITIONS, ConditionId, Fact, Ytelser, excepts_apprentices, is_taxed_with_wage,
};
use crate::law::Rulebook;
use crate::texts::{Help, Question, Texts, citation, fill, unbroken};
use crate::view::amounts::works;
use crate::view::answer;
use crate::view::set_off::SetOff;
use crate::view::step::Step;

/// Something one fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum GuideField {
    /// A fact; for the age, in years.
    #[strum(transparent)]
    Fact(Fact),
    /// The birth date, in place of the age.
    Foedselsdato,
    /// The children's birth dates, in place of how many they are.
    BarnFoedselsdatoer,
    /// Whether the hours of work are an apprenticeship.
    Laerling,
    /// What an hour of them pays.
    Timeloenn,
    /// What one gets of a benefit that is set off.
    #[strum(transparent)]
    SetOff(SetOff),
    /// The first day of the programme.
    Programstart,
    /// How many months it lasts.
    ProgramMaaneder,
    /// Whether it is paid by the day.
    Utbetaling,
}

/// How one answers.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionKind {
    /// By choosing one.
    Choices(Vec<ChoiceOption>),
    /// By typing.
    Text(TextInput),
    /// By ticking it off.
    Tick,
}

/// What the field for a typed answer is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextInput {
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
pub struct ChoiceOption {
    /// The contract's word.
    pub word: &'static str,
    /// The label.
    pub label: &'static str,
    /// Under the label.
    pub explanation: Option<&'static str>,
}

/// A question.
#[derive(Clone, Debug, PartialEq)]
pub struct QuestionView {
    /// What it fills in.
    pub field: GuideField,
    /// The legend or label.
    pub label: &'static str,
    /// Under it.
    pub description: &'static str,
    /// How one answers.
    pub kind: QuestionKind,
    /// The button that asks for the same in the other way.
    pub other_way: Option<&'static str>,
    /// What can be opened and read beneath it.
    pub help: Vec<ReadMore>,
}

/// Something to open and read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadMore {
    /// The button.
    pub title: &'static str,
    /// What it opens, paragraph by paragraph.
    pub paragraphs: Vec<String>,
    /// Points beneath the paragraphs.
    pub points: &'static [&'static str],
}

/// How one prefers to say how old someone is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Way {
    /// By a number: one's years, or how many children there are.
    #[default]
    Number,
    /// By birth dates.
    Dates,
}

/// The ways one has chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// For one's own age.
    pub alder: Way,
    /// For one's children.
    pub barn: Way,
}

/// The questions of a step, given the answers so far.
pub fn questions(
    step: Step,
    answers: &Answers,
    ways: Ways,
    rulebook: Rulebook,
    texts: Texts,
) -> Vec<QuestionView> {
    let mut questions: Vec<QuestionView> = step
        .facts(answers, rulebook)
        .map(|fact| question(fact, ways, rulebook, texts))
        .collect();
    match step {
        Step::Arbeid if works(answers) => {
            let words = texts.questions().arbeidstimer();
            let day = answers.amounts_on(rulebook.date());
            let description = if excepts_apprentices(rulebook.later(day)) {
                words.apprentice_description()
            } else {
                words.apprentice_description_before()
            };
            questions.push(wage(answers, rulebook, texts));
            questions.push(tick(GuideField::Laerling, words.apprentice(), description));
        }
        Step::Ytelser if answers.ytelser == Some(Ytelser::SvaertBegrenset) => {
            let amounts = rulebook.later(answers.amounts_on(rulebook.date()));
            questions.extend(set_off(amounts, texts));
        }
        _ => {}
    }
    questions
}

/// What an hour of paid work pays.
pub fn wage(answers: &Answers, rulebook: Rulebook, texts: Texts) -> QuestionView {
    let hours = texts.questions().arbeidstimer();
    let description = if is_taxed_with_wage(answers.amounts_on(rulebook.date())) {
        hours.wage_description()
    } else {
        hours.wage_description_before_tax()
    };
    typed(
        GuideField::Timeloenn,
        [hours.wage(), description],
        number(hours.wage_unit(), "decimal"),
    )
}

fn question(fact: Fact, ways: Ways, rulebook: Rulebook, texts: Texts) -> QuestionView {
    let ask = texts.questions().ask(fact);
    let asked = QuestionView {
        field: GuideField::Fact(fact),
        label: ask.question(),
        description: ask.description(),
        kind: kind(fact, texts),
        other_way: None,
        help: help(fact, ask, rulebook, texts),
    };
    let (alder, barn) = (texts.questions().alder(), texts.questions().barn());
    match (fact, ways) {
        (Fact::Alder, Ways { alder: way, .. }) => {
            let by_date = dates(
                GuideField::Foedselsdato,
                [alder.birth_date(), alder.birth_date_description()],
                "bday",
            );
            either(
                asked,
                by_date,
                way,
                [alder.use_birth_date(), alder.use_age()],
            )
        }
        (Fact::Barn, Ways { barn: way, .. }) => {
            let by_dates = dates(
                GuideField::BarnFoedselsdatoer,
                [barn.birth_dates(), barn.birth_dates_description()],
                "off",
            );
            either(
                asked,
                by_dates,
                way,
                [barn.use_birth_dates(), barn.use_count()],
            )
        }
        _ => asked,
    }
}

/// A question that can be asked in two ways, and the button to the other one.
pub fn either(
    number: QuestionView,
    dates: QuestionView,
    way: Way,
    other_way: [&'static str; 2],
) -> QuestionView {
    let [to_dates, to_number] = other_way;
    match way {
        Way::Number => QuestionView {
            other_way: Some(to_dates),
            ..number
        },
        Way::Dates => QuestionView {
            other_way: Some(to_number),
            help: number.help,
            ..dates
        },
    }
}

/// A question about a day, or about several.
pub const fn dates(
    field: GuideField,
    words: [&'static str; 2],
    autocomplete: &'static str,
) -> QuestionView {
    let [label, description] = words;
    let several = matches!(field, GuideField::BarnFoedselsdatoer);
    QuestionView {
        field,
        label,
        description,
        kind: QuestionKind::Text(TextInput {
            unit: "",
            // The keyboard of digits has no comma on every phone.
            keyboard: if several { "text" } else { "decimal" },
            width: if several { "40" } else { "12" },
            autocomplete,
        }),
        other_way: None,
        help: Vec::new(),
    }
}

/// A question that one answers by typing.
pub fn typed(field: GuideField, words: [&'static str; 2], kind: TextInput) -> QuestionView {
    let [label, description] = words;
    QuestionView {
        kind: QuestionKind::Text(kind),
        ..tick(field, label, description)
    }
}

/// How much one gets of each benefit that is set off. Everything may stand empty.
fn set_off(amounts: Rulebook, texts: Texts) -> impl Iterator<Item = QuestionView> {
    let words = texts.questions().ytelser().set_off();
    let in_force = SetOff::ALL
        .iter()
        .copied()
        .filter(move |benefit| benefit.is_in_force(amounts));
    in_force.map(move |benefit| {
        let description = match benefit {
            SetOff::Dagpenger => words.first_description(),
            _ => words.description(),
        };
        typed(
            GuideField::SetOff(benefit),
            [benefit.label(texts), description],
            number(words.unit(), "decimal"),
        )
    })
}

/// A box to tick.
pub const fn tick(
    field: GuideField,
    label: &'static str,
    description: &'static str,
) -> QuestionView {
    QuestionView {
        field,
        label,
        description,
        kind: QuestionKind::Tick,
        other_way: None,
        help: Vec::new(),
    }
}

fn kind(fact: Fact, texts: Texts) -> QuestionKind {
    let text = |unit, keyboard| QuestionKind::Text(number(unit, keyboard));
    let questions = texts.questions();
    match fact {
        Fact::Alder => text(questions.alder().unit(), "numeric"),
        Fact::Barn => text(questions.barn().unit(), "numeric"),
        Fact::ArbeidstimerPerUke => text(questions.arbeidstimer().unit(), "decimal"),
        _ => QuestionKind::Choices(choices(fact, texts)),
    }
}

/// A field for a number of something.
pub const fn number(unit: &'static str, keyboard: &'static str) -> TextInput {
    TextInput {
        unit,
        keyboard,
        width: "6",
        autocomplete: "off",
    }
}

fn choices(fact: Fact, texts: Texts) -> Vec<ChoiceOption> {
    let choice = |word| {
        let answer = texts.questions().answer(fact, word)?;
        Some(ChoiceOption {
            word,
            label: answer.label(),
            explanation: answer.explanation(),
        })
    };
    answer::choices(fact)
        .into_iter()
        .filter_map(choice)
        .collect()
}

fn help(fact: Fact, ask: Question, rulebook: Rulebook, texts: Texts) -> Vec<ReadMore> {
    let ytelser = texts.questions().ytelser();
    let lists: &[(&'static str, &'static [&'static str])] = match fact {
        Fact::Ytelser => &[
            (ytelser.counts_heading(), ytelser.counts()),
            (ytelser.does_not_count_heading(), ytelser.does_not_count()),
        ],
        _ => &[],
    };
    let aap = matches!(fact, Fact::Ytelser).then(|| ytelser.aap());
    let own = ask.help().into_iter().chain(aap).map(read_more);
    let lists = lists.iter().map(|&(title, points)| ReadMore {
        title,
        paragraphs: Vec::new(),
        points,
    });
    own.chain(lists)
        .chain([why(fact, ask, rulebook, texts)])
        .collect()
}

/// What can be opened to read.
pub fn read_more(help: Help) -> ReadMore {
    let paragraphs = help.paragraphs().iter().map(|&text| text.to_owned());
    ReadMore {
        title: help.title(),
        paragraphs: paragraphs.collect(),
        points: &[],
    }
}

fn why(fact: Fact, ask: Question, rulebook: Rulebook, texts: Texts) -> ReadMore {
    let mut paragraphs = vec![ask.why().to_owned()];
    let condition = CONDITIONS
        .iter()
        .find(|condition| condition_of(fact) == Some(condition.id));
    if let Some(condition) = condition {
        let places: Vec<String> = rulebook
            .read(&condition.basis)
            .value
            .iter()
            .map(|&place| unbroken(&citation(place, texts.language())))
            .collect();
        paragraphs.push(fill(
            texts.navigation().why_basis(),
            &[("paragraf", &places.join(", "))],
        ));
    }
    ReadMore {
        title: texts.navigation().why(),
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

impl GuideField {
    /// Whether it may stand empty.
    pub const fn may_be_empty(self) -> bool {
        matches!(
            self,
            Self::Programstart | Self::ProgramMaaneder | Self::Timeloenn | Self::SetOff(_)
        )
    }
}
