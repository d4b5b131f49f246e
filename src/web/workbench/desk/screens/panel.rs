//! The help, and what stands on paper.

use yew::{Callback, Html};

use crate::law::RULES_VERSION;
use crate::texts::{Desk, fill};
use crate::view::desk::case::Case;
use crate::view::desk::compare::{LETTERS, named};
use crate::view::desk::filled::{activities, care_inputs, case_inputs, inputs};
use crate::view::desk::journal::{Length, Moment, made};
use crate::view::numbers;
use crate::web::clock::{day_in_oslo, time_in_oslo};
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, points};
use crate::web::now;
use crate::web::workbench::control::{group, toggle};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{JOURNAL_BUTTON, State};
use crate::web::workbench::frame;

/// The moment in Norway.
pub fn now() -> Moment {
    let now = now::now();
    Moment {
        day: day_in_oslo(now).unwrap_or(crate::law::LAST_LAW_DATE),
        time: time_in_oslo(now),
    }
}

/// The keyboard map and what else helps.
pub fn help(state: &State) -> Html {
    let texts = state.texts();
    div(
        "kvp-help kvp-no-print",
        vec![read_more(
            texts.screen().help(),
            vec![points(texts.keyboard())],
        )],
    )
}

/// Chooses how long the text for the journal is, while it is shown.
pub fn lengths(state: &State, send: &Callback<Action>) -> Option<Html> {
    let words = state.texts().journal();
    let export = state.common.export.as_ref();
    export.filter(|it| it.button == JOURNAL_BUTTON)?;
    let lengths = [(Length::Short, words.brief()), (Length::Full, words.full())];
    let lengths = lengths.into_iter().map(|(length, name)| {
        let write = send.reform(move |_| Action::Journal(now(), length));
        toggle(name, length == state.length, write)
    });
    Some(group(words.length(), lengths.collect()))
}

/// A heading with the name of the column in front, where there are several.
pub fn titled(heading: &str, state: &State) -> String {
    of_column(heading, state.letter(), state.texts())
}

fn of_column(heading: &str, letter: Option<&str>, texts: Desk) -> String {
    match letter {
        Some(letter) => [heading, " – ", &named(letter, texts)].concat(),
        None => heading.to_owned(),
    }
}

/// What was filled in, column by column, and under which rules: on paper only, where the fields are left out.
pub fn on_paper(state: &State, cases: &[Case]) -> Vec<Html> {
    let texts = state.texts();
    let several = cases.len() > 1;
    let columns = cases.iter().zip(LETTERS);
    let column = |(case, letter)| column_on_paper(state, case, several.then_some(letter));
    let mut shown: Vec<Html> = columns.map(column).collect();
    let said = [made(&now(), texts), texts.journal().guidance().to_owned()];
    let said = said.iter().map(|text| sentence(text)).collect();
    shown.push(div("kvp-print-only", said));
    shown
}

fn column_on_paper(state: &State, case: &Case, letter: Option<&str>) -> Html {
    let texts = state.texts();
    let rules = case.assessment.as_ref().map(|_| {
        let day = numbers::date(case.law.date(), texts.about().language());
        let rules = [("dato", day.as_str()), ("versjon", RULES_VERSION)];
        sentence(&fill(texts.journal().law_date(), &rules))
    });
    let programme = &case.column.programme;
    let mut filled = inputs(case, texts);
    filled.extend(case_inputs(programme, texts));
    filled.extend(activities(programme, texts));
    filled.extend(care_inputs(programme, texts));
    let filled = filled.iter().map(|text| fixed("li", "", text)).collect();
    let under = rules.into_iter().collect();
    let title = of_column(texts.screen().inputs(), letter, texts);
    frame::on_paper(state.common.setting.heading_level, &title, filled, under)
}
