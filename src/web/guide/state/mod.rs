//! The state of the guide, and the one function that changes it.

mod check;
#[cfg(test)]
mod tests;
mod typed;
mod typing;

use crate::kvp::{Answers, Assessment, Fact, Refusal, assess};
use crate::law::{Rulebook, rates};
use crate::texts::{Texts, fill, texts};
use crate::values::Date;
use crate::view::input::InputError;
use crate::view::message::about_refusal;
use crate::view::question::{GuideField, QuestionView, Ways, questions};
use crate::view::result::{announcement, sure};
use crate::view::step::{Step, steps};
use crate::web::setting::{ElementEvent, ScreenState, Setting};
pub use typed::Typed;

/// What is on the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GuideScreen {
    /// Before the first question.
    Start,
    /// A step's questions.
    Step(Step),
    /// All answers.
    Summary,
    /// The result.
    Result,
}

/// Where the focus goes once the screen is there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// The heading of the screen.
    Heading,
    /// The list of errors.
    Errors,
    /// A field, its legend or label in view.
    Field(GuideField),
    /// The question whether to wipe the answers.
    StartOver,
    /// The button that asks it.
    StartOverButton,
    /// The text that one must copy oneself.
    Copied,
    /// The plan on the result, or the heading of the screen where there is none.
    Plan,
}

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
    /// Says the age, or how many children there are, in the other way.
    OtherWay,
    /// Goes from the list of errors to a field.
    Correct(GuideField),
    /// Asks to start over.
    AskToStartOver,
    /// Keeps the answers after all.
    Keep,
    /// Wipes the answers and starts over.
    StartOver,
}

/// Everything about one guide.
#[derive(Clone, Debug)]
pub struct State {
    /// What the host decides.
    pub setting: Setting,
    /// What was answered. A text that is no answer is not here.
    pub answers: Answers,
    /// What was typed, as it was typed.
    pub typed: Typed,
    /// How the age and the children are asked for.
    pub ways: Ways,
    /// What is on the screen.
    pub screen: GuideScreen,
    /// Where an edited step leads back to.
    pub return_to: Option<GuideScreen>,
    /// The errors that are shown.
    pub errors: Vec<(GuideField, InputError)>,
    /// Whether someone has tried to go on from this step, so that errors are shown as they arise.
    pub checked: bool,
    /// Whether it is being asked if the answers should be wiped.
    pub starting_over: bool,
    /// Whether the result was copied, and else its text.
    pub copied: Option<Result<(), String>>,
    /// Where the focus goes next.
    pub focus: Option<Focus>,
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
            errors: Vec::new(),
            checked: false,
            starting_over: false,
            copied: None,
            focus: None,
        }
    }

    fn apply(&mut self, action: Action) -> Vec<ElementEvent> {
        match action {
            Action::Set(setting) => self.set(setting),
            Action::Today(today) => self.set_today(today),
            Action::Fill(answers) => self.fill(answers),
            Action::Begin => self.begin(),
            Action::Next => self.next(),
            Action::Back => self.back(),
            Action::Edit(step) => self.edit(step),
            Action::Review => self.show(GuideScreen::Summary),
            Action::Conclude => self.show(GuideScreen::Result),
            Action::Copy => vec![ElementEvent::Copy],
            Action::Copied(refused) => self.copy(refused),
            Action::Type(field, text) => self.write(field, text),
            Action::Leave(field) => self.leave(field),
            Action::Choose(fact, word) => self.choose(fact, word),
            Action::Tick(field, ticked) => self.tick(field, ticked),
            Action::OtherWay => self.other_way(),
            Action::Correct(field) => self.focus_on(Focus::Field(field)),
            Action::AskToStartOver => self.ask_to_start_over(true),
            Action::Keep => self.ask_to_start_over(false),
            Action::StartOver => self.start_over(),
        }
    }

    fn setting(&self) -> Setting {
        self.setting
    }

    fn set(setting: Setting) -> Action {
        Action::Set(setting)
    }

    fn today(today: Date) -> Action {
        Action::Today(today)
    }

    fn take_focus(&mut self) -> Option<Focus> {
        self.focus.take()
    }
}

impl State {
    /// The day whose law is used.
    pub fn law_date(&self) -> Date {
        self.setting.law_date.unwrap_or(self.setting.today)
    }

    /// The words, in the language.
    pub fn texts(&self) -> &'static Texts {
        texts(self.setting.language)
    }

    /// The law, or none where there are no rules for the day.
    pub fn rulebook(&self) -> Option<Rulebook> {
        Rulebook::at(self.law_date()).ok()
    }

    /// The steps, in order.
    pub fn steps(&self) -> Vec<Step> {
        let rulebook = self.rulebook();
        rulebook.map_or_else(Vec::new, |rulebook| steps(&self.answers, rulebook))
    }

    /// The questions of a step.
    pub fn questions(&self, step: Step) -> Vec<QuestionView> {
        let rulebook = self.rulebook();
        rulebook.map_or_else(Vec::new, |rulebook| {
            questions(step, &self.answers, self.ways, rulebook, self.texts())
        })
    }

    /// What the rules say of the answers.
    ///
    /// # Errors
    /// A [`Refusal`] when they cannot be assessed.
    pub fn assessment(&self) -> Result<Assessment, Refusal> {
        assess(&self.answers, self.law_date())
    }

    /// Whether the device's clock shows a day that it cannot be: before these rules were known, or after they end.
    pub fn clock_is_wrong(&self) -> bool {
        let newest = rates::GRUNNBELOEP.turns().last();
        let known = newest.is_some_and(|newest| self.setting.today >= newest);
        self.setting.law_date.is_none() && !(known && self.rulebook().is_some())
    }

    fn set(&mut self, setting: Setting) -> Vec<ElementEvent> {
        let before = core::mem::replace(&mut self.setting, setting);
        if before.language != setting.language {
            return vec![ElementEvent::Announce(
                self.texts().status.language.to_owned(),
            )];
        }
        let mut events = Vec::new();
        if before.law_date.unwrap_or(before.today) != self.law_date() {
            self.step_still_asked();
            events.extend(self.announce_result());
        }
        events
    }

    fn set_today(&mut self, today: Date) -> Vec<ElementEvent> {
        let before = self.law_date();
        self.setting.today = today;
        if before == self.law_date() {
            return Vec::new();
        }
        self.step_still_asked();
        let mut events = self.announce_result();
        if self.screen == GuideScreen::Result {
            events.push(ElementEvent::Result);
        }
        events
    }

    /// What the result now says, or why it says nothing: the amount that was announced before holds no longer.
    fn announce_result(&self) -> Vec<ElementEvent> {
        if self.screen != GuideScreen::Result {
            return Vec::new();
        }
        let texts = self.texts();
        vec![ElementEvent::Announce(match self.assessment() {
            Ok(assessment) => announcement(&sure(assessment, &self.answers), texts),
            Err(refusal) => about_refusal(refusal, self.law_date(), texts),
        })]
    }

    /// Another law date may not ask for what is on the screen.
    fn step_still_asked(&mut self) {
        let steps = self.steps();
        if let GuideScreen::Step(step) = self.screen
            && step != Step::Plan
            && !steps.is_empty()
            && !steps.contains(&step)
        {
            self.screen = GuideScreen::Summary;
            self.leave_step();
        }
    }

    fn fill(&mut self, answers: Answers) -> Vec<ElementEvent> {
        if answers != self.answers {
            self.ways = typed::ways(&answers, Ways::default());
            self.typed = Typed::of(&answers, self.law_date(), self.setting.language);
            self.answers = answers;
            self.leave_step();
        }
        self.announce_result()
    }

    fn begin(&mut self) -> Vec<ElementEvent> {
        match self.steps().first() {
            Some(&step) => self.show(GuideScreen::Step(step)),
            None => Vec::new(),
        }
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
        let next = self.return_to.unwrap_or_else(|| self.after(step));
        let events = self.show(next);
        if step == Step::Plan {
            self.focus = Some(Focus::Plan);
        }
        events
    }

    fn back(&mut self) -> Vec<ElementEvent> {
        let steps = self.steps();
        let last = steps
            .last()
            .map_or(GuideScreen::Start, |&step| GuideScreen::Step(step));
        let screen = match self.screen {
            GuideScreen::Start => return Vec::new(),
            GuideScreen::Step(step) => self.return_to.unwrap_or_else(|| self.before(step)),
            GuideScreen::Summary => last,
            GuideScreen::Result => GuideScreen::Summary,
        };
        self.show(screen)
    }

    fn after(&self, step: Step) -> GuideScreen {
        let mut rest = self.steps().into_iter().skip_while(|&other| other != step);
        rest.nth(1).map_or(GuideScreen::Summary, GuideScreen::Step)
    }

    fn before(&self, step: Step) -> GuideScreen {
        let earlier = self.steps().into_iter().take_while(|&other| other != step);
        earlier.last().map_or(GuideScreen::Start, GuideScreen::Step)
    }

    fn edit(&mut self, step: Step) -> Vec<ElementEvent> {
        let from = self.screen;
        let events = self.show(GuideScreen::Step(step));
        self.return_to = Some(from);
        events
    }

    fn show(&mut self, screen: GuideScreen) -> Vec<ElementEvent> {
        self.screen = screen;
        self.return_to = None;
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
        // A birth date that was written beside the plan replaces the age from now on.
        self.ways.alder = typed::ways(&self.answers, self.ways).alder;
        self.errors.clear();
        self.checked = false;
        self.starting_over = false;
        self.copied = None;
    }

    fn copy(&mut self, refused: Option<String>) -> Vec<ElementEvent> {
        let status = &self.texts().status;
        let announced = match refused {
            None => {
                self.copied = Some(Ok(()));
                status.copied
            }
            Some(text) => {
                self.copied = Some(Err(text));
                self.focus = Some(Focus::Copied);
                status.not_copied
            }
        };
        vec![ElementEvent::Announce(announced.to_owned())]
    }

    fn focus_on(&mut self, focus: Focus) -> Vec<ElementEvent> {
        self.focus = Some(focus);
        Vec::new()
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
        self.focus = Some(Focus::Heading);
        vec![
            ElementEvent::Reset,
            ElementEvent::Announce(self.texts().status.reset.to_owned()),
        ]
    }

    /// Which step is on the screen, from one, and how many there are.
    pub fn progress(&self) -> (usize, usize) {
        let steps = self.steps();
        let step = match self.screen {
            GuideScreen::Start => 0,
            GuideScreen::Step(step) => steps
                .iter()
                .take_while(|&&other| other != step)
                .count()
                .saturating_add(1),
            GuideScreen::Summary | GuideScreen::Result => steps.len(),
        };
        (step, steps.len())
    }

    fn step_event(&self) -> ElementEvent {
        let (step, steps) = self.progress();
        ElementEvent::Step {
            step,
            steps,
            title: self.title(step, steps),
        }
    }

    fn title(&self, number: usize, steps: usize) -> String {
        let texts = self.texts();
        let step = match self.screen {
            GuideScreen::Start => return texts.start.heading.to_owned(),
            GuideScreen::Summary => return texts.navigation.summary_title.to_owned(),
            GuideScreen::Result => return texts.navigation.result_title.to_owned(),
            GuideScreen::Step(Step::Plan) if self.errors.is_empty() => {
                return Step::Plan.title(texts).to_owned();
            }
            GuideScreen::Step(step) => step,
        };
        let template = if self.errors.is_empty() {
            texts.navigation.document_title
        } else {
            texts.navigation.document_title_error
        };
        fill(
            template,
            &[
                ("steg", &number.to_string()),
                ("antall", &steps.to_string()),
                ("tema", step.title(texts)),
            ],
        )
    }
}
