//! The screens, in Aksel's markup. They choose no words and know no law: both come from the floors below.

pub(super) mod alert;
pub(super) mod amount;
pub(super) mod app;
#[cfg(feature = "element")]
mod button;
pub(super) mod chart;
pub(super) mod citation;
#[cfg(feature = "takeaway")]
pub(super) mod control;
#[cfg(feature = "element")]
mod error_message;
#[cfg(feature = "element")]
mod error_summary;
#[cfg(feature = "element")]
mod focus;
#[cfg(feature = "element")]
mod form_summary;
#[cfg(feature = "element")]
mod guide;
#[cfg(feature = "element")]
mod guide_panel;
pub(super) mod heading;
pub(super) mod icon;
pub(super) mod lines;
#[cfg(feature = "element")]
mod progress;
#[cfg(feature = "element")]
mod question;
#[cfg(feature = "element")]
mod radio_group;
pub(super) mod read_more;
#[cfg(feature = "element")]
pub(super) mod result;
#[cfg(feature = "element")]
mod start;
#[cfg(feature = "element")]
mod start_over;
#[cfg(feature = "element")]
mod step;
pub(super) mod store;
#[cfg(feature = "element")]
mod summary;
pub(super) mod table;
pub(super) mod tags;
#[cfg(feature = "takeaway")]
pub(super) mod takeaway;
#[cfg(feature = "element")]
mod text_field;
#[cfg(feature = "element")]
mod tick;

/// A guide's state.
#[cfg(feature = "element")]
pub type Store = store::Store<super::state::State>;

/// Has the browser print the page.
pub fn print() {
    // A browser that cannot print has nothing to say about it.
    let _ = gloo::utils::window().print();
}
