// The page in the frame: takes its attributes from the address, and sends the page around it its height. It sends nothing else, and so
// may send it to any origin.

const guide = document.querySelector("kvp-veiviser");
const asked = new URLSearchParams(location.search);

for (const name of ["mode", "lang", "law-date", "theme", "heading-level"]) {
  if (asked.has(name)) guide.setAttribute(name, asked.get(name));
}

const LINKS = { nn: "Opne vegvisaren i eit eige vindauge", en: "Open the guide in a window of its own" };
const lang = asked.get("lang");
if (Object.hasOwn(LINKS, lang)) {
  document.documentElement.lang = lang;
  document.querySelector(".from a").textContent = LINKS[lang];
}

// Whoever reads must be able to see whose page it is, however it is framed.
const address = new URL(location.href);
document.querySelector(".from a").href = address.href;
document.querySelector(".from a").hidden = parent === window;
guide.addEventListener("kvp-ready", ({ detail }) => {
  document.querySelector(".from span").textContent = `(${address.host}, ${detail.version})`;
});
guide.addEventListener("kvp-step", ({ detail }) => {
  document.title = detail.title;
});

let sent;
let measuring;
const waiting = [];

new ResizeObserver(() => {
  if (height() !== sent) tell();
}).observe(document.documentElement);

// The page around may have come too late to hear the height, or ask for that on paper of a width. What moves is measured once it is still.
addEventListener("message", ({ data, source, ports: [port] }) => {
  if (source !== parent || data?.type !== "kvp:hoyde" || data.v !== 1) return;
  if (!port) return tell();
  waiting.push([port, data.bredde]);
  clearTimeout(measuring);
  measuring = setTimeout(() => waiting.splice(0).forEach(([to, width]) => to.postMessage(said(onPaper(width)))), 100);
});

function tell() {
  if (parent === window) return;
  sent = height();
  parent.postMessage(said(sent), "*");
}

function said(hoyde) {
  return { type: "kvp:hoyde", v: 1, id: asked.get("id") ?? "", hoyde };
}

function height() {
  return Math.ceil(document.documentElement.getBoundingClientRect().height);
}

/** How high all this is on paper of a width: a copy is laid out there unseen, and what is shown stays as it is. */
function onPaper(width) {
  // The rules in short are on paper as they are on the screen. Safari before 16.4 has no style sheets to copy.
  const isFallback = [...guide.children].some((child) => child.getClientRects().length);
  if (isFallback || !guide.shadowRoot.adoptedStyleSheets) return height();
  const main = document.querySelector("main");
  const around = height() - main.getBoundingClientRect().height;
  const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(document.body);
  const paper = document.createElement("div");
  const root = paper.appendChild(document.createElement("div")).attachShadow({ mode: "open" });
  root.append(...[...guide.shadowRoot.childNodes].map((node) => node.cloneNode(true)));
  root.adoptedStyleSheets = guide.shadowRoot.adoptedStyleSheets.map(asPaper);
  Object.assign(paper.style, { position: "absolute", inlineSize: `calc(${Number(width)}px - ${paddingInlineStart} - ${paddingInlineEnd})` });
  paper.append(document.querySelector(".from").cloneNode(true));
  main.after(paper);
  const high = Math.ceil(around + paper.getBoundingClientRect().height);
  paper.remove();
  return high;
}

/** A style sheet that does on the screen what it does on paper. */
function asPaper(sheet) {
  const rules = [...sheet.cssRules].map(({ cssText }) => cssText).join("");
  const swapped = new CSSStyleSheet();
  swapped.replaceSync(rules.replace(/@media (print|screen)\b/g, (_, medium) => `@media ${medium === "print" ? "screen" : "print"}`));
  return swapped;
}
