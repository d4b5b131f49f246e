//! The signs of a text: which are nothing, which are alike, and the pieces they make.

/// So many digits make an identity number, which nobody should give us.
pub const IDENTITY_NUMBER: usize = 11;

/// An identity number is a birth date and so many digits more, and people put a blank or a dash between.
pub const PERSONAL_NUMBER: usize = 5;

/// The text in small letters, without what cannot be seen, with one kind of blank and one kind of dash. Text that is copied brings
/// them along, and nobody can see what was wrong with it.
///
/// The ring over å is left out as well: it may be a sign of its own, and those who lack the key write a.
pub fn tidy(text: &str) -> String {
    let seen = text.chars().filter(|&sign| !is_invisible(sign));
    seen.map(|sign| match sign {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' => '\n',
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        'å' | 'Å' => 'a',
        // As the keyboards of Arabic and Persian write numbers.
        '٠'..='٩' => digit(sign, '٠'),
        '۰'..='۹' => digit(sign, '۰'),
        '٫' | '،' => ',',
        '٬' => ' ',
        '؛' => ';',
        _ if sign.is_whitespace() => ' ',
        _ => sign.to_ascii_lowercase(),
    })
    .collect()
}

/// The digit that another is, by the nought of those.
fn digit(sign: char, nought: char) -> char {
    let value = u32::from(sign).saturating_sub(u32::from(nought));
    char::from_digit(value, 10).unwrap_or(sign)
}

/// Whether there is nothing to see in a text.
pub fn is_blank(text: &str) -> bool {
    text.chars()
        .all(|sign| sign.is_whitespace() || is_invisible(sign))
}

/// Signs that take no room: soft hyphens, joiners, marks of direction and order, fillers.
const fn is_invisible(sign: char) -> bool {
    matches!(
        sign,
        '\0'..='\u{8}'
            | '\u{e}'..='\u{1f}'
            | '\u{7f}'..='\u{84}'
            | '\u{86}'..='\u{9f}'
            | '\u{ad}'
            | '\u{30a}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// Digits or letters in a row.
pub struct Piece<'a> {
    /// The digits or the letters.
    pub text: &'a str,
    /// What stands between it and the next.
    pub after: Gap,
}

impl Piece<'_> {
    /// Whether it is of digits.
    pub fn is_number(&self) -> bool {
        self.text.starts_with(|sign: char| sign.is_ascii_digit())
    }
}

/// What stands between two pieces, the weakest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Gap {
    /// Nothing: digits with letters after.
    None,
    /// Only blanks.
    Blank,
    /// A point, a dash or a stroke.
    Joint,
    /// A comma.
    Comma,
    /// What never stands within a date: a semicolon, a new line, "og".
    Hard,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum SignKind {
    Digit,
    Letter,
    Between(Gap),
}

const fn kind(sign: char) -> SignKind {
    match sign {
        '0'..='9' => SignKind::Digit,
        ' ' => SignKind::Between(Gap::Blank),
        '.' | '-' | '/' => SignKind::Between(Gap::Joint),
        ',' => SignKind::Between(Gap::Comma),
        ';' | '\n' | '&' | '+' => SignKind::Between(Gap::Hard),
        _ => SignKind::Letter,
    }
}

/// The pieces of a tidy text. Words that only stand between numbers are no pieces: "og", and the "th of" in "17th of May".
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces: Vec<Piece<'_>> = Vec::new();
    let mut rest = text;
    while let Some(sign) = rest.chars().next() {
        let alike = kind(sign);
        let end = rest.find(|other| kind(other) != alike);
        let (run, after) = end
            .and_then(|end| rest.split_at_checked(end))
            .unwrap_or((rest, ""));
        let gap = match (alike, run) {
            (SignKind::Between(gap), _) => gap,
            (SignKind::Letter, "og" | "and" | "і" | "та" | "و") => Gap::Hard,
            (SignKind::Letter, "st" | "nd" | "rd" | "th" | "of" | "den" | "the") => Gap::None,
            _ => {
                pieces.push(Piece {
                    text: run,
                    after: Gap::None,
                });
                Gap::None
            }
        };
        if let Some(last) = pieces.last_mut() {
            last.after = last.after.max(gap);
        }
        rest = after;
    }
    pieces
}

/// Whether a text that is neither a number nor dates holds an identity number: eleven digits in a row or with blanks between, or five
/// after others.
pub fn has_identity_number(pieces: &[Piece<'_>]) -> bool {
    let (mut all, mut row) = (0_usize, 0_usize);
    let mut ends_as_one = false;
    for piece in pieces {
        if piece.is_number() {
            let digits = piece.text.len();
            all = all.saturating_add(digits);
            row = row.saturating_add(digits);
            ends_as_one |= digits == PERSONAL_NUMBER;
            if digits >= IDENTITY_NUMBER {
                return true;
            }
        }
        if piece.after > Gap::Blank {
            if row == IDENTITY_NUMBER {
                return true;
            }
            row = 0;
        }
    }
    row == IDENTITY_NUMBER || ends_as_one && all >= IDENTITY_NUMBER
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cannot_be_seen_is_nothing_and_blanks_and_dashes_are_of_one_kind() {
        for (text, tidied) in [
            (
                "\u{feff}12\u{200b}\u{200e}\u{200f} \u{2060}5\u{ad}0\u{2066}0\u{2069}",
                "12 500",
            ),
            ("1\u{a0}2\u{202f}3\u{2009}4\u{3000}5\t6", "1 2 3 4 5 6"),
            (
                "1\u{2010}2\u{2011}3\u{2012}4\u{2013}5\u{2014}6\u{2015}7\u{2212}8",
                "1-2-3-4-5-6-7-8",
            ),
            ("27 ÅR, 27 a\u{30a}r", "27 ar, 27 ar"),
            ("1\r\n2", "1\n\n2"),
            ("١٬٠٩٠٫٥٠، ۳؛", "1 090,50, 3;"),
        ] {
            assert_eq!(tidy(text), tidied, "{text:?}");
        }
    }

    #[test]
    fn a_text_of_what_cannot_be_seen_is_blank() {
        assert!(is_blank(""));
        assert!(is_blank(" \u{200b}\u{a0}\u{feff}\n\u{ad}"));
        assert!(!is_blank("\u{200b}0"));
        assert!(!is_blank("-"));
    }
}
