//! Days, amounts, fractions, and the words of enums. This layer knows nothing of law.

mod date;
mod fraction;
mod hours;
mod kroner;
mod period;
mod word;
mod written;

pub use date::Date;
pub use fraction::Fraction;
pub use hours::Hours;
pub use kroner::{Kroner, Rounding, adding_up, adding_up_to};
pub use period::Period;
pub use word::Word;
pub use written::{Written, read_digits};
