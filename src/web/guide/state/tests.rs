use rust_decimal::dec;

use super::*;
use crate::kvp::{Alder, Barn, Fact, Samordning, Utbetaling, Ytelser};
use crate::texts::{Language, texts};
use crate::view::input::InputError::*;
use crate::view::message::about_input;
use crate::view::question::Way;
use crate::view::set_off::SetOff;
use crate::web::setting::ScreenState;

const DAY: Date = Date::literal(2026, 6, 1);
const AGE: GuideField = GuideField::Fact(Fact::Alder);
const CHILDREN: GuideField = GuideField::Fact(Fact::Barn);
const HOURS: GuideField = GuideField::Fact(Fact::ArbeidstimerPerUke);

fn setting(law_date: Date) -> Setting {
    Setting {
        language: Language::nb(),
        law_date: Some(law_date),
        today: DAY,
        heading_level: 2,
    }
}

fn guide() -> State {
    State::new(setting(DAY))
}

fn all(state: &mut State, actions: impl IntoIterator<Item = Action>) -> Vec<ElementEvent> {
    let done: Vec<_> = actions
        .into_iter()
        .map(|action| state.apply(action))
        .collect();
    done.into_iter().flatten().collect()
}

fn typed(field: GuideField, text: &str) -> Action {
    Action::Type(field, text.to_owned())
}

fn to_the_summary() -> State {
    let mut state = guide();
    let ja = |fact| Action::Choose(fact, "ja");
    let nei = |fact| Action::Choose(fact, "nei");
    all(
        &mut state,
        [
            Action::Begin,
            typed(AGE, "27"),
            Action::Next,
            Action::Choose(Fact::Opphold, "fast_bopel"),
            Action::Next,
            ja(Fact::NedsattEvne),
            Action::Next,
            Action::Choose(Fact::Ytelser, "ingen"),
            Action::Next,
            Action::Choose(Fact::Arbeidsevnevurdering, "gjennomfoert"),
            Action::Next,
            ja(Fact::TettOppfoelging),
            nei(Fact::EgenJobbsoeking),
            Action::Next,
            nei(Fact::Introduksjonsprogram),
            Action::Next,
            typed(CHILDREN, "1"),
            Action::Next,
            typed(HOURS, "7,5"),
            Action::Tick(GuideField::Laerling, true),
            Action::Next,
        ],
    );
    assert_eq!(state.screen, GuideScreen::Summary);
    state
}

/// The screens that hosts are told of.
fn told(events: &[ElementEvent]) -> Vec<&'static str> {
    let screen = |event: &ElementEvent| match event {
        ElementEvent::Step { screen, .. } => Some(*screen),
        _ => None,
    };
    events.iter().filter_map(screen).collect()
}

/// What a host is given: whether it went there, and what followed.
fn go(state: &mut State, name: &str) -> Option<Vec<ElementEvent>> {
    let screen = state.reachable(name)?;
    Some(state.apply(Action::Go(screen, true)))
}

/// Every screen of today's guide, in order.
const SCREENS: [&str; 13] = [
    "start",
    "amount",
    "alder",
    "opphold",
    "nedsattEvne",
    "ytelser",
    "arbeidsevnevurdering",
    "tettOppfoelging",
    "introduksjonsprogram",
    "barn",
    "arbeidstimerPerUke",
    "summary",
    "result",
];

#[test]
fn without_rules_for_the_day_the_start_is_told_and_with_them_what_stood_there() {
    let mut state = to_the_summary();
    let mut on = |day| told(&state.apply(Action::Set(setting(day))));
    assert_eq!(on(Date::literal(2035, 1, 1)), ["start"]);
    assert_eq!(on(Date::literal(2007, 10, 31)), [""; 0]);
    assert_eq!(on(DAY), ["summary"]);
    on(Date::literal(2035, 1, 1));
    assert_eq!(go(&mut state, "start"), Some(Vec::new()));
}

#[test]
fn a_host_goes_where_its_reader_could_have_come() {
    let mut state = guide();
    let open = |state: &State| -> Vec<&str> {
        let reachable = |name: &&str| state.reachable(name).is_some();
        SCREENS.into_iter().filter(reachable).collect()
    };
    assert_eq!(open(&state), ["start", "amount", "alder"]);
    all(&mut state, [Action::Begin, typed(AGE, "gammel")]);
    assert_eq!(open(&state), ["start", "amount", "alder"]);
    state.apply(typed(AGE, "27"));
    assert_eq!(open(&state), ["start", "amount", "alder", "opphold"]);
    for nowhere in [
        "",
        "navKontor",
        "eoes",
        "Alder",
        "uforholdsmessigByrdefullt",
    ] {
        assert_eq!(state.reachable(nowhere), None, "{nowhere}");
    }
    let mut state = to_the_summary();
    assert_eq!(open(&state), SCREENS);
    // One may go back from an answer that is spoilt, and on from where one has been, as by the buttons.
    all(&mut state, [Action::Edit(Step::Alder), typed(AGE, "")]);
    assert_eq!(open(&state), SCREENS);
    go(&mut state, "start").unwrap();
    assert_eq!(open(&state), ["start", "amount", "alder"]);
    let told_on = |state: &mut State, day| told(&state.apply(Action::Set(setting(day))));
    assert_eq!(told_on(&mut state, Date::literal(2035, 1, 1)), [""; 0]);
    assert_eq!(open(&state), ["start"]);
    assert_eq!(told_on(&mut state, Date::literal(2008, 6, 5)), [""; 0]);
    all(&mut state, [Action::Begin, typed(AGE, "27")]);
    go(&mut state, "opphold").unwrap();
    assert_eq!(
        state.reachable("navKontor"),
        Some(GuideScreen::Step(Step::NavKontor))
    );
}

#[test]
fn going_by_name_is_going_by_the_buttons() {
    let (mut ours, mut host) = (to_the_summary(), to_the_summary());
    let buttons = [Action::Conclude, Action::Review, Action::Back];
    for (button, name) in buttons
        .into_iter()
        .zip(["result", "summary", "arbeidstimerPerUke"])
    {
        let events = ours.apply(button);
        assert_eq!(go(&mut host, name), Some(events), "{name}");
        assert_eq!(
            (host.screen, host.focus, &host.return_to),
            (ours.screen, ours.focus, &ours.return_to)
        );
    }
    // What is half typed is kept, and the screen that is shown is not shown again.
    host.apply(typed(HOURS, "7,"));
    assert_eq!(go(&mut host, "arbeidstimerPerUke"), Some(vec![]));
    go(&mut host, "start").unwrap();
    assert_eq!(host.typed.text(HOURS), "7,");
    assert_eq!(host.answers.alder, Some(Alder::Aar(27)));
}

#[test]
fn a_screen_that_may_not_take_the_focus_is_announced() {
    let mut state = guide();
    let mut quietly = |name: &str| {
        let screen = state.reachable(name).unwrap();
        let events = state.apply(Action::Go(screen, false));
        assert_eq!(state.focus, None, "{name}");
        assert_eq!(
            events
                .iter()
                .filter(|it| matches!(it, ElementEvent::Announce(_)))
                .count(),
            1
        );
        (events, state.heading())
    };
    let (events, heading) = quietly("alder");
    assert_eq!(
        events.last(),
        Some(&ElementEvent::Announce(heading.to_owned()))
    );
    quietly("start");
    let mut state = to_the_summary();
    let events = state.apply(Action::Go(GuideScreen::Result, false));
    assert_eq!(state.focus, None);
    assert!(
        matches!(events.as_slice(), [_, ElementEvent::Announce(text), ElementEvent::Result] if text.contains("kroner")),
        "{events:?}"
    );
}

#[test]
fn nine_steps_lead_to_a_result_that_others_hear_of() {
    let mut state = to_the_summary();
    let events = state.apply(Action::Conclude);
    assert_eq!(state.screen, GuideScreen::Result);
    assert!(matches!(
        events.as_slice(),
        [
            ElementEvent::Step {
                step: 9,
                steps: 9,
                ..
            },
            ElementEvent::Announce(_),
            ElementEvent::Result
        ]
    ));
    assert_eq!(state.answers.laerling, Some(true));
    assert_eq!(state.focus, Some(Focus::Heading));
}

#[test]
fn what_is_typed_is_kept_and_no_answer_until_it_is_one() {
    let mut state = guide();
    all(
        &mut state,
        [Action::Begin, typed(AGE, "tjuesju"), Action::Next],
    );
    assert_eq!(state.screen, GuideScreen::Step(Step::Alder));
    assert_eq!(state.typed.text(AGE), "tjuesju");
    assert_eq!(state.answers.alder, None);
    assert_eq!(state.shown_error(AGE), Some(InputError::NotANumber));
}

#[test]
fn errors_come_after_the_first_try_and_go_when_mended() {
    let mut state = guide();
    all(
        &mut state,
        [Action::Begin, typed(AGE, "x"), Action::Leave(AGE)],
    );
    assert_eq!(state.shown_error(AGE), None, "not before the first try");
    all(&mut state, [Action::Next, typed(AGE, "27,5")]);
    assert_eq!(
        state.shown_error(AGE),
        Some(InputError::NotANumber),
        "not while typing"
    );
    state.apply(Action::Leave(AGE));
    assert_eq!(
        state.shown_error(AGE),
        Some(InputError::NotWhole),
        "on leaving"
    );
    state.apply(typed(AGE, "27"));
    assert_eq!(state.shown_error(AGE), None, "as soon as mended");
}

#[test]
fn one_question_takes_the_focus_itself_and_several_are_listed() {
    let mut state = guide();
    all(&mut state, [Action::Begin, Action::Next]);
    assert_eq!(state.focus, Some(Focus::Field(AGE)));
    all(
        &mut state,
        [
            typed(AGE, "27"),
            Action::Next,
            Action::Choose(Fact::Opphold, "lovlig_uten_fast_bopel"),
            Action::Next,
        ],
    );
    assert_eq!(state.focus, Some(Focus::Errors));
    assert_eq!(
        state.errors,
        [(GuideField::Fact(Fact::Eoes), InputError::Missing)]
    );
    let ElementEvent::Step { title, .. } = state.step_event() else {
        unreachable!()
    };
    assert!(title.starts_with("Feil: "), "{title}");
    state.apply(Action::Correct(GuideField::Fact(Fact::Eoes)));
    assert_eq!(
        state.focus,
        Some(Focus::Field(GuideField::Fact(Fact::Eoes)))
    );
}

#[test]
fn an_edited_step_leads_back_to_where_one_came_from() {
    let mut state = to_the_summary();
    all(
        &mut state,
        [Action::Edit(Step::Barn), typed(CHILDREN, "2"), Action::Next],
    );
    assert_eq!(state.screen, GuideScreen::Summary);
    assert_eq!(state.answers.barn, Some(Barn::Antall(2)));
    // Whoever thinks better of it has what was answered before.
    for text in ["mange", "3"] {
        all(
            &mut state,
            [
                Action::Edit(Step::Barn),
                typed(CHILDREN, text),
                Action::Back,
            ],
        );
        assert_eq!(state.screen, GuideScreen::Summary);
        assert_eq!(state.answers.barn, Some(Barn::Antall(2)));
        assert_eq!(state.typed.text(CHILDREN), "2");
    }
    // By the browser's way back nothing that is typed is lost, and what is no answer takes no other's place.
    for (text, held) in [("mange", 2), ("3", 3)] {
        let back = Action::Go(GuideScreen::Summary, true);
        all(
            &mut state,
            [Action::Edit(Step::Barn), typed(CHILDREN, text), back],
        );
        assert_eq!(state.screen, GuideScreen::Summary);
        assert_eq!(state.answers.barn, Some(Barn::Antall(held)));
        assert_eq!(state.typed.text(CHILDREN), text);
    }
    all(&mut state, [Action::Conclude, Action::Review, Action::Back]);
    assert_eq!(state.screen, GuideScreen::Step(Step::Arbeid));
}

#[test]
fn back_leads_to_the_start_and_keeps_the_answers() {
    let mut state = to_the_summary();
    let before = state.answers.clone();
    all(&mut state, std::iter::repeat_n(Action::Back, 12));
    assert_eq!(state.screen, GuideScreen::Start);
    assert_eq!(state.answers, before);
}

#[test]
fn the_age_is_given_in_one_of_two_ways_and_both_are_kept() {
    let mut state = guide();
    all(
        &mut state,
        [Action::Begin, typed(AGE, "27"), Action::OtherWay(AGE)],
    );
    assert_eq!(state.answers.alder, None);
    state.apply(typed(GuideField::Foedselsdato, "05.03.1999"));
    let born = Date::literal(1999, 3, 5);
    assert_eq!(state.answers.alder, Some(Alder::Foedselsdato(born)));
    state.apply(Action::OtherWay(GuideField::Foedselsdato));
    assert_eq!(state.answers.alder, Some(Alder::Aar(27)));
    assert_eq!(state.typed.text(GuideField::Foedselsdato), "05.03.1999");
}

#[test]
fn a_birth_date_where_the_age_is_asked_for_is_a_birth_date() {
    let born = Some(Alder::Foedselsdato(Date::literal(2002, 12, 24)));
    for text in ["24122002", "24,12,2002", "24. desember 2002", "24.12.02"] {
        let mut state = guide();
        all(&mut state, [Action::Begin, typed(AGE, text), Action::Next]);
        assert_eq!(state.screen, GuideScreen::Step(Step::Opphold), "{text}");
        assert_eq!(state.answers.alder, born, "{text}");
        state.apply(Action::Back);
        assert_eq!(
            state.questions(Step::Alder)[0].field,
            GuideField::Foedselsdato
        );
        assert_eq!(state.typed.text(GuideField::Foedselsdato), text);
    }
    let mut state = guide();
    for (text, error) in [
        ("24 år", None),
        ("31.02.2002", Some(Impossible)),
        ("02.06.2026", Some(Future)),
        ("15039912345", Some(IdentityNumber)),
    ] {
        all(&mut state, [Action::Begin, typed(AGE, text), Action::Next]);
        assert_eq!(state.shown_error(AGE), error, "{text}");
        if let Some(error) = error {
            let message = about_input(AGE, error, DAY, texts(Language::nb()));
            assert!(!message.is_empty() && !message.contains('{'), "{message}");
        }
    }
}

#[test]
fn what_the_host_fills_in_stands_in_the_fields_and_emits_no_event() {
    let mut state = guide();
    let answers = Answers {
        alder: Some(Alder::Foedselsdato(Date::literal(1999, 3, 5))),
        barn: Some(Barn::Foedselsdatoer(vec![Date::literal(2020, 1, 1)])),
        ..Answers::default()
    };
    assert_eq!(state.apply(Action::Fill(answers.clone())), []);
    assert_eq!(state.typed.text(GuideField::Foedselsdato), "05.03.1999");
    assert_eq!(state.typed.text(CHILDREN), "1");
    assert_eq!(
        state.ways,
        Ways {
            alder: Way::Dates,
            barn: Way::Dates
        }
    );
    assert_eq!(
        state.typed.text(GuideField::BarnFoedselsdatoer),
        "01.01.2020"
    );
    assert_eq!(state.answers, answers);
}

#[test]
fn another_law_date_may_bring_and_take_steps() {
    let mut state = to_the_summary();
    assert_eq!(
        state.apply(Action::Set(setting(Date::literal(2008, 6, 5)))),
        []
    );
    assert_eq!(state.steps().len(), 11);
    let events = all(
        &mut state,
        [Action::Edit(Step::NavKontor), Action::Set(setting(DAY))],
    );
    assert_eq!(state.screen, GuideScreen::Summary);
    assert_eq!(told(&events), ["navKontor", "summary"]);
    state.apply(Action::Set(setting(Date::literal(2035, 1, 1))));
    assert_eq!(state.steps(), []);
    all(&mut state, [Action::StartOver, Action::Begin]);
    assert_eq!(state.screen, GuideScreen::Start);
}

#[test]
fn a_new_day_is_a_new_result_only_where_no_law_date_is_set() {
    let mut state = to_the_summary();
    state.apply(Action::Conclude);
    let tomorrow = DAY.next();
    assert_eq!(state.apply(Action::Today(tomorrow)), []);
    state.apply(Action::Set(Setting {
        law_date: None,
        ..setting(DAY)
    }));
    let events = state.apply(Action::Today(tomorrow));
    assert!(matches!(
        events.as_slice(),
        [ElementEvent::Announce(_), ElementEvent::Result]
    ));
    assert_eq!(state.apply(Action::Today(tomorrow)), []);
}

#[test]
fn starting_over_is_asked_once_more_and_wipes_everything() {
    let mut state = to_the_summary();
    state.apply(Action::AskToStartOver);
    assert_eq!(
        (state.starting_over, state.focus),
        (true, Some(Focus::StartOver))
    );
    state.apply(Action::Keep);
    assert_eq!(
        (state.starting_over, state.focus),
        (false, Some(Focus::StartOverButton))
    );
    let events = all(&mut state, [Action::AskToStartOver, Action::StartOver]);
    assert_eq!(events.first(), Some(&ElementEvent::Reset));
    assert_eq!(told(&events), ["start"]);
    assert_eq!(state.answers, Answers::default());
    assert_eq!(state.typed, Typed::default());
    assert_eq!(
        (state.screen, state.focus),
        (GuideScreen::Start, Some(Focus::Heading))
    );
}

#[test]
fn the_clock_is_doubted_before_the_newest_rates_and_after_the_last_law_date() {
    for (today, doubted) in [
        (Date::literal(2016, 6, 1), true),
        (Date::literal(2026, 4, 30), true),
        (Date::literal(2026, 5, 1), false),
        (Date::literal(2029, 12, 31), false),
        (Date::literal(2030, 1, 1), true),
    ] {
        let clock = Setting {
            law_date: None,
            today,
            ..setting(DAY)
        };
        assert_eq!(State::new(clock).clock_is_wrong(), doubted, "{today}");
        let asked = Setting {
            today,
            ..setting(DAY)
        };
        assert!(!State::new(asked).clock_is_wrong(), "{today}");
    }
}

#[test]
fn another_language_is_announced_and_the_title_is_told_in_it_where_one_was_told_before() {
    let english = Setting {
        language: Language::en(),
        ..setting(DAY)
    };
    let mut untouched = State::new(setting(DAY));
    let events = untouched.apply(Action::Set(english));
    assert!(matches!(events.as_slice(), [ElementEvent::Announce(_)]));

    let mut state = to_the_summary();
    let events = state.apply(Action::Set(english));
    assert_eq!(state.texts().language(), Language::en());
    let [
        ElementEvent::Step { screen, title, .. },
        ElementEvent::Announce(_),
    ] = events.as_slice()
    else {
        panic!("{events:?}");
    };
    assert_eq!(*screen, "summary");
    assert_eq!(title, state.texts().navigation().summary_title());

    state.apply(Action::StartOver);
    let events = state.apply(Action::Set(setting(DAY)));
    assert!(matches!(
        events.as_slice(),
        [ElementEvent::Step { .. }, ElementEvent::Announce(_)]
    ));
}

#[test]
fn children_are_counted_or_given_by_their_birth_dates() {
    let mut state = to_the_summary();
    let dates = GuideField::BarnFoedselsdatoer;
    all(
        &mut state,
        [
            Action::Edit(Step::Barn),
            Action::OtherWay(CHILDREN),
            typed(dates, "24 12 2015, 3.5.201"),
            Action::Next,
        ],
    );
    assert_eq!(state.shown_error(dates), Some(InputError::WrongForm));
    all(
        &mut state,
        [typed(dates, "24 12 2015, 3.5.2019"), Action::Next],
    );
    assert_eq!(state.screen, GuideScreen::Summary);
    let born = [Date::literal(2015, 12, 24), Date::literal(2019, 5, 3)];
    assert_eq!(state.answers.barn, Some(Barn::Foedselsdatoer(born.into())));
    all(
        &mut state,
        [Action::Edit(Step::Barn), Action::OtherWay(dates)],
    );
    assert_eq!(state.answers.barn, Some(Barn::Antall(1)));
    assert_eq!(state.answers.alder, Some(Alder::Aar(27)));
}

#[test]
fn what_is_pasted_with_units_and_signs_that_cannot_be_seen_is_an_answer_in_the_guide() {
    let mut state = to_the_summary();
    all(
        &mut state,
        [
            Action::Edit(Step::Alder),
            typed(AGE, "\u{200e}30\u{a0}år\u{200b}"),
            Action::Next,
            Action::Edit(Step::Barn),
            typed(CHILDREN, "2 barn"),
            Action::Next,
            Action::Edit(Step::Arbeid),
            typed(HOURS, "7,5\u{202f}timer i uka"),
            Action::Next,
            Action::Conclude,
            typed(GuideField::Programstart, "15. mars 27"),
            typed(GuideField::ProgramMaaneder, "\u{feff}12 mnd"),
        ],
    );
    assert_eq!(state.screen, GuideScreen::Result);
    assert_eq!(state.answers.alder, Some(Alder::Aar(30)));
    assert_eq!(state.answers.barn, Some(Barn::Antall(2)));
    assert_eq!(state.answers.arbeidstimer_per_uke, Some(dec!(7.5)));
    assert_eq!(state.answers.programstart, Some(Date::literal(2027, 3, 15)));
    assert_eq!(state.answers.program_maaneder, Some(12));
    // Both fields of the plan are empty where there is nothing to see in them.
    all(
        &mut state,
        [
            typed(GuideField::Programstart, "\u{200b}"),
            typed(GuideField::ProgramMaaneder, "\u{a0}\u{ad}"),
        ],
    );
    assert_eq!(state.screen, GuideScreen::Result);
    assert_eq!(state.answers.programstart, None);
    for (text, born) in [
        ("15. mars 2002", Date::literal(2002, 3, 15)),
        ("24,12,2002", Date::literal(2002, 12, 24)),
        ("24122002", Date::literal(2002, 12, 24)),
        ("150302", Date::literal(2002, 3, 15)),
        ("17.\u{a0}mai\u{a0}1999", Date::literal(1999, 5, 17)),
        ("1.2.03", Date::literal(2003, 2, 1)),
    ] {
        let mut state = to_the_summary();
        all(
            &mut state,
            [
                Action::Edit(Step::Alder),
                Action::OtherWay(AGE),
                typed(GuideField::Foedselsdato, text),
                Action::Next,
            ],
        );
        assert_eq!(state.screen, GuideScreen::Summary, "{text}");
        assert_eq!(state.answers.alder, Some(Alder::Foedselsdato(born)));
    }
}

#[test]
fn where_two_things_may_be_meant_the_guide_asks_in_each_language() {
    let born = ShortYear(15);
    for (language, year, thousands, hours) in [
        (
            Language::nb(),
            "Mener du 1915 eller 2015? Skriv årstallet med fire sifre, for eksempel 24.12.1998.",
            "Mener du 3000 eller 3? Skriv tallet uten punktum eller komma for tusen, for eksempel 2.",
            "Mener du 7500 eller 7,5? Skriv tallet uten punktum eller komma for tusen, for eksempel 7,5.",
        ),
        (
            Language::nn(),
            "Meiner du 1915 eller 2015? Skriv årstalet med fire siffer, til dømes 24.12.1998.",
            "Meiner du 3000 eller 3? Skriv talet utan punktum eller komma for tusen, til dømes 2.",
            "Meiner du 7500 eller 7,5? Skriv talet utan punktum eller komma for tusen, til dømes 7,5.",
        ),
        (
            Language::en(),
            "Do you mean 1915 or 2015? Write the year with four digits, for example 24.12.1998.",
            "Do you mean 3000 or 3? Write the number without a full stop or comma for thousands, for example 2.",
            "Do you mean 7500 or 7.5? Write the number without a full stop or comma for thousands, for example 7.5.",
        ),
    ] {
        let worded = |field, error| about_input(field, error, DAY, texts(language));
        assert_eq!(worded(GuideField::Foedselsdato, born), year);
        let of_a_child = year.replace("24.12.1998", "24.12.2015");
        assert_eq!(worded(GuideField::BarnFoedselsdatoer, born), of_a_child);
        assert_eq!(worded(CHILDREN, Thousands(3_000)), thousands);
        assert_eq!(worded(HOURS, Thousands(7_500)), hours);
        assert!(worded(AGE, Thousands(27_000)).contains("27000"));
        for field in [
            GuideField::Timeloenn,
            GuideField::SetOff(SetOff::Sykepenger),
        ] {
            let asked = worded(field, Thousands(12_500));
            assert!(asked.contains("12500") && asked.contains('?'), "{asked}");
        }
        // The first day of the programme has errors of its own.
        let [impossible, identity, form] = [Impossible, IdentityNumber, WrongForm]
            .map(|error| worded(GuideField::Programstart, error));
        assert!(impossible.contains("17.08.2026") && identity.contains("17.08.2026"));
        assert!(impossible != form && identity != form);
    }
    let mut state = guide();
    all(
        &mut state,
        [
            Action::Begin,
            Action::OtherWay(AGE),
            typed(GuideField::Foedselsdato, "24.12.15"),
            Action::Next,
        ],
    );
    assert_eq!(state.shown_error(GuideField::Foedselsdato), Some(born));
    assert_eq!(state.typed.text(GuideField::Foedselsdato), "24.12.15");
}

/// What was read aloud.
fn read(events: &[ElementEvent]) -> Vec<String> {
    let text = |event: &ElementEvent| match event {
        ElementEvent::Announce(text) => Some(text.replace('\u{a0}', " ")),
        _ => None,
    };
    events.iter().filter_map(text).collect()
}

#[test]
fn three_answers_give_the_amount_and_are_not_asked_again() {
    let mut state = guide();
    state.apply(Action::Amount);
    assert_eq!(told(&[state.step_event()]), ["amount"]);
    // Nobody is told off for passing a field by.
    assert_eq!(state.apply(Action::Leave(AGE)), []);
    assert_eq!(state.errors, []);
    // Nobody of three is on their way to thirty-four.
    all(&mut state, [typed(AGE, "3")]);
    assert_eq!(state.answers.alder, None);
    let events = all(&mut state, [typed(AGE, "34"), Action::Leave(AGE)]);
    assert_eq!(read(&events), ["23 225 kroner i måneden før skatt."]);
    let events = all(&mut state, [typed(CHILDREN, "2"), Action::Leave(CHILDREN)]);
    assert_eq!(read(&events), ["24 871 kroner i måneden før skatt."]);
    assert_eq!(state.apply(Action::Leave(CHILDREN)), [], "it has been read");
    all(&mut state, [typed(HOURS, "0"), Action::GoOn]);
    assert_eq!(state.screen, GuideScreen::Step(Step::Opphold));
    assert_eq!(state.progress(), (1, 6));
    all(&mut state, [Action::Back]);
    assert_eq!(state.screen, GuideScreen::Amount);
    // What is not answered there is asked on the way.
    all(&mut state, [typed(CHILDREN, ""), Action::GoOn]);
    assert_eq!(state.progress(), (1, 7));
    all(&mut state, [Action::Back, Action::Back, Action::Begin]);
    assert_eq!(state.screen, GuideScreen::Step(Step::Alder));
    assert_eq!(state.progress(), (1, 9));
}

#[test]
fn a_step_that_was_answered_beside_the_amount_can_be_edited_and_left() {
    let mut state = to_the_summary();
    go(&mut state, "amount").unwrap();
    all(&mut state, [Action::GoOn, Action::Edit(Step::Barn)]);
    assert_eq!(state.progress(), (8, 9));
    all(&mut state, [typed(CHILDREN, "3"), Action::Next]);
    assert_eq!(state.screen, GuideScreen::Step(Step::Opphold));
    go(&mut state, "barn").unwrap();
    state.apply(Action::Next);
    assert_eq!(state.screen, GuideScreen::Summary);
    state.apply(Action::Back);
    assert_eq!(state.screen, GuideScreen::Step(Step::Introduksjonsprogram));
}

#[test]
fn one_does_not_go_on_from_the_amount_with_what_is_no_answer() {
    let mut state = guide();
    all(&mut state, [Action::Amount, Action::GoOn]);
    assert_eq!(state.screen, GuideScreen::Amount);
    assert_eq!(state.errors, [(AGE, InputError::Missing)]);
    assert_eq!(state.focus, Some(Focus::Field(AGE)));
    all(
        &mut state,
        [typed(AGE, "34"), typed(HOURS, "mye"), Action::GoOn],
    );
    assert_eq!(state.errors, [(HOURS, InputError::NotANumber)]);
    // On the way back what is no answer is not kept, since the amount was not of it.
    all(&mut state, [Action::Back, Action::Amount]);
    assert_eq!((state.typed.text(AGE), state.typed.text(HOURS)), ("34", ""));
}

#[test]
fn on_the_result_the_amount_follows_what_is_typed_and_holds_while_it_is_no_answer() {
    let mut state = to_the_summary();
    state.apply(Action::Conclude);
    assert_eq!(state.apply(typed(CHILDREN, "3")), [ElementEvent::Result]);
    assert_eq!(state.apply(typed(CHILDREN, "3")), []);
    assert_eq!(read(&state.apply(Action::Leave(CHILDREN))).len(), 1);
    for half in ["", "x", "99"] {
        assert_eq!(state.apply(typed(CHILDREN, half)), []);
        assert_eq!(state.answers.barn, Some(Barn::Antall(3)), "{half}");
        assert_eq!(state.errors, [], "not while typing");
    }
    assert_eq!(state.apply(Action::Leave(CHILDREN)), []);
    assert_eq!(state.errors, [(CHILDREN, InputError::OutOfRange)]);
    state.apply(typed(CHILDREN, "1"));
    assert_eq!(state.errors, []);
    // An age on its way is no age, and where the fields stand does not move under whoever types in them.
    all(&mut state, [typed(AGE, "3")]);
    assert_eq!(state.answers.alder, Some(Alder::Aar(27)));
    all(&mut state, [typed(AGE, "17")]);
    assert_eq!(state.answers.alder, Some(Alder::Aar(17)));
    assert!(state.is_a_no() && !state.after_a_no);
    all(&mut state, [typed(AGE, "9"), Action::Leave(AGE)]);
    assert_eq!(state.answers.alder, Some(Alder::Aar(9)));
    all(&mut state, [Action::Review, Action::Conclude]);
    assert!(state.after_a_no);
    all(&mut state, [typed(AGE, "27")]);
    assert!(state.after_a_no && !state.is_a_no());
    // In the other way the answer stands until there is one.
    state.apply(Action::OtherWay(AGE));
    assert_eq!(state.answers.alder, Some(Alder::Aar(27)));
    state.apply(Action::Leave(GuideField::Foedselsdato));
    assert_eq!(
        state.errors,
        [],
        "nothing is wrong with what is answered otherwise"
    );
    state.apply(typed(GuideField::Foedselsdato, "05.03.2002"));
    let born = Date::literal(2002, 3, 5);
    assert_eq!(state.answers.alder, Some(Alder::Foedselsdato(born)));
    all(&mut state, [typed(CHILDREN, "mange"), Action::Review]);
    assert_eq!(state.typed.text(CHILDREN), "1");
    all(
        &mut state,
        [Action::Conclude, Action::OtherWay(CHILDREN), Action::Review],
    );
    assert_eq!(state.ways.barn, Way::Number, "as it is answered");
}

#[test]
fn a_plan_is_chosen_or_written_beside_the_result() {
    let mut state = to_the_summary();
    state.apply(Action::Conclude);
    let start = Date::literal(2026, 7, 1);
    let events = state.apply(Action::Preset(start, 12));
    assert!(matches!(
        events.as_slice(),
        [ElementEvent::Announce(_), ElementEvent::Result]
    ));
    let plan = |state: &State| state.assessment().is_ok_and(|it| it.plan.is_some());
    assert!(plan(&state));
    let (first, months) = (GuideField::Programstart, GuideField::ProgramMaaneder);
    assert_eq!(
        (state.typed.text(first), state.typed.text(months)),
        ("01.07.2026", "12")
    );
    // A length alone is no plan, and a start alone decides which day's amounts they are.
    state.apply(typed(first, ""));
    assert!(!plan(&state) && state.answers.program_maaneder == Some(12));
    all(
        &mut state,
        [
            typed(first, "17 8 2026"),
            typed(months, "40"),
            Action::Leave(months),
        ],
    );
    assert_eq!(state.errors, [(months, InputError::OutOfRange)]);
    assert!(plan(&state), "of twelve months still");
    state.apply(typed(months, ""));
    assert_eq!(state.errors, []);
    let begins = Date::literal(2026, 8, 17);
    assert!(
        state
            .assessment()
            .is_ok_and(|it| it.plan.is_none() && it.amounts_on == begins)
    );
    all(
        &mut state,
        [
            typed(months, "12"),
            Action::Tick(GuideField::Utbetaling, true),
        ],
    );
    assert_eq!(state.answers.utbetaling, Some(Utbetaling::Dag));
    assert!(state.ticked(GuideField::Utbetaling) && plan(&state));
}

#[test]
fn only_those_who_work_are_asked_what_it_pays_and_whether_they_are_apprentices() {
    let mut state = to_the_summary();
    state.apply(Action::Edit(Step::Arbeid));
    assert_eq!(state.questions(Step::Arbeid).len(), 3);
    state.apply(typed(HOURS, "0"));
    assert_eq!(state.questions(Step::Arbeid).len(), 1);
}

#[test]
fn what_a_host_fills_in_is_read_back_in_every_language() {
    for language in Language::all() {
        let mut state = to_the_summary();
        state.setting.language = language;
        let given = Samordning {
            sykepenger: Some(dec!(4500)),
            dagpenger: Some(dec!(12345.50)),
            ..Samordning::default()
        };
        let answers = Answers {
            ytelser: Some(Ytelser::SvaertBegrenset),
            samordning: Some(given),
            arbeidstimer_per_uke: Some(dec!(7.5)),
            timeloenn: Some(dec!(1234.50)),
            ..state.answers.clone()
        };
        all(&mut state, [Action::Fill(answers.clone())]);
        for step in [Step::Ytelser, Step::Arbeid] {
            all(&mut state, [Action::Edit(step), Action::Next]);
            assert_eq!(state.errors, [], "{language:?}");
        }
        assert_eq!(state.answers.samordning, Some(given));
        assert_eq!(state.answers.timeloenn, answers.timeloenn);
    }
}

#[test]
fn the_wage_may_be_skipped_and_is_kept_while_there_are_no_hours() {
    let mut state = to_the_summary();
    let wage = GuideField::Timeloenn;
    all(&mut state, [Action::Edit(Step::Arbeid), Action::Next]);
    assert_eq!(
        state.screen,
        GuideScreen::Summary,
        "the wage may stand empty"
    );
    state.apply(Action::Edit(Step::Arbeid));
    for (wrong, error) in [
        ("2000,01", InputError::OutOfRange),
        ("1870,505", InputError::TooManyDecimals),
        ("187,505", InputError::Thousands(187_505)),
        ("mye", InputError::NotANumber),
    ] {
        all(&mut state, [typed(wage, wrong), Action::Next]);
        assert_eq!(state.errors, [(wage, error)], "{wrong}");
        assert_eq!(
            (state.answers.timeloenn, state.typed.text(wage)),
            (None, wrong)
        );
    }
    all(&mut state, [typed(wage, "187,50"), Action::Next]);
    assert_eq!(state.screen, GuideScreen::Summary);
    assert_eq!(state.answers.timeloenn, "187.50".parse().ok());
    all(&mut state, [Action::Edit(Step::Arbeid), typed(HOURS, "0")]);
    assert_eq!(state.answers.timeloenn, "187.50".parse().ok());
}

#[test]
fn who_gets_very_little_may_say_how_much_and_what_is_typed_is_kept_when_the_answer_changes() {
    let mut state = to_the_summary();
    let dagpenger = GuideField::SetOff(SetOff::Dagpenger);
    state.apply(Action::Edit(Step::Ytelser));
    assert_eq!(state.questions(Step::Ytelser).len(), 1);
    let little = || Action::Choose(Fact::Ytelser, "svaert_begrenset");
    state.apply(little());
    assert_eq!(state.questions(Step::Ytelser).len(), 4);
    state.apply(Action::Next);
    assert_eq!(
        state.screen,
        GuideScreen::Summary,
        "all of it may stand empty"
    );
    assert_eq!(state.answers.samordning, None);
    all(
        &mut state,
        [
            Action::Edit(Step::Ytelser),
            typed(dagpenger, "100001"),
            Action::Next,
        ],
    );
    assert_eq!(state.errors, [(dagpenger, InputError::OutOfRange)]);
    state.apply(typed(dagpenger, "2 000"));
    let given = Some(Samordning {
        dagpenger: "2000".parse().ok(),
        ..Samordning::default()
    });
    assert_eq!(state.answers.samordning, given);
    state.apply(Action::Choose(Fact::Ytelser, "ingen"));
    assert_eq!(state.answers.samordning, None);
    assert_eq!(state.questions(Step::Ytelser).len(), 1);
    state.apply(little());
    assert_eq!(state.answers.samordning, given);
    assert_eq!(state.typed.text(dagpenger), "2 000");
    state.apply(Action::Set(setting(Date::literal(2008, 6, 5))));
    assert_eq!(
        state.questions(Step::Ytelser).len(),
        5,
        "rehabilitation benefit before 2010"
    );
}

/// Someone of 24 years who says when the programme begins, so that they may turn 25 in it.
fn planning() -> State {
    let mut state = to_the_summary();
    all(
        &mut state,
        [
            Action::Edit(Step::Alder),
            typed(AGE, "24"),
            Action::Next,
            Action::Conclude,
            typed(GuideField::Programstart, "01.06.2026"),
            typed(GuideField::ProgramMaaneder, "24"),
        ],
    );
    state
}

#[test]
fn a_plan_that_may_cross_a_birthday_asks_for_the_birth_date_first() {
    let mut state = planning();
    let born = GuideField::Foedselsdato;
    let fields = |state: &State| -> Vec<GuideField> {
        let questions = state.beside_plan();
        questions.iter().map(|asked| asked.field).collect()
    };
    let with_birth_date = [
        GuideField::Programstart,
        GuideField::ProgramMaaneder,
        born,
        GuideField::Utbetaling,
    ];
    assert_eq!(fields(&state), with_birth_date);
    // While the date is half written the age holds, and the field stays where it is.
    state.apply(typed(born, "1.12."));
    assert_eq!(fields(&state), with_birth_date);
    assert_eq!(state.answers.alder, Some(Alder::Aar(24)));
    state.apply(Action::Leave(born));
    assert_eq!(state.errors, [(born, InputError::WrongForm)]);
    state.apply(typed(born, "1.12.2001"));
    assert_eq!(fields(&state), with_birth_date);
    let given = Some(Alder::Foedselsdato(Date::literal(2001, 12, 1)));
    assert_eq!(state.answers.alder, given);
    all(&mut state, [Action::Review, Action::Conclude]);
    assert_eq!(state.ways.alder, Way::Dates);
    assert_eq!(fields(&state).len(), 3, "it is known now");
    all(
        &mut state,
        [Action::Edit(Step::Alder), Action::OtherWay(born)],
    );
    assert_eq!(
        state.answers.alder,
        Some(Alder::Aar(24)),
        "what was typed is kept"
    );
}

#[test]
fn a_plan_that_no_birthday_can_move_does_not_ask_for_one() {
    let mut state = planning();
    state.apply(typed(AGE, "30"));
    assert_eq!(state.beside_plan().len(), 3);
}

#[test]
fn a_host_s_plan_shows_no_amount_until_the_birth_date_is_given() {
    let mut state = guide();
    let answers = Answers {
        alder: Some(Alder::Aar(24)),
        programstart: Some(Date::literal(2026, 8, 17)),
        program_maaneder: Some(24),
        ..Answers::default()
    };
    all(&mut state, [Action::Fill(answers), Action::Conclude]);
    let events = state.announce_result();
    assert!(
        matches!(events.as_slice(), [ElementEvent::Announce(text)] if !text.contains("kroner")),
        "{events:?}"
    );
    all(
        &mut state,
        [
            typed(GuideField::Foedselsdato, "17.08.2001"),
            Action::Leave(GuideField::Foedselsdato),
        ],
    );
    let events = state.announce_result();
    assert!(
        matches!(events.as_slice(), [ElementEvent::Announce(text)] if text.contains("23\u{a0}225\u{a0}kroner")),
        "25 on the day it starts: {events:?}"
    );
}

#[test]
fn the_result_is_copied_or_its_text_is_shown_until_one_goes_on() {
    let mut state = to_the_summary();
    state.apply(Action::Conclude);
    assert_eq!(state.apply(Action::Copy), [ElementEvent::Copy]);
    let events = state.apply(Action::Copied(None));
    assert_eq!(events, [ElementEvent::Announce("Kopiert.".to_owned())]);
    assert_eq!(
        (&state.copied, state.focus),
        (&Some(Ok(())), Some(Focus::Heading))
    );
    state.apply(Action::Copied(Some("Svaret".to_owned())));
    assert_eq!(state.copied, Some(Err("Svaret".to_owned())));
    assert_eq!(state.focus, Some(Focus::Copied));
    state.apply(Action::Review);
    assert_eq!(state.copied, None);
}
