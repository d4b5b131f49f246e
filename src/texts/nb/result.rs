//! The last screen.

use crate::texts::{
    AmountsTexts, BesideTexts, CalculationTexts, Changed, ChangesTexts, ChartTexts,
    CommonQuestions, ConclusionText, Conclusions, ConditionsTexts, Disclaimers, Help, NextSteps,
    ResultTexts, Situations, TaxTexts,
};

pub const RESULT: ResultTexts = ResultTexts {
    conclusions: Conclusions {
        likely: ConclusionText {
            heading: "Det ser ut som du kan ha rett til kvalifiseringsprogrammet",
            lead: "Svarene dine passer med vilkårene i loven. Nav må likevel gjøre sin egen vurdering.",
            short: "Kan ha rett til programmet",
            advice_heading: "Slik går du videre",
            advice: &[
                "Ta kontakt med Nav-kontoret og si at du vil søke om kvalifiseringsprogrammet.",
                "Be om et skriftlig vedtak, også hvis svaret blir nei.",
            ],
        },
        needs_assessment: ConclusionText {
            heading: "Nav må vurdere om du kan få kvalifiseringsprogrammet",
            lead: "Ingen av svarene dine taler imot. Men minst ett vilkår må Nav vurdere sammen med deg.",
            short: "Må vurderes av Nav",
            advice_heading: "Slik går du videre",
            advice: &[
                "Ta kontakt med Nav-kontoret og si at du vil søke om kvalifiseringsprogrammet.",
                "Be om et skriftlig vedtak, også hvis svaret blir nei.",
            ],
        },
        incomplete: ConclusionText {
            heading: "Vi trenger flere svar for å si om programmet kan passe",
            lead: "Noen spørsmål er ikke besvart, og de kan avgjøre resultatet. Du kan svare «Vet ikke».",
            short: "Trenger flere svar",
            advice_heading: "Slik går du videre",
            advice: &[
                "Svar på spørsmålene som mangler.",
                "Er noe vanskelig å svare på, kan du spørre Nav på 55\u{a0}55\u{a0}33\u{a0}33.",
            ],
        },
        unlikely: ConclusionText {
            heading: "Det ser ikke ut til at programmet passer nå",
            lead: "Minst ett av svarene passer ikke med vilkårene. Nav kan se det annerledes, og situasjonen din kan endre seg.",
            short: "Passer trolig ikke nå",
            advice_heading: "Dette kan du gjøre",
            advice: &[
                "Du kan søke likevel, og du har rett til et skriftlig svar. Det svaret kan du klage på.",
            ],
        },
    },
    guidance: "Dette er veiledende, ikke et vedtak. Bare et vedtak fra Nav avgjør.",
    amounts: AmountsTexts {
        heading: "Så mye kan du få",
        if_granted: "Beløpene gjelder hvis Nav likevel sier ja.",
        show: "Se beløpene",
        unknown: "Skriv inn alderen din, så kan vi regne ut beløpet. Er du under 25 år, får du to tredeler av full stønad.",
        unsure: "Du kan fylle år før programmet begynner, og da kan svaret eller beløpet bli et annet. Skriv fødselsdatoen din, så regner vi ut hva du får ved oppstart.",
        month: "I en vanlig måned",
        at_start: "ved oppstart {dato}",
        no_net_without_wage: "Hva du får på konto, kommer an på hva du tjener i jobben. Legg inn timelønnen din, så regner vi det ut.",
        add_wage: "Legg inn timelønn",
        no_net_taxed_apart: "Før 2024 ble lønn og stønad skattet etter ulike regler. Derfor viser vi bare beløpet før skatt.",
        june_and_december: "For juni trekkes det ikke skatt, og da får du {juni}. For desember trekkes det halv skatt, og da får du {desember}.",
        before_set_off: "Beløpet er før trekk for dagpenger, sykepenger og foreldrepenger. Har du rett til noe av det, går det fra stønaden krone for krone.",
        set_off_apart: "Ytelsen som går fra stønaden, får du i tillegg. Den, og skatten av den, er ikke med i beløpet på konto.",
        typical_month: "En måned er her en tolvdel av året. Kommunen kan også betale per dag, og da varierer månedene.",
        details: "Se beløpene per dag, måned og år",
        caption: "Hva du kan få per dag, måned og år, i kroner",
        column_what: "I kroner",
        column_day: "Per dag",
        column_month: "Per måned",
        column_year: "Per år",
        stoenad: "Kvalifiseringsstønad",
        barnetillegg: "Barnetillegg",
        total: "Til sammen før skatt",
        reduction_work: "Trekk for lønnet arbeid",
        reduction_absence: "Trekk for ugyldig fravær",
        reduction_set_off: "Trekk for andre ytelser",
        after_reductions: "Til sammen etter trekk, før skatt",
        from_programme: "Fra programmet før skatt",
        loenn: "Lønn ved siden av",
        with_wage: "Til sammen med lønn, før skatt",
        tax: "Skatt og trygdeavgift, anslag",
        on_account: "På konto, anslag",
        tax_on_average: "Skatt og trygdeavgift, i gjennomsnitt",
        net: "Etter skatt, anslag i gjennomsnitt",
        rates_from: "Satser gjelder fra {dato}.",
        reservation: "Ikke vedtatt ennå for denne datoen: {satser}. Vi har brukt det nyeste vi kjenner.",
        under_25: "Du får to tredeler av full stønad fordi du er under 25 år. Barnetillegget er like stort for alle.",
        no_child: "Barnetillegget er {sats} per barn og dag.",
        one_child: "Barnetillegg for 1 barn er med: {sats} per dag.",
        children: "Barnetillegg for {antall} barn er med: {sats} per barn og dag.",
        working: "Beløpet er satt ned fordi du skal jobbe {timer}.",
    },
    conditions: ConditionsTexts {
        heading: "Vilkårene, ett for ett",
        not_met: "Vilkår som ikke er oppfylt",
        others: "De andre vilkårene",
        basis: "Står i",
    },
    calculation: CalculationTexts {
        heading: "Slik har vi regnet det ut",
        lead: "Vi regner med nøyaktige tall hele veien og runder bare av det vi viser. Grunnbeløpet (G) er et beløp i folketrygden som justeres hvert år.",
        column_what: "Linje",
        column_value: "Tall",
        stoenad: "Stønad og barnetillegg",
        reductions: "Trekk",
        tax: "Skatt og trygdeavgift",
        two_thirds: "to tredeler",
    },
    tax: TaxTexts {
        heading: "Om skatt og pensjon",
        assumptions: "Anslaget bruker skattereglene for {aar}, skatteklasse 1 og ingen annen inntekt. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet ditt avgjør hvor mye som faktisk trekkes.",
        assumptions_with_wage: "Anslaget bruker skattereglene for {aar}, skatteklasse 1 og ingen annen inntekt enn stønaden og lønnen. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet ditt avgjør hvor mye som faktisk trekkes.",
        rules: "skattereglene",
        points: &[
            "Du betaler skatt av stønaden, og trygdeavgift til folketrygden. Stønaden gir pensjonsopptjening.",
            "Stønaden for juni er uten skattetrekk, og i desember trekkes bare halv skatt. Pengene for juni kan komme først i juli.",
        ],
    },
    hours: ChartTexts {
        heading: "Hvis du jobber ved siden av",
        text: "Uten lønnet arbeid kan du få {mest} i måneden før skatt. I halv stilling kan du få {halv}. Lønnen kommer i tillegg.",
        faint: "Mer enn halv stilling, bare for lærlinger",
        table: "Se beløpet for hvert timetall",
        caption: "Hva du kan få i måneden før skatt, etter timer med lønnet arbeid",
        columns: &["Lønnet arbeid", "Kroner i måneden"],
    },
    hours_with_wage: ChartTexts {
        heading: "Hvis du jobber ved siden av",
        text: "Uten lønnet arbeid har du {mest} i måneden før skatt. I halv stilling har du {halv} med lønnen.",
        faint: "Mer enn halv stilling, bare for lærlinger",
        table: "Se beløpene for hvert timetall",
        caption: "Stønad med barnetillegg og lønn i måneden, etter timer med lønnet arbeid, i kroner",
        columns: &["Lønnet arbeid", "Stønad", "Lønn", "Før skatt", "På konto"],
    },
    beside: BesideTexts {
        break_even: "For hver time du jobber, går stønaden ned med {beloep}. Tjener du mer enn det i timen, har du mer før skatt når du jobber.",
        holiday_pay: "Feriepengene av lønnen er ikke med.",
        own: "Timene dine",
        stoenad: "Fra programmet",
        loenn: "Lønn",
    },
    plan: ChartTexts {
        heading: "Måned for måned",
        text: "Fra {dato} kan du få til sammen {beloep} før skatt{forbehold}. Den første og den siste måneden kan være kortere.",
        faint: "Satsen er ikke vedtatt ennå",
        table: "Se beløpet for hver måned",
        caption: "Hva du kan få måned for måned, før skatt",
        columns: &["Måned", "Dager", "Kroner før skatt"],
    },
    plan_before_deductions: "Planen er uten trekk for fravær og andre ytelser.",
    plan_lead: "Vet du når programmet kan begynne? Da viser vi hva du kan få måned for måned.",
    plan_make: "Se måned for måned",
    plan_without_length: "Programmet begynner {dato}. Skriv hvor mange måneder det varer, så viser vi hva du kan få måned for måned.",
    write_length: "Skriv hvor lenge det varer",
    plan_change: "Endre planen",
    plan_unsure: "Du kan fylle år før programmet er slutt, og da kan svaret eller beløpet bli et annet. Skriv fødselsdatoen din, så viser vi hva programmet betaler måned for måned.",
    write_birth_date: "Skriv fødselsdatoen",
    past_law: "Reglene og satsene er de som gjaldt {dato}.",
    future_law: "Reglene og satsene er de vi i dag kjenner for {dato}.",
    plan_sum: "Hele programmet",
    plan_reservation: ", med satsene vi kjenner i dag",
    plan_projected: "herfra er satsene ikke vedtatt ennå",
    changes: ChangesTexts {
        heading: "Hva kan endre svaret?",
        lead: "Hver linje viser hva som skjer hvis bare denne ene tingen endrer seg.",
        none: "Vi kjenner ikke til noen enkelt endring som gir et annet svar de neste 24 månedene.",
        answers_heading: "Hvis du svarer noe annet",
        answer: "Svarer du «{svar}» på «{spoersmaal}», blir svaret: {konklusjon}.",
        dates_heading: "Når tiden går",
        date: "Fra {dato}, når {hendelse}, {foelge}.",
        conclusion: "er svaret «{konklusjon}»",
        amount: "er beløpet {beloep} i året før skatt",
        unknown: "kan beløpet bli et annet",
        projected: "Satsene er ikke vedtatt ennå.",
    },
    next: NextSteps {
        heading: "Når du kontakter Nav",
        steps: &[
            "Søk helst skriftlig. Du kan be Nav-kontoret om hjelp til søknaden.",
            "Ta gjerne med en utskrift av svaret ditt.",
            "Får du ja, skal programmet begynne senest seks måneder etter at søknaden kom fram.",
        ],
        situations: Situations {
            assess: "Be Nav-kontoret om en arbeidsevnevurdering.",
            assessed: "Spør Nav-kontoret om arbeidsevnen din er vurdert.",
            discuss: "Fortell veilederen om situasjonen din, og om det Nav må vurdere.",
            ends: "Tar ytelsen du har, snart slutt? Søk før det skjer.",
            other_help: "Spør Nav-kontoret hvilken annen hjelp du kan få til å komme i arbeid.",
            later: "Er det for mye annet som er vanskelig nå, kan du be om en ny vurdering senere.",
            money: "Mangler du penger å leve av, kan du søke om økonomisk sosialhjelp.",
            emergency: "Nav-kontoret skal uansett gi deg råd og veiledning. I en nødssituasjon kan du få hjelp.",
        },
        phone: "Ring Nav på {telefon}",
        phone_number: "55\u{a0}55\u{a0}33\u{a0}33",
        phone_link: "+4755553333",
        phone_abroad: "Fra utlandet ringer du +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33.",
        complaint_heading: "Er du uenig i vedtaket?",
        complaint: "Du kan klage innen tre uker etter at du fikk vedtaket. Er den siste dagen en lørdag, søndag eller helligdag, har du til neste virkedag. Skriv under på klagen og send den til Nav-kontoret. Endrer ikke kontoret vedtaket, går klagen videre til statsforvalteren, statens representant i fylket. Bygger avslaget på et vedtak etter NAV-loven § 14 a, går klagen til Nav klageinstans. Reglene står i sosialtjenesteloven § 47 og forvaltningsloven §§ 29 og 30.",
    },
    questions_heading: "Det folk ofte lurer på",
    questions: CommonQuestions {
        under_25: Help {
            title: "Hvorfor får du mindre når du er under 25 år?",
            paragraphs: &[
                "Loven gir to tredeler av full stønad til dem som er under 25 år. Fra dagen du fyller 25, får du full stønad.",
            ],
        },
        household: Help {
            title: "Hva med barnetrygd, bostøtte, sparepenger og inntekten til partneren?",
            paragraphs: &[
                "Stønaden blir ikke lavere av barnetrygd, kontantstøtte, barnebidrag, bostøtte fra stat eller kommune, eller det partneren din tjener.",
                "Sparepenger, bolig og bil har heller ikke noe å si.",
                "Deltar dere begge to, får hver av dere hele sin stønad og barnetillegget.",
                "Har du rett til dagpenger, sykepenger eller foreldrepenger, trekkes de fra stønaden krone for krone.",
            ],
        },
        other_benefits: Help {
            title: "Hva med AAP, uføretrygd og studielån?",
            paragraphs: &[
                "De trekkes ikke fra stønaden. Men arbeidsavklaringspenger (AAP) og uføretrygd teller som ytelser. Får du mer enn svært lite, er ikke vilkåret om ytelser oppfylt.",
                "Lån og stipend fra Lånekassen teller ikke som ytelser.",
            ],
        },
        benefits_end: Help {
            title: "Hva hvis ytelsen din snart tar slutt?",
            paragraphs: &[
                "Søk før den tar slutt. Får du ja, skal programmet begynne senest seks måneder etter at søknaden kom fram.",
                "Overgangsstønaden faller bort for de fleste fra 1. juli 2026. Mister du den, kan programmet være noe for deg.",
            ],
        },
        disability: Help {
            title: "Hva hvis du har søkt om uføretrygd?",
            paragraphs: &[
                "Får du senere uføretrygd for en tid du har fått stønad, kan kommunen kreve etterbetalingen.",
            ],
        },
        youth: Help {
            title: "Hva med programmer for unge?",
            paragraphs: &[
                "Noen steder kan du som er under 29 år, få ungdomsprogramytelse eller aktivitetspenger. Du kan ikke få dem sammen med kvalifiseringsstønaden. Spør Nav-kontoret hva som finnes hos dere.",
            ],
        },
        payment: Help {
            title: "Når kommer pengene?",
            paragraphs: &[
                "Pengene kommer etterskuddsvis, etter oppmøtet som er registrert. Kommunen bestemmer dagene, så spør Nav-kontoret.",
                "Trenger du penger før den første utbetalingen, kan du søke om økonomisk sosialhjelp.",
            ],
        },
        debt: Help {
            title: "Kan gjeld eller barnebidrag gi trekk?",
            paragraphs: &[
                "Ja, men du skal ha nok igjen til å leve av. Det følger av dekningsloven § 2-7.",
                "Betaler du barnebidrag, kan barnetillegget gå til bidraget.",
            ],
        },
        work: Changed {
            since: Help {
                title: "Kan du jobbe ved siden av?",
                paragraphs: &[
                    "Ja, inntil halv stilling. Læretid kan være mer. Stønaden og barnetillegget settes ned for timene du jobber, uansett hva du tjener.",
                ],
            },
            before: Help {
                title: "Kan du jobbe ved siden av?",
                paragraphs: &[
                    "Ja, inntil halv stilling. Det gjaldt også lærlinger før 2019. Stønaden og barnetillegget settes ned for timene du jobber, uansett hva du tjener.",
                ],
            },
        },
        travel: Help {
            title: "Får du dekket reisene?",
            paragraphs: &[
                "Det kan finnes støtte til reiser etter arbeidsmarkedsloven § 13, og den gir ikke trekk. Spør Nav-kontoret.",
            ],
        },
        illness: Changed {
            since: Help {
                title: "Hva med sykdom og annet fravær?",
                paragraphs: &[
                    "Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.",
                    "De første åtte ukene trenger du legeerklæring. Etter det kan du bruke egenmelding i inntil tre dager om gangen. Med sykt barn kan du til vanlig være hjemme inntil 10 dager på 12 måneder. Noen får flere.",
                ],
            },
            before: Help {
                title: "Hva med sykdom og annet fravær?",
                paragraphs: &[
                    "Sykdom med legeerklæring gir ikke trekk. Det gjør heller ikke permisjon du har fått av tungtveiende velferdsgrunner. Er du borte uten gyldig grunn, blir du trukket for timene.",
                    "Regler om egenmelding, syke barn og ferie kom først i 2012. Spør Nav-kontoret hva som gjaldt før.",
                ],
            },
        },
        birth: Help {
            title: "Hva hvis du venter eller nettopp har fått barn?",
            paragraphs: &[
                "Du kan få permisjon med stønad før termin og etter fødselen. Programmet kan ikke stanses fordi du er borte ved fødsel eller adopsjon det første året.",
            ],
        },
        holiday: Changed {
            since: Help {
                title: "Får du ferie?",
                paragraphs: &[
                    "Ja, inntil 25 arbeidsdager i året, og da beholder du stønaden. Er du over 60 år, får du fem dager til.",
                    "Du får ikke feriepenger.",
                ],
            },
            before: Help {
                title: "Får du ferie?",
                paragraphs: &[
                    "Regler om egenmelding, syke barn og ferie kom først i 2012. Spør Nav-kontoret hva som gjaldt før.",
                    "Du får ikke feriepenger.",
                ],
            },
        },
        duration: Changed {
            since: Help {
                title: "Hvor lenge varer programmet, og kan du komme tilbake?",
                paragraphs: &[
                    "Nav gjør vedtak for inntil ett år om gangen. Programmet varer til vanlig høyst to år. Av særlige grunner kan du få inntil ett år til.",
                    "Godkjent permisjon og avbrudd regnes ikke med i tiden. Vil du tilbake senere, kan du søke på nytt.",
                ],
            },
            before: Help {
                title: "Hvor lenge varer programmet, og kan du komme tilbake?",
                paragraphs: &[
                    "Før 2019 varte programmet inntil ett år, og lenger bare etter en ny vurdering.",
                    "Godkjent permisjon og avbrudd regnes ikke med i tiden. Vil du tilbake senere, kan du søke på nytt.",
                ],
            },
        },
        sentence: Help {
            title: "Hva hvis du skal sone en kort dom?",
            paragraphs: &[
                "Du kan få et avbrudd i programmet uten stønad. Snakk med Nav-kontoret på forhånd.",
            ],
        },
        injury: Help {
            title: "Hva hvis du blir skadet på tiltak?",
            paragraphs: &["I arbeidsrettede tiltak er du dekket av reglene om yrkesskade."],
        },
        school: Help {
            title: "Kan skole eller behandling være en del av programmet?",
            paragraphs: &[
                "Ja, både opplæring, norskopplæring og behandling for rus eller sykdom. Men den viktigste delen skal gi deg bedre sjanse til å komme i arbeid.",
            ],
        },
        social_assistance: Help {
            title: "Kan du få sosialhjelp i tillegg, eller hvis du takker nei?",
            paragraphs: &[
                "Ja, du kan ha rett til det hvis stønaden ikke er nok til å leve av. Du må søke, og Nav vurderer det.",
                "Takker du nei til programmet, kan ikke Nav avslå sosialhjelp bare av den grunn. Nav må vurdere saken din for seg.",
            ],
        },
        moving: Help {
            title: "Hva hvis du flytter til en annen kommune?",
            paragraphs: &[
                "Kommunen du oppholder deg i, har ansvaret. Er du flyktning og flytter de første årene uten at kommunene er enige, kan du få nei.",
            ],
        },
        from_abroad: Help {
            title: "Kan flyktninger og EØS-borgere delta?",
            paragraphs: &[
                "Ja, når vilkårene er oppfylt. Etter introduksjonsprogrammet kan kvalifiseringsprogrammet være neste steg.",
                "Fra 7. mars 2025 kan noen EØS-borgere og familien deres få delta uten å bo fast i Norge. Ikke alle slike opphold gir rett til det.",
            ],
        },
        immigration: Help {
            title: "Har programmet noe å si for permanent opphold eller familieinnvandring?",
            paragraphs: &[
                "Stønaden står ikke på listen over inntekt for permanent opphold (utlendingsforskriften § 11-11). Stønad etter sosialtjenesteloven teller heller ikke som inntekt for familieinnvandring (§ 10-8). Spør UDI før du bestemmer deg.",
            ],
        },
    },
    disclaimers: Disclaimers {
        heading: "Dette bør du vite om svaret",
        points: &[
            "Vi regner med det du har svart. Nav kan vurdere det annerledes.",
            "Loven sier ikke tydelig om barnetillegget også settes ned ved ugyldig fravær. Vi regner med at det gjør det.",
            "Loven sier ikke tydelig om andre ytelser også trekkes fra barnetillegget. Vi regner med at de bare trekkes fra stønaden.",
            "Loven sier ikke hva som gjelder det året du er 67. Vi lar Nav vurdere det.",
        ],
        version: "Regler i versjon {versjon}, slik de gjelder {dato}.",
        made: "Regnet ut {dato}.",
        answers: "Dette svarte du",
    },
};
