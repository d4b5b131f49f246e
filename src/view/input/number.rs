//! Numbers as people write them: with what they count, with blanks or points between thousands, with kroner before or after.

use rust_decimal::Decimal;

use super::date::all as dates;
use super::error::InputError;
use super::signs::{IDENTITY_NUMBER, PERSONAL_NUMBER, has_identity_number, is_blank, pieces, tidy};
use crate::values::read_digits;

/// So many digits make a birth date in an identity number.
const BIRTH_DATE: usize = IDENTITY_NUMBER - PERSONAL_NUMBER;

/// So many digits stand together in thousands.
const GROUP: usize = 3;

/// What a number counts, which people write beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Something that is not named.
    Nothing,
    /// Years of age.
    Years,
    /// Children.
    Children,
    /// Months.
    Months,
    /// Hours, of no particular period.
    Hours,
    /// Hours a week.
    HoursAWeek,
    /// Kroner a month.
    Kroner,
    /// Kroner an hour.
    KronerAnHour,
    /// Places in a measure.
    Places,
    /// People.
    People,
}

const HOURS: &str = "t,time,timer,timar,h,hr,hrs,hour,hours,год,година,години,годин,ساعة,ساعات";
const KRONER: &str = "kr,krone,kroner,nok,крона,крони,крон,كرونة,كرونات";

impl Unit {
    /// What it is called, and what may be written after: both as they are once tidied, so that år is ar.
    const fn words(self) -> [&'static str; 2] {
        match self {
            Self::Nothing => ["", ""],
            Self::Years => [
                "ar,aar,year,years,yr,yrs,рік,роки,року,років,سنة,سنوات,عام",
                "gammel,gammal,old",
            ],
            Self::Children => [
                "barn,born,unger,ungar,child,children,kid,kids,дитина,дитини,діти,дітей,طفل,أطفال",
                "",
            ],
            Self::Months => [
                "mnd,mndr,md,maned,maneder,manad,manader,month,months,міс,місяць,місяця,місяці,місяців,شهر,أشهر",
                "",
            ],
            Self::Hours => [HOURS, ""],
            Self::HoursAWeek => [
                HOURS,
                "i uka,i uken,i veka,per uke,per veke,pr uke,pr veke,a week,per week",
            ],
            Self::Kroner => [
                KRONER,
                "i maneden,i manaden,per maned,per manad,per mnd,pr maned,pr manad,pr mnd,a month,per month",
            ],
            Self::KronerAnHour => [
                KRONER,
                "i timen,per time,per t,pr time,pr t,an hour,per hour,per h",
            ],
            Self::Places => ["plass,plasser,plassar,place,places", ""],
            Self::People => [
                "deltaker,deltakere,deltakar,deltakarar,participant,participants,person,personer,personar,people,tilrettelegger,tilretteleggere,tilretteleggjar,tilretteleggjarar,facilitator,facilitators",
                "",
            ],
        }
    }

    /// Whether this may stand after a number.
    fn may_follow(self, text: &str) -> bool {
        let [names, periods] = self.words().map(|words| words.split(','));
        let text = words(text);
        let (first, rest) = text.split_once(' ').unwrap_or((&text, ""));
        let rest = if names.clone().any(|name| name == first) {
            rest
        } else {
            &text
        };
        rest.is_empty() || periods.clone().any(|period| period == rest)
    }

    /// Whether this may stand before a number.
    fn may_lead(self, text: &str) -> bool {
        let text = words(text);
        let [names, _] = self.words();
        text.is_empty() || self.is_money() && names.split(',').any(|name| name == text)
    }

    /// Whether it is kroner, of whatever.
    const fn is_money(self) -> bool {
        matches!(self, Self::Kroner | Self::KronerAnHour)
    }
}

/// Words with one blank between and no point after: "pr. mnd" is "pr mnd", "t/uke" is "t per uke".
fn words(text: &str) -> String {
    let mut words = String::new();
    for word in text.replace('/', " per ").split_ascii_whitespace() {
        if !words.is_empty() {
            words.push(' ');
        }
        let short = word.strip_suffix('.').filter(|word| !word.is_empty());
        words.push_str(short.unwrap_or(word));
    }
    words
}

/// A number from zero up, as it was written: digits and digits.
#[derive(Debug, PartialEq, Eq)]
pub struct WrittenNumber {
    pub whole: String,
    pub decimals: String,
}

impl WrittenNumber {
    /// Reads a text.
    ///
    /// # Errors
    /// An [`InputError`] when it is anything else.
    pub fn read(text: &str, unit: Unit) -> Result<Self, InputError> {
        let text = tidy(text);
        if is_blank(&text) {
            return Err(InputError::Missing);
        }
        match parts(&text, unit) {
            Ok((_, number)) if number.is_identity_number() => Err(InputError::IdentityNumber),
            Err(InputError::NotANumber)
                if has_identity_number(&pieces(&text)) && dates(&text).is_err() =>
            {
                Err(InputError::IdentityNumber)
            }
            Ok((Sign::Minus, _)) => Err(InputError::OutOfRange),
            Ok((Sign::Plus, number)) => Ok(number),
            Err(error) => Err(error),
        }
    }

    /// The number itself.
    ///
    /// # Errors
    /// [`InputError::OutOfRange`] where it is longer than any there can be.
    pub fn value(&self) -> Result<Decimal, InputError> {
        let scale = u32::try_from(self.decimals.len()).map_err(|_| InputError::TooManyDecimals)?;
        let digits = [self.whole.as_str(), &self.decimals].concat();
        let mantissa: i64 = digits.parse().map_err(|_| InputError::OutOfRange)?;
        Ok(Decimal::new(mantissa, scale))
    }

    fn is_identity_number(&self) -> bool {
        self.whole.len() >= IDENTITY_NUMBER
            || self.whole.len() == BIRTH_DATE && self.decimals.len() == PERSONAL_NUMBER
    }
}

enum Sign {
    Plus,
    Minus,
}

/// The number in a tidy text that holds nothing else than it and its unit.
fn parts(text: &str, unit: Unit) -> Result<(Sign, WrittenNumber), InputError> {
    let not_a_digit = |sign: char| !sign.is_ascii_digit();
    let from_digits = text.trim_start_matches(not_a_digit);
    let digits = from_digits.trim_end_matches(not_a_digit);
    if digits.is_empty() {
        return Err(InputError::NotANumber);
    }
    let before = text.strip_suffix(from_digits).unwrap_or_default();
    let after = from_digits.strip_prefix(digits).unwrap_or_default();
    let (before, after) = (before.trim(), after.trim());
    let (sign, before) = match before.strip_suffix('-') {
        Some(before) => (Sign::Minus, before),
        None => (Sign::Plus, before),
    };
    let ends = [",-", ".-", ":-"].into_iter();
    let no_oere = ends.filter_map(|end| after.strip_prefix(end)).next();
    let no_oere = no_oere.filter(|_| unit.is_money());
    let after = no_oere.map_or(after, |after| after.trim_start_matches('-'));
    if !unit.may_lead(before) || !unit.may_follow(after) {
        return Err(InputError::NotANumber);
    }
    // With ",-" the øre are given, and "NOK 12,500" is how amounts are written in English, here as well.
    let lone = if no_oere.is_some() || before.starts_with("nok") && digits.contains(',') {
        Lone::Thousands
    } else if unit.is_money() || digits.contains('.') {
        Lone::Either
    } else {
        Lone::Decimals
    };
    let (whole, decimals) = split(digits, lone)?;
    if no_oere.is_some() && !decimals.is_empty() {
        return Err(InputError::NotANumber);
    }
    Ok((sign, WrittenNumber { whole, decimals }))
}

/// What one mark with three digits after it is for. A point may be either, and so may a comma in kroner, as English has it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Lone {
    Thousands,
    Decimals,
    Either,
}

/// The digits before and after the mark of the decimals.
fn split(digits: &str, lone: Lone) -> Result<(String, String), InputError> {
    let (comma, point) = (digits.rfind(','), digits.rfind('.'));
    let [mark, other] = if comma > point {
        [',', '.']
    } else {
        ['.', ',']
    };
    let grouped = |text: &str, mark| grouped(text, mark).ok_or(InputError::NotANumber);
    let Some((whole, decimals)) = digits.rsplit_once(mark) else {
        return Ok((grouped(digits, ' ')?, String::new()));
    };
    if whole.contains(mark) {
        return Ok((grouped(digits, mark)?, String::new()));
    }
    if lone != Lone::Decimals
        && decimals.len() == GROUP
        && !whole.starts_with('0')
        && let Some(thousands) = self::grouped(digits, mark)
    {
        return match read_digits(&thousands) {
            Some(thousands) if lone == Lone::Either => Err(InputError::Thousands(thousands)),
            _ => Ok((thousands, String::new())),
        };
    }
    let (whole, decimals) = (whole.trim_end(), decimals.trim_start());
    let between = if whole.contains(other) { other } else { ' ' };
    let whole = grouped(whole, between)?;
    if !decimals.bytes().all(|digit| digit.is_ascii_digit()) {
        return Err(InputError::NotANumber);
    }
    Ok((whole, decimals.to_owned()))
}

/// The digits without the marks between thousands; none where they do not stand between thousands.
fn grouped(text: &str, mark: char) -> Option<String> {
    let blank = |sign: char| sign == mark || mark == ' ' && sign.is_ascii_whitespace();
    let mut groups = text
        .split(blank)
        .filter(|group| mark != ' ' || !group.is_empty());
    let mut digits = groups.next()?.to_owned();
    let first = digits.len();
    for group in groups {
        if group.len() != GROUP || first > GROUP {
            return None;
        }
        digits.push_str(group);
    }
    let all_digits = digits.bytes().all(|digit| digit.is_ascii_digit());
    (first > 0 && all_digits).then_some(digits)
}
