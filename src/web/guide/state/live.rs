//! An amount that follows what is typed beside it, and what is said of it.

use super::{GuideScreen, State, Typed, typed};
use crate::assess::Conclusion;
use crate::kvp::{Alder, Answers, Barn, Fact};
use crate::view::amounts::works;
use crate::view::input::InputError;
use crate::view::message::about_refusal;
use crate::view::question::{GuideField, QuestionView};
use crate::view::result::{amount_aloud, announcement, sure};
use crate::view::{input, live, question};
use crate::web::setting::ElementEvent;

impl State {
    /// Whether an amount follows what is typed.
    pub(super) const fn is_live(&self) -> bool {
        matches!(self.screen, GuideScreen::Amount | GuideScreen::Result)
    }

    /// What is asked beside an amount, which follows as one types. Beside the result it is also what work would pay, for those who have none.
    pub fn beside_amount(&self) -> Vec<QuestionView> {
        let Some(rulebook) = self.rulebook() else {
            return Vec::new();
        };
        let mut asked = live::beside_amount(self.ways, self.texts());
        if self.screen == GuideScreen::Result || works(&self.answers) {
            asked.push(question::wage(&self.answers, rulebook, self.texts()));
        }
        asked
    }

    /// What is asked beside the plan.
    pub fn beside_plan(&self) -> Vec<QuestionView> {
        let rulebook = self.rulebook();
        rulebook.map_or_else(Vec::new, |rulebook| {
            live::plan(&self.answers, self.ways, rulebook, self.texts())
        })
    }

    /// What is asked on a screen with an amount.
    fn live(&self) -> Vec<QuestionView> {
        match self.screen {
            GuideScreen::Amount => self.beside_amount(),
            GuideScreen::Result => [self.beside_amount(), self.beside_plan()].concat(),
            GuideScreen::Start | GuideScreen::Step(_) | GuideScreen::Summary => Vec::new(),
        }
    }

    /// Whether the programme does not seem to suit by these answers.
    pub(super) fn is_a_no(&self) -> bool {
        let conclusion = self.assessment().map(|it| it.conclusion);
        conclusion.is_ok_and(|it| it == Conclusion::Unlikely)
    }

    /// Whether an amount is that of an answer before what stands in a field now.
    pub fn holds_before(&self) -> bool {
        !self.check_live().is_empty()
    }

    /// Whether an age may be on its way to two digits: it is taken when one leaves it, since nobody of three is on their way to thirty.
    pub(super) fn is_half_written(&self, field: GuideField) -> bool {
        field == GuideField::Fact(Fact::Alder)
            && self.is_live()
            && self.typed.text(field).chars().count() == 1
    }

    /// Everything that is wrong beside an amount.
    pub(super) fn check_live(&self) -> Vec<(GuideField, InputError)> {
        let wrong = |asked: &QuestionView| {
            let error = self.error(asked.field)?;
            (!self.is_answered_otherwise(asked.field)).then_some((asked.field, error))
        };
        self.live().iter().filter_map(wrong).collect()
    }

    /// On leaving a field, what is wrong with it is shown, if one has tried to go on.
    pub(super) fn leave(&mut self, field: GuideField) -> Vec<ElementEvent> {
        if let GuideScreen::Step(step) = self.screen
            && self.checked
        {
            let wrong = self.check(step);
            let shown = |other: GuideField| other == field || self.shown_error(other).is_some();
            self.errors = wrong
                .into_iter()
                .filter(|&(other, _)| shown(other))
                .collect();
        }
        self.leave_live(field)
    }

    /// Beside an amount what is wrong with a field is shown when one leaves it, unless nothing has been written there yet, and what came of
    /// the rest is read aloud.
    fn leave_live(&mut self, field: GuideField) -> Vec<ElementEvent> {
        if self.live().iter().all(|asked| asked.field != field) {
            return Vec::new();
        }
        self.errors.retain(|(other, _)| *other != field);
        let untouched = input::is_blank(self.typed.text(field))
            && (self.answers.alder.is_none() || self.is_answered_otherwise(field));
        if let Some(error) = self.error(field).filter(|_| !untouched) {
            self.errors.push((field, error));
        }
        self.say_if_moved()
    }

    /// Whether nothing stands in a field since what it asks is answered in the other way.
    fn is_answered_otherwise(&self, field: GuideField) -> bool {
        let (alder, barn) = (&self.answers.alder, &self.answers.barn);
        let is_answered = match field {
            GuideField::Fact(Fact::Alder) => matches!(alder, Some(Alder::Foedselsdato(_))),
            GuideField::Foedselsdato => matches!(alder, Some(Alder::Aar(_))),
            GuideField::Fact(Fact::Barn) => matches!(barn, Some(Barn::Foedselsdatoer(_))),
            GuideField::BarnFoedselsdatoer => matches!(barn, Some(Barn::Antall(_))),
            _ => false,
        };
        is_answered && input::is_blank(self.typed.text(field))
    }

    /// Where what stands in a field beside an amount is no answer, the amount is that of the answer before it: as one goes on, so is the field.
    pub(super) fn settle_live(&mut self) {
        let before = Typed::of(&self.answers, self.law_date(), self.setting.language);
        for (field, _) in self.check_live() {
            self.typed.set(field, before.text(field).to_owned());
        }
        if self.is_live() {
            self.ways = typed::ways(&self.answers, self.ways);
        }
    }

    /// What the result now says, or why it says nothing: the amount that was announced before holds no longer.
    pub(super) fn announce_result(&self) -> Vec<ElementEvent> {
        if self.screen != GuideScreen::Result {
            return Vec::new();
        }
        let texts = self.texts();
        vec![ElementEvent::Announce(match self.assessment() {
            Ok(assessment) => announcement(&sure(assessment, &self.answers), texts),
            Err(refusal) => about_refusal(refusal, self.law_date(), texts),
        })]
    }

    /// Has the amount read aloud, where an answer beside it has moved it.
    pub(super) fn say_if_moved(&mut self) -> Vec<ElementEvent> {
        if !core::mem::take(&mut self.moved) {
            return Vec::new();
        }
        if self.screen != GuideScreen::Amount {
            return self.announce_result();
        }
        let amount = self
            .assessment()
            .ok()
            .and_then(|assessment| amount_aloud(&assessment, self.texts()));
        amount.map(ElementEvent::Announce).into_iter().collect()
    }

    /// What follows from another answer beside an amount.
    pub(super) fn after_change(&mut self, before: &Answers) -> Vec<ElementEvent> {
        if self.answers == *before {
            return Vec::new();
        }
        self.moved = true;
        match self.screen {
            GuideScreen::Result => vec![ElementEvent::Result],
            _ => Vec::new(),
        }
    }
}
