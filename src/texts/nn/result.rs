//! The last screen.

use crate::texts::{
    AmountsTexts, BesideTexts, CalculationTexts, Changed, ChangesTexts, ChartTexts,
    CommonQuestions, ConclusionText, Conclusions, ConditionsTexts, Disclaimers, Help, NextSteps,
    ResultTexts, Situations, TaxTexts,
};

pub const RESULT: ResultTexts = ResultTexts {
    conclusions: Conclusions {
        likely: ConclusionText {
            heading: "Det ser ut til at du kan ha rett til kvalifiseringsprogrammet",
            lead: "Svara dine passar med vilkåra i lova. Nav må likevel gjere si eiga vurdering.",
            short: "Kan ha rett til programmet",
            advice_heading: "Slik går du vidare",
            advice: &[
                "Ta kontakt med Nav-kontoret og sei at du vil søkje om kvalifiseringsprogrammet.",
                "Be om eit skriftleg vedtak, sjølv om svaret blir nei.",
            ],
        },
        needs_assessment: ConclusionText {
            heading: "Nav må vurdere om du kan få kvalifiseringsprogrammet",
            lead: "Ingen av svara dine talar imot. Men minst eitt vilkår må Nav vurdere saman med deg.",
            short: "Nav må vurdere",
            advice_heading: "Slik går du vidare",
            advice: &[
                "Ta kontakt med Nav-kontoret og sei at du vil søkje om kvalifiseringsprogrammet.",
                "Be om eit skriftleg vedtak, sjølv om svaret blir nei.",
            ],
        },
        incomplete: ConclusionText {
            heading: "Vi treng fleire svar for å seie om programmet kan passe",
            lead: "Du har ikkje svara på alt, og det kan avgjere resultatet. Du kan svare «Veit ikkje».",
            short: "Treng fleire svar",
            advice_heading: "Slik går du vidare",
            advice: &[
                "Svar på spørsmåla som manglar.",
                "Er noko vanskeleg å svare på, kan du spørje Nav på 55\u{a0}55\u{a0}33\u{a0}33.",
            ],
        },
        unlikely: ConclusionText {
            heading: "Det ser ikkje ut til at programmet passar no",
            lead: "Minst eitt av svara passar ikkje med vilkåra. Nav kan sjå det annleis, og situasjonen din kan endre seg.",
            short: "Passar truleg ikkje no",
            advice_heading: "Dette kan du gjere",
            advice: &[
                "Du kan søkje likevel, og du har rett til eit skriftleg svar. Det svaret kan du klage på.",
            ],
        },
    },
    guidance: "Dette er rettleiande, ikkje eit vedtak. Berre eit vedtak frå Nav avgjer.",
    amounts: AmountsTexts {
        heading: "Så mykje kan du få",
        if_granted: "Beløpa gjeld om Nav likevel seier ja.",
        show: "Sjå beløpa",
        unknown: "Skriv inn alderen din, så kan vi rekne ut beløpet. Er du under 25 år, får du to tredelar av full stønad.",
        unsure: "Du kan fylle år før programmet tek til, og då kan svaret eller beløpet bli eit anna. Skriv fødselsdatoen din, så reknar vi ut kva du får ved oppstart.",
        month: "I ein vanleg månad",
        at_start: "ved oppstart {dato}",
        no_net_without_wage: "Kva du får på konto, kjem an på kva du tener i jobben. Legg inn timeløna di, så reknar vi det ut.",
        add_wage: "Legg inn timeløn",
        no_net_taxed_apart: "Før 2024 vart løn og stønad skattlagde etter ulike reglar. Difor viser vi berre beløpet før skatt.",
        june_and_december: "For juni blir det ikkje trekt skatt, og då får du {juni}. For desember blir det trekt halv skatt, og då får du {desember}.",
        before_set_off: "Beløpet er før trekk for dagpengar, sjukepengar og foreldrepengar. Det du har rett til av dette, går frå stønaden krone for krone.",
        set_off_apart: "Ytinga som går frå stønaden, får du i tillegg. Verken ytinga eller skatten av henne er med i beløpet på konto.",
        typical_month: "Ein månad er her ein tolvdel av året. Kommunen kan òg betale per dag, og då varierer månadene.",
        details: "Sjå beløpa per dag, månad og år",
        caption: "Kva du kan få per dag, månad og år, i kroner",
        column_what: "I kroner",
        column_day: "Per dag",
        column_month: "Per månad",
        column_year: "Per år",
        stoenad: "Kvalifiseringsstønad",
        barnetillegg: "Barnetillegg",
        total: "Til saman før skatt",
        reduction_work: "Trekk for lønt arbeid",
        reduction_absence: "Trekk for ugyldig fråvær",
        reduction_set_off: "Trekk for andre ytingar",
        after_reductions: "Til saman etter trekk, før skatt",
        from_programme: "Frå programmet før skatt",
        loenn: "Løn ved sida av",
        with_wage: "Til saman med løn, før skatt",
        tax: "Skatt og trygdeavgift, overslag",
        on_account: "På konto, overslag",
        tax_on_average: "Skatt og trygdeavgift, i gjennomsnitt",
        net: "Etter skatt, overslag i gjennomsnitt",
        rates_from: "Satsane gjeld frå {dato}.",
        reservation: "Ikkje fastsett enno for denne datoen: {satser}. Vi har brukt det nyaste vi kjenner.",
        under_25: "Du får to tredelar av full stønad fordi du er under 25 år. Barnetillegget er like stort for alle.",
        no_child: "Barnetillegget er {sats} per barn og dag.",
        one_child: "Barnetillegg for 1 barn er med: {sats} per dag.",
        children: "Barnetillegg for {antall} barn er med: {sats} per barn og dag.",
        working: "Beløpet er sett ned fordi du skal jobbe {timer}.",
    },
    conditions: ConditionsTexts {
        heading: "Vilkåra, eitt for eitt",
        not_met: "Vilkår som ikkje er oppfylte",
        others: "Dei andre vilkåra",
        basis: "Står i",
    },
    calculation: CalculationTexts {
        heading: "Slik har vi rekna det ut",
        lead: "Vi reknar med nøyaktige tal heile vegen og rundar berre av det vi viser. Grunnbeløpet (G) er eit beløp i folketrygda som blir justert kvart år.",
        column_what: "Linje",
        column_value: "Tal",
        stoenad: "Stønad og barnetillegg",
        reductions: "Trekk",
        tax: "Skatt og trygdeavgift",
        two_thirds: "to tredelar",
    },
    tax: TaxTexts {
        heading: "Om skatt og pensjon",
        assumptions: "Overslaget bruker skattereglane for {aar}, skatteklasse 1 og inga anna inntekt. Det gjeld ikkje i Finnmark og Nord-Troms. Skattekortet ditt avgjer kor mykje som faktisk blir trekt.",
        assumptions_with_wage: "Overslaget bruker skattereglane for {aar}, skatteklasse 1 og inga anna inntekt enn stønaden og løna. Det gjeld ikkje i Finnmark og Nord-Troms. Skattekortet ditt avgjer kor mykje som faktisk blir trekt.",
        rules: "skattereglane",
        points: &[
            "Du betaler skatt av stønaden, og trygdeavgift til folketrygda. Stønaden gir pensjonsopptening.",
            "Stønaden for juni er utan skattetrekk, og i desember blir berre halv skatt trekt. Pengane for juni kan kome først i juli.",
        ],
    },
    hours: ChartTexts {
        heading: "Om du jobbar ved sida av",
        text: "Utan lønt arbeid kan du få {mest} i månaden før skatt. I halv stilling kan du få {halv}. Løna kjem i tillegg.",
        faint: "Meir enn halv stilling, berre for lærlingar",
        table: "Sjå beløpet for kvart timetal",
        caption: "Kva du kan få i månaden før skatt, etter timar med lønt arbeid",
        columns: &["Lønt arbeid", "Kroner i månaden"],
    },
    hours_with_wage: ChartTexts {
        heading: "Om du jobbar ved sida av",
        text: "Utan lønt arbeid har du {mest} i månaden før skatt. I halv stilling har du {halv} med løna.",
        faint: "Meir enn halv stilling, berre for lærlingar",
        table: "Sjå beløpa for kvart timetal",
        caption: "Stønad med barnetillegg og løn i månaden, etter timar med lønt arbeid, i kroner",
        columns: &["Lønt arbeid", "Stønad", "Løn", "Før skatt", "På konto"],
    },
    beside: BesideTexts {
        break_even: "For kvar time du jobbar, går stønaden ned med {beloep}. Tener du meir enn det i timen, har du meir før skatt når du jobbar.",
        holiday_pay: "Feriepengane av løna er ikkje med.",
        own: "Timane dine",
        stoenad: "Frå programmet",
        loenn: "Løn",
    },
    plan: ChartTexts {
        heading: "Månad for månad",
        text: "Frå {dato} kan du få til saman {beloep} før skatt{forbehold}. Den første og den siste månaden kan vere kortare.",
        faint: "Satsen er ikkje fastsett enno",
        table: "Sjå beløpet for kvar månad",
        caption: "Kva du kan få månad for månad, før skatt",
        columns: &["Månad", "Dagar", "Kroner før skatt"],
    },
    plan_before_deductions: "Planen er utan trekk for fråvær og andre ytingar.",
    plan_lead: "Veit du når programmet kan byrje? Då viser vi kva du kan få månad for månad.",
    plan_make: "Sjå månad for månad",
    plan_without_length: "Programmet byrjar {dato}. Skriv kor mange månader det varer, så viser vi kva du kan få månad for månad.",
    write_length: "Skriv kor lenge det varer",
    plan_change: "Endre planen",
    plan_unsure: "Du kan fylle år før programmet er slutt, og då kan svaret eller beløpet bli eit anna. Skriv fødselsdatoen din, så viser vi kva programmet betaler månad for månad.",
    write_birth_date: "Skriv fødselsdatoen",
    past_law: "Reglane og satsane er dei som gjaldt {dato}.",
    future_law: "Reglane og satsane er dei vi i dag kjenner for {dato}.",
    plan_sum: "Heile programmet",
    plan_reservation: ", med satsane vi kjenner i dag",
    plan_projected: "herfrå er satsane ikkje fastsette enno",
    changes: ChangesTexts {
        heading: "Kva kan endre svaret?",
        lead: "Kvar linje viser kva som skjer om berre denne eine tingen endrar seg.",
        none: "Vi kjenner ikkje til noka enkelt endring som gir eit anna svar dei neste 24 månadene.",
        answers_heading: "Om du svarar noko anna",
        answer: "Svarar du «{svar}» på «{spoersmaal}», blir svaret: {konklusjon}.",
        dates_heading: "Når tida går",
        date: "Frå {dato}, når {hendelse}, {foelge}.",
        conclusion: "er svaret «{konklusjon}»",
        amount: "er beløpet {beloep} i året før skatt",
        unknown: "kan beløpet bli eit anna",
        projected: "Satsane er ikkje fastsette enno.",
    },
    next: NextSteps {
        heading: "Når du tek kontakt med Nav",
        steps: &[
            "Søk helst skriftleg. Du kan be Nav-kontoret om hjelp til søknaden.",
            "Ta gjerne med ei utskrift av svaret ditt.",
            "Får du ja, skal programmet byrje seinast seks månader etter at søknaden kom fram.",
        ],
        situations: Situations {
            assess: "Be Nav-kontoret om ei arbeidsevnevurdering.",
            assessed: "Spør Nav-kontoret om arbeidsevna di er vurdert.",
            discuss: "Fortel rettleiaren om situasjonen din, og om det Nav må vurdere.",
            ends: "Tek ytinga du har, snart slutt? Søk før det skjer.",
            other_help: "Spør Nav-kontoret kva anna hjelp du kan få til å kome i arbeid.",
            later: "Er det for mykje anna som er vanskeleg no, kan du be om ei ny vurdering seinare.",
            money: "Manglar du pengar å leve av, kan du søkje om økonomisk sosialhjelp.",
            emergency: "Nav-kontoret skal uansett gi deg råd og rettleiing. I ei nødssituasjon kan du få hjelp.",
        },
        phone: "Ring Nav på {telefon}",
        phone_number: "55\u{a0}55\u{a0}33\u{a0}33",
        phone_link: "+4755553333",
        phone_abroad: "Frå utlandet ringjer du +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33.",
        complaint_heading: "Er du usamd i vedtaket?",
        complaint: "Du kan klage innan tre veker etter at du fekk vedtaket. Er den siste dagen ein laurdag, søndag eller heilagdag, har du til neste yrkedag. Skriv under på klaga og send henne til Nav-kontoret. Endrar ikkje kontoret vedtaket, går klaga vidare til statsforvaltaren, som representerer staten i fylket. Byggjer avslaget på eit vedtak etter NAV-lova § 14 a, går klaga til Nav klageinstans. Reglane står i sosialtenestelova § 47 og forvaltningslova §§ 29 og 30.",
    },
    questions_heading: "Det folk ofte lurer på",
    questions: CommonQuestions {
        under_25: Help {
            title: "Kvifor får du mindre når du er under 25 år?",
            paragraphs: &[
                "Lova gir to tredelar av full stønad til dei som er under 25 år. Frå dagen du fyller 25, får du full stønad.",
            ],
        },
        household: Help {
            title: "Kva med barnetrygd, bustøtte, sparepengar og inntekta til partnaren?",
            paragraphs: &[
                "Stønaden blir ikkje lågare av barnetrygd, kontantstøtte, barnebidrag, bustøtte frå stat eller kommune, eller det partnaren din tener.",
                "Sparepengar, hus og bil har heller ikkje noko å seie.",
                "Er de med begge to, får kvar av dykk heile stønaden sin og barnetillegget.",
                "Har du rett til dagpengar, sjukepengar eller foreldrepengar, blir dei trekte frå stønaden krone for krone.",
            ],
        },
        other_benefits: Help {
            title: "Kva med AAP, uføretrygd og studielån?",
            paragraphs: &[
                "Dei blir ikkje trekte frå stønaden. Men arbeidsavklaringspengar (AAP) og uføretrygd tel som ytingar. Får du meir enn svært lite, er ikkje vilkåret om ytingar oppfylt.",
                "Lån og stipend frå Lånekassen tel ikkje som ytingar.",
            ],
        },
        benefits_end: Help {
            title: "Kva om ytinga di snart tek slutt?",
            paragraphs: &[
                "Søk før ho tek slutt. Får du ja, skal programmet byrje seinast seks månader etter at søknaden kom fram.",
                "Overgangsstønaden fell bort for dei fleste frå 1. juli 2026. Mistar du han, kan programmet vere noko for deg.",
            ],
        },
        disability: Help {
            title: "Kva om du har søkt om uføretrygd?",
            paragraphs: &[
                "Får du seinare uføretrygd for ei tid du har fått stønad, kan kommunen krevje etterbetalinga.",
            ],
        },
        youth: Help {
            title: "Kva med program for unge?",
            paragraphs: &[
                "Nokre stader kan du som er under 29 år, få ungdomsprogramyting eller aktivitetspengar. Du kan ikkje få dei saman med kvalifiseringsstønaden. Spør Nav-kontoret kva som finst hos dykk.",
            ],
        },
        payment: Help {
            title: "Når kjem pengane?",
            paragraphs: &[
                "Pengane kjem på etterskot, etter oppmøtet som er registrert. Kommunen avgjer dagane, så spør Nav-kontoret.",
                "Treng du pengar før den første utbetalinga, kan du søkje om økonomisk sosialhjelp.",
            ],
        },
        debt: Help {
            title: "Kan gjeld eller barnebidrag gi trekk?",
            paragraphs: &[
                "Ja, men du skal ha nok att til å leve av. Det følgjer av dekningslova § 2-7.",
                "Betaler du barnebidrag, kan barnetillegget gå til bidraget.",
            ],
        },
        work: Changed {
            since: Help {
                title: "Kan du jobbe ved sida av?",
                paragraphs: &[
                    "Ja, inntil halv stilling. Læretid kan vere meir. Stønaden og barnetillegget går ned for timane du jobbar, uansett kva du tener.",
                ],
            },
            before: Help {
                title: "Kan du jobbe ved sida av?",
                paragraphs: &[
                    "Ja, inntil halv stilling. Det galdt òg for lærlingar før 2019. Stønaden og barnetillegget går ned for timane du jobbar, uansett kva du tener.",
                ],
            },
        },
        travel: Help {
            title: "Får du dekt reisene?",
            paragraphs: &[
                "Det kan finnast støtte til reiser etter arbeidsmarknadslova § 13, og den gir ikkje trekk. Spør Nav-kontoret.",
            ],
        },
        illness: Changed {
            since: Help {
                title: "Kva med sjukdom og anna fråvær?",
                paragraphs: &[
                    "Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.",
                    "Dei første åtte vekene treng du legeerklæring. Etter det kan du bruke eigenmelding i inntil tre dagar om gongen. Med sjukt barn kan du til vanleg vere heime inntil 10 dagar på 12 månader. Nokre får fleire.",
                ],
            },
            before: Help {
                title: "Kva med sjukdom og anna fråvær?",
                paragraphs: &[
                    "Sjukdom med legeerklæring gir ikkje trekk. Det gjer heller ikkje permisjon du har fått av tungtvegande velferdsgrunnar. Er du borte utan gyldig grunn, blir du trekt for timane.",
                    "Reglar om eigenmelding, sjuke barn og ferie kom først i 2012. Spør Nav-kontoret kva som galdt før.",
                ],
            },
        },
        birth: Help {
            title: "Kva om du ventar eller nettopp har fått barn?",
            paragraphs: &[
                "Du kan få permisjon med stønad før termin og etter fødselen. Kommunen kan ikkje stanse programmet fordi du er borte ved fødsel eller adopsjon det første året.",
            ],
        },
        holiday: Changed {
            since: Help {
                title: "Får du ferie?",
                paragraphs: &[
                    "Ja, inntil 25 arbeidsdagar i året, og då får du stønaden som før. Er du over 60 år, får du fem dagar til.",
                    "Du får ikkje feriepengar.",
                ],
            },
            before: Help {
                title: "Får du ferie?",
                paragraphs: &[
                    "Reglar om eigenmelding, sjuke barn og ferie kom først i 2012. Spør Nav-kontoret kva som galdt før.",
                    "Du får ikkje feriepengar.",
                ],
            },
        },
        duration: Changed {
            since: Help {
                title: "Kor lenge varer programmet, og kan du kome tilbake?",
                paragraphs: &[
                    "Nav gjer vedtak for inntil eitt år om gongen. Programmet varer til vanleg høgst to år. Av særlege grunnar kan du få inntil eitt år til.",
                    "Godkjend permisjon og avbrot blir ikkje rekna med i tida. Vil du tilbake seinare, kan du søkje på nytt.",
                ],
            },
            before: Help {
                title: "Kor lenge varer programmet, og kan du kome tilbake?",
                paragraphs: &[
                    "Før 2019 varte programmet inntil eitt år, og lenger berre etter ei ny vurdering.",
                    "Godkjend permisjon og avbrot blir ikkje rekna med i tida. Vil du tilbake seinare, kan du søkje på nytt.",
                ],
            },
        },
        sentence: Help {
            title: "Kva om du skal sone ein kort dom?",
            paragraphs: &[
                "Du kan få eit avbrot i programmet utan stønad. Snakk med Nav-kontoret på førehand.",
            ],
        },
        injury: Help {
            title: "Kva om du blir skadd på tiltak?",
            paragraphs: &["I arbeidsretta tiltak gjeld reglane om yrkesskade for deg."],
        },
        school: Help {
            title: "Kan skule eller behandling vere ein del av programmet?",
            paragraphs: &[
                "Ja, både opplæring, norskopplæring og behandling for rus eller sjukdom. Men den viktigaste delen skal gi deg betre sjanse til å kome i arbeid.",
            ],
        },
        social_assistance: Help {
            title: "Kan du få sosialhjelp i tillegg, eller om du takkar nei?",
            paragraphs: &[
                "Ja, du kan ha rett til det om stønaden ikkje er nok til å leve av. Du må søkje, og Nav vurderer det.",
                "Takkar du nei til programmet, kan ikkje Nav avslå sosialhjelp berre av den grunn. Nav må vurdere saka di for seg.",
            ],
        },
        moving: Help {
            title: "Kva om du flyttar til ein annan kommune?",
            paragraphs: &[
                "Kommunen du oppheld deg i, har ansvaret. Er du flyktning og flyttar dei første åra utan at kommunane er samde, kan du få nei.",
            ],
        },
        from_abroad: Help {
            title: "Kan flyktningar og EØS-borgarar vere med?",
            paragraphs: &[
                "Ja, når vilkåra er oppfylte. Etter introduksjonsprogrammet kan kvalifiseringsprogrammet vere neste steg.",
                "Frå 7. mars 2025 kan nokre EØS-borgarar og familien deira få vere med utan å bu fast i Noreg. Ikkje alle slike opphald gir rett til det.",
            ],
        },
        immigration: Help {
            title: "Har programmet noko å seie for permanent opphald eller familieinnvandring?",
            paragraphs: &[
                "Stønaden står ikkje på lista over inntekt for permanent opphald (utlendingsforskrifta § 11-11). Stønad etter sosialtenestelova tel heller ikkje som inntekt for familieinnvandring (§ 10-8). Spør UDI før du bestemmer deg.",
            ],
        },
    },
    disclaimers: Disclaimers {
        heading: "Dette bør du vite om svaret",
        points: &[
            "Vi reknar med det du har svara. Nav kan vurdere det annleis.",
            "Lova seier ikkje tydeleg om barnetillegget òg blir sett ned ved ugyldig fråvær. Vi reknar med at det blir det.",
            "Lova seier ikkje tydeleg om andre ytingar òg blir trekte frå barnetillegget. Vi reknar med at dei berre blir trekte frå stønaden.",
            "Lova seier ikkje kva som gjeld det året du er 67. Vi lèt Nav vurdere det.",
        ],
        version: "Reglar i versjon {versjon}, slik dei gjeld {dato}.",
        made: "Rekna ut {dato}.",
        answers: "Dette svara du",
    },
};
