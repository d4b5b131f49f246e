// The page around the guide: its language, the law date, its title, and answers that are shared or remembered on request.

import { assess, version } from "../pkg/kvp-veiviser.js";
import { languages } from "./language.js";
import { askBeforeLeaving } from "./leave.js";
import { read, written } from "./link.js";
import "./once.js";
import { words } from "./words.js";

const FRAGMENT = "#svar=";
const KEPT = "kvp-veiviser-svar";
/** A day without rules: the guide then shows no amounts, and has the answers when there is a day again. */
const WITHOUT_RULES = "1900-01-01";

/** More screens than the guide has. */
const MOST_SCREENS = 30;

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
let remembers = false;

const { say, speak, asked } = languages(words, () => {
  remember();
  show();
});

// The guide may have been ready before this was read.
if (guide.assessment) begin();
else guide.addEventListener("kvp-ready", begin, { once: true });

function begin() {
  const shared = location.hash.startsWith(FRAGMENT);
  const text = shared ? location.hash.slice(FRAGMENT.length) : kept();
  remembers = !shared && Boolean(text);
  begun = remembers;
  if (text !== undefined) fillIn(read(text, version().rules, assess, guide.lawDate), shared);
  // The answers are in the guide now, and need stand in the address no longer.
  if (shared) history.replaceState(null, "", location.pathname + location.search);
  lawDate.value = guide.lawDate;
  show();
}

function fillIn(held, shared) {
  if (held) {
    if (held.lawDate) guide.lawDate = held.lawDate;
    if (held.lang && !asked) speak(held.lang);
    guide.answers = held.answers;
    filledIn = Object.keys(held.answers).length > 0;
    say(straight, guide.assessment.missing.length === 0 ? "review" : "goOn");
  } else if (!shared) forget();
  const [fits, not] = shared ? ["linkRead", "linkRefused"] : ["memoryRead", "memoryRefused"];
  say(find("notice"), held ? fits : not);
}

lawDate.addEventListener("change", () => {
  const { valid } = lawDate.validity;
  find("law-date-error").hidden = valid;
  lawDate.setAttribute("aria-invalid", String(!valid));
  if (!valid) guide.lawDate = WITHOUT_RULES;
  else if (lawDate.value) guide.lawDate = lawDate.value;
  else guide.removeAttribute("law-date");
  remember();
  show();
});

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
  remember();
  show();
});

guide.addEventListener("kvp-result", remember);

guide.addEventListener("kvp-reset", () => {
  guide.removeAttribute("law-date");
  lawDate.value = guide.lawDate;
  say(title, "title");
  say(find("notice"), "");
  say(find("kept"), "");
  find("keep").open = false;
  answered = false;
  begun = false;
  filledIn = false;
  forget();
  show();
});

// The element has no shorter way to the summary than its own: on, past every question that is answered.
straight.addEventListener("click", async () => {
  const all = (selector) => [...guide.shadowRoot.querySelectorAll(selector)];
  const isAnswered = (question) => question.querySelector(":checked, [type=checkbox]") ?? question.querySelector("[type=text]")?.value;
  for (let screens = 0; screens < MOST_SCREENS; screens += 1) {
    all("[data-variant=primary]").at(-1)?.click();
    await new Promise((drawn) => setTimeout(drawn));
    const questions = all("[part=question]");
    if (questions.length === 0 || !questions.every(isAnswered)) return;
  }
});

// Unless the answers are remembered, whoever leaves the page is asked first.
askBeforeLeaving(() => answered && !remembers);

/** The answers as a text, with the law date where one was chosen, and the language. */
function told() {
  const held = { answers: guide.answers, lang: document.documentElement.lang };
  if (guide.hasAttribute("law-date")) held.lawDate = guide.lawDate;
  return written(held, version().rules);
}

find("share").addEventListener("click", () => {
  const link = find("link");
  link.value = location.href.split("#")[0] + FRAGMENT + told();
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
  remembers = true;
  remember();
  say(find("kept"), remembers ? "remembered" : "notRemembered");
  show();
  find(remembers ? "forget" : "remember").focus();
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
  find("remember").hidden = remembers;
  find("forget").hidden = !remembers;
  find("shared").hidden = true; // A link holds the answers, the date and the language as they were.
}

// A browser may have no storage, or refuse the use of it by throwing.

function kept() {
  try {
    return localStorage.getItem(KEPT) ?? undefined;
  } catch {
    return undefined;
  }
}

function remember() {
  if (!remembers || !lawDate.validity.valid) return;
  try {
    localStorage.setItem(KEPT, told());
  } catch {
    remembers = false;
  }
}

function forget() {
  remembers = false;
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // There was nothing to forget.
  }
}
