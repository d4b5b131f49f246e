// The lines to copy, made of what is chosen, and the guide as they make it.

const form = document.querySelector(".choices");
const preview = document.querySelector("#preview");
const snippet = document.querySelector("#snippet");

const home = new URL("../pkg/", location.href);
/** The one file of a mode has only that mode inside. */
const SINGLES = { veileder: "kvp-veiviser.desk.single.js", bistand: "kvp-veiviser.bistand.single.js" };
const MODULES = { element: "kvp-veiviser.js", single: "kvp-veiviser.single.js", frame: "iframe-height.js" };
const POLICIES = {
  element: `script-src ${home.origin} 'wasm-unsafe-eval'; connect-src ${home.origin}`,
  single: `script-src ${home.origin} 'wasm-unsafe-eval'`,
  frame: `frame-src ${home.origin}; script-src ${home.origin}`,
};
const TITLES = { nn: "Vegvisar for kvalifiseringsprogrammet", en: "A guide to the Qualification Programme" };

form.addEventListener("input", show);
document.querySelector("#copy").addEventListener("click", copy);
show();

function show() {
  const { form: chosen, ...given } = Object.fromEntries(new FormData(form));
  const attributes = Object.entries(given).filter(([name, value]) => value || name === "share-result");
  snippet.textContent = lines(chosen, attributes).join("\n");
  document.querySelector("#policy").textContent = `Content-Security-Policy: ${POLICIES[chosen]}`;
  preview.replaceChildren(chosen === "frame" ? framed(attributes) : placed(attributes));
}

function lines(chosen, attributes) {
  const { mode } = Object.fromEntries(attributes);
  const module = (chosen === "single" && SINGLES[mode]) || MODULES[chosen];
  const script = `<script type="module" src="${home}${module}"></` + "script>";
  if (chosen === "frame") {
    const { outerHTML } = framed(attributes);
    return [outerHTML, script];
  }
  const { outerHTML } = placed(attributes);
  return [script, outerHTML.replace('share-result=""', "share-result")];
}

function placed(attributes) {
  const guide = document.createElement("kvp-veiviser");
  for (const [name, value] of attributes) guide.setAttribute(name, value);
  return guide;
}

/** A frame gets no result: nothing but its height leaves it. */
function framed(attributes) {
  const address = new URL("iframe.html", home);
  for (const [name, value] of attributes) if (name !== "share-result") address.searchParams.set(name, value);
  const frame = document.createElement("iframe");
  const title = address.searchParams.get("mode") === "bistand" ? "Arbeid med bistand" : TITLES[address.searchParams.get("lang")] ?? "Veiviser for kvalifiseringsprogrammet";
  const set = { "data-kvp-veiviser": "", src: address, title, width: "100%", height: "700", allow: "", referrerpolicy: "no-referrer" };
  for (const [name, value] of Object.entries(set)) frame.setAttribute(name, value);
  return frame;
}

async function copy() {
  const told = document.querySelector("#copied");
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    told.textContent = "Kopiert.";
  } catch {
    getSelection().selectAllChildren(snippet);
    told.textContent = "Linjene er merket. Kopier med Ctrl og C.";
  }
}
