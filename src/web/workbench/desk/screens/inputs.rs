//! What is filled in: the law date at the top, and the fields of the column in front.

use yew::{Callback, Html};

use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::fill;
use crate::view::desk::case::{Case, derived, message};
use crate::view::desk::compare::{differing, field_text};
use crate::view::desk::field::{self, FieldGroup};
use crate::view::numbers;
use crate::web::components::amount::fixed;
use crate::web::components::tags::div;
use crate::web::workbench::control::{Control, ControlKind, act, control, fieldset, group};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{DeskInput, Preset, State, id};

/// The law date and the days one often asks about.
pub fn law_date(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let input = DeskInput::LawDate;
    let field = Control {
        id: id(input),
        label: texts.screen().law_date().to_owned(),
        hint: Some(texts.hints().date().to_owned()),
        text: state.law_text(),
        wrong: state.law_date_message(),
        differs: None,
        kind: ControlKind::Text("text"),
        typed: typing(input, send),
        left: leaving(input, send),
    };
    let presets = state.presets().into_iter().map(|preset| {
        let day = state.day_of(preset);
        let label = match preset {
            Preset::Today => texts.screen().today().to_owned(),
            Preset::Application => texts.screen().application_date().to_owned(),
            _ => day.map_or(String::new(), |day| {
                numbers::date(day, texts.about().language())
            }),
        };
        act("tertiary", &label, send, Action::Choose(preset))
    });
    let presets = group(texts.screen().presets(), presets.collect());
    div("kvp-desk__bar kvp-no-print", vec![control(&field), presets])
}

/// The fields that the law date asks for, in their groups.
pub fn groups(state: &State, cases: &[Case], send: &Callback<Action>) -> Vec<Html> {
    let case = cases.get(state.front);
    let asked = case
        .map(|case| case.parsed.asked.as_slice())
        .unwrap_or_default();
    FieldGroup::ALL
        .iter()
        .copied()
        .filter_map(|group| {
            let fields = asked
                .iter()
                .copied()
                .filter(|&field| FieldGroup::of(field) == group);
            let mut rows: Vec<Html> = fields
                .map(|field| self::field(field, state, cases, send))
                .collect();
            if rows.is_empty() {
                return None;
            }
            if group == FieldGroup::Benefits {
                rows.extend(benefits(case, state.texts()));
            }
            Some(fieldset(group.title(state.texts()), rows))
        })
        .collect()
}

/// What is typed in an input.
pub fn typing(input: DeskInput, send: &Callback<Action>) -> Callback<String> {
    send.reform(move |text| Action::Type(input, text))
}

/// That someone leaves an input.
pub fn leaving(input: DeskInput, send: &Callback<Action>) -> Callback<()> {
    send.reform(move |()| Action::Leave(input))
}

fn benefits(case: Option<&Case>, texts: Desk) -> Vec<Html> {
    let small = "aksel-body-short aksel-body-short--small";
    let sum = case
        .and_then(|case| case.parsed.derived)
        .map(|it| fixed("p", small, &derived(it, texts)));
    [
        Some(fixed("p", "aksel-detail", texts.hints().set_off_counts())),
        sum,
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn field(field: DeskField, state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let input = DeskInput::Field(field);
    let hint = match field {
        DeskField::Alder
            if cases
                .get(state.front)
                .is_some_and(Case::is_birth_date_first) =>
        {
            Some(texts.hints().birth_date())
        }
        DeskField::Alder => Some(texts.hints().alder()),
        DeskField::Barn => Some(texts.hints().barn()),
        DeskField::Byrdefullt => Some(texts.hints().byrdefullt()),
        DeskField::Start => Some(texts.hints().date()),
        _ => None,
    };
    let (kind, text) = match field::kind(field) {
        field::FieldKind::Tick => (ControlKind::Tick, state.form().text(field)),
        field::FieldKind::Text(keyboard) => (ControlKind::Text(keyboard), state.form().text(field)),
        field::FieldKind::Choice(words) => {
            let label = |word: &'static str| {
                (
                    word.into(),
                    texts.choices().of(word).unwrap_or_default().into(),
                )
            };
            let mut choices = vec![("".into(), texts.screen().unanswered().into())];
            choices.extend(words.into_iter().map(label));
            (ControlKind::Choice(choices), state.form().text(field))
        }
    };
    let drawn = Control {
        id: id(input),
        label: texts.fields().of(field).to_owned(),
        hint: hint.map(str::to_owned),
        text: text.to_owned(),
        wrong: state
            .wrong(input, cases.get(state.front))
            .map(|wrong| message(field, wrong, texts)),
        differs: differs(field, state, cases, texts),
        kind,
        typed: typing(input, send),
        left: leaving(input, send),
    };
    control(&drawn)
}

fn differs(field: DeskField, state: &State, cases: &[Case], texts: Desk) -> Option<String> {
    let (first, case) = (state.columns.first()?, cases.first()?);
    let differs = state.front > 0 && differing(first, state.form()).any(|other| other == field);
    differs.then(|| {
        let there = field_text(field, first, case, texts);
        fill(texts.screen().differs_from(), &[("verdi", &there)])
    })
}
