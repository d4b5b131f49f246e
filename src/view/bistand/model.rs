//! The models of payment by name.

use strum::IntoStaticStr;

/// Under which model a month is settled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, IntoStaticStr)]
#[strum(serialize_all = "snake_case")]
pub enum Model {
    /// Two rates by need.
    #[default]
    A,
    /// Hours of follow-up.
    B,
}
