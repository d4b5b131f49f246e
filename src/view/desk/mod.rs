//! What the caseworker's desk says and in which order: fields and what they mean, columns compared, texts to take along.

pub mod bar;
pub mod case;
#[cfg(test)]
mod cited;
pub mod column;
pub mod compare;
pub mod csv;
pub mod field;
pub mod filled;
pub mod form;
pub mod journal;
pub mod month;
pub mod norm;
pub mod paid;
pub mod plan;
pub mod programme;
pub mod short;
pub mod week;
