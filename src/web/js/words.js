// The words for when the wasm cannot give them: while it loads, when it fails to, and when it has broken.

/** The languages of the guide, and what pages may call them. */
const LANGUAGES = { nb: "nb", no: "nb", nn: "nn", en: "en" };

/** The guide's language for a tag such as `nn-NO`, or nothing for a language it does not speak. */
export function language(tag) {
  const [name] = tag.trim().toLowerCase().split(/[-_]/);
  return Object.hasOwn(LANGUAGES, name) ? LANGUAGES[name] : undefined;
}

/** Each language once. */
export const languages = [...new Set(Object.values(LANGUAGES))];

export const words = {
  nb: {
    loading: "Laster veiviseren …",
    failed: "Vi får ikke vist veiviseren",
    failedAdvice: "Prøv igjen om litt. Du kan også ringe Nav på 55\u00a055\u00a033\u00a033 eller snakke med Nav-kontoret ditt.",
    retry: "Prøv igjen",
    broken: "Noe gikk galt i veiviseren",
    brokenAdvice: "Feilen er vår, ikke din. Vi viser ingen beløp, for de kan være feil. Start på nytt, eller ring Nav på 55\u00a055\u00a033\u00a033.",
    restart: "Start på nytt",
  },
  nn: {
    loading: "Lastar vegvisaren …",
    failed: "Vi får ikkje vist vegvisaren",
    failedAdvice: "Prøv igjen om litt. Du kan òg ringje Nav på 55\u00a055\u00a033\u00a033 eller snakke med Nav-kontoret ditt.",
    retry: "Prøv igjen",
    broken: "Noko gjekk gale i vegvisaren",
    brokenAdvice: "Feilen er vår, ikkje din. Vi viser ingen beløp, for dei kan vere feil. Start på nytt, eller ring Nav på 55\u00a055\u00a033\u00a033.",
    restart: "Start på nytt",
  },
  en: {
    loading: "Loading the guide …",
    failed: "We cannot show the guide",
    failedAdvice: "Please try again in a little while. You can also call Nav on 55\u00a055\u00a033\u00a033 or talk to your Nav office.",
    retry: "Try again",
    broken: "Something went wrong in the guide",
    brokenAdvice: "The fault is ours, not yours. We show no amounts, because they might be wrong. Start again, or call Nav on 55\u00a055\u00a033\u00a033.",
    restart: "Start again",
  },
};
