//! The texts around the questions: start, buttons, summary, trouble, page.

/// The first screen.
#[cfg_attr(test, derive(Debug))]
pub struct Start {
    /// The heading, of the whole guide too.
    pub heading: &'static str,
    /// In the guide panel: what the guide does.
    pub lead: &'static str,
    /// Heading over `programme`.
    pub programme_heading: &'static str,
    /// What the programme is, and what it pays.
    pub programme: &'static [&'static str],
    /// Heading over `points`.
    pub points_heading: &'static str,
    /// Before one begins: how long it takes, what is kept, what it is not.
    pub points: &'static [&'static str],
    /// The button that begins.
    pub begin: &'static str,
}

/// Buttons and progress, the same on every step.
#[cfg_attr(test, derive(Debug))]
pub struct Navigation {
    /// To the next step.
    pub next: &'static str,
    /// To the step before; a button beside "next".
    pub previous: &'static str,
    /// First on each step: to the step before.
    pub back: &'static str,
    /// From the last step to the summary.
    pub to_summary: &'static str,
    /// From the summary to the result.
    pub see_result: &'static str,
    /// From an edited step back to the summary or the result.
    pub save_change: &'static str,
    /// Changes one answer in the summary or the result.
    pub change: &'static str,
    /// The same button's accessible name. `{tema}`
    pub change_topic: &'static str,
    /// Wipes the answers and begins again.
    pub start_over: &'static str,
    /// Asked before wiping.
    pub start_over_question: &'static str,
    /// Confirms the wiping.
    pub start_over_yes: &'static str,
    /// Leaves the answers as they are.
    pub start_over_no: &'static str,
    /// Copies the result as text.
    pub copy: &'static str,
    /// Prints the result.
    pub print: &'static str,
    /// Where one is. `{steg}` `{antall}`
    pub progress: &'static str,
    /// Opens the reason for a question.
    pub why: &'static str,
    /// Under the reason: where the rule stands. `{paragraf}`
    pub why_basis: &'static str,
    /// Between the last two of several things: "and".
    pub and: &'static str,
    /// Behind a link that opens in a new tab.
    pub new_tab: &'static str,
    /// Heading of the list of errors.
    pub error_summary: &'static str,
    /// Accessible name of the guide as a region.
    pub region: &'static str,
    /// Title of a step for the host or the page. `{steg}` `{antall}` `{tema}`
    pub document_title: &'static str,
    /// The same on a step with errors. `{steg}` `{antall}` `{tema}`
    pub document_title_error: &'static str,
    /// The page's title on the summary.
    pub summary_title: &'static str,
    /// Title of the result for the host or the page. It does not hold the result.
    pub result_title: &'static str,
}

/// What the live region announces without anything being shown. At most 150 characters each when filled.
#[cfg_attr(test, derive(Debug))]
pub struct Status {
    /// The result, with an amount. `{konklusjon}` `{beloep}`
    pub result: &'static str,
    /// The result, with an amount from the start on. `{konklusjon}` `{beloep}` `{oppstart}`
    pub result_at_start: &'static str,
    /// The result, without an amount. `{konklusjon}`
    pub result_without_amount: &'static str,
    /// Answers are wiped.
    pub reset: &'static str,
    /// The language has changed.
    pub language: &'static str,
    /// The result is copied.
    pub copied: &'static str,
    /// The browser would not copy it; the label of the text.
    pub not_copied: &'static str,
}

/// The screen where all answers are reviewed.
#[cfg_attr(test, derive(Debug))]
pub struct Summary {
    /// The heading, and the step's title.
    pub heading: &'static str,
    /// Under the heading.
    pub lead: &'static str,
    /// In place of an answer that is missing.
    pub unanswered: &'static str,
    /// That the result is guidance and not a decision.
    pub guidance: &'static str,
    /// An age as an answer. `{alder}`
    pub age: &'static str,
    /// A birth date as an answer. `{dato}`
    pub birth_date: &'static str,
    /// No children.
    pub no_children: &'static str,
    /// One child.
    pub one_child: &'static str,
    /// Several children. `{antall}`
    pub children: &'static str,
    /// No paid work.
    pub no_work: &'static str,
    /// One hour of paid work.
    pub one_hour: &'static str,
    /// More of them, or none. `{timer}`
    pub hours: &'static str,
    /// Hours as an apprentice, with how many as above. `{timer}`
    pub apprentice: &'static str,
    /// Hours, as above, with the hourly wage. `{timer}` `{loenn}`
    pub wage: &'static str,
    /// The programme. `{dato}` `{antall}`
    pub plan: &'static str,
    /// Its start alone. `{dato}`
    pub plan_start: &'static str,
    /// Nothing about the programme.
    pub no_plan: &'static str,
}

/// Where there are no rules to go by. The words for when the guide itself fails are in `words.js`, which needs no wasm.
#[cfg_attr(test, derive(Debug))]
pub struct Trouble {
    /// The device's clock shows a day that it cannot be. `{dato}`
    pub clock: &'static str,
    /// The law date is outside the coverage. `{fra}` `{til}`
    pub outside_coverage: &'static str,
    /// A programme begins outside the coverage. `{fra}` `{til}`
    pub start_outside: &'static str,
}
