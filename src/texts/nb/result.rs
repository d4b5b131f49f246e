//! The last screen.

use crate::texts::{
    Amounts, CalculationTexts, Changed, ChangesTexts, ChartTexts, CommonQuestions, ConclusionText,
    Conclusions, ConditionsTexts, Disclaimers, Help, NextSteps, ResultTexts, TaxTexts,
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
                "Be Nav-kontoret om en arbeidsevnevurdering hvis den ikke er gjort. Be også om et skriftlig vedtak.",
                "Fortell veilederen om situasjonen din, og om vilkårene som må vurderes.",
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
            advice_heading: "Dette kan du gjøre i stedet",
            advice: &[
                "Spør Nav-kontoret hvilken annen hjelp du kan få til å komme i arbeid.",
                "Er det for mye annet som er vanskelig nå, kan du be om en ny vurdering senere.",
                "Du kan søke likevel. Da får du et skriftlig vedtak, og det kan du klage på.",
                "Mangler du penger å leve av, kan du spørre om økonomisk sosialhjelp.",
            ],
        },
    },
    guidance: "Dette er veiledende, ikke et vedtak. Bare et vedtak fra Nav avgjør.",
    amounts: Amounts {
        heading: "Dette betaler programmet",
        if_granted: "Beløpene gjelder hvis Nav likevel sier ja.",
        unknown: "Skriv inn alderen din, så kan vi regne ut beløpet. Er du under 25 år, får du to tredeler av full stønad.",
        before_tax_label: "I måneden før skatt",
        after_tax_label: "I måneden etter skatt, anslag",
        no_after_tax: "Vi har ikke sikre skattetall for dette året, så vi viser bare beløpet før skatt.",
        typical_month: "En måned er her en tolvdel av året. Kommunen kan også betale per dag, og da varierer månedene.",
        details: "Se beløpene per dag, måned og år",
        caption: "Hva programmet betaler per dag, måned og år, i kroner",
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
        tax: "Skatt og trygdeavgift, anslag",
        net: "Etter skatt, anslag",
        rates_from: "Satser gjelder fra {dato}.",
        projected: "{sats} er ikke vedtatt ennå for denne datoen. Vi har brukt den nyeste satsen vi kjenner.",
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
        stipend: "Stønad og barnetillegg",
        reductions: "Trekk",
        tax: "Skatt og trygdeavgift",
        two_thirds: "to tredeler",
    },
    tax: TaxTexts {
        heading: "Om skatt og pensjon",
        assumptions: "Anslaget bruker skattereglene for {aar}, skatteklasse 1 og ingen annen inntekt. Det gjelder ikke i Finnmark og Nord-Troms. Skattekortet ditt avgjør hvor mye som faktisk trekkes.",
        projected: "Skattereglene for året er ikke med ennå. Vi har brukt reglene for {aar}.",
        only_contribution: "For {aar} kan vi bare regne ut trygdeavgiften, ikke resten av skatten.",
        points: &[
            "Du betaler skatt av stønaden, og trygdeavgift til folketrygden. Stønaden gir pensjonsopptjening.",
            "Det trekkes ikke skatt i juni, og bare halv skatt i desember.",
        ],
    },
    hours: ChartTexts {
        heading: "Hvis du jobber ved siden av",
        text: "Uten lønnet arbeid betaler programmet {mest} i måneden før skatt. I halv stilling betaler det {halv}. Lønnen kommer i tillegg.",
        faint: "Mer enn halv stilling, bare for lærlinger",
        table: "Se beløpet for hvert timetall",
        caption: "Hva programmet betaler i måneden før skatt, etter timer med lønnet arbeid",
        columns: &["Lønnet arbeid", "Kroner i måneden"],
    },
    plan: ChartTexts {
        heading: "Måned for måned",
        text: "Til sammen betaler programmet {beloep} før skatt{forbehold}. Den første og den siste måneden kan være kortere.",
        faint: "Satsen er ikke vedtatt ennå",
        table: "Se beløpet for hver måned",
        caption: "Hva programmet betaler måned for måned, før skatt",
        columns: &["Måned", "Dager", "Kroner før skatt"],
    },
    plan_lead: "Vet du når programmet kan begynne? Da viser vi hva det betaler måned for måned.",
    plan_make: "Se måned for måned",
    plan_change: "Endre planen",
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
        phone: "Ring Nav på {telefon}",
        phone_number: "55\u{a0}55\u{a0}33\u{a0}33",
        phone_link: "+4755553333",
        phone_abroad: "Fra utlandet ringer du +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33.",
        complaint_heading: "Er du uenig i vedtaket?",
        complaint: "Du kan klage innen tre uker etter at du fikk vedtaket. Send klagen til Nav-kontoret. Endrer ikke kontoret vedtaket, går klagen videre til statsforvalteren, statens representant i fylket.",
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
            title: "Hva med barnetrygd, bostøtte og inntekten til partneren?",
            paragraphs: &[
                "Stønaden blir ikke lavere av barnetrygd, kontantstøtte, bostøtte, barnebidrag eller det ektefellen eller samboeren din tjener.",
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
        from_abroad: Help {
            title: "Kan flyktninger og EØS-borgere delta?",
            paragraphs: &[
                "Ja, når vilkårene er oppfylt. Etter introduksjonsprogrammet kan kvalifiseringsprogrammet være neste steg.",
                "Fra 7. mars 2025 kan noen EØS-borgere og familien deres få delta uten å bo fast i Norge. Ikke alle slike opphold gir rett til det.",
            ],
        },
        payment: Help {
            title: "Når kommer pengene?",
            paragraphs: &[
                "Kommunen bestemmer når og hvordan den betaler. Spør Nav-kontoret ditt om datoene.",
            ],
        },
        work: Help {
            title: "Kan du jobbe ved siden av?",
            paragraphs: &[
                "Ja, inntil halv stilling. Læretid kan være mer. Stønaden og barnetillegget settes ned for timene du jobber, uansett hva du tjener.",
            ],
        },
        illness: Changed {
            since: Help {
                title: "Hva med sykdom og annet fravær?",
                paragraphs: &[
                    "Sykdom med legeerklæring og permisjon av tungtveiende velferdsgrunner koster ingenting. Er du borte uten gyldig grunn, blir du trukket for timene.",
                    "Etter åtte uker kan du bruke egenmelding i inntil tre dager om gangen. Med sykt barn kan du til vanlig være hjemme inntil 10 dager på 12 måneder. Noen får flere.",
                ],
            },
            before: Help {
                title: "Hva med sykdom og annet fravær?",
                paragraphs: &[
                    "Sykdom med legeerklæring og permisjon av tungtveiende velferdsgrunner koster ingenting. Er du borte uten gyldig grunn, blir du trukket for timene.",
                    "Regler om egenmelding, syke barn og ferie kom først i 2012. Spør Nav-kontoret hva som gjaldt før.",
                ],
            },
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
        social_assistance: Help {
            title: "Kan du få sosialhjelp i tillegg?",
            paragraphs: &[
                "Ja, du kan ha rett til det hvis stønaden ikke er nok til å leve av. Du må søke, og Nav vurderer det.",
            ],
        },
        school: Help {
            title: "Kan skole være en del av programmet?",
            paragraphs: &[
                "Opplæring og norskopplæring kan være en del av programmet. Den viktigste delen skal gi deg bedre sjanse til å komme i arbeid.",
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
