//! A method for each message, made by `build.rs` from `nb.ftl`, whose messages the other languages must have too.
// In a build with every screen, a message that nothing shows is an error; each method ends with its line in the file.
#![cfg_attr(feature = "workbench", deny(dead_code))]
#![cfg_attr(not(feature = "workbench"), allow(dead_code))]

use super::language::{Language, Template};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
