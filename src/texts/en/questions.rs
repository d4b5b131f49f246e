//! What is asked.

use crate::texts::{
    AlderQuestion, Answer, ArbeidstimerQuestion, BarnQuestion, Help, JaNeiAnswers, JaNeiQuestion,
    OppholdQuestion, PlanQuestion, Question, Questions, SetOffQuestion, VurderingQuestion,
    YtelserQuestion,
};

pub const QUESTIONS: Questions = Questions {
    alder: AlderQuestion {
        ask: Question {
            title: "Age",
            question: "How old are you?",
            description: "Give your age in whole years, for example 27.",
            why: "The programme has both a lower and an upper age limit. Your age also decides the amount. If you are under 25, you get two thirds of the full benefit.",
            help: Some(Help {
                title: "When is it better to give your date of birth?",
                paragraphs: &[
                    "With your date of birth we can show how the answer changes on your birthdays. That is useful if you will soon turn 25 or reach an age limit.",
                    "The date stays on your device. Do not write your national identity number.",
                ],
            }),
        },
        unit: "years",
        use_birth_date: "Give your date of birth instead",
        use_age: "Give your age instead",
        birth_date: "When were you born?",
        birth_date_description: "Write day, month and year: dd.mm.yyyy, for example 24.12.1998.",
    },
    opphold: OppholdQuestion {
        ask: Question {
            title: "Your stay in Norway",
            question: "Which of these is true of your stay in Norway?",
            description: "You can live in Norway permanently without a home of your own: in an institution, with friends, or with no place to stay.",
            why: "Norwegian citizens do not have to live here permanently. Others must, as a rule, stay lawfully and live here permanently. The law calls that a fixed abode. There are exceptions.",
            help: None,
        },
        norsk_statsborger: Answer {
            label: "I am a Norwegian citizen",
            explanation: None,
        },
        fast_bopel: Answer {
            label: "I live permanently in Norway and my stay is lawful",
            explanation: Some("For those who are not Norwegian citizens."),
        },
        lovlig_uten_fast_bopel: Answer {
            label: "My stay is lawful, but I do not live permanently in Norway",
            explanation: None,
        },
        ikke_lovlig: Answer {
            label: "My stay in Norway is not lawful",
            explanation: None,
        },
        vet_ikke: Answer {
            label: "I don't know",
            explanation: Some("Nav will have to find out what applies to you."),
        },
    },
    eoes: JaNeiQuestion {
        ask: Question {
            title: "EEA",
            question: "Are you, or is someone in your family, from an EEA country?",
            description: "The European Economic Area (EEA) is the EU, Iceland, Liechtenstein and Norway. It is citizenship that counts.",
            why: "Since 7 March 2025, some EEA citizens and their families can take part without living permanently in Norway. Not every such stay gives this right.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: Some("Nav must decide if your stay is of a kind that counts."),
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("Nav will have to find out if the exception applies to you."),
            },
        },
    },
    nedsatt_evne: JaNeiQuestion {
        ask: Question {
            title: "Ability to work and earn",
            question: "Is your ability to work and earn money substantially reduced?",
            description: "Both must be clearly weaker than usual: your ability to work, and your ability to earn a living. The law sets no percentage.",
            why: "The programme is for people whose ability to work and earn is substantially reduced. Nav has the last word on this.",
            help: Some(Help {
                title: "What can reduce your ability?",
                paragraphs: &[
                    "Many people in the programme have long received social assistance, or risk needing it. Some struggle with substance use or mental health. Others have several difficulties at once.",
                    "These are examples, not conditions. The programme may be meant for you even if none of them fits.",
                ],
            }),
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: None,
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some(
                    "You and Nav will find out together in an assessment of your work ability.",
                ),
            },
        },
    },
    ytelser: YtelserQuestion {
        ask: Question {
            title: "Benefits",
            question: "Do you get unemployment benefit, sickness benefit, work assessment allowance (AAP) or something similar?",
            description: "That is, money to live on under the National Insurance Act or the Labour Market Act.",
            why: "The programme is for people who have no benefits to live on, or very limited ones. If you get more than that, Nav can help you in other ways.",
            help: Some(Help {
                title: "What is very limited?",
                paragraphs: &[
                    "The law sets no fixed limit. Nav compares with the State's guideline rates for social assistance, without housing costs. That is a starting point, and Nav looks at each case.",
                ],
            }),
        },
        counts_heading: "These count as benefits",
        counts: &[
            "unemployment benefit (dagpenger)",
            "sickness benefit (sykepenger)",
            "parental benefit (foreldrepenger)",
            "work assessment allowance (arbeidsavklaringspenger, AAP)",
            "disability benefit (uføretrygd)",
            "transitional benefit (overgangsstønad) and benefit for surviving spouses (omstillingsstønad)",
            "children's pension (barnepensjon)",
            "benefit for people in employment schemes (tiltakspenger)",
            "benefits for young people (ungdomsprogramytelse and aktivitetspenger)",
        ],
        does_not_count_heading: "These do not count",
        does_not_count: &[
            "social assistance (økonomisk sosialhjelp)",
            "housing benefit (bostøtte)",
            "child benefit (barnetrygd) and cash-for-care (kontantstøtte)",
            "child maintenance (barnebidrag)",
            "lump-sum grant (engangsstønad) and supplementary benefits (tilleggsstønader)",
            "student loans and grants from Lånekassen",
            "the income of your spouse or partner",
        ],
        ingen: Answer {
            label: "No, I get no such benefit",
            explanation: None,
        },
        svaert_begrenset: Answer {
            label: "Yes, but very little",
            explanation: Some("Nav must decide if it is little enough."),
        },
        mer: Answer {
            label: "Yes, more than very little",
            explanation: Some("If it ends soon, you can apply for the programme before it does."),
        },
        vet_ikke: Answer {
            label: "I don't know",
            explanation: Some("Nav will have to look at what you get."),
        },
        set_off: SetOffQuestion {
            dagpenger: "Unemployment benefit per month, before tax",
            sykepenger: "Sickness benefit per month, before tax",
            foreldrepenger: "Parental benefit per month, before tax",
            rehabiliteringspenger: "Rehabilitation benefit per month, before tax",
            first_description: "What you are entitled to of unemployment, sickness and parental benefit comes off the qualification benefit, krone for krone. If you do not know how much it is, leave the fields empty.",
            description: "Leave the field empty if you do not get it.",
            unit: "kroner",
        },
    },
    arbeidsevnevurdering: VurderingQuestion {
        ask: Question {
            title: "Assessment of work ability",
            question: "Has Nav assessed your work ability?",
            description: "In the assessment (arbeidsevnevurdering) you and Nav look at what you can manage at work, and what you need help with.",
            why: "Nav must assess your work ability before you can take part. If it has not been done, it is up to Nav to do it first. You will not be turned down for that reason.",
            help: None,
        },
        gjennomfoert: Answer {
            label: "Yes, it is done",
            explanation: None,
        },
        ikke_gjennomfoert: Answer {
            label: "No, not yet",
            explanation: Some("Nav must do it first. You can ask for it."),
        },
        vet_ikke: Answer {
            label: "I don't know",
            explanation: Some("You can ask your Nav office if it is done."),
        },
    },
    tett_oppfoelging: JaNeiQuestion {
        ask: Question {
            title: "Follow-up",
            question: "Do you need close and coordinated follow-up to get into work?",
            description: "This means that someone helps you regularly, and that those who help you work together.",
            why: "The programme is for people who need a lot of follow-up to get into work. If you can manage with less, other schemes may suit you better.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: None,
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("Nav will have to decide how much follow-up you need."),
            },
        },
    },
    egen_jobbsoeking: JaNeiQuestion {
        ask: Question {
            title: "Looking for work yourself",
            question: "Do you mainly need to look for a job yourself?",
            description: "Answer no if you need more than that, for example work practice or training.",
            why: "If looking for a job is mainly what you need, a shorter scheme may suit better. Before 2019 that meant a refusal. Now Nav considers it.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: Some("A shorter scheme may suit you better."),
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("We then look only at how much follow-up you need."),
            },
        },
    },
    introduksjonsprogram: JaNeiQuestion {
        ask: Question {
            title: "Introduction programme",
            question: "Are you taking part in the introduction programme now?",
            description: "The introduction programme is the municipality's programme for refugees who are new in Norway.",
            why: "You cannot be in both programmes at once. The Qualification Programme can come afterwards.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: Some("Nav must decide what can come afterwards."),
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("Nav will have to find out which programme you are in."),
            },
        },
    },
    nav_kontor: JaNeiQuestion {
        ask: Question {
            title: "Nav office",
            question: "Does your municipality have a Nav office yet?",
            description: "You are using rules from before 2010. Not every municipality had a Nav office then.",
            why: "Until 2010 the programme existed only in municipalities that had a Nav office.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: None,
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some(
                    "Someone will have to find out if the municipality had a Nav office.",
                ),
            },
        },
    },
    nav_tilbud: JaNeiQuestion {
        ask: Question {
            title: "What Nav can offer",
            question: "Can the Nav office offer you a suitable programme?",
            description: "You are using rules from before 2019. The Nav office had to have a programme to offer then.",
            why: "Until 2019 it was a condition that the Nav office could offer a programme. It no longer is.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: None,
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("The Nav office will have to answer that."),
            },
        },
    },
    byrdefullt: JaNeiQuestion {
        ask: Question {
            title: "Disproportionate burden",
            question: "Is it a disproportionate burden to offer you a programme, because of your circumstances?",
            description: "Answer yes only if Nav has decided so.",
            why: "The municipality can say no when a programme would be a disproportionate burden because of the applicant's circumstances. The municipality's finances are no such reason.",
            help: None,
        },
        answers: JaNeiAnswers {
            ja: Answer {
                label: "Yes",
                explanation: None,
            },
            nei: Answer {
                label: "No",
                explanation: None,
            },
            vet_ikke: Answer {
                label: "I don't know",
                explanation: Some("Nav must decide if the exception applies."),
            },
        },
    },
    barn: BarnQuestion {
        ask: Question {
            title: "Children",
            question: "How many children under 18 do you support?",
            description: "Write a number from 0 to 20. Write 0 if you do not support any children.",
            why: "You get a child supplement for each child, at a fixed daily rate. It is the same whether you are under or over 25.",
            help: Some(Help {
                title: "Which children count?",
                paragraphs: &[
                    "Your own children count, also when they live with the other parent. Stepchildren do not count.",
                    "A foster child counts if you have supported the child for the last two years. If the placement is lasting, the child may count sooner.",
                    "The child must live in Norway and stay here lawfully. Up to 90 days a year abroad do no harm.",
                    "If both parents take part in the programme, both get the supplement. If you pay child maintenance, Nav may collect the supplement for the child.",
                    "Up to and including 2023, a child with an income above the basic amount (G) in national insurance did not count.",
                ],
            }),
        },
        unit: "children",
        use_birth_dates: "Enter birth dates instead",
        use_count: "Enter the number of children instead",
        birth_dates: "When were the children born?",
        birth_dates_description: "Write a date for each child, with commas between. For example 24.12.2015, 03.05.2019.",
    },
    arbeidstimer: ArbeidstimerQuestion {
        ask: Question {
            title: "Paid work",
            question: "How many hours of paid work will you do each week?",
            description: "Write hours from 0 to 37.5, for example 7.5. Write 0 if you will not be working.",
            why: "The programme is 37.5 hours a week, and paid work counts as part of it. The benefit and the child supplement go down for the hours you work. How much you earn makes no difference.",
            help: Some(Help {
                title: "How much can you work?",
                paragraphs: &[
                    "You can have ordinary work up to half time, which is 18.75 hours a week. An apprenticeship can be more.",
                ],
            }),
        },
        unit: "hours a week",
        apprentice: "I am an apprentice, and these are my hours in training",
        apprentice_description: "An apprenticeship can be more than half time.",
        apprentice_description_before: "Before 2019, the limit of half time applied to apprentices too.",
        wage: "Hourly wage before tax",
        wage_description: "We can then show what reaches your account. For example 187.50. You may leave it empty.",
        wage_description_before_tax: "We can then show what you get in all before tax. For example 187.50. You may leave it empty.",
        wage_unit: "kroner an hour",
    },
    plan: PlanQuestion {
        title: "The programme",
        start: "When does the programme begin?",
        start_description: "Write day, month and year, for example 17.08.2026. If you do not know, leave the field empty.",
        months: "How long does it last?",
        months_description: "Write the number of months from 1 to 36, for example 12. Leave the field empty if you do not know.",
        unit: "months",
        daily: "The municipality pays for each benefit day",
        daily_description: "The municipality chooses how it pays. If you leave it unticked, we assume the same amount every month.",
        absence: Help {
            title: "What about illness and other absence?",
            paragraphs: &[
                "The plan assumes that you are there every day.",
                "Illness with a doctor's certificate does not reduce the benefit. Nor does leave granted for compelling welfare reasons. If you stay away without a valid reason, the benefit goes down for the hours.",
            ],
        },
        birth_date_description: "You may have a birthday before the programme ends, and then the answer or the amount may be different. Enter day, month and year, for example 24.12.1998.",
        birth_date_why: "The benefit goes up on the day you turn 25, and the programme has a lower and an upper age limit. If we only know your age in whole years, we do not know which day that is.",
    },
};
