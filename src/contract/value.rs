//! Whatever a host may send, before it is known to be an answer.

/// A value as JSON has them. Fields keep their order.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing.
    Null,
    /// True or false.
    Bool(bool),
    /// A number, NaN and the infinities among them.
    Number(f64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Fields and their values.
    Fields(Vec<(String, Self)>),
}
