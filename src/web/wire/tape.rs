//! What is passed to JavaScript: a list of marks, and one text with every string that is not in the wasm's memory already.

use super::mark::{BASIS, COUNT, END, LIST, OBJECT, TEXT, WHAT, WORD};
use crate::law::Reference;
use crate::texts::{Language, citation};
use crate::values::{Word, Written};

/// A value written down field by field, for `read.js` to make plain objects of.
///
/// Words of the contract and places in the law cross only as their address in the wasm, since a thousand short strings would cost
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
        match mark_of(WORD, 7, word.as_ptr().addr(), word.len()) {
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

    /// What JavaScript must have registered to read this: each basis written out, after its mark.
    pub fn bases(&self) -> Self {
        let mut tape = Self::default();
        for &references in &self.bases {
            tape.count(basis_mark(references).unwrap_or(BASIS));
            tape.references(references);
        }
        tape
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
    mark_of(BASIS, 3, references.as_ptr().addr(), references.len())
}

/// The mark of something that stays in memory, with so many bits for its length. None where a mark has no room for that, and none outside the
/// wasm, whose memory JavaScript cannot read.
fn mark_of(what: usize, bits: u32, address: usize, length: usize) -> Option<usize> {
    let within = |number: usize, bits: u32| number.checked_shr(bits).is_none_or(|rest| rest == 0);
    let shift = bits.saturating_add(WHAT);
    let fits = within(length, bits) && within(address, u32::BITS.saturating_sub(shift));
    let mark = address.checked_shl(shift)? | length << WHAT | what;
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
