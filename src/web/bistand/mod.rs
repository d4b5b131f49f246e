//! The screens of arbeid med bistand: what is filled in for a month or several, beside what it comes to under either model.

#[cfg(feature = "bistand")]
mod about;
mod action;
#[cfg(feature = "bistand")]
mod app;
#[cfg(feature = "bistand")]
mod inputs;
#[cfg(feature = "bistand")]
mod result;
mod state;
#[cfg(test)]
mod tests;

#[cfg(feature = "bistand")]
pub use action::Action;

/// The state of one such screen.
#[cfg(feature = "bistand")]
pub type Store = super::components::store::Store<state::State>;
