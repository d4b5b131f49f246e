//! Which plural forms a language has, by Unicode's tables.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

/// Whole numbers up to here have every form that whole numbers people read have.
const NUMBERS: u32 = 200;

/// Numbers that may have a form which no whole number up to there has.
const OTHERS: [&str; 6] = ["1000000", "0.0", "0.5", "1.0", "1.5", "2.5"];

/// The plural forms of a language.
pub struct PluralForms {
    tag: String,
    rules: PluralRules,
}

impl PluralForms {
    /// Those of a tag, where the tables know its language.
    pub fn of(tag: &str) -> Option<Self> {
        let language: LanguageIdentifier = tag.parse().ok()?;
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
        Some(Self {
            tag: tag.to_owned(),
            rules,
        })
    }

    /// What is wrong with the forms that a text has, the last of which is for all others.
    pub fn wrong(&self, forms: &[&str]) -> Vec<String> {
        let named = |form: &&&str| form.parse::<u32>().is_err();
        let of_whole: Vec<_> = (0..=NUMBERS)
            .map(|number| (number.to_string(), self.form(&number.to_string())))
            .collect();
        let whole = of_whole.iter().map(|(_, form)| *form);
        let known: BTreeSet<_> = whole.chain(OTHERS.map(|it| self.form(it))).collect();
        // Newer tables than these have `many` for the millions of some languages.
        let is_known = |form: &str| form == "many" || known.contains(form);
        let unknown = forms.iter().filter(named).filter(|it| !is_known(it));
        let mut wrong: Vec<_> = unknown
            .map(|form| format!("{} has no plural form `{form}`.", self.tag))
            .collect();
        // A text that tells only some numbers from all others has no plural forms.
        let before_last = forms.split_last().map_or(&[][..], |(_, before)| before);
        if before_last.iter().any(|form| named(&form)) {
            let is_said = |number: &str, form: &str| {
                form == "other" || forms.contains(&form) || forms.contains(&number)
            };
            let missing = of_whole
                .iter()
                .filter(|(number, form)| !is_said(number, form));
            let missing: BTreeSet<_> = missing.map(|(_, form)| form).collect();
            wrong.extend(missing.into_iter().map(|form| {
                let example = of_whole.iter().find(|(_, it)| it == form);
                let example = example.map_or("", |(number, _)| number);
                format!(
                    "the plural form `{form}` is missing, which {} has, for {example} for example.",
                    self.tag
                )
            }));
        }
        wrong
    }

    fn form(&self, number: &str) -> &'static str {
        match self.rules.select(number) {
            Ok(PluralCategory::ZERO) => "zero",
            Ok(PluralCategory::ONE) => "one",
            Ok(PluralCategory::TWO) => "two",
            Ok(PluralCategory::FEW) => "few",
            Ok(PluralCategory::MANY) => "many",
            Ok(PluralCategory::OTHER) | Err(_) => "other",
        }
    }
}
