//! Someone who says something: a figure and a speech bubble.

use yew::{Html, html};

/// The figure and what it says.
pub fn guide_panel(text: &'static str) -> Html {
    html! {
        <div class="aksel-guide-panel kvp-guide-panel" data-color="info" data-poster="true" data-responsive="false">
            <div class="aksel-guide">{ figure() }</div>
            <div class="aksel-guide-panel__content">
                <svg class="aksel-guide-panel__tail" viewBox="0 0 33 22" width="33" height="22" fill="none" focusable="false" aria-hidden="true">
                    <path d="M3 22C12 19 17 12 17 2c4 8 8 15 15 20Z" fill="var(--ax-bg-raised)" />
                    <path d="M3 20.4C12 17 17 10 17 2c3.6 7.600 7 13.600 12 18.4" stroke="var(--ax-border-default)" stroke-width="2" />
                </svg>
                <div class="aksel-guide-panel__content-inner" data-color="accent"><p class="aksel-body-long aksel-body-long--medium">{ text }</p></div>
            </div>
        </div>
    }
}

/// A person with a map: whoever shows the way.
fn figure() -> Html {
    html! {
        <svg viewBox="0 0 80 80" width="80" height="80" fill="none" focusable="false" aria-hidden="true">
            <rect width="80" height="80" fill="var(--ax-bg-moderate)" />
            <path d="M14 80c0-16 11-25 26-25s26 9 26 25Z" fill="#23414f" />
            <path d="M33 48h14v10c0 4-3 6.500-7 6.500S33 62 33 58Z" fill="#d9a883" />
            <path d="M23 33c0-13 7-20 17-20s17 7 17 20c0 6-2 10-4 12H27c-2-2-4-6-4-12Z" fill="#3a2b27" />
            <ellipse cx="40" cy="36" rx="12.500" ry="15" fill="#e8bd9b" />
            <path d="M27 31c5 0 10-3 12-8 3 5 8 8 14 8 1-9-4-15-13-15S26 22 27 31Z" fill="#3a2b27" />
            <circle cx="35" cy="36" r="1.600" fill="#202733" />
            <circle cx="45" cy="36" r="1.600" fill="#202733" />
            <path d="M35 43c3 3 7 3 10 0" stroke="#202733" stroke-width="1.600" stroke-linecap="round" />
            <path d="M22 66l9-3 9 3 9-3 9 3v12l-9-3-9 3-9-3-9 3Z" fill="#f4f1ea" stroke="#202733" stroke-width="1.200" stroke-linejoin="round" />
            <path d="M26 73c4-5 8 1 12-3s9-1 16-1" stroke="#c2452d" stroke-width="1.600" stroke-linecap="round" stroke-dasharray="2.500 2.500" />
        </svg>
    }
}
