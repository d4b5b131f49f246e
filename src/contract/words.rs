//! How what the rules' own types hold is written in the contract.

use core::marker::PhantomData;

use serde::{Serialize, Serializer};

use crate::assess::StepValue;
use crate::values::{Date, Kroner, Word, Written};

/// A text that lasts as long as the program does: JavaScript is sent it once, and reminded of it afterwards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lasting(pub &'static str);

impl Serialize for Lasting {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // What serde has for the word of an enum, and what serde-wasm-bindgen remembers by its address.
        serializer.serialize_unit_variant("", 0, self.0)
    }
}

/// The word that the contract has for a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsWord<T>(Lasting, PhantomData<T>);

impl<T: Word> From<T> for AsWord<T> {
    fn from(value: T) -> Self {
        Self(Lasting(value.id()), PhantomData)
    }
}

impl<T: Word> From<&T> for AsWord<T> {
    fn from(value: &T) -> Self {
        Self::from(*value)
    }
}

impl<T> Serialize for AsWord<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

/// A list of the rules' own things, each in the contract's form when it is written.
pub struct Each<'a, T, C>(&'a [T], PhantomData<C>);

impl<'a, T, C> From<&'a [T]> for Each<'a, T, C> {
    fn from(things: &'a [T]) -> Self {
        Self(things, PhantomData)
    }
}

impl<'a, T, C: From<&'a T> + Serialize> Serialize for Each<'a, T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.iter().map(C::from))
    }
}

/// One of the rules' own things, in the contract's form when it is written.
pub struct One<'a, T, C>(&'a T, PhantomData<C>);

impl<'a, T, C> From<&'a T> for One<'a, T, C> {
    fn from(thing: &'a T) -> Self {
        Self(thing, PhantomData)
    }
}

impl<'a, T, C: From<&'a T> + Serialize> Serialize for One<'a, T, C> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::from(self.0).serialize(serializer)
    }
}

/// The words of several values.
pub type Words<'a, T> = Each<'a, T, AsWord<T>>;

/// The number of the contract.
#[derive(Clone, Copy, Debug)]
pub struct Schema;

impl Serialize for Schema {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u32(1)
    }
}

/// The benefit that an assessment is of.
#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Benefit {
    /// The Qualification Programme.
    Kvp,
}

fn text<S: Serializer>(value: &dyn Written, serializer: S) -> Result<S::Ok, S::Error> {
    // As long as any is, so that it is never moved.
    let mut text = String::with_capacity(24);
    value.write(&mut text);
    serializer.serialize_str(&text)
}

/// A whole date, `YYYY-MM-DD`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IsoDate(pub Date);

impl From<&Date> for IsoDate {
    fn from(date: &Date) -> Self {
        Self(*date)
    }
}

impl Serialize for IsoDate {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        text(&self.0, serializer)
    }
}

/// A calendar month, `YYYY-MM`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IsoMonth(pub Date);

impl Serialize for IsoMonth {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut month = self.0.written();
        month.truncate("YYYY-MM".len());
        serializer.serialize_str(&month)
    }
}

/// An amount in kroner with exactly two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Money(pub Kroner);

impl Serialize for Money {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        text(&self.0.rounded(), serializer)
    }
}

/// Hours with exactly two decimals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hours(pub crate::values::Hours);

impl Serialize for Hours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        text(&self.0.to_decimal(), serializer)
    }
}

/// A number as its table writes it; perhaps a fraction, `2/3`.
#[derive(Clone, Copy)]
pub struct TableNumber<'a>(pub &'a dyn Written);

impl Serialize for TableNumber<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        text(self.0, serializer)
    }
}

/// The number that a step arrives at: an amount with two decimals, a number as its table or the person writes it, or a fraction, `2/3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StepNumber(pub StepValue);

impl Serialize for StepNumber {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            StepValue::Kroner(amount) => text(&amount.rounded(), serializer),
            StepValue::Decimal(number) => text(number, serializer),
            StepValue::Fraction(fraction) => text(fraction, serializer),
        }
    }
}
