//! What is filled in: the months, the fields of the one in front, and its participants.

use std::borrow::Cow;

use rust_decimal::Decimal;
use yew::{Callback, Html, html};

use crate::bistand::{AnswersA, AnswersB, Places};
use crate::law::rates;
use crate::texts::fill;
use crate::values::Written;
use crate::view::bistand::field::{BistandField, BistandInput, OMFATTENDE, participant};
use crate::view::bistand::form::InputProblem;
use crate::view::bistand::settled::Model;
use crate::view::bistand::written::written;
use crate::view::numbers;
use crate::web::components::amount::fixed;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::{div, words};
use crate::web::workbench::bistand::action::Action;
use crate::web::workbench::bistand::state::{ModelChoice, PARTICIPANTS, State, pilot_months};
use crate::web::workbench::control::{Control, ControlKind, act, control, fieldset, group, toggle};

/// Everything that can be filled in.
pub fn inputs(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let wrong = state.wrong();
    let field = |field| self::field(BistandInput::month(field), state, &wrong, send);
    let mut parts = vec![words("p", "aksel-detail", texts.screen().blank())];
    let common = vec![
        field(BistandField::Tilretteleggere),
        field(BistandField::FasteAnsettelser),
    ];
    match state.view {
        ModelChoice::One(model) => {
            parts.push(months(state, send));
            parts.push(fieldset(&state.name(state.front), common));
            parts.extend(used(model, state, &wrong, send));
            parts.push(participants(model, state, &wrong, send));
        }
        ModelChoice::Both => {
            parts.push(fieldset(texts.screen().both(), common));
            parts.push(fieldset(
                texts.claim().ordinaer(),
                vec![
                    field(BistandField::OrdinaerDeltakere),
                    field(BistandField::OrdinaerTimer),
                ],
            ));
            parts.push(fieldset(
                texts.claim().omfattende(),
                vec![
                    field(BistandField::OmfattendeDeltakere),
                    field(BistandField::OmfattendeTimer),
                ],
            ));
        }
    }
    parts
}

/// What was bought and used under a model. Sums of participants that are listed one by one cannot be filled in.
fn used(model: Model, state: &State, wrong: &[InputProblem], send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let field = |field| self::field(BistandInput::month(field), state, wrong, send);
    let or_sum = |which, sum| {
        if state.form().participants.is_empty() {
            field(which)
        } else {
            summed(which, sum, state)
        }
    };
    match model {
        Model::A => {
            let month = state.form().model_a().ok();
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
        Model::B => {
            let month = state.form().model_b().ok();
            let sum = |look: fn(&AnswersB) -> Decimal| month.as_ref().map(look);
            let rows = vec![
                or_sum(BistandField::Veiledning, sum(|it| it.veiledningstimer)),
                or_sum(BistandField::Arbeidsgiver, sum(|it| it.arbeidsgivertimer)),
                or_sum(BistandField::Reise, sum(|it| it.reisetimer)),
                or_sum(BistandField::Deltakere, sum(|it| it.deltakere.into())),
            ];
            vec![fieldset(texts.claim().hours(), rows)]
        }
    }
}

/// The sum of the participants that are listed one by one; none while something cannot be read.
fn summed(field: BistandField, sum: Option<Decimal>, state: &State) -> Html {
    let texts = state.texts();
    let sum = sum.map_or_else(|| "–".to_owned(), |sum| written(sum, texts));
    let label = field.label(texts.fields());
    let text = fill(
        texts.claim().from_rows(),
        &[("felt", label), ("verdi", &sum)],
    );
    fixed("p", "aksel-body-short aksel-body-short--small", &text)
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
    div(
        "kvp-fields",
        vec![control(&first), group(texts.months(), buttons)],
    )
}

fn participants(
    model: Model,
    state: &State,
    wrong: &[InputProblem],
    send: &Callback<Action>,
) -> Html {
    let texts = state.texts();
    let words_of = texts.claim();
    let mut parts = vec![words("p", "aksel-detail", words_of.note())];
    if model == Model::A {
        parts.push(words("p", "aksel-detail", texts.hints().maaneder()));
    }
    for index in 0..state.form().participants.len() {
        let fields = model.of_participant().iter();
        let fields =
            fields.map(|&field| self::field(BistandInput::of(index, field), state, wrong, send));
        let number = index.saturating_add(1).written();
        let remove = fill(words_of.remove(), &[("nummer", &number)]);
        parts.push(fieldset(
            &participant(index, texts),
            vec![
                div("kvp-participant", fields.collect()),
                act("tertiary", &remove, send, Action::RemoveParticipant(index)),
            ],
        ));
    }
    let more = state.has_more_participants();
    let add = more.then(|| act("secondary", words_of.add(), send, Action::AddParticipant));
    parts
        .push(html! { <div id={PARTICIPANTS} class="kvp-buttons" tabindex="-1">{ for add }</div> });
    read_more(words_of.participants(), parts)
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
        text: state.form().text(input).to_owned(),
        wrong: state.error_text(input, wrong),
        differs: None,
        kind,
        typed: send.reform(move |text| Action::Type(input, text)),
        left: send.reform(|()| Action::Leave),
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
            Some(hints.maaneder().to_owned())
        }
        BistandField::Tilretteleggere if state.view != ModelChoice::One(Model::A) => {
            let hours = pilot.hours_per_month.written();
            Some(fill(hints.tilretteleggere(), &[("timer", &hours)]))
        }
        _ => None,
    }
}
