//! The tables of law in `tests/paragraphs`, row by row. They are written from the law, and a lawyer can read them.

mod exact;
#[path = "support/places.rs"]
mod places;
mod support;
mod tables;

use std::fs;
use std::path::Path;

use tables::page::Page;
use tables::row::faults;

const FOLDER: &str = "tests/paragraphs";

/// The list of the pages, which has no rows of law itself.
const LIST: &str = "README.md";

fn names() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(FOLDER);
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

fn text(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join(FOLDER)
        .join(name);
    fs::read_to_string(path).unwrap()
}

// id: tables-of-law
#[test]
fn the_rules_say_what_every_row_of_law_says() {
    let mut rows = 0;
    let mut wrong = Vec::new();
    for name in names().iter().filter(|name| *name != LIST) {
        let page = Page::read(&format!("{FOLDER}/{name}"), &text(name));
        rows += page
            .tables
            .iter()
            .map(|table| table.rows.len())
            .sum::<usize>();
        wrong.extend(faults(&page));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
    assert!(rows >= 230, "there are only {rows} rows");
}

#[test]
fn the_list_names_every_page() {
    let list = text(LIST);
    let named: Vec<&str> = list
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next())
        .collect();
    let pages: Vec<String> = names().into_iter().filter(|name| name != LIST).collect();
    let mut linked: Vec<&str> = named
        .into_iter()
        .filter(|link| !link.starts_with("http"))
        .collect();
    linked.sort_unstable();
    assert_eq!(linked, pages);
}

/// A page in which nothing is wrong.
const PAGE: &str = "# Stønad for den som er 30

[Lovdata](https://lovdata.no/lov/2009-12-18-131/§35)

Ellers i alle rader: dato 1. juni 2026, alder 30.

| Barn | Stønad per år | Utregning       | Hjemmel                             |
|------|---------------|-----------------|-------------------------------------|
| 0    | 278 696,51    | 2,041 × 136 549 | sosialtjenesteloven § 35 andre ledd |

## Alder

Vilkår: alder

| Alder | Utfall  | Hjemmel                              |
|-------|---------|--------------------------------------|
| 18    | oppfylt | sosialtjenesteloven § 29 første ledd |
";

#[test]
fn a_page_that_is_wrong_says_where_and_what() {
    assert_eq!(faults(&Page::read("side.md", PAGE)), [""; 0]);
    for (right, wrong, fault) in [
        (
            "| oppfylt",
            "| ikke oppfylt",
            "side.md:17: Utfall: the table says «ikke oppfylt», the rules say «oppfylt»",
        ),
        (
            "278 696,51",
            "278 696,50",
            "side.md:9: Stønad per år: the table says «278 696,50», the rules say «278 696,51»",
        ),
        (
            "136 549",
            "136 540",
            "side.md:9: Utregning: «2,041 × 136 540» comes to 278 678,14, not 278 696,51",
        ),
        (
            "2,041 ×",
            "2,041 +",
            "side.md:9: Utregning: «2,041 + 136 549» comes to 136 551,04, not 278 696,51",
        ),
        (
            "2,041 ×",
            "2,041 × G ×",
            "side.md:9: Utregning: «2,041 × G × 136 549» cannot be worked out",
        ),
        (
            "29 første",
            "29 andre",
            "side.md:17: Hjemmel: the table says «sosialtjenesteloven § 29 andre ledd», the rules say «sosialtjenesteloven § 29 første ledd»",
        ),
        (
            "35 andre ledd |",
            "35 andre ledd; NAV-loven § 13 |",
            "side.md:9: Hjemmel: the table says «NAV-loven § 13; sosialtjenesteloven § 35 andre ledd», the rules say «sosialtjenesteloven § 35 andre ledd»",
        ),
        ("| Utfall", "| Utslag", "side.md:17: Utslag: no such column"),
        (
            "| Hjemmel                              |",
            "| Hva raden viser |",
            "side.md:17: there is no column «Hjemmel»",
        ),
        ("| Barn", "| Bran", "side.md:9: Bran: no such column"),
        (
            "| 18 ",
            "| atten ",
            "side.md:17: Alder: «atten» cannot be read",
        ),
        (
            "alder 30.",
            "alderen 30.",
            "side.md:5: «alderen 30» begins with no known column",
        ),
        (
            "Vilkår: alder",
            "Vilkår: elder",
            "side.md:17: Utfall: the table says «oppfylt», the rules say «gjelder ikke»",
        ),
        (
            "Vilkår: alder",
            "",
            "side.md:17: Utfall: there is no column «Vilkår», which this one is about",
        ),
        (
            "alder 30",
            "alder 300",
            "side.md:9: Stønad per år: `alder` must be a whole number from 0 to 120.",
        ),
        (
            "| 18    |",
            "|",
            "side.md:17: the row has another number of cells than the header",
        ),
        (
            "| 18    | oppfylt | sosialtjenesteloven § 29 første ledd |",
            "",
            "side.md:15: the table has no rows",
        ),
        (
            "# Stønad",
            "Stønad",
            "side.md:1: the page begins with no title",
        ),
        (
            "lovdata.no",
            "example.no",
            "side.md:1: the page has no link to lovdata.no",
        ),
        ("|", "", "side.md:1: the page has no table"),
    ] {
        assert!(PAGE.contains(right), "{right}");
        let found = faults(&Page::read("side.md", &PAGE.replace(right, wrong)));
        assert!(
            found.iter().any(|reported| reported == fault),
            "{wrong}: {found:?}"
        );
    }
}
