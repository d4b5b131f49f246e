//! The marks on a [`Tape`](super::tape::Tape): the low four bits say what comes, and the others how much of it or where. `src/web/js/read.js`
//! knows them by the same numbers.

/// Nothing.
pub const NULL: usize = 0;
/// False.
pub const FALSE: usize = 1;
/// True.
pub const TRUE: usize = 2;
/// A whole number, which is the next mark.
pub const COUNT: usize = 3;
/// The next piece of the text, so many letters long as JavaScript counts them.
pub const TEXT: usize = 4;
/// A word of the contract: seven bits of length, then its address in the wasm's memory.
pub const WORD: usize = 5;
/// Places in the law: three bits of how many, then the address of the first in the wasm's memory.
pub const BASIS: usize = 6;
/// The items of a list, through [`END`].
pub const LIST: usize = 7;
/// Names and values of an object's fields by turns, through [`END`].
pub const OBJECT: usize = 8;
/// The values of the fields that a step has, in the order of [`STEP_FIELDS`].
pub const STEP: usize = 9;
/// The end of what was opened last.
pub const END: usize = 10;

/// How many bits say what comes.
pub const WHAT: u32 = 4;
/// Those bits.
pub const KINDS: usize = 15;

/// The names of a step's fields.
pub const STEP_FIELDS: [&str; 5] = ["id", "operation", "operands", "value", "basis"];
