//! The paid hours, which are one number: that of the programme week where it holds paid work, else that of their own field.

use super::case::Case;
use crate::texts::Desk;
use crate::texts::desk::DeskField;
use crate::texts::fill;
use crate::values::Written;
use crate::view::numbers;

/// That the paid work is that of the week; none where the week holds none.
pub fn paid_in_week(case: &Case, texts: Desk) -> Option<String> {
    let paid = case.column.programme.paid(&case.parsed.answers)?;
    let words = texts.programme();
    let hours = numbers::decimal(paid.hours.normalize(), texts.about().language());
    let hours = fill(words.hours_of(), &[("antall", &hours)]);
    let field = texts.fields().of(DeskField::Timer);
    let text = fill(words.from_week_of(), &[("felt", field), ("timer", &hours)]);
    Some(text)
}

/// In which week the paid hours of the programme change, and which the amounts are of; none where they do not.
pub fn change_in_week(case: &Case, texts: Desk) -> Option<String> {
    let paid = case.column.programme.paid(&case.parsed.answers)?;
    let hours = numbers::decimal(paid.hours.normalize(), texts.about().language());
    let hours = fill(texts.programme().hours_of(), &[("antall", &hours)]);
    let values = [("uke", &*paid.change?.written()), ("timer", &hours)];
    Some(fill(texts.told().changes_in(), &values))
}

/// That the work typed in its field is part of the week; none where it is not.
pub fn paid_in_field(case: &Case, texts: Desk) -> Option<String> {
    let programme = &case.column.programme;
    let answers = &case.parsed.answers;
    let hours = answers
        .arbeidstimer_per_uke
        .filter(|hours| !hours.is_zero())?;
    if programme.activities.is_empty() || programme.has_paid() {
        return None;
    }
    let words = texts.programme();
    let hours = numbers::decimal(hours.normalize(), texts.about().language());
    let hours = fill(words.hours_of(), &[("antall", &hours)]);
    let field = texts.fields().of(DeskField::Timer);
    let values = [("felt", field), ("timer", &*hours)];
    Some(fill(words.from_case(), &values))
}
