//! The last screen.

use crate::texts::{
    Amounts, CalculationTexts, Changed, ChangesTexts, ChartTexts, CommonQuestions, ConclusionText,
    Conclusions, ConditionsTexts, Disclaimers, Help, NextSteps, ResultTexts, TaxTexts,
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
                "Ask your Nav office for an assessment of your work capability if it has not been done. Also ask for a written decision.",
                "Tell your counsellor about your situation, and about the conditions Nav must look at.",
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
            advice_heading: "What you can do instead",
            advice: &[
                "Ask your Nav office what other help you can get to find work.",
                "If too much else is difficult now, you can ask for a new assessment later.",
                "You can apply anyway. You will then get a written decision, and you can complain about it.",
                "If you have no money to live on, you can ask about social assistance.",
            ],
        },
    },
    guidance: "This is guidance, not a decision. Only a formal decision by Nav settles it.",
    amounts: Amounts {
        heading: "What the programme pays",
        if_granted: "The amounts apply if Nav says yes after all.",
        unknown: "Enter your age, and we can work out the amount. If you are under 25, you get two thirds of the full benefit.",
        before_tax_label: "Per month before tax",
        after_tax_label: "Per month after tax, estimated",
        no_after_tax: "We have no reliable tax figures for this year, so we only show the amount before tax.",
        typical_month: "A month here is a twelfth of a year. The municipality may also pay by the day, and then the months vary.",
        details: "See the amounts per day, month and year",
        caption: "What the programme pays per day, month and year, in kroner",
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
        tax: "Tax and national insurance contribution, estimated",
        net: "After tax, estimated",
        rates_from: "Rates apply from {dato}.",
        projected: "{sats} has not been set yet for this date. We have used the newest rate we know.",
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
        stipend: "Benefit and child supplement",
        reductions: "Taken off",
        tax: "Tax and national insurance contribution",
        two_thirds: "two thirds",
    },
    tax: TaxTexts {
        heading: "About tax and pension",
        assumptions: "The estimate uses the tax rules for {aar}, tax class 1 and no other income. It does not apply in Finnmark and Nord-Troms. Your tax card decides how much is actually taken.",
        projected: "We do not have the tax rules for that year yet. We have used the rules for {aar}.",
        only_contribution: "For {aar} we can only work out the national insurance contribution, not the rest of the tax.",
        points: &[
            "You pay tax on the benefit, and a contribution to national insurance. You earn pension rights on it.",
            "No tax is taken in June, and only half in December.",
        ],
    },
    hours: ChartTexts {
        heading: "If you work alongside the programme",
        text: "Without paid work the programme pays {mest} a month before tax. In a half-time position it pays {halv}. Your wages come on top.",
        faint: "More than half time, only for apprentices",
        table: "See the amount for each number of hours",
        caption: "What the programme pays a month before tax, by hours of paid work",
        columns: &["Paid work", "NOK per month"],
    },
    plan: ChartTexts {
        heading: "Month by month",
        text: "In all, the programme pays {beloep} before tax{forbehold}. The first and the last month may be shorter.",
        faint: "The rate has not been set yet",
        table: "See the amount for each month",
        caption: "What the programme pays month by month, before tax",
        columns: &["Month", "Days", "NOK before tax"],
    },
    plan_lead: "Do you know when the programme may begin? Then we show what it pays month by month.",
    plan_make: "See month by month",
    plan_change: "Change the plan",
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
        phone: "Call Nav on {telefon}",
        phone_number: "55\u{a0}55\u{a0}33\u{a0}33",
        phone_link: "+4755553333",
        phone_abroad: "From abroad, call +47\u{a0}55\u{a0}55\u{a0}33\u{a0}33.",
        complaint_heading: "Do you disagree with the decision?",
        complaint: "You can complain within three weeks of receiving the decision. Send the complaint to your Nav office. If the office does not change the decision, it goes on to the County Governor (statsforvalteren), who represents the State in the county.",
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
            title: "What about child benefit, housing benefit and your partner's income?",
            paragraphs: &[
                "Child benefit, cash-for-care, housing benefit, child maintenance and your spouse's or partner's income take nothing off.",
                "If you have a right to unemployment, sickness or parental benefit, it is taken off the benefit krone for krone.",
            ],
        },
        other_benefits: Help {
            title: "What about AAP, disability benefit and student loans?",
            paragraphs: &[
                "They are not taken off. But work assessment allowance (AAP) and disability benefit count as benefits. If you get more than very little, the condition on benefits is not met.",
                "Student loans and grants from Lånekassen do not count as benefits.",
            ],
        },
        from_abroad: Help {
            title: "Can refugees and EEA citizens take part?",
            paragraphs: &[
                "Yes, when the conditions are met. After the introduction programme, the Qualification Programme can be the next step.",
                "From 7 March 2025, some EEA citizens and their families can take part without living permanently in Norway. Not every such stay gives this right.",
            ],
        },
        payment: Help {
            title: "When is the money paid?",
            paragraphs: &[
                "The municipality decides when and how it pays. Ask your Nav office about the dates.",
            ],
        },
        work: Help {
            title: "Can you work at the same time?",
            paragraphs: &[
                "Yes, up to half time. An apprenticeship can be more. The benefit and the child supplement go down for the hours you work, whatever you earn.",
            ],
        },
        illness: Changed {
            since: Help {
                title: "What about illness and other absence?",
                paragraphs: &[
                    "Illness with a doctor's certificate, and leave for compelling welfare reasons, cost nothing. If you stay away without a valid reason, the benefit goes down for the hours.",
                    "After eight weeks you can report yourself ill for up to three days at a time. With a sick child you can usually stay home for up to 10 days in 12 months. Some people get more.",
                ],
            },
            before: Help {
                title: "What about illness and other absence?",
                paragraphs: &[
                    "Illness with a doctor's certificate, and leave for compelling welfare reasons, cost nothing. If you stay away without a valid reason, the benefit goes down for the hours.",
                    "Rules on self-reported illness, sick children and holidays first came in 2012. Ask the Nav office what applied before.",
                ],
            },
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
        social_assistance: Help {
            title: "Can you get social assistance as well?",
            paragraphs: &[
                "Yes, you may have a right to it if the benefit is not enough to live on. You must apply, and Nav decides.",
            ],
        },
        school: Help {
            title: "Can school be part of the programme?",
            paragraphs: &[
                "Training and Norwegian classes can be part of the programme. The main part must improve your chance of getting into work.",
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
