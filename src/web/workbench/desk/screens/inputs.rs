//! What is filled in of the column in front: the participant, the conditions, the case, and what is taken from the benefit.

use yew::{Callback, Html};

use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::fill;
use crate::values::{Word, Written};
use crate::view::desk::case::{Case, derived, message};
use crate::view::desk::column::DeskInput;
use crate::view::desk::compare::{differing, field_text};
use crate::view::desk::field::{self, FieldGroup, FieldKind};
use crate::view::desk::filled::none_but_some;
use crate::view::desk::norm::prefilled;
use crate::view::desk::week::paid_in_week;
use crate::view::numbers;
use crate::web::components::amount::fixed;
use crate::web::components::read_more::read_more;
use crate::web::components::tags::keyed;
use crate::web::workbench::control::{
    Control, ControlKind, act, control, fieldset, group, more_fields,
};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{Preset, State, id};

/// So many choices show side by side; more are a list.
const SEGMENTS: usize = 5;

/// The law date of the column, and the days one often asks about.
pub fn law_date(state: &State, send: &Callback<Action>) -> Vec<Html> {
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
    let title = texts.screen().presets();
    vec![control(&field), read_more(title, vec![presets])]
}

/// Who it is about, and the conditions that the law date asks for.
pub fn person(state: &State, cases: &[Case], send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let row = |field| self::field(field, state, cases, send);
    let person = of_group(FieldGroup::Person, state, cases)
        .map(row)
        .collect();
    let mut conditions = Vec::new();
    for asked in of_group(FieldGroup::Conditions, state, cases) {
        conditions.push(row(asked));
        if asked == DeskField::Ytelser {
            conditions.push(benefits(state, cases, send));
        }
    }
    vec![
        fieldset(FieldGroup::Person.title(texts), person),
        fieldset(FieldGroup::Conditions.title(texts), conditions),
    ]
}

/// The programme's dates, among those of the case.
pub fn dates(state: &State, cases: &[Case], send: &Callback<Action>) -> Vec<Html> {
    let row = |field| self::field(field, state, cases, send);
    of_group(FieldGroup::Case, state, cases).map(row).collect()
}

/// What is taken from the benefit: folded until one adds something.
pub fn reductions(state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let asked: Vec<DeskField> = of_group(FieldGroup::Reductions, state, cases).collect();
    let mut rows: Vec<Html> = Vec::new();
    let mut taken = 0_usize;
    let in_week = cases
        .get(state.front)
        .and_then(|case| paid_in_week(case, texts));
    if let Some(text) = in_week {
        taken = 1;
        rows.push(keyed(
            "p",
            "aksel-body-short aksel-body-short--small",
            "paid",
            vec![text.into()],
        ));
    }
    for field in asked {
        rows.push(self::field(field, state, cases, send));
        if !state.column().fields.text(field).is_empty() {
            taken = taken.saturating_add(1);
        }
    }
    let title = if taken == 0 {
        texts.screen().none_taken().to_owned()
    } else {
        fill(texts.screen().taken(), &[("antall", &taken.written())])
    };
    more_fields("kvp-trekk", &title, rows)
}

fn of_group<'a>(
    group: FieldGroup,
    state: &State,
    cases: &'a [Case],
) -> impl Iterator<Item = DeskField> + 'a {
    let case = cases.get(state.front);
    let asked = case.map(|case| case.parsed.asked.as_slice());
    let asked = asked.unwrap_or_default().iter().copied();
    asked.filter(move |&field| FieldGroup::of(field) == group)
}

/// What is typed in an input.
pub fn typing(input: DeskInput, send: &Callback<Action>) -> Callback<String> {
    send.reform(move |text| Action::Type(input, text))
}

/// That someone leaves an input.
pub fn leaving(input: DeskInput, send: &Callback<Action>) -> Callback<()> {
    send.reform(move |()| Action::Leave(input))
}

/// The amounts that the benefits are measured by: folded, since few have any.
fn benefits(state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let small = "aksel-body-short aksel-body-short--small";
    let row = |field| self::field(field, state, cases, send);
    let mut rows: Vec<Html> = of_group(FieldGroup::Benefits, state, cases)
        .map(row)
        .collect();
    let counts = vec![texts.hints().set_off_counts().into()];
    rows.push(keyed("p", "aksel-detail", "counts", counts));
    let case = cases.get(state.front);
    let sum = case.and_then(|case| none_but_some(case, texts).or_else(|| derived(case, texts)));
    let sum = sum.map(|text| vec![fixed("span", "", &text)]);
    rows.extend(sum.map(|text| keyed("p", small, "sum", text)));
    let title = texts.screen().add_benefits();
    more_fields("kvp-maal", title, rows)
}

fn hint(field: DeskField, case: Option<&Case>, texts: Desk) -> Option<&'static str> {
    let hints = texts.hints();
    let is_suggested = || case.is_some_and(|case| case.parsed.suggested().is_some());
    Some(match field {
        DeskField::Alder if case.is_some_and(Case::is_birth_date_first) => hints.birth_date(),
        DeskField::Alder => hints.alder(),
        DeskField::Barn => hints.barn(),
        DeskField::Byrdefullt => hints.byrdefullt(),
        DeskField::Start => hints.date(),
        DeskField::Ytelser if is_suggested() => texts.screen().suggested(),
        _ => return None,
    })
}

fn field(field: DeskField, state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let input = DeskInput::Field(field);
    let case = cases.get(state.front);
    let label = |word: &'static str| field::choice_label(field, word, texts).unwrap_or_default();
    let mut text = state.column().fields.text(field).to_owned();
    let mut hint = hint(field, case, texts).map(str::to_owned);
    match (field, case) {
        (DeskField::Ytelser, Some(case)) => {
            let suggested = case.parsed.suggested();
            text = suggested.map_or(text, |it| it.id().to_owned());
        }
        (DeskField::Utbetaling, Some(case)) => {
            let paid = case.parsed.answers.utbetaling.unwrap_or_default();
            text = paid.id().to_owned();
        }
        (DeskField::Husholdning, Some(case)) => text = case.parsed.household.id().to_owned(),
        // What is known stands in the field until one types something else.
        (DeskField::Norm, Some(case)) => {
            let children = case.parsed.answers.barn.as_ref();
            let known = prefilled(case.law.date(), case.parsed.household, children, texts);
            hint = Some(known.hint);
            if text.is_empty() && !state.is_typing(input) {
                text = known.amount.unwrap_or_default();
            }
        }
        _ => {}
    }
    let kind = match field::kind(field) {
        FieldKind::Tick => ControlKind::Tick,
        FieldKind::Text(keyboard) => ControlKind::Text(keyboard),
        FieldKind::Choice(words) if words.len() > SEGMENTS => {
            let mut choices = vec![("".into(), texts.screen().unanswered().into())];
            let words = words.into_iter();
            choices.extend(words.map(|word| (word.into(), label(word).into())));
            ControlKind::Choice(choices)
        }
        FieldKind::Choice(words) => {
            let words = words.into_iter();
            ControlKind::Segments(words.map(|word| (word, label(word))).collect())
        }
    };
    control(&Control {
        id: id(input),
        label: texts.fields().of(field).to_owned(),
        hint,
        text,
        wrong: state.wrong(input).map(|wrong| message(field, wrong, texts)),
        differs: differs(field, state, cases, texts),
        kind,
        typed: typing(input, send),
        left: leaving(input, send),
    })
}

fn differs(field: DeskField, state: &State, cases: &[Case], texts: Desk) -> Option<String> {
    let (first, case) = (state.columns.first()?, cases.first()?);
    let differs = state.front > 0 && differing(first, state.column()).any(|other| other == field);
    differs.then(|| {
        let there = field_text(field, case, texts);
        fill(texts.screen().differs_from(), &[("verdi", &there)])
    })
}
