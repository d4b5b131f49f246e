//! The page of a rule for the programme itself. Its outcomes are found by showing it one programme after another.

use kvp_veiviser::assess::{Choice, Outcome};
use kvp_veiviser::kvp::program::{Activity, ActivityKind, Programme, Rule, RuleReason};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE, Rulebook};
use kvp_veiviser::texts::desk;
use kvp_veiviser::texts::{Language, texts};
use kvp_veiviser::values::{Date, Word};
use rust_decimal::{Decimal, dec};

use super::markdown::{basis, date, period, table};
use super::{MADE, comments};

const SOURCE: &str = "src/kvp/program/rules.rs";

/// The page.
pub fn page(rule: &Rule) -> String {
    [
        format!("# {}\n", title(rule)),
        format!("`{}` · {MADE}\n", rule.id.id()),
        format!("*In English:* {}\n", gloss(&rule.id)),
        format!("## Når det gjelder\n\n{}.\n", period(rule.in_force)),
        format!("## Hjemmel\n\n{}", basis(&rule.basis, rule.in_force)),
        format!("## Utfall\n\n{}", outcomes(rule)),
    ]
    .join("\n")
}

/// The rule's name, as its id has it.
pub fn title(rule: &Rule) -> String {
    let name = rule.id.id().strip_prefix("program.").unwrap();
    let name = name.replace('_', " ").replace("oe", "ø");
    let (first, rest) = name.split_at(1);
    format!("{}{rest}", first.to_uppercase())
}

/// What the code says of a rule or a reason, in English.
pub fn gloss(of: &impl std::fmt::Debug) -> String {
    let variant = format!("{of:?},");
    comments::of_item(&[SOURCE], |line| line == variant)
        .unwrap_or_else(|| panic!("{variant} is not in {SOURCE}"))
}

fn outcomes(rule: &Rule) -> String {
    let programmes = programmes();
    let mut parts: Vec<(Date, Vec<(Outcome, RuleReason)>)> = Vec::new();
    let mut day = FIRST_LAW_DATE;
    while day <= LAST_LAW_DATE {
        let found = found(rule, &programmes, day);
        if parts.last().is_none_or(|(_, last)| *last != found) {
            parts.push((day, found));
        }
        day = day.plus_months(1);
    }
    parts.retain(|(_, found)| !found.is_empty());
    let parts = parts.iter().map(|(from, found)| {
        let rows = found.iter().map(|(outcome, reason)| {
            let word = if rule.id.is_right() {
                desk(Language::nb()).programme().right()
            } else {
                texts(Language::nb()).outcomes().of(*outcome)
            };
            let outcome = format!("{word} (`{}`)", outcome.id());
            vec![outcome, format!("`{}`", reason.id()), gloss(reason)]
        });
        let rows: Vec<_> = rows.collect();
        let table = table(&["Utfall", "Grunn", "In English"], &rows);
        format!("### Fra {}\n\n{table}", date(*from))
    });
    parts.collect::<Vec<_>>().join("\n")
}

fn found(rule: &Rule, programmes: &[Programme], day: Date) -> Vec<(Outcome, RuleReason)> {
    let rulebook = Rulebook::at(day).unwrap();
    let mut found = Vec::new();
    for programme in programmes {
        if let Some(finding) = rule.find(programme, rulebook) {
            let outcome = (finding.judgement.outcome, finding.judgement.reason);
            if !found.contains(&outcome) {
                found.push(outcome);
            }
        }
    }
    found
}

/// Programmes enough for every rule to say all it can: of every activity and length, early and late.
fn programmes() -> Vec<Programme> {
    let mut programmes = vec![Programme::default()];
    for &kind in ActivityKind::ALL {
        for hours in [dec!(0), dec!(10), dec!(37.5)] {
            for from_week in [None, Some(40)] {
                programmes.push(holding(&[(kind, hours)], from_week));
            }
        }
        programmes.push(holding(&[(kind, dec!(37.5)), (kind, dec!(10))], None));
    }
    programmes.extend((1..=60).map(|months| Programme {
        months: Some(months),
        ..Programme::default()
    }));
    programmes.extend(
        [(6, 6), (6, 12), (12, 12), (24, 12), (36, 12), (0, 13)].map(|(used, months)| Programme {
            months: Some(months),
            months_used: Some(used),
            ..Programme::default()
        }),
    );
    programmes.extend([0, 24].map(|months| Programme {
        application: Some(FIRST_LAW_DATE),
        start: Some(FIRST_LAW_DATE.plus_months(months)),
        ..Programme::default()
    }));
    programmes
}

fn holding(activities: &[(ActivityKind, Decimal)], from_week: Option<u32>) -> Programme {
    let activities = activities.iter().map(|&(kind, hours)| Activity {
        kind,
        hours,
        from_week,
        to_week: None,
    });
    Programme {
        activities: activities.collect(),
        months: Some(12),
        ..Programme::default()
    }
}
