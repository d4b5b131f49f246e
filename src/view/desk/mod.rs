//! What the caseworker's desk says and in which order: fields and what they mean, columns compared, texts to take along.

pub mod bar;
pub mod case;
pub mod column;
#[cfg(test)]
mod cited;
pub mod compare;
pub mod export;
pub mod field;
pub mod form;
pub mod month;
pub mod norm;
pub mod paid;
pub mod plan;
pub mod programme;
pub mod week;
