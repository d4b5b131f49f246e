//! The last screen.

use crate::texts::{
    AmountsTexts, BesideTexts, CalculationTexts, Changed, ChangesTexts, ChartTexts,
    CommonQuestions, ConclusionText, Conclusions, ConditionsTexts, Disclaimers, Help, NextSteps,
    ResultTexts, Situations, TaxTexts,
};

pub const RESULT: ResultTexts = ResultTexts {
    conclusions: Conclusions {
        likely: ConclusionText {
            heading: "It looks as if you may have a right to the Qualification Programme",
            lead: "Your answers fit the conditions in the law. Nav must still make its own assessment.",
            short: "May have a right to the programme",
            advice_heading: "What to do next",
            advice: &[
                "Contact your Nav office and say that you want to apply for the Qualification Programme.",
                "Ask for a written decision, even if the answer is no.",
            ],
        },
        needs_assessment: ConclusionText {
            heading: "Nav must decide if you can join the Qualification Programme",
            lead: "None of your answers speaks against it. But there is at least one condition that Nav must look at with you.",
            short: "Nav must decide",
            advice_heading: "What to do next",
            advice: &[
                "Contact your Nav office and say that you want to apply for the Qualification Programme.",
                "Ask for a written decision, even if the answer is no.",
            ],
        },
        incomplete: ConclusionText {
            heading: "We need more answers to say if the programme may suit you",
            lead: "Some questions are not answered, and they may decide the result. You can answer “I don't know”.",
            short: "More answers needed",
            advice_heading: "What to do next",
            advice: &[
                "Answer the questions that are left.",
                "If a question is hard to answer, you can call Nav on 55\u{a0}55\u{a0}33\u{a0}33.",
            ],
        },
        unlikely: ConclusionText {
            heading: "It does not look as if the programme suits you right now",
            lead: "At least one of your answers does not fit the conditions. Nav may see it differently, and your situation may change.",
            short: "Probably not right now",
            advice_heading: "What you can do",
            advice: &[
                "You can apply anyway, and you have a right to an answer in writing. You can complain about that answer.",
            ],
        },
    },
    guidance: "This is guidance, not a decision. Only a formal decision by Nav settles it.",
    amounts: AmountsTexts {
        heading: "How much you can get",
        if_granted: "The amounts apply if Nav says yes after all.",
        show: "See the amounts",
        unknown: "Enter your age, and we can work out the amount. If you are under 25, you get two thirds of the full benefit.",
        unsure: "You may have a birthday before the programme starts, and then the answer or the amount may be different. Enter your date of birth, and we can work out what you get from the start.",
        month: "In an ordinary month",
        at_start: "if you start on {dato}",
        no_net_without_wage: "What reaches your account depends on what you earn at work. Add your hourly wage, and we can work it out.",
        add_wage: "Add your hourly wage",
        no_net_taxed_apart: "Before 2024, wages and the benefit were taxed under different rules. So we only show the amount before tax.",
        june_and_december: "No tax is taken for June, so you get {juni}. Half the tax is taken for December, so you get {desember}.",
        before_set_off: "Unemployment, sickness and parental benefit have not been taken off. What you are entitled to of these comes off your benefit, krone for krone.",
        set_off_apart: "You also get the benefit that comes off the qualification benefit. It, and the tax on it, are not in the amount in your account.",
        typical_month: "A month here is a twelfth of a year. The municipality may also pay by the day, and then the months vary.",
        details: "See the amounts per day, month and year",
        caption: "What you can get per day, month and year, in kroner",
        column_what: "In kroner (NOK)",
        column_day: "Per day",
        column_month: "Per month",
        column_year: "Per year",
        stoenad: "Qualification benefit",
        barnetillegg: "Child supplement",
        total: "Total before tax",
        reduction_work: "Taken off for paid work",
        reduction_absence: "Taken off for absence without permission",
        reduction_set_off: "Taken off for other benefits",
        after_reductions: "What is left, before tax",
        from_programme: "From the programme, before tax",
        loenn: "Wages alongside",
        with_wage: "Total with wages, before tax",
        tax: "Tax and national insurance contribution, estimated",
        on_account: "In your account, estimated",
        tax_on_average: "Tax and national insurance contribution, on average",
        net: "After tax, estimated average",
        rates_from: "Rates apply from {dato}.",
        reservation: "Not set yet for this date: {satser}. We have used the newest we know.",
        under_25: "You get two thirds of the full benefit because you are under 25. The child supplement is the same for everyone.",
        no_child: "The child supplement is {sats} per child and day.",
        one_child: "Child supplement for 1 child is included: {sats} a day.",
        children: "Child supplement for {antall} children is included: {sats} per child and day.",
        working: "The amount is lower because you will be working {timer}.",
    },
    conditions: ConditionsTexts {
        heading: "The conditions, one by one",
        not_met: "Conditions that are not met",
        others: "The other conditions",
        basis: "Found in",
    },
    calculation: CalculationTexts {
        heading: "How we worked it out",
        lead: "We use exact numbers all the way and only round what we show. The basic amount (G) is an amount in national insurance, adjusted each year.",
        column_what: "Line",
        column_value: "Number",
        stoenad: "Benefit and child supplement",
        reductions: "Taken off",
        tax: "Tax and national insurance contribution",
        two_thirds: "two thirds",
    },
    tax: TaxTexts {
        heading: "About tax and pension",
        assumptions: "The estimate uses the tax rules for {aar}, tax class 1 and no other income. It does not apply in Finnmark and Nord-Troms. Your tax card decides how much is actually taken.",
        assumptions_with_wage: "The estimate uses the tax rules for {aar}, tax class 1 and no income other than the benefit and your wages. It does not apply in Finnmark and Nord-Troms. Your tax card decides how much is actually taken.",
        rules: "the tax rules",
        points: &[
            "You pay tax on the benefit, and a contribution to national insurance. You earn pension rights on it.",
            "No tax is taken from the benefit for June, and only half in December. The money for June may not come until July.",
        ],
    },
    hours: ChartTexts {
        heading: "If you work alongside the programme",
        text: "Without paid work you can get {mest} a month before tax. In a half-time position you can get {halv}. Your wages come on top.",
        faint: "More than half time, only for apprentices",
        table: "See the amount for each number of hours",
        caption: "What you can get a month before tax, by hours of paid work",
        columns: &["Paid work", "NOK per month"],
    },
    hours_with_wage: ChartTexts {
        heading: "If you work alongside the programme",
        text: "Without paid work you have {mest} a month before tax. In a half-time position you have {halv}, with your wages.",
        faint: "More than half time, only for apprentices",
        table: "See the amounts for each number of hours",
        caption: "Benefit with child supplement, and wages, per month by hours of paid work, in kroner",
        columns: &["Paid work", "Benefit", "Wages", "Before tax", "In account"],
    },
    beside: BesideTexts {
        break_even: "For each hour you work, your benefit goes down by {beloep}. If you earn more than that an hour, you have more before tax when you work.",
        holiday_pay: "Holiday pay on your wages is not included.",
        own: "Your hours",
        stoenad: "From the programme",
        loenn: "Wages",
    },
    plan: ChartTexts {
        heading: "Month by month",
        text: "From {dato} you can get {beloep} in total before tax{forbehold}. The first and the last month may be shorter.",
        faint: "The rate has not been set yet",
        table: "See the amount for each month",
        caption: "What you can get month by month, before tax",
        columns: &["Month", "Days", "NOK before tax"],
    },
    plan_before_deductions: "In the plan, nothing is taken off for absence or other benefits.",
    plan_lead: "Do you know when the programme may begin? Then we show what you can get month by month.",
    plan_make: "See month by month",
    plan_without_length: "The programme begins on {dato}. Enter how many months it lasts, and we can show what you can get month by month.",
    write_length: "Enter how long it lasts",
    plan_change: "Change the plan",
    plan_unsure: "You may have a birthday before the programme ends, and then the answer or the amount may be different. Enter your date of birth, and we can show what it pays month by month.",
    write_birth_date: "Enter your date of birth",
    past_law: "The rules and rates are those of {dato}.",
    future_law: "The rules and rates are those we know today for {dato}.",
    plan_sum: "The whole programme",
    plan_reservation: ", at the rates we know today",
    plan_projected: "from here the rates have not been set yet",
    changes: ChangesTexts {
        heading: "What could change the answer?",
        lead: "Each line shows what happens if only this one thing changes.",
        none: "We know of no single change that gives a different answer in the next 24 months.",
        answers_heading: "If you answer differently",
        answer: "If you answer “{svar}” to “{spoersmaal}”, the answer becomes: {konklusjon}.",
        dates_heading: "As time passes",
        date: "From {dato}, when {hendelse}, {foelge}.",
        conclusion: "the answer is “{konklusjon}”",
        amount: "the amount is {beloep} a year before tax",
        unknown: "the amount may change",
        projected: "The rates have not been set yet.",
    },
    next: NextSteps {
        heading: "When you contact Nav",
        steps: &[
            "Apply in writing if you can. You can ask your Nav office for help with the application.",
            "It helps to bring a printout of this answer.",
            "If you are accepted, the programme must begin within six months of your application arriving.",
        ],
        situations: Situations {
            assess: "Ask your Nav office for an assessment of your work ability.",
            assessed: "Ask your Nav office if your work ability has been assessed.",
            discuss: "Tell your counsellor about your situation, and about what Nav must decide.",
            ends: "Does your other benefit end soon? Apply before it does.",
            other_help: "Ask your Nav office what other help you can get to find work.",
            later: "If too much else is difficult now, you can ask for a new assessment later.",
            money: "If you have no money to live on, you can apply for social assistance.",
            emergency: "Your Nav office must give you advice in any case. In an emergency you can get help.",
        },
        phone: "Call Nav on {telefon}",
        phone_number: "55\u{a0}55\u{a0}33\u{a0}33",
        phone_link: "+4755553333",
        phone_abroad: "From abroad, call +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33.",
        complaint_heading: "Do you disagree with the decision?",
        complaint: "You can complain within three weeks of receiving the decision. If the last day is a Saturday, a Sunday or a public holiday, you have until the next working day. Sign the complaint and send it to your Nav office. If the office does not change the decision, the complaint goes on to the County Governor (statsforvalteren), who represents the State in the county. Where the refusal rests on the Labour and Welfare Administration Act, section 14 a, the complaint goes to Nav's appeals body (Nav klageinstans). The rules are in the Social Services Act, section 47, and the Public Administration Act, sections 29 and 30.",
    },
    questions_heading: "What people often ask",
    questions: CommonQuestions {
        under_25: Help {
            title: "Why do you get less when you are under 25?",
            paragraphs: &[
                "The law gives two thirds of the full benefit to people under 25. From the day you turn 25, you get the full benefit.",
            ],
        },
        household: Help {
            title: "What about child benefit, housing benefit, savings and your partner's income?",
            paragraphs: &[
                "Child benefit, cash-for-care, child maintenance, housing support from State or municipality, and your partner's income do not reduce the benefit.",
                "Nor do savings, a house or a car.",
                "If both of you take part, each gets the whole of their own benefit and the child supplement.",
                "If you have a right to unemployment, sickness or parental benefit, it is taken off the benefit krone for krone.",
            ],
        },
        other_benefits: Help {
            title: "What about AAP, disability benefit and student loans?",
            paragraphs: &[
                "They do not reduce the benefit. But work assessment allowance (AAP) and disability benefit count as benefits. If you get more than very little, the condition on benefits is not met.",
                "Student loans and grants from Lånekassen do not count as benefits.",
            ],
        },
        benefits_end: Help {
            title: "What if your other benefit ends soon?",
            paragraphs: &[
                "Apply before it ends. If you are accepted, the programme must begin within six months of your application arriving.",
                "From 1 July 2026, transitional benefit for single parents (overgangsstønad) no longer applies to most people. If you lose it, the programme may be for you.",
            ],
        },
        disability: Help {
            title: "What if you have applied for disability benefit?",
            paragraphs: &[
                "If you are later paid disability benefit for a time when you got the qualification benefit, the municipality can claim the back pay.",
            ],
        },
        youth: Help {
            title: "What about programmes for young people?",
            paragraphs: &[
                "In some places, people under 29 can get a benefit of their own: ungdomsprogramytelse or aktivitetspenger. It cannot be combined with the qualification benefit. Ask your Nav office what there is where you live.",
            ],
        },
        payment: Help {
            title: "When is the money paid?",
            paragraphs: &[
                "The money is paid in arrears, for the attendance that is registered. The municipality chooses the days, so ask your Nav office.",
                "If you need money before the first payment, you can apply for social assistance.",
            ],
        },
        debt: Help {
            title: "Can debt or child maintenance be taken from it?",
            paragraphs: &[
                "Yes, but you must keep enough to live on. That follows from section 2-7 of the Creditors' Recovery Act (dekningsloven).",
                "If you pay child maintenance, the child supplement may go to the maintenance.",
            ],
        },
        work: Changed {
            since: Help {
                title: "Can you work at the same time?",
                paragraphs: &[
                    "Yes, up to half time. An apprenticeship can be more. The benefit and the child supplement go down for the hours you work, whatever you earn.",
                ],
            },
            before: Help {
                title: "Can you work at the same time?",
                paragraphs: &[
                    "Yes, up to half time. Before 2019 that applied to apprentices too. The benefit and the child supplement go down for the hours you work, whatever you earn.",
                ],
            },
        },
        travel: Help {
            title: "Are your travel costs covered?",
            paragraphs: &[
                "There may be travel support under section 13 of the Labour Market Act, and it does not reduce the benefit. Ask your Nav office.",
            ],
        },
        illness: Changed {
            since: Help {
                title: "What about illness and other absence?",
                paragraphs: &[
                    "Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.",
                    "In the first eight weeks you need a doctor's certificate. After that you can report yourself ill for up to three days at a time. With a sick child you can usually stay home for up to 10 days in 12 months. Some people get more.",
                ],
            },
            before: Help {
                title: "What about illness and other absence?",
                paragraphs: &[
                    "Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.",
                    "Rules on self-reported illness, sick children and holidays first came in 2012. Ask the Nav office what applied before.",
                ],
            },
        },
        birth: Help {
            title: "What if you are expecting or have just had a child?",
            paragraphs: &[
                "You can have leave with the benefit before the due date and after the birth. The programme cannot be ended because birth or adoption keeps you away in the first year.",
            ],
        },
        holiday: Changed {
            since: Help {
                title: "Do you get holidays?",
                paragraphs: &[
                    "Yes, up to 25 working days a year, and you keep the benefit. If you are over 60, you get five days more.",
                    "There is no holiday pay.",
                ],
            },
            before: Help {
                title: "Do you get holidays?",
                paragraphs: &[
                    "Rules on self-reported illness, sick children and holidays first came in 2012. Ask the Nav office what applied before.",
                    "There is no holiday pay.",
                ],
            },
        },
        duration: Changed {
            since: Help {
                title: "How long does the programme last, and can you come back?",
                paragraphs: &[
                    "Nav decides for up to one year at a time. The programme usually lasts two years at most. For special reasons you can get up to one year more.",
                    "Approved leave and interruptions do not count towards that time. If you want to come back later, you can apply again.",
                ],
            },
            before: Help {
                title: "How long does the programme last, and can you come back?",
                paragraphs: &[
                    "Before 2019 the programme lasted up to one year, and longer only after a new assessment.",
                    "Approved leave and interruptions do not count towards that time. If you want to come back later, you can apply again.",
                ],
            },
        },
        sentence: Help {
            title: "What if you have a short prison sentence to serve?",
            paragraphs: &[
                "The programme can be interrupted, without the benefit. Talk to your Nav office in advance.",
            ],
        },
        injury: Help {
            title: "What if you are injured while taking part?",
            paragraphs: &[
                "In work-oriented measures you are covered by the rules on occupational injury.",
            ],
        },
        school: Help {
            title: "Can school or treatment be part of the programme?",
            paragraphs: &[
                "Yes: training, Norwegian classes, and treatment for substance use or illness. But the main part must improve your chance of getting into work.",
            ],
        },
        social_assistance: Help {
            title: "Can you get social assistance as well, or if you say no?",
            paragraphs: &[
                "Yes, you may have a right to it if the benefit is not enough to live on. You must apply, and Nav decides.",
                "If you say no to the programme, Nav cannot refuse social assistance for that reason alone. Nav must look at your own case.",
            ],
        },
        moving: Help {
            title: "What if you move to another municipality?",
            paragraphs: &[
                "The municipality you stay in is responsible. If you are a refugee and move in the first years without an agreement between the two, you may be refused.",
            ],
        },
        from_abroad: Help {
            title: "Can refugees and EEA citizens take part?",
            paragraphs: &[
                "Yes, when the conditions are met. After the introduction programme, the Qualification Programme can be the next step.",
                "From 7 March 2025, some EEA citizens and their families can take part without living permanently in Norway. Not every such stay gives this right.",
            ],
        },
        immigration: Help {
            title: "Does the programme affect permanent residence or family reunification?",
            paragraphs: &[
                "The benefit is not on the list of income for permanent residence (Immigration Regulations, section 11-11). Nor do benefits under the Social Services Act count as income for family reunification (section 10-8). Ask UDI, the Directorate of Immigration, before you decide.",
            ],
        },
    },
    disclaimers: Disclaimers {
        heading: "Good to know about the answer",
        points: &[
            "We work with what you have answered. Nav may see it differently.",
            "The law does not say clearly whether the child supplement is also cut for absence without permission. We assume it is.",
            "The law does not say clearly whether other benefits are also taken off the child supplement. We assume they come off the benefit only.",
            "The law does not say what applies in the year you are 67. We leave that to Nav.",
        ],
        version: "Rules in version {versjon}, as of {dato}.",
        made: "Worked out on {dato}.",
        answers: "What you answered",
    },
};
