//! The rules for a programme's content, length and start, in the statute's order.

use strum::{IntoStaticStr, VariantNames};

use super::weeks::WeekHours;
use super::{ActivityKind, Category, Programme};
use crate::assess::{Condition, FactValue, Judgement, Outcome};
use crate::kvp::basis::{
    self, Basis, FORSKRIFT, KAPITTEL_5A, NY_LOV, REFORM, forskrift, kapittel_5a, sotjl,
};
use crate::law::{Reference, Row, Rulebook, Source, Table, rates};
use crate::values::{Date, Hours, Period};

/// A rule for the programme.
pub type Rule = Condition<RuleId, Programme, RuleReason>;

/// Names of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(prefix = "program.", serialize_all = "snake_case")]
pub enum RuleId {
    /// All year and full time, 37.5 hours a week; paid work counts in.
    Fulltid,
    /// Ordinary work takes at most half a position; from 2019 an apprenticeship may go beyond.
    HalvStilling,
    /// It must hold work-oriented measures.
    Arbeidsrettet,
    /// From 2019 its essential part must be expected to strengthen the chance of work; Nav decides where no more than half of the
    /// hours do.
    VesentligDel,
    /// From 2012 through 2018 work-oriented measures are in place half-way at the latest.
    Halvveis,
    /// It holds job search; from 2012 at the latest in its final part, which in an extended programme is that of the last period.
    Jobbsoeking,
    /// Dates for evaluation are named in it.
    Evaluering,
    /// There is a right to an individual plan.
    IndividuellPlan,
    /// It is decided for up to a year at a time, and the months already used count. Until 2018 it lasts one year, one more after a new assessment and longer only
    /// after a special one; from 2019 at most two years, and up to one more for special reasons.
    Varighet,
    /// It starts within six months of the application.
    Oppstart,
    /// There is holiday with benefit: 25 working days a calendar year, and five more over 60.
    Ferie,
}

impl RuleId {
    /// Whether it gives the participant a right. Such a rule asks nothing of the programme, so that it is always `met`, and people
    /// are shown a right instead.
    pub const fn is_right(self) -> bool {
        matches!(self, Self::IndividuellPlan | Self::Ferie)
    }
}

/// Why a rule came out as it did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, IntoStaticStr, VariantNames)]
#[strum(serialize_all = "snake_case")]
pub enum RuleReason {
    /// No activity is named yet.
    IngenAktiviteter,
    /// Every week is full.
    FullUke,
    /// Some week is not full.
    IkkeFullUke,
    /// Some week holds more than full time.
    OverFullUke,
    /// Paid work leaves room for the programme.
    InnenforHalvStilling,
    /// More paid work than half a position.
    OverHalvStilling,
    /// Holds work-oriented measures.
    HarArbeidsrettet,
    /// Holds no work-oriented measure.
    ManglerArbeidsrettet,
    /// More than half of the hours lead towards work.
    OverHalvparten,
    /// Not more than half of the hours lead towards work: Nav must decide whether the essential part does.
    IkkeOverHalvparten,
    /// Work-oriented measures begin in the first half.
    PaaPlassHalvveis,
    /// Work-oriented measures begin too late.
    EtterHalvveis,
    /// Holds job search.
    HarJobbsoeking,
    /// Holds no job search.
    ManglerJobbsoeking,
    /// Dates for evaluation must be named in the decision.
    EvalueringAvtales,
    /// There is a right to an individual plan.
    RettTilPlan,
    /// The length is not known.
    VarighetUbesvart,
    /// Within one decision.
    InnenforEttVedtak,
    /// Takes more than one decision.
    FlereVedtak,
    /// The new decision is for more than a year, which is a fault of the decision and not of the programme.
    VedtakOverEttAar,
    /// With the months already used it takes neither a new assessment nor special reasons.
    InnenforVarigheten,
    /// Only after a new assessment of the case.
    NyVurdering,
    /// Only after a special assessment.
    SaerskiltVurdering,
    /// Longer than a programme can be.
    OverLengste,
    /// Start or application is not known.
    OppstartUbesvart,
    /// Starts in time.
    OppstartITide,
    /// Starts too late.
    OppstartForSen,
    /// There is a right to holiday.
    RettTilFerie,
}

/// Every rule for a programme; each knows when it is in force.
pub const RULES: [Rule; 11] = [
    rule(
        RuleId::Fulltid,
        Period::from(KAPITTEL_5A),
        basis::FULLTID,
        full_time,
    ),
    rule(
        RuleId::HalvStilling,
        Period::from(KAPITTEL_5A),
        HALV_STILLING,
        half_position,
    ),
    rule(
        RuleId::Arbeidsrettet,
        Period::from(KAPITTEL_5A),
        INNHOLD,
        work_oriented,
    ),
    rule(
        RuleId::VesentligDel,
        Period::from(REFORM),
        INNHOLD,
        essential_part,
    ),
    rule(
        RuleId::Halvveis,
        Period::through(FORSKRIFT, Date::literal(2018, 12, 31)),
        NAERMERE_INNHOLD,
        half_way,
    ),
    rule(
        RuleId::Jobbsoeking,
        Period::from(KAPITTEL_5A),
        NAERMERE_INNHOLD,
        job_search,
    ),
    rule(
        RuleId::Evaluering,
        Period::from(FORSKRIFT),
        EVALUERING,
        evaluation,
    ),
    rule(
        RuleId::IndividuellPlan,
        Period::from(KAPITTEL_5A),
        PLAN,
        individual_plan,
    ),
    rule(
        RuleId::Varighet,
        Period::from(KAPITTEL_5A),
        VARIGHET,
        duration,
    ),
    rule(RuleId::Oppstart, Period::from(KAPITTEL_5A), OPPSTART, start),
    rule(RuleId::Ferie, Period::from(FORSKRIFT), FERIE, holiday),
];

type Judge = fn(&Programme, Rulebook) -> Judgement<RuleReason>;

const fn rule(id: RuleId, in_force: Period, basis: Basis, judge: Judge) -> Rule {
    Rule {
        id,
        in_force,
        basis,
        judge,
    }
}

static HALV_STILLING: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-9")]),
    Row::new(NY_LOV, &[sotjl("30").ledd(2)]),
]);

/// The hours of a week that half a position limits: all that are paid, and since the reform not those of an apprenticeship.
static BEGRENSET: Table<fn(&WeekHours) -> Hours> = Table::new(&[
    Row::new(KAPITTEL_5A, |hours| hours.paid),
    Row::new(REFORM, |hours| hours.ordinary_work),
]);

static INNHOLD: Basis = Table::new(&[
    Row::new(
        KAPITTEL_5A,
        &[
            kapittel_5a("5A-2"),
            Reference::to(Source::Nav2008, "7"),
            Reference::to(Source::Nav2008, "27"),
        ],
    ),
    Row::new(NY_LOV, &[sotjl("30").ledd(1)]),
]);
static NAERMERE_INNHOLD: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-2")]),
    Row::new(NY_LOV, &[sotjl("30").ledd(1)]),
    Row::new(FORSKRIFT, &[forskrift("1")]),
]);
static EVALUERING: Basis = Table::new(&[Row::new(KAPITTEL_5A, &[forskrift("1").ledd(3)])]);
static PLAN: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-5")]),
    Row::new(NY_LOV, &[sotjl("33")]),
]);
static VARIGHET: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-4")]),
    Row::new(NY_LOV, &[sotjl("32")]),
    Row::new(FORSKRIFT, &[sotjl("32"), forskrift("2")]),
]);
static OPPSTART: Basis = Table::new(&[
    Row::new(KAPITTEL_5A, &[kapittel_5a("5A-3")]),
    Row::new(NY_LOV, &[sotjl("31")]),
]);
static FERIE: Basis = Table::new(&[Row::new(KAPITTEL_5A, &[forskrift("17")])]);

fn full_time(programme: &Programme, rulebook: Rulebook) -> Judgement<RuleReason> {
    if programme.activities.is_empty() {
        return Judgement::new(Outcome::Unanswered, RuleReason::IngenAktiviteter);
    }
    let full = Hours::decimal(rulebook.read(&rates::TIMER_PER_UKE).value);
    let (least, most) = range(programme, WeekHours::total);
    let (outcome, reason) = if least < full {
        (Outcome::NotMet, RuleReason::IkkeFullUke)
    } else if most > full {
        (Outcome::Discretion, RuleReason::OverFullUke)
    } else {
        (Outcome::Met, RuleReason::FullUke)
    };
    Judgement::new(outcome, reason)
        .with("timerMinst", FactValue::Number(least.to_decimal()))
        .with("timerMest", FactValue::Number(most.to_decimal()))
}

fn half_position(programme: &Programme, rulebook: Rulebook) -> Judgement<RuleReason> {
    let limit = Hours::decimal(rulebook.read(&rates::HALV_STILLING).value);
    let (_, most) = range(programme, rulebook.read(&BEGRENSET).value);
    let (outcome, reason) = if most > limit {
        (Outcome::NotMet, RuleReason::OverHalvStilling)
    } else {
        (Outcome::Met, RuleReason::InnenforHalvStilling)
    };
    Judgement::new(outcome, reason).with("timerMest", FactValue::Number(most.to_decimal()))
}

fn work_oriented(programme: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    presence(
        programme,
        |kind| kind.category() == Category::WorkOriented,
        RuleReason::HarArbeidsrettet,
        RuleReason::ManglerArbeidsrettet,
    )
}

fn job_search(programme: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    presence(
        programme,
        |kind| kind == ActivityKind::Jobbsoeking,
        RuleReason::HarJobbsoeking,
        RuleReason::ManglerJobbsoeking,
    )
}

fn presence(
    programme: &Programme,
    wanted: fn(ActivityKind) -> bool,
    found: RuleReason,
    lacking: RuleReason,
) -> Judgement<RuleReason> {
    if programme.activities.is_empty() {
        return Judgement::new(Outcome::Unanswered, RuleReason::IngenAktiviteter);
    }
    let weeks = programme.weeks();
    let held = programme.activities.iter().any(|activity| {
        let begins = activity.from_week.is_none_or(|from| from <= weeks);
        wanted(activity.kind) && !activity.hours.is_zero() && begins
    });
    if held {
        Judgement::new(Outcome::Met, found)
    } else {
        Judgement::new(Outcome::NotMet, lacking)
    }
}

/// Over all weeks, more than half of the hours must lead towards work for there to be nothing to decide.
fn essential_part(programme: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    if programme.activities.is_empty() {
        return Judgement::new(Outcome::Unanswered, RuleReason::IngenAktiviteter);
    }
    let over_all = |part: fn(&WeekHours) -> Hours| -> Hours {
        let spans = programme.spans();
        spans
            .iter()
            .map(|span| part(&span.hours).times(span.weeks()))
            .sum()
    };
    let towards_work = over_all(WeekHours::towards_work);
    let supporting = over_all(|hours| hours.supporting);
    if towards_work > supporting {
        Judgement::new(Outcome::Met, RuleReason::OverHalvparten)
    } else {
        Judgement::new(Outcome::Discretion, RuleReason::IkkeOverHalvparten)
    }
}

fn half_way(programme: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    let first = programme
        .activities
        .iter()
        .filter(|activity| activity.kind.category() == Category::WorkOriented)
        .filter(|activity| !activity.hours.is_zero())
        .map(|activity| activity.from_week.unwrap_or(1))
        .min();
    match first {
        None if programme.activities.is_empty() => {
            Judgement::new(Outcome::Unanswered, RuleReason::IngenAktiviteter)
        }
        None => Judgement::new(Outcome::NotMet, RuleReason::ManglerArbeidsrettet),
        Some(week) if week.saturating_sub(1).saturating_mul(2) <= programme.weeks() => {
            Judgement::new(Outcome::Met, RuleReason::PaaPlassHalvveis)
        }
        Some(_) => Judgement::new(Outcome::NotMet, RuleReason::EtterHalvveis),
    }
}

const fn evaluation(_: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    Judgement::new(Outcome::Discretion, RuleReason::EvalueringAvtales)
}

const fn individual_plan(_: &Programme, _: Rulebook) -> Judgement<RuleReason> {
    Judgement::new(Outcome::Met, RuleReason::RettTilPlan)
}

fn duration(programme: &Programme, rulebook: Rulebook) -> Judgement<RuleReason> {
    let Some(months) = programme.months else {
        return Judgement::new(Outcome::Unanswered, RuleReason::VarighetUbesvart);
    };
    let limits = rulebook.read(&rates::VARIGHET).value;
    let all = months.saturating_add(programme.months_used.unwrap_or_default());
    let (outcome, reason) = if limits.longest.is_some_and(|longest| all > longest) {
        (Outcome::NotMet, RuleReason::OverLengste)
    } else if programme.months_used.is_some() && months > limits.first {
        (Outcome::NotMet, RuleReason::VedtakOverEttAar)
    } else if all > limits.after_new_assessment {
        (Outcome::Discretion, RuleReason::SaerskiltVurdering)
    } else if all > limits.ordinary {
        (Outcome::Discretion, RuleReason::NyVurdering)
    } else if programme.months_used.is_some() {
        (Outcome::Met, RuleReason::InnenforVarigheten)
    } else if months > limits.first {
        (Outcome::Met, RuleReason::FlereVedtak)
    } else {
        (Outcome::Met, RuleReason::InnenforEttVedtak)
    };
    let judgement = Judgement::new(outcome, reason).with("maaneder", FactValue::Count(months));
    match programme.months_used {
        Some(used) => judgement.with("brukteMaaneder", FactValue::Count(used)),
        None => judgement,
    }
}

fn start(programme: &Programme, rulebook: Rulebook) -> Judgement<RuleReason> {
    let (Some(start), Some(latest)) = (programme.start, programme.latest_start(rulebook)) else {
        return Judgement::new(Outcome::Unanswered, RuleReason::OppstartUbesvart);
    };
    if start <= latest {
        Judgement::new(Outcome::Met, RuleReason::OppstartITide)
    } else {
        Judgement::new(Outcome::NotMet, RuleReason::OppstartForSen)
    }
}

fn holiday(_: &Programme, rulebook: Rulebook) -> Judgement<RuleReason> {
    let days = rulebook.read(&rates::FERIEDAGER).value;
    Judgement::new(Outcome::Met, RuleReason::RettTilFerie).with("dager", FactValue::Count(days))
}

/// The least and the most of some hours in any week.
fn range(programme: &Programme, part: fn(&WeekHours) -> Hours) -> (Hours, Hours) {
    let weeks = programme.spans();
    let hours = || weeks.iter().map(|span| part(&span.hours));
    (
        hours().min().unwrap_or_default(),
        hours().max().unwrap_or_default(),
    )
}
