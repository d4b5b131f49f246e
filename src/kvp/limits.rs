//! The most that may be answered. What is more is a slip, and refused: by the contract, in the guide and at the desk, with the same
//! number. The schemas and types of the contract say them too, and `tests/limits.rs` that they say the same.

use rust_decimal::{Decimal, dec};

/// Years since anyone was born.
pub const OLDEST: u32 = 120;

/// Children, or their birth dates.
pub const MOST_CHILDREN: u32 = 20;

/// Hours of work a week, and of an activity in the programme: full time.
pub const MOST_HOURS_A_WEEK: Decimal = dec!(37.5);

/// Hours of absence in a month: full time, in a twelfth of 52 weeks.
pub const MOST_HOURS_A_MONTH: Decimal = dec!(162.5);

/// Kroner an hour.
pub const MOST_KRONER_AN_HOUR: Decimal = dec!(2000);

/// Kroner a month of a benefit, from a host.
pub const MOST_KRONER_A_MONTH: Decimal = dec!(999999999.99);

/// Kroner a month of a benefit, typed at the desk.
pub const MOST_KRONER_AT_THE_DESK: Decimal = dec!(999999.99);

/// Kroner a month of a benefit, typed by who gets it.
pub const MOST_KRONER_IN_THE_GUIDE: Decimal = dec!(100000);

/// Months that are asked about.
pub const MOST_MONTHS: u32 = 36;

/// Months of a programme with all its extensions.
pub const MOST_MONTHS_EXTENDED: u32 = 60;

/// Weeks of such a programme.
pub const MOST_WEEKS: u32 = 260;

/// Activities of a programme, from a host.
pub const MOST_ACTIVITIES: u32 = 50;

/// Activities that are filled in at the desk: nobody needs more rows.
pub const MOST_ACTIVITIES_AT_THE_DESK: usize = 12;
