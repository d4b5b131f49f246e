//! The working of an amount, as it is written beside it: "2/3 × 2,041 × 124 028".

use crate::exact::Exact;

use super::cells;

/// What a piece of arithmetic comes to; none where it cannot be read.
pub fn worked_out(cell: &str) -> Option<Exact> {
    let tight: Vec<char> = cell.chars().filter(|mark| !mark.is_whitespace()).collect();
    let mut reader = Reader { rest: &tight };
    let value = reader.sum()?;
    reader.rest.is_empty().then_some(value)
}

struct Reader<'a> {
    rest: &'a [char],
}

impl Reader<'_> {
    fn sum(&mut self) -> Option<Exact> {
        let mut value = self.product()?;
        while let Some(mark) = self.take(&['+', '−', '-']) {
            let next = self.product()?;
            value = if mark == '+' {
                value.add(next)
            } else {
                value.minus(next)
            };
        }
        Some(value)
    }

    fn product(&mut self) -> Option<Exact> {
        let mut value = self.factor()?;
        while let Some(mark) = self.take(&['×', '/', ':']) {
            let next = self.factor()?;
            value = if mark == '×' {
                value.times(next)
            } else {
                value.over(next)
            };
        }
        Some(value)
    }

    fn factor(&mut self) -> Option<Exact> {
        let value = if self.take(&['(']).is_some() {
            let value = self.sum()?;
            self.take(&[')'])?;
            value
        } else {
            self.number()?
        };
        Some(match self.take(&['%']) {
            Some(_) => value.over(Exact::of(100, 1)),
            None => value,
        })
    }

    fn number(&mut self) -> Option<Exact> {
        let digits = self.rest.iter();
        let length = digits
            .take_while(|mark| mark.is_ascii_digit() || **mark == ',')
            .count();
        let (number, rest) = self.rest.split_at(length);
        self.rest = rest;
        let text: String = number.iter().collect();
        cells::number(&text).map(|number| Exact::read(&number))
    }

    fn take(&mut self, marks: &[char]) -> Option<char> {
        let (first, rest) = self.rest.split_first()?;
        marks.contains(first).then(|| {
            self.rest = rest;
            *first
        })
    }
}
