//! The screens of arbeid med bistand: what is filled in for a month or several, beside what it comes to under either model.

pub mod action;
#[cfg(feature = "workbench")]
mod screens;
pub mod state;
#[cfg(test)]
mod tests;
