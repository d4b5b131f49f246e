//! The screens of arbeid med bistand as plain data: what is filled in, and what follows from it.

pub mod chart;
pub mod claim;
pub mod export;
pub mod field;
pub mod form;
pub mod model;
pub mod settled;
pub mod written;
