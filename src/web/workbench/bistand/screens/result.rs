//! What it comes to: the amounts, what does not fit, the claim, all months, and how it was worked out.

use rust_decimal::dec;
use yew::Html;

use crate::bistand::{Amounts, Claim};
use crate::law::{RULES_VERSION, rates};
use crate::texts::Bistand;
use crate::texts::fill;
use crate::values::{Fraction, Kroner, Written};
use crate::view::bistand::claim::{ClaimRow, columns, sum};
use crate::view::bistand::field::{BistandField, BistandInput};
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::{
    Bar, ModelChoice, Month, Settled, SettlementRow, SideBySide, amount_rows, bar, bar_of_both,
    together,
};
use crate::view::bistand::written::{UNKNOWN, bare, known, written};
use crate::view::calculation::CalculationPart;
use crate::view::numbers;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::lines::{LineWords, lines};
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column, row_head};
use crate::web::components::tags::{div, keyed, paragraph, section, tag, words};
use crate::web::components::{alert, heading};
use crate::web::workbench::bistand::state::State;
use crate::web::workbench::frame;
use crate::web::workbench::rows::{about, scrolled};

/// What the models in front pay, in a sentence each.
pub fn pays(state: &State) -> Vec<String> {
    let texts = state.texts();
    let pilot = &rates::BISTAND_2008;
    let kroner = |amount| numbers::kroner(Kroner::decimal(amount), texts.language());
    let bonus = kroner(pilot.bonus);
    let a = || {
        fill(
            texts.screen().pays_a(),
            &[
                ("ordinaer", &kroner(pilot.ordinaer.per_month)),
                ("omfattende", &kroner(pilot.omfattende.per_month)),
                ("bonus", &bonus),
            ],
        )
    };
    let b = || {
        // The table has the share as a part of one.
        let share = Fraction::part(pilot.share, dec!(0.01)).rounded();
        fill(
            texts.screen().pays_b(),
            &[
                ("timer", &pilot.hours_per_month.written()),
                ("sats", &kroner(pilot.per_hour)),
                ("andel", &written(share, texts)),
                ("bonus", &bonus),
            ],
        )
    };
    match state.view {
        ModelChoice::One(Model::A) => vec![a()],
        ModelChoice::One(Model::B) => vec![b()],
        ModelChoice::Both => vec![a(), b()],
    }
}

/// What stays in view: what it comes to, whatever field one is in. Nothing is known before there is a result.
pub fn stays(bar: &Bar, state: &State) -> Html {
    let unknown = [(state.texts().amounts().sum(), UNKNOWN.to_owned())];
    let figures: &[_] = if bar.is_empty() { &unknown } else { bar };
    let figures = figures
        .iter()
        .map(|(label, value)| frame::figure(label, value));
    frame::bar(&state.common, false, Vec::new(), figures.collect())
}

/// Everything about what is filled in, and what of it stays in view.
pub fn result(state: &State) -> (Bar, Vec<Html>) {
    let texts = state.texts();
    let shown = match state.view {
        ModelChoice::One(model) => state.settled(model).map(|months| {
            let bar = bar(&months, state.front, texts);
            (bar, self::months(&months, state))
        }),
        ModelChoice::Both => state
            .side_by_side()
            .map(|both| (bar_of_both(&both, texts), beside(&both, state))),
    };
    let shown = shown.map(|shown| {
        if state.is_empty() {
            (Bar::new(), vec![nothing(state)])
        } else {
            shown
        }
    });
    let (bar, mut shown) =
        shown.unwrap_or_else(|wrong| (Bar::new(), vec![alert::warning(&state.withheld(&wrong))]));
    shown.push(on_paper(state));
    (bar, shown)
}

fn nothing(state: &State) -> Html {
    alert::info(state.nothing())
}

/// What was filled in, and under which rules: on paper only, where the fields are left out.
fn on_paper(state: &State) -> Html {
    let texts = state.texts();
    let fields = state.view.asked(state.form());
    let fields = [&[BistandField::Tilretteleggere], fields].concat();
    let filled = fields.iter().map(|&field| {
        let (form, input) = (state.form(), BistandInput::month(field));
        let number = (!form.is_blank(input)).then(|| written(form.number(input), texts));
        let label = field.label(texts.fields());
        let number = number.as_deref().unwrap_or(UNKNOWN);
        fixed("li", "", &[label, ": ", number].concat())
    });
    let rules = fill(texts.screen().paper(), &[("versjon", RULES_VERSION)]);
    let mut held: Vec<Html> = pays(state).iter().map(|text| sentence(text)).collect();
    held.extend([sentence(&rules), paragraph(texts.screen().source())]);
    frame::on_paper(
        state.common.setting.heading_level,
        texts.screen().inputs(),
        filled.collect(),
        held,
    )
}

fn months(months: &[Month], state: &State) -> Vec<Html> {
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let Some((name, month)) = months.get(state.front) else {
        return Vec::new();
    };
    let mut shown = vec![heading::section(level, 2, name)];
    let Some(settled) = month else {
        shown.push(nothing(state));
        shown.extend(all(months, state));
        return shown;
    };
    shown.extend(settled.warnings.iter().map(|text| alert::warning(text)));
    shown.push(amounts(&[come_to(month)], texts));
    shown.extend(blank(state));
    shown.extend(all(months, state));
    shown.push(claim(name, settled, level, texts));
    shown.push(calculations(&[&settled.calculation], texts));
    shown
}

fn come_to(settled: &Option<Settled>) -> Option<(Amounts, Claim)> {
    settled.as_ref().map(|of| (of.amounts, of.claim))
}

/// How fields count in which nothing stands: as whole months, or as nothing.
fn blank(state: &State) -> Vec<Html> {
    let (texts, blank) = (state.texts().screen(), state.blank());
    let assumed = state.is_assumed().then(|| texts.assumed().to_owned());
    let nothing = (!blank.is_empty()).then(|| {
        let listed = state.listed(&blank);
        fill(texts.counted_as_nothing(), &[("felt", &listed)])
    });
    let sentences = assumed.into_iter().chain(nothing);
    sentences
        .map(|text| fixed("p", "aksel-body-short aksel-body-short--small", &text))
        .collect()
}

/// One or two models, row by row.
fn amounts<const COUNT: usize>(of: &[Option<(Amounts, Claim)>; COUNT], texts: Bistand) -> Html {
    let rows = amount_rows(of, texts);
    let (caption, columns): (_, &[&str]) = if COUNT > 1 {
        (texts.compare().heading(), texts.compare().columns())
    } else {
        (texts.amounts().caption(), texts.amounts().columns())
    };
    let rows = rows.iter().map(|row| amount_row(row, texts)).collect();
    scrolled("kvp-rows", caption, heads(columns), rows)
}

fn amount_row<const COUNT: usize>(row: &SettlementRow<COUNT>, texts: Bistand) -> Html {
    let cells = row.amounts.iter().map(|amount| known(*amount, texts));
    line(row.label, cells, row.sum)
}

/// A row of a table: what it is, and numbers.
fn line(label: &str, cells: impl Iterator<Item = String>, sum: bool) -> Html {
    let class = if sum {
        "aksel-table__row kvp-sum"
    } else {
        "aksel-table__row"
    };
    let mut row = vec![row_head(vec![fixed(
        "span",
        "aksel-label aksel-label--small",
        label,
    )])];
    row.extend(cells.map(|text| number(&text)));
    keyed("tr", class, label, row)
}

/// The first column says what, the others how much.
fn heads(columns: &[&str]) -> Vec<Html> {
    let mut heads = columns.iter();
    let first = heads.next().map(|text| column(text));
    let rest = heads.map(|text| number_column(text));
    first.into_iter().chain(rest).collect()
}

/// All months and what they come to together, where there are several.
fn all(months: &[Month], state: &State) -> Option<Html> {
    if months.len() < 2 {
        return None;
    }
    let (texts, level) = (state.texts(), state.common.setting.heading_level);
    let words = texts.amounts();
    let columns = [
        words.month(),
        words.tilsagn(),
        words.krav(),
        words.refusjon(),
        words.avregning(),
        words.bonus(),
        words.sum(),
    ];
    let cells = |of: Option<(Amounts, Claim)>| {
        let look = |look: fn((Amounts, Claim)) -> Kroner| known(of.map(look), texts);
        [
            look(|it| it.0.tilsagn),
            look(|it| it.1.krav),
            look(|it| it.0.refusjon),
            look(|it| it.0.avregning),
            look(|it| it.0.bonus),
            look(|it| it.0.total),
        ]
        .into_iter()
    };
    let mut rows: Vec<Html> = months
        .iter()
        .map(|(name, month)| line(name, cells(come_to(month)), false))
        .collect();
    rows.push(line(words.sum(), cells(together(months)), true));
    let class = "kvp-series kvp-narrow";
    let mut held = vec![
        heading::section(level, 2, words.series()),
        scrolled(class, words.series(), heads(&columns), rows),
    ];
    let unknown = months.iter().filter(|(_, month)| month.is_none());
    let unknown: Vec<String> = unknown.map(|(name, _)| name.clone()).collect();
    if !unknown.is_empty() {
        let names = state.listed(&unknown);
        held.push(sentence(&fill(words.without(), &[("maaneder", &names)])));
    }
    Some(section("kvp-section", held))
}

/// The claim, line by line.
fn claim(month: &str, settled: &Settled, level: u8, texts: Bistand) -> Html {
    let title = fill(texts.claim().heading(), &[("maaned", month)]);
    let by_need = settled.rows.iter().any(|row| row.extensive.is_some());
    let (mut heads, mut rest) = (Vec::new(), columns(&settled.rows, texts).into_iter());
    heads.extend(rest.next().map(column));
    heads.extend(by_need.then(|| rest.next().map(column)).flatten());
    heads.extend(rest.map(number_column));
    let mut rows: Vec<Html> = settled.rows.iter().map(|row| claimed(row, texts)).collect();
    let (numbers, amount) = sum(&settled.rows);
    let mut cells = vec![about(texts.amounts().sum())];
    cells.extend(by_need.then(|| tag("td", "aksel-table__data-cell", Vec::new())));
    cells.extend(numbers.iter().map(|it| number(&written(*it, texts))));
    cells.push(number(&bare(amount, texts)));
    rows.push(keyed("tr", "aksel-table__row kvp-sum", "sum", cells));
    let table = scrolled("kvp-claim kvp-narrow", &title, heads, rows);
    section(
        "kvp-section",
        vec![heading::section(level, 2, &title), table],
    )
}

fn claimed(row: &ClaimRow, texts: Bistand) -> Html {
    let who = row.who(texts);
    let mut cells = vec![about(&who)];
    let small = "aksel-table__data-cell aksel-body-short aksel-body-short--small kvp-notes";
    let need = row.need(texts);
    cells.extend(need.map(|need| words("td", small, need)));
    cells.extend(row.shown(texts).iter().map(|text| number(text)));
    let key = [who.as_str(), need.unwrap_or_default()].concat();
    keyed("tr", "aksel-table__row", &key, cells)
}

/// Both models for the month in front.
fn beside(both: &SideBySide, state: &State) -> Vec<Html> {
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let name = state.name(state.front);
    let mut shown = vec![heading::section(level, 2, &name)];
    if state.months.len() > 1 {
        let of_month = texts.compare().of_month();
        shown.push(sentence(&fill(of_month, &[("maaned", &name)])));
    }
    shown.extend(both.sentences.iter().map(|text| sentence(text)));
    shown.extend(both.warnings.iter().map(|text| alert::warning(text)));
    shown.push(amounts(&both.of.each_ref().map(come_to), texts));
    shown.extend(blank(state));
    let known = both.of.iter().flatten();
    let parts: Vec<&CalculationPart> = known.map(|of| &of.calculation).collect();
    shown.push(calculations(&parts, texts));
    shown
}

fn calculations(parts: &[&CalculationPart], texts: Bistand) -> Html {
    let (what, value) = (
        texts.screen().calculation_what(),
        texts.screen().calculation_value(),
    );
    let line_words = LineWords {
        what,
        value,
        basis: texts.screen().basis(),
        new_tab: "",
    };
    let opens = texts.screen().calculation();
    let drawn = parts.iter().map(|part| {
        let title = (part.title != opens).then(|| words("p", "aksel-label", part.title));
        let mut held: Vec<Html> = title.into_iter().collect();
        held.push(lines(part, line_words));
        div("kvp-prose", held)
    });
    div(
        "kvp-help kvp-no-print",
        vec![read_more(opens, drawn.collect())],
    )
}
