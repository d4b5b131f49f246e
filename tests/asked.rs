//! What people ask about the programme, and that the result answers it: whoever it concerns, under any law, in every language.

use kvp_veiviser::assess::JaNei;
use kvp_veiviser::kvp::{Alder, Answers, Arbeidsevnevurdering, Barn, Opphold, Ytelser};
use kvp_veiviser::law::{Rulebook, rates};
use kvp_veiviser::texts::{Language, Texts, texts};
use kvp_veiviser::values::Date;
use kvp_veiviser::view::common::CommonQuestion;
use kvp_veiviser::view::result::{ResultView, result};

/// Someone who asks, on a day.
struct Person {
    age: Option<u32>,
    rulebook: Rulebook,
    answers: Answers,
}

/// A question, and the words that its answer holds in bokmål, nynorsk and English, all of them in one text.
struct Asked {
    question: &'static str,
    concerns: fn(&Person) -> bool,
    answer: [&'static [&'static str]; 3],
}

const fn everyone(_: &Person) -> bool {
    true
}

const fn has_no_age(person: &Person) -> bool {
    person.age.is_none()
}

const fn has_an_age(person: &Person) -> bool {
    person.age.is_some()
}

fn is_under_25(person: &Person) -> bool {
    person.age.is_some_and(|age| age < 25)
}

fn has_a_child(person: &Person) -> bool {
    person
        .answers
        .barn
        .as_ref()
        .is_some_and(|barn| barn.count_on(person.rulebook.date()) == 1)
}

fn has_benefits(person: &Person) -> bool {
    person.answers.ytelser != Some(Ytelser::Ingen)
}

fn is_no_citizen(person: &Person) -> bool {
    person.answers.opphold != Some(Opphold::NorskStatsborger)
}

fn may_be_young(person: &Person) -> bool {
    person.age.is_none_or(|age| age < 29) && person.rulebook.date() >= Date::literal(2025, 1, 1)
}

fn since_2012(person: &Person) -> bool {
    person.rulebook.date() >= Date::literal(2012, 1, 1)
}

fn since_2010(person: &Person) -> bool {
    person.rulebook.date() >= Date::literal(2010, 1, 1)
}

fn since_2019(person: &Person) -> bool {
    person.rulebook.date() >= Date::literal(2019, 1, 1)
}

/// The list that the guide is held to.
const ASKED: &[Asked] = &[
    Asked {
        question: "How much, with the age not given?",
        concerns: has_no_age,
        answer: [
            &["Skriv inn alderen din", "under 25 år"],
            &["Skriv inn alderen din", "under 25 år"],
            &["Enter your age", "under 25"],
        ],
    },
    Asked {
        question: "How much before tax?",
        concerns: has_an_age,
        answer: [
            &["Til sammen før skatt", "kroner"],
            &["Til saman før skatt", "kroner"],
            &["Total before tax", "NOK"],
        ],
    },
    Asked {
        question: "How much after tax?",
        concerns: has_an_age,
        answer: [
            &["På konto, anslag", "kroner"],
            &["På konto, overslag", "kroner"],
            &["In your account, estimated", "NOK"],
        ],
    },
    Asked {
        question: "How much in June and December?",
        concerns: has_an_age,
        answer: [
            &["For juni", "For desember", "kroner"],
            &["For juni", "For desember", "kroner"],
            &["for June", "for December", "NOK"],
        ],
    },
    Asked {
        question: "Why less under 25?",
        concerns: |person| has_no_age(person) || is_under_25(person),
        answer: [
            &["to tredeler av full stønad", "Fra dagen du fyller 25"],
            &["to tredelar av full stønad", "Frå dagen du fyller 25"],
            &["two thirds of the full benefit", "From the day you turn 25"],
        ],
    },
    Asked {
        question: "Do I get less?",
        concerns: is_under_25,
        answer: [
            &["Du får to tredeler av full stønad fordi du er under 25"],
            &["Du får to tredelar av full stønad fordi du er under 25"],
            &["You get two thirds of the full benefit because you are under 25"],
        ],
    },
    Asked {
        question: "How much per child, without one?",
        concerns: |person| !has_a_child(person),
        answer: [
            &["Barnetillegget er", "kroner per barn og dag"],
            &["Barnetillegget er", "kroner per barn og dag"],
            &["The child supplement is NOK", "per child and day"],
        ],
    },
    Asked {
        question: "How much for my child?",
        concerns: has_a_child,
        answer: [
            &["Barnetillegg for 1 barn er med", "kroner per dag"],
            &["Barnetillegg for 1 barn er med", "kroner per dag"],
            &["Child supplement for 1 child is included", "a day"],
        ],
    },
    Asked {
        question: "Do barnetrygd, bostøtte or a partner's income matter?",
        concerns: everyone,
        answer: [
            &[
                "blir ikke lavere",
                "barnetrygd",
                "bostøtte fra stat eller kommune",
                "partneren",
            ],
            &[
                "blir ikkje lågare",
                "barnetrygd",
                "bustøtte frå stat eller kommune",
                "partnaren",
            ],
            &[
                "do not reduce the benefit",
                "Child benefit",
                "housing support",
                "partner's",
            ],
        ],
    },
    Asked {
        question: "Which benefits are taken off?",
        concerns: everyone,
        answer: [
            &[
                "dagpenger, sykepenger eller foreldrepenger",
                "krone for krone",
            ],
            &[
                "dagpengar, sjukepengar eller foreldrepengar",
                "krone for krone",
            ],
            &[
                "unemployment, sickness or parental benefit",
                "krone for krone",
            ],
        ],
    },
    Asked {
        question: "When is it paid?",
        concerns: everyone,
        answer: [
            &["etterskuddsvis", "Kommunen bestemmer dagene", "§ "],
            &["på etterskot", "Kommunen avgjer dagane", "§ "],
            &[
                "in arrears",
                "The municipality chooses the days",
                "section ",
            ],
        ],
    },
    Asked {
        question: "Is tax drawn?",
        concerns: everyone,
        answer: [
            &["Stønaden for juni er uten skattetrekk", "halv skatt"],
            &["Stønaden for juni er utan skattetrekk", "halv skatt"],
            &[
                "No tax is taken from the benefit for June",
                "half in December",
            ],
        ],
    },
    Asked {
        question: "Does it count towards a pension?",
        concerns: everyone,
        answer: [
            &["Du betaler skatt av stønaden", "pensjonsopptjening"],
            &["Du betaler skatt av stønaden", "pensjonsopptening"],
            &["You pay tax on the benefit", "pension rights"],
        ],
    },
    Asked {
        question: "Is there holiday?",
        concerns: since_2012,
        answer: [
            &[
                "Ja, inntil 25 arbeidsdager",
                "beholder du stønaden",
                "over 60 år",
            ],
            &[
                "Ja, inntil 25 arbeidsdagar",
                "får du stønaden som før",
                "over 60 år",
            ],
            &[
                "Yes, up to 25 working days",
                "you keep the benefit",
                "over 60",
            ],
        ],
    },
    Asked {
        question: "Is there holiday pay?",
        concerns: everyone,
        answer: [
            &["Du får ikke feriepenger"],
            &["Du får ikkje feriepengar"],
            &["holiday pay"],
        ],
    },
    Asked {
        question: "What when I am ill?",
        concerns: everyone,
        answer: [
            &["Sykdom med legeerklæring", "gir ikke trekk"],
            &["Sjukdom med legeerklæring", "gir ikkje trekk"],
            &[
                "Illness with a doctor's certificate",
                "does not reduce the benefit",
            ],
        ],
    },
    Asked {
        question: "What when I, or my child, am ill for some days?",
        concerns: since_2012,
        answer: [
            &[
                "egenmelding i inntil tre dager",
                "sykt barn",
                "10 dager på 12 måneder",
            ],
            &[
                "eigenmelding i inntil tre dagar",
                "sjukt barn",
                "10 dagar på 12 månader",
            ],
            &["up to three days", "sick child", "10 days in 12 months"],
        ],
    },
    Asked {
        question: "What of illness before there was a regulation?",
        concerns: |person| !since_2012(person),
        answer: [
            &["Før 2012", "ingen faste regler om egenmelding", "gjaldt"],
            &["Før 2012", "ingen faste reglar om eigenmelding", "galdt"],
            &[
                "Before 2012",
                "no fixed rules on self-reported illness",
                "applied",
            ],
        ],
    },
    Asked {
        question: "What of holiday before there was a regulation?",
        concerns: |person| !since_2012(person),
        answer: [
            &["Før 2012", "ingen faste regler om ferie", "gjaldt"],
            &["Før 2012", "ingen faste reglar om ferie", "galdt"],
            &["Before 2012", "no fixed rules on holidays", "applied"],
        ],
    },
    Asked {
        question: "What if I stay away?",
        concerns: everyone,
        answer: [
            &["Er du borte uten gyldig grunn, blir du trukket for timene"],
            &["Er du borte utan gyldig grunn, blir du trekt for timane"],
            &["If you stay away without a valid reason, the benefit goes down for the hours"],
        ],
    },
    Asked {
        question: "What if I must stay away?",
        concerns: everyone,
        answer: [
            &["Det gjør heller ikke permisjon du har fått"],
            &["Det gjer heller ikkje permisjon du har fått"],
            &["Nor does leave granted"],
        ],
    },
    Asked {
        question: "May I work beside it?",
        concerns: everyone,
        answer: [
            &["Ja, inntil halv stilling", "uansett hva du tjener"],
            &["Ja, inntil halv stilling", "uansett kva du tener"],
            &["Yes, up to half time", "whatever you earn"],
        ],
    },
    Asked {
        question: "What would I then get?",
        concerns: has_an_age,
        answer: [
            &["Uten lønnet arbeid", "I halv stilling kan du få"],
            &["Utan lønt arbeid", "I halv stilling kan du få"],
            &["Without paid work", "In a half-time position you can get"],
        ],
    },
    Asked {
        question: "How long?",
        concerns: since_2019,
        answer: [
            &[
                "inntil ett år om gangen",
                "høyst to år",
                "inntil ett år til",
            ],
            &[
                "inntil eitt år om gongen",
                "høgst to år",
                "inntil eitt år til",
            ],
            &[
                "up to one year at a time",
                "two years at most",
                "up to one year more",
            ],
        ],
    },
    Asked {
        question: "How long, before the reform?",
        concerns: |person| !since_2019(person),
        answer: [
            &["Før 2019", "inntil ett år", "ny vurdering"],
            &["Før 2019", "inntil eitt år", "ny vurdering"],
            &["Before 2019", "up to one year", "new assessment"],
        ],
    },
    Asked {
        question: "May I come back?",
        concerns: everyone,
        answer: [
            &["permisjon og avbrudd regnes ikke med", "søke på nytt"],
            &["permisjon og avbrot blir ikkje rekna med", "søkje på nytt"],
            &["leave and interruptions do not count", "apply again"],
        ],
    },
    Asked {
        question: "Social assistance on top?",
        concerns: everyone,
        answer: [
            &[
                "Ja, du kan ha rett til det hvis stønaden ikke er nok",
                "Du må søke",
            ],
            &[
                "Ja, du kan ha rett til det om stønaden ikkje er nok",
                "Du må søkje",
            ],
            &[
                "Yes, you may have a right to it if the benefit is not enough",
                "You must apply",
            ],
        ],
    },
    Asked {
        question: "AAP?",
        concerns: everyone,
        answer: [
            &["arbeidsavklaringspenger (AAP) og uføretrygd teller som ytelser"],
            &["arbeidsavklaringspengar (AAP) og uføretrygd tel som ytingar"],
            &["work assessment allowance (AAP) and disability benefit count as benefits"],
        ],
    },
    Asked {
        question: "A student loan?",
        concerns: everyone,
        answer: [
            &["Lån og stipend fra Lånekassen teller ikke"],
            &["Lån og stipend frå Lånekassen tel ikkje"],
            &["Student loans and grants from Lånekassen do not count"],
        ],
    },
    Asked {
        question: "As a refugee, after the introduction programme?",
        concerns: is_no_citizen,
        answer: [
            &["Etter introduksjonsprogrammet", "neste steg"],
            &["Etter introduksjonsprogrammet", "neste steg"],
            &["After the introduction programme", "next step"],
        ],
    },
    Asked {
        question: "As an EEA national?",
        concerns: is_no_citizen,
        answer: [
            &[
                "Fra 7. mars 2025",
                "noen EØS-borgere",
                "uten å bo fast i Norge",
            ],
            &[
                "Frå 7. mars 2025",
                "nokre EØS-borgarar",
                "utan å bu fast i Noreg",
            ],
            &[
                "From 7 March 2025",
                "some EEA citizens",
                "without living permanently in Norway",
            ],
        ],
    },
    Asked {
        question: "May school be part of it?",
        concerns: everyone,
        answer: [
            &["Ja, både opplæring, norskopplæring"],
            &["Ja, både opplæring, norskopplæring"],
            &["Yes: training, Norwegian classes"],
        ],
    },
    Asked {
        question: "Which children count?",
        concerns: everyone,
        answer: [
            &["Egne barn teller", "Stebarn teller ikke"],
            &["Eigne barn tel", "Stebarn tel ikkje"],
            &["Your own children count", "Stepchildren do not"],
        ],
    },
    Asked {
        question: "My child lives with the other parent?",
        concerns: since_2012,
        answer: [
            &[
                "Egne barn teller",
                "hos den andre forelderen",
                "KVP-forskriften § 3",
            ],
            &[
                "Eigne barn tel",
                "hos den andre forelderen",
                "KVP-forskrifta § 3",
            ],
            &[
                "Your own children count",
                "with the other parent",
                "Regulations, section 3",
            ],
        ],
    },
    Asked {
        question: "A foster child?",
        concerns: since_2012,
        answer: [
            &["fosterbarn", "de siste to årene", "Er plasseringen varig"],
            &["fosterbarn", "dei siste to åra", "Skal barnet bli verande"],
            &["foster child", "last two years", "placement is lasting"],
        ],
    },
    Asked {
        question: "A child abroad?",
        concerns: everyone,
        answer: [
            &["bo og oppholde seg lovlig i Norge", "90 dager"],
            &["bu i Noreg", "90 dagar"],
            &["live in Norway", "90 days"],
        ],
    },
    Asked {
        question: "I pay maintenance?",
        concerns: everyone,
        answer: [
            &["Betaler du barnebidrag, kan barnetillegget gå til bidraget"],
            &["Betaler du barnebidrag, kan barnetillegget gå til bidraget"],
            &["If you pay child maintenance, the child supplement may go to the maintenance"],
        ],
    },
    Asked {
        question: "A child with an income?",
        concerns: everyone,
        answer: [
            &["Til og med 2023", "egen inntekt"],
            &["Til og med 2023", "eiga inntekt"],
            &["Up to and including 2023", "an income"],
        ],
    },
    Asked {
        question: "What do I own?",
        concerns: everyone,
        answer: [
            &["Sparepenger, bolig og bil", "§ "],
            &["Sparepengar, hus og bil", "§ "],
            &["savings, a house or a car", "section "],
        ],
    },
    Asked {
        question: "Both of us take part?",
        concerns: everyone,
        answer: [
            &["Deltar dere begge to", "barnetillegget"],
            &["Er de med begge to", "barnetillegget"],
            &["both of you take part", "child supplement"],
        ],
    },
    Asked {
        question: "What if my benefit ends soon?",
        concerns: has_benefits,
        answer: [
            &["Søk før den tar slutt", "senest seks måneder", "§ "],
            &["Søk før ho tek slutt", "seinast seks månader", "§ "],
            &["Apply before it ends", "within six months", "section "],
        ],
    },
    Asked {
        question: "What of overgangsstønad, which ends?",
        concerns: has_benefits,
        answer: [
            &[
                "Overgangsstønaden til enslige foreldre faller bort",
                "1. juli 2026",
            ],
            &[
                "Overgangsstønaden til einslege foreldre fell bort",
                "1. juli 2026",
            ],
            &["From 1 July 2026", "overgangsstønad", "no longer applies"],
        ],
    },
    Asked {
        question: "I have applied for uføretrygd?",
        concerns: since_2010,
        answer: [
            &[
                "Får du senere uføretrygd",
                "kreve etterbetalingen",
                "§ 38 andre ledd",
            ],
            &[
                "Får du seinare uføretrygd",
                "krevje etterbetalinga",
                "§ 38 andre ledd",
            ],
            &[
                "later paid disability benefit",
                "claim the back pay",
                "section 38",
            ],
        ],
    },
    Asked {
        question: "I am under 29: which programme?",
        concerns: may_be_young,
        answer: [
            &[
                "under 29 år",
                "aktivitetspenger",
                "sammen med kvalifiseringsstønaden",
                "§ 29",
            ],
            &[
                "under 29 år",
                "aktivitetspengar",
                "saman med kvalifiseringsstønaden",
                "§ 29",
            ],
            &[
                "under 29",
                "aktivitetspenger",
                "cannot be combined with the qualification benefit",
                "section 29",
            ],
        ],
    },
    Asked {
        question: "What before the first money?",
        concerns: everyone,
        answer: [
            &["før den første utbetalingen", "økonomisk sosialhjelp"],
            &["før den første utbetalinga", "økonomisk sosialhjelp"],
            &["before the first payment", "social assistance"],
        ],
    },
    Asked {
        question: "My debts?",
        concerns: since_2012,
        answer: [
            &["nok igjen til å leve av", "dekningsloven § 2-7"],
            &["nok att til å leve av", "dekningslova § 2-7"],
            &["keep enough to live on", "section 2-7"],
        ],
    },
    Asked {
        question: "My maintenance?",
        concerns: since_2012,
        answer: [
            &["kan barnetillegget gå til bidraget", "KVP-forskriften § 4"],
            &["kan barnetillegget gå til bidraget", "KVP-forskrifta § 4"],
            &[
                "supplement may go to the maintenance",
                "Regulations, section 4",
            ],
        ],
    },
    Asked {
        question: "My travel costs?",
        concerns: everyone,
        answer: [
            &["støtte til reiser", "arbeidsmarkedsloven § 13"],
            &["støtte til reiser", "arbeidsmarknadslova § 13"],
            &["travel support", "section 13 of the Labour Market Act"],
        ],
    },
    Asked {
        question: "Ill in the first eight weeks?",
        concerns: since_2012,
        answer: [
            &["De første åtte ukene trenger du legeerklæring", "§ 6"],
            &["Dei første åtte vekene treng du legeerklæring", "§ 6"],
            &[
                "In the first eight weeks you need a doctor's certificate",
                "section 6",
            ],
        ],
    },
    Asked {
        question: "A new baby?",
        concerns: since_2012,
        answer: [
            &[
                "permisjon med stønad før termin",
                "det første året",
                "§ 12",
                "§ 34",
            ],
            &[
                "permisjon med stønad før termin",
                "det første året",
                "§ 12",
                "§ 34",
            ],
            &[
                "before the due date",
                "first year",
                "section 12",
                "section 34",
            ],
        ],
    },
    Asked {
        question: "A short sentence to serve?",
        concerns: since_2010,
        answer: [
            &["avbrudd i programmet uten stønad", "§ 34"],
            &["avbrot i programmet utan stønad", "§ 34"],
            &["interrupted, without the benefit", "section 34"],
        ],
    },
    Asked {
        question: "Injured in a measure?",
        concerns: everyone,
        answer: [
            &["yrkesskade", "folketrygdloven § 13-11"],
            &["yrkesskade", "folketrygdlova § 13-11"],
            &["occupational injury", "section 13-11"],
        ],
    },
    Asked {
        question: "Treatment for substance use?",
        concerns: everyone,
        answer: [
            &["behandling for rus", "den viktigste delen", "§ "],
            &["behandling for rus", "den viktigaste delen", "§ "],
            &["treatment for substance use", "main part", "section "],
        ],
    },
    Asked {
        question: "I say no to the programme?",
        concerns: everyone,
        answer: [
            &[
                "Takker du nei",
                "ikke Nav avslå sosialhjelp bare av den grunn",
                "§ ",
            ],
            &[
                "Takkar du nei",
                "ikkje Nav avslå sosialhjelp berre av den grunn",
                "§ ",
            ],
            &["If you say no", "for that reason alone", "section "],
        ],
    },
    Asked {
        question: "I move to another municipality?",
        concerns: since_2012,
        answer: [
            &["Kommunen du oppholder deg i", "flyktning", "§ 3"],
            &["Kommunen du oppheld deg i", "flyktning", "§ 3"],
            &["The municipality you stay in", "refugee", "section 3"],
        ],
    },
    Asked {
        question: "Permanent residence and family reunification?",
        concerns: since_2010,
        answer: [
            &[
                "permanent opphold",
                "§ 11-11",
                "familieinnvandring",
                "§ 10-8",
                "Spør UDI",
            ],
            &[
                "permanent opphald",
                "§ 11-11",
                "familieinnvandring",
                "§ 10-8",
                "Spør UDI",
            ],
            &[
                "permanent residence",
                "section 11-11",
                "family reunification",
                "section 10-8",
                "Ask UDI",
            ],
        ],
    },
    Asked {
        question: "How do I apply?",
        concerns: everyone,
        answer: [
            &["Søk helst skriftlig", "hjelp til søknaden"],
            &["Søk helst skriftleg", "hjelp til søknaden"],
            &["Apply in writing", "help with the application"],
        ],
    },
    Asked {
        question: "By when does it begin?",
        concerns: everyone,
        answer: [
            &["senest seks måneder etter at søknaden kom fram"],
            &["seinast seks månader etter at søknaden kom fram"],
            &["within six months of your application"],
        ],
    },
    Asked {
        question: "By when do I complain?",
        concerns: everyone,
        answer: [
            &["klage innen tre uker", "neste virkedag", "§ 29"],
            &["klage innan tre veker", "neste yrkedag", "§ 29"],
            &[
                "appeal within three weeks",
                "next working day",
                "section 29",
            ],
        ],
    },
    Asked {
        question: "How do I complain, and who decides?",
        concerns: everyone,
        answer: [
            &["Skriv under", "Nav-kontoret", "statsforvalteren"],
            &["Skriv under", "Nav-kontoret", "statsforvaltaren"],
            &["Sign", "Nav office", "County Governor"],
        ],
    },
    Asked {
        question: "Where do I complain about Nav's own decision?",
        concerns: everyone,
        answer: [
            &["NAV-loven § 14 a", "Nav klageinstans"],
            &["NAV-lova § 14 a", "Nav klageinstans"],
            &["section 14 a", "Nav klageinstans"],
        ],
    },
    Asked {
        question: "Whom can I ring?",
        concerns: everyone,
        answer: [&["55 55 33 33"], &["55 55 33 33"], &["55 55 33 33"]],
    },
];

/// What holds only for some, and misleads all others: shown to nobody else.
const SAID_TO_NOBODY_ELSE: &[&str] = &[
    "Why less under 25?",
    "Is there holiday?",
    "What when I, or my child, am ill for some days?",
    "How long?",
    "How long, before the reform?",
    "What if my benefit ends soon?",
    "What of overgangsstønad, which ends?",
    "I am under 29: which programme?",
    "As a refugee, after the introduction programme?",
];

/// Someone with children has a small benefit, and someone without any is a Norwegian citizen.
fn person(age: Option<u32>, children: u32, law_date: Date) -> Person {
    let (opphold, ytelser) = match children {
        0 => (Opphold::NorskStatsborger, Ytelser::Ingen),
        _ => (Opphold::FastBopel, Ytelser::SvaertBegrenset),
    };
    Person {
        age,
        rulebook: Rulebook::at(law_date).unwrap(),
        answers: Answers {
            alder: age.map(Alder::Aar),
            opphold: Some(opphold),
            nedsatt_evne: Some(JaNei::Ja),
            ytelser: Some(ytelser),
            arbeidsevnevurdering: Some(Arbeidsevnevurdering::Gjennomfoert),
            tett_oppfoelging: Some(JaNei::Ja),
            barn: Some(Barn::Antall(children)),
            ..Answers::default()
        },
    }
}

/// Everyone who asks: of every age that matters and of none, with a child and without, on a day under each law.
fn people() -> Vec<Person> {
    let days = [
        (2008, 6, 5),
        (2011, 12, 31),
        (2012, 1, 1),
        (2018, 12, 31),
        (2019, 1, 1),
        (2025, 3, 6),
        (2025, 3, 7),
        (2026, 6, 1),
    ];
    let mut people = Vec::new();
    for (year, month, day) in days {
        for age in [None, Some(24), Some(25), Some(61)] {
            for children in [0, 1] {
                people.push(person(age, children, Date::literal(year, month, day)));
            }
        }
    }
    people
}

/// An answer to a common question, each of its paragraphs with the places in the law where it stands.
fn answered(question: &CommonQuestion) -> impl Iterator<Item = String> {
    let places: Vec<&str> = question.basis.iter().map(|it| it.label.as_str()).collect();
    let places = places.join(", ");
    let paragraphs = question.help.paragraphs().iter();
    paragraphs.map(move |text| format!("{text} ({places})").replace('\u{a0}', " "))
}

/// What the result says to someone, text by text; a label and its amount are one.
fn shown(view: &ResultView, texts: Texts) -> Vec<String> {
    let next = &texts.result().next();
    let mut shown = Vec::new();
    match &view.amounts {
        Some(amounts) => {
            let lines = amounts.payslip.iter();
            shown.extend(lines.map(|line| format!("{}: {}", line.label, line.amount)));
            shown.extend(amounts.june_and_december.clone());
            shown.extend(amounts.assumptions.clone());
            shown.extend(amounts.notes.iter().cloned());
        }
        None => shown.extend([view.no_amounts.to_owned(), view.for_children.clone()]),
    }
    let points = texts.result().tax().points().iter();
    shown.extend(points.map(|&point| point.to_owned()));
    shown.extend(view.hours.iter().map(|hours| hours.chart.text.clone()));
    shown.extend(view.questions.iter().flat_map(answered));
    let fixed = view.first.iter().chain(&view.advice);
    shown.extend(
        fixed
            .chain([&next.phone_number()])
            .map(|&text| text.to_owned()),
    );
    shown
        .iter()
        .map(|text| text.replace('\u{a0}', " "))
        .collect()
}

#[test]
fn the_result_answers_what_people_ask() {
    for person in people() {
        let day = person.rulebook.date();
        for (place, language) in Language::all().into_iter().enumerate() {
            let texts = texts(language);
            let view = result(&person.answers, day, day, texts).unwrap_or_else(|_| panic!("{day}"));
            let shown = shown(&view, texts);
            for asked in ASKED {
                let answer = asked.answer[place];
                let answers = shown
                    .iter()
                    .any(|text| answer.iter().all(|words| text.contains(words)));
                let who = format!(
                    "{language:?}, {:?} years, {day}: {}",
                    person.age, asked.question
                );
                if (asked.concerns)(&person) {
                    assert!(
                        answers,
                        "{who} is not answered with {answer:?} in {shown:#?}"
                    );
                } else if SAID_TO_NOBODY_ELSE.contains(&asked.question) {
                    assert!(!answers, "{who} is answered and does not concern them");
                }
            }
        }
    }
}

#[test]
fn every_common_question_is_one_that_people_ask() {
    for (place, language) in Language::all().into_iter().enumerate() {
        let texts = texts(language);
        for person in people() {
            let day = person.rulebook.date();
            let view = result(&person.answers, day, day, texts).unwrap_or_else(|_| panic!("{day}"));
            for question in &view.questions {
                let help = question.help;
                assert!(help.title().ends_with('?') && !help.paragraphs().is_empty());
                assert!(
                    !question.basis.is_empty(),
                    "{} stands nowhere",
                    help.title()
                );
                for paragraph in answered(question) {
                    let listed = ASKED.iter().any(|asked| {
                        asked.answer[place]
                            .iter()
                            .all(|words| paragraph.contains(words))
                    });
                    assert!(
                        listed,
                        "{language:?}: “{paragraph}” answers nothing on the list"
                    );
                }
            }
        }
    }
}

/// A small number as it is written in a sentence.
fn in_words(number: u32, language: Language) -> &'static str {
    let words = match language.tag() {
        "nb" => [
            (1, "ett år"),
            (2, "to år"),
            (3, "tre uker"),
            (6, "seks måneder"),
        ],
        "nn" => [
            (1, "eitt år"),
            (2, "to år"),
            (3, "tre veker"),
            (6, "seks månader"),
        ],
        _ => [
            (1, "one year"),
            (2, "two years"),
            (3, "three weeks"),
            (6, "six months"),
        ],
    };
    words.iter().find(|(known, _)| *known == number).unwrap().1
}

#[test]
fn limits_and_days_that_people_see_are_those_of_the_rules() {
    let rulebook = Rulebook::at(Date::literal(2026, 6, 1)).unwrap();
    let weeks = rulebook.read(&rates::KLAGEFRIST_UKER).value;
    let months = rulebook.read(&rates::OPPSTART_MAANEDER).value;
    let varighet = rulebook.read(&rates::VARIGHET).value;
    for language in Language::all() {
        let words = &texts(language).result();
        let complaint = words.questions().complaint().paragraphs()[0];
        assert!(complaint.contains(in_words(weeks, language)));
        assert!(words.questions().start().paragraphs()[0].contains(in_words(months, language)));
        let days = rulebook.read(&rates::SYKE_BARN_DAGER).value.unwrap().few;
        let days = format!(" {days} ");
        assert!(words.questions().illness().since().paragraphs()[1].contains(&days));
        let days = format!(" {} ", rulebook.read(&rates::FERIEDAGER).value);
        assert!(words.questions().holiday().since().paragraphs()[0].contains(&days));
        let longest = words.questions().duration().since().paragraphs()[0];
        for months in [varighet.first, varighet.ordinary] {
            assert!(
                longest.contains(in_words(months / 12, language)),
                "{longest}"
            );
        }
        let more = varighet.longest.unwrap() - varighet.ordinary;
        assert_eq!(
            longest.matches(in_words(more / 12, language)).count(),
            2,
            "{longest}"
        );
    }
}
