//! What is asked, one topic a step.

use crate::assess::{Choice, JaNei};
use crate::kvp::{Arbeidsevnevurdering, Fact, Opphold, Ytelser};

/// Every question.
#[cfg_attr(test, derive(Debug))]
pub struct Questions {
    /// Age.
    pub alder: AlderQuestion,
    /// Stay in Norway.
    pub opphold: OppholdQuestion,
    /// The EEA, asked on the same step where the stay needs it.
    pub eoes: JaNeiQuestion,
    /// Work and income capability.
    pub nedsatt_evne: JaNeiQuestion,
    /// Subsistence benefits.
    pub ytelser: YtelserQuestion,
    /// Nav's assessment of work capability.
    pub arbeidsevnevurdering: VurderingQuestion,
    /// Close and coordinated follow-up.
    pub tett_oppfoelging: JaNeiQuestion,
    /// Own job search, asked on the same step as follow-up.
    pub egen_jobbsoeking: JaNeiQuestion,
    /// The introduction programme.
    pub introduksjonsprogram: JaNeiQuestion,
    /// A Nav office in the municipality; law dates before 2010.
    pub nav_kontor: JaNeiQuestion,
    /// Whether the office can offer a programme; law dates before 2019.
    pub nav_tilbud: JaNeiQuestion,
    /// A disproportionate burden; for caseworkers.
    pub byrdefullt: JaNeiQuestion,
    /// Children.
    pub barn: BarnQuestion,
    /// Paid work.
    pub arbeidstimer: ArbeidstimerQuestion,
    /// The programme itself, for the plan.
    pub plan: PlanQuestion,
}

/// What every question has.
#[cfg_attr(test, derive(Debug))]
pub struct Question {
    /// The step's heading and the row's label in the summary.
    pub title: &'static str,
    /// The legend or label.
    pub question: &'static str,
    /// Under the legend or label.
    pub description: &'static str,
    /// Behind "Why do we ask?".
    pub why: &'static str,
    /// Behind a button of its own, where more explanation is needed.
    pub help: Option<Help>,
}

/// Something to open and read.
#[cfg_attr(test, derive(Debug))]
pub struct Help {
    /// The button.
    pub title: &'static str,
    /// What it opens.
    pub paragraphs: &'static [&'static str],
}

/// An answer to choose.
#[cfg_attr(test, derive(Debug))]
pub struct Answer {
    /// The radio button's label.
    pub label: &'static str,
    /// Under the label: what the answer means.
    pub explanation: Option<&'static str>,
}

/// The answers yes, no and I don't know.
#[cfg_attr(test, derive(Debug))]
pub struct JaNeiAnswers {
    /// Yes.
    pub ja: Answer,
    /// No.
    pub nei: Answer,
    /// I don't know, and what that means.
    pub vet_ikke: Answer,
}

/// A question with yes, no and I don't know.
#[cfg_attr(test, derive(Debug))]
pub struct JaNeiQuestion {
    /// The question.
    pub ask: Question,
    /// Its answers.
    pub answers: JaNeiAnswers,
}

/// Age, or the birth date.
#[cfg_attr(test, derive(Debug))]
pub struct AlderQuestion {
    /// The question; its `question` labels the field for the age, its `description` the hint.
    pub ask: Question,
    /// Behind the field for the age: "years".
    pub unit: &'static str,
    /// The button that asks for the birth date instead.
    pub use_birth_date: &'static str,
    /// The button that asks for the age instead.
    pub use_age: &'static str,
    /// The label of the field for the birth date.
    pub birth_date: &'static str,
    /// Under that label.
    pub birth_date_description: &'static str,
}

/// Stay in Norway.
#[cfg_attr(test, derive(Debug))]
pub struct OppholdQuestion {
    /// The question.
    pub ask: Question,
    /// Norwegian citizenship.
    pub norsk_statsborger: Answer,
    /// A fixed abode.
    pub fast_bopel: Answer,
    /// Lawful stay without one.
    pub lovlig_uten_fast_bopel: Answer,
    /// No lawful stay.
    pub ikke_lovlig: Answer,
    /// I don't know.
    pub vet_ikke: Answer,
}

/// Subsistence benefits.
#[cfg_attr(test, derive(Debug))]
pub struct YtelserQuestion {
    /// The question.
    pub ask: Question,
    /// Heading of the list of what counts.
    pub counts_heading: &'static str,
    /// What counts.
    pub counts: &'static [&'static str],
    /// Heading of the list of what does not count.
    pub does_not_count_heading: &'static str,
    /// What does not count.
    pub does_not_count: &'static [&'static str],
    /// None.
    pub ingen: Answer,
    /// Very limited ones.
    pub svaert_begrenset: Answer,
    /// More than that.
    pub mer: Answer,
    /// I don't know.
    pub vet_ikke: Answer,
    /// How much, asked of who gets very little.
    pub set_off: SetOffQuestion,
}

/// Benefits that are set off, and how much of each in a month. Every field may stand empty.
#[cfg_attr(test, derive(Debug))]
pub struct SetOffQuestion {
    /// Unemployment benefit.
    pub dagpenger: &'static str,
    /// Sickness benefit.
    pub sykepenger: &'static str,
    /// Parental benefit.
    pub foreldrepenger: &'static str,
    /// Rehabilitation benefit, before 2010.
    pub rehabiliteringspenger: &'static str,
    /// Under the first: what they do, and that they may be skipped.
    pub first_description: &'static str,
    /// Under the others.
    pub description: &'static str,
    /// Behind the field: "kroner".
    pub unit: &'static str,
}

/// Nav's assessment of work capability.
#[cfg_attr(test, derive(Debug))]
pub struct VurderingQuestion {
    /// The question.
    pub ask: Question,
    /// Done.
    pub gjennomfoert: Answer,
    /// Not done.
    pub ikke_gjennomfoert: Answer,
    /// I don't know.
    pub vet_ikke: Answer,
}

/// Children.
#[cfg_attr(test, derive(Debug))]
pub struct BarnQuestion {
    /// The question.
    pub ask: Question,
    /// Behind the field: "children".
    pub unit: &'static str,
    /// The button that asks for their birth dates instead.
    pub use_birth_dates: &'static str,
    /// The button that asks how many they are instead.
    pub use_count: &'static str,
    /// The label of the field for their birth dates.
    pub birth_dates: &'static str,
    /// Under that label.
    pub birth_dates_description: &'static str,
}

/// Paid work.
#[cfg_attr(test, derive(Debug))]
pub struct ArbeidstimerQuestion {
    /// The question.
    pub ask: Question,
    /// Behind the field: "hours a week".
    pub unit: &'static str,
    /// The checkbox for apprentices.
    pub apprentice: &'static str,
    /// Under the checkbox.
    pub apprentice_description: &'static str,
    /// The same until the reform of 2019.
    pub apprentice_description_before: &'static str,
    /// The hourly wage.
    pub wage: &'static str,
    /// Under it: how to write it, what it is for, and that it may stand empty.
    pub wage_description: &'static str,
    /// The same before 2024, when benefit and wage were taxed apart.
    pub wage_description_before_tax: &'static str,
    /// Behind the field: "kroner an hour".
    pub wage_unit: &'static str,
}

/// When the programme begins, how long it lasts and how it is paid.
#[cfg_attr(test, derive(Debug))]
pub struct PlanQuestion {
    /// The step's heading and the row's label in the summary.
    pub title: &'static str,
    /// The first day.
    pub start: &'static str,
    /// Under it: how to write it, and that it may stand empty.
    pub start_description: &'static str,
    /// How many months.
    pub months: &'static str,
    /// Under it.
    pub months_description: &'static str,
    /// Behind the field: "months".
    pub unit: &'static str,
    /// The checkbox for payment by the day.
    pub daily: &'static str,
    /// Under the checkbox: what holds otherwise.
    pub daily_description: &'static str,
    /// What illness and absence do.
    pub absence: Help,
    /// Under the field for the birth date, where the plan needs it.
    pub birth_date_description: &'static str,
    /// Why it does.
    pub birth_date_why: &'static str,
}

impl JaNeiAnswers {
    /// The text of an answer.
    pub const fn of(&self, answer: JaNei) -> &Answer {
        match answer {
            JaNei::Ja => &self.ja,
            JaNei::Nei => &self.nei,
            JaNei::VetIkke => &self.vet_ikke,
        }
    }
}

impl OppholdQuestion {
    /// The text of an answer.
    pub const fn of(&self, answer: Opphold) -> &Answer {
        match answer {
            Opphold::NorskStatsborger => &self.norsk_statsborger,
            Opphold::FastBopel => &self.fast_bopel,
            Opphold::LovligUtenFastBopel => &self.lovlig_uten_fast_bopel,
            Opphold::IkkeLovlig => &self.ikke_lovlig,
            Opphold::VetIkke => &self.vet_ikke,
        }
    }
}

impl YtelserQuestion {
    /// The text of an answer.
    pub const fn of(&self, answer: Ytelser) -> &Answer {
        match answer {
            Ytelser::Ingen => &self.ingen,
            Ytelser::SvaertBegrenset => &self.svaert_begrenset,
            Ytelser::Mer => &self.mer,
            Ytelser::VetIkke => &self.vet_ikke,
        }
    }
}

impl VurderingQuestion {
    /// The text of an answer.
    pub const fn of(&self, answer: Arbeidsevnevurdering) -> &Answer {
        match answer {
            Arbeidsevnevurdering::Gjennomfoert => &self.gjennomfoert,
            Arbeidsevnevurdering::IkkeGjennomfoert => &self.ikke_gjennomfoert,
            Arbeidsevnevurdering::VetIkke => &self.vet_ikke,
        }
    }
}

impl Questions {
    /// The question about a fact.
    pub const fn ask(&self, fact: Fact) -> &Question {
        match fact {
            Fact::Alder => &self.alder.ask,
            Fact::Opphold => &self.opphold.ask,
            Fact::Eoes => &self.eoes.ask,
            Fact::NedsattEvne => &self.nedsatt_evne.ask,
            Fact::Ytelser => &self.ytelser.ask,
            Fact::Arbeidsevnevurdering => &self.arbeidsevnevurdering.ask,
            Fact::TettOppfoelging => &self.tett_oppfoelging.ask,
            Fact::EgenJobbsoeking => &self.egen_jobbsoeking.ask,
            Fact::Introduksjonsprogram => &self.introduksjonsprogram.ask,
            Fact::NavKontor => &self.nav_kontor.ask,
            Fact::NavTilbud => &self.nav_tilbud.ask,
            Fact::UforholdsmessigByrdefullt => &self.byrdefullt.ask,
            Fact::Barn => &self.barn.ask,
            Fact::ArbeidstimerPerUke => &self.arbeidstimer.ask,
        }
    }

    /// The yes-or-no answers to a fact, or none where the fact is answered otherwise.
    pub const fn ja_nei(&self, fact: Fact) -> Option<&JaNeiAnswers> {
        match fact {
            Fact::Eoes => Some(&self.eoes.answers),
            Fact::NedsattEvne => Some(&self.nedsatt_evne.answers),
            Fact::TettOppfoelging => Some(&self.tett_oppfoelging.answers),
            Fact::EgenJobbsoeking => Some(&self.egen_jobbsoeking.answers),
            Fact::Introduksjonsprogram => Some(&self.introduksjonsprogram.answers),
            Fact::NavKontor => Some(&self.nav_kontor.answers),
            Fact::NavTilbud => Some(&self.nav_tilbud.answers),
            Fact::UforholdsmessigByrdefullt => Some(&self.byrdefullt.answers),
            Fact::Alder
            | Fact::Opphold
            | Fact::Ytelser
            | Fact::Arbeidsevnevurdering
            | Fact::Barn
            | Fact::ArbeidstimerPerUke => None,
        }
    }

    /// The answer to a fact with this word in the contract, or none where there is no such answer to choose.
    pub fn answer(&self, fact: Fact, word: &str) -> Option<&Answer> {
        match fact {
            Fact::Opphold => Opphold::from_id(word).map(|answer| self.opphold.of(answer)),
            Fact::Ytelser => Ytelser::from_id(word).map(|answer| self.ytelser.of(answer)),
            Fact::Arbeidsevnevurdering => Arbeidsevnevurdering::from_id(word)
                .map(|answer| self.arbeidsevnevurdering.of(answer)),
            _ => {
                let answers = self.ja_nei(fact)?;
                JaNei::from_id(word).map(|answer| answers.of(answer))
            }
        }
    }
}
