//! The guide as it is drawn.

mod amount;
mod app;
mod button;
mod error_message;
mod error_summary;
mod focus;
mod form_summary;
mod guide_panel;
mod heading;
mod payslip;
mod progress;
mod question;
mod radio_group;
pub mod result;
mod start;
mod start_over;
mod step;
mod summary;
mod text_field;
mod tick;
