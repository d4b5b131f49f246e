//! The screens, in Aksel's markup. They choose no words and know no law: both come from the floors below.

mod alert;
mod amount;
mod app;
mod button;
mod citation;
mod error_message;
mod error_summary;
mod focus;
mod form_summary;
mod guide_panel;
mod heading;
mod icon;
mod progress;
mod question;
mod radio_group;
mod read_more;
mod result;
mod start;
mod start_over;
mod step;
mod store;
mod summary;
mod table;
mod tags;
mod text_field;
mod tick;

pub use app::{App, Props};
pub use store::Store;
