//! The programme's own rules and the rights to leave, as hosts send and get them.

#[path = "support/places.rs"]
mod places;
mod support;

use kvp_veiviser::contract;
use places::spelled_out;
use serde_json::{Value as Json, json};
use support::value;

/// A programme that holds nothing yet, where its content is not given.
fn assess(mut programme: Json, law_date: &str) -> Json {
    let fields = programme.as_object_mut().unwrap();
    fields.entry("aktiviteter").or_insert(json!([]));
    let assessed =
        contract::assess_programme(&value(&programme), &value(&json!(law_date))).unwrap();
    spelled_out(serde_json::to_value(contract::programme(&assessed)).unwrap())
}

fn finding(programme: Json, law_date: &str, id: &str) -> Option<Json> {
    let assessed = assess(programme, law_date);
    let findings = assessed["findings"].as_array().unwrap();
    let finding = findings.iter().find(|finding| finding["id"] == id)?;
    assert!(!finding["basis"].as_array().unwrap().is_empty());
    Some(finding.clone())
}

fn outcome(programme: Json, law_date: &str, id: &str) -> Option<String> {
    let finding = finding(programme, law_date, id)?;
    Some(finding["outcome"].as_str().unwrap().to_owned())
}

fn activity(kind: &str, hours: &str) -> Json {
    json!({ "type": kind, "timerPerUke": hours })
}

#[test]
fn the_rules_have_these_outcomes_at_their_limits() {
    let week = |activities: &[Json]| json!({ "aktiviteter": activities });
    let table = [
        (
            "program.fulltid",
            "2026-06-01",
            week(&[activity("arbeidstrening", "37.5")]),
            "met",
        ),
        (
            "program.fulltid",
            "2026-06-01",
            week(&[activity("arbeidstrening", "37.49")]),
            "not_met",
        ),
        (
            "program.fulltid",
            "2026-06-01",
            week(&[
                activity("arbeidstrening", "37.5"),
                activity("botrening", "0.01"),
            ]),
            "discretion",
        ),
        ("program.fulltid", "2026-06-01", week(&[]), "unanswered"),
        (
            "program.halv_stilling",
            "2026-06-01",
            week(&[activity("ordinaert_arbeid", "18.75")]),
            "met",
        ),
        (
            "program.halv_stilling",
            "2026-06-01",
            week(&[activity("ordinaert_arbeid", "18.76")]),
            "not_met",
        ),
        (
            "program.halv_stilling",
            "2026-06-01",
            week(&[activity("laeretid", "37.5")]),
            "met",
        ),
        (
            "program.arbeidsrettet",
            "2026-06-01",
            week(&[activity("behandling", "37.5")]),
            "not_met",
        ),
        (
            "program.arbeidsrettet",
            "2026-06-01",
            week(&[activity("norskopplaering", "1")]),
            "met",
        ),
        (
            "program.vesentlig_del",
            "2026-06-01",
            week(&[
                activity("arbeidstrening", "18.75"),
                activity("botrening", "18.75"),
            ]),
            "discretion",
        ),
        (
            "program.vesentlig_del",
            "2026-06-01",
            week(&[
                activity("arbeidstrening", "18.76"),
                activity("botrening", "18.74"),
            ]),
            "met",
        ),
        (
            "program.jobbsoeking",
            "2026-06-01",
            week(&[activity("arbeidstrening", "37.5")]),
            "not_met",
        ),
        (
            "program.jobbsoeking",
            "2008-06-05",
            week(&[activity("jobbsoeking", "2")]),
            "met",
        ),
        (
            "program.varighet",
            "2026-06-01",
            json!({ "maaneder": 24 }),
            "met",
        ),
        (
            "program.varighet",
            "2026-06-01",
            json!({ "maaneder": 25 }),
            "discretion",
        ),
        (
            "program.varighet",
            "2026-06-01",
            json!({ "maaneder": 37 }),
            "not_met",
        ),
        (
            "program.varighet",
            "2018-12-31",
            json!({ "maaneder": 12 }),
            "met",
        ),
        (
            "program.varighet",
            "2018-12-31",
            json!({ "maaneder": 13 }),
            "discretion",
        ),
        (
            "program.varighet",
            "2018-12-31",
            json!({ "maaneder": 37 }),
            "discretion",
        ),
        ("program.varighet", "2026-06-01", json!({}), "unanswered"),
        (
            "program.oppstart",
            "2026-06-01",
            json!({ "soeknadsdato": "2026-08-31", "startdato": "2027-02-28" }),
            "met",
        ),
        (
            "program.oppstart",
            "2026-06-01",
            json!({ "soeknadsdato": "2026-08-31", "startdato": "2027-03-01" }),
            "not_met",
        ),
        (
            "program.oppstart",
            "2026-06-01",
            json!({ "startdato": "2027-03-01" }),
            "unanswered",
        ),
    ];
    for (id, law_date, programme, expected) in table {
        assert_eq!(
            outcome(programme.clone(), law_date, id).as_deref(),
            Some(expected),
            "{id} {law_date} {programme}"
        );
    }
}

#[test]
fn the_months_of_a_new_decision_are_held_against_the_law_with_those_already_used() {
    for (law_date, used, months, outcome, reason) in [
        ("2026-06-01", 12, 12, "met", "innenfor_varigheten"),
        ("2026-06-01", 13, 12, "discretion", "saerskilt_vurdering"),
        ("2026-06-01", 24, 12, "discretion", "saerskilt_vurdering"),
        ("2026-06-01", 25, 12, "not_met", "over_lengste"),
        ("2026-06-01", 0, 12, "met", "innenfor_varigheten"),
        ("2026-06-01", 0, 13, "not_met", "vedtak_over_ett_aar"),
        ("2026-06-01", 23, 13, "not_met", "vedtak_over_ett_aar"),
        ("2026-06-01", 24, 13, "not_met", "over_lengste"),
        ("2026-06-01", 60, 60, "not_met", "over_lengste"),
        ("2018-12-31", 0, 12, "met", "innenfor_varigheten"),
        ("2018-12-31", 1, 12, "discretion", "ny_vurdering"),
        ("2018-12-31", 12, 12, "discretion", "ny_vurdering"),
        ("2018-12-31", 13, 12, "discretion", "saerskilt_vurdering"),
        ("2018-12-31", 60, 12, "discretion", "saerskilt_vurdering"),
        ("2018-12-31", 60, 13, "not_met", "vedtak_over_ett_aar"),
    ] {
        let programme = json!({ "maaneder": months, "brukteMaaneder": used });
        let found = finding(programme, law_date, "program.varighet").unwrap();
        let case = format!("{law_date}: {used} and {months}");
        assert_eq!(found["outcome"], outcome, "{case}");
        assert_eq!(found["reason"], reason, "{case}");
        let facts = json!({ "maaneder": months, "brukteMaaneder": used });
        assert_eq!(found["facts"], facts, "{case}");
    }
    let none = json!({ "brukteMaaneder": 12 });
    let found = finding(none, "2026-06-01", "program.varighet").unwrap();
    assert_eq!(found["reason"], "varighet_ubesvart");
}

#[test]
fn months_are_those_of_the_whole_programme_where_none_are_filled_in_as_used() {
    for (months, outcome, reason) in [
        (12, "met", "innenfor_ett_vedtak"),
        (13, "met", "flere_vedtak"),
        (24, "met", "flere_vedtak"),
        (36, "discretion", "saerskilt_vurdering"),
        (37, "not_met", "over_lengste"),
    ] {
        let programme = json!({ "maaneder": months });
        let found = finding(programme.clone(), "2026-06-01", "program.varighet").unwrap();
        let actual = json!([found["outcome"], found["reason"], found["facts"]]);
        assert_eq!(actual, json!([outcome, reason, programme]));
    }
}

#[test]
fn an_apprenticeship_may_go_beyond_half_a_position_since_the_reform() {
    for (law_date, hours, expected) in [
        ("2018-12-31", "18.75", "met"),
        ("2018-12-31", "18.76", "not_met"),
        ("2019-01-01", "18.76", "met"),
        ("2019-01-02", "37.5", "met"),
    ] {
        let programme = json!({ "aktiviteter": [activity("laeretid", hours)] });
        let found = outcome(programme, law_date, "program.halv_stilling");
        assert_eq!(found.as_deref(), Some(expected), "{law_date} {hours}");
    }
}

#[test]
fn each_rule_is_asked_only_while_it_is_law() {
    for (id, before, first, last, after) in [
        (
            "program.halvveis",
            "2011-12-31",
            "2012-01-01",
            "2018-12-31",
            "2019-01-01",
        ),
        (
            "program.evaluering",
            "2011-12-31",
            "2012-01-01",
            "2029-12-31",
            "2007-11-01",
        ),
        (
            "program.vesentlig_del",
            "2018-12-31",
            "2019-01-01",
            "2029-12-31",
            "2007-11-01",
        ),
    ] {
        let there = |date| outcome(json!({}), date, id).is_some();
        assert_eq!(
            [before, first, last, after].map(there),
            [false, true, true, false],
            "{id}"
        );
    }
}

#[test]
fn work_oriented_measures_are_in_place_half_way() {
    let from = |week: u32| json!({ "maaneder": 12, "aktiviteter": [{ "type": "arbeidstrening", "timerPerUke": 20, "fraUke": week }] });
    for (week, expected) in [(1, "met"), (27, "met"), (28, "not_met")] {
        assert_eq!(
            outcome(from(week), "2015-01-01", "program.halvveis").as_deref(),
            Some(expected),
            "{week}"
        );
    }
}

#[test]
fn weeks_that_are_alike_come_together() {
    let assessed = assess(
        json!({ "maaneder": 12, "aktiviteter": [
            { "type": "botrening", "timerPerUke": "37.5", "tilUke": 10 },
            { "type": "arbeidstrening", "timerPerUke": "18.75", "fraUke": 11 },
            { "type": "ordinaert_arbeid", "timerPerUke": "18.75", "fraUke": 11 },
        ] }),
        "2026-06-01",
    );
    let expected = json!([
        { "fraUke": 1, "tilUke": 10, "arbeidsrettet": "0.00", "stoettende": "37.50", "betalt": "0.00", "total": "37.50" },
        { "fraUke": 11, "tilUke": 52, "arbeidsrettet": "18.75", "stoettende": "0.00", "betalt": "18.75", "total": "37.50" },
    ]);
    assert_eq!(assessed["weeks"], expected);
}

#[test]
fn an_activity_fills_its_first_week_and_its_last() {
    let assessed = assess(
        json!({ "maaneder": 12, "aktiviteter": [
            { "type": "botrening", "timerPerUke": "10", "tilUke": 20 },
            { "type": "arbeidstrening", "timerPerUke": "20", "fraUke": 20 },
        ] }),
        "2026-06-01",
    );
    let totals = assessed["weeks"].as_array().unwrap().iter();
    let totals = totals.map(|stretch| [&stretch["fraUke"], &stretch["total"]]);
    let expected = [(1, "10.00"), (20, "30.00"), (21, "20.00")];
    let expected = expected.map(|(week, hours)| [json!(week), json!(hours)]);
    assert!(totals.eq(expected.each_ref().map(|[week, hours]| [week, hours])));
}

#[test]
fn the_days_that_are_left_over_are_no_week() {
    for (months, start, last) in [
        (12, None, 52),
        (12, Some("2026-08-03"), 52),
        (12, Some("2027-09-01"), 52),
        (6, Some("2026-08-03"), 26),
        (1, Some("2026-02-01"), 4),
        (1, Some("2026-03-01"), 4),
        (5, None, 21),
        (60, None, 260),
        (60, Some("2026-08-03"), 260),
    ] {
        let mut programme = json!({ "maaneder": months, "aktiviteter": [
            { "type": "arbeidstrening", "timerPerUke": "37.5", "fraUke": 1, "tilUke": last },
        ] });
        if let Some(start) = start {
            programme["startdato"] = json!(start);
        }
        let assessed = assess(programme.clone(), "2026-06-01");
        let weeks = assessed["weeks"].as_array().unwrap();
        assert_eq!(weeks.len(), 1, "{programme}");
        assert_eq!(weeks[0]["tilUke"], last, "{programme}");
        let full = outcome(programme, "2026-06-01", "program.fulltid");
        assert_eq!(full.as_deref(), Some("met"));
    }
}

#[test]
fn what_begins_after_the_last_week_is_not_in_the_programme() {
    for (from, expected) in [(52, "met"), (53, "not_met")] {
        let programme = json!({ "maaneder": 12, "aktiviteter": [
            { "type": "mestringstrening", "timerPerUke": "37.5" },
            { "type": "jobbsoeking", "timerPerUke": "10", "fraUke": from },
        ] });
        for rule in ["program.arbeidsrettet", "program.jobbsoeking"] {
            let found = outcome(programme.clone(), "2026-06-01", rule);
            assert_eq!(found.as_deref(), Some(expected), "{rule} from week {from}");
        }
    }
}

#[test]
fn the_deadlines_follow_from_application_and_decision() {
    let assessed = assess(
        json!({ "soeknadsdato": "2026-08-31", "vedtaksdato": "2026-12-20" }),
        "2026-06-01",
    );
    assert_eq!(assessed["latestStart"], "2027-02-28");
    // Three weeks end on a Sunday.
    assert_eq!(assessed["complaintDeadline"], "2027-01-11");
    let open = assess(json!({}), "2026-06-01");
    for field in ["latestStart", "complaintDeadline", "complaintBasis"] {
        assert_eq!(open[field], Json::Null, "{field}");
    }
}

#[test]
fn the_deadline_to_complain_rests_on_the_public_administration_act() {
    for (law_date, places) in [
        ("2009-12-31", vec![("fvl", "29"), ("fvl", "30")]),
        (
            "2010-01-01",
            vec![("sotjl", "41"), ("fvl", "29"), ("fvl", "30")],
        ),
    ] {
        let assessed = assess(json!({ "vedtaksdato": "2026-12-01" }), law_date);
        let basis = assessed["complaintBasis"].as_array().unwrap().iter();
        let basis: Vec<_> = basis
            .map(|it| [&it["source"], &it["section"]].map(|it| it.as_str().unwrap()))
            .collect();
        let places: Vec<_> = places.into_iter().map(|(act, at)| [act, at]).collect();
        assert_eq!(basis, places, "{law_date}");
    }
}

#[test]
fn the_latest_day_one_can_name_has_a_deadline_with_a_year_of_four_digits() {
    let assessed = assess(json!({ "vedtaksdato": "9998-12-31" }), "2026-06-01");
    assert_eq!(assessed["complaintDeadline"], "9999-01-21");
}

#[test]
fn days_with_a_sick_child_follow_the_family() {
    let days = |care: Json| {
        let rights = contract::leave_rights(&value(&care), &value(&json!("2026-06-01"))).unwrap();
        serde_json::to_value(contract::leave(&rights)).unwrap()["sykeBarnDager"].clone()
    };
    for (children, ill, alone, expected) in [
        (0, 0, false, 0),
        (1, 0, false, 10),
        (2, 0, false, 10),
        (3, 0, false, 15),
        (2, 0, true, 20),
        (3, 0, true, 30),
        (1, 1, false, 20),
        (3, 2, true, 70),
    ] {
        let care = json!({ "barn": children, "kroniskSyke": ill, "aleneomsorg": alone });
        assert_eq!(days(care.clone()), expected, "{care}");
    }
    let refused = |care: Json, date: &str| {
        contract::leave_rights(&value(&care), &value(&json!(date))).unwrap_err()
    };
    assert_eq!(
        refused(
            json!({ "barn": 1, "kroniskSyke": 2, "aleneomsorg": false }),
            "2026-06-01"
        )
        .code,
        contract::Code::InvalidAnswer
    );
    let care = json!({ "barn": 1, "kroniskSyke": 0, "aleneomsorg": false });
    assert_eq!(
        refused(care.clone(), "2011-12-31").code,
        contract::Code::OutsideCoverage
    );
    for field in ["barn", "kroniskSyke", "aleneomsorg"] {
        let mut less = care.clone();
        less.as_object_mut().unwrap().remove(field);
        let error = refused(less, "2026-06-01");
        assert_eq!(error.code, contract::Code::InvalidAnswer);
        assert_eq!(error.field, field);
    }
}

#[test]
fn a_programme_that_cannot_be_read_is_refused_by_its_field() {
    for (programme, field) in [
        (
            json!({ "aktiviteter": [], "soeknadsdato": "9999-01-01" }),
            "soeknadsdato",
        ),
        (
            json!({ "aktiviteter": [], "vedtaksdato": "9999-12-31" }),
            "vedtaksdato",
        ),
        (
            json!({ "aktiviteter": [{ "type": "dans", "timerPerUke": 1 }] }),
            "aktiviteter[0].type",
        ),
        (
            json!({ "aktiviteter": [{ "type": "botrening", "timerPerUke": 38 }] }),
            "aktiviteter[0].timerPerUke",
        ),
        (
            json!({ "aktiviteter": [{ "type": "botrening" }] }),
            "aktiviteter[0].timerPerUke",
        ),
        (
            json!({ "aktiviteter": [{ "type": "botrening", "timerPerUke": 1, "fraUke": 9, "tilUke": 8 }] }),
            "aktiviteter[0].tilUke",
        ),
        (json!({ "aktiviteter": {} }), "aktiviteter"),
        (json!({ "maaneder": 0 }), "maaneder"),
        (
            json!({ "aktiviteter": [], "brukteMaaneder": 61 }),
            "brukteMaaneder",
        ),
        (
            json!({ "aktiviteter": [], "brukteMaaneder": -1 }),
            "brukteMaaneder",
        ),
        (
            json!({ "aktiviteter": [], "brukteMaaneder": 1.5 }),
            "brukteMaaneder",
        ),
        (json!({ "slutt": 1 }), "slutt"),
        (json!({ "maaneder": 12 }), "aktiviteter"),
    ] {
        let error = contract::assess_programme(&value(&programme), &value(&json!("2026-06-01")))
            .unwrap_err();
        assert_eq!(error.field, field, "{programme}");
    }
}
