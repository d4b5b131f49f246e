// Answers as a text that a link or the device can hold: the version of the rules, a stop, and the rest in base64url.

/** No answers are longer. What is, is not looked at. */
export const LONGEST = 4000;

const LANGUAGES = ["nb", "nn", "en", "uk", "ar"];

/** The text for these answers, for a law date where one was chosen, and for the language they were given in. */
export function written(held, rules) {
  const bytes = new TextEncoder().encode(JSON.stringify(held));
  const base64 = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
  return `${rules}.${base64.replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/** What a text holds, or nothing where it was not made by these rules and this page. `assess` throws at what is no answer. */
export function read(text, rules, assess, today) {
  try {
    const prefix = `${rules}.`;
    if (text.length > LONGEST || !text.startsWith(prefix)) return undefined;
    const base64 = text.slice(prefix.length).replaceAll("-", "+").replaceAll("_", "/");
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    const json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const held = JSON.parse(json);
    // Written again it is the same, unless a field stood there twice or was put in by hand.
    if (JSON.stringify(held) !== json || written(held, rules) !== text) return undefined;
    const { answers, lawDate, lang, ...more } = held;
    if (Object.keys(more).length > 0) return undefined;
    if (lang !== undefined && !LANGUAGES.includes(lang)) return undefined;
    assess(answers, lawDate ?? today);
    return held;
  } catch {
    return undefined;
  }
}
