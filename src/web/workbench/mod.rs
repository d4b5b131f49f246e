//! The workbench: the caseworker's desk and the pilot of 2008, and what both have.

mod bistand;
#[cfg(feature = "workbench")]
mod control;
mod desk;
#[cfg(feature = "workbench")]
mod element;
#[cfg(feature = "workbench")]
mod export;
#[cfg(feature = "workbench")]
mod frame;
#[cfg(feature = "workbench")]
mod rows;
mod state;
#[cfg(feature = "workbench")]
mod watch;
