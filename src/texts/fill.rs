//! Values into the places a text keeps for them.

/// The text with each `{name}` replaced by its value.
///
/// A place that is given no value stays as it is, so that it is seen and mended.
///
/// ```
/// use kvp_veiviser::texts::fill;
///
/// assert_eq!(fill("Steg {steg} av {antall}", &[("steg", "2"), ("antall", "9")]), "Steg 2 av 9");
/// ```
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut text = String::with_capacity(template.len());
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, tail)) = after.split_once('}') else {
            debug_assert!(false, "a place without an end: {template}");
            text.push('{');
            rest = after;
            continue;
        };
        match values.iter().find(|(known, _)| *known == name) {
            Some((_, value)) => text.push_str(value),
            None => {
                debug_assert!(false, "no value for {{{name}}}: {template}");
                text.push('{');
                text.push_str(name);
                text.push('}');
            }
        }
        rest = tail;
    }
    text.push_str(rest);
    text
}

/// A number with its noun, which has a form for one and a form for any other number.
///
/// ```
/// use kvp_veiviser::texts::counted;
///
/// assert_eq!(counted("1", ["time", "timer"]), "1 time");
/// assert_eq!(counted("7,5", ["time", "timer"]), "7,5 timer");
/// ```
pub fn counted(number: &str, [one, several]: [&str; 2]) -> String {
    let noun = if number == "1" { one } else { several };
    [number, " ", noun].concat()
}

/// Several things after each other, with this word between the last two.
///
/// ```
/// use kvp_veiviser::texts::listed;
///
/// assert_eq!(listed(&["a", "b", "c"], "og"), "a, b og c");
/// assert_eq!(listed(&["a"], "og"), "a");
/// ```
pub fn listed(things: &[&str], and: &str) -> String {
    match things {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [before @ .., last] => [&before.join(", "), " ", and, " ", last].concat(),
    }
}
