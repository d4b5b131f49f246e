//! The languages the guide speaks.

/// A language of the guide.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Language {
    /// Norwegian bokmål.
    #[default]
    Nb,
    /// Norwegian nynorsk.
    Nn,
    /// English.
    En,
}

impl Language {
    /// Every language, in the order they are offered.
    pub const ALL: [Self; 3] = [Self::Nb, Self::Nn, Self::En];

    /// The language of a tag as pages write it, or none for a language the guide does not speak.
    ///
    /// ```
    /// use kvp_veiviser::texts::Language;
    ///
    /// assert_eq!(Language::from_tag("no"), Some(Language::Nb));
    /// assert_eq!(Language::from_tag("nn-NO"), Some(Language::Nn));
    /// assert_eq!(Language::from_tag("se"), None);
    /// ```
    pub fn from_tag(tag: &str) -> Option<Self> {
        let language = tag.trim().split(['-', '_']).next()?;
        [
            ("nb", Self::Nb),
            ("no", Self::Nb),
            ("nn", Self::Nn),
            ("en", Self::En),
        ]
        .into_iter()
        .find(|(name, _)| language.eq_ignore_ascii_case(name))
        .map(|(_, language)| language)
    }

    /// The tag, as `lang` attributes write it.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Nb => "nb",
            Self::Nn => "nn",
            Self::En => "en",
        }
    }

    /// What the language calls itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Nb => "Bokmål",
            Self::Nn => "Nynorsk",
            Self::En => "English",
        }
    }
}
