//! The limits of what is answered are the law's.

use kvp_veiviser::kvp::limits::*;
use kvp_veiviser::law::rates;
use rust_decimal::Decimal;

#[test]
fn no_more_hours_are_answered_than_full_time_has() {
    for row in rates::TIMER_PER_UKE.rows() {
        assert_eq!(row.value, MOST_HOURS_A_WEEK);
    }
    let a_year = MOST_HOURS_A_WEEK * Decimal::from(52);
    assert_eq!(MOST_HOURS_A_MONTH * Decimal::from(12), a_year);
}
