//! The parts of the slides that the numbers stand in.

use crate::law::{Reference, Source};

/// Model A: two rates by need.
pub const MODELL_A: &[Reference] = &[Reference::to(Source::Bistand2007, "modell A")];

/// Model B: hours of follow-up.
pub const MODELL_B: &[Reference] = &[Reference::to(Source::Bistand2007, "modell B")];

/// The bonus, the same in both.
pub const BONUS: &[Reference] = &[Reference::to(Source::Bistand2007, "bonus")];
