//! What the screens are made of, in Aksel's markup. It chooses no words and knows no law: both come from the layers below.

pub mod alert;
pub mod amount;
pub mod app;
pub mod card;
pub mod chart;
pub mod citation;
pub mod heading;
pub mod icon;
mod kept;
pub mod lines;
pub mod read_more;
pub mod store;
pub mod table;
pub mod tags;
pub mod text_to_copy;

use gloo::utils::window;
use yew::MouseEvent;

/// Has the browser print the page that was clicked in, which may be in another window than this program.
pub fn print(click: &MouseEvent) {
    // A browser that cannot print has nothing to say about it.
    let _ = click.view().unwrap_or_else(window).print();
}
