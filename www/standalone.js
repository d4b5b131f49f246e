// The page around the guide: its language, the law date, its title, its entries in the browser's history, answers that outlast a reload, and
// those that are shared or remembered on request.

import { assess, version } from "../pkg/kvp-veiviser.js";
import { day, dotted } from "./date.js";
import { walkScreens } from "./history.js";
import { languages } from "./language.js";
import { askBeforeLeaving } from "./leave.js";
import { read, written } from "./link.js";
import { accept, forget, leaveAside, onForgotten, recall, remember, remembers } from "./memory.js";
import "./more.js";
import "./once.js";
import { canKeep, drop, keep as keepInTab, recalled } from "./tab.js";
import { words } from "./words/page.js";

const FRAGMENT = "#svar=";
/** The days between which there are. */
const [FIRST, LAST] = ["2007-11-01", "2029-12-31"];

/** The guide's screens, from the summary back to the first question. */
const BACKWARDS = [
  ...["summary", "arbeidstimerPerUke", "barn", "navTilbud", "navKontor", "introduksjonsprogram", "tettOppfoelging"],
  ...["arbeidsevnevurdering", "ytelser", "nedsattEvne", "opphold", "alder"],
];

const find = (id) => document.getElementById(id);
const guide = document.querySelector("kvp-veiviser");
const lawDate = find("law-date");
const straight = find("straight");
const title = document.querySelector("title");

// The attribute is not in the page: a frame is made of the same lines, and stands on a ground that it does not know.
guide.theme = "auto";

/** Whether there are rules for what stands in the field of the law date. */
let answered = false;
let begun = false;
let filledIn = false;
/** Whether the tab may have the answers over a reload: once what it has is read, and until they are forgotten, which is meant of all that is kept. */
let mayKeep = false;
/** What a link holds that was opened beside other answers, until one has chosen which to keep. */
let offered;

const { say, speak, isAsked, spoken } = languages(words, changed, fetchWords);

// The guide may have been ready before this was read.
if (guide.assessment) begin();
else guide.addEventListener("kvp-ready", begin, { once: true });

function begin() {
  const shared = linked();
  // Those of this tab are its own, also beside others that are remembered; they need no word, and are gone where they cannot be used.
  const own = shared === undefined && understood(recalled());
  const remembered = own ? undefined : recall();
  begun = remembers();
  if (shared !== undefined) readLink(shared);
  else if (own) fillIn(own);
  else if (remembered !== undefined) readMemory(remembered);
  begun ||= filledIn && Boolean(own);
  mayKeep = true;
  showLawDate();
  show();
  // On the document, and so after the entry in the history is made.
  document.addEventListener("kvp-step", stepped);
  walkScreens(guide);
  // A link that is opened in a page that is open changes the address and no more; one that comes back to it may have another.
  for (const event of ["hashchange", "pageshow"]) addEventListener(event, follow);
  // What was answered since the last step; not every browser has the first of these, and on a telephone the last may be all there is.
  for (const event of ["beforeunload", "pagehide", "visibilitychange"]) addEventListener(event, keepHere);
  addEventListener("popstate", keepHere);
}

function follow() {
  const shared = linked();
  if (shared === undefined) return;
  readLink(shared);
  find("notice").scrollIntoView({ block: "nearest" });
}

/** What the link holds by which one came, if it was ours. The answers are in the page then, and stand in the address no longer. */
function linked() {
  if (!location.hash.startsWith(FRAGMENT)) return undefined;
  const text = location.hash.slice(FRAGMENT.length);
  history.replaceState(history.state, "", location.pathname + location.search);
  return text;
}

/** What a text holds, if there is one. A link without a law date is under the rules of today in Norway, whatever day is chosen here. */
function understood(text) {
  return read(text, version().rules, assess, new Date().toLocaleDateString("sv", { timeZone: "Europe/Oslo" }));
}

/** Answers of one's own are not taken from anybody who has not agreed. */
function readLink(text) {
  const held = understood(text);
  offer(undefined);
  if (!begun && !filledIn) {
    if (held) fillIn(held);
    say(find("notice"), held ? "linkRead" : "linkRefused");
  } else if (!held) {
    say(find("notice"), "linkLeft");
  } else if (isSame(held)) {
    say(find("notice"), "linkSame");
  } else {
    say(find("notice"), "linkOffered");
    offer(held);
  }
}

function readMemory(text) {
  const held = understood(text);
  if (held) fillIn(held);
  else forget();
  say(find("notice"), held ? "memoryRead" : "memoryRefused");
}

function fillIn(held) {
  if (held.lawDate) guide.lawDate = held.lawDate;
  else guide.removeAttribute("law-date");
  showLawDate();
  guide.answers = held.answers;
  // After the answers, since what is remembered is written with each change of language.
  if (held.lang && !isAsked()) speak(held.lang);
  filledIn = Object.keys(held.answers).length > 0;
  say(straight, guide.assessment.missing.length === 0 ? "review" : "goOn");
  show();
}

/** Whether a link holds what the guide does, in whatever language. */
function isSame({ answers, lawDate: day }) {
  const date = guide.hasAttribute("law-date") ? guide.lawDate : undefined;
  return day === date && JSON.stringify(answers) === JSON.stringify(guide.answers);
}

function offer(held) {
  offered = held;
  find("offer").hidden = !held;
}

// What is remembered stays remembered: it was not the link's answers that one agreed to.
find("use-link").addEventListener("click", () => {
  leaveAside();
  fillIn(offered);
  say(find("notice"), "linkRead");
  chosen();
});

find("keep-own").addEventListener("click", () => {
  say(find("notice"), "ownKept");
  chosen();
});

/** The buttons are gone, and what became of it is where the focus goes. */
function chosen() {
  offer(undefined);
  find("notice").focus();
}

// A day that cannot be read, or has no rules, changes nothing but what is said beneath the field.
lawDate.addEventListener("change", () => {
  const text = lawDate.value.trim();
  const iso = text && day(text);
  const outside = Boolean(iso) && (iso < FIRST || iso > LAST);
  const isUsable = iso !== undefined && !outside;
  lawDate.setAttribute("aria-invalid", String(!isUsable));
  say(find("law-date-error"), isUsable ? "" : outside ? "lawDateError" : "lawDateUnreadable");
  if (!isUsable) return;
  if (iso) guide.lawDate = iso;
  else guide.removeAttribute("law-date");
  if (iso) lawDate.value = dotted(iso);
  changed();
});

// Enter in the field has done it already.
lawDate.form.addEventListener("submit", (event) => event.preventDefault());

/** The field is empty under today's rules, and folded away. */
function showLawDate() {
  const isChosen = guide.hasAttribute("law-date");
  lawDate.value = isChosen ? dotted(guide.lawDate) : "";
  lawDate.placeholder = isChosen ? "" : dotted(guide.lawDate);
  find("experts").open = isChosen;
  lawDate.removeAttribute("aria-invalid");
  say(find("law-date-error"), "");
}

function stepped({ detail }) {
  answered = detail.screen !== "start";
  begun ||= answered;
  if (detail.screen === "start") {
    say(title, "title");
  } else {
    delete title.dataset.text;
    document.title = detail.title;
  }
  changed();
}

guide.addEventListener("kvp-result", keep);

guide.addEventListener("kvp-reset", () => {
  guide.removeAttribute("law-date");
  showLawDate();
  say(title, "title");
  say(find("notice"), "");
  offer(undefined);
  say(find("kept"), "");
  find("keep").open = false;
  answered = false;
  begun = false;
  filledIn = false;
  forget();
  drop();
  mayKeep = true;
  show();
});

// The page's name leads to the start, and not out of the page, where nothing else is asked for.
document.querySelector(".name").addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !guide.go("start")) return;
  event.preventDefault();
  event.currentTarget.blur();
});

// The guide refuses what lies beyond a question that is not answered, so this ends at the first of those, or at the summary.
straight.addEventListener("click", () => {
  straight.blur(); // The button goes, and the focus goes on with the guide.
  BACKWARDS.find((screen) => guide.go(screen));
});

// A page that is left is told no more than one that is loaded anew, so nobody is asked where a reload loses nothing.
askBeforeLeaving(() => answered && !remembers() && !isInTab());

onForgotten(() => {
  leaveTab();
  say(find("notice"), "forgottenElsewhere");
  say(find("kept"), "");
  show();
});

/** The words of a language that is a draft, or nothing where they cannot be had, which is said. */
async function fetchWords(language) {
  try {
    return (await import(`./words/page.${language}.js`)).words;
  } catch {
    say(find("notice"), "noLanguage");
    return undefined;
  }
}

/** Something is other than it was. */
function changed() {
  keep();
  show();
}

function keep() {
  if (remembers()) remember(answersAsText());
  keepHere();
}

/** In this tab alone, so that one that is only looked at takes nothing from another. */
function keepHere() {
  if (!remembers() && isInTab()) keepInTab(answersAsText());
}

/** Whether the answers outlast a reload without being remembered. */
function isInTab() {
  return mayKeep && canKeep() && (begun || filledIn || isAsked() || guide.hasAttribute("law-date"));
}

function leaveTab() {
  mayKeep = false;
  drop();
}

/** The answers as a text, with the law date where one was chosen, and the language. */
function answersAsText() {
  const held = { answers: guide.answers, lang: spoken() };
  if (guide.hasAttribute("law-date")) held.lawDate = guide.lawDate;
  return written(held, version().rules);
}

find("share").addEventListener("click", () => {
  const link = find("link");
  link.value = location.href.split("#")[0] + FRAGMENT + answersAsText();
  find("shared").hidden = false;
  link.focus();
  link.select();
});

find("copy-link").addEventListener("click", async () => {
  try {
    await navigator.clipboard.writeText(find("link").value);
    say(find("kept"), "copied");
  } catch {
    find("link").focus();
    find("link").select();
    say(find("kept"), "notCopied");
  }
});

find("remember").addEventListener("click", () => {
  const done = accept(answersAsText());
  if (done) drop();
  say(find("kept"), done ? "remembered" : "notRemembered");
  show();
  find(done ? "forget" : "remember").focus();
});

find("forget").addEventListener("click", () => {
  forget();
  leaveTab();
  say(find("kept"), "forgotten");
  show();
  find("remember").focus();
});

/** What is offered: nothing before there are answers or under a date without rules, and of two buttons the one that does something. */
function show() {
  find("keep").hidden = !begun; // Once there it stays, so that the focus does.
  straight.hidden = !filledIn || answered;
  find("remember").hidden = remembers();
  find("forget").hidden = !remembers();
  find("shared").hidden = true; // A link holds the answers, the date and the language as they were.
}
