//! The desk as it is drawn.

mod app;
mod columns;
mod inputs;
mod panel;
mod plan;
mod programme;
mod result;
