//! What can be filled in for a month, where, and how the number in it is read.

use core::ops::RangeInclusive;

use rust_decimal::{Decimal, dec};
use strum::IntoStaticStr;

use super::model::Model;
use crate::bistand::{MOST, MOST_USED};
use crate::texts::fill;
use crate::texts::{Bistand, BistandFields};
use crate::values::{Word, Written};
use crate::view::input::{self, InputError, Unit};
use crate::view::numbers;

/// Nobody takes part for more than a whole month in a month.
pub const WHOLE_MONTH: Decimal = dec!(1);

/// Something to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr)]
#[strum(serialize_all = "camelCase")]
pub enum BistandField {
    /// Facilitators.
    Tilretteleggere,
    /// Permanent jobs.
    FasteAnsettelser,
    /// Model A: places, ordinary need.
    OrdinaerPlasser,
    /// Participant-months, ordinary need.
    OrdinaerMaaneder,
    /// Places, extensive need.
    OmfattendePlasser,
    /// Participant-months, extensive need.
    OmfattendeMaaneder,
    /// Model B: hours of guidance, of all or of one participant.
    #[strum(serialize = "veiledningstimer")]
    Veiledning,
    /// Hours with employers.
    #[strum(serialize = "arbeidsgivertimer")]
    Arbeidsgiver,
    /// Hours of travel.
    #[strum(serialize = "reisetimer")]
    Reise,
    /// Participants.
    Deltakere,
    /// Both: participants, ordinary need.
    OrdinaerDeltakere,
    /// Hours on each of them.
    OrdinaerTimer,
    /// Participants, extensive need.
    OmfattendeDeltakere,
    /// Hours on each of them.
    OmfattendeTimer,
    /// A participant's need.
    Behov,
    /// The part of the month a participant took part.
    Maaneder,
}

impl BistandField {
    /// The label.
    pub fn label(self, of: BistandFields) -> &'static str {
        match self {
            Self::Tilretteleggere => of.tilretteleggere(),
            Self::FasteAnsettelser => of.faste_ansettelser(),
            Self::OrdinaerPlasser => of.ordinaer_plasser(),
            Self::OrdinaerMaaneder => of.ordinaer_maaneder(),
            Self::OmfattendePlasser => of.omfattende_plasser(),
            Self::OmfattendeMaaneder => of.omfattende_maaneder(),
            Self::Veiledning => of.veiledning(),
            Self::Arbeidsgiver => of.arbeidsgiver(),
            Self::Reise => of.reise(),
            Self::Deltakere => of.deltakere(),
            Self::OrdinaerDeltakere => of.ordinaer_deltakere(),
            Self::OrdinaerTimer => of.ordinaer_timer(),
            Self::OmfattendeDeltakere => of.omfattende_deltakere(),
            Self::OmfattendeTimer => of.omfattende_timer(),
            Self::Behov => of.behov(),
            Self::Maaneder => of.maaneder(),
        }
    }

    /// Whether only a whole number will do, the most there can be, and an example.
    const fn limits(self) -> (bool, Decimal, Decimal) {
        match self {
            Self::Tilretteleggere | Self::FasteAnsettelser => (true, most(), dec!(2)),
            Self::OrdinaerPlasser
            | Self::OmfattendePlasser
            | Self::Deltakere
            | Self::OrdinaerDeltakere
            | Self::OmfattendeDeltakere => (true, most(), dec!(12)),
            Self::Maaneder | Self::Behov => (false, WHOLE_MONTH, dec!(0.5)),
            _ => (false, MOST_USED, dec!(13.5)),
        }
    }

    /// What the number counts.
    const fn unit(self) -> Unit {
        match self {
            Self::OrdinaerPlasser | Self::OmfattendePlasser => Unit::Places,
            Self::Tilretteleggere
            | Self::Deltakere
            | Self::OrdinaerDeltakere
            | Self::OmfattendeDeltakere => Unit::People,
            Self::FasteAnsettelser => Unit::Nothing,
            Self::OrdinaerMaaneder | Self::OmfattendeMaaneder | Self::Maaneder | Self::Behov => {
                Unit::Months
            }
            Self::Veiledning
            | Self::Arbeidsgiver
            | Self::Reise
            | Self::OrdinaerTimer
            | Self::OmfattendeTimer => Unit::Hours,
        }
    }

    /// The one model that asks for it; none where both do.
    pub const fn model(self) -> Option<Model> {
        match self {
            Self::Tilretteleggere | Self::FasteAnsettelser => None,
            Self::OrdinaerPlasser
            | Self::OmfattendePlasser
            | Self::OrdinaerMaaneder
            | Self::OmfattendeMaaneder
            | Self::OrdinaerDeltakere
            | Self::OmfattendeDeltakere
            | Self::Behov
            | Self::Maaneder => Some(Model::A),
            Self::Veiledning
            | Self::Arbeidsgiver
            | Self::Reise
            | Self::Deltakere
            | Self::OrdinaerTimer
            | Self::OmfattendeTimer => Some(Model::B),
        }
    }

    /// Whether it counts whole months where nothing stands in it.
    pub const fn is_whole_when_blank(self) -> bool {
        matches!(self.unit(), Unit::Months)
    }

    /// Whether only a whole number will do.
    pub const fn is_whole(self) -> bool {
        self.limits().0
    }
}

const fn most() -> Decimal {
    Decimal::from_parts(MOST, 0, 0, false, 0)
}

/// The one word of a need that is not the ordinary.
pub const OMFATTENDE: &str = "omfattende";

/// An input: a field of the month, or of one of its participants.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BistandInput {
    /// Which participant, from zero.
    pub participant: Option<usize>,
    /// Which field.
    pub field: BistandField,
}

impl BistandInput {
    /// A field of the month.
    pub const fn month(field: BistandField) -> Self {
        Self {
            participant: None,
            field,
        }
    }

    /// A field of a participant.
    pub const fn of(participant: usize, field: BistandField) -> Self {
        Self {
            participant: Some(participant),
            field,
        }
    }

    /// The name in the page.
    pub fn id(self) -> String {
        match self.participant {
            None => ["kvp-", self.field.id()].concat(),
            Some(index) => ["kvp-deltaker-", &index.written(), "-", self.field.id()].concat(),
        }
    }

    /// The label, with the participant's number where it is one's.
    pub fn named(self, texts: Bistand) -> String {
        let label = self.field.label(texts.fields());
        match self.participant {
            None => label.to_owned(),
            Some(index) => [&participant(index, texts), ": ", label].concat(),
        }
    }
}

/// "Deltaker 3".
pub fn participant(index: usize, texts: Bistand) -> String {
    participants(index..=index, texts)
}

/// "Deltaker 3–5".
pub fn participants(run: RangeInclusive<usize>, texts: Bistand) -> String {
    let [first, last] = [run.start(), run.end()].map(|it| it.saturating_add(1).written());
    let number = if first == last {
        first
    } else {
        [first, last].join("–")
    };
    fill(texts.claim().participant(), &[("nummer", &number)])
}

/// The number in a field. An empty one is nothing, but there is no month without facilitators, so theirs is asked for.
pub fn number(text: &str, field: BistandField) -> Result<Decimal, InputError> {
    let (whole, most, _) = field.limits();
    let read = if whole {
        input::whole(text, MOST, field.unit()).map(Decimal::from)
    } else {
        input::decimal(text, most, field.unit())
    };
    match read {
        Err(InputError::Missing) if field != BistandField::Tilretteleggere => Ok(Decimal::ZERO),
        read => read,
    }
}

/// What is wrong in a field, and how to correct it.
pub fn message(field: BistandField, error: InputError, texts: Bistand) -> String {
    let errors = texts.errors();
    let template = match error {
        InputError::NotWhole => errors.not_whole(),
        InputError::TooManyDecimals => errors.too_many_decimals(),
        InputError::Thousands(_) => errors.thousands(),
        InputError::OutOfRange => errors.out_of_range(),
        InputError::IdentityNumber => errors.identity_number(),
        _ => errors.not_a_number(),
    };
    let (_, most, example) = field.limits();
    let written = |number| numbers::decimal(number, texts.language());
    let [one, other] = error.readings(texts.language());
    fill(
        template,
        &[
            ("mest", &written(most)),
            ("eksempel", &written(example)),
            ("ene", &one),
            ("andre", &other),
        ],
    )
}
