//! Whom one cares for, as hosts send it, and the rights to leave that gives.

use serde::Serialize;

use super::field::{Field, Held, Kind, Slot, Table, read_date};
use super::references::{Basis, References};
use super::{Error, Value};
use crate::kvp::limits::MOST_CHILDREN;
use crate::kvp::program::{self, Alone, Care};

/// The fields of who one cares for.
pub static CARE: Table<Care> = Table::new(
    "care",
    &[
        Field::<Care>::new("barn", Kind::Whole(0, MOST_CHILDREN), |care| &mut care.children)
            .needed()
            .about("Children, through the year they turn 12; 18 if they are among `kroniskSyke`."),
        Field::<Care>::new("aleneomsorg", Kind::Flag, |care| &mut care.alone)
            .needed()
            .about("Whether one is alone with the care."),
        Field::<Care>::new("kroniskSyke", Kind::Whole(0, MOST_CHILDREN), |care| &mut care.chronically_ill)
            .needed()
            .about("Those of them who are chronically ill, ill for a long time or disabled, no more than `barn`."),
    ],
)
.about("Care", "Whom one cares for.");

impl Slot for Alone {
    fn set(&mut self, held: Held<'_>) {
        if let Held::Flag(alone) = held {
            *self = if alone { Self::Yes } else { Self::No };
        }
    }
}

/// The days one may be away with benefit when a child is ill.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct LeaveRights {
    /// Working days in twelve months.
    syke_barn_dager: u32,
    basis: Basis,
    /// Every place in the law that `basis` names, by its id.
    references: References,
}

/// The rights to leave, as `leaveRights(care, lawDate)` of the package gives them.
///
/// # Errors
/// An [`Error`] in the contract's terms when the answers or the date cannot be read, or there are no rules for it.
pub fn leave_rights(given: &Value, law_date: &Value) -> Result<program::LeaveRights, Box<Error>> {
    let nobody = Care {
        children: 0,
        chronically_ill: 0,
        alone: Alone::No,
    };
    let care = CARE.read(given, nobody)?;
    if care.chronically_ill > care.children {
        return Err(Error::invalid("kroniskSyke", &["be no more than `barn`"]));
    }
    let law_date = read_date("lawDate", law_date)?;
    program::leave_rights(care, law_date).map_err(Error::no_leave_rules)
}

/// The contract's object for the rights to leave.
pub fn leave(of: &program::LeaveRights) -> LeaveRights {
    LeaveRights {
        syke_barn_dager: of.sick_child_days,
        basis: Basis(of.basis),
        references: References::of([of.basis]),
    }
}
