// Days as people write them: 1.6.2026, 01.06.2026, 01062026, 1/6-26, 1. juni 2026 and 2026-06-01, also with the digits of Arabic and Persian.

const LANGUAGES = ["nb", "nn", "en", "uk", "ar"];

/** A day as `YYYY-MM-DD`; nothing where the text is none. */
export function day(text) {
  const digits = text.trim().replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15);
  const said = digits.replace(/^(\d{4})-(\d\d)-(\d\d)$/, "$3.$2.$1");
  const written = /^(\d{1,2})[\s./-]+(\d{1,2}|\p{L}+)[\s./-]+(\d{4}|\d\d)$/u.exec(said) ?? /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(said.replace(/\s/g, ""));
  if (!written) return undefined;
  const [, date, named, year] = written;
  // No rules are of another century.
  const iso = [year.padStart(4, "20"), /\d/.test(named) ? named : month(named), date].map((part) => String(part).padStart(2, "0")).join("-");
  const time = new Date(`${iso}T00:00:00Z`);
  // A date that the month does not have is another month's.
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(iso) ? iso : undefined;
}

/** A day as Norwegians write it with digits. */
export const dotted = (iso) => iso.split("-").reverse().join(".");

/** The number of a month by its name, or the beginning of it. */
function month(name) {
  for (const language of LANGUAGES) {
    // With a day before it, where Ukrainian has another case.
    const format = new Intl.DateTimeFormat(language, { day: "numeric", month: "long", timeZone: "UTC" });
    for (let number = 1; number <= 12; number += 1) {
      const { value } = format.formatToParts(Date.UTC(2000, number - 1)).find(({ type }) => type === "month");
      if (name.length >= 3 && value.toLowerCase().startsWith(name.toLowerCase())) return number;
    }
  }
  return undefined;
}
