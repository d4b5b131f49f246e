//! What one should know about the answer, of what concerns this case.

use crate::kvp::{Answers, Assessment};
use crate::texts::Texts;
use crate::values::Kroner;

/// Ages from which the year of 67 is so near that one may ask what it brings, and that year.
const NEAR_67: core::ops::RangeInclusive<u32> = 65..=67;

/// That Nav may see it differently, and the readings of the law that this answer rests on.
pub fn disclaimers(assessment: &Assessment, answers: &Answers, texts: Texts) -> Vec<&'static str> {
    let words = texts.result().disclaimers().points();
    // Both readings are about the child supplement.
    let with_children = assessment.stoenad.as_ref().filter(|it| it.children > 0);
    let taken = with_children.map(|stoenad| stoenad.reductions);
    let taken = taken.unwrap_or_default();
    let near = answers.alder.map(|alder| alder.on(assessment.amounts_on));
    [
        (true, words.answers()),
        (taken.fravaer > Kroner::ZERO, words.absence()),
        (taken.samordning > Kroner::ZERO, words.set_off()),
        (
            near.is_some_and(|age| NEAR_67.contains(&age)),
            words.year_of_67(),
        ),
    ]
    .into_iter()
    .filter_map(|(concerns, text)| concerns.then_some(text))
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kvp::{Alder, Barn, Samordning, Ytelser, assess};
    use crate::texts::{Language, texts};
    use crate::values::Date;
    use rust_decimal::dec;

    #[test]
    fn nobody_is_told_of_readings_that_are_not_about_them() {
        let of = |age, children| Answers {
            alder: Some(Alder::Aar(age)),
            barn: Some(Barn::Antall(children)),
            ..Answers::default()
        };
        let absent = |answers| Answers {
            ugyldig_fravaer_timer: Some(dec!(7.5)),
            ..answers
        };
        let set_off = |answers| Answers {
            ytelser: Some(Ytelser::SvaertBegrenset),
            samordning: Some(Samordning {
                sykepenger: Some(dec!(2000)),
                ..Samordning::default()
            }),
            ..answers
        };
        for language in Language::all() {
            let texts = texts(language);
            let words = texts.result().disclaimers().points();
            for (answers, told) in [
                (Answers::default(), vec![]),
                (of(30, 2), vec![]),
                (absent(of(30, 0)), vec![]),
                (absent(of(30, 1)), vec![words.absence()]),
                (set_off(of(30, 0)), vec![]),
                (
                    absent(set_off(of(30, 1))),
                    vec![words.absence(), words.set_off()],
                ),
                (of(64, 0), vec![]),
                (of(65, 0), vec![words.year_of_67()]),
                (of(67, 0), vec![words.year_of_67()]),
                (of(68, 0), vec![]),
            ] {
                let assessment = assess(&answers, Date::literal(2026, 6, 1)).unwrap();
                let shown = disclaimers(&assessment, &answers, texts);
                let (first, rest) = shown.split_first().unwrap();
                assert_eq!(*first, words.answers());
                assert_eq!(rest, told, "{answers:?}");
            }
        }
    }
}
