// What is chosen, the lines to copy that come of it, and the guide as they make it.

import { coloursOf, contrast, places, style, textOn, unseen } from "./colour.js";
import { day, dotted } from "./date.js";
import { languages } from "./language.js";
import { ancestors, isPlaced, lines, policy, shown } from "./lines.js";
import "./once.js";
import { words } from "./words/embed.js";

/** The days between which there are rules. */
const [FIRST, LAST] = ["2007-11-01", "2029-12-31"];
const NAV = "55 55 33 33";
/** The fields for one's own colour, in light and in dark. */
const OWN = ["own-colour", "own-colour-dark"];
const ATTRIBUTES = ["lang", "law-date", "theme", "heading-level", "share-result"];

const find = (id) => document.getElementById(id);
const form = document.querySelector("form");
const preview = find("preview");
const home = new URL("../pkg/", location.href);
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

/** Whether no language is chosen: the guide's is that of the page around it, and where it knows none, the one that is spoken here. */
let isFollowing = form.elements.lang.value === "";

/** What the preview was made of: it is made anew when this is another, so that answers in it stay. */
let made;

const { say, spoken } = languages(words, show);

form.elements.files.value ||= home.href;
form.elements.lang.addEventListener("change", ({ target }) => { isFollowing = target.value === ""; });
form.addEventListener("change", show);
// A colour is chosen by looking at what it does.
for (const name of OWN) form.elements[name].addEventListener("input", show);
form.addEventListener("submit", (event) => event.preventDefault());
for (const button of document.querySelectorAll("[data-copies]")) button.addEventListener("click", () => copy(button));
show();

function show() {
  offer();
  const chosen = choices();
  const { theme, width, colour } = chosen.looks;
  // What stands there already would be read aloud again.
  if (find("form-about").dataset.form !== chosen.form) {
    find("form-about").dataset.form = chosen.form;
    say(find("form-about"), { element: "elementAbout", single: "singleAbout", frame: "frameAbout", link: "linkAbout" }[chosen.form]);
  }

  const colours = coloursOf(colour, OWN.map((name) => form.elements[name].value));
  const wrong = unseen(colours, theme);
  for (const [place, name] of OWN.entries()) {
    form.elements[name].closest("p").hidden = colour !== "own" || !places(theme).includes(place);
    mark(name, !wrong.includes(place));
  }
  find("contrast").hidden = colours.length === 0;
  if (colours.length > 0) find("ratio").textContent = ratios(colours, theme);
  say(find("colour-error"), wrong.includes(0) ? "unseen" : "");
  say(find("colour-dark-error"), wrong.includes(1) ? "unseenDark" : "");

  const looks = isPlaced(chosen.form) ? style(wrong.length > 0 ? [] : colours, theme, width) : "";
  sheet.replaceSync(looks);
  put("style", looks);
  put("lines", lines(chosen));
  put("policy", policy(chosen));
  put("cors", policy(chosen) && "Access-Control-Allow-Origin: *");
  put("ancestors", ancestors(chosen, words[spoken()].ancestor));
  say(find("files-link"), chosen.form === "frame" ? "filesFrame" : "filesAbout");
  say(find("cors-about"), chosen.form === "frame" ? "corsFrame" : "corsAbout");
  put("source", `Add-SPOContentSecurityPolicy -Source ${chosen.files.origin}`);
  look({ ...chosen, files: home });
}

/** Shows what there is to choose in this form and this mode. */
function offer() {
  const { form: { value: chosen }, mode: { value: mode } } = form.elements;
  const isFor = (said, value) => said === undefined || said.split(" ").includes(value);
  for (const part of form.querySelectorAll("[data-forms], [data-modes]")) {
    part.hidden = !isFor(part.dataset.forms, chosen) || !isFor(part.dataset.modes, mode);
    for (const control of part.querySelectorAll("input, select")) control.disabled = part.hidden;
  }
  const { lang } = form.elements;
  const [asPage] = lang.options;
  asPage.hidden = !isPlaced(chosen);
  for (const option of lang.options) option.disabled = option.hidden;
  isFollowing ||= lang.selectedOptions[0].disabled;
  if (isFollowing) lang.value = isPlaced(chosen) ? "" : spoken();
}

/** What is chosen, and what stands in place of what cannot be read. */
function choices() {
  const { form: chosen, colour, width, ...given } = Object.fromEntries(new FormData(form));
  given["law-date"] = lawDate(given["law-date"] ?? "");
  const isGiven = (name) => (name === "share-result" ? name in given : given[name]);
  const attributes = Object.fromEntries(["mode", ...ATTRIBUTES].filter(isGiven).map((name) => [name, given[name]]));
  const looks = { theme: given.theme, width, colour };
  return { form: chosen, attributes, looks, language: given.lang in words ? given.lang : spoken(), phone: telephone(form.elements.phone.value), files: address(form.elements.files.value.trim()) };
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

/** Norwegian numbers have eight digits, or five or six where they are short; none is a choice too. They are shown in groups. */
function telephone(text) {
  const digits = text.replace(/[\s.-]/g, "").replace(/^(\+|00)47/, "");
  const isUsable = /^(\d{5}|\d{6}|\d{8}|)$/.test(digits);
  say(find("phone-error"), isUsable ? "" : "phoneError");
  mark("phone", isUsable);
  if (!isUsable) return NAV;
  const grouped = digits.match({ 6: /\d{3}/g, 8: /\d\d/g }[digits.length] ?? /.+/g)?.join(" ") ?? "";
  form.elements.phone.value = grouped;
  return grouped;
}

/** Where the files are: where this page has its own, unless others are named. A page on HTTPS takes none that are not. */
function address(text) {
  const named = folder(text);
  const isUsable = !text || named?.protocol === "https:" || named?.origin === home.origin;
  say(find("files-error"), isUsable ? "" : "filesError");
  mark("files", isUsable);
  if (!isUsable || !text) return home;
  // Shown as it stands in the lines.
  form.elements.files.value = named.href;
  return named;
}

/** The folder that an address names, or the one of the file that it names, without what may stand around it. */
function folder(text) {
  try {
    const { origin, pathname } = new URL(text);
    return new URL(origin + pathname.replace(/[^/]+\.[a-z]\w*$/i, "").replace(/\/?$/, "/"));
  } catch {
    return undefined;
  }
}

function mark(name, isUsable) {
  form.elements[name].setAttribute("aria-invalid", String(!isUsable));
}

/** The contrast of each colour that is shown, with where it is shown if that is in both. */
function ratios(colours, theme) {
  const all = places(theme).map((place) => `${ratio(colours[place])}\u00a0:\u00a01`);
  return all.length === 1 ? all[0] : `${all[0]} (${words[spoken()].light}), ${all[1]} (${words[spoken()].dark})`;
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
  code.textContent = text || "";
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
