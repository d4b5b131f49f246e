//! The caseworker's desk: one page during a conversation, what is filled in beside what follows from it.

mod action;
#[cfg(feature = "workbench")]
mod element;
#[cfg(feature = "workbench")]
mod screens;
mod state;
#[cfg(test)]
mod tests;
