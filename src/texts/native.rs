//! The languages of the package, natively: all of them are there, and nothing is fetched.

use std::sync::LazyLock;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::citation::bare;
use super::language::Language;
use super::messages::PACKS;
use super::texts;

static LANGUAGES: LazyLock<Vec<Language>> = LazyLock::new(|| {
    let load = |(tag, messages)| Language::load(tag, messages, plural);
    PACKS.into_iter().filter_map(load).collect()
});

impl Language {
    /// Every language we write, bokmål first.
    pub fn all() -> Vec<Self> {
        Self::of_package(false)
    }

    /// The drafts of the package.
    pub fn drafts() -> Vec<Self> {
        Self::of_package(true)
    }

    fn of_package(drafts: bool) -> Vec<Self> {
        let all = LANGUAGES.iter().copied();
        all.filter(|it| texts(*it).draft().notice().is_empty() != drafts)
            .collect()
    }

    /// Norwegian bokmål.
    pub fn nb() -> Self {
        Self::tagged("nb")
    }

    /// Norwegian nynorsk.
    pub fn nn() -> Self {
        Self::tagged("nn")
    }

    /// English.
    pub fn en() -> Self {
        Self::tagged("en")
    }

    fn tagged(tag: &str) -> Self {
        let mut all = LANGUAGES.iter();
        let found = all.find(|language| language.tag() == tag);
        debug_assert!(found.is_some(), "{tag} is among the languages");
        found.copied().unwrap_or_else(bare)
    }
}

/// As browsers have it, from the same tables.
fn plural(tag: &str, number: &str) -> &'static str {
    let tag = tag.parse::<LanguageIdentifier>().ok();
    let rules = tag.and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
    match rules.and_then(|rules| rules.select(number).ok()) {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        Some(PluralCategory::OTHER) | None => "other",
    }
}
