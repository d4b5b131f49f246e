//! An object read natively, as `read.js` reads it in JavaScript: for tests, and for native programs that use the contract.

use core::cell::Cell;

use serde::ser::{Error, Serialize, SerializeMap, SerializeSeq, Serializer};

use super::JsonObject;
use super::mark::{
    COUNT, END, FALSE, KINDS, LIST, NULL, OBJECT, STEP, STEP_FIELDS, TEXT, TRUE, WHAT,
};

impl Serialize for JsonObject {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let rest = Rest {
            marks: Cell::new(&self.tape().marks),
            text: Cell::new(&self.tape().text),
        };
        rest.serialize(serializer)
    }
}

/// What is left to read.
struct Rest<'a> {
    marks: Cell<&'a [usize]>,
    text: Cell<&'a str>,
}

impl<'a> Rest<'a> {
    fn next(&self) -> usize {
        let (mark, rest) = self.marks.get().split_first().unwrap_or((&END, &[]));
        self.marks.set(rest);
        *mark
    }

    /// Whether what was opened last ends here; if so, goes past the end.
    fn ends(&self) -> bool {
        let ends = self.marks.get().first().is_none_or(|&mark| mark == END);
        if ends {
            self.next();
        }
        ends
    }

    /// The next so many letters of the text, as JavaScript counts them.
    fn piece(&self, mut units: usize) -> &'a str {
        let text = self.text.get();
        let end = text.find(|letter: char| {
            let ends = units == 0;
            units = units.saturating_sub(letter.len_utf16());
            ends
        });
        let (piece, rest) = text.split_at(end.unwrap_or(text.len()));
        self.text.set(rest);
        piece
    }
}

/// Reads one value, and is then what is left after it.
impl Serialize for Rest<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mark = self.next();
        match mark & KINDS {
            NULL => serializer.serialize_unit(),
            FALSE => serializer.serialize_bool(false),
            TRUE => serializer.serialize_bool(true),
            COUNT => self.next().serialize(serializer),
            TEXT => serializer.serialize_str(self.piece(mark >> WHAT)),
            LIST => {
                let mut list = serializer.serialize_seq(None)?;
                while !self.ends() {
                    list.serialize_element(self)?;
                }
                list.end()
            }
            OBJECT => {
                let mut object = serializer.serialize_map(None)?;
                while !self.ends() {
                    object.serialize_entry(self, self)?;
                }
                object.end()
            }
            STEP => {
                let mut step = serializer.serialize_map(None)?;
                for field in STEP_FIELDS {
                    step.serialize_entry(field, self)?;
                }
                step.end()
            }
            _ => Err(S::Error::custom("a mark that means nothing here")),
        }
    }
}
