//! The door to the browser and to hosts; the only floor behind features.

#[cfg(any(feature = "bistand", test))]
mod bistand;
pub mod clock;
#[cfg(feature = "screens")]
mod components;
#[cfg(any(feature = "desk", test))]
mod desk;
#[cfg(feature = "door")]
mod door;
#[cfg(feature = "screens")]
mod element;
#[cfg(feature = "package")]
mod package;
#[cfg(any(feature = "screens", test))]
mod setting;
#[cfg(any(feature = "element", test))]
mod state;
pub mod wire;
