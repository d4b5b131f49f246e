//! How people write dates, amounts and words, and how the contract does.

const MONTHS: [&str; 12] = [
    "januar",
    "februar",
    "mars",
    "april",
    "mai",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "desember",
];

/// English words of the contract, which a lawyer reads in Norwegian.
const WORDS: [(&str, &str); 13] = [
    ("met", "oppfylt"),
    ("not_met", "ikke oppfylt"),
    ("discretion", "må vurderes"),
    ("unanswered", "ikke svart"),
    ("likely", "trolig ja"),
    ("needs_assessment", "må vurderes"),
    ("incomplete", "mangler svar"),
    ("unlikely", "trolig nei"),
    ("full", "hel"),
    ("two_thirds", "to tredeler"),
    ("projected", "ikke vedtatt"),
    ("stipend", "stønad"),
    ("stipend_and_wage", "stønad og lønn"),
];

/// A cell without what two ways of writing the same differ in.
pub fn folded(cell: &str) -> String {
    let spaced = cell.replace(['_', '-', '\u{a0}'], " ").to_lowercase();
    spaced
        .replace('æ', "ae")
        .replace('ø', "oe")
        .replace('å', "aa")
}

/// A Norwegian word as the contract spells it: "svært begrenset", `svaert_begrenset`.
pub fn id(cell: &str) -> String {
    folded(cell).replace(' ', "_")
}

/// A word of the contract in Norwegian.
pub fn word(id: &str) -> String {
    let found = WORDS.iter().find(|(english, _)| *english == id);
    found.map_or_else(|| id.replace('_', " "), |(_, word)| (*word).to_owned())
}

/// "1. juli 2024" or "2024-07-01", as the latter.
pub fn date(cell: &str) -> Option<String> {
    let Some((day, month)) = cell.split_once(". ") else {
        return cell.contains('-').then(|| cell.to_owned());
    };
    let day: u32 = day.parse().ok()?;
    Some(format!("{}-{day:02}", month_of_year(month)?))
}

/// "juli 2024", as "2024-07".
pub fn month_of_year(cell: &str) -> Option<String> {
    let (month, year) = cell.split_once(' ')?;
    let place = MONTHS.iter().position(|name| *name == month)?;
    let year: u32 = year.parse().ok()?;
    Some(format!("{year:04}-{:02}", place + 1))
}

/// "2024-07-01", as "1. juli 2024".
pub fn day(iso: &str) -> String {
    let parts: Vec<usize> = iso.split('-').map(|part| part.parse().unwrap()).collect();
    format!("{}. {} {}", parts[2], MONTHS[parts[1] - 1], parts[0])
}

/// "18,75" or "124 028", as "18.75" and "124028".
pub fn number(cell: &str) -> Option<String> {
    let tight = cell.replace([' ', '\u{a0}'], "").replace(',', ".");
    let digits = tight
        .chars()
        .all(|mark| mark.is_ascii_digit() || mark == '.');
    (digits && !tight.is_empty()).then_some(tight)
}

/// "253141.15", as "253 141,15".
pub fn amount(number: &str) -> String {
    let (whole, decimals) = number.split_once('.').unwrap_or((number, ""));
    let mut grouped = String::new();
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && (whole.len() - place).is_multiple_of(3) {
            grouped.push(' ');
        }
        grouped.push(digit);
    }
    if !decimals.is_empty() {
        grouped.push(',');
        grouped.push_str(decimals);
    }
    grouped
}
