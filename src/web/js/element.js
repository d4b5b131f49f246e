// The package's main entry: the element, and the one function of the rules that most of its pages ask.

import { integrity } from "#wasm";
import { guardClicks } from "./clicks.js";
import { plainText } from "./copy.js";
import { isThere, ours, screensOf } from "./modes.js";
import { plain } from "./plain.js";
import { followRem } from "./rem.js";
import { adoptStyles, followColours, followLanguage, isDate, isShown, keepIn, languageAround, make, prefersDark, viewOf } from "./surroundings.js";
import { primary } from "./tags.js";
import { language, words } from "./words.js";

export { assess, default, KvpError, version } from "./assess.js";

const NAME = "kvp-veiviser";
const MODES = ["innbygger", "veileder", "bistand"];
const THEMES = ["light", "dark", "auto"];
const LEVELS = ["1", "2", "3", "4", "5"];

/** More letters than a screen's name has. */
const LONGEST_NAME = 40;

/** What people type and choose is no concern of the host. */
const PRIVATE_EVENTS = [
  ...["beforeinput", "input", "change", "keydown", "keypress", "keyup", "copy", "cut", "paste"],
  ...["compositionstart", "compositionupdate", "compositionend"],
];

/** Milliseconds after which the element says that it loads, and that it may not. */
const SLOW = 300;
const STALLED = 8000;

/** The mode that an attribute means. */
const modeOf = (given) => (MODES.includes(given) ? given : MODES[0]);

/** What a host sets, as an attribute holds it; what will not be text is wrong as any other wrong value is. */
function written(value) {
  try {
    return String(value);
  } catch {
    return typeof value;
  }
}

// Node has no elements, and may still import the rules from here.
const Base = globalThis.HTMLElement ?? class {};

/**
 * A guide to Norway's Qualification Programme. Nothing is required; nothing is stored or sent, and nothing requested once it is ready but
 * the texts of another language when it is chosen.
 *
 * @tag kvp-veiviser
 * @attr {"innbygger"|"veileder"|"bistand"} [mode=innbygger] - Who it is for.
 * @attr {"nb"|"nn"|"en"|"uk"|"ar"|string} [lang] - The language, also one whose texts are laid beside the element; without it, that of the nearest element around it, else nb.
 * @attr {string} [law-date] - The day whose law is used, as YYYY-MM-DD; without it, today in Norway.
 * @attr {"light"|"dark"|"auto"} [theme=light] - The colours; auto asks the device.
 * @attr {1|2|3|4|5} [heading-level=2] - The level of its first heading.
 * @attr {boolean} [share-result=false] - Whether `kvp-result` carries the assessment; `false` as its text means that it does not.
 * @prop {object} answers - The answers so far, or those to begin with.
 * @prop {object|undefined} assessment - What the rules say of them.
 * @prop {string} heading - The screen's first heading in the language now spoken; "" while nothing is shown.
 * @prop {string[]} languages - The languages that can be spoken here: ours, and others once they have been.
 * @prop {string[]} drafts - Which of these nobody who has the language as theirs has read yet: the guide says so in them.
 * @method {boolean} go - Shows a screen by the name that `kvp-step` gives it, where the reader could have come there; says whether it is shown.
 * @fires kvp-ready - It is shown. `{ version }`
 * @fires kvp-step - Another screen, errors on one, or its title in another language. `{ version, screen, step, steps, title }`
 * @fires kvp-result - The reader comes to a result, or it is another day. `{ version }`, and under `share-result` `assessment`
 * @fires kvp-error - Something failed. `{ version, code }`
 * @fires kvp-reset - The answers are wiped. `{ version }`
 * @slot - What shows until it is ready, and where it cannot be.
 * @slot intro - Before the guide.
 * @slot footer - After the guide.
 * @csspart guide - The guide as a whole.
 * @csspart progress - How far one has come.
 * @csspart question - A question with its answers.
 * @csspart error-summary - The list of errors.
 * @cssprop --kvp-font-family - The font, in place of Aksel's.
 * @cssprop --kvp-max-inline-size - How wide the guide may be.
 * @cssprop --kvp-text-color - The colour of ordinary text.
 * @cssprop --kvp-background - What is behind the guide; without it the page's own, in dark Aksel's.
 * @cssprop --kvp-accent-color - The ground of the buttons that lead on, of choices and of progress.
 * @cssprop --kvp-accent-text-color - The text on that ground.
 */
export class KvpVeiviser extends Base {
  static observedAttributes = ["mode", "lang", "law-date", "theme", "heading-level", "share-result"];
  /** Tells one build from another. */
  static build = integrity;

  #frame;
  #theirs;
  #fallback = make("div", { class: "kvp-fallback" }, make("slot"));
  #card = make("div", { class: "kvp-card" });
  #notice = make("div", { class: "kvp-notice" });
  #liveRegion = make("div", { class: "aksel-typo--visually-hidden", role: "status" });
  #screens = ours;
  #styledFor;
  #instance;
  #given;
  #setting;
  #spoken;
  #undo = [];
  #warned = new Set();

  constructor() {
    super();
    const root = this.attachShadow({ mode: "open" });
    guardClicks(root);
    for (const type of PRIVATE_EVENTS) root.addEventListener(type, (event) => event.stopPropagation());
    const [intro, footer] = ["intro", "footer"].map((name) => make("slot", { name }));
    const look = { part: "guide", "data-color": "accent", "data-background": "false" };
    this.#theirs = [intro, this.#fallback, footer];
    this.#frame = make("div", look, intro, this.#notice, this.#fallback, this.#card, footer, this.#liveRegion);
    root.append(this.#frame);
  }

  connectedCallback() {
    this.#takeOver();
    this.#stopFollowing();
    if (!isShown(this)) return;
    // First of all: what is to be fetched comes over the line while the stylesheet is read.
    if (!this.#instance) this.#load();
    this.#style(this.#styledFor ?? ours);
    this.#follow();
    this.#set();
  }

  /** What a framework set before this class was known hides no member of it: what can be set is set, and the rest is gone. */
  #takeOver() {
    for (const [name, { set }] of Object.entries(Object.getOwnPropertyDescriptors(KvpVeiviser.prototype))) {
      if (!Object.hasOwn(this, name)) continue;
      const given = this[name];
      delete this[name];
      if (set) this[name] = given;
    }
  }

  disconnectedCallback() {
    // Moving an element takes it out and puts it back at once: only one that stays out is released.
    queueMicrotask(() => {
      if (!this.isConnected) this.#leave();
    });
  }

  /** A move that keeps everything needs nothing. */
  connectedMoveCallback() {}

  /** In another document, as in a window of its own, it needs a stylesheet of that document. */
  adoptedCallback() {
    if (this.#styledFor && viewOf(this)) adoptStyles(this.shadowRoot, this.#styledFor);
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected || !isShown(this)) return;
    if (name === "mode" && this.#instance && modeOf(before) !== modeOf(now)) this.#change();
    if (name === "lang") this.#screens.retry(primary(now ?? ""));
    this.#set();
  }

  get mode() {
    return this.#choice("mode", MODES, "innbygger");
  }

  set mode(value) {
    this.#reflect("mode", value);
  }

  get lang() {
    return this.#language();
  }

  set lang(value) {
    this.#reflect("lang", value);
  }

  get lawDate() {
    return this.#lawDate() || (this.#screens.isLoaded() ? this.#screens.day() : new Date().toLocaleDateString("sv", { timeZone: "Europe/Oslo" }));
  }

  set lawDate(value) {
    this.#reflect("law-date", value);
  }

  get theme() {
    return this.#choice("theme", THEMES, "light");
  }

  set theme(value) {
    this.#reflect("theme", value);
  }

  get headingLevel() {
    return Number(this.#choice("heading-level", LEVELS, "2"));
  }

  set headingLevel(value) {
    this.#reflect("heading-level", value);
  }

  get shareResult() {
    return (this.getAttribute("share-result") ?? "false") !== "false";
  }

  set shareResult(value) {
    this.#reflect("share-result", value && value !== "false" ? "" : undefined);
  }

  get answers() {
    return this.#instance ? this.#instance.guide.answers() : (this.#given ?? {});
  }

  set answers(value) {
    if (this.#instance) this.#fill(value);
    else this.#given = value;
  }

  get assessment() {
    return this.#instance?.guide.assessment();
  }

  get heading() {
    return this.#instance?.guide.heading() ?? "";
  }

  get languages() {
    return this.#screens.tags();
  }

  get drafts() {
    return this.languages.filter(this.#screens.isDraft);
  }

  /** Shows a screen, as the reader would: nothing typed is lost by it, and where it is shown already, nothing happens. */
  go(screen) {
    const guide = this.#instance?.guide;
    if (!guide || typeof screen !== "string" || screen.length > LONGEST_NAME) return false;
    return guide.go(screen, this.#mayTakeFocus());
  }

  /**
   * Whether another screen's heading takes the focus when the host goes there. It does where the focus is in the guide, and where it is
   * nowhere, as when the browser's back button is used; not out of the host's own fields and buttons, nor before anybody has touched the page.
   */
  #mayTakeFocus() {
    if (this.shadowRoot.activeElement) return true;
    const { activeElement, body } = this.ownerDocument;
    const isNowhere = !activeElement || activeElement === body;
    return isNowhere && (viewOf(this).navigator.userActivation?.hasBeenActive ?? true);
  }

  #follow() {
    const set = () => this.#set();
    this.#undo.push(followLanguage(this, set), followColours(this, set), keepIn(this.shadowRoot, this.#frame));
    if (this.shadowRoot.adoptedStyleSheets) this.#undo.push(followRem(this.shadowRoot));
  }

  #stopFollowing() {
    for (const undo of this.#undo.splice(0)) undo();
  }

  #leave() {
    this.#stopFollowing();
    this.#setting = undefined;
    if (!this.#instance) return;
    this.#given = this.#instance.guide.answers();
    this.#screens.release(this.#instance);
    this.#instance = undefined;
    this.#spoken = undefined;
    this.#notice.replaceChildren();
    this.#fallback.hidden = false;
  }

  /** Other screens, with the same answers. */
  #change() {
    this.#leave();
    this.#follow();
    this.#load();
  }

  async #load() {
    const { mode } = this;
    this.#frame.setAttribute("aria-busy", "true");
    this.#later(SLOW, () => this.#instance ?? (this.#card.hasChildNodes() || this.#announce(this.#words().loading)));
    this.#later(STALLED, () => this.#instance ?? this.#failed("timeout"));
    try {
      const screens = screensOf(mode, this.shadowRoot);
      this.#screens = screens === ours ? ours : await screens;
      await Promise.all([this.#screens.load(), this.#fetchLanguage().then(() => this.#set())]);
      // Another may have been chosen meanwhile, or what came may not fit.
      while (!this.#screens.speaks(this.#language())) await this.#fetchLanguage();
    } catch (error) {
      // Of a language that is laid beside ours, the words for this come with its other texts.
      if (!words[this.#language()]) await this.#fetchLanguage().then(() => this.#set(), () => {});
      if (this.isConnected) this.#failed(ours.failure(error), error);
      return;
    }
    if (!this.isConnected || this.#instance) return;
    if (mode !== this.mode) return this.#load();
    this.#show();
    this.#later(0, () => this.#emit("ready"));
  }

  /** Gets the texts of the language to be spoken, which becomes another one where there are none for it. */
  async #fetchLanguage() {
    const tag = this.#language();
    try {
      await this.#screens.fetchPack(tag);
    } catch (error) {
      if (tag === this.#language()) throw error;
    }
    if (tag !== this.#language()) await this.#fetchLanguage();
  }

  /** Goes over to another language once its texts are there. Until then, and where they cannot be had, the old one stays. */
  async #changeLanguage() {
    this.#notice.replaceChildren();
    const asked = this.#language();
    try {
      await this.#fetchLanguage();
    } catch {
      if (this.#instance && this.#language() !== this.#spoken) this.#say(this.#words().noLanguage);
      return;
    }
    if (!this.#instance) return;
    const speaks = this.#screens.speaks(this.#language());
    const refused = Boolean(this.#screens.refusal(asked));
    if (speaks || refused) this.#set();
    if (refused) this.#say(this.#words().noLanguage);
  }

  /** Gets a language that the screens ask for. */
  async #lend(tag) {
    this.#notice.replaceChildren();
    const instance = this.#instance;
    try {
      await this.#screens.fetchPack(tag);
    } catch {
      if (instance === this.#instance) this.#say(this.#words().noLanguage);
      return;
    }
    if (instance === this.#instance && this.#screens.speaks(tag)) instance.guide.loaded(tag);
  }

  #say(text) {
    this.#notice.replaceChildren(make("p", { class: "aksel-body-long aksel-body-long--medium" }, text));
    this.#announce(text);
  }

  #show() {
    this.#style(this.#screens);
    // Where the wasm has been replaced, the new one knows no language yet.
    const wanted = this.#language();
    if (this.#screens.speaks(wanted)) this.#spoken = wanted;
    else this.#screens.speaks(this.#spoken);
    this.#instance = this.#screens.acquire(this.mode, this.shadowRoot, (kind, ...details) => this.#onEvent(kind, ...details));
    this.#setting = undefined;
    this.#set();
    if (this.#given !== undefined) this.#fill(this.#given);
    this.#given = undefined;
    this.#announce("");
    this.#card.replaceChildren();
    this.#fallback.hidden = true;
    this.#fallback.after(this.#instance.place);
    this.#frame.removeAttribute("aria-busy");
  }

  /** Gives it the stylesheet of these screens, unless it has it. */
  #style(screens) {
    if (screens !== this.#styledFor) adoptStyles(this.shadowRoot, screens);
    this.#styledFor = screens;
  }

  #failed(code, error) {
    // For whoever put it on the page: which file, and what became of it.
    if (error) this.#log(`${code}: ${error.message}`);
    if (this.#card.hasChildNodes()) return;
    const { failed, failedAdvice, retry } = this.#words();
    this.#showError(failed, failedAdvice, retry, () => {
      this.#card.replaceChildren();
      this.#stopFollowing();
      this.#follow();
      this.#screens.resetFailure();
      this.#load();
    });
    this.#emit("error", { code });
  }

  /** The guide broke: its screen and its answers are lost. */
  #broke() {
    this.#instance = undefined;
    const { broken, brokenAdvice, restart } = this.#words();
    this.#showError(broken, brokenAdvice, restart, () => {
      this.#show();
      this.#later(0, () => this.#instance?.place.querySelector("#kvp-heading")?.focus());
    });
    this.#emit("error", { code: "broken" });
  }

  #showError(heading, advice, label, act) {
    const title = make(`h${this.headingLevel}`, { class: "aksel-heading aksel-heading--medium" }, heading);
    const text = make("p", { class: "aksel-body-long aksel-body-long--medium" }, advice);
    const look = { type: "button", class: "aksel-button aksel-button--medium", "data-variant": "secondary" };
    const button = make("button", look, make("span", { class: "aksel-label" }, label));
    button.addEventListener("click", act);
    this.#card.replaceChildren(title, text, button);
    this.#frame.removeAttribute("aria-busy");
    this.#announce(heading);
  }

  #onEvent(kind, ...details) {
    if (kind === "announce") this.#announce(details[0]);
    else if (kind === "language") this.#lend(...details);
    else if (kind === "copy") this.#copy(...details);
    else if (kind === "broken") this.#broke();
    else if (kind === "step") this.#step(...details);
    else this.#emit(kind, kind === "result" && this.shareResult ? { assessment: this.assessment } : {});
  }

  /** Of the screen before there is nothing left to hear. */
  #step(screen, step, steps, title) {
    this.#announce("");
    this.#emit("step", { screen, step, steps, title });
  }

  /** A browser that will not copy gets the text shown, for people to copy themselves. */
  async #copy(text = plainText(this.#instance.place)) {
    try {
      await viewOf(this).navigator.clipboard.writeText(text);
      this.#instance?.guide.copied();
    } catch {
      this.#instance?.guide.copied(text);
      this.#later(0, () => this.#instance?.place.querySelector("#kvp-copied")?.select());
    }
  }

  #announce(text) {
    this.#liveRegion.textContent = text;
  }

  #emit(kind, detail = {}) {
    const about = this.#screens.isLoaded() ? this.#screens.version().package : undefined;
    const event = { detail: { version: about, ...detail }, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(`kvp-${kind}`, event));
  }

  #set() {
    const wanted = this.#language();
    if (this.#instance && this.#screens.speaks(wanted)) this.#spoken = wanted;
    const lang = this.#ownLanguage();
    const dark = this.theme === "dark" || (this.theme === "auto" && prefersDark(this));
    if (this.#instance && this.#frame.lang !== lang) this.#announce(""); // What was said last was in another language.
    this.#frame.lang = lang;
    this.#frame.dir = this.#screens.pack(lang)?.direction ?? "ltr";
    // What the host has written runs as its page does.
    const { direction } = viewOf(this).getComputedStyle(this);
    for (const theirs of this.#theirs) theirs.dir = direction;
    this.#frame.className = `kvp aksel-theme ${dark ? "dark" : "light"}`;
    if (this.hasAttribute("mode") && !isThere(this.mode)) this.#warn("mode", this.mode, "has no screens here, so these are others");

    const setting = [lang, this.#lawDate(), this.headingLevel];
    if (!this.#instance) return;
    if (lang === wanted) this.#notice.replaceChildren();
    else this.#changeLanguage();
    if (String(setting) === this.#setting) return;
    this.#setting = String(setting);
    this.#instance.guide.set(...setting);
  }

  #fill(answers) {
    try {
      this.#instance.guide.fill(plain(answers ?? {}, "answers"));
    } catch ({ code, message }) {
      this.#warn("answers", code, message);
    }
  }

  #language() {
    const own = this.getAttribute("lang");
    const known = own && language(own);
    if (known) return known;
    const other = primary(own ?? "");
    if (this.#screens.mayBe(other)) return other;
    const refusal = this.#screens.refusal(other);
    if (own) this.#warn("lang", own, refusal ?? "is not a language of the guide");
    if (refusal && this.#spoken) return this.#spoken;
    // A browser that translates the page gives it a language that is none of ours: what is spoken then goes on.
    return language(languageAround(this) ?? "nb") ?? this.#spoken ?? "nb";
  }

  #lawDate() {
    const date = this.getAttribute("law-date");
    if (!date || isDate(date)) return date ?? "";
    this.#warn("law-date", date, "is not a date written YYYY-MM-DD");
    return "";
  }

  #choice(name, choices, usual) {
    const given = this.getAttribute(name);
    if (choices.includes(given)) return given;
    if (given) this.#warn(name, given, `is none of ${choices.join(", ")}`);
    return usual;
  }

  #reflect(name, value) {
    if (value === null || value === undefined) this.removeAttribute(name);
    else this.setAttribute(name, written(value));
  }

  /** Says what is wrong with what the host gave. */
  #warn(name, given, why) {
    this.#log(`${name}="${String(given).slice(0, 40)}": ${why}`);
  }

  /** Says a thing once to those who have made the page. */
  #log(what) {
    if (this.#warned.has(what)) return;
    this.#warned.add(what);
    console.warn(`<${NAME}> ${what}`);
  }

  #later(delay, act) {
    const timer = setTimeout(act, delay);
    this.#undo.push(() => clearTimeout(timer));
  }

  /** The language that the element itself speaks: that of the guide, or of the guide to be, as soon as its words are there. */
  #ownLanguage() {
    const tag = this.#spoken ?? this.#language();
    return words[tag] || this.#screens.pack(tag) ? tag : "nb";
  }

  #words() {
    const tag = this.#ownLanguage();
    return words[tag] ?? this.#screens.pack(tag).loader;
  }
}

const known = globalThis.customElements?.get(NAME);
if (!known) globalThis.customElements?.define(NAME, KvpVeiviser);
else if (known.build !== KvpVeiviser.build) console.warn(`<${NAME}> is on this page twice, in two versions or from two files; the first is used.`);
