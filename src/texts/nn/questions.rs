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
            question: "Kor gammal er du?",
            description: "Skriv alderen i heile år, til dømes 27.",
            why: "Programmet har både ei nedre og ei øvre aldersgrense. Alderen avgjer òg beløpet. Er du under 25 år, får du to tredelar av full stønad.",
            help: Some(Help {
                title: "Når løner det seg å skrive fødselsdato?",
                paragraphs: &[
                    "Med fødselsdato kan vi vise korleis svaret endrar seg når du fyller år. Det er nyttig om du snart fyller 25 eller når ei aldersgrense.",
                    "Datoen blir verande på eininga di. Ikkje skriv fødselsnummer.",
                ],
            }),
        },
        unit: "år",
        use_birth_date: "Skriv fødselsdato i staden",
        use_age: "Skriv alder i staden",
        birth_date: "Når er du fødd?",
        birth_date_description: "Skriv dag, månad og år: dd.mm.åååå, til dømes 24.12.1998.",
    },
    opphold: OppholdQuestion {
        ask: Question {
            title: "Opphald i Noreg",
            question: "Kva stemmer om opphaldet ditt i Noreg?",
            description: "Du kan bu fast i Noreg utan eigen bustad. Det gjeld òg når du bur på institusjon eller hos vener, eller ikkje har nokon stad å bu.",
            why: "Er du norsk statsborgar, er det ikkje noko krav at du bur fast i Noreg. Andre må til vanleg ha lovleg opphald og bu fast her. I lova heiter det fast bustad. Det finst unntak.",
            help: None,
        },
        norsk_statsborger: Answer {
            label: "Eg er norsk statsborgar",
            explanation: None,
        },
        fast_bopel: Answer {
            label: "Eg bur fast i Noreg og har lovleg opphald",
            explanation: Some("For deg som ikkje er norsk statsborgar."),
        },
        lovlig_uten_fast_bopel: Answer {
            label: "Eg har lovleg opphald, men bur ikkje fast i Noreg",
            explanation: None,
        },
        ikke_lovlig: Answer {
            label: "Eg har ikkje lovleg opphald i Noreg",
            explanation: None,
        },
        vet_ikke: Answer {
            label: "Veit ikkje",
            explanation: Some("Då må Nav finne ut kva som gjeld for deg."),
        },
    },
    eoes: JaNeiQuestion {
        ask: Question {
            title: "EØS",
            question: "Er du frå eit EØS-land, eller er du i familie med nokon som er det?",
            description: "EØS er landa i EU, Island, Liechtenstein og Noreg. Det er statsborgarskapen som tel.",
            why: "Sidan 7. mars 2025 kan nokre EØS-borgarar og familien deira få vere med utan å bu fast i Noreg. Ikkje alle slike opphald gir rett til det.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Nav må vurdere om opphaldet ditt er av eit slag som tel."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Veit ikkje",
                explanation: Some("Då må Nav finne ut om unntaket gjeld deg."),
            },
        },
    },
    nedsatt_evne: JaNeiQuestion {
        ask: Question {
            title: "Arbeids- og inntektsevne",
            question: "Er evna di til å arbeide og tene pengar vesentleg nedsett?",
            description: "Begge delar må vere klart svakare enn vanleg: evna til å arbeide, og evna til å tene det du lever av. Lova har inga prosentgrense.",
            why: "Programmet er for folk som har vesentleg nedsett arbeids- og inntektsevne. Det er Nav som vurderer dette til slutt.",
            help: Some(Help {
                title: "Kva kan gjere at evna er nedsett?",
                paragraphs: &[
                    "Mange i programmet har lenge fått økonomisk sosialhjelp, eller står i fare for det. Nokre har vanskar med rus eller psykisk helse. Andre har fleire vanskar samstundes.",
                    "Dette er døme, ikkje krav. Du kan vere i målgruppa utan å kjenne deg att.",
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
                label: "Veit ikkje",
                explanation: Some("Då finn du og Nav ut av det i ei arbeidsevnevurdering."),
            },
        },
    },
    ytelser: YtelserQuestion {
        ask: Question {
            title: "Ytingar",
            question: "Får du dagpengar, sjukepengar, arbeidsavklaringspengar (AAP) eller ei liknande yting?",
            description: "Det vil seie pengar å leve av etter folketrygdlova eller arbeidsmarknadslova.",
            why: "Programmet er for folk som har ingen eller svært avgrensa ytingar til å leve av. Får du meir enn det, kan Nav hjelpe deg med andre tiltak.",
            help: Some(Help {
                title: "Kva er svært lite?",
                paragraphs: &[
                    "Lova har inga fast grense. Nav samanliknar med dei rettleiande satsane staten har for økonomisk sosialhjelp, utan buutgifter. Det er eit utgangspunkt, og Nav vurderer kvar sak for seg.",
                ],
            }),
        },
        counts_heading: "Dette tel som ytingar",
        counts: &[
            "dagpengar",
            "sjukepengar",
            "foreldrepengar",
            "arbeidsavklaringspengar (AAP)",
            "uføretrygd",
            "overgangsstønad og omstillingsstønad",
            "barnepensjon",
            "tiltakspengar",
            "ungdomsprogramyting og aktivitetspengar for unge",
        ],
        does_not_count_heading: "Dette tel ikkje",
        does_not_count: &[
            "økonomisk sosialhjelp",
            "bustøtte",
            "barnetrygd og kontantstøtte",
            "barnebidrag",
            "eingongsstønad og tilleggsstønader",
            "lån og stipend frå Lånekassen",
            "inntekta til ektefellen eller sambuaren din",
        ],
        ingen: Answer {
            label: "Nei, eg får ingen slike ytingar",
            explanation: None,
        },
        svaert_begrenset: Answer {
            label: "Ja, men svært lite",
            explanation: Some("Då må Nav vurdere om det er lite nok."),
        },
        mer: Answer {
            label: "Ja, meir enn svært lite",
            explanation: Some("Tek ytinga snart slutt, kan du søkje om programmet før det."),
        },
        vet_ikke: Answer {
            label: "Veit ikkje",
            explanation: Some("Då må Nav sjå på kva du får, og vurdere det."),
        },
        set_off: SetOffQuestion {
            dagpenger: "Dagpengar i månaden før skatt",
            sykepenger: "Sjukepengar i månaden før skatt",
            foreldrepenger: "Foreldrepengar i månaden før skatt",
            rehabiliteringspenger: "Rehabiliteringspengar i månaden før skatt",
            first_description: "Det du har rett til av dagpengar, sjukepengar og foreldrepengar, blir trekt frå stønaden krone for krone. Veit du ikkje kor mykje det er, lèt du felta stå tomme.",
            description: "La feltet stå tomt om du ikkje får det.",
            unit: "kroner",
        },
    },
    arbeidsevnevurdering: VurderingQuestion {
        ask: Question {
            title: "Arbeidsevnevurdering",
            question: "Har Nav gjort ei arbeidsevnevurdering av deg?",
            description: "I ei arbeidsevnevurdering ser du og Nav på kva du kan klare i arbeid, og kva du treng hjelp til.",
            why: "Nav må ha vurdert arbeidsevna di før du kan få vere med. Er det ikkje gjort, er det Nav som må gjere det først. Du får ikkje avslag av den grunn.",
            help: None,
        },
        gjennomfoert: Answer {
            label: "Ja, ho er gjord",
            explanation: None,
        },
        ikke_gjennomfoert: Answer {
            label: "Nei, ikkje enno",
            explanation: Some("Då må Nav gjere det først. Du kan be om det."),
        },
        vet_ikke: Answer {
            label: "Veit ikkje",
            explanation: Some("Då kan du spørje Nav-kontoret om ho er gjord."),
        },
    },
    tett_oppfoelging: JaNeiQuestion {
        ask: Question {
            title: "Oppfølging",
            question: "Treng du tett og koordinert oppfølging for å kome i arbeid?",
            description: "Det vil seie at nokon hjelper deg jamleg, og at dei som hjelper deg, samarbeider.",
            why: "Programmet er for folk som treng mykje oppfølging for å kome i arbeid. Klarer du deg med mindre, kan andre tiltak passe betre.",
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
                label: "Veit ikkje",
                explanation: Some("Då må Nav vurdere kor mykje oppfølging du treng."),
            },
        },
    },
    egen_jobbsoeking: JaNeiQuestion {
        ask: Question {
            title: "Eiga jobbsøking",
            question: "Treng du først og fremst å søkje jobb sjølv?",
            description: "Svar nei om du treng noko meir enn å søkje jobb, til dømes trening eller opplæring.",
            why: "Når du mest treng å søkje jobb sjølv, kan eit kortare tiltak passe betre. Før 2019 gav det avslag. No er det Nav som vurderer det.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Då kan eit kortare tiltak passe betre."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Veit ikkje",
                explanation: Some("Då ser vi berre på kor mykje oppfølging du treng."),
            },
        },
    },
    introduksjonsprogram: JaNeiQuestion {
        ask: Question {
            title: "Introduksjonsprogrammet",
            question: "Er du med i introduksjonsprogrammet no?",
            description: "Introduksjonsprogrammet er programmet kommunen har for flyktningar som er nye i Noreg.",
            why: "Du kan ikkje vere i begge programma samstundes. Kvalifiseringsprogrammet kan kome etterpå.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Ja",
                explanation: Some("Då må Nav vurdere kva som kan kome etterpå."),
            },
            nei: Answer {
                label: "Nei",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "Veit ikkje",
                explanation: Some("Då må Nav finne ut kva program du er i."),
            },
        },
    },
    nav_kontor: JaNeiQuestion {
        ask: Question {
            title: "Nav-kontor",
            question: "Har kommunen din fått Nav-kontor?",
            description: "Du reknar etter reglar frå før 2010. Då hadde ikkje alle kommunar Nav-kontor.",
            why: "Fram til 2010 galdt programmet berre i kommunar som hadde fått Nav-kontor.",
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
                label: "Veit ikkje",
                explanation: Some("Då må nokon undersøkje om kommunen hadde Nav-kontor."),
            },
        },
    },
    nav_tilbud: JaNeiQuestion {
        ask: Question {
            title: "Tilbod frå Nav",
            question: "Kan Nav-kontoret tilby deg eit program som passar?",
            description: "Du reknar etter reglar frå før 2019. Då måtte Nav-kontoret ha eit program å tilby.",
            why: "Fram til 2019 var det eit vilkår at Nav-kontoret kunne tilby eit program. Slik er det ikkje lenger.",
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
                label: "Veit ikkje",
                explanation: Some("Då må Nav-kontoret svare på det."),
            },
        },
    },
    byrdefullt: JaNeiQuestion {
        ask: Question {
            title: "Uforholdsmessig tyngande",
            question: "Er det uforholdsmessig tyngande å tilby deg eit program, på grunn av forhold hos deg?",
            description: "Svar ja berre om Nav har avgjort det.",
            why: "Kommunen kan seie nei når eit program blir uforholdsmessig tyngande på grunn av forhold hos søkjaren. Økonomien til kommunen er ingen slik grunn.",
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
                label: "Veit ikkje",
                explanation: Some("Då må Nav vurdere om unntaket gjeld."),
            },
        },
    },
    barn: BarnQuestion {
        ask: Question {
            title: "Barn",
            question: "Kor mange barn under 18 år forsørgjer du?",
            description: "Skriv eit tal frå 0 til 20. Skriv 0 om du ikkje forsørgjer barn.",
            why: "Du får barnetillegg for kvart barn, med ein fast sats per dag. Tillegget er like stort om du er under eller over 25 år.",
            help: Some(Help {
                title: "Kva barn tel?",
                paragraphs: &[
                    "Eigne barn tel, sjølv om dei bur hos den andre forelderen. Stebarn tel ikkje.",
                    "Eit fosterbarn tel når du har forsørgt det dei siste to åra. Skal barnet bli verande hos deg, kan det telje før det.",
                    "Barnet må bu i Noreg og ha lovleg opphald her. Det kan vere i utlandet inntil 90 dagar i året.",
                    "Er begge foreldra med i programmet, får begge barnetillegg. Betaler du barnebidrag, kan Nav krevje inn tillegget til barnet.",
                    "Til og med 2023 talde ikkje barn med eiga inntekt over grunnbeløpet (G) i folketrygda.",
                ],
            }),
        },
        unit: "barn",
        use_birth_dates: "Skriv fødselsdatoane i staden",
        use_count: "Skriv talet på barn i staden",
        birth_dates: "Når er barna fødde?",
        birth_dates_description: "Skriv ein dato for kvart barn, med komma mellom. Til dømes 24.12.2015, 03.05.2019.",
    },
    arbeidstimer: ArbeidstimerQuestion {
        ask: Question {
            title: "Lønt arbeid",
            question: "Kor mange timar i veka skal du ha lønt arbeid?",
            description: "Skriv timar frå 0 til 37,5, til dømes 7,5. Skriv 0 om du ikkje skal jobbe.",
            why: "Programmet er på 37,5 timar i veka, og lønt arbeid blir rekna med. Stønaden og barnetillegget går ned for timane du jobbar. Kor mykje du tener, har ikkje noko å seie.",
            help: Some(Help {
                title: "Kor mykje kan du jobbe?",
                paragraphs: &[
                    "Du kan ha vanleg arbeid i inntil halv stilling, det vil seie 18,75 timar i veka. Læretid kan vere meir.",
                ],
            }),
        },
        unit: "timar i veka",
        apprentice: "Eg er lærling, og timane er læretid",
        apprentice_description: "Læretid kan vere meir enn halv stilling.",
        apprentice_description_before: "Før 2019 galdt grensa på halv stilling òg for lærlingar.",
        wage: "Timeløn før skatt",
        wage_description: "Då viser vi kva du får på konto. Skriv til dømes 187,50, eller la feltet stå tomt.",
        wage_description_before_tax: "Då viser vi kva du får til saman før skatt. Skriv til dømes 187,50, eller la feltet stå tomt.",
        wage_unit: "kroner i timen",
    },
    plan: PlanQuestion {
        title: "Programmet",
        start: "Når byrjar programmet?",
        start_description: "Skriv dag, månad og år, til dømes 17.08.2026. Veit du det ikkje, lèt du feltet stå tomt.",
        months: "Kor lenge varer det?",
        months_description: "Skriv talet på månader frå 1 til 36, til dømes 12. Lat feltet stå tomt om du ikkje veit det.",
        unit: "månader",
        daily: "Kommunen betaler for kvar stønadsdag",
        daily_description: "Kommunen vel korleis han betaler. Utan hake reknar vi med like mykje kvar månad.",
        absence: Help {
            title: "Kva med sjukdom og anna fråvær?",
            paragraphs: &[
                "Planen reknar med at du er til stades kvar dag.",
                "Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.",
            ],
        },
        birth_date_description: "Du kan fylle år før programmet er slutt, og då kan svaret eller beløpet bli eit anna. Skriv dag, månad og år, til dømes 24.12.1998.",
        birth_date_why: "Stønaden aukar den dagen du fyller 25 år, og programmet har ei nedre og ei øvre aldersgrense. Veit vi berre alderen i heile år, veit vi ikkje kva dag det skjer.",
    },
};
