//! The door to the browser and to hosts; the only floor behind features.

pub mod clock;
#[cfg(feature = "element")]
mod components;
#[cfg(any(feature = "desk", test))]
mod desk;
#[cfg(feature = "element")]
mod element;
#[cfg(feature = "package")]
mod package;
#[cfg(any(feature = "element", test))]
mod state;
pub mod wire;
