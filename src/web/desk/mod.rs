//! The caseworker's desk: one page during a conversation, what is filled in beside what follows from it.

mod action;
#[cfg(feature = "desk")]
mod app;
#[cfg(feature = "desk")]
mod columns;
#[cfg(feature = "desk")]
mod inputs;
#[cfg(feature = "desk")]
mod panel;
#[cfg(feature = "desk")]
mod plan;
#[cfg(feature = "desk")]
mod programme;
#[cfg(feature = "desk")]
mod result;
mod state;
#[cfg(feature = "desk")]
mod store;
#[cfg(test)]
mod tests;

#[cfg(feature = "desk")]
pub use action::Action;
#[cfg(feature = "desk")]
pub use store::Store;
