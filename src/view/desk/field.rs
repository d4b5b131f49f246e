//! The fields: how each is filled in, where it stands, and when it is asked for.

use strum::VariantArray;

use crate::assess::Choice as _;
use crate::kvp::{
    Answers, CONDITIONS, ConditionId, Fact, Household, asked, sets_off_rehabiliteringspenger,
};
use crate::law::Rulebook;
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::values::Word as _;
use crate::view::answer;

/// How a field is filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// By choosing one of the contract's words, or none.
    Choice(Vec<&'static str>),
    /// By typing, with the keyboard a phone shows.
    Text(&'static str),
    /// By ticking it off.
    Tick,
}

/// Fields that stand together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum FieldGroup {
    /// Who it is about.
    Person,
    /// The conditions.
    Conditions,
    /// Subsistence benefits with amounts.
    Benefits,
    /// What takes from the qualification benefit.
    Reductions,
    /// The case: its dates.
    Case,
}

impl FieldGroup {
    /// Every group, in order.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The heading.
    pub fn title(self, texts: Desk) -> &'static str {
        let groups = texts.groups();
        match self {
            Self::Person => groups.person(),
            Self::Conditions => groups.conditions(),
            Self::Benefits => groups.benefits(),
            Self::Reductions => groups.reductions(),
            Self::Case => groups.case(),
        }
    }

    /// The group a field stands in.
    pub const fn of(field: DeskField) -> Self {
        use DeskField as F;
        match field {
            F::Alder | F::Barn => Self::Person,
            F::Aap
            | F::Ufoeretrygd
            | F::Overgangsstoenad
            | F::Tiltakspenger
            | F::AndreYtelser
            | F::Husholdning
            | F::Norm => Self::Benefits,
            F::Timer
            | F::Timeloenn
            | F::Laerling
            | F::Fravaer
            | F::Dagpenger
            | F::Sykepenger
            | F::Foreldrepenger
            | F::Rehabiliteringspenger => Self::Reductions,
            F::Start | F::Maaneder | F::Utbetaling => Self::Case,
            _ => Self::Conditions,
        }
    }
}

/// The fact a field chooses an answer to, or none where it is something else.
pub const fn fact(field: DeskField) -> Option<Fact> {
    use DeskField as F;
    Some(match field {
        F::Opphold => Fact::Opphold,
        F::Eoes => Fact::Eoes,
        F::NedsattEvne => Fact::NedsattEvne,
        F::Ytelser => Fact::Ytelser,
        F::Arbeidsevnevurdering => Fact::Arbeidsevnevurdering,
        F::TettOppfoelging => Fact::TettOppfoelging,
        F::EgenJobbsoeking => Fact::EgenJobbsoeking,
        F::Introduksjonsprogram => Fact::Introduksjonsprogram,
        F::NavKontor => Fact::NavKontor,
        F::NavTilbud => Fact::NavTilbud,
        F::Byrdefullt => Fact::UforholdsmessigByrdefullt,
        _ => return None,
    })
}

/// How a field is filled in.
pub fn kind(field: DeskField) -> FieldKind {
    use DeskField as F;
    match (fact(field), field) {
        (Some(fact), _) => FieldKind::Choice(answer::choices(fact)),
        (None, F::Utbetaling) => FieldKind::Choice(vec!["maaned", "dag"]),
        (None, F::Husholdning) => {
            let words = Household::ALL.iter();
            FieldKind::Choice(words.map(|&it| it.id()).collect())
        }
        (None, F::Laerling) => FieldKind::Tick,
        (None, F::Maaneder) => FieldKind::Text("numeric"),
        (None, F::Alder | F::Barn | F::Start) => FieldKind::Text("text"),
        (None, _) => FieldKind::Text("decimal"),
    }
}

/// What a choice of a field is called; none where it has no such choice.
pub fn choice_label(field: DeskField, word: &str, texts: Desk) -> Option<&'static str> {
    match field {
        DeskField::Husholdning => Some(texts.households().of(Household::from_id(word)?)),
        _ => texts.choices().of(word),
    }
}

/// Whether the law date, and what is answered so far, ask for a field.
pub fn is_asked(field: DeskField, answers: &Answers, rulebook: Rulebook) -> bool {
    match (fact(field), field) {
        (Some(Fact::UforholdsmessigByrdefullt), _) => CONDITIONS.iter().any(|condition| {
            condition.id == ConditionId::Byrdefullt && condition.in_force.contains(rulebook.date())
        }),
        (Some(fact), _) => asked(answers, rulebook).any(|other| other == fact),
        (None, DeskField::Rehabiliteringspenger) => sets_off_rehabiliteringspenger(rulebook),
        (None, _) => true,
    }
}
