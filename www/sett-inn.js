// The lines to copy, made of what is chosen, and the guide as they make it.

import "./once.js";
import { words } from "./words/embed.js";
import { words as professionals } from "./words/professionals.js";

const form = document.querySelector(".choices");
const preview = document.querySelector("#preview");
const snippet = document.querySelector("#snippet");

const home = new URL("../pkg/", location.href);
/** The one file has the guide inside; that of the other modes has them both. */
const WORKBENCH = "kvp-veiviser.workbench.single.js";
const MODULES = { element: "kvp-veiviser.js", single: "kvp-veiviser.single.js", frame: "iframe-height.js" };
/** The screens of caseworkers scroll within a frame of a fixed height, where their result stays, and may copy, save and print there. */
const SCROLLS = { sandbox: "allow-scripts allow-popups allow-downloads allow-modals", allow: "clipboard-write" };
const GROWS = { "data-kvp-veiviser": "", allow: "" };
const POLICIES = {
  element: `script-src ${home.origin} 'wasm-unsafe-eval'; connect-src ${home.origin}`,
  single: `script-src ${home.origin} 'wasm-unsafe-eval'`,
  frame: `frame-src ${home.origin}; script-src ${home.origin}`,
  scrolls: `frame-src ${home.origin}`,
};

form.addEventListener("input", show);
document.querySelector("#copy").addEventListener("click", copy);
show();

function show() {
  const { "law-date": date, "share-result": share } = form.elements;
  const { valid } = date.validity;
  date.setAttribute("aria-invalid", String(!valid));
  document.querySelector("#law-date-error").hidden = valid;
  // A frame gets no result: nothing but its height leaves it.
  share.disabled = form.elements.form.value === "frame";
  document.querySelector("#share-refused").hidden = !share.disabled;

  const { form: chosen, ...given } = Object.fromEntries(new FormData(form));
  if (!valid) delete given["law-date"];
  const attributes = Object.entries(given).filter(([name, value]) => value || name === "share-result");
  snippet.textContent = lines(chosen, attributes).join("\n");
  document.querySelector("#policy").textContent = `Content-Security-Policy: ${POLICIES[chosen === "frame" && given.mode ? "scrolls" : chosen]}`;
  preview.replaceChildren(chosen === "frame" ? framed(attributes) : placed(attributes));
}

function lines(chosen, attributes) {
  const { mode } = Object.fromEntries(attributes);
  const module = chosen === "single" && mode ? WORKBENCH : MODULES[chosen];
  const script = `<script type="module" src="${home}${module}"></` + "script>";
  if (chosen === "frame") {
    const { outerHTML } = framed(attributes);
    return mode ? [outerHTML] : [outerHTML, script];
  }
  const { outerHTML } = placed(attributes);
  return [script, outerHTML.replace('share-result=""', "share-result")];
}

function placed(attributes) {
  const guide = document.createElement("kvp-veiviser");
  for (const [name, value] of attributes) guide.setAttribute(name, value);
  return guide;
}

function framed(attributes) {
  const address = new URL("iframe.html", home);
  for (const [name, value] of attributes) address.searchParams.set(name, value);
  const frame = document.createElement("iframe");
  const given = Object.fromEntries(attributes);
  const set = { src: address, title: title(given), width: "100%", height: "700", ...(given.mode ? SCROLLS : GROWS), referrerpolicy: "no-referrer" };
  for (const [name, value] of Object.entries(set)) frame.setAttribute(name, value);
  return frame;
}

function title({ mode, lang = "nb" }) {
  if (mode === "veileder") return professionals[lang].deskTitle;
  if (mode === "bistand") return professionals[lang].pilotTitle;
  return words[lang].title;
}

async function copy() {
  const status = document.querySelector("#copied");
  const { lang } = document.documentElement;
  try {
    await navigator.clipboard.writeText(snippet.textContent);
    status.textContent = words[lang].copied;
  } catch {
    getSelection().selectAllChildren(snippet);
    status.textContent = words[lang].selected;
  }
}
