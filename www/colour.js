// The colours that a page may give the guide, and the text that can be read on them.

/** Aksel's, in light and in dark. */
const NAMED = {
  green: ["#007629", "#4ca265"],
  purple: ["#7c4abf", "#a581d6"],
  magenta: ["#a93d70", "#be7f99"],
  grey: ["#5d6573", "#8a92a0"],
};
/** What is behind the guide in each. */
const GROUNDS = ["#ffffff", "#0e151f"];
/** Aksel's two, and what can be read where neither can: of white and black one always can. */
const TEXTS = ["#ffffff", "#0e151f", "#000000"];
/** What must be told apart from what is beside it, and text from its ground. */
const [SEEN, READ] = [3, 4.5];

/** The colours in light and in dark by the name that was chosen, or one's own two; none for Aksel's own. */
export const coloursOf = (name, own) => NAMED[name] ?? (name === "own" ? own : []);

/** The text on a colour. */
export const textOn = (colour) => TEXTS.find((text) => contrast(text, colour) >= READ);

/** Where colours are shown under a theme: 0 in light, 1 in dark. */
export const places = (theme) => (theme === "auto" ? [0, 1] : theme === "dark" ? [1] : [0]);

/** Where a colour cannot be told from what is behind the guide, of the places where it is shown. */
export const unseen = (colours, theme) => (colours.length > 0 ? places(theme).filter((place) => contrast(colours[place], GROUNDS[place]) < SEEN) : []);

/** How many to one, by WCAG. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** What a page's style sheet must say. */
export function style(colours, theme, width) {
  const size = width ? [`  --kvp-max-inline-size: ${width};`] : [];
  const [light, dark] = colours.map((colour) => [`  --kvp-accent-color: ${colour};`, `  --kvp-accent-text-color: ${textOn(colour)};`]);
  const own = [...((theme === "dark" ? dark : light) ?? []), ...size];
  if (own.length === 0) return "";
  const rule = ["kvp-veiviser {", ...own, "}"];
  const isBoth = light && theme === "auto" && colours[0] !== colours[1];
  return [...rule, ...(isBoth ? ["@media (prefers-color-scheme: dark) {", "  kvp-veiviser {", ...dark.map((line) => `  ${line}`), "  }", "}"] : [])].join("\n");
}

function luminance(colour) {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
