//! What people are to know of how a programme ends, which no programme can be judged by: sosialtjenesteloven § 34,
//! <https://lovdata.no/lov/2009-12-18-131/§34>, and the programme's regulation § 1 (5).

use strum::VariantArray;

use crate::kvp::basis::{FORSKRIFT, NY_LOV};
use crate::values::Period;

/// Something to know of how a programme ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, VariantArray)]
pub enum Ending {
    /// Absence because of ordinary work, birth or adoption does not end it in the first year of it.
    Fravaer,
    /// An interruption ends after a year.
    Avbrudd,
    /// There is a certificate of participation.
    Deltakerbevis,
}

impl Ending {
    /// All of them, in the order they are shown.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The law dates it holds on.
    pub const fn in_force(self) -> Period {
        match self {
            Self::Fravaer | Self::Avbrudd => Period::from(NY_LOV),
            Self::Deltakerbevis => Period::from(FORSKRIFT),
        }
    }
}
