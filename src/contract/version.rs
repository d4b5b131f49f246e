//! What a host has before it: the package, the rules and the contract.

use serde::Serialize;

use super::words::{Lasting, Schema};
use crate::law::RULES_VERSION;

/// The versions of the package, the rules and the contract.
#[derive(Clone, Copy, Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Version {
    /// The package's version.
    #[cfg_attr(
        test,
        schemars(regex(pattern = "^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$"))
    )]
    package: Lasting,
    /// The day the rules were last changed or gone through.
    #[cfg_attr(test, schemars(with = "super::words::IsoDate"))]
    rules: Lasting,
    /// The number of this contract.
    schema: Schema,
}

/// The versions of the package, the rules and the contract.
pub const fn version() -> Version {
    Version {
        package: Lasting(env!("CARGO_PKG_VERSION")),
        rules: Lasting(RULES_VERSION),
        schema: Schema,
    }
}
