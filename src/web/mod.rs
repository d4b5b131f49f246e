//! The door to the browser and to hosts; the only floor behind features.

#[cfg(feature = "package")]
mod package;
pub mod wire;
