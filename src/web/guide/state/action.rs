//! What someone does in the guide, and what comes of it: the one function that changes the state.

use super::{Focus, GuideScreen, Return, State, Typed, typed};
use crate::kvp::{Answers, Assessment, Fact};
use crate::law::Rulebook;
use crate::values::{Date, Written};
use crate::view::numbers;
use crate::view::question::{GuideField, Ways};
use crate::view::step::Step;
use crate::web::setting::{ElementAction, ElementEvent, ScreenState, Setting};

/// What someone does.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// The host decides something anew.
    Set(Setting),
    /// The host fills in answers.
    Fill(Answers),
    /// It is another day than it was.
    Today(Date),
    /// Begins with the first step.
    Begin,
    /// Begins with the amount.
    Amount,
    /// Goes on from the amount to whether one can take part.
    GoOn,
    /// Has the programme begin on a day and last for so many months.
    Preset(Date, u32),
    /// Goes on from a step.
    Next,
    /// Goes back one screen.
    Back,
    /// Changes what was answered on a step.
    Edit(Step),
    /// Reviews the answers.
    Review,
    /// Sees the result.
    Conclude,
    /// The host goes to a screen that [`State::reachable`] found, and takes the focus along or has the heading announced.
    Go(GuideScreen, bool),
    /// Copies the result.
    Copy,
    /// It is copied, or here is the text that the browser would not copy.
    Copied(Option<String>),
    /// Types in a field.
    Type(GuideField, String),
    /// Leaves a field.
    Leave(GuideField),
    /// Chooses an answer, by the contract's word.
    Choose(Fact, &'static str),
    /// Ticks a box, or removes the tick.
    Tick(GuideField, bool),
    /// Says what a field asks, the age or how many children there are, in the other way.
    OtherWay(GuideField),
    /// Goes from the list of errors to a field.
    Correct(GuideField),
    /// Asks to start over.
    AskToStartOver,
    /// Keeps the answers after all.
    Keep,
    /// Wipes the answers and starts over.
    StartOver,
}

impl ScreenState for State {
    type Action = Action;
    type Focus = Focus;

    fn new(setting: Setting) -> Self {
        Self {
            setting,
            answers: Answers::default(),
            typed: Typed::default(),
            ways: Ways::default(),
            screen: GuideScreen::Start,
            return_to: None,
            amount_first: false,
            errors: Vec::new(),
            checked: false,
            moved: false,
            after_a_no: false,
            starting_over: false,
            copied: None,
            told: false,
            focus: None,
        }
    }

    fn apply(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Set(setting) => self.set(setting),
            Action::Today(today) => self.set_today(today),
            Action::Fill(answers) => self.fill(answers),
            Action::Begin => self.begin(),
            Action::Amount => self.show(GuideScreen::Amount),
            Action::GoOn => self.go_on(),
            Action::Preset(start, months) => self.preset(start, months),
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::Edit(step) => self.edit(step),
            Action::Review => self.show(GuideScreen::Summary),
            Action::Conclude => self.show(GuideScreen::Result),
            Action::Go(screen, focuses) => self.go(screen, focuses),
            Action::Copy => vec![ElementEvent::Copy],
            Action::Copied(refused) => self.copy(refused),
            Action::Type(field, text) => self.write(field, text),
            Action::Leave(field) => {
                let mut events = self.take_half_written(field);
                events.extend(self.leave(field));
                events
            }
            Action::Choose(fact, word) => self.choose(fact, word),
            Action::Tick(field, ticked) => self.tick(field, ticked),
            Action::OtherWay(field) => self.other_way(field),
            Action::Correct(field) => self.focus_on(Focus::Field(field)),
            Action::AskToStartOver => self.ask_to_start_over(true),
            Action::Keep => self.ask_to_start_over(false),
            Action::StartOver => self.start_over(),
        }
    }

    fn setting(&self) -> Setting {
        self.setting
    }

    fn from_element(action: ElementAction) -> Action {
        match action {
            ElementAction::Set(setting) => Action::Set(setting),
            ElementAction::Today(today) => Action::Today(today),
            ElementAction::Fill(answers) => Action::Fill(answers),
            ElementAction::Copied(refused) => Action::Copied(refused),
        }
    }

    fn answers(&self) -> &Answers {
        &self.answers
    }

    fn assessed(&self) -> Option<Assessment> {
        self.assessment().ok()
    }

    fn take_focus(&mut self) -> Option<Focus> {
        self.focus.take()
    }
}

impl State {
    fn set(&mut self, setting: Setting) -> Vec<ElementEvent> {
        let before = core::mem::replace(&mut self.setting, setting);
        if before.language != setting.language {
            // A host that was told a title has one in the language of before.
            let mut events = match self.told {
                true => vec![self.step_event()],
                false => Vec::new(),
            };
            let announced = self.texts().status().language().to_owned();
            events.push(ElementEvent::Announce(announced));
            return events;
        }
        let before = before.law_date.unwrap_or(before.today);
        if before == self.law_date() {
            return Vec::new();
        }
        self.on_other_law(before)
    }

    fn set_today(&mut self, today: Date) -> Vec<ElementEvent> {
        let before = self.law_date();
        self.setting.today = today;
        if before == self.law_date() {
            return Vec::new();
        }
        let mut events = self.on_other_law(before);
        if self.screen == GuideScreen::Result {
            events.push(ElementEvent::Result);
        }
        events
    }

    /// Another law date may not ask for what is on the screen, may have no rules at all, and says something else on the result.
    fn on_other_law(&mut self, before: Date) -> Vec<ElementEvent> {
        let steps = self.steps();
        if let GuideScreen::Step(step) = self.screen
            && !steps.is_empty()
            && !steps.contains(&step)
        {
            self.screen = GuideScreen::Summary;
            self.leave_step();
            return vec![self.step_event()];
        }
        self.after_a_no = self.is_a_no();
        let mut events = self.announce_result();
        let is_elsewhere = self.screen != GuideScreen::Start
            && Rulebook::at(before).is_ok() != self.rulebook().is_some();
        if is_elsewhere {
            events.insert(0, self.step_event());
        }
        events
    }

    fn fill(&mut self, answers: Answers) -> Vec<ElementEvent> {
        if answers != self.answers {
            self.ways = typed::ways(&answers, Ways::default());
            self.typed = Typed::of(&answers, self.law_date(), self.setting.language);
            self.answers = answers;
            self.leave_step();
            self.return_to = self.return_to.take().map(|it| self.returning(it.screen));
        }
        self.announce_result()
    }

    fn begin(&mut self) -> Vec<ElementEvent> {
        self.amount_first = false;
        self.first_step()
    }

    fn first_step(&mut self) -> Vec<ElementEvent> {
        match self.walked().first() {
            Some(&step) => self.show(GuideScreen::Step(step)),
            None if self.rulebook().is_none() => Vec::new(),
            None => self.show(GuideScreen::Summary),
        }
    }

    fn go_on(&mut self) -> Vec<ElementEvent> {
        self.errors = self.check_live();
        if let Some(&(field, _)) = self.errors.first() {
            return self.focus_on(Focus::Field(field));
        }
        self.amount_first = true;
        self.first_step()
    }

    fn next(&mut self) -> Vec<ElementEvent> {
        let GuideScreen::Step(step) = self.screen else {
            return Vec::new();
        };
        self.errors = self.check(step);
        self.checked = true;
        if let Some(&(field, _)) = self.errors.first() {
            let alone = self.questions(step).len() == 1;
            self.focus = Some(if alone {
                Focus::Field(field)
            } else {
                Focus::Errors
            });
            return vec![self.step_event()];
        }
        let next = match &self.return_to {
            Some(edited) => edited.screen,
            None => self.after(step),
        };
        self.show(next)
    }

    /// Goes back, and out of an edit with the answers as they were before it.
    fn back(&mut self) -> Vec<ElementEvent> {
        if let Some(edited) = self.return_to.take() {
            self.answers = edited.answers;
            self.typed = edited.typed;
            self.ways = edited.ways;
            return self.show(edited.screen);
        }
        let screen = match self.screen {
            GuideScreen::Start => return Vec::new(),
            GuideScreen::Amount => GuideScreen::Start,
            GuideScreen::Step(step) => self.before(step),
            GuideScreen::Summary => match self.walked().last() {
                Some(&step) => GuideScreen::Step(step),
                None => GuideScreen::Start,
            },
            GuideScreen::Result => GuideScreen::Summary,
        };
        self.show(screen)
    }

    fn after(&self, step: Step) -> GuideScreen {
        // A step that is answered by now may be none of those that are walked.
        let mut rest = self
            .steps()
            .into_iter()
            .skip_while(|&other| other != step)
            .skip(1);
        let walked = self.walked();
        rest.find(|next| walked.contains(next))
            .map_or(GuideScreen::Summary, GuideScreen::Step)
    }

    fn before(&self, step: Step) -> GuideScreen {
        let first = if self.amount_first {
            GuideScreen::Amount
        } else {
            GuideScreen::Start
        };
        let earlier = self.walked().into_iter().take_while(|&other| other != step);
        earlier.last().map_or(first, GuideScreen::Step)
    }

    fn edit(&mut self, step: Step) -> Vec<ElementEvent> {
        let from = self.screen;
        let events = self.show(GuideScreen::Step(step));
        self.return_to = Some(self.returning(from));
        events
    }

    /// The way back to a screen from an edit, with what is answered now.
    fn returning(&self, screen: GuideScreen) -> Return {
        Return {
            screen,
            answers: self.answers.clone(),
            typed: self.typed.clone(),
            ways: self.ways,
        }
    }

    fn preset(&mut self, start: Date, months: u32) -> Vec<ElementEvent> {
        self.typed
            .set(GuideField::Programstart, numbers::short_date(start));
        self.typed
            .set(GuideField::ProgramMaaneder, months.written());
        self.answers.programstart = Some(start);
        self.answers.program_maaneder = Some(months);
        self.forget_mended();
        self.moved = true;
        let mut events = self.say_if_moved();
        events.push(ElementEvent::Result);
        events
    }

    /// The screen of a name, where one could have come there: back past anything, and on past what is answered.
    pub fn reachable(&self, name: &str) -> Option<GuideScreen> {
        let steps = self.steps();
        let mut screens = vec![GuideScreen::Start];
        if !steps.is_empty() {
            screens.push(GuideScreen::Amount);
            screens.extend(steps.into_iter().map(GuideScreen::Step));
            screens.extend([GuideScreen::Summary, GuideScreen::Result]);
        }
        let place = |wanted: GuideScreen| screens.iter().position(|&screen| screen == wanted);
        let wanted = screens.iter().copied().find(|screen| screen.id() == name)?;
        // Whoever changes an answer has been where the change leads back to.
        let back_to = self.return_to.as_ref().map(|edited| edited.screen);
        let been = [Some(self.screen), back_to].into_iter().flatten();
        let been = been.filter_map(place).max().unwrap_or_default();
        let mut ahead = screens.iter().take(place(wanted)?).skip(been);
        let answered = ahead.all(|&screen| match screen {
            GuideScreen::Step(step) => self.check(step).is_empty(),
            _ => true,
        });
        answered.then_some(wanted)
    }

    fn go(&mut self, screen: GuideScreen, focuses: bool) -> Vec<ElementEvent> {
        if screen == self.shown() {
            return Vec::new();
        }
        // Whoever goes back from a change has made it, unless it is none: then what was answered before it holds, and what is typed stands.
        if let (GuideScreen::Step(step), Some(edited)) = (self.screen, self.return_to.take())
            && edited.screen == screen
            && !self.check(step).is_empty()
        {
            self.answers = edited.answers;
        }
        let mut events = self.show(screen);
        if !focuses {
            self.focus = None;
            // The result is announced wherever the focus is.
            if screen != GuideScreen::Result {
                events.push(ElementEvent::Announce(self.heading().to_owned()));
            }
        }
        events
    }

    fn show(&mut self, screen: GuideScreen) -> Vec<ElementEvent> {
        self.settle_live();
        self.screen = screen;
        self.return_to = None;
        self.told = true;
        self.leave_step();
        self.focus = Some(Focus::Heading);
        let mut events = vec![self.step_event()];
        if screen == GuideScreen::Result {
            events.extend(self.announce_result());
            events.push(ElementEvent::Result);
        }
        events
    }

    fn leave_step(&mut self) {
        self.after_a_no = self.is_a_no();
        // A birth date that was written beside the plan replaces the age from now on.
        self.ways.alder = typed::ways(&self.answers, self.ways).alder;
        self.errors.clear();
        self.checked = false;
        self.moved = false;
        self.starting_over = false;
        self.copied = None;
    }

    fn copy(&mut self, refused: Option<String>) -> Vec<ElementEvent> {
        let status = &self.texts().status();
        let announced = match refused {
            None => {
                self.copied = Some(Ok(()));
                status.copied()
            }
            Some(text) => {
                self.copied = Some(Err(text));
                self.focus = Some(Focus::Copied);
                status.not_copied()
            }
        };
        vec![ElementEvent::Announce(announced.to_owned())]
    }

    fn ask_to_start_over(&mut self, asking: bool) -> Vec<ElementEvent> {
        self.starting_over = asking;
        self.focus_on(if asking {
            Focus::StartOver
        } else {
            Focus::StartOverButton
        })
    }

    fn start_over(&mut self) -> Vec<ElementEvent> {
        *self = Self::new(self.setting);
        self.told = true;
        self.focus = Some(Focus::Heading);
        vec![
            ElementEvent::Reset,
            self.step_event(),
            ElementEvent::Announce(self.texts().status().reset().to_owned()),
        ]
    }
}
