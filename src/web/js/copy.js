// The result as plain text: what stands on the screen, and what only paper shows.

const LINES = "h1, h2, h3, h4, h5, h6, p, dt, dd, tr, .aksel-inline-message, .kvp-amounts > div, .kvp-points > li, .kvp-changes > *";
// A line of the payslip is one, and so are not its parts.
const LEFT_OUT = ".kvp-no-print, :not(.kvp-on-paper) > .aksel-read-more[data-state=closed], .kvp-optional[data-state=closed], .kvp-amounts > div > *";

/** The text of a screen, line by line, with a blank one before each heading. */
export function plainText(screen) {
  const lines = [...screen.querySelectorAll(LINES)].filter((line) => !line.closest(LEFT_OUT));
  return lines.map((line) => `${/^H/.test(line.tagName) ? "\n" : ""}${written(line)}`).join("\n").trim();
}

function written(line) {
  const between = line.matches("tr") ? " | " : line.matches(".kvp-basis") ? ", " : " ";
  const [first, ...rest] = [...line.childNodes].map(words);
  // The words that lead up to a citation are not one of several.
  const text = line.matches(".kvp-basis") ? `${first} ${rest.join(between)}` : [first, ...rest].join(between);
  return text.replace(/\s+/g, " ").replace(/ (?=[.,)])/g, "").trim();
}

function words(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  return node.classList?.contains("aksel-typo--visually-hidden") ? "" : [...node.childNodes].map(words).join(" ");
}
