//! A method for each message, made by `build.rs` from `nb.ftl`, whose messages the other languages must have too.
// In a build with every screen, a message that nothing shows is an error; each method ends with its line in the file.
#![cfg_attr(feature = "workbench", deny(dead_code))]
#![cfg_attr(not(feature = "workbench"), allow(dead_code))]
// A message whose name begins with `from` is no way to make anything.
#![allow(clippy::wrong_self_convention)]

use super::language::{Language, Template};

include!(concat!(env!("OUT_DIR"), "/texts.rs"));
