//! The screens as they are drawn.

mod about;
mod app;
mod inputs;
mod result;

/// The state of one such screen.
pub type Store = crate::web::components::store::Store<super::state::State>;
