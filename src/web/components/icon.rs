//! The signs, drawn on a square of 24. Each stands beside a word, so all are hidden from screen readers.

use yew::{Html, html};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Icon {
    /// On.
    ArrowRight,
    /// Opens and closes.
    Chevron,
    /// Done.
    Tick,
    /// Fulfilled.
    Check,
    /// Not fulfilled.
    Cross,
    /// Left open.
    Dash,
    /// Must be decided.
    Scales,
    /// Beware.
    Warning,
    /// To know.
    Info,
    /// Change.
    Pencil,
    /// Print.
    Printer,
    /// Copy.
    Copy,
    /// Leads to another site.
    External,
    /// Again from the start.
    Restart,
}

/// Draws a sign, as large as the text around it.
pub fn icon(icon: Icon) -> Html {
    styled(icon, "kvp-icon")
}

/// Draws a sign with a class of its own.
pub fn styled(icon: Icon, class: &'static str) -> Html {
    let (drawing, path) = shape(icon);
    html! {
        <svg {class} viewBox="0 0 24 24" width="1em" height="1em" focusable="false" aria-hidden="true">
            <path class={drawing} d={path} />
        </svg>
    }
}

/// How the shape is drawn, and the shape.
const fn shape(icon: Icon) -> (&'static str, &'static str) {
    const LINE: &str = "kvp-line";
    const ARROW: &str = "kvp-line kvp-arrow";
    const FILLED: &str = "kvp-filled";
    match icon {
        Icon::ArrowRight => (ARROW, "M4 12h16m-6.5-6.5L20 12l-6.5 6.5"),
        Icon::Chevron => (LINE, "M5.5 9 12 15.5 18.5 9"),
        Icon::Tick => (LINE, "M7.200 12.800 10 15.500l7.500-7"),
        Icon::Check => (
            FILLED,
            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm4.9 6.3 1.2 1-7 8.2-4.9-4.2 1.1-1.2 3.7 3.2 5.9-7Z",
        ),
        Icon::Cross => (
            FILLED,
            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM8.3 7.2 12 10.9l3.7-3.7 1.1 1.1-3.7 3.7 3.7 3.7-1.1 1.1-3.7-3.7-3.7 3.7-1.1-1.1 3.7-3.7-3.7-3.7 1.1-1.1Z",
        ),
        Icon::Dash => (
            FILLED,
            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20ZM7 11.2h10v1.6H7v-1.6Z",
        ),
        Icon::Scales => (
            LINE,
            "M12 4v16m-4 0h8M5 7.5h14M5 7.5 2.5 14a2.7 2.7 0 0 0 5 0L5 7.5Zm14 0L16.5 14a2.7 2.7 0 0 0 5 0L19 7.5Z",
        ),
        Icon::Warning => (
            FILLED,
            "M12 2.5a1 1 0 0 1 .87.5l9.5 17a1 1 0 0 1-.87 1.5h-19a1 1 0 0 1-.87-1.5l9.5-17a1 1 0 0 1 .87-.5ZM11.2 9v6h1.6V9h-1.6Zm.8 7.5a1.1 1.1 0 1 0 0 2.2 1.1 1.1 0 0 0 0-2.2Z",
        ),
        Icon::Info => (
            FILLED,
            "M12 2a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 4.6a1.2 1.2 0 1 1 0 2.4 1.2 1.2 0 0 1 0-2.4Zm-1.8 4h2.6v5.6h1.4v1.5H9.8v-1.5h1.4v-4.1h-1v-1.5Z",
        ),
        Icon::Pencil => (
            LINE,
            "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19 4 20ZM13.5 7 17 10.5",
        ),
        Icon::Printer => (LINE, "M7 8V3.5h10V8M7 17H3.5V8h17v9H17M7 14h10v6.5H7V14Z"),
        Icon::Copy => (LINE, "M8.5 8.5V3.500h12v12h-5M3.500 8.5h12v12h-12Z"),
        Icon::External => (ARROW, "M13.5 4H20v6.5M20 4l-9 9M17 14v5.5H4.5V7H10"),
        Icon::Restart => (LINE, "M4.5 12a7.5 7.5 0 1 0 2.2-5.3L4.5 9m0-5v5h5"),
    }
}
