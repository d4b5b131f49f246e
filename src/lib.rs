//! kvp-veiviser: who may take part in Norway's Qualification Programme, and what it pays.
#![deny(
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::expect_used,
    clippy::float_arithmetic,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used
)]

pub mod assess;
pub mod bistand;
pub mod contract;
pub mod kvp;
pub mod law;
pub mod texts;
pub mod values;
pub mod view;
pub mod web;
