//! The case's dates, the programme week with its checks, the rights to absence, and the checklist.

use yew::{Callback, Html, html};

use super::inputs::{dates, law_date, leaving, typing};
use super::result::verdict;
use crate::assess::{Choice, Outcome};
use crate::kvp::limits::MOST_ACTIVITIES_AT_THE_DESK;
use crate::kvp::program::ActivityKind;
use crate::texts::Desk;
use crate::texts::fill;
use crate::values::{Word, Written};
use crate::view::desk::case::{Case, explain};
use crate::view::desk::column::DeskInput;
use crate::view::desk::field::FieldGroup;
use crate::view::desk::programme::{
    ProgrammeField, ProgrammeForm, ProgrammeView, RuleRow, WeekRow, ending, leave, leave_points,
    view,
};
use crate::view::desk::week::paid_in_field;
use crate::web::components::amount::{fixed, sentence};
use crate::web::components::heading;
use crate::web::components::read_more::read_more;
use crate::web::components::table::{column, number, number_column};
use crate::web::components::tags::{div, keyed, paragraph, points, section, tag};
use crate::web::workbench::control::{Control, ControlKind, act, control, fieldset, ticked};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{ACTIVITIES, State, id};
use crate::web::workbench::rows::{about, scrolled};

fn field(
    part: ProgrammeField,
    label: &str,
    kind: ControlKind,
    state: &State,
    send: &Callback<Action>,
) -> Html {
    let texts = state.texts();
    let (example, most) = ProgrammeForm::example(part);
    let hint = match part {
        ProgrammeField::Application | ProgrammeField::Decision => Some(texts.hints().date()),
        ProgrammeField::Used => Some(texts.programme().used_hint()),
        _ => None,
    };
    let input = DeskInput::ProgrammeField(part);
    let drawn = Control {
        id: id(input),
        label: label.to_owned(),
        hint: hint.map(str::to_owned),
        text: state.column().programme.text(part).to_owned(),
        wrong: state
            .wrong(input)
            .map(|wrong| explain(wrong, example, most, texts)),
        differs: None,
        kind,
        typed: typing(input, send),
        left: leaving(input, send),
    };
    control(&drawn)
}

/// The case: its dates with their deadlines, the months, and the law date.
pub fn case(state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let words = texts.programme();
    let date = || ControlKind::Text("text");
    let field = |part, label, kind| self::field(part, label, kind, state, send);
    let mut rows = vec![
        field(ProgrammeField::Application, words.application(), date()),
        field(ProgrammeField::Decision, words.decision(), date()),
    ];
    rows.extend(dates(state, cases, send));
    let months = ControlKind::Text("numeric");
    rows.push(field(ProgrammeField::Used, words.used(), months));
    rows.extend(law_date(state, send));
    let view = cases.get(state.front).and_then(|case| checked(case, texts));
    let deadlines = view.iter().flat_map(|view| &view.deadlines);
    let deadlines = deadlines.map(|text| fixed("li", "", text)).collect();
    let class = "kvp-points aksel-body-short aksel-body-short--small";
    rows.push(keyed("ul", class, "deadlines", deadlines));
    rows.extend(view.map(|view| open(&view, texts)));
    fieldset(FieldGroup::Case.title(texts), rows)
}

/// The programme week: a row for each activity, what the hours come to, and the checks that fail.
pub fn week(state: &State, cases: &[Case], send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let words = texts.programme();
    let programme = &state.column().programme;
    let count = programme.activities.len();
    let mut parts: Vec<Html> = (0..count)
        .map(|index| activity(index, state, send))
        .collect();
    let case = cases.get(state.front);
    let small = "aksel-body-short aksel-body-short--small";
    let from_field = case.and_then(|case| paid_in_field(case, texts));
    parts.extend(from_field.map(|text| keyed("p", small, "from-field", vec![text.into()])));
    let mut buttons = Vec::new();
    if count < MOST_ACTIVITIES_AT_THE_DESK {
        buttons.push(act("secondary", words.add(), send, Action::Add));
    }
    buttons.push(act("tertiary", words.template(), send, Action::Template));
    if state.can_undo_in_week() {
        buttons.push(act(
            "tertiary",
            state.common.texts().undo(),
            send,
            Action::Undo,
        ));
    }
    parts.push(html! { <div key="add" id={ACTIVITIES} class="kvp-buttons" tabindex="-1">{ for buttons }</div> });
    if count == 0 {
        parts.push(keyed(
            "p",
            "aksel-detail",
            "note",
            vec![words.template_note().into()],
        ));
    } else if let Some(view) = case.and_then(|case| checked(case, texts)) {
        let sums = view.weeks.iter().map(|row| {
            let [.., sum] = &row.hours;
            let values = [("uker", &*row.weeks), ("timer", sum)];
            fixed("li", "", &fill(words.sum(), &values))
        });
        parts.push(keyed(
            "ul",
            "kvp-points aksel-label aksel-label--small",
            "sums",
            sums.collect(),
        ));
        let failing = view.findings.iter();
        let failing = failing.filter(|row| row.outcome == Outcome::NotMet && !row.is_of_case);
        parts.push(verdicts("failing", failing, texts));
    }
    fieldset(words.heading(), parts)
}

/// The rules of the case that fail or must be assessed, beside its dates and months.
fn open(view: &ProgrammeView, texts: Desk) -> Html {
    let is_open = |row: &&RuleRow| matches!(row.outcome, Outcome::NotMet | Outcome::Discretion);
    let rows = view.findings.iter().filter(|row| row.is_of_case);
    verdicts("open", rows.filter(is_open), texts)
}

fn verdicts<'rows>(key: &str, rows: impl Iterator<Item = &'rows RuleRow>, texts: Desk) -> Html {
    let drawn = rows.map(|row| rule(row, texts)).collect();
    keyed("ul", "kvp-findings kvp-verdicts", key, drawn)
}

fn checked(case: &Case, texts: Desk) -> Option<ProgrammeView> {
    view(&case.column.programme, &case.parsed, case.law, texts)
}

fn rule(row: &RuleRow, texts: Desk) -> Html {
    verdict(
        row.id,
        row.title,
        row.outcome,
        row.word,
        &row.reason,
        &row.basis,
        texts,
    )
}

fn activity(index: usize, state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let words = texts.programme();
    let number = index.saturating_add(1).written();
    let numbered = |template| fill(template, &[("nummer", &number)]);
    let mut choices = vec![("".into(), texts.screen().unanswered().into())];
    choices.extend(
        ActivityKind::ALL
            .iter()
            .map(|&kind| (kind.id().into(), texts.activities().of(kind).into())),
    );
    let typed = |part, label| field(part, label, ControlKind::Text("decimal"), state, send);
    let kind = ProgrammeField::Kind(index);
    let name = numbered(words.number());
    let remove = numbered(words.remove());
    let drop = send.reform(move |_| Action::Drop(index));
    html! {
        <div key={name.clone()} class="kvp-activity" role="group" aria-label={name}>
            { field(kind, words.activity(), ControlKind::Choice(choices), state, send) }
            { typed(ProgrammeField::Hours(index), words.hours()) }
            { typed(ProgrammeField::From(index), words.from_week()) }
            { typed(ProgrammeField::To(index), words.to_week()) }
            <button type="button" class="aksel-button aksel-button--small aksel-button--icon-only" data-variant="tertiary" aria-label={remove} onclick={drop}>
                <span aria-hidden="true">{ "×" }</span>
            </button>
        </div>
    }
}

/// The rights to absence, and the days when a child is ill.
pub fn care(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let words = texts.programme();
    let law = state.asking();
    let rights = leave_points(law, texts);
    let mut parts = vec![if rights.is_empty() {
        Html::default()
    } else {
        points(rights)
    }];
    parts.push(field(
        ProgrammeField::Children,
        words.leave_children(),
        ControlKind::Text("numeric"),
        state,
        send,
    ));
    parts.push(field(
        ProgrammeField::Ill,
        words.leave_ill(),
        ControlKind::Text("numeric"),
        state,
        send,
    ));
    parts.push(field(
        ProgrammeField::Alone,
        words.leave_alone(),
        ControlKind::Tick,
        state,
        send,
    ));
    let days = leave(&state.column().programme, law, texts);
    parts.extend(days.map(|text| sentence(&text)));
    read_more(words.leave(), parts)
}

/// What is to be done to get started.
pub fn checklist(state: &State, send: &Callback<Action>) -> Html {
    let texts = state.texts();
    let rows = (0_usize..).zip(texts.checklist()).map(|(index, point)| {
        let id = ["kvp-punkt-", &index.written()].concat();
        ticked(
            &id,
            point,
            state.done.contains(&index),
            send.reform(move |_| Action::Check(index)),
        )
    });
    read_more(texts.screen().checklist(), rows.collect())
}

/// What the rules say of the programme, and how it ends, once something of it is filled in.
pub fn checks(state: &State, case: &Case) -> Option<Html> {
    let texts = state.texts();
    let answers = &case.parsed.answers;
    let begun = !case.column.programme.is_empty()
        || answers.programstart.is_some()
        || answers.program_maaneder.is_some();
    let view = checked(case, texts).filter(|_| begun && case.assessment.is_some())?;
    let level = state.common.setting.heading_level;
    let words = texts.programme();
    let mut parts = vec![heading::section(level, 2, words.week_heading())];
    if !view.weeks.is_empty() {
        parts.push(weeks(&view.weeks, texts));
    }
    let rows = view.findings.iter().map(|row| rule(row, texts)).collect();
    // Beside their fields on the screen.
    let deadline = |text: &String| {
        fixed(
            "p",
            "aksel-body-short aksel-body-short--small kvp-print-only",
            text,
        )
    };
    parts.extend(view.deadlines.iter().map(deadline));
    let mut all = vec![tag("ul", "kvp-findings kvp-verdicts", rows)];
    all.push(paragraph(words.not_counted()));
    parts.push(div(
        "kvp-on-paper",
        vec![read_more(words.all_checks(), all)],
    ));
    let ending = ending(case.law, texts);
    if !ending.is_empty() {
        parts.push(read_more(words.ending_heading(), vec![points(&ending)]));
    }
    Some(section("kvp-section", parts))
}

fn weeks(rows: &[WeekRow], texts: Desk) -> Html {
    let texts = texts.programme();
    let columns = vec![
        column(texts.weeks()),
        number_column(texts.work_oriented()),
        number_column(texts.supporting()),
        number_column(texts.paid()),
        number_column(texts.total()),
    ];
    let rows = rows.iter().map(|row| {
        let mut cells = vec![about(&row.weeks)];
        cells.extend(row.hours.iter().map(|hours| number(hours)));
        keyed("tr", "aksel-table__row", &row.weeks, cells)
    });
    scrolled(
        "kvp-weeks kvp-narrow",
        texts.caption(),
        columns,
        rows.collect(),
    )
}
