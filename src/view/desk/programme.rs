//! The programme week: what is typed of it, what the rules say, its deadlines, and the rights to absence.

use rust_decimal::Decimal;

use super::form::{FieldError, NO_RANGE, ParsedForm, Range, up_to};
use crate::assess::{Choice, FactValue, Finding, Outcome};
use crate::kvp::Answers;
use crate::kvp::limits::{MOST_CHILDREN, MOST_HOURS_A_WEEK, MOST_MONTHS_EXTENDED, MOST_WEEKS};
use crate::kvp::program::{
    Activity, ActivityKind, Alone, Care, Category, Ending, FIRST_LEAVE_DATE, Programme,
    ProgrammeAssessment, RuleId, RuleReason, WeekSpan, assess_programme, leave_rights,
};
use crate::law::{Rulebook, rates};
use crate::texts::desk::DeskField;
use crate::texts::{Desk, Language};
use crate::texts::{fill, listed};
use crate::values::{Hours, Word, Written};
use crate::view::finding::{Citation, citations, facts};
use crate::view::input::{self, InputError, Unit};
use crate::view::numbers;

/// More names than this are only counted in the bar.
pub const NAMED: usize = 2;

/// What one types of the programme, beside its start and length.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgrammeForm {
    /// What it holds.
    pub activities: Vec<ActivityForm>,
    /// The day the application arrived.
    pub application: String,
    /// The day the decision arrived.
    pub decision: String,
    /// The months used before it.
    pub used: String,
    /// Children cared for.
    pub children: String,
    /// Those of them chronically ill.
    pub ill: String,
    /// Whether one is alone with the care.
    pub alone: bool,
}

/// What one types of an activity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ActivityForm {
    /// The contract's word for what is done.
    pub kind: String,
    /// Hours a week.
    pub hours: String,
    /// The first week.
    pub from: String,
    /// The last week.
    pub to: String,
}

impl ActivityForm {
    /// The activity it is; none without a kind, or hours that can be read.
    fn read(&self) -> Option<Activity> {
        Some(Activity {
            kind: ActivityKind::from_id(&self.kind)?,
            hours: input::hours(&self.hours).ok()?,
            from_week: week(&self.from).ok(),
            to_week: week(&self.to).ok(),
        })
    }
}

/// Something one types or chooses in the programme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ProgrammeField {
    /// What is done in an activity.
    Kind(usize),
    /// Its hours.
    Hours(usize),
    /// Its first week.
    From(usize),
    /// Its last week.
    To(usize),
    /// The day of the application.
    Application,
    /// The day of the decision.
    Decision,
    /// The months used before it.
    Used,
    /// Children cared for.
    Children,
    /// Those of them chronically ill.
    Ill,
    /// Alone with the care; a tick.
    Alone,
}

impl ProgrammeField {
    /// Every part of a programme with so many activities.
    pub fn all(activities: usize) -> impl Iterator<Item = Self> {
        let of_activity = [Self::Kind, Self::Hours, Self::From, Self::To];
        let rows = (0..activities).flat_map(move |index| of_activity.map(|part| part(index)));
        rows.chain([
            Self::Application,
            Self::Decision,
            Self::Used,
            Self::Children,
            Self::Ill,
            Self::Alone,
        ])
    }
}

/// The paid work that the week holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paid {
    /// Hours a week when the programme begins.
    pub hours: Decimal,
    /// Whether all of it is an apprenticeship.
    pub apprentice: bool,
    /// The first week with other hours.
    pub change: Option<u32>,
}

fn is_paid(kind: ActivityKind) -> bool {
    kind.category() == Category::Paid
}

/// The ordinary course as Nav sketched it in 2008, from supporting to work-oriented measures. What comes last
/// lasts as long as the programme.
const TEMPLATE: [(ActivityKind, &str, &str, &str); 10] = [
    (ActivityKind::Mestringstrening, "15", "1", "17"),
    (ActivityKind::FysiskAktivitet, "5", "1", "17"),
    (ActivityKind::OekonomiskRaadgivning, "2,5", "1", "17"),
    (ActivityKind::Opplaering, "15", "1", "17"),
    (ActivityKind::Mestringstrening, "7,5", "18", "35"),
    (ActivityKind::Opplaering, "7,5", "18", "35"),
    (ActivityKind::Arbeidstrening, "22,5", "18", "35"),
    (ActivityKind::Opplaering, "7,5", "36", ""),
    (ActivityKind::Arbeidstrening, "22,5", "36", ""),
    (ActivityKind::Jobbsoeking, "7,5", "36", ""),
];

impl ProgrammeForm {
    /// Nothing typed.
    pub const EMPTY: Self = Self {
        activities: Vec::new(),
        application: String::new(),
        decision: String::new(),
        used: String::new(),
        children: String::new(),
        ill: String::new(),
        alone: false,
    };

    /// The text of a part.
    pub fn text(&self, part: ProgrammeField) -> &str {
        let row = |index: usize, text: fn(&ActivityForm) -> &String| {
            self.activities.get(index).map_or("", |row| text(row))
        };
        match part {
            ProgrammeField::Kind(index) => row(index, |row| &row.kind),
            ProgrammeField::Hours(index) => row(index, |row| &row.hours),
            ProgrammeField::From(index) => row(index, |row| &row.from),
            ProgrammeField::To(index) => row(index, |row| &row.to),
            ProgrammeField::Application => &self.application,
            ProgrammeField::Decision => &self.decision,
            ProgrammeField::Used => &self.used,
            ProgrammeField::Children => &self.children,
            ProgrammeField::Ill => &self.ill,
            ProgrammeField::Alone => {
                if self.alone {
                    "ja"
                } else {
                    ""
                }
            }
        }
    }

    /// Puts a text in a part.
    pub fn set(&mut self, part: ProgrammeField, text: String) {
        let slot = match part {
            ProgrammeField::Kind(index) => self.activities.get_mut(index).map(|row| &mut row.kind),
            ProgrammeField::Hours(index) => {
                self.activities.get_mut(index).map(|row| &mut row.hours)
            }
            ProgrammeField::From(index) => self.activities.get_mut(index).map(|row| &mut row.from),
            ProgrammeField::To(index) => self.activities.get_mut(index).map(|row| &mut row.to),
            ProgrammeField::Application => Some(&mut self.application),
            ProgrammeField::Decision => Some(&mut self.decision),
            ProgrammeField::Used => Some(&mut self.used),
            ProgrammeField::Children => Some(&mut self.children),
            ProgrammeField::Ill => Some(&mut self.ill),
            ProgrammeField::Alone => {
                self.alone = !text.is_empty();
                None
            }
        };
        if let Some(slot) = slot {
            *slot = text;
        }
    }

    /// Fills in the ordinary course of 2008.
    pub fn use_template(&mut self) {
        let row = |(kind, hours, from, to): (ActivityKind, &str, &str, &str)| ActivityForm {
            kind: kind.id().to_owned(),
            hours: hours.to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
        };
        self.activities = TEMPLATE.into_iter().map(row).collect();
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    fn paid_rows(&self) -> impl Iterator<Item = (usize, &ActivityForm)> {
        let rows = self.activities.iter().enumerate();
        rows.filter(|(_, row)| ActivityKind::from_id(&row.kind).is_some_and(is_paid))
    }

    /// Whether the week holds paid work, with or without hours yet.
    pub fn has_paid(&self) -> bool {
        self.paid_rows().next().is_some()
    }

    /// What is wrong in the rows of paid work.
    pub fn wrong_in_paid(&self) -> Option<FieldError> {
        self.paid_rows().find_map(|(index, _)| self.wrong_in(index))
    }

    /// Removes the rows of paid work.
    pub fn drop_paid(&mut self) {
        self.activities
            .retain(|row| !ActivityKind::from_id(&row.kind).is_some_and(is_paid));
    }

    /// The hours of paid work, each with the first week that has so many.
    pub fn paid_by_week(&self, answers: &Answers) -> Vec<(u32, Decimal)> {
        let mut paid = self.programme(answers);
        paid.activities.retain(|activity| is_paid(activity.kind));
        let spans = paid.spans().into_iter();
        let mut weeks: Vec<(u32, Decimal)> = spans
            .map(|span| (span.from_week, span.hours.paid.to_decimal()))
            .collect();
        weeks.dedup_by_key(|&mut (_, hours)| hours);
        weeks
    }

    /// The paid work of the week: its hours when the programme begins, and the week they change in, if they do.
    pub fn paid(&self, answers: &Answers) -> Option<Paid> {
        let mut rows = self
            .paid_rows()
            .filter_map(|(_, row)| row.read())
            .peekable();
        rows.peek()?;
        let apprentice = rows.all(|activity| activity.kind == ActivityKind::Laeretid);
        let weeks = self.paid_by_week(answers);
        let &(_, hours) = weeks.first()?;
        Some(Paid {
            hours,
            apprentice,
            change: weeks.get(1).map(|&(week, _)| week),
        })
    }

    /// What is wrong with a part; an empty one is no error.
    pub fn wrong(&self, part: ProgrammeField) -> Option<FieldError> {
        let text = self.text(part);
        if input::is_blank(text) {
            return None;
        }
        match part {
            ProgrammeField::Kind(_) | ProgrammeField::Alone => None,
            ProgrammeField::Hours(index) if self.is_too_much_paid(index) => {
                return Some(FieldError::TooMuchPaid);
            }
            ProgrammeField::To(index) if self.is_backwards(index) => {
                return Some(FieldError::Backwards);
            }
            ProgrammeField::Hours(_) => input::hours(text).err(),
            ProgrammeField::From(_) | ProgrammeField::To(_) => week(text).err(),
            ProgrammeField::Application | ProgrammeField::Decision => input::date(text).err(),
            ProgrammeField::Used => used(text).err(),
            ProgrammeField::Children | ProgrammeField::Ill => {
                input::whole(text, MOST_CHILDREN, Unit::Children).err()
            }
        }
        .map(FieldError::Input)
    }

    /// Whether an activity ends before it begins.
    fn is_backwards(&self, activity: usize) -> bool {
        let row = self.activities.get(activity);
        let weeks = row.map(|row| [week(&row.from), week(&row.to)]);
        matches!(weeks, Some([Ok(from), Ok(to)]) if to < from)
    }

    /// Whether an activity is paid and makes more paid work of a week, with those above it, than a week has.
    fn is_too_much_paid(&self, activity: usize) -> bool {
        let above = self.paid_rows().filter(|&(index, _)| index <= activity);
        let rows = above.filter_map(|(index, row)| Some((index, row.read()?)));
        let (indices, activities): (Vec<usize>, Vec<Activity>) = rows.unzip();
        let paid = Programme {
            activities,
            ..Programme::default()
        };
        let spans = paid.spans();
        let mut hours = spans.iter().map(|span| span.hours.paid.to_decimal());
        indices.contains(&activity) && hours.any(|hours| hours > MOST_HOURS_A_WEEK)
    }

    /// Whether something in an activity cannot be read.
    pub fn is_wrong(&self, activity: usize) -> bool {
        self.wrong_in(activity).is_some()
    }

    fn wrong_in(&self, activity: usize) -> Option<FieldError> {
        let parts = [
            ProgrammeField::Hours(activity),
            ProgrammeField::From(activity),
            ProgrammeField::To(activity),
        ];
        parts.into_iter().find_map(|part| self.wrong(part))
    }

    /// A part that can be read, as one writes it.
    pub fn formatted(&self, part: ProgrammeField, language: Language) -> Option<String> {
        let text = self.text(part);
        let whole = |number: u32| number.written();
        match part {
            ProgrammeField::Kind(_) | ProgrammeField::Alone => None,
            ProgrammeField::Hours(_) => {
                let hours = input::hours(text).ok()?;
                Some(numbers::ungrouped(hours, language))
            }
            ProgrammeField::From(_) | ProgrammeField::To(_) => week(text).ok().map(whole),
            ProgrammeField::Application | ProgrammeField::Decision => {
                input::date(text).ok().map(numbers::short_date)
            }
            ProgrammeField::Used => used(text).ok().map(whole),
            ProgrammeField::Children | ProgrammeField::Ill => {
                let count = input::whole(text, MOST_CHILDREN, Unit::Children);
                count.ok().map(whole)
            }
        }
    }

    /// An example for the message about a part, and the range of its number.
    pub fn example(part: ProgrammeField) -> (&'static str, Range) {
        match part {
            ProgrammeField::Hours(_) => ("7,5", up_to(MOST_HOURS_A_WEEK)),
            ProgrammeField::From(_) | ProgrammeField::To(_) => {
                ("12", [Decimal::ONE, MOST_WEEKS.into()])
            }
            ProgrammeField::Application | ProgrammeField::Decision => ("01.06.2026", NO_RANGE),
            ProgrammeField::Used => ("12", up_to(MOST_MONTHS_EXTENDED)),
            _ => ("1", up_to(MOST_CHILDREN)),
        }
    }

    /// The programme it makes. An activity without hours that can be read is left out.
    pub fn programme(&self, answers: &Answers) -> Programme {
        let rows = self.activities.iter();
        let mut activities: Vec<Activity> = rows.filter_map(ActivityForm::read).collect();
        // Work that is typed in its field is part of the week too, where there is one.
        let hours = answers
            .arbeidstimer_per_uke
            .filter(|hours| !hours.is_zero());
        if let Some(hours) = hours.filter(|_| !activities.is_empty() && !self.has_paid()) {
            let kind = if answers.laerling == Some(true) {
                ActivityKind::Laeretid
            } else {
                ActivityKind::OrdinaertArbeid
            };
            activities.push(Activity {
                kind,
                hours,
                from_week: None,
                to_week: None,
            });
        }
        Programme {
            activities,
            start: answers.programstart,
            application: input::date(&self.application).ok(),
            decision: input::date(&self.decision).ok(),
            months: answers.program_maaneder,
            months_used: used(&self.used).ok(),
        }
    }
}

/// Months already used.
///
/// # Errors
/// An [`InputError`] when the text is anything else than a whole number from 0 to 60.
pub fn used(text: &str) -> Result<u32, InputError> {
    input::whole(text, MOST_MONTHS_EXTENDED, Unit::Months)
}

/// The number of a week, counted from the first.
pub fn week(text: &str) -> Result<u32, InputError> {
    match input::whole(text, MOST_WEEKS, Unit::Nothing)? {
        0 => Err(InputError::OutOfRange),
        week => Ok(week),
    }
}

/// What the rules say of a programme, in words.
#[derive(Clone, Debug, PartialEq)]
pub struct ProgrammeView {
    /// Every rule in force, but for those that rest on what is no answer.
    pub findings: Vec<RuleRow>,
    /// The weeks, in stretches that are alike.
    pub weeks: Vec<WeekRow>,
    /// The deadlines.
    pub deadlines: Vec<String>,
    /// How many rules there are that give no right, those too that cannot be judged while something is wrong.
    pub rules: usize,
    /// And how many of them are judged.
    pub judged: usize,
}

/// A rule, how it came out, why, and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct RuleRow {
    /// A name that no other row has.
    pub id: &'static str,
    /// The rule.
    pub title: &'static str,
    /// Whether it gives a right, and asks nothing of the programme.
    pub is_right: bool,
    /// Whether it is of the dates and months of the case, and not of the week.
    pub is_of_case: bool,
    /// How it came out.
    pub outcome: Outcome,
    /// The word for that.
    pub word: &'static str,
    /// Why.
    pub reason: String,
    /// Where it stands.
    pub basis: Vec<Citation>,
}

/// Weeks that are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekRow {
    /// "18–35".
    pub weeks: String,
    /// Work-oriented, supporting, paid, and all together.
    pub hours: [String; 4],
}

/// The programme in words.
pub fn view(
    form: &ProgrammeForm,
    parsed: &ParsedForm,
    rulebook: Rulebook,
    texts: Desk,
) -> Option<ProgrammeView> {
    let programme = form.programme(&parsed.answers);
    let assessment = assess_programme(&programme, rulebook.date()).ok()?;
    let language = texts.about().language();
    let latest = assessment.latest_start.map(|day| {
        let day = numbers::date(day, language);
        fill(texts.programme().latest_start(), &[("dato", &day)])
    });
    let complaint = assessment.complaint.map(|complaint| {
        let day = numbers::date(complaint.deadline, language);
        let places = citations(complaint.basis, language);
        let places: Vec<&str> = places.iter().map(|it| it.label.as_str()).collect();
        let places = listed(&places, language);
        let values = [("dato", day.as_str()), ("hjemmel", &places)];
        fill(texts.programme().complaint(), &values)
    });
    let rules = || {
        let findings = assessment.findings.iter();
        findings.filter(|finding| !finding.id.is_right())
    };
    let judged = rules().filter(|finding| !rests_on_wrong(finding.id, form, parsed));
    Some(ProgrammeView {
        rules: rules().count(),
        judged: judged.count(),
        deadlines: [latest, complaint].into_iter().flatten().collect(),
        weeks: weeks(&assessment, texts),
        findings: assessment
            .findings
            .iter()
            .filter(|finding| !rests_on_wrong(finding.id, form, parsed))
            .map(|finding| rule(finding, &programme, rulebook, texts))
            .collect(),
    })
}

/// Whether a rule is judged by a text that is no answer.
fn rests_on_wrong(rule: RuleId, form: &ProgrammeForm, parsed: &ParsedForm) -> bool {
    let activities = || (0..form.activities.len()).any(|index| form.is_wrong(index));
    match rule {
        RuleId::HalvStilling => activities() || parsed.is_wrong(DeskField::Timer),
        RuleId::Fulltid
        | RuleId::Arbeidsrettet
        | RuleId::VesentligDel
        | RuleId::Halvveis
        | RuleId::Jobbsoeking => activities(),
        RuleId::Varighet => {
            parsed.is_wrong(DeskField::Maaneder) || form.wrong(ProgrammeField::Used).is_some()
        }
        RuleId::Oppstart => {
            parsed.is_wrong(DeskField::Start) || form.wrong(ProgrammeField::Application).is_some()
        }
        RuleId::Evaluering | RuleId::IndividuellPlan | RuleId::Ferie => false,
    }
}

impl ProgrammeView {
    /// The rules that are not met. A right asks nothing of the programme.
    fn not_met(&self) -> Vec<&'static str> {
        let rows = self.findings.iter();
        let not_met = rows.filter(|row| !row.is_right && row.outcome == Outcome::NotMet);
        not_met.map(|row| row.title).collect()
    }
}

/// What of the case must be assessed, by name.
fn to_assess(view: &ProgrammeView, texts: Desk) -> Option<String> {
    let word = texts.about().outcomes().of(Outcome::Discretion);
    let rows = view.findings.iter();
    let open = rows.filter(|row| row.is_of_case && row.word == word);
    let names: Vec<&str> = open.map(|row| row.title).collect();
    let named = listed(&names, texts.language());
    (!names.is_empty()).then(|| fill(texts.bar().discretion(), &[("navn", &named)]))
}

/// "2 av 10 krav ikke oppfylt: Fulltid og Jobbsøking", and what of the case must be assessed. Nothing is
/// counted while nothing of the week is filled in and none is broken.
pub fn checked(
    form: &ProgrammeForm,
    parsed: &ParsedForm,
    rulebook: Rulebook,
    texts: Desk,
) -> Vec<String> {
    let answers = &parsed.answers;
    let begun =
        !form.is_empty() || answers.programstart.is_some() || answers.program_maaneder.is_some();
    let view = begun.then(|| view(form, parsed, rulebook, texts)).flatten();
    let Some(view) = view else {
        return Vec::new();
    };
    let counted = counted(&view, form, texts);
    counted.into_iter().chain(to_assess(&view, texts)).collect()
}

fn counted(view: &ProgrammeView, form: &ProgrammeForm, texts: Desk) -> Option<String> {
    let not_met = view.not_met();
    let is_judged = view.judged == view.rules;
    if not_met.is_empty() && (form.activities.is_empty() || !is_judged) {
        return None;
    }
    let [count, all] = [not_met.len(), view.rules].map(|it| it.written());
    let values = [("brutt", count.as_str()), ("alle", &all)];
    let counted = fill(texts.bar().checks(), &values);
    let named = (1..=NAMED).contains(&not_met.len());
    Some(if named {
        [&counted, ": ", &*listed(&not_met, texts.language())].concat()
    } else {
        counted
    })
}

fn weeks(assessment: &ProgrammeAssessment, texts: Desk) -> Vec<WeekRow> {
    let is_empty = |span: &WeekSpan| span.hours.total() == Hours::default();
    if assessment.weeks.iter().all(is_empty) {
        return Vec::new();
    }
    let row = |span: &WeekSpan| {
        let hours = &span.hours;
        let (from, to) = (span.from_week.written(), span.to_week.written());
        let parts = [hours.work_oriented, hours.supporting, hours.paid];
        let bare = |hours: Hours| {
            numbers::decimal(hours.to_decimal().normalize(), texts.about().language())
        };
        let [work, supporting, paid] = parts.map(bare);
        WeekRow {
            weeks: range(&from, &to, texts),
            hours: [work, supporting, paid, bare(hours.total())],
        }
    };
    assessment.weeks.iter().map(row).collect()
}

/// "18–35", or "18" where that is all.
fn range(from: &str, to: &str, texts: Desk) -> String {
    if from == to {
        return from.to_owned();
    }
    fill(
        texts.programme().week_range(),
        &[("fra", from), ("til", to)],
    )
}

/// The weeks an activity lasts: "uke 1–17", "fra uke 36".
pub fn lasting(from: &str, to: &str, texts: Desk) -> String {
    let words = texts.programme();
    let open = |label: &str, week: &str| [&label.to_lowercase(), " ", week].concat();
    match (from, to) {
        ("", "") => texts.journal().throughout().to_owned(),
        (from, "") => open(words.from_week(), from),
        ("", to) => open(words.to_week(), to),
        _ => fill(
            texts.journal().weeks(),
            &[("uker", &range(from, to, texts))],
        ),
    }
}

fn rule(
    finding: &Finding<RuleId, RuleReason>,
    programme: &Programme,
    law: Rulebook,
    texts: Desk,
) -> RuleRow {
    let mut kinds = programme.activities.iter().map(|it| it.kind.category());
    // Without paid work in the week there are no hours to judge: others may be filled in for the qualification benefit.
    let (outcome, reason) =
        if finding.id == RuleId::HalvStilling && kinds.all(|category| category != Category::Paid) {
            (Outcome::Unanswered, texts.programme().no_paid().to_owned())
        } else {
            (
                finding.judgement.outcome,
                reason(finding, programme, law, texts),
            )
        };
    let words = texts.programme();
    let (outcome, word) = match finding.judgement.reason {
        _ if finding.id.is_right() => (outcome, words.right()),
        // The rule is met as long as each decision is, and there is something to do all the same.
        RuleReason::FlereVedtak => (Outcome::Discretion, words.several_decisions()),
        RuleReason::EvalueringAvtales => (outcome, words.to_agree()),
        _ => (outcome, texts.about().outcomes().of(outcome)),
    };
    RuleRow {
        id: finding.id.id(),
        title: texts.rules().of(finding.id),
        is_right: finding.id.is_right(),
        is_of_case: matches!(finding.id, RuleId::Oppstart | RuleId::Varighet),
        outcome,
        word,
        reason,
        basis: citations(finding.basis, texts.about().language()),
    }
}

/// Why a rule came out as it did: with the months used before what it says of them all, and by name where one of two is missing.
fn reason(
    finding: &Finding<RuleId, RuleReason>,
    programme: &Programme,
    law: Rulebook,
    texts: Desk,
) -> String {
    let (judgement, words) = (&finding.judgement, texts.programme());
    let mut named: Vec<(&str, FactValue)> = judgement.facts().collect();
    let mut before = String::new();
    if let [(new, FactValue::Count(months)), (_, FactValue::Count(used))] = *named {
        let all = months.saturating_add(used);
        before = of_months(months, used, all, texts);
        named = vec![(new, FactValue::Count(all))];
    }
    let template = match (judgement.reason, programme.start, programme.application) {
        (RuleReason::OppstartUbesvart, Some(_), None) => return words.no_application().to_owned(),
        (RuleReason::OppstartUbesvart, None, Some(_)) => return words.no_start().to_owned(),
        // What a special assessment is of came with the longest duration.
        (RuleReason::SaerskiltVurdering, ..)
            if law.read(&rates::VARIGHET).value.longest.is_none() =>
        {
            words.special_assessment()
        }
        (reason, ..) => texts.rule_reasons().of(reason),
    };
    [before, facts(template, named.into_iter(), texts.about())].concat()
}

/// What the months of the new decision come to with those used before it, ahead of what the rule says of them all.
fn of_months(new: u32, used: u32, all: u32, texts: Desk) -> String {
    let words = texts.programme();
    let [new, used, all] =
        [new, used, all].map(|it| fill(words.months_of(), &[("antall", &it.written())]));
    let values = [("brukt", used.as_str()), ("nytt", &new), ("sum", &all)];
    [&fill(words.with_used(), &values), " "].concat()
}

/// How a programme ends, as far as there is law for it on the day.
pub fn ending(rulebook: Rulebook, texts: Desk) -> Vec<&'static str> {
    Ending::ALL
        .iter()
        .copied()
        .filter(|ending| ending.in_force().contains(rulebook.date()))
        .map(|ending| texts.endings().of(ending))
        .collect()
}

/// The rights to absence, from the day there are rules for them: each names its paragraph in the regulation.
pub fn leave_points(rulebook: Rulebook, texts: Desk) -> &'static [&'static str] {
    if rulebook.date() < FIRST_LEAVE_DATE {
        &[]
    } else {
        texts.leave_rights()
    }
}

/// The days when a child is ill, or that there were no rules yet; none while the numbers cannot be read.
pub fn leave(form: &ProgrammeForm, rulebook: Rulebook, texts: Desk) -> Option<String> {
    let number = |text: &str| {
        if input::is_blank(text) {
            Some(0)
        } else {
            input::whole(text, MOST_CHILDREN, Unit::Children).ok()
        }
    };
    let (children, ill) = (number(&form.children)?, number(&form.ill)?);
    if children == 0 {
        return None;
    }
    let care = Care {
        children,
        chronically_ill: ill.min(children),
        alone: if form.alone { Alone::Yes } else { Alone::No },
    };
    Some(match leave_rights(care, rulebook.date()) {
        Ok(rights) => {
            let days = rights.sick_child_days.written();
            fill(texts.programme().leave_days(), &[("dager", &days)])
        }
        Err(_) => texts.programme().leave_none().to_owned(),
    })
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::kvp::program::Programme;
    use crate::texts::{Language, desk};
    use crate::values::Date;

    const TODAY: Date = Date::literal(2026, 6, 1);

    /// What is shown of a rule: the word for its outcome, and why.
    fn shown(programme: &Programme, id: RuleId, day: Date, texts: Desk) -> [String; 2] {
        let assessment = assess_programme(programme, day).unwrap_or_else(|_| unreachable!());
        let mut findings = assessment.findings.iter();
        let finding = findings
            .find(|it| it.id == id)
            .unwrap_or_else(|| panic!("{id:?}"));
        let law = Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        let row = rule(finding, programme, law, texts);
        [row.word.to_owned(), row.reason]
    }

    #[test]
    fn of_two_dates_that_are_needed_the_one_that_is_missing_is_named() {
        let (some, none) = (Some(TODAY), None);
        for (language, both, start, application) in [
            (
                Language::nb(),
                "Oppstart og datoen søknaden kom, er ikke skrevet inn.",
                "Oppstart er ikke skrevet inn.",
                "Datoen søknaden kom, er ikke skrevet inn.",
            ),
            (
                Language::nn(),
                "Oppstart og datoen søknaden kom, er ikkje skrivne inn.",
                "Oppstart er ikkje skriven inn.",
                "Datoen søknaden kom, er ikkje skriven inn.",
            ),
            (
                Language::en(),
                "The start and the date the application came are not entered.",
                "The start is not entered.",
                "The date the application came is not entered.",
            ),
        ] {
            for (begins, applied, expected) in [
                (none, none, both),
                (none, some, start),
                (some, none, application),
            ] {
                let programme = Programme {
                    start: begins,
                    application: applied,
                    ..Programme::default()
                };
                let [_, reason] = shown(&programme, RuleId::Oppstart, TODAY, desk(language));
                assert_eq!(reason, expected);
            }
        }
    }

    #[test]
    fn no_word_for_an_outcome_says_otherwise_than_the_sentence_after_it() {
        let texts = desk(Language::nb());
        let (older, newer) = (Date::literal(2018, 12, 31), Date::literal(2019, 1, 1));
        for (day, months, used, word, sentence) in [
            (
                newer,
                12,
                None,
                "Oppfylt",
                "12 måneder er innenfor ett vedtak.",
            ),
            (
                newer,
                13,
                None,
                "Flere vedtak",
                "13 måneder krever mer enn ett vedtak, for hvert er på høyst ett år.",
            ),
            (
                newer,
                24,
                None,
                "Flere vedtak",
                "24 måneder krever mer enn ett vedtak, for hvert er på høyst ett år.",
            ),
            (
                newer,
                25,
                None,
                "Må vurderes",
                "25 måneder krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.",
            ),
            (
                newer,
                36,
                None,
                "Må vurderes",
                "36 måneder krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.",
            ),
            (
                newer,
                37,
                None,
                "Ikke oppfylt",
                "37 måneder er lenger enn et program kan vare.",
            ),
            (
                newer,
                12,
                Some(12),
                "Oppfylt",
                "Det er innenfor den vanlige varigheten.",
            ),
            (
                newer,
                1,
                Some(24),
                "Må vurderes",
                "25 måneder krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.",
            ),
            (
                newer,
                12,
                Some(24),
                "Må vurderes",
                "36 måneder krever særlige grunner: framgang, motivasjon og sannsynlig overgang til arbeid.",
            ),
            (
                newer,
                12,
                Some(25),
                "Ikke oppfylt",
                "37 måneder er lenger enn et program kan vare.",
            ),
            (
                newer,
                13,
                Some(0),
                "Ikke oppfylt",
                "Et vedtak kan gjelde høyst ett år om gangen. Det er vedtaket som er for langt, ikke programmet.",
            ),
            (
                newer,
                13,
                Some(12),
                "Ikke oppfylt",
                "Et vedtak kan gjelde høyst ett år om gangen. Det er vedtaket som er for langt, ikke programmet.",
            ),
            (
                older,
                12,
                None,
                "Oppfylt",
                "12 måneder er innenfor ett vedtak.",
            ),
            (
                older,
                13,
                None,
                "Må vurderes",
                "13 måneder krever en ny vurdering.",
            ),
            (
                older,
                24,
                None,
                "Må vurderes",
                "24 måneder krever en ny vurdering.",
            ),
            (
                older,
                25,
                None,
                "Må vurderes",
                "25 måneder krever en særskilt vurdering.",
            ),
            (
                older,
                12,
                Some(24),
                "Må vurderes",
                "36 måneder krever en særskilt vurdering.",
            ),
        ] {
            let programme = Programme {
                months: Some(months),
                months_used: used,
                ..Programme::default()
            };
            let [shown, reason] = shown(&programme, RuleId::Varighet, day, texts);
            assert_eq!(shown, word, "{months} {used:?}");
            assert!(reason.ends_with(sentence), "{reason}");
        }
        for (language, expected) in [
            (Language::nb(), ["Rett", "Rett", "Må avtales"]),
            (Language::nn(), ["Rett", "Rett", "Må avtalast"]),
            (Language::en(), ["A right", "A right", "To be agreed"]),
        ] {
            let rules = [RuleId::IndividuellPlan, RuleId::Ferie, RuleId::Evaluering];
            let words = rules.map(|id| {
                let [word, _] = shown(&Programme::default(), id, TODAY, desk(language));
                word
            });
            assert_eq!(words, expected);
        }
    }

    #[test]
    fn a_week_of_more_than_full_time_is_never_met() {
        let activity = |kind, hours: Decimal, weeks: [u32; 2]| Activity {
            kind,
            hours,
            from_week: Some(weeks[0]),
            to_week: Some(weeks[1]),
        };
        for (all, more, weeks, expected) in [
            (dec!(37.49), dec!(0), [1, 52], "Ikke oppfylt"),
            (dec!(37.5), dec!(0), [1, 52], "Oppfylt"),
            (dec!(37.5), dec!(0.01), [1, 52], "Må vurderes"),
            (dec!(37.5), dec!(10), [1, 52], "Må vurderes"),
            (dec!(37.5), dec!(10), [52, 52], "Må vurderes"),
            (dec!(30), dec!(17.5), [2, 52], "Ikke oppfylt"),
        ] {
            for kind in ActivityKind::ALL {
                for day in [Date::literal(2008, 6, 5), Date::literal(2015, 6, 1), TODAY] {
                    let programme = Programme {
                        activities: vec![
                            activity(ActivityKind::Arbeidstrening, all, [1, 52]),
                            activity(*kind, more, weeks),
                        ],
                        months: Some(12),
                        ..Programme::default()
                    };
                    let texts = desk(Language::nb());
                    let [word, reason] = shown(&programme, RuleId::Fulltid, day, texts);
                    assert_eq!(word, expected, "{all} and {more}: {reason}");
                }
            }
        }
    }

    #[test]
    fn the_bar_counts_what_asks_something_of_the_programme() {
        let law = |day| Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        let mut parsed = ParsedForm::default();
        let mut form = ProgrammeForm::default();
        let counted = |form: &ProgrammeForm, parsed: &ParsedForm, day, language| {
            checked(form, parsed, law(day), desk(language))
        };
        assert!(counted(&form, &parsed, TODAY, Language::nb()).is_empty());
        parsed.answers.program_maaneder = Some(12);
        let begun = counted(&form, &parsed, TODAY, Language::nb());
        assert!(begun.is_empty(), "none is broken");
        let mut row = |kind: &str, hours: &str| {
            form.activities.push(ActivityForm {
                kind: kind.to_owned(),
                hours: hours.to_owned(),
                ..ActivityForm::default()
            });
            form.clone()
        };
        // One that is not full time and has no job search, and then too much work beside.
        let (few, work) = (row("arbeidstrening", "10"), row("ordinaert_arbeid", "20"));
        let full = row("jobbsoeking", "7,5");
        for (form, day, language, expected) in [
            (
                &few,
                TODAY,
                Language::nb(),
                "2 av 8 krav ikke oppfylt: Fulltid og Jobbsøking",
            ),
            (&work, TODAY, Language::nb(), "3 av 8 krav ikke oppfylt"),
            (&work, TODAY, Language::nn(), "3 av 8 krav ikkje oppfylte"),
            (&work, TODAY, Language::en(), "3 of 8 requirements not met"),
            (
                &full,
                TODAY,
                Language::nn(),
                "1 av 8 krav ikkje oppfylt: Ordinært arbeid",
            ),
            (
                &full,
                TODAY,
                Language::en(),
                "1 of 8 requirements not met: Ordinary work",
            ),
            (
                &full,
                Date::literal(2008, 6, 5),
                Language::nb(),
                "1 av 6 krav ikke oppfylt: Ordinært arbeid",
            ),
            (
                &full,
                Date::literal(2015, 6, 1),
                Language::nb(),
                "1 av 8 krav ikke oppfylt: Ordinært arbeid",
            ),
        ] {
            let bar = counted(form, &parsed, day, language);
            assert_eq!(bar, [expected], "{day:?}");
        }
    }

    #[test]
    fn paid_work_of_a_week_ends_at_full_time_and_an_activity_not_before_it_begins() {
        let row = |kind: &str, hours: &str, [from, to]: [&str; 2]| ActivityForm {
            kind: kind.to_owned(),
            hours: hours.to_owned(),
            from: from.to_owned(),
            to: to.to_owned(),
        };
        let throughout = ["", ""];
        for (second, weeks, wrong) in [
            ("17,5", throughout, None),
            ("17,6", throughout, Some(FieldError::TooMuchPaid)),
            ("30", ["1", "26"], Some(FieldError::TooMuchPaid)),
            (
                "38",
                throughout,
                Some(FieldError::Input(InputError::OutOfRange)),
            ),
        ] {
            let form = ProgrammeForm {
                activities: vec![
                    row("ordinaert_arbeid", "20", throughout),
                    row("arbeidstrening", "17,5", throughout),
                    row("laeretid", second, weeks),
                ],
                ..ProgrammeForm::default()
            };
            assert_eq!(form.wrong(ProgrammeField::Hours(2)), wrong, "{second}");
            assert_eq!(form.wrong(ProgrammeField::Hours(0)), None);
            assert_eq!(form.wrong_in_paid(), wrong, "{second}");
        }
        let turns = ProgrammeForm {
            activities: vec![
                row("ordinaert_arbeid", "20", ["1", "26"]),
                row("ordinaert_arbeid", "30", ["27", ""]),
            ],
            ..ProgrammeForm::default()
        };
        assert_eq!(turns.wrong_in_paid(), None, "one after the other");
        for (weeks, wrong) in [
            (["12", "12"], None),
            (["12", "11"], Some(FieldError::Backwards)),
            (["", "11"], None),
        ] {
            let form = ProgrammeForm {
                activities: vec![row("botrening", "20", weeks)],
                ..ProgrammeForm::default()
            };
            assert_eq!(form.wrong(ProgrammeField::To(0)), wrong, "{weeks:?}");
        }
    }

    #[test]
    fn what_is_listed_in_a_sentence_ends_with_a_word_and_not_a_comma() {
        let form = ProgrammeForm {
            decision: "01.06.2026".to_owned(),
            ..ProgrammeForm::default()
        };
        let law = Rulebook::at(TODAY).unwrap_or_else(|_| unreachable!());
        for (language, end) in [
            (
                Language::nb(),
                "forvaltningsloven\u{a0}§\u{a0}29 og forvaltningsloven\u{a0}§\u{a0}30).",
            ),
            (
                Language::nn(),
                "forvaltningslova\u{a0}§\u{a0}29 og forvaltningslova\u{a0}§\u{a0}30).",
            ),
            (
                Language::en(),
                "section 29 and Public Administration Act, section 30).",
            ),
        ] {
            let shown = view(&form, &ParsedForm::default(), law, desk(language));
            let deadlines = shown.map(|shown| shown.deadlines).unwrap_or_default();
            let last = deadlines.last().map(|it| it.replace(" §", "\u{a0}§"));
            assert!(last.is_some_and(|it| it.ends_with(end)), "{deadlines:?}");
        }
    }
}
