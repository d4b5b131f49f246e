//! The index of the rules, in the statute's order.

use kvp_veiviser::kvp::CONDITIONS;
use kvp_veiviser::law::LAST_LAW_DATE;
use kvp_veiviser::texts::{Language, texts};

use super::MADE;
use super::markdown::{period, places, table};

/// The page.
pub fn page() -> String {
    let rows: Vec<_> = CONDITIONS
        .iter()
        .map(|condition| {
            let id = condition.id.id();
            let title = texts(Language::Nb).conditions.of(condition.id);
            let english = texts(Language::En).conditions.of(condition.id);
            let last = condition.in_force.last.unwrap_or(LAST_LAW_DATE);
            vec![
                format!("[{title}]({id}.md)"),
                english.to_owned(),
                period(condition.in_force),
                places(condition.basis.at(last).value),
            ]
        })
        .collect();
    [
        "# Reglene\n".to_owned(),
        format!("{MADE}\n"),
        "## Vilkårene, i lovens rekkefølge\n".to_owned(),
        table(&["Vilkår", "In English", "Gjelder", "Siste hjemmel"], &rows),
    ]
    .join("\n")
}
