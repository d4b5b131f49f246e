//! The citizen's guide: one question at a time, and then the result.

#[cfg(feature = "element")]
mod element;
#[cfg(feature = "screens")]
pub mod screens;
pub mod state;
