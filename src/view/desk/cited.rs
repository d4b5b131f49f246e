//! What the desk says under a law date cites nothing that was not in force then.

use rust_decimal::dec;

use super::form::ParsedForm;
use super::programme::{ProgrammeForm, view};
use super::programme::{ending, leave, leave_points};
use crate::assess::JaNei;
use crate::kvp::{
    Alder, Answers, Arbeidsevnevurdering, Barn, Opphold, Samordning, Ytelser, assess,
};
use crate::law::{Rulebook, Source};
use crate::texts::{Desk, Language, desk};
use crate::values::{Date, Period};
use crate::view::amounts::amounts;
use crate::view::calculation::parts;
use crate::view::finding;

/// When a source was in force: what is not cited outside of it. Guidance is of the law it was written for.
const fn in_force(source: Source) -> Period {
    const fn from(year: i32, month: u32, day: u32) -> Period {
        Period::from(Date::literal(year, month, day))
    }
    const FIRST: Date = Date::literal(2007, 11, 1);
    match source {
        Source::Sotjl1991 | Source::Nav2008 => Period::through(FIRST, Date::literal(2009, 12, 31)),
        Source::Sotjl | Source::R35 => from(2010, 1, 1),
        Source::KvpForskrift | Source::BopelForskrift => from(2012, 1, 1),
        Source::AapForskrift => from(2018, 1, 1),
        Source::Introl2003 => Period::through(FIRST, Date::literal(2020, 12, 31)),
        Source::Introl => from(2021, 1, 1),
        // Made in December 2007 for the tax of 2008, which is also what is drawn of a programme that begins the month before.
        Source::SkattebetalingsForskrift
        | Source::Ftrl
        | Source::Sktl
        | Source::Navl
        | Source::Fvl
        | Source::Bistand2007 => Period::from(FIRST),
    }
}

const SOURCES: [Source; 15] = [
    Source::Sotjl1991,
    Source::Sotjl,
    Source::KvpForskrift,
    Source::AapForskrift,
    Source::BopelForskrift,
    Source::Ftrl,
    Source::Sktl,
    Source::Navl,
    Source::Fvl,
    Source::Introl,
    Source::Introl2003,
    Source::SkattebetalingsForskrift,
    Source::Nav2008,
    Source::R35,
    Source::Bistand2007,
];

/// Acts that are named in a sentence and are no source of the rules.
const OTHER_ACTS: [(&str, Date); 3] = [
    ("utlendingsloven", Date::literal(2010, 1, 1)),
    ("utlendingslova", Date::literal(2010, 1, 1)),
    ("Immigration Act", Date::literal(2010, 1, 1)),
];

/// What is wrong with a text: a source that was not in force on the day, or a paragraph of nothing.
fn fault(text: &str, day: Date, language: Language) -> Option<String> {
    let plain = text
        .replace('\u{a0}', " ")
        .replace(", section", " §")
        .replace(" section", " §");
    let mut rest = plain;
    let sources = desk(language).about().sources();
    let labels = SOURCES.map(|it| {
        let sign = if it.has_paragraphs() { " §" } else { "" };
        ([sources.of(it), sign].concat(), in_force(it))
    });
    let others = OTHER_ACTS.map(|(name, first)| ([name, " §"].concat(), Period::from(first)));
    for (cited, period) in labels.into_iter().chain(others) {
        if rest.contains(&cited) && !period.contains(day) {
            return Some(cited);
        }
        rest = rest.replace(&cited, "");
    }
    rest.contains('§').then(|| rest.clone())
}

const DAYS: [Date; 15] = [
    Date::literal(2007, 11, 1),
    Date::literal(2008, 6, 5),
    Date::literal(2009, 12, 31),
    Date::literal(2010, 1, 1),
    Date::literal(2011, 6, 1),
    Date::literal(2011, 12, 31),
    Date::literal(2012, 1, 1),
    Date::literal(2015, 6, 1),
    Date::literal(2018, 12, 31),
    Date::literal(2019, 1, 1),
    Date::literal(2020, 12, 31),
    Date::literal(2021, 1, 1),
    Date::literal(2025, 3, 7),
    Date::literal(2026, 6, 1),
    Date::literal(2029, 12, 31),
];

/// People of whom every condition comes out in every way.
fn people() -> Vec<Answers> {
    let working = |apprentice, hours| Answers {
        alder: Some(Alder::Aar(24)),
        barn: Some(Barn::Antall(2)),
        arbeidstimer_per_uke: Some(hours),
        timeloenn: Some(dec!(250)),
        laerling: Some(apprentice),
        ugyldig_fravaer_timer: Some(dec!(7.5)),
        samordning: Some(Samordning {
            dagpenger: Some(dec!(1000)),
            ..Samordning::default()
        }),
        ..Answers::default()
    };
    let mut people = vec![
        Answers::default(),
        working(false, dec!(10)),
        working(false, dec!(20)),
        working(true, dec!(20)),
    ];
    for years in [17, 30, 67, 68] {
        people.push(Answers {
            alder: Some(Alder::Aar(years)),
            ..Answers::default()
        });
    }
    for opphold in [
        Opphold::NorskStatsborger,
        Opphold::FastBopel,
        Opphold::LovligUtenFastBopel,
        Opphold::IkkeLovlig,
        Opphold::VetIkke,
    ] {
        for eoes in [
            None,
            Some(JaNei::Ja),
            Some(JaNei::Nei),
            Some(JaNei::VetIkke),
        ] {
            people.push(Answers {
                opphold: Some(opphold),
                eoes,
                ..Answers::default()
            });
        }
    }
    for ytelser in [
        Ytelser::Ingen,
        Ytelser::SvaertBegrenset,
        Ytelser::Mer,
        Ytelser::VetIkke,
    ] {
        people.push(Answers {
            ytelser: Some(ytelser),
            ..Answers::default()
        });
    }
    for vurdering in [
        Arbeidsevnevurdering::Gjennomfoert,
        Arbeidsevnevurdering::IkkeGjennomfoert,
        Arbeidsevnevurdering::VetIkke,
    ] {
        people.push(Answers {
            arbeidsevnevurdering: Some(vurdering),
            ..Answers::default()
        });
    }
    for answer in [JaNei::Ja, JaNei::Nei, JaNei::VetIkke].map(Some) {
        people.push(Answers {
            nedsatt_evne: answer,
            tett_oppfoelging: answer,
            egen_jobbsoeking: answer,
            introduksjonsprogram: answer,
            nav_kontor: answer,
            nav_tilbud: answer,
            uforholdsmessig_byrdefullt: answer,
            ..Answers::default()
        });
    }
    people
}

/// What the desk says of one person under the law of a day.
fn said(answers: &Answers, law: Rulebook, texts: Desk) -> Vec<String> {
    let about = texts.about();
    let assessment = assess(answers, law.date()).unwrap_or_else(|_| unreachable!());
    let mut said = Vec::new();
    for found in &assessment.findings {
        let row = finding::row(found, about);
        said.extend([row.title.to_owned(), row.reason]);
        said.extend(row.basis.into_iter().map(|it| it.label));
    }
    for line in parts(&assessment, answers, about)
        .into_iter()
        .flat_map(|it| it.lines)
    {
        said.extend([line.label.to_owned(), line.how]);
        said.extend(line.basis.into_iter().map(|it| it.label));
    }
    if let Some(view) = amounts(&assessment, answers, law, about) {
        said.extend(view.notes.into_iter().chain(view.warnings));
        said.extend(view.assumptions.into_iter().chain(view.reservation));
    }
    let changes = super::case::changes(&assessment, texts);
    said.extend(changes.concat());
    said
}

/// What the desk says of programmes of all lengths under the law of a day.
fn of_programmes(law: Rulebook, texts: Desk) -> Vec<String> {
    let mut said = Vec::new();
    for months in [None, Some(12), Some(24), Some(30), Some(36)] {
        for used in ["", "12", "30"] {
            for empty in [true, false] {
                let mut form = ProgrammeForm {
                    used: used.to_owned(),
                    decision: "5.6.2024".to_owned(),
                    application: "1.1.2024".to_owned(),
                    children: "2".to_owned(),
                    ..ProgrammeForm::default()
                };
                if !empty {
                    form.use_template();
                }
                let mut parsed = ParsedForm::default();
                parsed.answers.program_maaneder = months;
                let Some(view) = view(&form, &parsed, law, texts) else {
                    unreachable!()
                };
                said.extend(view.deadlines);
                for row in view.findings {
                    said.extend([row.title.to_owned(), row.reason]);
                    said.extend(row.basis.into_iter().map(|it| it.label));
                }
                said.extend(leave(&form, law, texts));
            }
        }
    }
    said.extend(ending(law, texts).into_iter().map(str::to_owned));
    said
}

#[test]
fn nothing_is_cited_under_a_law_date_before_it_was_in_force() {
    for day in DAYS {
        let law = Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        for language in Language::all().iter().copied() {
            let texts = desk(language);
            let people = people();
            let of_people = people.iter().flat_map(|answers| said(answers, law, texts));
            let said: Vec<String> = of_people.chain(of_programmes(law, texts)).collect();
            assert!(
                said.iter()
                    .any(|text| text.contains('5') && text.contains("35") || text.contains("5A"))
            );
            for text in said {
                assert_eq!(fault(&text, day, language), None, "{day:?}: {text}");
            }
        }
    }
}

#[test]
fn the_rights_to_absence_are_told_from_the_day_there_are_rules_for_them() {
    for (day, are_told) in [
        (Date::literal(2008, 6, 5), false),
        (Date::literal(2011, 12, 31), false),
        (Date::literal(2012, 1, 1), true),
        (Date::literal(2026, 6, 1), true),
    ] {
        let law = Rulebook::at(day).unwrap_or_else(|_| unreachable!());
        for language in Language::all().iter().copied() {
            assert_eq!(
                !leave_points(law, desk(language)).is_empty(),
                are_told,
                "{day:?}"
            );
        }
    }
}

#[test]
fn a_text_that_cites_what_was_not_in_force_is_found() {
    let nb = Language::nb();
    for (text, year, expected) in [
        ("Halv stilling (§ 30 andre ledd).", 2026, true),
        ("Sjekk unntakene i forskriften § 1.", 2026, true),
        ("Nav 2008, lysbilde 7", 2010, true),
        ("sosialtjenesteloven § 34", 2009, true),
        ("sosialtjenesteloven § 34", 2010, false),
        ("sosialtjenesteloven (1991) § 5A-1", 2009, false),
        ("sosialtjenesteloven (1991) § 5A-1", 2010, true),
        ("KVP-forskriften § 1 femte ledd", 2011, true),
        ("KVP-forskriften § 1 femte ledd", 2012, false),
        ("Ordinært arbeid er høyst halv stilling.", 2008, false),
    ] {
        let found = fault(text, Date::literal(year, 6, 1), nb);
        assert_eq!(found.is_some(), expected, "{text}");
    }
}
