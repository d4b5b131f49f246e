// What is around the element and beneath it: the page's language and colours, and the element's own bare parts.

const DARK = "(prefers-color-scheme: dark)";

const sheets = new Map();

/** Gives a shadow root the stylesheet of its screens, which all roots share; where it cannot be shared, a link to it. */
export function adoptStyles(root, { stylesheet, file }) {
  if (root.adoptedStyleSheets) {
    if (!sheets.has(stylesheet)) {
      sheets.set(stylesheet, new CSSStyleSheet());
      sheets.get(stylesheet).replaceSync(stylesheet);
    }
    // The first is ours; what follows, others have added.
    root.adoptedStyleSheets = [sheets.get(stylesheet), ...root.adoptedStyleSheets.slice(1)];
  } else {
    root.append(make("link", { rel: "stylesheet", href: file }));
  }
}

/** An element with attributes and children. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children);
  return element;
}

/** The tag of the nearest element around this one that has a language, through shadow roots too. */
export function languageAround(element) {
  for (let around = parent(element); around; around = parent(around)) {
    const tag = around.getAttribute?.("lang");
    if (tag) return tag;
  }
}

/** Calls `changed` at every change of language around the element, until the returned function is called. */
export function followLanguage(element, changed) {
  const observer = new MutationObserver(changed);
  for (let root = element.getRootNode(); root; root = root.host?.getRootNode()) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
  }
  return () => observer.disconnect();
}

/** Whether the device asks for dark colours. */
export const prefersDark = () => matchMedia(DARK).matches;

/** Calls `changed` when the device asks for other colours, until the returned function is called. */
export function followColours(changed) {
  const media = matchMedia(DARK);
  media.addEventListener("change", changed);
  return () => media.removeEventListener("change", changed);
}

/** Puts back what a page clears out of a shadow root, until the returned function is called. */
export function keepIn(root, element) {
  const observer = new MutationObserver(() => element.parentNode === root || root.append(element));
  observer.observe(root, { childList: true });
  return () => observer.disconnect();
}

/** Whether this is a day, written YYYY-MM-DD. */
export function isDate(text) {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

const parent = (node) => node.parentNode ?? node.host;
