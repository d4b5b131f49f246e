// The words of the page around the guide. The guide has its own.

export const words = {
  nb: {
    title: "Kvalifiseringsprogrammet: Kan du delta, og hva får du?",
    skip: "Hopp til innholdet",
    language: "Språk",
    lawDate: "Regn etter reglene på denne datoen",
    lawDateHint: "Vi har regler fra 1. november 2007 til 31. desember 2029.",
    footer: "Dette er ikke Navs egen side. Svarene er veiledende, og bare Nav kan gjøre vedtak.",
    privacy: "Alt regnes ut på enheten din. Ingen svar lagres eller sendes.",
    embed: "Sett inn veiviseren på din side",
    licence: "Åpen kildekode under MIT-lisensen.",
  },
  nn: {
    title: "Kvalifiseringsprogrammet: Kan du vere med, og kva får du?",
    skip: "Hopp til innhaldet",
    language: "Språk",
    lawDate: "Rekn etter reglane på denne datoen",
    lawDateHint: "Vi har reglar frå 1. november 2007 til 31. desember 2029.",
    footer: "Dette er ikkje Nav si eiga side. Svara er rettleiande, og berre Nav kan gjere vedtak.",
    privacy: "Alt blir rekna ut på eininga di. Ingen svar blir lagra eller sende.",
    embed: "Set inn vegvisaren på sida di",
    licence: "Open kjeldekode under MIT-lisensen.",
  },
  en: {
    title: "The Qualification Programme: Can you take part, and what does it pay?",
    skip: "Skip to the content",
    language: "Language",
    lawDate: "Use the rules on this date",
    lawDateHint: "We have rules from 1 November 2007 to 31 December 2029.",
    footer: "This is not Nav's own site. The answers are guidance, and only Nav can make a decision.",
    privacy: "Everything is worked out on your device. No answers are stored or sent.",
    embed: "Put the guide on your own page",
    licence: "Open source under the MIT licence.",
  },
};
