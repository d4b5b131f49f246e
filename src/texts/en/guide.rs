//! The texts around the questions.

use crate::texts::{Navigation, Start, Status, Summary, Trouble};

pub const START: Start = Start {
    heading: "Guide to the Qualification Programme",
    lead: "Answer a few questions to see if the programme may suit you, and how much you can get. It takes about two minutes.",
    programme_heading: "What is the Qualification Programme?",
    programme: &[
        "The programme is for people who find it hard to get into work and get little or nothing to live on from national insurance. You get close support and a plan made for you. It is full time.",
        "While you take part, you get money to live on: the qualification benefit. If you have children, you also get a child supplement.",
    ],
    points_heading: "Before you begin",
    points: &[
        "Your answers stay on this device. Nothing is stored or sent.",
        "We do not ask for your name or national identity number.",
        "You can answer “I don't know”, and you can change your answers along the way.",
        "This is not an application. Nav, the Labour and Welfare Administration, decides in writing whether you can take part.",
    ],
    begin: "Start the guide",
};

pub const NAVIGATION: Navigation = Navigation {
    next: "Next",
    previous: "Previous step",
    back: "Back",
    to_summary: "Check your answers",
    see_result: "See the result",
    save_change: "Use the new answer",
    change: "Change",
    change_topic: "Change {tema}",
    start_over: "Start again",
    start_over_question: "Do you want to delete all your answers and start again?",
    start_over_yes: "Yes, delete my answers",
    start_over_no: "No, keep my answers",
    copy: "Copy the answer",
    print: "Print",
    progress: "Step {steg} of {antall}",
    why: "Why do we ask this?",
    why_basis: "The rule is in {paragraf}.",
    and: "and",
    new_tab: "(opens in a new tab)",
    error_summary: "Before you can go on, please correct the following",
    region: "Guide to the Qualification Programme",
    document_title: "Step {steg} of {antall} – {tema} – Qualification Programme",
    document_title_error: "Error: Step {steg} of {antall} – {tema} – Qualification Programme",
    summary_title: "Check your answers – The Qualification Programme",
    result_title: "The result – The Qualification Programme",
};

pub const STATUS: Status = Status {
    result: "{konklusjon}. {beloep} a month before tax.",
    result_at_start: "{konklusjon}. {beloep} a month before tax {oppstart}.",
    result_without_amount: "{konklusjon}.",
    reset: "Your answers are deleted. You are back at the start.",
    language: "The language is now English.",
    copied: "The answer is copied.",
    not_copied: "The browser did not let us copy. Copy the text yourself.",
};

pub const SUMMARY: Summary = Summary {
    heading: "Check your answers",
    lead: "Is everything right? You can change any answer before you see the result.",
    unanswered: "Not answered",
    guidance: "The result is guidance, not a decision.",
    age: "{alder} years old",
    birth_date: "Born {dato}",
    no_children: "No children",
    one_child: "1 child",
    children: "{antall} children",
    no_work: "No paid work",
    one_hour: "1 hour a week",
    hours: "{timer} hours a week",
    apprentice: "{timer} as an apprentice",
    wage: "{timer}, {loenn} an hour",
    plan: "From {dato}. Number of months: {antall}",
    plan_start: "From {dato}. Number of months not given",
    no_plan: "Not given",
};

pub const TROUBLE: Trouble = Trouble {
    clock: "Your device says it is {dato}. Please check the date on your device, because we use the rules of that day.",
    outside_coverage: "The guide has rules from {fra} to {til}. Choose a date in that period.",
    start_outside: "We only have rules from {fra} to {til}. Write a date in that period, for example 17.08.2026.",
};
