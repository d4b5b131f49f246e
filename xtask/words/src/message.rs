//! A message: what it is called, and what it says.

use std::collections::BTreeSet;

/// A message of a file.
#[derive(Debug, Clone)]
pub struct Message {
    /// The groups it is in and its own name, with `-` between.
    pub id: String,
    /// The line it begins on, counted from one.
    pub line: usize,
    /// What translators should know.
    pub comment: String,
    /// What it says.
    pub text: Text,
}

/// One text, or several after each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Text {
    /// A text.
    One(Pattern),
    /// Several, each on a line that begins with `- `.
    List(Vec<Pattern>),
}

/// A text in pieces.
pub type Pattern = Vec<Piece>;

/// A piece of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// As it stands.
    Words(String),
    /// A place for a value.
    Place(String),
    /// What the number in a place decides: a word for each plural form, the last for all others.
    Plural {
        /// The place the number is in.
        place: String,
        /// `one`, `few`, or a number itself, and what is then said.
        forms: Vec<(String, Pattern)>,
    },
}

impl Text {
    /// The texts it has.
    pub fn patterns(&self) -> &[Pattern] {
        match self {
            Self::One(pattern) => std::slice::from_ref(pattern),
            Self::List(patterns) => patterns,
        }
    }

    /// The places for values in it.
    pub fn places(&self) -> BTreeSet<&str> {
        self.patterns().iter().flat_map(places).collect()
    }

    /// Whether it is several.
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::List(_))
    }
}

fn places(pattern: &Pattern) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for piece in pattern {
        match piece {
            Piece::Words(_) => {}
            Piece::Place(place) => {
                found.insert(place.as_str());
            }
            Piece::Plural { place, forms } => {
                found.insert(place.as_str());
                found.extend(forms.iter().flat_map(|(_, said)| places(said)));
            }
        }
    }
    found
}
