//! The fields of what a host sends, as tables: a row says what a field is called, what it may hold, what it sets and what it means. They
//! drive the reading and its error sentences, and the schemas, the types and the README are made of them.

use rust_decimal::Decimal;

use super::read::{self, Hundredths};
use super::{Error, Value};
use crate::assess::Choice;
use crate::values::{Date, Written};

/// An object that a host sends.
pub struct Table<T: 'static> {
    /// What it is called in errors, where it is the whole of what was sent.
    name: &'static str,
    /// Its fields, in the contract's order.
    pub fields: &'static [Field<T>],
    /// Fields that say the same thing in two ways.
    pub conflicts: &'static [[&'static str; 2]],
    /// The name of its type.
    #[cfg(test)]
    pub title: &'static str,
    /// What it is.
    #[cfg(test)]
    pub about: &'static str,
}

/// A field of such an object.
pub struct Field<T: 'static> {
    /// What is said of it.
    pub row: Row,
    /// What it sets.
    slot: fn(&mut T) -> &mut dyn Slot,
}

/// What is said of a field, whatever it is a field of.
#[derive(Clone, Copy)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What it may hold.
    pub kind: Kind,
    /// Whether it must be there: a guess in its place would pass for an answer.
    pub is_needed: bool,
    /// What it means.
    #[cfg(test)]
    pub about: &'static str,
    /// The fields of what it holds.
    #[cfg(test)]
    pub inner: Option<&'static (dyn super::schema::Described + Sync)>,
}

/// Where what a field holds is kept.
pub trait Slot {
    /// Keeps what was read. A field's kind is the slot's, so that nothing else comes here.
    fn set(&mut self, held: Held<'_>);

    /// Reads an object, or a list of them, that stands at a path.
    ///
    /// # Errors
    /// Whatever is wrong within it.
    fn read(&mut self, path: &str, given: &Value) -> Result<(), Box<Error>> {
        let _ = (path, given);
        Ok(())
    }
}

/// What a field may hold.
#[derive(Clone, Copy)]
pub enum Kind {
    /// A date.
    Date,
    /// A date no later than this.
    DateThrough(Date),
    /// A whole number, from the first through the second.
    Whole(u32, u32),
    /// A number from zero through this, with at most two decimals.
    Decimal(Decimal),
    /// True or false.
    Flag,
    /// One of these words.
    Word(&'static [&'static str]),
    /// At most so many dates.
    Dates(u32),
    /// An object with fields of its own.
    Object,
    /// At most so many objects, and what they are.
    Objects(u32, &'static str),
}

/// What a field holds.
#[derive(Clone, Copy)]
pub enum Held<'a> {
    /// A date.
    Date(Date),
    /// A whole number.
    Whole(u32),
    /// A number with decimals.
    Decimal(Decimal),
    /// True or false.
    Flag(bool),
    /// Which of its words.
    Word(usize),
    /// Dates.
    Dates(&'a [Date]),
}

impl<T: 'static> Table<T> {
    /// An object with these fields.
    pub const fn new(name: &'static str, fields: &'static [Field<T>]) -> Self {
        Self {
            name,
            fields,
            conflicts: &[],
            #[cfg(test)]
            title: "",
            #[cfg(test)]
            about: "",
        }
    }

    /// The same, where of each of these pairs only one may be given.
    pub const fn conflicts(mut self, conflicts: &'static [[&'static str; 2]]) -> Self {
        self.conflicts = conflicts;
        self
    }

    /// The same, with a name for its type and what it is, for those who read the schemas.
    #[cfg_attr(
        not(test),
        expect(unused_variables, unused_mut, reason = "only the schemas say it")
    )]
    pub const fn about(mut self, title: &'static str, about: &'static str) -> Self {
        #[cfg(test)]
        {
            self.title = title;
            self.about = about;
        }
        self
    }

    /// Reads all of what was sent into something that holds nothing yet.
    ///
    /// # Errors
    /// `invalid_answer` for what a field cannot hold and for one that is missing, `unknown_field` for one that does not exist, and
    /// `conflict` where the same thing is said in two ways.
    pub fn read(&self, given: &Value, into: T) -> Result<T, Box<Error>> {
        self.read_at("", given, into)
    }

    /// Reads an object within another. `path` is where it stands.
    ///
    /// # Errors
    /// As for [`Self::read`].
    pub fn read_at(&self, path: &str, given: &Value, mut into: T) -> Result<T, Box<Error>> {
        let Value::Fields(given) = given else {
            let name = if path.is_empty() { self.name } else { path };
            return Err(refuse(name, given, Kind::Object));
        };
        let mut object = Object(self.fields, &mut into);
        read_fields(&mut object, self.conflicts, path, given)?;
        Ok(into)
    }
}

/// An object on its way in, whatever it becomes: one reader for all of them.
trait Incoming {
    /// What is said of a field.
    fn row(&self, at: usize) -> Option<&Row>;
    /// What it sets.
    fn slot(&mut self, at: usize) -> Option<&mut dyn Slot>;
}

struct Object<'a, T: 'static>(&'static [Field<T>], &'a mut T);

impl<T: 'static> Incoming for Object<'_, T> {
    fn row(&self, at: usize) -> Option<&Row> {
        self.0.get(at).map(|field| &field.row)
    }

    fn slot(&mut self, at: usize) -> Option<&mut dyn Slot> {
        self.0.get(at).map(|field| (field.slot)(self.1))
    }
}

fn read_fields(
    object: &mut dyn Incoming,
    conflicts: &[[&str; 2]],
    path: &str,
    given: &[(String, Value)],
) -> Result<(), Box<Error>> {
    for (name, value) in given {
        let path = path_to(path, name);
        let rows = (0..).map_while(|at| Some((at, *object.row(at)?)));
        let Some((at, row)) = rows.into_iter().find(|(_, row)| row.name == name) else {
            return Err(Error::unknown(&path));
        };
        if *value == Value::Null {
            return Err(if row.is_needed {
                Error::missing(&path, &row.kind.must())
            } else {
                Error::null(&path, &row.kind.must())
            });
        }
        if let Some(slot) = object.slot(at) {
            row.kind.read(&path, value, slot)?;
        }
    }
    let is_given = |name: &str| given.iter().any(|(field, _)| field == name);
    for [one, other] in conflicts {
        if is_given(one) && is_given(other) {
            return Err(Error::conflict(one, other));
        }
    }
    let mut rows = (0..).map_while(|at| object.row(at));
    match rows.find(|row| row.is_needed && !is_given(row.name)) {
        Some(row) => Err(Error::missing(&path_to(path, row.name), &row.kind.must())),
        None => Ok(()),
    }
}

fn path_to(path: &str, name: &str) -> String {
    let point = if path.is_empty() { "" } else { "." };
    [path, point, name].written()
}

impl<T: 'static> Field<T> {
    /// A field that may be left out, and what it sets. The types ask for the meaning of each.
    pub const fn new(name: &'static str, kind: Kind, slot: fn(&mut T) -> &mut dyn Slot) -> Self {
        let row = Row {
            name,
            kind,
            is_needed: false,
            #[cfg(test)]
            about: "",
            #[cfg(test)]
            inner: None,
        };
        Self { row, slot }
    }

    /// The same field, which must be there.
    pub const fn needed(mut self) -> Self {
        self.row.is_needed = true;
        self
    }

    /// The same field, with what it means, for those who read the schemas.
    #[cfg_attr(
        not(test),
        expect(unused_variables, unused_mut, reason = "only the schemas say it")
    )]
    pub const fn about(mut self, about: &'static str) -> Self {
        #[cfg(test)]
        {
            self.row.about = about;
        }
        self
    }

    /// The same field, with the fields of what it holds, for those who read the schemas.
    #[cfg_attr(
        not(test),
        expect(unused_variables, unused_mut, reason = "only the schemas say it")
    )]
    pub const fn of<U>(mut self, inner: &'static Table<U>) -> Self {
        #[cfg(test)]
        {
            self.row.inner = Some(inner);
        }
        self
    }
}

impl Kind {
    /// Reads a value into where it is kept.
    fn read(self, path: &str, value: &Value, slot: &mut dyn Slot) -> Result<(), Box<Error>> {
        let held = match (self, value) {
            (Self::Object, _) => return slot.read(path, value),
            (Self::Objects(most, _), Value::List(list)) if is_within(list, most) => {
                return slot.read(path, value);
            }
            (Self::Date, Value::Text(text)) => Date::parse(text).map(Held::Date),
            (Self::DateThrough(last), Value::Text(text)) => {
                Date::parse(text).filter(|day| *day <= last).map(Held::Date)
            }
            (Self::Whole(least, most), Value::Number(number)) => read::whole(*number)
                .filter(|number| (least..=most).contains(number))
                .map(Held::Whole),
            (Self::Decimal(most), Value::Number(number)) => match read::hundredths(*number) {
                Some(Hundredths::Exact(number)) if number <= most => Some(Held::Decimal(number)),
                Some(Hundredths::Near(number)) if number <= most => {
                    return Err(Error::inexact(path, &self.must(), number));
                }
                _ => None,
            },
            (Self::Decimal(most), Value::Text(text)) => read::decimal(text)
                .filter(|number| *number <= most)
                .map(Held::Decimal),
            (Self::Flag, Value::Bool(flag)) => Some(Held::Flag(*flag)),
            (Self::Word(words), Value::Text(text)) => {
                words.iter().position(|word| word == text).map(Held::Word)
            }
            (Self::Dates(most), Value::List(list)) if is_within(list, most) => {
                let mut dates = Vec::new();
                for (place, held) in (0_u32..).zip(list) {
                    let item = [path, "[", &place.written(), "]"].written();
                    let date = read_date(&item, held);
                    dates.push(date.map_err(|error| error.of(path))?);
                }
                slot.set(Held::Dates(&dates));
                return Ok(());
            }
            _ => None,
        };
        match held {
            Some(held) => {
                slot.set(held);
                Ok(())
            }
            None => Err(refuse(path, value, self)),
        }
    }

    /// What it must do, as in "`alder` must be a whole number from 0 to 120".
    pub fn must(self) -> String {
        match self {
            Self::Date => String::from("be a date that exists, written YYYY-MM-DD"),
            Self::DateThrough(last) => {
                [&Self::Date.must(), ", no later than ", &last.written()].written()
            }
            Self::Whole(least, most) => [
                "be a whole number from ",
                &least.written(),
                " to ",
                &most.written(),
            ]
            .written(),
            Self::Decimal(most) => [
                "be a number from 0 to ",
                &most.written(),
                " with at most two decimals",
            ]
            .written(),
            Self::Flag => String::from("be true or false"),
            Self::Word(words) => ["be one of ", &words.join(", ")].written(),
            Self::Dates(most) => ["be a list of at most ", &most.written(), " dates"].written(),
            Self::Object => String::from("be a plain object"),
            Self::Objects(most, things) => {
                ["be a list of at most ", &most.written(), " ", things].written()
            }
        }
    }
}

fn is_within(list: &[Value], most: u32) -> bool {
    u32::try_from(list.len()).is_ok_and(|count| count <= most)
}

/// Reads an ISO date that stands alone.
///
/// # Errors
/// `invalid_answer` when it is not one.
pub fn read_date(field: &str, value: &Value) -> Result<Date, Box<Error>> {
    match value {
        Value::Text(text) => Date::parse(text),
        _ => None,
    }
    .ok_or_else(|| refuse(field, value, Kind::Date))
}

/// Why something that must be there is refused.
fn refuse(field: &str, value: &Value, kind: Kind) -> Box<Error> {
    match (value, kind) {
        (Value::Null, _) => Error::missing(field, &kind.must()),
        (Value::Text(_), Kind::Decimal(_)) => Error::invalid(
            field,
            &[
                &kind.must(),
                "; as text it is digits, with a point before the decimals",
            ],
        ),
        _ => Error::invalid(field, &[&kind.must()]),
    }
}

/// What is sent as it is.
trait Plain: Sized {
    /// It, where that is what the field holds.
    fn of(held: Held<'_>) -> Option<Self>;
}

impl Plain for Date {
    fn of(held: Held<'_>) -> Option<Self> {
        match held {
            Held::Date(date) => Some(date),
            _ => None,
        }
    }
}

impl Plain for u32 {
    fn of(held: Held<'_>) -> Option<Self> {
        match held {
            Held::Whole(number) => Some(number),
            _ => None,
        }
    }
}

impl Plain for Decimal {
    fn of(held: Held<'_>) -> Option<Self> {
        match held {
            Held::Decimal(number) => Some(number),
            _ => None,
        }
    }
}

impl Plain for bool {
    fn of(held: Held<'_>) -> Option<Self> {
        match held {
            Held::Flag(flag) => Some(flag),
            _ => None,
        }
    }
}

/// An answer chosen from a list.
impl<T: Choice> Plain for T {
    fn of(held: Held<'_>) -> Option<Self> {
        match held {
            Held::Word(place) => T::ALL.get(place).copied(),
            _ => None,
        }
    }
}

impl<T: Plain> Slot for T {
    fn set(&mut self, held: Held<'_>) {
        if let Some(value) = T::of(held) {
            *self = value;
        }
    }
}

impl<T: Plain> Slot for Option<T> {
    fn set(&mut self, held: Held<'_>) {
        if let Some(value) = T::of(held) {
            *self = Some(value);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::contract::{Error, Value, leave_rights, read_answers};

    fn fields(fields: &[(&str, Value)]) -> Value {
        let owned = fields.iter().cloned();
        Value::Fields(
            owned
                .map(|(name, value)| (name.to_owned(), value))
                .collect(),
        )
    }

    fn refused(field: &str, value: Value) -> Box<Error> {
        read_answers(&fields(&[(field, value)])).unwrap_err()
    }

    #[test]
    fn what_cannot_be_held_is_refused_by_a_sentence_that_says_what_to_send() {
        let text = |text: &str| Value::Text(text.to_owned());
        for (field, value, message) in [
            (
                "alder",
                text("27"),
                "`alder` must be a whole number from 0 to 120.",
            ),
            (
                "laerling",
                Value::Null,
                "`laerling` must be true or false, or be left out: `null` is no answer.",
            ),
            (
                "timeloenn",
                Value::Number(0.1 + 0.2),
                "`timeloenn` must be a number from 0 to 2000 with at most two decimals. Rounding errors made it miss 0.3: round it, or send \"0.3\" as text.",
            ),
            (
                "timeloenn",
                Value::Number(1.005),
                "`timeloenn` must be a number from 0 to 2000 with at most two decimals.",
            ),
            (
                "timeloenn",
                text("7,5"),
                "`timeloenn` must be a number from 0 to 2000 with at most two decimals; as text it is digits, with a point before the decimals.",
            ),
            (
                "utbetaling",
                text("uke"),
                "`utbetaling` must be one of maaned, dag.",
            ),
            (
                "barnFoedselsdatoer",
                Value::List(vec![text("2026-02-30")]),
                "`barnFoedselsdatoer[0]` must be a date that exists, written YYYY-MM-DD.",
            ),
            (
                "samordning",
                Value::List(Vec::new()),
                "`samordning` must be a plain object.",
            ),
        ] {
            let error = refused(field, value);
            assert_eq!(
                (error.field.as_str(), error.message.as_str()),
                (field, message)
            );
        }
    }

    #[test]
    fn what_is_missing_is_told_in_one_way_whether_field_or_argument() {
        let date = Value::Text("2026-06-01".to_owned());
        let care = [
            ("barn", Value::Number(1.0)),
            ("kroniskSyke", Value::Number(0.0)),
        ];
        for (given, day, message) in [
            (
                fields(&care),
                &date,
                "`aleneomsorg` must be given, and be true or false.",
            ),
            (
                fields(&[("barn", Value::Null)]),
                &date,
                "`barn` must be given, and be a whole number from 0 to 20.",
            ),
            (
                Value::Null,
                &date,
                "`care` must be given, and be a plain object.",
            ),
            (
                fields(&[&care[..], &[("aleneomsorg", Value::Bool(true))]].concat()),
                &Value::Null,
                "`lawDate` must be given, and be a date that exists, written YYYY-MM-DD.",
            ),
        ] {
            assert_eq!(leave_rights(&given, day).unwrap_err().message, message);
        }
    }
}
