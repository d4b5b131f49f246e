//! The funding pilot of arbeid med bistand: its limits, what must hold of any month, and what hosts send and get.

mod support;

use kvp_veiviser::bistand::{
    Amounts, AnswersA, AnswersB, Caseload, NeedGroup, Places, StepId, Warning, average_participant,
    break_even, claim_a, claim_b, compare, cost_of_hours, model_a, model_b, series_a, series_b,
};
use kvp_veiviser::contract::{self, Code, Value};
use kvp_veiviser::law::rates::{BISTAND_2008, BISTAND_GROWTH};
use kvp_veiviser::values::{Fraction, Hours, Kroner};
use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};
use serde_json::{Value as Json, json};
use support::value;

fn places(plasser: u32, deltakermaaneder: Decimal) -> Places {
    Places {
        plasser,
        deltakermaaneder,
    }
}

#[test]
fn a_month_under_model_a_has_these_amounts_and_warnings_at_its_limits() {
    use Warning::{OverPlasser, OverTak};
    let none = places(0, dec!(0));
    for (ordinaer, omfattende, tilretteleggere, refusjon, avregning, warnings) in [
        (none, none, 1, 0, 0, &[][..]),
        (places(15, dec!(15)), none, 1, 51_000, 0, &[]),
        (none, places(6, dec!(6)), 1, 51_000, 0, &[]),
        (places(16, dec!(16)), none, 1, 54_400, 0, &[OverTak]),
        (places(16, dec!(16)), none, 2, 54_400, 0, &[]),
        (places(30, dec!(30)), none, 2, 102_000, 0, &[]),
        (places(31, dec!(31)), none, 2, 105_400, 0, &[OverTak]),
        (none, places(7, dec!(7)), 1, 59_500, 0, &[OverTak]),
        (places(1, dec!(0)), none, 0, 0, 3_400, &[OverTak]),
        (places(15, dec!(14.99)), none, 1, 50_966, 34, &[]),
        (places(15, dec!(15.01)), none, 1, 51_000, 0, &[OverPlasser]),
        // A place that is free in one variant does not pay for the excess in the other.
        (
            places(10, dec!(4)),
            places(2, dec!(3)),
            1,
            30_600,
            20_400,
            &[OverPlasser],
        ),
        (
            places(16, dec!(17)),
            places(7, dec!(8)),
            1,
            113_900,
            0,
            &[OverTak, OverPlasser],
        ),
    ] {
        let month = AnswersA {
            ordinaer,
            omfattende,
            tilretteleggere,
            faste_ansettelser: 0,
        };
        let settled = model_a(&month);
        assert_eq!(
            settled.amounts.refusjon,
            Kroner::whole(refusjon),
            "{month:?}"
        );
        assert_eq!(
            settled.amounts.avregning,
            Kroner::whole(avregning),
            "{month:?}"
        );
        assert_eq!(settled.warnings, warnings, "{month:?}");
    }
}

#[test]
fn a_full_month_of_either_variant_costs_the_same() {
    let [ordinaer, omfattende] = [&BISTAND_2008.ordinaer, &BISTAND_2008.omfattende];
    let full = |variant: &kvp_veiviser::law::rates::BistandVariant| {
        Kroner::decimal(variant.per_month).times(Fraction::whole(variant.cap))
    };
    assert_eq!(full(ordinaer), Kroner::whole(51_000));
    assert_eq!(full(omfattende), full(ordinaer));
}

#[test]
fn a_month_under_model_b_has_these_hours_and_flags_at_its_limits() {
    for (tilretteleggere, timer, deltakere, refusjon, over, under_minstekrav, over_tak, norm) in [
        (0, dec!(0), 0, dec!(0), dec!(0), false, false, false),
        (0, dec!(1), 1, dec!(0), dec!(1), false, true, true),
        (
            1,
            dec!(94.99),
            8,
            dec!(52244.50),
            dec!(0),
            true,
            false,
            false,
        ),
        (1, dec!(95), 8, dec!(52250), dec!(0), false, false, false),
        (
            1,
            dec!(95.01),
            9,
            dec!(52250),
            dec!(0.01),
            false,
            false,
            true,
        ),
        (1, dec!(95), 15, dec!(52250), dec!(0), false, false, true),
        (1, dec!(95), 16, dec!(52250), dec!(0), false, true, true),
        (2, dec!(190), 17, dec!(104500), dec!(0), false, false, false),
        (2, dec!(190), 30, dec!(104500), dec!(0), false, false, true),
        (2, dec!(190), 31, dec!(104500), dec!(0), false, true, true),
    ] {
        let month = AnswersB {
            tilretteleggere,
            reisetimer: timer,
            deltakere,
            ..AnswersB::default()
        };
        let settled = model_b(&month);
        assert_eq!(settled.amounts.refusjon.rounded(), refusjon, "{month:?}");
        assert_eq!(settled.timer_over_tilsagn.to_decimal(), over, "{month:?}");
        assert_eq!(settled.under_minstekrav, under_minstekrav, "{month:?}");
        assert_eq!(settled.over_tak, over_tak, "{month:?}");
        let warned = settled.warnings == [Warning::NormOverKjoepteTimer];
        assert_eq!(warned, norm, "{month:?}");
    }
}

#[test]
fn guidance_of_both_and_travel_count_alike() {
    let hours = dec!(12.34);
    let nothing = AnswersB {
        tilretteleggere: 1,
        ..AnswersB::default()
    };
    let amounts = [
        AnswersB {
            veiledningstimer: hours,
            ..nothing
        },
        AnswersB {
            arbeidsgivertimer: hours,
            ..nothing
        },
        AnswersB {
            reisetimer: hours,
            ..nothing
        },
    ]
    .map(|month| model_b(&month).amounts);
    assert_eq!(amounts, [amounts[0]; 3]);
    assert_eq!(amounts[0].refusjon, Kroner::whole(6_787));
}

#[test]
fn hours_that_one_month_leaves_are_not_there_for_the_next() {
    let of = |reisetimer| AnswersB {
        tilretteleggere: 1,
        reisetimer,
        ..AnswersB::default()
    };
    let series = series_b(&[of(dec!(85)), of(dec!(105))]);
    assert_eq!(series.timer(), series.kjoepte_timer());
    assert_eq!(series.timer_over_tilsagn(), Hours::decimal(dec!(10)));
    assert_eq!(series.sum.refusjon, Kroner::whole((85 + 95) * 550));
    assert_eq!(series.sum.avregning, Kroner::whole(10 * 550));
}

#[test]
fn the_models_meet_at_these_hours() {
    let hour = Kroner::decimal(BISTAND_2008.per_hour);
    for (variant, shown) in [
        (&BISTAND_2008.ordinaer, dec!(6.18)),
        (&BISTAND_2008.omfattende, dec!(15.45)),
    ] {
        let hours = break_even(variant);
        assert_eq!(hour.times(hours), Kroner::decimal(variant.per_month));
        assert_eq!(hours.rounded(), shown);
        let month = Kroner::decimal(variant.per_month);
        let [below, above] = [shown - dec!(0.01), shown + dec!(0.01)].map(Hours::decimal);
        assert!(cost_of_hours(below) < month && month < cost_of_hours(above));
    }
    assert_eq!(average_participant(), Kroner::whole(6_050));
}

#[test]
fn a_caseload_is_read_alike_by_both_models() {
    let compared = compare(&Caseload {
        tilretteleggere: 2,
        ordinaer: NeedGroup {
            deltakere: 10,
            timer: dec!(5),
        },
        omfattende: NeedGroup {
            deltakere: 6,
            timer: dec!(15.5),
        },
        faste_ansettelser: 1,
    });
    assert_eq!(compared.a.amounts.refusjon, Kroner::whole(34_000 + 51_000));
    assert_eq!(compared.b.amounts.refusjon, Kroner::whole((50 + 93) * 550));
    assert_eq!(compared.b.normtimer, Hours::decimal(dec!(176)));
    assert_eq!(compared.a.amounts.bonus, compared.b.amounts.bonus);
}

#[test]
fn the_measure_grew_until_the_pilot() {
    let counts = BISTAND_GROWTH.participants;
    assert!(counts.windows(2).all(
        |pair| pair[0].year + 1 == pair[1].year && pair[0].participants < pair[1].participants
    ));
    let last = counts.last().unwrap();
    assert_eq!((last.year, last.month), (2007, Some(9)));
    assert_eq!(last.participants + last.combined, 6_277);
    assert!(BISTAND_2008.first.year() == 2008 && !BISTAND_GROWTH.source.is_empty());
}

fn cases() -> ProptestConfig {
    ProptestConfig {
        failure_persistence: None,
        ..ProptestConfig::with_cases(2_000)
    }
}

fn hundredths(most: i64) -> impl Strategy<Value = Decimal> {
    (0..=most).prop_map(|number| Decimal::new(number, 2))
}

fn month_a() -> impl Strategy<Value = AnswersA> {
    let variant = || (0_u32..40, hundredths(4_000)).prop_map(|(of, used)| places(of, used));
    (variant(), variant(), 0_u32..5, 0_u32..9).prop_map(
        |(ordinaer, omfattende, tilretteleggere, faste_ansettelser)| AnswersA {
            ordinaer,
            omfattende,
            tilretteleggere,
            faste_ansettelser,
        },
    )
}

fn month_b() -> impl Strategy<Value = AnswersB> {
    let hours = || hundredths(20_000);
    (0_u32..5, (hours(), hours(), hours()), 0_u32..70, 0_u32..9).prop_map(
        |(
            tilretteleggere,
            (veiledningstimer, arbeidsgivertimer, reisetimer),
            deltakere,
            faste_ansettelser,
        )| AnswersB {
            tilretteleggere,
            veiledningstimer,
            arbeidsgivertimer,
            reisetimer,
            deltakere,
            faste_ansettelser,
        },
    )
}

/// What must hold of the amounts of any month, under either model.
fn holds(amounts: Amounts, hires: u32) {
    assert!(Kroner::ZERO <= amounts.refusjon && amounts.refusjon <= amounts.tilsagn);
    assert_eq!(amounts.avregning + amounts.refusjon, amounts.tilsagn);
    assert_eq!(
        amounts.bonus,
        Kroner::whole(8_000).times(Fraction::whole(hires))
    );
    assert_eq!(amounts.refusjon + amounts.bonus, amounts.total);
}

/// The same steps in the same order for any month, each named once and made of earlier ones.
fn in_order(steps: &[kvp_veiviser::assess::CalculationStep<StepId>]) {
    for (place, step) in steps.iter().enumerate() {
        let earlier: Vec<StepId> = steps[..place].iter().map(|step| step.id).collect();
        assert!(!earlier.contains(&step.id), "{:?} twice", step.id);
        assert!(step.operands().all(|operand| earlier.contains(&operand)));
    }
}

proptest! {
    #![proptest_config(cases())]

    // id: pilot-properties
    #[test]
    fn what_is_settled_stays_within_the_commitment(a in month_a(), b in month_b()) {
        let (settled_a, settled_b) = (model_a(&a), model_b(&b));
        holds(settled_a.amounts, a.faste_ansettelser);
        holds(settled_b.amounts, b.faste_ansettelser);
        in_order(&settled_a.steps);
        in_order(&settled_b.steps);
    }

    #[test]
    fn more_use_never_pays_less(a in month_a(), b in month_b(), more in hundredths(5_000)) {
        let mut more_a = a;
        more_a.omfattende.deltakermaaneder += more;
        prop_assert!(model_a(&a).amounts.total <= model_a(&more_a).amounts.total);
        let more_b = AnswersB { arbeidsgivertimer: b.arbeidsgivertimer + more, ..b };
        prop_assert!(model_b(&b).amounts.total <= model_b(&more_b).amounts.total);
    }

    #[test]
    fn hours_are_either_bought_or_shown_as_more(b in month_b()) {
        let settled = model_b(&b);
        prop_assert!(!settled.under_minstekrav || settled.timer_over_tilsagn == Hours::ZERO);
        let paid = settled.timer.less(settled.timer_over_tilsagn);
        prop_assert_eq!(cost_of_hours(paid), settled.amounts.refusjon);
    }

    #[test]
    fn what_is_claimed_is_paid_or_over_the_commitment(a in month_a(), b in month_b()) {
        let (claimed_a, claimed_b) = (claim_a(&a, &model_a(&a).amounts), claim_b(&b, &model_b(&b).amounts));
        let months = a.ordinaer.deltakermaaneder * dec!(3_400) + a.omfattende.deltakermaaneder * dec!(8_500);
        prop_assert_eq!(claimed_a.krav, Kroner::decimal(months));
        let hours = b.veiledningstimer + b.arbeidsgivertimer + b.reisetimer;
        prop_assert_eq!(claimed_b.krav, cost_of_hours(Hours::decimal(hours)));
        for (claimed, amounts) in [(claimed_a, model_a(&a).amounts), (claimed_b, model_b(&b).amounts)] {
            prop_assert_eq!(claimed.krav, amounts.refusjon + claimed.ikke_betalt);
            prop_assert!(Kroner::ZERO <= claimed.ikke_betalt);
        }
    }

    #[test]
    fn every_amount_is_whole_oere_so_that_what_is_shown_of_a_sum_adds_up(a in month_a(), b in month_b()) {
        for amounts in [model_a(&a).amounts, model_b(&b).amounts] {
            let Amounts { tilsagn, refusjon, avregning, bonus, total } = amounts;
            for amount in [tilsagn, refusjon, avregning, bonus, total] {
                prop_assert_eq!(Kroner::decimal(amount.rounded()), amount);
            }
            prop_assert_eq!(refusjon.rounded() + bonus.rounded(), total.rounded());
            prop_assert_eq!(refusjon.rounded() + avregning.rounded(), tilsagn.rounded());
        }
    }

    #[test]
    fn months_add_up(a in vec(month_a(), 0..24), b in vec(month_b(), 0..24)) {
        let (series_a, series_b) = (series_a(&a), series_b(&b));
        let total = |months: &mut dyn Iterator<Item = Amounts>| months.fold(Kroner::ZERO, |sum, month| sum + month.total);
        prop_assert_eq!(series_a.sum.total, total(&mut a.iter().map(|month| model_a(month).amounts)));
        prop_assert_eq!(series_b.sum.total, total(&mut b.iter().map(|month| model_b(month).amounts)));
        holds(series_a.sum, a.iter().map(|month| month.faste_ansettelser).sum());
        holds(series_b.sum, b.iter().map(|month| month.faste_ansettelser).sum());
        prop_assert_eq!((series_a.months.len(), series_b.months.len()), (a.len(), b.len()));
    }
}

fn json_a() -> Value {
    value(&json!({
        "ordinaer": { "plasser": 15, "deltakermaaneder": "13.5" },
        "omfattende": { "plasser": 6, "deltakermaaneder": 6 },
        "tilretteleggere": 2,
        "fasteAnsettelser": 2,
    }))
}

fn json_b() -> Value {
    value(&json!({
        "tilretteleggere": 2,
        "veiledningstimer": "100",
        "arbeidsgivertimer": 40,
        "reisetimer": "22.5",
        "deltakere": 17,
        "fasteAnsettelser": 1,
    }))
}

fn settled_a(month: &Value) -> Json {
    let settled = contract::bistand_a(month).unwrap();
    serde_json::to_value(contract::settlement_a(&settled)).unwrap()
}

fn settled_b(month: &Value) -> Json {
    let settled = contract::bistand_b(month).unwrap();
    serde_json::to_value(contract::settlement_b(&settled)).unwrap()
}

#[test]
fn the_contracts_own_examples_come_out() {
    let a = settled_a(&json_a());
    assert_eq!(a["total"], "112900.00");
    assert_eq!(a["warnings"], json!([]));
    let b = settled_b(&json_b());
    assert_eq!([&b["timer"], &b["total"]], ["162.50", "97375.00"]);
    assert_eq!([&b["underMinstekrav"], &b["overTak"]], [true, false]);
    assert_eq!(b["warnings"], json!([]));
}

#[test]
fn a_facilitator_is_one_where_none_is_named() {
    let input = |plasser| {
        let ordinaer = json!({ "plasser": plasser, "deltakermaaneder": 0 });
        let omfattende = json!({ "plasser": 0, "deltakermaaneder": 0 });
        json!({ "ordinaer": ordinaer, "omfattende": omfattende, "fasteAnsettelser": 0 })
    };
    let warnings = |plasser| settled_a(&value(&input(plasser)))["warnings"].clone();
    assert_eq!(warnings(15), json!([]));
    assert_eq!(warnings(16), json!(["over_tak"]));
}

#[test]
fn input_that_cannot_be_read_is_refused_by_its_field() {
    let variant = json!({ "plasser": 1, "deltakermaaneder": 1 });
    let a = |ordinaer: Json| json!({ "ordinaer": ordinaer, "omfattende": variant, "fasteAnsettelser": 0 });
    let plasser = |plasser: Json| a(json!({ "plasser": plasser, "deltakermaaneder": 1 }));
    let maaneder = |used: Json| a(json!({ "plasser": 1, "deltakermaaneder": used }));
    let timer = |timer: Json| json!({ "tilretteleggere": 1, "veiledningstimer": timer, "arbeidsgivertimer": 0, "reisetimer": 0, "deltakere": 1, "fasteAnsettelser": 0 });
    type Settle = fn(&Value) -> Option<Box<contract::Error>>;
    let settle_a: Settle = |given| contract::bistand_a(given).err();
    let settle_b: Settle = |given| contract::bistand_b(given).err();
    let invalid = Code::InvalidAnswer;
    let table = [
        (settle_a, json!(null), invalid, "input"),
        (settle_b, json!([1]), invalid, "input"),
        (settle_a, json!({}), invalid, "ordinaer"),
        (settle_a, a(json!(3)), invalid, "ordinaer"),
        (settle_a, a(json!({})), invalid, "ordinaer.plasser"),
        (settle_a, plasser(json!(-1)), invalid, "ordinaer.plasser"),
        (settle_a, plasser(json!(1.5)), invalid, "ordinaer.plasser"),
        (settle_a, plasser(json!("1")), invalid, "ordinaer.plasser"),
        (
            settle_a,
            plasser(json!(10_001)),
            invalid,
            "ordinaer.plasser",
        ),
        (
            settle_a,
            maaneder(json!("1,5")),
            invalid,
            "ordinaer.deltakermaaneder",
        ),
        (
            settle_a,
            maaneder(json!(1.005)),
            invalid,
            "ordinaer.deltakermaaneder",
        ),
        (
            settle_a,
            maaneder(json!("1000000.01")),
            invalid,
            "ordinaer.deltakermaaneder",
        ),
        (
            settle_a,
            a(json!({ "plass": 1 })),
            Code::UnknownField,
            "ordinaer.plass",
        ),
        (
            settle_a,
            timer(json!(1)),
            Code::UnknownField,
            "veiledningstimer",
        ),
        (settle_b, json!({}), invalid, "tilretteleggere"),
        (settle_b, timer(json!(null)), invalid, "veiledningstimer"),
        (
            settle_b,
            timer(json!("1000000.01")),
            invalid,
            "veiledningstimer",
        ),
        (settle_b, json!({ "timer": 1 }), Code::UnknownField, "timer"),
    ];
    for (settle, input, code, field) in table {
        let error = settle(&value(&input)).unwrap_or_else(|| panic!("accepted {input}"));
        assert_eq!((error.code, error.field.as_str()), (code, field), "{input}");
    }
    for (settle, input) in [
        (settle_a, plasser(json!(10_000))),
        (settle_a, maaneder(json!("1000000.00"))),
        (settle_b, timer(json!(1_000_000))),
    ] {
        assert_eq!(settle(&value(&input)), None, "{input}");
    }
}
