//! Every day there is law for, from November 2007 through 2029: no gap, no overlap, and nothing moves but on its day.

use std::collections::BTreeSet;

use kvp_veiviser::assess::JaNei;
use kvp_veiviser::kvp::program::{Programme, RULES, RuleId, assess_programme};
use kvp_veiviser::kvp::{
    Alder, Answers, Arbeidsevnevurdering, Barn, CONDITIONS, ConditionId, Opphold, Ytelser, assess,
};
use kvp_veiviser::law::{FIRST_LAW_DATE, LAST_LAW_DATE, OutsideCoverage, Rulebook, Table, rates};
use kvp_veiviser::values::Date;

const FIRST: Date = Date::literal(2007, 11, 1);
const LAST: Date = Date::literal(2029, 12, 31);
const DAYS: usize = 8_097;

fn days() -> impl Iterator<Item = Date> {
    (FIRST.epoch_day()..=LAST.epoch_day()).map(|day| Date::from_epoch_day(day).unwrap())
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// The days on which the law or a rate turns, written out from the acts and regulations.
const REFORMS: [&str; 5] = [
    "2010-01-01",
    "2012-01-01",
    "2019-01-01",
    "2021-01-01",
    "2025-03-07",
];
const NEW_FACTOR: &str = "2024-07-01";
const NEW_SUPPLEMENT: [&str; 4] = ["2023-02-01", "2024-01-01", "2025-01-01", "2026-01-01"];

/// The basic amount is set anew on 1 May each year.
fn new_basic_amounts() -> impl Iterator<Item = Date> {
    (2008..=2026).map(|year| Date::literal(year, 5, 1))
}

fn nobody() -> Answers {
    Answers::default()
}

fn someone(age: u32) -> Answers {
    Answers {
        alder: Some(Alder::Aar(age)),
        opphold: Some(Opphold::FastBopel),
        nedsatt_evne: Some(JaNei::Ja),
        ytelser: Some(Ytelser::Ingen),
        arbeidsevnevurdering: Some(Arbeidsevnevurdering::Gjennomfoert),
        tett_oppfoelging: Some(JaNei::Ja),
        introduksjonsprogram: Some(JaNei::Nei),
        nav_kontor: Some(JaNei::Ja),
        nav_tilbud: Some(JaNei::Ja),
        barn: Some(Barn::Antall(2)),
        ..nobody()
    }
}

/// The days on which something is not what it was the day before.
fn turns<T: PartialEq>(of: impl Fn(Date) -> T) -> Vec<Date> {
    let mut turns = Vec::new();
    let mut yesterday = of(FIRST);
    for day in days().skip(1) {
        let today = of(day);
        if today != yesterday {
            turns.push(day);
        }
        yesterday = today;
    }
    turns
}

/// That exactly one row of the table holds on each day, and that it is the one the table reads.
fn has_one_row_each_day<T: Copy>(table: &Table<T>) {
    let rows = table.rows();
    for day in days() {
        let ends = rows.iter().skip(1).map(|row| row.from).chain([LAST.next()]);
        let holding = rows
            .iter()
            .zip(ends)
            .filter(|&(row, end)| row.from <= day && day < end);
        let froms: Vec<Date> = holding.map(|(row, _)| row.from).collect();
        assert_eq!(froms, [table.at(day).from], "{day}");
    }
}

// id: a-row-each-day
#[test]
fn every_table_has_exactly_one_row_on_every_day() {
    assert_eq!((FIRST_LAW_DATE, LAST_LAW_DATE), (FIRST, LAST));
    assert_eq!(days().count(), DAYS);
    let decimals = [
        &rates::GRUNNBELOEP,
        &rates::FAKTOR,
        &rates::BARNETILLEGG,
        &rates::TIMER_PER_UKE,
        &rates::TIMER_PER_DAG,
        &rates::HALV_STILLING,
    ];
    decimals.into_iter().for_each(has_one_row_each_day);
    let counts = [
        &rates::MINSTEALDER,
        &rates::OEVRE_ALDER,
        &rates::FULL_SATS_FRA,
        &rates::ALDERSGRENSE_BARN,
        &rates::DAGER_PER_AAR,
        &rates::MAANEDER_PER_AAR,
        &rates::OPPSTART_MAANEDER,
        &rates::KLAGEFRIST_UKER,
        &rates::FERIEDAGER,
    ];
    counts.into_iter().for_each(has_one_row_each_day);
    has_one_row_each_day(&rates::ANDEL_UNDER_25);
    has_one_row_each_day(&rates::TRYGDEAVGIFT);
    has_one_row_each_day(&rates::SKATT);
    has_one_row_each_day(&rates::VARIGHET);
    has_one_row_each_day(&rates::SYKE_BARN_DAGER);
    for condition in CONDITIONS {
        has_one_row_each_day(&condition.basis);
    }
    for rule in &RULES {
        has_one_row_each_day(&rule.basis);
    }
}

#[test]
fn every_condition_is_asked_on_its_days_and_no_others() {
    for day in days() {
        let mut expected = vec![
            ConditionId::Alder,
            ConditionId::Opphold,
            ConditionId::NedsattEvne,
            ConditionId::Ytelser,
            ConditionId::Arbeidsevnevurdering,
            ConditionId::TettOppfoelging,
            ConditionId::Introduksjonsprogram,
        ];
        expected.extend((day.year() < 2010).then_some(ConditionId::NavKontor));
        expected.extend((day.year() < 2019).then_some(ConditionId::NavTilbud));
        expected.extend((day.year() >= 2019).then_some(ConditionId::Byrdefullt));
        let findings = assess(&nobody(), day).unwrap().findings;
        let found: Vec<ConditionId> = findings.iter().map(|finding| finding.id).collect();
        assert_eq!(found, expected, "{day}");
        assert!(
            findings.iter().all(|finding| !finding.basis.is_empty()),
            "{day}"
        );
    }
}

#[test]
fn every_rule_of_a_programme_is_asked_on_its_days_and_no_others() {
    for day in days() {
        let mut expected = vec![RuleId::Fulltid, RuleId::HalvStilling, RuleId::Arbeidsrettet];
        expected.extend((day.year() >= 2019).then_some(RuleId::VesentligDel));
        expected.extend(
            (2012..2019)
                .contains(&day.year())
                .then_some(RuleId::Halvveis),
        );
        expected.push(RuleId::Jobbsoeking);
        expected.extend((day.year() >= 2012).then_some(RuleId::Evaluering));
        expected.extend([RuleId::IndividuellPlan, RuleId::Varighet, RuleId::Oppstart]);
        expected.extend((day.year() >= 2012).then_some(RuleId::Ferie));
        let findings = assess_programme(&Programme::default(), day)
            .unwrap()
            .findings;
        let found: Vec<RuleId> = findings.iter().map(|finding| finding.id).collect();
        assert_eq!(found, expected, "{day}");
    }
}

#[test]
fn the_benefit_moves_on_1_may_and_with_the_factor_and_the_supplement_on_its_days() {
    let mut stoenad: BTreeSet<Date> = new_basic_amounts().collect();
    stoenad.insert(day(NEW_FACTOR));
    let barnetillegg: BTreeSet<Date> = NEW_SUPPLEMENT.into_iter().map(day).collect();
    for age in [24, 25] {
        let gross = |day| {
            assess(&someone(age), day)
                .unwrap()
                .stoenad
                .unwrap()
                .gross
                .per_day
        };
        let moved: BTreeSet<Date> = turns(|day| gross(day).stoenad).into_iter().collect();
        assert_eq!(moved, stoenad, "{age}");
        let moved: BTreeSet<Date> = turns(|day| gross(day).barnetillegg).into_iter().collect();
        assert_eq!(moved, barnetillegg, "{age}");
    }
}

#[test]
fn the_contribution_moves_with_the_benefit_and_on_1_january_alone() {
    let stoenad: BTreeSet<Date> = new_basic_amounts()
        .chain(NEW_SUPPLEMENT.into_iter().map(day))
        .chain([day(NEW_FACTOR)])
        .collect();
    let tax = |day| {
        let tax = assess(&someone(30), day).unwrap().tax.unwrap();
        (tax.trygdeavgift, tax.skatt)
    };
    let moved = turns(tax);
    for day in &moved {
        let new_year = (day.month(), day.day()) == (1, 1) && day.year() <= 2026;
        assert!(new_year || stoenad.contains(day), "{day}");
    }
    assert!(stoenad.iter().all(|day| moved.contains(day)));
    for year in 2008..=2026 {
        assert!(moved.contains(&Date::literal(year, 1, 1)), "{year}");
    }
}

#[test]
fn what_is_found_moves_with_the_reforms_alone() {
    let reforms = REFORMS.map(day);
    let exception = Answers {
        opphold: Some(Opphold::LovligUtenFastBopel),
        eoes: Some(JaNei::Ja),
        ..someone(30)
    };
    for (answers, expected) in [
        (nobody(), reforms.as_slice()),
        (someone(30), &reforms),
        (exception, &reforms),
    ] {
        let found = turns(|day| assess(&answers, day).unwrap().findings);
        assert_eq!(found, expected);
    }
    // With the same answers, eighteen years are enough from 2019, and the exception opens in March 2025.
    let conclusions = |answers: &Answers| turns(|day| assess(answers, day).unwrap().conclusion);
    assert_eq!(conclusions(&someone(30)), []);
    assert_eq!(conclusions(&someone(18)), [day("2019-01-01")]);
    assert_eq!(conclusions(&someone(19)), []);
    let missing = turns(|day| assess(&nobody(), day).unwrap().missing);
    assert_eq!(missing, [day("2010-01-01"), day("2019-01-01")]);
}

#[test]
fn a_rate_is_projected_from_the_day_after_it_is_known() {
    let projected = |day| {
        assess(&someone(30), day)
            .unwrap()
            .stoenad
            .unwrap()
            .projected
    };
    let tax = |day| assess(&someone(30), day).unwrap().tax.unwrap().projected;
    assert_eq!(turns(projected), [day("2027-01-01"), day("2027-05-01")]);
    assert_eq!(turns(tax), [day("2027-01-01")]);
    assert!(projected(FIRST).is_empty() && !tax(FIRST));
}

#[test]
fn there_is_no_law_on_the_days_before_and_after() {
    for outside in [
        FIRST.previous(),
        LAST.next(),
        day("0001-01-01"),
        day("9999-12-31"),
    ] {
        assert_eq!(Rulebook::at(outside), Err(OutsideCoverage(outside)));
        assert!(assess(&nobody(), outside).is_err());
        assert!(assess_programme(&Programme::default(), outside).is_err());
    }
}
