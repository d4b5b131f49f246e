//! The screens as they are drawn.

mod about;
mod app;
mod inputs;
mod result;
