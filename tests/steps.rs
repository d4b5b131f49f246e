//! The explanation, checked with a pocket calculator: every step again from its operands, and every amount from the steps alone.

mod exact;
mod support;

use std::collections::HashMap;

use exact::Exact;
use kvp_veiviser::contract;
use serde_json::Value as Json;
use support::value;

const CASES: &str = include_str!("data/cases.jsonl");

/// The exact value of every step, from rates and answers alone.
fn worked_out(steps: &[Json]) -> HashMap<&str, Exact> {
    let mut values = HashMap::new();
    work_out(steps, &mut values);
    values
}

/// Takes these steps too. A step that is taken again has its new value from there on.
fn work_out<'a>(steps: &'a [Json], values: &mut HashMap<&'a str, Exact>) {
    let nothing = Exact::of(0, 1);
    for step in steps {
        let shown = step["value"].as_str().unwrap();
        let operands: Vec<Exact> = step["operands"]
            .as_array()
            .unwrap()
            .iter()
            .map(|id| values[id.as_str().unwrap()])
            .collect();
        let value = match (step["operation"].as_str().unwrap(), operands.as_slice()) {
            ("rate" | "answer" | "count", []) => Exact::read(shown),
            ("add", all) => all.iter().copied().reduce(Exact::add).unwrap(),
            ("multiply", all) => all.iter().copied().reduce(Exact::times).unwrap(),
            ("divide", [one, other]) => one.over(*other),
            ("subtract", [one, others @ ..]) => {
                others.iter().fold(*one, |left, other| left.minus(*other))
            }
            ("deduct", [one, others @ ..]) => {
                let left = others.iter().fold(*one, |left, other| left.minus(*other));
                if left.numerator < 0 { nothing } else { left }
            }
            ("share", [one, part, whole]) => one.times(*part).over(*whole),
            ("percent", [one, rate]) => one.times(*rate).over(Exact::of(100, 1)),
            ("min", [one, other]) => least(*one, *other),
            other => panic!("no such step: {other:?}"),
        };
        if !["rate", "answer", "count"].contains(&step["operation"].as_str().unwrap()) {
            assert_eq!(value.oere(), shown, "{}", step["id"]);
        }
        assert!(
            !step["basis"].as_array().unwrap().is_empty(),
            "{} stands nowhere",
            step["id"]
        );
        values.insert(step["id"].as_str().unwrap(), value);
    }
}

/// The amounts of a month of the plan.
const PARTS: [&str; 3] = ["stoenad", "barnetillegg", "total"];

/// Every month of the plan, and all of them together, from the plan's steps alone.
fn plan_follows_from_its_steps(plan: &Json, steps: &Json) {
    let mut values = HashMap::new();
    let mut months: HashMap<&str, [Exact; 4]> = HashMap::new();
    let mut sum = [Exact::of(0, 1); 3];
    for stretch in steps.as_array().unwrap() {
        work_out(stretch["steps"].as_array().unwrap(), &mut values);
        let month = &stretch["from"].as_str().unwrap()[.."YYYY-MM".len()];
        let month = months.entry(month).or_insert([Exact::of(0, 1); 4]);
        month[3] = month[3].add(values["stipenddager"]);
        for (place, part) in PARTS.iter().enumerate() {
            let paid = values[format!("{part}_i_maaneden").as_str()];
            month[place] = month[place].add(paid);
            sum[place] = sum[place].add(paid);
        }
    }
    let rows = plan["rows"].as_array().unwrap();
    assert_eq!(months.len(), rows.len());
    for row in rows {
        let month = months[row["month"].as_str().unwrap()];
        for (place, part) in PARTS.iter().enumerate() {
            assert_eq!(row[part], month[place].oere(), "{part} in {row}");
            assert_eq!(plan["sum"][part], sum[place].oere(), "{part} of all");
        }
        let days = row["stipendDays"].as_i64().unwrap();
        assert_eq!(month[3], Exact::of(days.into(), 1), "{row}");
    }
}

fn least(one: Exact, other: Exact) -> Exact {
    if one.minus(other).numerator <= 0 {
        one
    } else {
        other
    }
}

/// The first of these steps that was taken.
fn first(values: &HashMap<&str, Exact>, ids: &[&str]) -> String {
    ids.iter()
        .find_map(|id| values.get(id))
        .copied()
        .unwrap_or(Exact::of(0, 1))
        .oere()
}

// id: amounts-from-steps
#[test]
fn every_amount_follows_from_its_steps_alone() {
    let (mut count, mut plans) = (0, 0);
    for case in CASES
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).unwrap())
    {
        if case["benefit"] != "kvp" {
            continue;
        }
        let assessed = contract::assess(&value(&case["answers"]), &value(&case["date"])).unwrap();
        let json = serde_json::to_value(contract::assessment(&assessed)).unwrap();
        let Some(steps) = json["stipend"]["steps"].as_array() else {
            continue;
        };
        let values = worked_out(steps);
        let (stoenad, tax) = (&json["stipend"], &json["tax"]);
        for (period, name) in [
            ("perDay", "dag"),
            ("perMonth", "maaned"),
            ("perYear", "aar"),
        ] {
            for part in ["stoenad", "barnetillegg", "total"] {
                let step = format!("{part}_per_{name}");
                assert_eq!(stoenad[period][part], first(&values, &[&step]), "{step}");
            }
        }
        let after = &stoenad["afterReductions"];
        for part in ["stoenad", "barnetillegg", "total"] {
            let [set_off, absence, work, month, after_year, year] = [
                format!("{part}_etter_samordning"),
                format!("{part}_etter_fravaer"),
                format!("{part}_etter_arbeid"),
                format!("{part}_per_maaned"),
                format!("{part}_etter_per_aar"),
                format!("{part}_per_aar"),
            ];
            assert_eq!(
                after["perMonth"][part],
                first(&values, &[&set_off, &absence, &work, &month]),
                "{part}"
            );
            assert_eq!(
                after["perYear"][part],
                first(&values, &[&after_year, &year]),
                "{part}"
            );
        }
        for kind in ["arbeid", "fravaer", "samordning"] {
            assert_eq!(
                stoenad["reductions"][kind],
                first(&values, &[&format!("trekk_{kind}")]),
                "{kind}"
            );
        }
        let taxed = [
            ("trygdeavgift", "trygdeavgift"),
            ("minstefradrag", "minstefradrag"),
            ("alminneligInntekt", "alminnelig_inntekt"),
            ("fellesskatt", "fellesskatt"),
            ("trinnskatt", "trinnskatt"),
            ("skatt", "skatt"),
            ("nettoPerYear", "netto_per_aar"),
            ("nettoPerMonth", "netto_per_maaned"),
            ("nettoOrdinaryMonth", "netto_vanlig_maaned"),
            ("nettoJune", "netto_juni"),
            ("nettoDecember", "netto_desember"),
        ];
        for (field, step) in taxed {
            assert_eq!(tax[field], first(&values, &[step]), "{field}");
        }
        if let Some(income) = json.get("income") {
            for (period, name) in [("perMonth", "maaned"), ("perYear", "aar")] {
                for (field, step) in [("loenn", "loenn"), ("total", "samlet")] {
                    let step = format!("{step}_per_{name}");
                    assert_eq!(
                        income[period][field],
                        values[step.as_str()].oere(),
                        "{step}"
                    );
                }
            }
        }
        if let Some(plan) = json.get("plan") {
            plan_follows_from_its_steps(plan, &json["planSteps"]);
            plans += 1;
        }
        count += 1;
    }
    assert_eq!((count, plans), (159, 73));
}

#[test]
fn every_amount_of_arbeid_med_bistand_follows_from_its_steps_alone() {
    let mut count = 0;
    for case in CASES
        .lines()
        .map(|line| serde_json::from_str::<Json>(line).unwrap())
    {
        let input = value(&case["input"]);
        let form = match case["benefit"].as_str().unwrap() {
            "bistand_a" => serde_json::to_value(contract::settlement_a(
                &contract::bistand_a(&input).unwrap(),
            )),
            "bistand_b" => serde_json::to_value(contract::settlement_b(
                &contract::bistand_b(&input).unwrap(),
            )),
            _ => continue,
        };
        let settled = form.unwrap();
        let values = worked_out(settled["steps"].as_array().unwrap());
        for (field, shown) in settled.as_object().unwrap() {
            let step = match field.as_str() {
                "warnings" | "steps" | "references" | "underMinstekrav" | "overTak" => continue,
                "kjoepteTimer" => "kjoepte_timer",
                "timerOverTilsagn" => "timer_over_tilsagn",
                field => field,
            };
            assert_eq!(shown, &values[step].oere(), "{field}");
        }
        count += 1;
    }
    assert_eq!(count, 26);
}
