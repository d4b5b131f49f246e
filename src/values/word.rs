//! The words of enums.

/// Something that has a word of its own, in the contract or in the page: by derive, from the variant's name. A word is a promise. A variant
/// that is renamed keeps its word by `#[strum(serialize = "…")]`.
///
/// ```
/// use kvp_veiviser::assess::Outcome;
/// use kvp_veiviser::values::Word;
///
/// assert_eq!(Outcome::NotMet.id(), "not_met");
/// ```
pub trait Word: Copy + Into<&'static str> {
    /// The word.
    fn id(self) -> &'static str {
        self.into()
    }
}

impl<T: Copy + Into<&'static str>> Word for T {}
