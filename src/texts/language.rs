//! A language that is loaded, and what it says.

use core::fmt;
use core::ptr;

/// The plural form of a number in a language: `one`, `few`, `other`. The number is written with a point, as in `7.5`.
pub type PluralRule = fn(tag: &str, number: &str) -> &'static str;

/// A language, with all that it says.
#[derive(Clone, Copy)]
pub struct Language(&'static Pack);

/// What a language says, message by message.
pub(super) struct Pack {
    pub(super) tag: &'static str,
    /// The lines of all messages.
    pub(super) lines: &'static [&'static str],
    /// Where the lines of each message end.
    pub(super) ends: &'static [u16],
    pub(super) plural: PluralRule,
    /// The same, spoken of a person and not to one.
    pub(super) about: Option<&'static Self>,
}

impl Language {
    pub(super) const fn of(pack: &'static Pack) -> Self {
        Self(pack)
    }

    /// The tag, as `lang` attributes write it.
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The same language, with the words that the desk shares with the guide spoken about a participant.
    pub fn about(self) -> Self {
        self.0.about.map_or(self, Self)
    }

    /// The plural form of a number, which is written with a point.
    pub(super) fn plural(self, number: &str) -> &'static str {
        (self.0.plural)(self.0.tag, number)
    }

    pub(super) fn list(self, message: u16) -> &'static [&'static str] {
        let end = |message: usize| self.0.ends.get(message).copied().map(usize::from);
        let message = usize::from(message);
        let start = message.checked_sub(1).map_or(Some(0), end);
        let lines = start.zip(end(message));
        lines
            .and_then(|(start, end)| self.0.lines.get(start..end))
            .unwrap_or_default()
    }

    pub(super) fn text(self, message: u16) -> &'static str {
        self.list(message).first().copied().unwrap_or_default()
    }

    pub(super) fn template(self, message: u16) -> Template {
        Template {
            language: self,
            text: self.text(message),
        }
    }

    pub(super) fn has(self, message: u16) -> bool {
        !self.text(message).is_empty()
    }

    pub(super) fn perhaps(self, message: u16) -> Option<&'static str> {
        Some(self.text(message)).filter(|text| !text.is_empty())
    }
}

/// A text with places for values.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Template {
    pub(super) language: Language,
    pub(super) text: &'static str,
}

impl Template {
    /// As it stands, with its places.
    pub const fn unfilled(self) -> &'static str {
        self.text
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(self.0, other.0)
    }
}

impl Eq for Language {}

impl fmt::Debug for Language {
    fn fmt(&self, to: &mut fmt::Formatter) -> fmt::Result {
        to.write_str(self.0.tag)
    }
}
