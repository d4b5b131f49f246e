//! The desk as it is drawn: what is filled in on one side, what follows from it on the other.

use std::cell::RefCell;
use std::rc::Rc;

use web_sys::Element;
use yew::{Callback, Html, NodeRef, html};

use super::{columns, inputs, panel, plan, programme, result};
use crate::assess::{Conclusion, Outcome};
use crate::texts::{Language, texts as texts_of};
use crate::view::desk::bar;
use crate::view::desk::case::Case;
use crate::view::desk::compare::{LETTERS, named};
use crate::view::desk::programme as programme_words;
use crate::web::components::app::App;
use crate::web::components::read_more::read_more;
use crate::web::components::store::{Drawable, Store};
use crate::web::components::tags::{div, words};
use crate::web::components::{alert, heading};
use crate::web::guide::screens::result::findings;
use crate::web::guide::state::{Action as GuideAction, State as Guide};
use crate::web::languages::{self, Offer};
use crate::web::setting::{ElementEvent, ScreenState, Setting};
use crate::web::workbench::control::{self, act, button, group};
use crate::web::workbench::desk::action::Action;
use crate::web::workbench::desk::state::{DeskScreen, JOURNAL_BUTTON, State};
use crate::web::workbench::state::Bench as _;
use crate::web::workbench::{export, frame, watch};

impl Drawable for State {
    /// While the case is shown in the citizen's words.
    type Beside = RefCell<Option<Rc<Store<Guide>>>>;

    const ONCE_A_FRAME: bool = true;

    fn begin(store: &Rc<Store<Self>>, container: &Element) {
        watch::begin(store, container, Self::is_touched);
    }

    fn draw(&self, beside: &Self::Beside, root: &NodeRef, send: &Callback<Action>) -> Html {
        let mut parts = Vec::new();
        match self.screen {
            DeskScreen::Desk => {
                if let Some(guide) = beside.take() {
                    guide.reset();
                }
                parts.extend(desk(self, send));
            }
            DeskScreen::Guide(language) => parts.extend(user(language, self, beside, send)),
        }
        let named = ("kvp-desk", self.texts().screen().region());
        let common = send.reform(Action::Common);
        let copy = Some(send.reform(Action::Copy));
        frame::screen(&self.common, named, root, copy, parts, common)
    }

    fn first_heading(&self, beside: &Self::Beside) -> &'static str {
        match beside.borrow().as_ref() {
            Some(guide) => guide.read(Guide::heading),
            None => self.texts().screen().heading(),
        }
    }

    fn loaded(store: &Store<Self>, language: Language) {
        if store.read(|state| state.wished) == Some(language.tag()) {
            store.send(Action::Turn(DeskScreen::Guide(language)));
        }
    }

    fn after_draw(root: &Element, focus: Option<String>) {
        frame::after_draw(root, focus);
    }
}

/// The same case in the citizen's own guide, at its result.
fn user(
    language: Language,
    state: &State,
    shown: &RefCell<Option<Rc<Store<Guide>>>>,
    send: &Callback<Action>,
) -> Vec<Html> {
    let texts = state.texts().screen();
    let mut shown = shown.borrow_mut();
    let guide = shown.get_or_insert_with(|| citizen(language, state, send));
    let setting = guide.read(ScreenState::setting);
    if setting.language != language {
        guide.send(GuideAction::Set(Setting {
            language,
            ..setting
        }));
    }
    // What the person has answered comes along.
    let turn = |action: Action| {
        let (guide, send) = (Rc::clone(guide), send.clone());
        Callback::from(move |_| {
            send.emit(Action::TakeOver(guide.read(|state| state.answers.clone())));
            send.emit(action.clone());
        })
    };
    let choice = |of: &Offer| {
        let Offer { tag, name, draft } = *of;
        let show = languages::loaded(tag).map_or(Action::Wish(tag), |language| {
            Action::Turn(DeskScreen::Guide(language))
        });
        let note = draft.then(|| texts.draft());
        control::language((tag, name), note, tag == language.tag(), turn(show))
    };
    let (drafts, ours): (Vec<Offer>, Vec<Offer>) =
        languages::offered().into_iter().partition(|it| it.draft);
    let [drafts, ours] = [drafts, ours].map(|of| of.iter().map(choice).collect::<Vec<_>>());
    let back = turn(Action::Turn(DeskScreen::Desk));
    let mut buttons = vec![button("", "primary", texts.back_to_desk(), back)];
    buttons.push(group(texts.user_language(), ours));
    if !drafts.is_empty() {
        let more = texts.more_languages();
        buttons.push(read_more(more, vec![group(more, drafts)]));
    }
    let says_so = alert::draft(texts_of(language)).map(|_| alert::info(texts.draft_notice()));
    vec![
        div("kvp-buttons kvp-no-print kvp-desk__bar", buttons),
        says_so.unwrap_or_default(),
        html! { <div lang={language.tag()} dir={texts_of(language).format().direction()}><App<Guide> store={Rc::clone(guide)} /></div> },
    ]
}

fn citizen(language: Language, state: &State, send: &Callback<Action>) -> Rc<Store<Guide>> {
    let setting = Setting {
        language,
        law_date: state.law_date(),
        ..state.common.setting
    };
    let store = Store::<Guide>::new(setting, {
        let send = send.clone();
        move |event| match event {
            ElementEvent::Copy => send.emit(Action::CopyResult),
            ElementEvent::Reset => send.emit(Action::Clear),
            _ => {}
        }
    });
    store.send(GuideAction::Fill(state.common.answers.clone()));
    store.send(GuideAction::Conclude);
    store
}

fn desk(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts();
    let level = state.common.setting.heading_level;
    let cases = state.cases();
    let Some(case) = cases.get(state.front) else {
        return Vec::new();
    };
    let title = panel::titled(texts.screen().inputs(), state);
    let class = "aksel-heading aksel-heading--xsmall";
    // With one column its name is for those who go from heading to heading.
    let class = match state.letter() {
        Some(_) => class,
        None => "aksel-typo--visually-hidden",
    };
    let mut left = vec![words(heading::tag(level.saturating_add(1)), class, &title)];
    left.extend(inputs::person(state, &cases, send));
    left.push(programme::case(state, &cases, send));
    left.push(inputs::reductions(state, &cases, send));
    left.push(programme::week(state, &cases, send));
    left.push(programme::care(state, send));
    left.push(programme::checklist(state, send));
    left.push(panel::help(state));
    left.push(words(
        "p",
        "aksel-body-short aksel-body-short--small",
        texts.screen().lead(),
    ));
    let lengths = panel::lengths(state, send);
    let mut right: Vec<Html> = export::export(&state.common, lengths, &send.reform(Action::Common))
        .into_iter()
        .collect();
    right.extend(result::banner(state));
    right.extend(columns::compared(state, &cases));
    right.extend(result::result(state, case));
    right.extend(plan::plan(state, case));
    right.extend(programme::checks(state, case));
    right.extend(panel::on_paper(state, &cases));
    let heading = (level, texts.screen().result());
    let bar = bar(state, &cases);
    let class = if state.is_held() {
        "kvp-desk__result kvp-held"
    } else {
        "kvp-desk__result"
    };
    frame::panes(head(state, send), bar, left, class, right, heading)
}

/// The answer so far, of the column in front, and beside it what the others pay.
fn bar(state: &State, cases: &[Case]) -> Html {
    let texts = state.texts();
    let of = |index: usize| cases.get(index).map(|case| bar::bar(case, texts));
    let (Some(front), Some(case)) = (of(state.front), cases.get(state.front)) else {
        return Html::default();
    };
    let mut said: Vec<Html> = Vec::new();
    if let Some(letter) = state.letter() {
        said.push(words("span", "aksel-label", &named(letter, texts)));
    }
    said.extend(result::other_law(state));
    if let Some((conclusion, text)) = front.conclusion {
        said.push(findings::outcome(deciding(conclusion), text));
    }
    if state.rulebook().is_some() {
        let open = front.open.iter();
        said.extend(open.map(|text| {
            words(
                "span",
                "aksel-body-short aksel-body-short--small kvp-bar__open",
                text,
            )
        }));
    }
    let checks = programme_words::checked(&case.column.programme, &case.parsed, case.law, texts);
    let checks = checks.iter().filter(|_| case.assessment.is_some());
    said.extend(checks.map(|text| {
        words(
            "span",
            "aksel-body-short aksel-body-short--small kvp-bar__open",
            text,
        )
    }));
    let instead = match state.rulebook() {
        Some(_) => front.instead,
        None => Some(result::lawless(state)),
    };
    said.extend(
        instead.map(|text| words("span", "aksel-body-short aksel-body-short--small", &text)),
    );
    let mut figures: Vec<Html> = front
        .amounts
        .iter()
        .map(|(label, amount)| frame::figure(label, amount))
        .collect();
    for (index, letter) in LETTERS.into_iter().enumerate() {
        let others = (index != state.front).then(|| of(index)).flatten();
        let amount = others.and_then(|other| other.amounts.into_iter().next());
        figures.extend(amount.map(|(_, amount)| frame::figure(&named(letter, texts), &amount)));
    }
    frame::bar(&state.common, state.is_held(), said, figures)
}

/// The outcome of a condition that gives this conclusion, by which it is marked.
const fn deciding(conclusion: Conclusion) -> Outcome {
    match conclusion {
        Conclusion::Likely => Outcome::Met,
        Conclusion::NeedsAssessment => Outcome::Discretion,
        Conclusion::Incomplete => Outcome::Unanswered,
        Conclusion::Unlikely => Outcome::NotMet,
    }
}

fn head(state: &State, send: &Callback<Action>) -> Vec<Html> {
    let texts = state.texts().screen();
    let length = state.length;
    let journal = send.reform(move |_| Action::Journal(panel::now(), length));
    let user = Action::Turn(DeskScreen::Guide(state.common.setting.language));
    let own = [
        vec![button(
            JOURNAL_BUTTON,
            "secondary",
            texts.journal(),
            journal,
        )],
        vec![act("secondary", texts.show_user(), send, user)],
    ];
    let csv = send.reform(|_| Action::Csv);
    let common = send.reform(Action::Common);
    vec![
        frame::title(state.common.setting.heading_level, texts.heading()),
        columns::choice(state, send),
        frame::actions(
            &state.common,
            state.words(),
            texts.heading(),
            own,
            csv,
            &common,
        ),
    ]
}
