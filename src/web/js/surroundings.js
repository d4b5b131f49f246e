// What is around the element and beneath it: the page's language and colours, and the element's own bare parts.

const DARK = "(prefers-color-scheme: dark)";

/** The stylesheets of each document: a root may adopt only those that were made in its own. */
const sheets = new WeakMap();

/** The window that a node is in. */
export const viewOf = (node) => node.ownerDocument.defaultView;

/** Whether this is a browser: elsewhere what documents are made of is written in JavaScript. */
const isBrowser = /\[native code\]/.test(globalThis.ShadowRoot);

/**
 * Whether a node is shown to anybody. A parsed document has no window. Those that test runners draw components in, such as jsdom's and
 * happy-dom's, lack some of what a browser has, and go away while something is being fetched.
 */
export const isShown = (node) => isBrowser && Boolean(viewOf(node));

/** Gives a shadow root the stylesheet of its screens, which all roots of a document share; where it cannot be shared, a link to it, or the whole where there is no file. */
export function adoptStyles(root, { stylesheet, file }) {
  if (!root.adoptedStyleSheets) {
    const whole = make("style", {}, stylesheet);
    const link = file && make("link", { rel: "stylesheet", href: file() });
    link?.addEventListener("error", () => link.replaceWith(whole));
    root.append(link ?? whole);
    return;
  }
  const { ownerDocument } = root;
  if (!sheets.has(ownerDocument)) sheets.set(ownerDocument, new Map());
  const made = sheets.get(ownerDocument);
  if (!made.has(stylesheet)) {
    const sheet = new (viewOf(root).CSSStyleSheet)();
    sheet.replaceSync(stylesheet);
    made.set(stylesheet, sheet);
  }
  // The first is ours; what follows, others have added.
  root.adoptedStyleSheets = [made.get(stylesheet), ...root.adoptedStyleSheets.slice(1)];
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
export const prefersDark = (element) => viewOf(element).matchMedia(DARK).matches;

/** Calls `changed` when the device asks for other colours, until the returned function is called. */
export function followColours(element, changed) {
  const media = viewOf(element).matchMedia(DARK);
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
