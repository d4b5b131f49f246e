//! The pilot itself: where both models cost the same, who sends what, what the source leaves open, and how the measure had grown.

use yew::{Callback, Html, html};

use super::result::pays;
use crate::law::rates;
use crate::texts::Bistand;
use crate::texts::fill;
use crate::values::{Word, Written};
use crate::view::bistand::chart::{ChartLine, CostChart, Stroke, cost, growth};
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::ModelChoice;
use crate::view::chart::FIELD;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::chart::{chart, rows_table};
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, keyed, paragraph, points, section, tag, words};
use crate::web::workbench::bistand::action::Action;
use crate::web::workbench::bistand::state::State;
use crate::web::workbench::control::ticked;

/// Everything about the pilot.
pub fn about(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let part = |title, mut held: Vec<Html>| {
        held.insert(0, heading::section(level, 1, title));
        section("kvp-section", held)
    };
    let mut dear: Vec<Html> = pays(state).iter().map(|text| sentence(text)).collect();
    dear.push(paragraph(texts.screen().rates()));
    dear.extend(costs(&cost(texts), texts));
    let mut parts = vec![part(texts.cost().heading(), dear)];
    if let ModelChoice::One(model) = state.view {
        parts.push(part(texts.screen().flow(), flow(model, state, send)));
    }
    parts.push(part(
        texts.screen().assumptions(),
        vec![points(texts.assumptions())],
    ));
    let mut grown = chart(&growth(texts), texts.growth());
    let guideline = rates::BISTAND_2008.guideline_participants.written();
    grown.push(sentence(&fill(
        texts.screen().guideline(),
        &[("antall", &guideline)],
    )));
    grown.push(paragraph(texts.screen().source()));
    parts.push(part(texts.growth().heading(), grown));
    parts
}

/// Who sends what, when: to tick off.
fn flow(model: Model, state: &State, send: &Callback<Action>) -> Vec<Html> {
    let points = match model {
        Model::A => state.texts().flow_a(),
        Model::B => state.texts().flow_b(),
    };
    let row = |(index, point): (usize, &&str)| {
        ticked(
            &["kvp-punkt-", model.id(), &index.written()].concat(),
            point,
            state.done.contains(&(model, index)),
            send.reform(move |_| Action::Check(index)),
        )
    };
    points.iter().enumerate().map(row).collect()
}

/// The sentence, the lines and their table.
fn costs(of: &CostChart, texts: Bistand) -> Vec<Html> {
    let ends = of.ends.iter().map(|end| fixed("span", "", end));
    let strokes = [Stroke::Hours, Stroke::Ordinaer, Stroke::Omfattende];
    let named = strokes
        .into_iter()
        .zip(texts.cost().columns().iter().skip(1).copied());
    let named = named.chain([(Stroke::Even, texts.cost().faint())]);
    let legend = named.map(|(stroke, label)| {
        let half = FIELD / 2;
        let sample = ChartLine {
            stroke,
            from: [0, half],
            to: [FIELD, half],
        };
        let parts = vec![picture("kvp-patch", &[sample]), words("span", "", label)];
        keyed("li", "", label, parts)
    });
    let class = "kvp-legend aksel-body-short aksel-body-short--small";
    vec![
        sentence(&of.text),
        fixed("span", "aksel-body-short aksel-body-short--small", &of.top),
        picture("kvp-chart", &of.lines),
        div(
            "kvp-ends aksel-body-short aksel-body-short--small",
            ends.collect(),
        ),
        tag("ul", class, legend.collect()),
        div(
            "kvp-help",
            vec![read_more(
                texts.cost().table(),
                vec![rows_table("kvp-rows kvp-narrow", &of.rows, texts.cost())],
            )],
        ),
    ]
}

/// The lines alone. What they say stands beside them in words, so they are hidden from screen readers.
fn picture(class: &'static str, lines: &[ChartLine]) -> Html {
    let field = ["0 0 ", &FIELD.written(), " ", &FIELD.written()].concat();
    html! {
        <svg {class} viewBox={field} preserveAspectRatio="none" focusable="false" aria-hidden="true">{ for lines.iter().map(stroke) }</svg>
    }
}

fn stroke(line: &ChartLine) -> Html {
    let class = match line.stroke {
        Stroke::Hours => "kvp-stroke kvp-hours",
        Stroke::Ordinaer => "kvp-stroke kvp-ordinaer",
        Stroke::Omfattende => "kvp-stroke kvp-omfattende",
        Stroke::Even => "kvp-stroke kvp-even",
    };
    let [[x1, y1], [x2, y2]] = [line.from, line.to].map(|point| point.map(|it| it.written()));
    html! { <line {class} {x1} {y1} {x2} {y2} /> }
}
