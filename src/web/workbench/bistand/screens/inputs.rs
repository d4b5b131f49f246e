//! What is filled in: the months, the fields of the one in front, and its participants.

use std::borrow::Cow;

use rust_decimal::Decimal;
use yew::{Callback, Html, html};

use crate::bistand::{AnswersA, AnswersB, Places};
use crate::law::rates;
use crate::texts::Bistand;
use crate::texts::fill;
use crate::values::{Hours, Written};
use crate::view::bistand::field::{BistandField, BistandInput, OMFATTENDE, participant};
use crate::view::bistand::form::InputProblem;
use crate::view::bistand::model::Model;
use crate::view::bistand::settled::ModelChoice;
use crate::view::bistand::written::{UNKNOWN, written};
use crate::view::numbers;
use crate::web::components::amount::fixed;
use crate::web::components::icon::{Icon, icon};
use crate::web::components::tags::{keyed, words};
use crate::web::workbench::bistand::action::Action;
use crate::web::workbench::bistand::state::{INPUTS, PARTICIPANTS, State, pilot_months};
use crate::web::workbench::control::{Control, ControlKind, act, control, fieldset, group, toggle};

/// Everything that can be filled in for the month in front, beside the months.
pub fn inputs(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let wrong = state.wrong();
    let field = |field| self::field(BistandInput::month(field), state, &wrong, send);
    let facilitators = vec![field(BistandField::Tilretteleggere)];
    let mut parts = vec![
        keyed(
            "p",
            "aksel-detail",
            "blank",
            vec![texts.screen().blank().into()],
        ),
        months(state, send),
        fieldset(&state.name(state.front), facilitators),
    ];
    parts.extend(used(state, &wrong, send));
    parts.push(participants(state, &wrong, send));
    let hires = vec![field(BistandField::FasteAnsettelser)];
    parts.push(fieldset(texts.amounts().bonus(), hires));
    parts
}

/// What was bought and used. Sums of participants that are listed one by one cannot be filled in, and side by side, what either model
/// knows is not asked for again.
fn used(state: &State, wrong: &[InputProblem], send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let form = state.form();
    let asked = state.view.asked(form);
    let field = |field| self::field(BistandInput::month(field), state, wrong, send);
    let or_sum = |which, sum| {
        if asked.contains(&which) {
            field(which)
        } else {
            summed(which.label(texts.fields()), sum, state)
        }
    };
    match state.view {
        ModelChoice::One(Model::A) => {
            let month = form.model_a().ok().filter(|_| form.knows(Model::A));
            let sum = |look: fn(&AnswersA) -> Places| {
                month.as_ref().map(|month| look(month).deltakermaaneder)
            };
            let ordinaer = vec![
                field(BistandField::OrdinaerPlasser),
                or_sum(BistandField::OrdinaerMaaneder, sum(|it| it.ordinaer)),
            ];
            let omfattende = vec![
                field(BistandField::OmfattendePlasser),
                or_sum(BistandField::OmfattendeMaaneder, sum(|it| it.omfattende)),
            ];
            vec![
                fieldset(texts.claim().ordinaer(), ordinaer),
                fieldset(texts.claim().omfattende(), omfattende),
            ]
        }
        ModelChoice::One(Model::B) => {
            let month = form.model_b().ok();
            let people = month.as_ref().map(|month| month.deltakere.into());
            let month = month.filter(|_| form.knows(Model::B));
            let sum = |look: fn(&AnswersB) -> Decimal| month.as_ref().map(look);
            let rows = vec![
                or_sum(BistandField::Veiledning, sum(|it| it.veiledningstimer)),
                or_sum(BistandField::Arbeidsgiver, sum(|it| it.arbeidsgivertimer)),
                or_sum(BistandField::Reise, sum(|it| it.reisetimer)),
                or_sum(BistandField::Deltakere, people),
            ];
            vec![fieldset(texts.claim().hours(), rows)]
        }
        ModelChoice::Both => {
            let month = form.compared().ok();
            let is_known = form.has_places();
            let of_need = |title,
                           [deltakere, timer, plasser, maaneder]: [BistandField; 4],
                           look: fn(&AnswersA) -> Places| {
                let places = month.as_ref().map(|month| look(&month.a));
                let fields = [deltakere, timer].into_iter();
                let mut rows: Vec<Html> = fields
                    .filter(|which| asked.contains(which))
                    .map(field)
                    .collect();
                if is_known {
                    let counted = places.map(|places| places.plasser.into());
                    rows.push(summed(plasser.label(texts.fields()), counted, state));
                    let known = places.filter(|_| form.knows(Model::A));
                    let used = known.map(|places| places.deltakermaaneder);
                    rows.push(summed(maaneder.label(texts.fields()), used, state));
                }
                fieldset(title, rows)
            };
            let mut parts = vec![
                of_need(
                    texts.claim().ordinaer(),
                    [
                        BistandField::OrdinaerDeltakere,
                        BistandField::OrdinaerTimer,
                        BistandField::OrdinaerPlasser,
                        BistandField::OrdinaerMaaneder,
                    ],
                    |it| it.ordinaer,
                ),
                of_need(
                    texts.claim().omfattende(),
                    [
                        BistandField::OmfattendeDeltakere,
                        BistandField::OmfattendeTimer,
                        BistandField::OmfattendePlasser,
                        BistandField::OmfattendeMaaneder,
                    ],
                    |it| it.omfattende,
                ),
            ];
            if form.has_kinds() {
                let known = month.as_ref().filter(|_| form.knows(Model::B));
                let hours = known.map(|month| {
                    let kinds = [
                        month.b.veiledningstimer,
                        month.b.arbeidsgivertimer,
                        month.b.reisetimer,
                    ];
                    kinds
                        .into_iter()
                        .map(Hours::decimal)
                        .sum::<Hours>()
                        .to_decimal()
                });
                let words = texts.claim().hours();
                parts.push(fieldset(words, vec![summed(words, hours, state)]));
            }
            parts
        }
    }
}

/// A sum of what is filled in elsewhere; none while something cannot be read.
fn summed(label: &'static str, sum: Option<Decimal>, state: &State) -> Html {
    let texts = state.texts();
    let sum = sum.map_or_else(|| UNKNOWN.to_owned(), |sum| written(sum, texts));
    let text = fill(
        texts.claim().from_rows(),
        &[("felt", label), ("verdi", &sum)],
    );
    let class = "aksel-body-short aksel-body-short--small";
    keyed("p", class, label, vec![fixed("span", "", &text)])
}

/// The first month, and those that are filled in.
fn months(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts().screen();
    let language = state.common.setting.language;
    let choices = pilot_months().into_iter().enumerate().map(|(index, day)| {
        let name = numbers::month_and_year(day, language);
        (Cow::Owned(index.written()), Cow::Owned(name))
    });
    let first = Control {
        id: "kvp-foersteMaaned".to_owned(),
        label: texts.first_month().to_owned(),
        hint: None,
        text: state.first.written(),
        wrong: None,
        differs: None,
        kind: ControlKind::Choice(choices.collect()),
        typed: send.reform(Action::Begin),
        left: Callback::noop(),
    };
    let mut buttons = Vec::new();
    if state.months.len() > 1 {
        buttons.extend((0..state.months.len()).map(|index| {
            let show = send.reform(move |_| Action::Front(index));
            toggle(&state.name(index), index == state.front, show)
        }));
    }
    if state.has_more_months() {
        buttons.push(act("tertiary", texts.add_month(), send, Action::AddMonth));
    }
    if state.months.len() > 1 {
        buttons.push(act(
            "tertiary",
            texts.remove_month(),
            send,
            Action::RemoveMonth,
        ));
    }
    buttons.extend(undo(INPUTS, state, send));
    keyed(
        "div",
        "kvp-fields",
        "months",
        vec![control(&first), group(texts.months(), buttons)],
    )
}

/// Brings back what was removed last, where it stood.
fn undo(place: &'static str, state: &State, send: &Callback<Action>) -> Option<Html> {
    let removed = state.removed.as_ref()?;
    let words = state.texts().screen().undo();
    (removed.place == place).then(|| act("secondary", words, send, Action::Undo))
}

fn participants(state: &State, wrong: &[InputProblem], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let words_of = texts.claim();
    let fields = state.view.of_participant();
    let set_aside = state.set_aside();
    let mut note = words_of.note().to_owned();
    if !set_aside.is_empty() {
        let fields = state.listed(&set_aside);
        note = [
            &note,
            " ",
            &fill(words_of.set_aside(), &[("felt", &fields)]),
        ]
        .concat();
    }
    let mut parts = vec![words("p", "aksel-detail", &note)];
    if fields.contains(&BistandField::Maaneder) {
        parts.push(words("p", "aksel-detail", texts.hints().maaneder()));
    }
    let count = state.form().participants.len();
    if count > 0 {
        let class = match state.view {
            ModelChoice::One(Model::A) => "kvp-people",
            ModelChoice::One(Model::B) => "kvp-people kvp-people--hours",
            ModelChoice::Both => "kvp-people kvp-people--both",
        };
        let mut rows = vec![head(fields, texts)];
        rows.extend((0..count).map(|index| row(index, fields, state, wrong, send)));
        parts.push(keyed("div", class, class, rows));
    }
    let more = state.has_more_participants();
    let add = more.then(|| act("secondary", words_of.add(), send, Action::AddParticipant));
    let buttons = undo(PARTICIPANTS, state, send).into_iter().chain(add);
    parts.push(
        html! { <div id={PARTICIPANTS} class="kvp-buttons" tabindex="-1">{ for buttons }</div> },
    );
    fieldset(words_of.participants(), parts)
}

/// What the fields of every row are called, where there is room for a row. Each field has its own label too.
fn head(fields: &[BistandField], texts: Bistand) -> Html {
    let label = |text| words("span", "aksel-label aksel-label--small", text);
    let mut labels = vec![label(texts.claim().number())];
    labels.extend(
        fields
            .iter()
            .map(|field| label(field.label(texts.fields()))),
    );
    html! { <div key="head" class="kvp-participant kvp-participant--head" aria-hidden="true">{ for labels }</div> }
}

fn row(
    index: usize,
    fields: &[BistandField],
    state: &State,
    wrong: &[InputProblem],
    send: &Callback<Action>,
) -> Html {
    let texts = state.texts();
    let number = index.saturating_add(1).written();
    let name = participant(index, texts);
    let remove = fill(texts.claim().remove(), &[("nummer", &number)]);
    let onclick = send.reform(move |_| Action::RemoveParticipant(index));
    let fields = fields
        .iter()
        .map(|&field| self::field(BistandInput::of(index, field), state, wrong, send));
    html! {
        <div key={number.clone()} class="kvp-participant" role="group" aria-label={name.clone()}>
            <span class="kvp-participant__number aksel-label aksel-label--small" aria-hidden="true">{ number }</span>
            <span class="kvp-participant__name aksel-label aksel-label--small" aria-hidden="true">{ name }</span>
            { for fields }
            <button type="button" class="aksel-button aksel-button--small aksel-button--icon-only" data-variant="tertiary" aria-label={remove} {onclick}>
                <span class="aksel-button__icon">{ icon(Icon::Cross) }</span>
            </button>
        </div>
    }
}

fn field(
    input: BistandInput,
    state: &State,
    wrong: &[InputProblem],
    send: &Callback<Action>,
) -> Html {
    let texts = state.texts();
    let kind = match input.field {
        BistandField::Behov => ControlKind::Choice(vec![
            ("".into(), texts.claim().ordinaer().into()),
            (OMFATTENDE.into(), texts.claim().omfattende().into()),
        ]),
        field if field.is_whole() => ControlKind::Text("numeric"),
        _ => ControlKind::Text("decimal"),
    };
    let drawn = Control {
        id: input.id(),
        label: input.field.label(texts.fields()).to_owned(),
        hint: hint(input, state),
        text: state.form().text(input, texts.language()).into_owned(),
        wrong: state.error_text(input, wrong),
        differs: None,
        kind,
        typed: send.reform(move |text| Action::Type(input, text)),
        left: send.reform(move |()| Action::Leave(input)),
    };
    control(&drawn)
}

fn hint(input: BistandInput, state: &State) -> Option<String> {
    let hints = state.texts().hints();
    let pilot = &rates::BISTAND_2008;
    let cap = |cap: u32| Some(fill(hints.plasser(), &[("tak", &cap.written())]));
    match input.field {
        BistandField::FasteAnsettelser => Some(hints.faste_ansettelser().to_owned()),
        BistandField::OrdinaerPlasser => cap(pilot.ordinaer.cap),
        BistandField::OmfattendePlasser => cap(pilot.omfattende.cap),
        BistandField::Deltakere => cap(pilot.cap),
        BistandField::OrdinaerMaaneder | BistandField::OmfattendeMaaneder => {
            Some(hints.deltakermaaneder().to_owned())
        }
        BistandField::Tilretteleggere if state.view != ModelChoice::One(Model::A) => {
            let hours = pilot.hours_per_month.written();
            Some(fill(hints.tilretteleggere(), &[("timer", &hours)]))
        }
        _ => None,
    }
}
