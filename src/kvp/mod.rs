//! The Qualification Programme (*kvalifiseringsprogrammet*): who may take part, and what it pays.

mod amounts;
mod answers;
mod arbeidstimer;
mod assessment;
mod barnetillegg;
pub(crate) mod basis;
mod changes;
mod conditions;
mod events;
mod inntekt;
pub mod limits;
mod missing;
mod norm;
mod plan;
pub mod program;
mod reduksjon;
mod skatt;
mod stoenad;

pub use amounts::{Amount, PerPeriod, StepId};
pub use answers::{
    Alder, Answers, Arbeidsevnevurdering, Barn, Fact, Opphold, Samordning, Utbetaling, Ytelser,
};
pub use arbeidstimer::{Beside, beside, break_even, most_hours};
pub use assessment::{
    Assessment, Refusal, Warning, alder_kan_endre_seg, alder_kan_endre_seg_foer_start, assess,
    excepts_apprentices, is_too_long_ago,
};
pub use changes::{Cause, Change};
pub use conditions::{CONDITIONS, Condition, ConditionId, Finding, Reason};
pub use events::CalendarEvent;
pub use inntekt::{Earned, Income};
pub use missing::{asked, asked_in_turn};
pub use norm::{Household, Norm, norm};
pub use plan::{Note, Plan, PlanRow, PlanSteps, TakenOfMonth, plan_with_hours, taken};
pub use reduksjon::{AfterReductions, Reductions, sets_off_rehabiliteringspenger};
pub use skatt::{Tax, Taxed, is_taxed_with_wage, left_of_year};
pub use stoenad::{Rate, RateTable, Stoenad, at_age};
