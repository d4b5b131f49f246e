//! What goes over to JavaScript: a row of marks, and one text with everything that was written for the occasion.

use super::mark::{BASIS, COUNT, END, LIST, OBJECT, TEXT, WHAT, WORD};
use crate::law::Reference;
use crate::texts::{Language, citation};
use crate::values::Written;

/// A value written down as it is told, for `read.js` to make plain objects of.
///
/// Words of the contract and places in the law cross only as the place where they lie in the wasm, since a thousand short strings would cost
/// ten times what the rules do. JavaScript looks each up once.
#[derive(Clone, Debug, Default)]
pub struct Tape {
    /// What comes, mark by mark.
    pub marks: Vec<usize>,
    /// The text that the marks take their pieces from, in order.
    pub text: String,
    bases: Vec<&'static [Reference]>,
}

impl Tape {
    /// A mark that says it all.
    pub fn mark(&mut self, mark: usize) {
        self.marks.push(mark);
    }

    /// A whole number.
    pub fn count(&mut self, count: usize) {
        self.marks.extend([COUNT, count]);
    }

    /// A word of the contract.
    pub fn word(&mut self, word: &'static str) {
        match lying(WORD, 7, word.as_ptr().addr(), word.len()) {
            Some(mark) => self.mark(mark),
            None => self.string(word),
        }
    }

    /// Any text.
    pub fn string(&mut self, text: &str) {
        self.text.push_str(text);
        self.mark(text.encode_utf16().count() << WHAT | TEXT);
    }

    /// A value as it is written: in letters that Rust and JavaScript count alike.
    pub fn written(&mut self, value: &dyn Written) {
        let start = self.text.len();
        value.write(&mut self.text);
        self.mark(self.text.len().saturating_sub(start) << WHAT | TEXT);
    }

    /// Where something stands in the law.
    pub fn basis(&mut self, references: &'static [Reference]) {
        match basis_mark(references) {
            Some(mark) => {
                self.mark(mark);
                self.bases.push(references);
            }
            None => self.references(references),
        }
    }

    /// What JavaScript must have learnt to read this: each basis written out, after its mark.
    pub fn lesson(&self) -> Self {
        let mut lesson = Self::default();
        for &references in &self.bases {
            lesson.count(basis_mark(references).unwrap_or(BASIS));
            lesson.references(references);
        }
        lesson
    }

    fn references(&mut self, references: &'static [Reference]) {
        self.mark(LIST);
        for reference in references {
            self.mark(OBJECT);
            self.word("source");
            self.word(reference.source.id());
            self.word("section");
            self.word(reference.section);
            if let Some(ledd) = reference.ledd {
                self.word("ledd");
                self.count(ledd.into());
            }
            self.word("label");
            self.string(&citation(*reference, Language::Nb));
            if let Some(url) = reference.url() {
                self.word("url");
                self.string(&url);
            }
            self.mark(END);
        }
        self.mark(END);
    }
}

fn basis_mark(references: &[Reference]) -> Option<usize> {
    lying(BASIS, 3, references.as_ptr().addr(), references.len())
}

/// The mark of something that lies in memory for good, with so many bits for how long it is. None where that is out of a mark's reach, and none
/// outside the wasm, where nobody can look.
fn lying(what: usize, bits: u32, place: usize, length: usize) -> Option<usize> {
    let within = |number: usize, bits: u32| number.checked_shr(bits).is_none_or(|rest| rest == 0);
    let shift = bits.saturating_add(WHAT);
    let fits = within(length, bits) && within(place, u32::BITS.saturating_sub(shift));
    let mark = place.checked_shl(shift)? | length << WHAT | what;
    (cfg!(target_family = "wasm") && fits).then_some(mark)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_counted_as_javascript_counts_it() {
        let mut tape = Tape::default();
        for text in ["", "§ 29", "første", "👶"] {
            tape.string(text);
        }
        let lengths: Vec<usize> = tape.marks.iter().map(|mark| mark >> WHAT).collect();
        assert_eq!(lengths, [0, 4, 6, 2]);
    }
}
