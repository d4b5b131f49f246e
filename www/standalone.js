// The page around the guide: its language, the law date, its title, and answers that are shared or remembered on request.

import { assess, version } from "../pkg/kvp-veiviser.js";
import { languages } from "./language.js";
import { askBeforeLeaving } from "./leave.js";
import { read, written } from "./link.js";
import { accept, forget, leaveAside, onForgotten, recall, remember, remembers } from "./memory.js";
import "./once.js";
import { words } from "./words/page.js";

const FRAGMENT = "#svar=";
/** A day without rules: the guide then shows no amounts, and has the answers when there is a day again. */
const WITHOUT_RULES = "1900-01-01";

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

let answered = false;
let begun = false;
let filledIn = false;
/** What a link holds that was opened beside other answers, until one has chosen which to keep. */
let offered;

const { say, speak, isAsked } = languages(words, changed);

// The guide may have been ready before this was read.
if (guide.assessment) begin();
else guide.addEventListener("kvp-ready", begin, { once: true });

function begin() {
  const shared = linked();
  const text = shared ?? recall();
  begun = remembers();
  if (shared !== undefined) readLink(shared);
  else if (text !== undefined) readMemory(text);
  lawDate.value = guide.lawDate;
  show();
  // A link that is opened in a page that is open changes the address and no more; one that comes back to it may have another.
  for (const event of ["hashchange", "pageshow"]) addEventListener(event, follow);
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
  history.replaceState(null, "", location.pathname + location.search);
  return text;
}

/** A link without a law date is under the rules of today in Norway, whatever day is chosen here. */
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

lawDate.addEventListener("change", () => {
  const { valid } = lawDate.validity;
  find("law-date-error").hidden = valid;
  lawDate.setAttribute("aria-invalid", String(!valid));
  if (!valid) guide.lawDate = WITHOUT_RULES;
  else if (lawDate.value) guide.lawDate = lawDate.value;
  else guide.removeAttribute("law-date");
  changed();
});

function showLawDate() {
  lawDate.value = guide.lawDate;
  lawDate.removeAttribute("aria-invalid");
  find("law-date-error").hidden = true;
}

guide.addEventListener("kvp-step", ({ detail }) => {
  answered = detail.step > 0;
  begun ||= answered;
  // What a step is called, the page cannot say in another language. It stands until the next step.
  if (answered) {
    delete title.dataset.text;
    document.title = detail.title;
  } else {
    say(title, "title");
  }
  changed();
});

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
  show();
});

// The guide refuses what lies beyond a question that is not answered, so this ends at the first of those, or at the summary.
straight.addEventListener("click", () => {
  straight.blur(); // The button goes, and the focus goes on with the guide.
  BACKWARDS.find((screen) => guide.go(screen));
});

// Unless the answers are remembered, whoever leaves the page is asked first.
askBeforeLeaving(() => answered && !remembers());

onForgotten(() => {
  say(find("notice"), "forgottenElsewhere");
  say(find("kept"), "");
  show();
});

/** Something is other than it was. */
function changed() {
  keep();
  show();
}

/** Under a date without rules, what is remembered is what there were rules for. */
function keep() {
  if (lawDate.validity.valid && remembers()) remember(answersAsText());
}

/** The answers as a text, with the law date where one was chosen, and the language. */
function answersAsText() {
  const held = { answers: guide.answers, lang: document.documentElement.lang };
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
  say(find("kept"), done ? "remembered" : "notRemembered");
  show();
  find(done ? "forget" : "remember").focus();
});

find("forget").addEventListener("click", () => {
  forget();
  say(find("kept"), "forgotten");
  show();
  find("remember").focus();
});

/** What is offered: nothing before there are answers or under a date without rules, and of two buttons the one that does something. */
function show() {
  const usable = lawDate.validity.valid;
  find("keep").hidden = !usable || !begun; // Once there it stays, so that the focus does.
  straight.hidden = !usable || !filledIn || answered;
  find("remember").hidden = remembers();
  find("forget").hidden = !remembers();
  find("shared").hidden = true; // A link holds the answers, the date and the language as they were.
}
