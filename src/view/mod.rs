//! Words and order: what a screen says, as plain data. No HTML and no web types here, so all of it is tested natively.

pub mod advice;
pub mod amounts;
pub mod answer;
pub mod bistand;
pub mod calculation;
pub mod changes;
pub mod chart;
pub mod common;
pub mod desk;
pub mod disclaimers;
pub mod export;
pub mod finding;
pub mod input;
pub mod live;
pub mod message;
pub mod numbers;
pub mod question;
pub mod rates;
pub mod result;
pub mod set_off;
pub mod step;
