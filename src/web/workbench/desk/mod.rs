//! The caseworker's desk: one page during a conversation, what is filled in beside what follows from it.

pub mod action;
#[cfg(feature = "workbench")]
mod screens;
pub mod state;
#[cfg(test)]
mod tests;
