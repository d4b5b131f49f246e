//! The screens, in Aksel's markup. They choose no words and know no law: both come from the floors below.

pub(super) mod alert;
pub(super) mod amount;
mod app;
mod button;
pub(super) mod citation;
mod error_message;
mod error_summary;
mod focus;
mod form_summary;
mod guide_panel;
pub(super) mod heading;
pub(super) mod icon;
mod progress;
mod question;
mod radio_group;
pub(super) mod read_more;
pub(super) mod result;
mod start;
mod start_over;
mod step;
mod store;
mod summary;
pub(super) mod table;
pub(super) mod tags;
mod text_field;
mod tick;

pub use app::App;
#[cfg(not(feature = "desk"))]
pub use app::Props;
#[cfg(feature = "desk")]
pub use result::print;
pub use store::Store;
