//! A programme, as hosts send it, and what the rules say of it.

use rust_decimal::Decimal;
use serde::Serialize;
use strum::VariantNames;

use super::assessment::Finding;
use super::field::{Field, Held, Kind, Slot, Table, read_date};
use super::references::{Basis, References};
use super::words::{Benefit, Each, Hours, IsoDate, Schema};
use super::{Error, Value};
use crate::assess;
use crate::kvp::limits::{MOST_ACTIVITIES, MOST_HOURS_A_WEEK, MOST_MONTHS_EXTENDED, MOST_WEEKS};
use crate::kvp::program::{self, Activity, ActivityKind, Programme, RuleId, RuleReason, WeekSpan};
use crate::values::{Date, Written};

/// From a day deadlines run; each of them has a year of four digits.
const DAY: Kind = Kind::DateThrough(Date::literal(9998, 12, 31));

/// The fields of a programme.
pub static PROGRAMME: Table<Programme> = Table::new(
    "programme",
    &[
        Field::<Programme>::new("aktiviteter", ACTIVITIES, |programme| &mut programme.activities)
            .needed()
            .of(&ACTIVITY)
            .about("What it holds; it may be empty."),
        Field::<Programme>::new("startdato", DAY, |programme| &mut programme.start)
            .about("Its first day."),
        Field::<Programme>::new("soeknadsdato", DAY, |programme| &mut programme.application)
            .about("The day the application arrived. It gives the last day to start."),
        Field::<Programme>::new("vedtaksdato", DAY, |programme| &mut programme.decision)
            .about("The day one was notified of the decision. It gives the last day to complain: three weeks later, or the next working day."),
        Field::<Programme>::new("maaneder", Kind::Whole(1, MOST_MONTHS_EXTENDED), |programme| &mut programme.months)
            .about("How many months it lasts: all of it, or what the new decision is for where `brukteMaaneder` is given. The two together are held against the longest a programme can last."),
        Field::<Programme>::new("brukteMaaneder", Kind::Whole(0, MOST_MONTHS_EXTENDED), |programme| &mut programme.months_used)
            .about("How many months were used before the new decision, without approved leave and interruptions."),
    ],
)
.about("Programme", "A programme as it is planned.");

const ACTIVITIES: Kind = Kind::Objects(MOST_ACTIVITIES, "activities");

static ACTIVITY: Table<Activity> = Table::new(
    "activity",
    &[
        Field::<Activity>::new(
            "type",
            Kind::Word(<ActivityKind as VariantNames>::VARIANTS),
            |activity| &mut activity.kind,
        )
        .needed()
        .about("What one does."),
        Field::<Activity>::new(
            "timerPerUke",
            Kind::Decimal(MOST_HOURS_A_WEEK),
            |activity| &mut activity.hours,
        )
        .needed()
        .about("Hours a week."),
        Field::<Activity>::new("fraUke", Kind::Whole(1, MOST_WEEKS), |activity| {
            &mut activity.from_week
        })
        .about("The first week; the programme's first where not given."),
        Field::<Activity>::new("tilUke", Kind::Whole(1, MOST_WEEKS), |activity| {
            &mut activity.to_week
        })
        .about("The last week, not before the first; the programme's last where not given."),
    ],
)
.about(
    "Activity",
    "An activity, its hours, and the weeks it fills.",
);

impl Slot for Vec<Activity> {
    fn set(&mut self, _: Held<'_>) {}

    fn read(&mut self, path: &str, given: &Value) -> Result<(), Box<Error>> {
        let Value::List(given) = given else {
            return Ok(());
        };
        for (place, given) in (0_u32..).zip(given) {
            let path = [path, "[", &place.written(), "]"].written();
            self.push(activity(&path, given)?);
        }
        Ok(())
    }
}

fn activity(path: &str, given: &Value) -> Result<Activity, Box<Error>> {
    let nothing = Activity {
        kind: ActivityKind::Arbeidsmarkedstiltak,
        hours: Decimal::ZERO,
        from_week: None,
        to_week: None,
    };
    let activity = ACTIVITY.read_at(path, given, nothing)?;
    if let (Some(from), Some(to)) = (activity.from_week, activity.to_week)
        && to < from
    {
        let path = [path, ".tilUke"].written();
        return Err(Error::invalid(&path, &["not come before `fraUke`"]));
    }
    Ok(activity)
}

/// What the rules say of a programme. Indicative: only Nav's decision decides.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(
    test,
    derive(schemars::JsonSchema),
    schemars(extend("dependentRequired" = {"complaintDeadline": ["complaintBasis"], "complaintBasis": ["complaintDeadline"]}))
)]
pub struct ProgrammeAssessment<'a> {
    schema: Schema,
    benefit: Benefit,
    law_date: IsoDate,
    #[cfg_attr(test, schemars(length(min = 1)))]
    findings: Each<'a, assess::Finding<RuleId, RuleReason>, Finding<'a, RuleId, RuleReason>>,
    #[cfg_attr(test, schemars(length(min = 1)))]
    weeks: Each<'a, WeekSpan, Weeks>,
    /// The last day to start, where the day of application is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    latest_start: Option<IsoDate>,
    /// The last day to complain, where the day one was notified of the decision is known. Never a Saturday, a Sunday or a public holiday.
    #[serde(skip_serializing_if = "Option::is_none")]
    complaint_deadline: Option<IsoDate>,
    /// Where that day stands; there with it.
    #[serde(skip_serializing_if = "Option::is_none")]
    complaint_basis: Option<Basis>,
    /// Every place in the law that a `basis` names, by its id.
    references: References,
}

/// The hours a week of each category, in weeks that follow each other and are alike.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
#[cfg_attr(test, derive(schemars::JsonSchema))]
struct Weeks {
    #[cfg_attr(test, schemars(range(min = 1)))]
    fra_uke: u32,
    #[cfg_attr(test, schemars(range(min = 1)))]
    til_uke: u32,
    /// Work-oriented.
    arbeidsrettet: Hours,
    /// Supporting.
    stoettende: Hours,
    /// Paid.
    betalt: Hours,
    total: Hours,
}

/// Assesses what a host sent, as `assessProgramme(programme, lawDate)` of the package does.
///
/// # Errors
/// An [`Error`] in the contract's terms when the programme or the date cannot be read or assessed.
pub fn assess_programme(
    given: &Value,
    law_date: &Value,
) -> Result<program::ProgrammeAssessment, Box<Error>> {
    let programme = PROGRAMME.read(given, Programme::default())?;
    let law_date = read_date("lawDate", law_date)?;
    program::assess_programme(&programme, law_date)
        .map_err(|outside| Error::outside_coverage("lawDate", outside))
}

/// The contract's object for what the rules say of a programme.
pub fn programme(of: &program::ProgrammeAssessment) -> ProgrammeAssessment<'_> {
    let findings = of.findings.iter().map(|finding| finding.basis);
    let complaint = of.complaint.map(|complaint| complaint.basis);
    ProgrammeAssessment {
        schema: Schema,
        benefit: Benefit::Kvp,
        law_date: IsoDate(of.law_date),
        findings: of.findings.as_slice().into(),
        weeks: of.weeks.as_slice().into(),
        latest_start: of.latest_start.map(IsoDate),
        complaint_deadline: of.complaint.map(|complaint| IsoDate(complaint.deadline)),
        complaint_basis: complaint.map(Basis),
        references: References::of(findings.chain(complaint)),
    }
}

impl From<&WeekSpan> for Weeks {
    fn from(of: &WeekSpan) -> Self {
        Self {
            fra_uke: of.from_week,
            til_uke: of.to_week,
            arbeidsrettet: Hours(of.hours.work_oriented),
            stoettende: Hours(of.hours.supporting),
            betalt: Hours(of.hours.paid),
            total: Hours(of.hours.total()),
        }
    }
}
