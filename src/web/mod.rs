//! The boundary to the browser and to hosts; the only layer behind features.
// What one build has no use for, another has; what none has use for is found where all are compiled together.
#![cfg_attr(not(all(feature = "element", feature = "workbench")), allow(dead_code))]

#[cfg(feature = "boundary")]
mod assess;
#[cfg(feature = "boundary")]
mod boundary;
pub mod clock;
#[cfg(feature = "screens")]
mod components;
#[cfg(feature = "screens")]
mod element;
#[cfg(any(feature = "screens", test))]
mod guide;
#[cfg(feature = "screens")]
mod languages;
#[cfg(feature = "screens")]
mod now;
#[cfg(feature = "package")]
mod package;
#[cfg(any(feature = "screens", test))]
mod setting;
#[cfg(any(feature = "workbench", test))]
mod workbench;
