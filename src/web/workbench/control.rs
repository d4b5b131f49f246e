//! Small controls: a label, what one fills in, a hint and a message. None submits a form, and none lets the browser remember.

use std::borrow::Cow;

use wasm_bindgen::JsCast;
use web_sys::{
    Element, HtmlElement, HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement, ShadowRoot,
};
use yew::{Callback, Event, Html, InputEvent, KeyboardEvent, MouseEvent, TargetCast, html};

use crate::view::export::TEXT;
use crate::web::components::icon::{Icon, icon, styled};
use crate::web::components::read_more::{folded, turned};
use crate::web::components::tags::{keyed, tag, words};

/// Something to fill in.
pub struct Control {
    /// What it is called in the page.
    pub id: String,
    /// The label.
    pub label: String,
    /// Under the label.
    pub hint: Option<String>,
    /// What stands in it.
    pub text: String,
    /// What is wrong with it.
    pub wrong: Option<String>,
    /// That it differs from the first column, and what stands there.
    pub differs: Option<String>,
    /// How it is filled in.
    pub kind: ControlKind,
    /// Called with what is typed or chosen.
    pub typed: Callback<String>,
    /// Called when one leaves it.
    pub left: Callback<()>,
}

/// How it is filled in.
pub enum ControlKind {
    /// By typing, with the keyboard a phone shows.
    Text(&'static str),
    /// By choosing one in a list: its word and its label. The first is none.
    Choice(Vec<(Cow<'static, str>, Cow<'static, str>)>),
    /// By choosing one of a few that all show: its word and its label. What deletes a text takes the choice away.
    Segments(Vec<(&'static str, &'static str)>),
    /// By ticking it off.
    Tick,
}

/// Draws it.
pub fn control(control: &Control) -> Html {
    let id = &control.id;
    match &control.kind {
        ControlKind::Tick => return tick(control),
        ControlKind::Segments(choices) => return segments(control, choices),
        ControlKind::Text(_) | ControlKind::Choice(_) => {}
    }
    let class = match (&control.wrong, &control.kind) {
        (None, _) => "aksel-form-field aksel-form-field--small kvp-control",
        (_, ControlKind::Choice(_)) => {
            "aksel-form-field aksel-form-field--small aksel-select--error kvp-control"
        }
        _ => "aksel-form-field aksel-form-field--small aksel-text-field--error kvp-control",
    };
    let name = html! {
        <label for={id.clone()} class="aksel-form-field__label aksel-label aksel-label--small">{ control.label.as_str() }</label>
    };
    let (label, about) = labelled(control, name);
    let filled = match &control.kind {
        ControlKind::Choice(choices) => select(control, choices, about),
        ControlKind::Text(keyboard) => text(control, keyboard, about),
        ControlKind::Tick | ControlKind::Segments(_) => Html::default(),
    };
    let message = message(id, control.wrong.as_deref());
    keyed(
        "div",
        class,
        id,
        vec![tag("div", "kvp-control__label", label), filled, message],
    )
}

/// The label, the hint, and what differs; and the ids of what describes the field.
fn labelled(control: &Control, name: Html) -> (Vec<Html>, String) {
    let id = &control.id;
    let mut about = vec![[id, "-error"].concat()];
    let mut label = vec![name];
    label.extend(control.hint.as_ref().map(|hint| {
        let hint_id = [id, "-hint"].concat();
        about.insert(0, hint_id.clone());
        described(hint_id, "aksel-detail kvp-hint", hint)
    }));
    label.extend(control.differs.as_ref().map(|there| {
        let differs = [id, "-differs"].concat();
        about.push(differs.clone());
        described(
            differs,
            "aksel-tag aksel-tag--xsmall aksel-detail kvp-differs",
            there,
        )
    }));
    (label, about.join(" "))
}

/// A few choices side by side: the browser's own radio buttons, drawn as Aksel's toggle group. A letter chooses the one that begins with it.
fn segments(control: &Control, choices: &[(&'static str, &'static str)]) -> Html {
    let id = &control.id;
    let label_id = [id, "-label"].concat();
    // It names the group, and is not read once more within it.
    let name = html! {
        <span id={label_id.clone()} class="aksel-form-field__label aksel-label aksel-label--small" aria-hidden="true">{ control.label.as_str() }</span>
    };
    let (label, about) = labelled(control, name);
    let shown = choices.iter().map(|&(word, label)| {
        let is_chosen = control.text == word;
        let onclick = control.typed.reform(move |_: MouseEvent| word.to_owned());
        html! {
            <label key={word} class="aksel-toggle-group__button aksel-body-short aksel-body-short--small" data-selected={if is_chosen { "true" } else { "false" }}>
                <input id={[id, "-", word].concat()} class="kvp-unseen" type="radio" name={id.clone()} value={word} autocomplete="off" checked={is_chosen} {onclick} />
                { words("span", "aksel-toggle-group__button-inner", label) }
            </label>
        }
    });
    let letters: Vec<(char, &'static str)> = choices
        .iter()
        .filter_map(|&(word, label)| Some((small(label.chars().next()?), word)))
        .collect();
    let typed = control.typed.clone();
    let onkeydown = Callback::from(move |event: KeyboardEvent| {
        by_key(&event, &letters, &typed);
    });
    html! {
        <div key={id.clone()} id={id.clone()} class="kvp-control kvp-segments" role="radiogroup" aria-labelledby={label_id} aria-describedby={about} {onkeydown}>
            { tag("div", "kvp-control__label", label) }
            <div class="aksel-toggle-group aksel-toggle-group--small">{ for shown }</div>
            { message(id, control.wrong.as_deref()) }
        </div>
    }
}

/// A letter as it is small, in any alphabet.
fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Chooses what begins with the letter typed, and moves there; what deletes a text takes a choice away.
fn by_key(event: &KeyboardEvent, letters: &[(char, &'static str)], typed: &Callback<String>) {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return;
    }
    let key = event.key();
    if key == "Delete" || key == "Backspace" {
        typed.emit(String::new());
        return;
    }
    let mut signs = key.chars();
    let (Some(sign), None) = (signs.next(), signs.next()) else {
        return;
    };
    let sign = small(sign);
    let Some(&(_, word)) = letters.iter().find(|(letter, _)| *letter == sign) else {
        return;
    };
    typed.emit(word.to_owned());
    let group = event.target_dyn_into::<Element>();
    let group = group.and_then(|it| it.closest("[role=radiogroup]").ok().flatten());
    if let Some(group) = group {
        let id = [&group.id(), "-", word].concat();
        focus(&group, &id);
    }
}

fn described(id: String, class: &'static str, text: &str) -> Html {
    html! { <span {id} {class} data-color="info" data-variant="moderate">{ text }</span> }
}

fn message(id: &str, wrong: Option<&str>) -> Html {
    let message = wrong.map(|text| {
        let parts = vec![icon(Icon::Warning), words("span", "", text)];
        keyed(
            "p",
            "aksel-error-message aksel-label aksel-label--small aksel-error-message--show-icon",
            text,
            parts,
        )
    });
    html! {
        <div id={[id, "-error"].concat()} class="aksel-form-field__error" aria-relevant="additions removals" aria-live="polite">
            { message.unwrap_or_default() }
        </div>
    }
}

fn text(control: &Control, keyboard: &'static str, about: String) -> Html {
    let oninput = control
        .typed
        .reform(|event: InputEvent| event.target_unchecked_into::<HtmlInputElement>().value());
    html! {
        <input id={control.id.clone()} type="text" class="aksel-text-field__input aksel-body-short aksel-body-short--small" inputmode={keyboard}
            autocomplete="off" spellcheck="false" value={control.text.clone()} aria-invalid={control.wrong.as_ref().map(|_| "true")}
            aria-describedby={about} {oninput} onblur={control.left.reform(|_| ())} />
    }
}

fn select(
    control: &Control,
    choices: &[(Cow<'static, str>, Cow<'static, str>)],
    about: String,
) -> Html {
    let onchange = control
        .typed
        .reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    let options = choices.iter().map(|(word, label)| {
        html! { <option key={word.as_ref()} value={word.clone()}>{ label.as_ref() }</option> }
    });
    html! {
        <div class="aksel-select__container">
            <select id={control.id.clone()} class="aksel-select__input aksel-body-short aksel-body-short--small" autocomplete="off"
                aria-invalid={control.wrong.as_ref().map(|_| "true")} aria-describedby={about} data-word={control.text.clone()} {onchange}
                onblur={control.left.reform(|_| ())}>
                { for options }
            </select>
            { styled(Icon::Chevron, "aksel-select__chevron") }
        </div>
    }
}

fn tick(control: &Control) -> Html {
    let onchange = control.typed.reform(|event: Event| {
        let ticked = event.target_unchecked_into::<HtmlInputElement>().checked();
        if ticked { "ja" } else { "" }.to_owned()
    });
    ticked(
        &control.id,
        &control.label,
        !control.text.is_empty(),
        onchange,
    )
}

/// A box to tick.
pub fn ticked(id: &str, label: &str, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <div key={id} class="aksel-checkbox aksel-checkbox--small">
            <div class="aksel-checkbox__input-wrapper">
                <input id={id.to_owned()} type="checkbox" class="aksel-checkbox__input" autocomplete="off" {checked} {onchange} />
                <svg class="aksel-checkbox__icon" viewBox="0 0 13 10" fill="none" focusable="false" aria-hidden="true">
                    <path class="kvp-line" d="M1.5 5 5 8.5l6.5-7" />
                </svg>
            </div>
            <label for={id.to_owned()} class="aksel-checkbox__label aksel-body-short aksel-body-short--small">{ label }</label>
        </div>
    }
}

/// A small button. It has an id where the focus may come back to it.
pub fn button(
    id: &'static str,
    variant: &'static str,
    label: &str,
    onclick: Callback<MouseEvent>,
) -> Html {
    pressed(id, variant, label_of(label), None, onclick)
}

/// The same, one of several of which one is on.
pub fn toggle(label: &str, is_on: bool, onclick: Callback<MouseEvent>) -> Html {
    chosen(label_of(label), is_on, onclick)
}

/// The same for a language: by its own name, and in brackets what there is to say of it.
pub fn language(
    (tag, name): (&'static str, &'static str),
    note: Option<&str>,
    is_on: bool,
    onclick: Callback<MouseEvent>,
) -> Html {
    let note = note.map(|note| [" (", note, ")"].concat());
    let label = html! { <span class="aksel-label aksel-label--small"><bdi lang={tag}>{ name }</bdi>{ note.unwrap_or_default() }</span> };
    chosen(label, is_on, onclick)
}

fn chosen(label: Html, is_on: bool, onclick: Callback<MouseEvent>) -> Html {
    let variant = if is_on { "primary" } else { "secondary" };
    pressed("", variant, label, Some(is_on), onclick)
}

fn label_of(text: &str) -> Html {
    words("span", "aksel-label aksel-label--small", text)
}

fn pressed(
    id: &'static str,
    variant: &'static str,
    label: Html,
    is_on: Option<bool>,
    onclick: Callback<MouseEvent>,
) -> Html {
    let id = (!id.is_empty()).then_some(id);
    let is_on = is_on.map(|it| if it { "true" } else { "false" });
    html! {
        <button type="button" {id} class="aksel-button aksel-button--small" data-variant={variant} aria-pressed={is_on} {onclick}>
            { label }
        </button>
    }
}

/// A button that sends an action.
pub fn act<Action: Clone + 'static>(
    variant: &'static str,
    label: &str,
    send: &Callback<Action>,
    action: Action,
) -> Html {
    button("", variant, label, send.reform(move |_| action.clone()))
}

/// Buttons that belong together.
pub fn group(name: &str, buttons: Vec<Html>) -> Html {
    html! { <div class="kvp-buttons kvp-no-print" role="group" aria-label={name.to_owned()}>{ for buttons }</div> }
}

/// Fields that are folded until one wants to fill them in: once they are open, one is in the first of them.
pub fn more_fields(id: &'static str, title: &str, rows: Vec<Html>) -> Html {
    let fields = folded(id, title, into_first, rows);
    html! { <div key={id} {id}>{ fields }</div> }
}

fn into_first(event: MouseEvent) {
    let opened = turned(&event).and_then(|button| button.parent_element());
    let first = opened.and_then(|whole| whole.query_selector("input").ok().flatten());
    if let Some(field) = first.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot be focused is left alone.
        let _ = field.focus();
    }
}

/// Fields under a legend.
pub fn fieldset(title: &str, rows: Vec<Html>) -> Html {
    html! {
        <fieldset key={title} class="aksel-fieldset aksel-fieldset--small kvp-fields">
            <legend key="legend" class="aksel-fieldset__legend aksel-label aksel-label--small">{ title }</legend>
            { for rows }
        </fieldset>
    }
}

/// Has every list within show its choice. `selected` on an option is ignored once someone has chosen in the list.
pub fn choose(within: &Element) {
    let lists = within.get_elements_by_tag_name("select");
    for index in 0..lists.length() {
        let list = lists
            .item(index)
            .and_then(|list| list.dyn_into::<HtmlSelectElement>().ok());
        if let Some((list, word)) =
            list.and_then(|list| Some((list.clone(), list.get_attribute("data-word")?)))
            && list.value() != word
        {
            list.set_value(&word);
        }
    }
}

/// The id of an element, by which one comes back to it. One without an id gets one, and the one that had it is without again.
pub fn named(element: &Element) -> String {
    const HERE: &str = "kvp-here";
    let id = element.id();
    if !id.is_empty() {
        return id;
    }
    let root = element.get_root_node().dyn_into::<ShadowRoot>();
    let before = root.ok().and_then(|root| root.get_element_by_id(HERE));
    if let Some(before) = before {
        before.set_id("");
    }
    element.set_id(HERE);
    HERE.to_owned()
}

/// Moves the focus to the element with an id.
pub fn focus(within: &Element, id: &str) {
    let found = within.query_selector(&["#", id].concat()).ok().flatten();
    if let Some(element) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        if id == TEXT {
            // A long text is read from its beginning. A browser that cannot say where that is shows its end.
            let area: &HtmlTextAreaElement = element.unchecked_ref();
            let _ = area.set_selection_range(0, 0);
        }
        // An element that cannot be focused is left alone.
        let _ = element.focus();
        // What stands in a field that one is led to is replaced by what one types.
        if let Some(input) = element
            .dyn_ref::<HtmlInputElement>()
            .filter(|it| it.type_() == "text")
        {
            input.select();
        }
    }
}
