//! What is asked.

use crate::texts::{
    AlderQuestion, Answer, ArbeidstimerQuestion, BarnQuestion, Help, JaNeiAnswers, JaNeiQuestion,
    OppholdQuestion, PlanQuestion, Question, Questions, SetOffQuestion, VurderingQuestion,
    YtelserQuestion,
};

pub const QUESTIONS: Questions = Questions {
    alder: AlderQuestion {
        ask: Question {
            title: "Alder",
            question: "Hvor gammel er du?",
            description: "Skriv alderen i hele år, for eksempel 27.",
            why: "Programmet har både en nedre og en øvre aldersgrense. Alderen avgjør også beløpet. Er du under 25 år, får du to tredeler av full stønad.",
            help: Some(Help {
                title: "Når lønner det seg å skrive fødselsdato?",
                paragraphs: &[
                    "Med fødselsdato kan vi vise hvordan svaret endrer seg når du fyller år. Det er nyttig hvis du snart fyller 25 eller når en aldersgrense.",
                    "Datoen blir på enheten din. Ikke skriv fødselsnummer.",
                ],
            }),
        },
        unit: "år",
        use_birth_date: "Skriv fødselsdato i stedet",
        use_age: "Skriv alder i stedet",
        birth_date: "Når er du født?",
        birth_date_description: "Skriv dag, måned og år: dd.mm.åååå, for eksempel 24.12.1998.",
    },
    opphold: OppholdQuestion {
        ask: Question {
            title: "Opphold i Norge",
            question: "Hva stemmer om oppholdet ditt i Norge?",
            description: "Du kan bo fast i Norge uten egen bolig. Det gjelder også når du bor på institusjon eller hos venner, eller ikke har noe sted å bo.",
            why: "Er du norsk statsborger, kreves det ikke at du bor fast i Norge. Andre må som hovedregel ha lovlig opphold og bo fast her. Loven kaller det fast bopel. Det finnes unntak.",
            help: None,
        },
        norsk_statsborger: Answer {
            label: "Jeg er norsk statsborger",
            explanation: None,
        },
        fast_bopel: Answer {
            label: "Jeg bor fast i Norge og har lovlig opphold",
            explanation: Some("For deg som ikke er norsk statsborger."),
        },
        lovlig_uten_fast_bopel: Answer {
            label: "Jeg har lovlig opphold, men bor ikke fast i Norge",
            explanation: None,
        },
        ikke_lovlig: Answer {
            label: "Jeg har ikke lovlig opphold i Norge",
            explanation: None,
        },
        vet_ikke: Answer {
            label: "Vet ikke",
            explanation: Some("Da må Nav finne ut hva som gjelder for deg."),
        },
    },
    eoes: JaNeiQuestion {
        ask: Question {
            title: "EØS",
            question: "Er du fra et EØS-land, eller er du i familie med noen som er det?",
            description: "EØS er landene i EU, Island, Liechtenstein og Norge. Det er statsborgerskapet som teller.",
            why: "Siden 7. mars 2025 kan noen EØS-borgere og familien deres få delta uten å bo fast i Norge. Ikke alle slike opphold gir rett til det.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Nav må vurdere om oppholdet ditt er av et slag som teller."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må Nav finne ut om unntaket gjelder deg."),
            },
        },
    },
    nedsatt_evne: JaNeiQuestion {
        ask: Question {
            title: "Arbeids- og inntektsevne",
            question: "Er evnen din til å arbeide og tjene penger vesentlig nedsatt?",
            description: "Begge deler må være klart svakere enn vanlig: evnen til å arbeide, og evnen til å tjene det du lever av. Loven har ingen prosentgrense.",
            why: "Programmet er for folk som har vesentlig nedsatt arbeids- og inntektsevne. Det er Nav som vurderer dette til slutt.",
            help: Some(Help {
                title: "Hva kan gjøre at evnen er nedsatt?",
                paragraphs: &[
                    "Mange i programmet har lenge fått økonomisk sosialhjelp, eller står i fare for det. Noen har vansker med rus eller psykisk helse. Andre har flere vansker samtidig.",
                    "Dette er eksempler, ikke krav. Du kan være i målgruppa uten å kjenne deg igjen.",
                ],
            }),
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: None,
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da finner du og Nav ut av det i en arbeidsevnevurdering."),
            },
        },
    },
    ytelser: YtelserQuestion {
        ask: Question {
            title: "Ytelser",
            question: "Får du dagpenger, sykepenger, arbeidsavklaringspenger (AAP) eller en lignende ytelse?",
            description: "Det vil si penger å leve av etter folketrygdloven eller arbeidsmarkedsloven.",
            why: "Programmet er for folk som har ingen eller svært begrensede ytelser til å leve av. Får du mer enn det, kan Nav hjelpe deg med andre tiltak.",
            help: Some(Help {
                title: "Hva er svært lite?",
                paragraphs: &[
                    "Loven har ingen fast grense. Nav sammenligner med statens veiledende satser for økonomisk sosialhjelp, uten boutgifter. Det er et utgangspunkt, og Nav vurderer hver sak for seg.",
                ],
            }),
        },
        counts_heading: "Dette teller som ytelser",
        counts: &[
            "dagpenger",
            "sykepenger",
            "foreldrepenger",
            "arbeidsavklaringspenger (AAP)",
            "uføretrygd",
            "overgangsstønad og omstillingsstønad",
            "barnepensjon",
            "tiltakspenger",
            "ungdomsprogramytelse og aktivitetspenger for unge",
        ],
        does_not_count_heading: "Dette teller ikke",
        does_not_count: &[
            "økonomisk sosialhjelp",
            "bostøtte",
            "barnetrygd og kontantstøtte",
            "barnebidrag",
            "engangsstønad og tilleggsstønader",
            "lån og stipend fra Lånekassen",
            "inntekten til ektefellen eller samboeren din",
        ],
        ingen: Answer {
            label: "Nei, jeg får ingen slike ytelser",
            explanation: None,
        },
        svaert_begrenset: Answer {
            label: "Ja, men svært lite",
            explanation: Some("Da må Nav vurdere om det er lite nok."),
        },
        mer: Answer {
            label: "Ja, mer enn svært lite",
            explanation: Some("Tar ytelsen snart slutt, kan du søke om programmet før det."),
        },
        vet_ikke: Answer {
            label: "Vet ikke",
            explanation: Some("Da må Nav se på hva du får, og vurdere det."),
        },
        set_off: SetOffQuestion {
            dagpenger: "Dagpenger i måneden før skatt",
            sykepenger: "Sykepenger i måneden før skatt",
            foreldrepenger: "Foreldrepenger i måneden før skatt",
            rehabiliteringspenger: "Rehabiliteringspenger i måneden før skatt",
            first_description: "Det du har rett til av dagpenger, sykepenger og foreldrepenger, trekkes fra stønaden krone for krone. Vet du ikke hvor mye det er, lar du feltene stå tomme.",
            description: "La feltet stå tomt hvis du ikke får det.",
            unit: "kroner",
        },
    },
    arbeidsevnevurdering: VurderingQuestion {
        ask: Question {
            title: "Arbeidsevnevurdering",
            question: "Har Nav gjort en arbeidsevnevurdering av deg?",
            description: "I en arbeidsevnevurdering ser du og Nav på hva du kan klare i arbeid, og hva du trenger hjelp til.",
            why: "Nav må ha vurdert arbeidsevnen din før du kan få delta. Er det ikke gjort, er det Nav som må gjøre det først. Du får ikke avslag av den grunn.",
            help: None,
        },
        gjennomfoert: Answer {
            label: "Ja, den er gjort",
            explanation: None,
        },
        ikke_gjennomfoert: Answer {
            label: "Nei, ikke ennå",
            explanation: Some("Da må Nav gjøre den først. Du kan be om det."),
        },
        vet_ikke: Answer {
            label: "Vet ikke",
            explanation: Some("Da kan du spørre Nav-kontoret om den er gjort."),
        },
    },
    tett_oppfoelging: JaNeiQuestion {
        ask: Question {
            title: "Oppfølging",
            question: "Trenger du tett og koordinert oppfølging for å komme i arbeid?",
            description: "Det vil si at noen hjelper deg jevnlig, og at de som hjelper deg, samarbeider.",
            why: "Programmet er for folk som trenger mye oppfølging for å komme i arbeid. Klarer du deg med mindre, kan andre tiltak passe bedre.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: None,
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må Nav vurdere hvor mye oppfølging du trenger."),
            },
        },
    },
    egen_jobbsoeking: JaNeiQuestion {
        ask: Question {
            title: "Egen jobbsøking",
            question: "Trenger du først og fremst å søke jobb selv?",
            description: "Svar nei hvis du trenger noe mer enn å søke jobb, for eksempel trening eller opplæring.",
            why: "Når du mest trenger å søke jobb selv, kan et kortere tiltak passe bedre. Før 2019 ga det avslag. Nå er det Nav som vurderer det.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Da kan et kortere tiltak passe bedre."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da ser vi bare på hvor mye oppfølging du trenger."),
            },
        },
    },
    introduksjonsprogram: JaNeiQuestion {
        ask: Question {
            title: "Introduksjonsprogrammet",
            question: "Deltar du i introduksjonsprogrammet nå?",
            description: "Introduksjonsprogrammet er kommunens program for flyktninger som er nye i Norge.",
            why: "Du kan ikke være i begge programmene samtidig. Kvalifiseringsprogrammet kan komme etterpå.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Da må Nav vurdere hva som kan komme etterpå."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må Nav finne ut hvilket program du er i."),
            },
        },
    },
    nav_kontor: JaNeiQuestion {
        ask: Question {
            title: "Nav-kontor",
            question: "Har kommunen din fått Nav-kontor?",
            description: "Du regner etter regler fra før 2010. Da hadde ikke alle kommuner Nav-kontor.",
            why: "Fram til 2010 gjaldt programmet bare i kommuner som hadde fått Nav-kontor.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: None,
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må det undersøkes om kommunen hadde Nav-kontor."),
            },
        },
    },
    nav_tilbud: JaNeiQuestion {
        ask: Question {
            title: "Tilbud fra Nav",
            question: "Kan Nav-kontoret tilby deg et program som passer?",
            description: "Du regner etter regler fra før 2019. Da måtte Nav-kontoret ha et program å tilby.",
            why: "Fram til 2019 var det et vilkår at Nav-kontoret kunne tilby et program. Slik er det ikke lenger.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: None,
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må Nav-kontoret svare på det."),
            },
        },
    },
    byrdefullt: JaNeiQuestion {
        ask: Question {
            title: "Uforholdsmessig byrdefullt",
            question: "Er det uforholdsmessig byrdefullt å tilby deg et program, på grunn av forhold hos deg?",
            description: "Svar ja bare hvis Nav har avgjort det.",
            why: "Kommunen kan si nei når et program blir uforholdsmessig byrdefullt på grunn av forhold hos søkeren. Kommunens økonomi er ingen slik grunn.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: None,
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Vet ikke",
                explanation: Some("Da må Nav vurdere om unntaket gjelder."),
            },
        },
    },
    barn: BarnQuestion {
        ask: Question {
            title: "Barn",
            question: "Hvor mange barn under 18 år forsørger du?",
            description: "Skriv et tall fra 0 til 20. Skriv 0 hvis du ikke forsørger barn.",
            why: "Du får barnetillegg for hvert barn, med en fast sats per dag. Tillegget er like stort om du er under eller over 25 år.",
            help: Some(Help {
                title: "Hvilke barn teller?",
                paragraphs: &[
                    "Egne barn teller, også når de bor hos den andre forelderen. Stebarn teller ikke.",
                    "Et fosterbarn teller når du har forsørget det de siste to årene. Er plasseringen varig, kan det telle før det.",
                    "Barnet må bo og oppholde seg lovlig i Norge. Det kan være i utlandet inntil 90 dager i året.",
                    "Deltar begge foreldrene i programmet, får begge barnetillegg. Betaler du barnebidrag, kan Nav kreve inn tillegget til barnet.",
                    "Til og med 2023 telte ikke barn med egen inntekt over grunnbeløpet (G) i folketrygden.",
                ],
            }),
        },
        unit: "barn",
        use_birth_dates: "Skriv fødselsdatoene i stedet",
        use_count: "Skriv antall i stedet",
        birth_dates: "Når er barna født?",
        birth_dates_description: "Skriv en dato for hvert barn, med komma mellom. For eksempel 24.12.2015, 03.05.2019.",
    },
    arbeidstimer: ArbeidstimerQuestion {
        ask: Question {
            title: "Lønnet arbeid",
            question: "Hvor mange timer i uka skal du ha lønnet arbeid?",
            description: "Skriv timer fra 0 til 37,5, for eksempel 7,5. Skriv 0 hvis du ikke skal jobbe.",
            why: "Programmet er på 37,5 timer i uka, og lønnet arbeid regnes med. Stønaden og barnetillegget settes ned for timene du jobber. Hvor mye du tjener, har ikke noe å si.",
            help: Some(Help {
                title: "Hvor mye kan du jobbe?",
                paragraphs: &[
                    "Du kan ha vanlig arbeid i inntil halv stilling, det vil si 18,75 timer i uka. Læretid kan være mer.",
                ],
            }),
        },
        unit: "timer i uka",
        apprentice: "Jeg er lærling, og timene er læretid",
        apprentice_description: "Læretid kan være mer enn halv stilling.",
        apprentice_description_before: "Før 2019 gjaldt grensen på halv stilling også for lærlinger.",
        wage: "Timelønn før skatt",
        wage_description: "Da viser vi hva du får på konto. Skriv for eksempel 187,50, eller la feltet stå tomt.",
        wage_description_before_tax: "Da viser vi hva du får til sammen før skatt. Skriv for eksempel 187,50, eller la feltet stå tomt.",
        wage_unit: "kroner i timen",
    },
    plan: PlanQuestion {
        title: "Programmet",
        start: "Når begynner programmet?",
        start_description: "Skriv dag, måned og år, for eksempel 17.08.2026. Vet du det ikke, lar du feltet stå tomt.",
        months: "Hvor lenge varer det?",
        months_description: "Skriv antall måneder fra 1 til 36, for eksempel 12. La feltet stå tomt hvis du ikke vet det.",
        unit: "måneder",
        daily: "Kommunen betaler for hver stønadsdag",
        daily_description: "Kommunen velger hvordan den betaler. Uten hake regner vi med like mye hver måned.",
        absence: Help {
            title: "Hva med sykdom og annet fravær?",
            paragraphs: &[
                "Planen regner med at du er til stede hver dag.",
                "Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.",
            ],
        },
        birth_date_description: "Du kan fylle år før programmet er slutt, og da kan svaret eller beløpet bli et annet. Skriv dag, måned og år, for eksempel 24.12.1998.",
        birth_date_why: "Stønaden øker den dagen du fyller 25 år, og programmet har en nedre og en øvre aldersgrense. Vet vi bare alderen i hele år, vet vi ikke hvilken dag det skjer.",
    },
};
