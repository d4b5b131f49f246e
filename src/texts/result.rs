//! The last screen.

use super::Help;
use crate::assess::Conclusion;

/// The last screen, from the heading down.
#[cfg_attr(test, derive(Debug))]
pub struct ResultTexts {
    /// What the conditions add up to.
    pub conclusions: Conclusions,
    /// Under the lead, always: guidance, not a decision.
    pub guidance: &'static str,
    /// What the programme pays.
    pub amounts: AmountsTexts,
    /// The conditions, one by one.
    pub conditions: ConditionsTexts,
    /// The calculation, line by line.
    pub calculation: CalculationTexts,
    /// Contribution and tax.
    pub tax: TaxTexts,
    /// The month by hours of work. `{mest}` `{halv}`
    pub hours: ChartTexts,
    /// The same with the wage. `{mest}` `{halv}`
    pub hours_with_wage: ChartTexts,
    /// Beside either.
    pub beside: BesideTexts,
    /// The plan by month. `{dato}` `{beloep}` `{forbehold}`
    pub plan: ChartTexts,
    /// Behind it where absence or other benefits are taken off a month.
    pub plan_before_deductions: &'static str,
    /// In place of the plan until start and length are known.
    pub plan_lead: &'static str,
    /// The button that asks for them.
    pub plan_make: &'static str,
    /// In place of the plan while only the start is known. `{dato}`
    pub plan_without_length: &'static str,
    /// The button that asks for the length.
    pub write_length: &'static str,
    /// The button that changes them.
    pub plan_change: &'static str,
    /// In place of the plan while a birthday that is not known may move it.
    pub plan_unsure: &'static str,
    /// The button that asks for the birth date.
    pub write_birth_date: &'static str,
    /// The law date is another day than today, and has been. `{dato}`
    pub past_law: &'static str,
    /// The same where it is still to come. `{dato}`
    pub future_law: &'static str,
    /// The row that sums up the plan.
    pub plan_sum: &'static str,
    /// Behind the amount of the plan where a rate is not decided yet.
    pub plan_reservation: &'static str,
    /// A note for the first month with such a rate.
    pub plan_projected: &'static str,
    /// What would change the answer.
    pub changes: ChangesTexts,
    /// What to do now.
    pub next: NextSteps,
    /// Heading over `questions`.
    pub questions_heading: &'static str,
    /// What people ask.
    pub questions: CommonQuestions,
    /// What the guide does not know.
    pub disclaimers: Disclaimers,
}

/// A text for each conclusion.
#[cfg_attr(test, derive(Debug))]
pub struct Conclusions {
    /// Every condition looks met.
    pub likely: ConclusionText,
    /// Nav must decide something.
    pub needs_assessment: ConclusionText,
    /// Something is unanswered.
    pub incomplete: ConclusionText,
    /// Something is not met.
    pub unlikely: ConclusionText,
}

/// What a conclusion says.
#[cfg_attr(test, derive(Debug))]
pub struct ConclusionText {
    /// The heading of the result.
    pub heading: &'static str,
    /// One sentence or two under it.
    pub lead: &'static str,
    /// A few words, where conclusions stand side by side.
    pub short: &'static str,
    /// Heading over `advice`.
    pub advice_heading: &'static str,
    /// What to do, and whom to ask.
    pub advice: &'static [&'static str],
}

/// What the programme pays.
#[cfg_attr(test, derive(Debug))]
pub struct AmountsTexts {
    /// The heading.
    pub heading: &'static str,
    /// Under the heading where the conclusion is that it looks unlikely.
    pub if_granted: &'static str,
    /// The button that shows them there.
    pub show: &'static str,
    /// In place of amounts while the age is unknown.
    pub unknown: &'static str,
    /// In place of amounts while a birthday that is not known may move them.
    pub unsure: &'static str,
    /// Over the payslip: which month.
    pub month: &'static str,
    /// Behind it, and read aloud: that it is the one when the programme starts. `{dato}`
    pub at_start: &'static str,
    /// Why there is no amount after tax with paid work.
    pub no_net_without_wage: &'static str,
    /// The button that asks for the wage.
    pub add_wage: &'static str,
    /// Why there is none where wage and benefit are taxed each in its own way.
    pub no_net_taxed_apart: &'static str,
    /// What June and December leave. `{juni}` `{desember}`
    pub june_and_december: &'static str,
    /// That other benefits are not taken off yet.
    pub before_set_off: &'static str,
    /// That the benefit set off comes beside, and is not in the amount on the account.
    pub set_off_apart: &'static str,
    /// What a "month" means.
    pub typical_month: &'static str,
    /// Opens the table of amounts.
    pub details: &'static str,
    /// The table's caption.
    pub caption: &'static str,
    /// Column: what the row is.
    pub column_what: &'static str,
    /// Column: a benefit day.
    pub column_day: &'static str,
    /// Column: a typical month.
    pub column_month: &'static str,
    /// Column: a year.
    pub column_year: &'static str,
    /// Row: the qualification benefit.
    pub stoenad: &'static str,
    /// Row: the child supplement.
    pub barnetillegg: &'static str,
    /// Row: both together, before tax.
    pub total: &'static str,
    /// Row: taken for paid work.
    pub reduction_work: &'static str,
    /// Row: taken for absence without permission.
    pub reduction_absence: &'static str,
    /// Row: taken for other benefits.
    pub reduction_set_off: &'static str,
    /// Row: what is left after reductions, before tax.
    pub after_reductions: &'static str,
    /// Row: the same, where the wage stands beneath it.
    pub from_programme: &'static str,
    /// Row: the wage.
    pub loenn: &'static str,
    /// Row: benefit and wage, in the table.
    pub with_wage: &'static str,
    /// Row: contribution and tax.
    pub tax: &'static str,
    /// Row: what an ordinary month leaves.
    pub on_account: &'static str,
    /// Row: contribution and tax, a twelfth of the year's.
    pub tax_on_average: &'static str,
    /// Row: what is left after tax, a twelfth of the year's.
    pub net: &'static str,
    /// From when the rates hold. `{dato}`
    pub rates_from: &'static str,
    /// What is not decided yet. `{satser}`
    pub reservation: &'static str,
    /// The lower rate of the young.
    pub under_25: &'static str,
    /// What each child would bring, where there is none. `{sats}`
    pub no_child: &'static str,
    /// One child in the amount. `{sats}`
    pub one_child: &'static str,
    /// Several children in the amount. `{antall}` `{sats}`
    pub children: &'static str,
    /// The amount is lower because of work, with how many hours as in the summary. `{timer}`
    pub working: &'static str,
}

/// The conditions, one by one.
#[cfg_attr(test, derive(Debug))]
pub struct ConditionsTexts {
    /// The heading.
    pub heading: &'static str,
    /// The heading over those that are not met, where there are such.
    pub not_met: &'static str,
    /// The heading over the others then.
    pub others: &'static str,
    /// Before the paragraphs of a condition.
    pub basis: &'static str,
}

/// The calculation, line by line.
#[cfg_attr(test, derive(Debug))]
pub struct CalculationTexts {
    /// The heading.
    pub heading: &'static str,
    /// Under the heading: amounts are exact, and rounded when shown.
    pub lead: &'static str,
    /// Column: the line's label.
    pub column_what: &'static str,
    /// Column: what it came to.
    pub column_value: &'static str,
    /// Heading over the lines of the qualification benefit.
    pub stoenad: &'static str,
    /// Heading over the lines of reductions.
    pub reductions: &'static str,
    /// Heading over the lines of contribution and tax.
    pub tax: &'static str,
    /// How the law writes the share of the young.
    pub two_thirds: &'static str,
}

/// Contribution and tax.
#[cfg_attr(test, derive(Debug))]
pub struct TaxTexts {
    /// The heading.
    pub heading: &'static str,
    /// What the estimate assumes. `{aar}`
    pub assumptions: &'static str,
    /// The same where the tax is on a wage too. `{aar}`
    pub assumptions_with_wage: &'static str,
    /// The tax rules, among what is not decided yet.
    pub rules: &'static str,
    /// What applies to tax and pension, as a list.
    pub points: &'static [&'static str],
}

/// The month by hours of work.
#[cfg_attr(test, derive(Debug))]
pub struct BesideTexts {
    /// What an hour of work takes of the qualification benefit. `{beloep}`
    pub break_even: &'static str,
    /// That holiday pay is not in the wage.
    pub holiday_pay: &'static str,
    /// Which hours are one's own.
    pub own: &'static str,
    /// What a bar shows: what the programme pays.
    pub stoenad: &'static str,
    /// What a bar shows: the wage.
    pub loenn: &'static str,
}

/// A picture and its table.
#[cfg_attr(test, derive(Debug))]
pub struct ChartTexts {
    /// The heading.
    pub heading: &'static str,
    /// The picture in words. Each picture has placeholders of its own.
    pub text: &'static str,
    /// What faint bars stand for.
    pub faint: &'static str,
    /// Opens the table.
    pub table: &'static str,
    /// The table's caption.
    pub caption: &'static str,
    /// The heads of its columns.
    pub columns: &'static [&'static str],
}

/// What would change the answer.
#[cfg_attr(test, derive(Debug))]
pub struct ChangesTexts {
    /// The heading.
    pub heading: &'static str,
    /// Under the heading.
    pub lead: &'static str,
    /// Where nothing would change it.
    pub none: &'static str,
    /// Heading over other answers.
    pub answers_heading: &'static str,
    /// Another answer, and what then follows. `{svar}` `{spoersmaal}` `{konklusjon}`
    pub answer: &'static str,
    /// Heading over days.
    pub dates_heading: &'static str,
    /// Something happens on a day, and what then follows. `{dato}` `{hendelse}` `{foelge}`
    pub date: &'static str,
    /// What follows: another conclusion. `{konklusjon}`
    pub conclusion: &'static str,
    /// What follows: a year's amount. `{beloep}`
    pub amount: &'static str,
    /// What follows where neither is known.
    pub unknown: &'static str,
    /// Behind a sentence with an amount: its rates are not decided yet.
    pub projected: &'static str,
}

/// What to do now.
#[cfg_attr(test, derive(Debug))]
pub struct NextSteps {
    /// The heading.
    pub heading: &'static str,
    /// For everyone who gets in touch with Nav, beside the conclusion's own advice.
    pub steps: &'static [&'static str],
    /// After the conclusion's own advice, where this person's conditions call for it.
    pub situations: Situations,
    /// Before the phone number. `{telefon}`
    pub phone: &'static str,
    /// The number as it is shown.
    pub phone_number: &'static str,
    /// The number for `tel:` links.
    pub phone_link: &'static str,
    /// From abroad.
    pub phone_abroad: &'static str,
    /// Heading over `complaint`.
    pub complaint_heading: &'static str,
    /// How to complain.
    pub complaint: &'static str,
}

/// Advice that only some need.
#[cfg_attr(test, derive(Debug))]
pub struct Situations {
    /// Nav has not assessed the work capability.
    pub assess: &'static str,
    /// It is not known whether Nav has.
    pub assessed: &'static str,
    /// Something else is for Nav to weigh.
    pub discuss: &'static str,
    /// There are benefits, which may end.
    pub ends: &'static str,
    /// No programme for now: what else there may be.
    pub other_help: &'static str,
    /// No programme for now: later, perhaps.
    pub later: &'static str,
    /// No programme for now: money to live on.
    pub money: &'static str,
    /// No lawful stay.
    pub emergency: &'static str,
}

/// What people ask, each with its answer. Which children count is answered where it is asked.
#[cfg_attr(test, derive(Debug))]
pub struct CommonQuestions {
    /// Why there is less for the young.
    pub under_25: Help,
    /// Whether other money in the home matters.
    pub household: Help,
    /// Whether other benefits and loans do.
    pub other_benefits: Help,
    /// A benefit that soon ends.
    pub benefits_end: Help,
    /// An application for disability benefit.
    pub disability: Help,
    /// The programmes for the young.
    pub youth: Help,
    /// When the money comes.
    pub payment: Help,
    /// Debt and child maintenance.
    pub debt: Help,
    /// Work beside it.
    pub work: Changed,
    /// Travel costs.
    pub travel: Help,
    /// Illness, one's own and a child's, and other absence; since the programme has a regulation of its own.
    pub illness: Changed,
    /// A child on its way, or newly born.
    pub birth: Help,
    /// Days off; since the programme has a regulation of its own.
    pub holiday: Changed,
    /// How long, and whether one may come back; since the reform of 2019.
    pub duration: Changed,
    /// A sentence to serve.
    pub sentence: Help,
    /// An injury in a measure.
    pub injury: Help,
    /// School or treatment in it.
    pub school: Help,
    /// Social assistance beside it or instead of it.
    pub social_assistance: Help,
    /// Another municipality.
    pub moving: Help,
    /// Who has come to Norway from elsewhere.
    pub from_abroad: Help,
    /// What it means for permanent residence and family reunification.
    pub immigration: Help,
}

/// The same question, answered since a rule has held and before it did.
#[cfg_attr(test, derive(Debug))]
pub struct Changed {
    /// Since it has held.
    pub since: Help,
    /// Before it did.
    pub before: Help,
}

/// What the guide does not know, and what it was made from.
#[cfg_attr(test, derive(Debug))]
pub struct Disclaimers {
    /// The heading.
    pub heading: &'static str,
    /// Where the law leaves a choice and this is our reading.
    pub points: &'static [&'static str],
    /// Rules and date. `{versjon}` `{dato}`
    pub version: &'static str,
    /// The date it was calculated or printed. `{dato}`
    pub made: &'static str,
    /// Heading over the answers on the printed page.
    pub answers: &'static str,
}

impl Conclusions {
    /// The text of a conclusion.
    pub const fn of(&self, conclusion: Conclusion) -> &ConclusionText {
        match conclusion {
            Conclusion::Likely => &self.likely,
            Conclusion::NeedsAssessment => &self.needs_assessment,
            Conclusion::Incomplete => &self.incomplete,
            Conclusion::Unlikely => &self.unlikely,
        }
    }
}
