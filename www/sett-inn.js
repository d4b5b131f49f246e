// What is chosen, the lines to copy that come of it, and the guide as they make it.

import { coloursOf, contrast, isUnseen, style, textOn } from "./colour.js";
import { day, dotted } from "./date.js";
import { languages } from "./language.js";
import { isPlaced, lines, policy, shown } from "./lines.js";
import "./once.js";
import { words } from "./words/embed.js";

/** The days between which there are rules. */
const [FIRST, LAST] = ["2007-11-01", "2029-12-31"];
const NAV = "55 55 33 33";
const ATTRIBUTES = ["lang", "law-date", "theme", "heading-level", "share-result"];

const find = (id) => document.getElementById(id);
const form = document.querySelector("form");
const preview = find("preview");
const home = new URL("../pkg/", location.href);
const site = new URL("../", location.href);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** What the preview was made of: it is made anew when this is another, so that answers in it stay. */
let made;

const { say, spoken } = languages(words, show);

form.elements.files.value ||= home.href;
form.addEventListener("change", show);
// A colour is chosen by looking at what it does.
form.elements["own-colour"].addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copies]")) button.addEventListener("click", () => copy(button));
show();

function show() {
  offer();
  const chosen = choices();
  const { theme, width, colour, "own-colour": own } = chosen.looks;
  say(find("form-about"), { element: "elementAbout", single: "singleAbout", frame: "frameAbout", link: "linkAbout" }[chosen.form]);

  const colours = coloursOf(colour, own);
  find("own").hidden = colour !== "own";
  find("contrast").hidden = colours.length === 0;
  if (colours.length > 0) find("ratio").textContent = `${ratio(colours[theme === "dark" ? 1 : 0])} : 1`;
  say(find("colour-error"), colours.length > 0 && isUnseen(colours, theme) ? "unseen" : "");

  const looks = isPlaced(chosen.form) ? style(colours, theme, width) : "";
  sheet.replaceSync(looks);
  put("style", looks);
  put("lines", lines(chosen));
  put("policy", policy(chosen));
  put("cors", policy(chosen) && "Access-Control-Allow-Origin: *");
  say(find("cors-about"), chosen.form === "frame" ? "corsFrame" : "corsAbout");
  put("source", `Add-SPOContentSecurityPolicy -Source ${chosen.files.origin}`);
  look({ ...chosen, files: home });
}

/** Shows what there is to choose in this form and this mode. */
function offer() {
  const { form: { value: chosen }, mode: { value: mode } } = form.elements;
  for (const part of form.querySelectorAll("[data-forms]")) {
    part.hidden = !part.dataset.forms.split(" ").includes(chosen) || (part.dataset.modes !== undefined && !part.dataset.modes.split(" ").includes(mode));
    for (const control of part.querySelectorAll("input, select")) control.disabled = part.hidden;
  }
}

/** What is chosen, and what stands in place of what cannot be read. */
function choices() {
  const { form: chosen, phone = NAV, files: _, colour, "own-colour": own, width, ...given } = Object.fromEntries(new FormData(form));
  given["law-date"] = lawDate(given["law-date"] ?? "");
  const attributes = Object.fromEntries(Object.entries(given).filter(([name, value]) => value || name === "share-result"));
  const looks = { theme: given.theme, width, colour, "own-colour": own };
  return { form: chosen, attributes, looks, language: given.lang || spoken(), phone: telephone(phone.trim()), files: address(form.elements.files.value.trim()), site };
}

function lawDate(text) {
  const iso = text.trim() && day(text);
  const outside = Boolean(iso) && (iso < FIRST || iso > LAST);
  const isUsable = iso !== undefined && !outside;
  say(find("law-date-error"), isUsable ? "" : outside ? "lawDateError" : "lawDateUnreadable");
  mark("law-date", isUsable);
  if (isUsable && iso) form.elements["law-date"].value = dotted(iso);
  return isUsable ? iso : "";
}

/** Norwegian numbers have eight digits, or five or six where they are short. */
function telephone(text) {
  const isUsable = /^[\d ]+$/.test(text) && [5, 6, 8].includes(text.replaceAll(" ", "").length);
  say(find("phone-error"), isUsable ? "" : "phoneError");
  mark("phone", isUsable);
  return isUsable ? text : NAV;
}

/** Where the files are: where this page has its own, unless others are named. A page on HTTPS takes none that are not. */
function address(text) {
  const named = folder(text);
  const isUsable = !text || named?.protocol === "https:" || named?.origin === home.origin;
  say(find("files-error"), isUsable ? "" : "filesError");
  mark("files", isUsable);
  return isUsable && text ? named : home;
}

function folder(text) {
  try {
    const { origin, pathname } = new URL(text);
    return new URL(pathname.replace(/\/?$/, "/"), origin);
  } catch {
    return undefined;
  }
}

function mark(name, isUsable) {
  form.elements[name].setAttribute("aria-invalid", String(!isUsable));
}

function ratio(colour) {
  // Rounded down, so that nothing is said to be better than it is.
  const shown = Math.floor(contrast(colour, textOn(colour)) * 10) / 10;
  // Not every browser knows nynorsk.
  return shown.toLocaleString(spoken() === "en" ? "en" : "nb");
}

/** Puts what is to be copied in its place, or hides the place. */
function put(id, text) {
  const code = find(id);
  code.textContent = text ?? "";
  code.closest("[data-code]").hidden = !text;
}

function look(chosen) {
  const { form: kind, attributes } = chosen;
  const becomes = shown(chosen);
  const guide = preview.querySelector("kvp-veiviser");
  const key = isPlaced(kind) ? attributes.mode : becomes.outerHTML;
  if (made === key && guide) {
    for (const name of ATTRIBUTES) {
      if (name in attributes) guide.setAttribute(name, attributes[name]);
      else guide.removeAttribute(name);
    }
  } else if (made !== key || isPlaced(kind)) {
    preview.replaceChildren(becomes);
  }
  made = key;
}

async function copy(button) {
  const code = find(button.dataset.copies);
  const status = button.nextElementSibling;
  try {
    await navigator.clipboard.writeText(code.textContent);
    say(status, "copied");
  } catch {
    getSelection().selectAllChildren(code);
    say(status, "selected");
  }
}
