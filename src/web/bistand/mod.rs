//! The screens of arbeid med bistand: what is filled in for a month or several, beside what it comes to under either model.

mod action;
#[cfg(feature = "bistand")]
mod element;
#[cfg(feature = "bistand")]
mod screens;
mod state;
#[cfg(test)]
mod tests;
