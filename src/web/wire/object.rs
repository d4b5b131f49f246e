//! What a host gets, as JSON can hold it.

use super::mark::{END, FALSE, LIST, NULL, OBJECT, STEP, TRUE};
use super::tape::Tape;
use crate::assess::{CalculationStep, StepValue};
use crate::law::Reference;
use crate::values::{Kroner, Word, Written};

/// An object for a host, written field by field in the contract's order.
#[derive(Clone, Debug, Default)]
pub struct JsonObject(Tape);

impl JsonObject {
    /// An object with these fields.
    pub fn of(fill: impl FnOnce(&mut Self)) -> Self {
        let mut object = Self::default();
        object.fields(fill);
        object
    }

    /// The tape that is passed to JavaScript.
    pub const fn tape(&self) -> &Tape {
        &self.0
    }

    /// A field without a value.
    pub fn null(&mut self, field: &'static str) {
        self.0.word(field);
        self.0.mark(NULL);
    }

    /// True or false.
    pub fn bool(&mut self, field: &'static str, value: bool) {
        self.0.word(field);
        self.0.mark(if value { TRUE } else { FALSE });
    }

    /// A whole number.
    pub fn count(&mut self, field: &'static str, count: u32) {
        self.0.word(field);
        self.0.count(usize::try_from(count).unwrap_or(usize::MAX));
    }

    /// A word of the contract.
    pub fn word(&mut self, field: &'static str, word: &'static str) {
        self.0.word(field);
        self.0.word(word);
    }

    /// Any text.
    pub fn string(&mut self, field: &'static str, text: &str) {
        self.0.word(field);
        self.0.string(text);
    }

    /// A value as it is written.
    pub fn text(&mut self, field: &'static str, value: &dyn Written) {
        self.0.word(field);
        self.0.written(value);
    }

    /// An amount with exactly two decimals.
    pub fn money(&mut self, field: &'static str, amount: Kroner) {
        self.text(field, &amount.rounded());
    }

    /// Where something stands in the law.
    pub fn basis(&mut self, references: &'static [Reference]) {
        self.places("basis", references);
    }

    /// Places in the law.
    pub fn places(&mut self, field: &'static str, references: &'static [Reference]) {
        self.0.word(field);
        self.0.basis(references);
    }

    /// An object.
    pub fn object(&mut self, field: &'static str, fill: impl FnOnce(&mut Self)) {
        self.0.word(field);
        self.fields(fill);
    }

    /// A list of objects. One that is given no field is left out.
    pub fn list<T>(&mut self, field: &'static str, things: &[T], fill: impl Fn(&mut Self, &T)) {
        self.items(field, things, |object, thing| {
            object.0.mark(OBJECT);
            let empty = object.0.marks.len();
            fill(object, thing);
            if object.0.marks.len() == empty {
                object.0.marks.pop();
            } else {
                object.0.mark(END);
            }
        });
    }

    /// A list of words of the contract.
    pub fn words<T>(
        &mut self,
        field: &'static str,
        things: impl IntoIterator<Item = T>,
        word: impl Fn(T) -> &'static str,
    ) {
        self.items(field, things, |object, thing| object.0.word(word(thing)));
    }

    /// A list of values as they are written.
    pub fn texts<T: Written>(&mut self, field: &'static str, values: &[T]) {
        self.items(field, values, |object, value| object.0.written(value));
    }

    /// The steps of a calculation. They come by the dozen, and so without the names of their fields.
    pub fn steps<S: Copy>(
        &mut self,
        field: &'static str,
        steps: &[CalculationStep<S>],
        id: impl Fn(S) -> &'static str,
    ) {
        self.items(field, steps, |Self(tape), step| {
            tape.mark(STEP);
            tape.word(id(step.id));
            tape.word(step.operation.id());
            tape.mark(LIST);
            for operand in step.operands() {
                tape.word(id(operand));
            }
            tape.mark(END);
            match step.value {
                StepValue::Kroner(amount) => tape.written(&amount.rounded()),
                StepValue::Decimal(number) => tape.written(&number),
                StepValue::Fraction(fraction) => tape.written(&fraction),
            }
            tape.basis(step.basis);
        });
    }

    fn fields(&mut self, fill: impl FnOnce(&mut Self)) {
        self.0.mark(OBJECT);
        fill(self);
        self.0.mark(END);
    }

    fn items<T>(
        &mut self,
        field: &'static str,
        things: impl IntoIterator<Item = T>,
        put: impl Fn(&mut Self, T),
    ) {
        self.0.word(field);
        self.0.mark(LIST);
        for thing in things {
            put(self, thing);
        }
        self.0.mark(END);
    }
}
