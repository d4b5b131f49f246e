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
  document.querySelector("a[target]").textContent = LINKS[lang];
}

// Whoever reads must be able to see whose page it is, however it is framed.
const address = new URL(location.href);
document.querySelector("a[target]").href = address.href;
guide.addEventListener("kvp-ready", ({ detail }) => {
  document.querySelector(".from span").textContent = `(${address.host}, ${detail.version})`;
});
guide.addEventListener("kvp-step", ({ detail }) => {
  document.title = detail.title;
});

let sent;

new ResizeObserver(() => {
  const hoyde = Math.ceil(document.documentElement.getBoundingClientRect().height);
  if (hoyde === sent || parent === window) return;
  sent = hoyde;
  parent.postMessage({ type: "kvp:hoyde", v: 1, id: asked.get("id") ?? "", hoyde }, "*");
}).observe(document.documentElement);
