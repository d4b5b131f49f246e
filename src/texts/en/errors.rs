//! What is wrong with an answer, and how to correct it.

use crate::texts::{
    AlderErrors, DateErrors, Errors, HoursErrors, Missing, NumberErrors, StartErrors,
};

pub const ERRORS: Errors = Errors {
    missing: Missing {
        alder: "Enter your age in whole years, for example 27.",
        foedselsdato: "Enter your date of birth, for example 24.12.1998.",
        opphold: "Choose what is true of your stay. Choose “I don't know” if you are not sure.",
        eoes: "Say whether you or someone in your family is from an EEA country. Choose “I don't know” if you are not sure.",
        nedsatt_evne: "Say whether your ability to work and earn is substantially reduced. Choose “I don't know” if you are not sure.",
        ytelser: "Choose what is true of the benefits you get. Choose “I don't know” if you are not sure.",
        arbeidsevnevurdering: "Say whether Nav has assessed your work ability. Choose “I don't know” if you are not sure.",
        tett_oppfoelging: "Say whether you need close and coordinated follow-up. Choose “I don't know” if you are not sure.",
        egen_jobbsoeking: "Say whether you mainly need to look for a job yourself. Choose “I don't know” if you are not sure.",
        introduksjonsprogram: "Say whether you are in the introduction programme. Choose “I don't know” if you are not sure.",
        nav_kontor: "Say whether the municipality has a Nav office. Choose “I don't know” if you are not sure.",
        nav_tilbud: "Say whether the Nav office can offer a programme. Choose “I don't know” if you are not sure.",
        byrdefullt: "Say whether your circumstances make the programme a disproportionate burden. Choose “I don't know” if that is not settled.",
        barn: "Enter how many children you support, for example 2. Write 0 if you have no children.",
        arbeidstimer: "Enter your hours of paid work a week, for example 7.5. Write 0 if you will not be working.",
    },
    alder: AlderErrors {
        not_a_number: "Write your age in figures. Enter whole years, for example 27.",
        not_whole: "Your age cannot have decimals. Enter whole years, for example 27.",
        out_of_range: "Your age must be between 0 and 120. Enter whole years, for example 27.",
        year: "That looks like a year. Enter your age in whole years, for example 27.",
        identity_number: "That looks like a national identity number. We do not need it, so please remove it. Enter your age in whole years, for example 27.",
    },
    foedselsdato: DateErrors {
        wrong_form: "Write your date of birth as day, month and year with full stops between, for example 24.12.1998.",
        short_year: "Do you mean {ene} or {andre}? Write the year with four digits, for example 24.12.1998.",
        impossible: "There is no such date. Check the day and month, and write for example 24.12.1998.",
        future: "Your date of birth cannot be after {dato}. Check the year, and write for example 24.12.1998.",
        too_old: "Your date of birth is more than 120 years ago. Check the year, and write for example 24.12.1998.",
        identity_number: "That looks like a national identity number. We do not need it, so please remove it. Write only your date of birth, for example 24.12.1998.",
    },
    barn: NumberErrors {
        not_a_number: "Write the number of children in figures, for example 2. Write 0 if you have no children.",
        not_whole: "The number of children must be a whole number, for example 2.",
        out_of_range: "The number of children must be between 0 and 20. Write for example 2.",
        identity_number: "That looks like a national identity number. We do not need it, so please remove it. Write only the number of children, for example 2.",
    },
    barn_foedselsdatoer: "Write a date for each child with commas between, for example 24.12.2015, 03.05.2019.",
    programstart: StartErrors {
        wrong_form: "Write the first day as day, month and year, for example 17.08.2026. Empty both fields if you do not know.",
        impossible: "There is no such date. Check the day and month, and write for example 17.08.2026.",
        identity_number: "That looks like a national identity number. We do not need it, so please remove it. Write only the first day, for example 17.08.2026.",
    },
    program_maaneder: "Write the number of months as a whole number from 1 to 36, for example 12. Empty the field if you do not know.",
    thousands: "Do you mean {ene} or {andre}? Write the number without a full stop or comma for thousands, for example {eksempel}.",
    arbeidstimer: HoursErrors {
        not_a_number: "Write the hours in figures, for example 7.5. Write 0 if you will not be working.",
        too_many_decimals: "Write the hours with at most two decimals, for example 7.25.",
        out_of_range: "The hours must be between 0 and 37.5 a week. Write for example 7.5.",
        identity_number: "That looks like a national identity number. We do not need it, so please remove it. Write only hours a week, for example 7.5.",
    },
    timeloenn: HoursErrors {
        not_a_number: "The hourly wage must be written in figures, for example 187.50. Leave the field empty if you do not know it.",
        too_many_decimals: "Enter the hourly wage with no more than two decimals, for example 187.50.",
        out_of_range: "The hourly wage must be between 0 and 2,000 kroner. Enter for example 187.50.",
        identity_number: "That looks like a national identity number. We do not need it, so remove it. Enter only the hourly wage, for example 187.50.",
    },
    samordning: HoursErrors {
        not_a_number: "The amount must be written in figures, for example 3500. Leave the field empty if you do not know it.",
        too_many_decimals: "Enter the amount with no more than two decimals, for example 3500.50.",
        out_of_range: "The amount must be between 0 and 100,000 kroner a month. Enter for example 3500.",
        identity_number: "That looks like a national identity number. We do not need it, so remove it. Enter only the amount, for example 3500.",
    },
};
