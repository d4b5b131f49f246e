//! Until when one can complain about a decision: forvaltningsloven §§ 29 and 30, which sosialtjenesteloven § 41 makes the rule,
//! <https://lovdata.no/lov/1967-02-10/§29>.

use super::weeks::DAYS_A_WEEK;
use crate::kvp::basis::{Basis, KAPITTEL_5A, NY_LOV, sotjl};
use crate::law::helligdager::working_day;
use crate::law::{Reference, Row, Rulebook, Source, Table, rates};
use crate::values::Date;

/// The last day to complain, and where that stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Complaint {
    /// The day.
    pub deadline: Date,
    /// Where it stands.
    pub basis: &'static [Reference],
}

const KLAGEFRIST: Reference = Reference::to(Source::Fvl, "29");
const BEREGNING: Reference = Reference::to(Source::Fvl, "30");

static BASIS: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[KLAGEFRIST, BEREGNING]),
    Row::new(NY_LOV, &[sotjl("41"), KLAGEFRIST, BEREGNING]),
]);

/// So many weeks after one was notified, or the next working day where that is none.
pub fn complaint(notified: Date, rulebook: Rulebook) -> Complaint {
    let weeks = rulebook.read(&rates::KLAGEFRIST_UKER).value;
    Complaint {
        deadline: working_day(notified.plus_days(weeks.saturating_mul(DAYS_A_WEEK))),
        basis: rulebook.read(&BASIS).value,
    }
}
