// Five lives: how far it is from the first press to what one came for, the amount or what to do now.
//
//     node tests/journeys/lives.mjs [--life=mother,lost] [--log] [--json=FILE]
//
// walks them on the pkg/ beside it and prints the table. It serves the files itself; with KVP_BASE_URL, it goes there. CHROMIUM names the
// browser. `tests/browser/lives.test.mjs` walks the same and says what must hold. docs/lives.md has the numbers before and now.
//
// A person goes by what is on the screen: whoever knows the answer to a question that is there gives it, and presses the filled button.
// What is counted:
// - presses: every tap, and every Tab, arrow, Space, Enter or other key that is no sign in an answer; what is typed is counted apart. A
//   screen reader's own key for the next heading is one a heading.
// - seconds, by a model and not by a clock: 1.1 a tap, 0.4 a key, 0.8 a swipe, and 200 words a minute for what comes into view for the first
//   time; with a screen reader, for what is heard until what is pressed. `real` is what the machine took.
// - screens, and how many heights of the window were scrolled through.

import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { bundled, listen, readThrough } from "../browser/accessibility/reader.mjs";
import { launch } from "../browser/chromium.mjs";
import { drawn, open, setLawDate } from "../browser/guide.mjs";
import { host } from "../browser/host.mjs";

const LAW_DATE = "2026-06-01";
const SECONDS = { tap: 1.1, key: 0.4, swipe: 0.8, word: 60 / 200 };
/** Milliseconds between two presses of a person's, who has read what came; the guide takes two in haste for a double one. */
const PAUSE = 600;
/** A thumb moves the page by less than its window. */
const SWIPE = 0.85;

const phone = (width = 375) => ({ viewport: { width, height: 667 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 });
const desktop = { viewport: { width: 1280, height: 720 } };

export const LIVES = [
  {
    id: "mother",
    who: "a mother of two, 34, on a phone, who only wants the amount",
    lang: "nb",
    device: phone(),
    wants: "amount",
    // Where the guide has a way to the amount alone, she takes it and says no more than this.
    short: { button: /^Bare se beløpet$/, answers: { alder: "34", barn: "2" } },
    answers: {
      alder: "34", opphold: "norsk_statsborger", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "vet_ikke", tettOppfoelging: "ja",
      egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: "2", arbeidstimerPerUke: "0",
    },
  },
  {
    id: "lost",
    who: "23 years old, lost AAP, on a phone",
    lang: "nb",
    device: phone(),
    wants: "next",
    answers: {
      alder: "23", opphold: "norsk_statsborger", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja",
      egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: "0", arbeidstimerPerUke: "0",
    },
  },
  {
    id: "refugee",
    who: "a refugee, 41, out of the introduction programme, in English, which the browser translates",
    lang: "en",
    device: phone(),
    wants: "next",
    speaks: "English",
    translates: "so",
    answers: {
      alder: "41", opphold: "fast_bopel", nedsattEvne: "vet_ikke", ytelser: "ingen", arbeidsevnevurdering: "vet_ikke", tettOppfoelging: "ja",
      egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: "3", arbeidstimerPerUke: "0",
    },
  },
  {
    id: "listener",
    who: "under 25, with the keyboard and a screen reader, and an error on the way",
    lang: "nb",
    device: desktop,
    wants: "next",
    hears: true,
    mistakes: { alder: "tjueto" },
    answers: {
      alder: "22", opphold: "norsk_statsborger", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja",
      egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: "0", arbeidstimerPerUke: "0",
    },
  },
  {
    id: "large",
    who: "text at 200 % and forced colours, on a phone, with full AAP: a no",
    lang: "nb",
    device: { ...phone(), forcedColors: "active" },
    fontSize: 32,
    narrower: 320,
    wants: "next",
    answers: {
      alder: "45", opphold: "norsk_statsborger", nedsattEvne: "ja", ytelser: "mer", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja",
      egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: "0", arbeidstimerPerUke: "0",
    },
  },
];

/** What stands over what one does now, where it has no class of its own. */
const NEXT = /^(Slik går du videre|Dette kan du gjøre|What to do next|What you can do)$/;

/** What is put into each page: what a person sees of it. */
function eyes(NEXT) {
  const root = () => document.querySelector("kvp-veiviser").shadowRoot;
  const read = new Set();
  const inView = ({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  const words = (text) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  const texts = function* (from) {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim() && node.parentElement?.checkVisibility({ visibilityProperty: true }) && !node.parentElement.closest("script, style")) yield node;
    }
  };
  const box = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  window.eyes = {
    /** Reads what is in view and was not read before; how many words it is. */
    read: () => {
      let count = 0;
      for (const from of [document.body, root()]) {
        for (const node of texts(from)) {
          const place = box(node);
          const text = node.data.trim();
          if (place.width <= 1 || !inView(place) || read.has(text)) continue;
          read.add(text);
          count += words(text);
        }
      }
      return count;
    },
    words,
    /** The questions on the screen: by which name, of which kind, and whether they are answered. */
    asked: () => {
      const inputs = [...root().querySelectorAll("input[type=radio], input[type=text]")].filter((input) => input.checkVisibility());
      const asked = new Map();
      for (const { type, name, id, checked, value } of inputs) {
        const field = (type === "radio" ? name : id).replace("kvp-", "");
        const before = asked.get(field);
        asked.set(field, { type, done: Boolean(before?.done || (type === "radio" ? checked : value)) });
      }
      return [...asked].map(([field, about]) => ({ field, ...about }));
    },
    seen: () => {
      const [heading] = window.eyes.nextHeading();
      const sum = window.eyes.sum();
      const whole = (one) => Boolean(one) && one.getBoundingClientRect().top >= 0 && one.getBoundingClientRect().bottom <= innerHeight;
      return { next: whole(heading), amount: whole(sum), hasNext: Boolean(heading), hasAmount: Boolean(sum) };
    },
    nextHeading: () => {
      const headings = [...root().querySelectorAll("h1, h2, h3, h4, h5, h6")].filter((one) => one.checkVisibility());
      const place = headings.findIndex((one) => one.closest(".kvp-next") || new RegExp(NEXT).test(one.textContent.replaceAll(/[‹›]/g, "").trim()));
      return [headings[place], place];
    },
    sum: () => [...root().querySelectorAll(".kvp-payslip .kvp-sum")].find((one) => one.checkVisibility()),
    /** What is wrong with the screen as it stands. */
    faults: () => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const where = root().querySelector("#kvp-heading")?.textContent;
      return scrollWidth > clientWidth ? [`“${where}” is ${scrollWidth - clientWidth} pixels too wide at ${clientWidth}`] : [];
    },
    focus: () => {
      const active = root().activeElement;
      return active ? active.id || active.name || active.className : document.activeElement?.localName;
    },
  };
}

/** What a translator in the browser does, again and again: texts go into elements of its own, and those that may be are replaced. */
function translator(language) {
  const page = document.documentElement;
  page.lang = language;
  page.classList.add("translated-ltr");
  const root = document.querySelector("kvp-veiviser").shadowRoot;
  const translate = (from) => {
    const walker = document.createTreeWalker(from, NodeFilter.SHOW_TEXT);
    const nodes = [];
    while (walker.nextNode()) nodes.push(walker.currentNode);
    for (const node of nodes) {
      if (!node.data.trim() || node.parentElement?.closest("font, script, style, textarea")) continue;
      const may = !node.parentElement?.closest("[translate=no]");
      const outer = document.createElement("font");
      const inner = outer.appendChild(document.createElement("font"));
      node.replaceWith(outer);
      inner.append(may ? document.createTextNode(`‹${node.data.trim()}›`) : node);
    }
  };
  const both = () => [document.body, root].forEach(translate);
  both();
  for (const place of [document.body, root]) new MutationObserver(both).observe(place, { childList: true, characterData: true, subtree: true });
}

/** One life, in a browser, on the page at `url`. Says what it cost, what was wrong, and each thing that was done. */
export async function live(browser, life, { url, reader }) {
  const fontSize = async (context, page) => {
    if (!life.fontSize) return;
    const session = await context.newCDPSession(page);
    await session.send("Page.setFontSizes", { fontSizes: { standard: life.fontSize, fixed: life.fontSize } });
  };
  const visit = await open(browser, { url, before: fontSize, ...life.device });
  const { page, guide, seen, violations, events, close } = visit;
  await page.evaluate(eyes, NEXT.source);
  await setLawDate(guide, LAW_DATE);
  await drawn(page);
  const { height } = page.viewportSize();
  const touch = Boolean(life.device.hasTouch);
  const cost = { presses: 0, keys: 0, swipes: 0, words: 0, scrolled: 0 };
  const log = [];
  const faults = [];
  const reached = {};
  const began = performance.now();
  let paused = 0;

  const seconds = () => cost.presses * (touch ? SECONDS.tap : SECONDS.key) + cost.keys * SECONDS.key + cost.swipes * SECONDS.swipe + cost.words * SECONDS.word;
  const screens = async () => (await events("step")).map(({ screen }) => screen).filter((screen, index, all) => screen !== all[index - 1]).length + 1;
  const sum = async () => ({
    presses: cost.presses, typed: cost.keys, seconds: Math.round(seconds()), screens: await screens(), screenfuls: Math.round((cost.scrolled / height) * 10) / 10,
    words: cost.words, real: Math.round((performance.now() - began - paused) / 100) / 10,
  });
  /** Looks at what is there: reads it, and notes what has been reached. */
  const look = async () => {
    if (!life.hears) cost.words += await page.evaluate(() => window.eyes.read());
    const there = await page.evaluate(() => window.eyes.seen());
    if (there.amount) reached.amount ??= await sum();
    if (there.next && !life.hears) reached.next ??= await sum();
    return there;
  };
  const press = (what) => {
    cost.presses += 1;
    log.push(what);
  };
  const settle = async () => {
    await drawn(page);
    if (life.translates) await drawn(page);
  };
  const name = (handle) => handle.evaluate((one) => (one.labels?.[0] ?? one).textContent.replaceAll(/\s+/g, " ").trim().slice(0, 60));

  /** Swipes until the whole of something is in view, reading on the way. */
  const swipeTo = async (handle) => {
    for (let swipes = 0; swipes < 60; swipes += 1) {
      await look();
      const moved = await handle.evaluate((one, share) => {
        const { top, bottom } = one.getBoundingClientRect();
        const margin = 8;
        const most = innerHeight * share;
        // What is higher than the window is seen from its top.
        const wanted = bottom - top > innerHeight - 2 * margin ? top - margin : Math.max(0, bottom - innerHeight + margin) || Math.min(0, top - margin);
        const before = scrollY;
        window.scrollBy({ top: Math.max(-most, Math.min(most, wanted)), behavior: "instant" });
        return Math.abs(scrollY - before);
      }, SWIPE);
      if (moved < 1) return;
      // A finger that comes down where the page is still being drawn touches what was there before.
      await drawn(page);
      cost.swipes += 1;
      cost.scrolled += moved;
      log.push(`swipe ${Math.round(moved)}`);
    }
    faults.push("something is never in view");
  };

  const hands = touch
    ? {
        press: async (handle) => {
          await swipeTo(handle);
          await new Promise((later) => setTimeout(later, PAUSE));
          paused += PAUSE;
          press(`tap “${await name(handle)}”`);
          await handle.tap();
        },
        choose: async (field, value) => {
          const input = await guide.locator(`input[name="kvp-${field}"][value="${value}"]`).elementHandle();
          const label = (await input.evaluateHandle((one) => one.labels[0])).asElement();
          await hands.press(label);
          if (!(await input.isChecked())) faults.push(`${field} is not answered by its ${value}`);
        },
        write: async (field, text) => {
          await hands.press(await guide.locator(`#kvp-${field}`).elementHandle());
          cost.keys += text.length;
          log.push(`type ${text}`);
          await page.keyboard.type(text);
        },
      }
    : {
        tabTo: async (holds) => {
          for (let tabs = 0; tabs < 80; tabs += 1) {
            const active = await guide.evaluateHandle((element) => element.shadowRoot.activeElement ?? document.activeElement);
            if (await active.evaluate(holds.test, holds.of)) return;
            const before = await page.evaluate(() => scrollY);
            press("Tab");
            await page.keyboard.press("Tab");
            cost.scrolled += Math.abs((await page.evaluate(() => scrollY)) - before);
          }
          faults.push(`no way by Tab to ${JSON.stringify(holds.of)}`);
        },
        press: async (handle) => {
          const label = await name(handle);
          await hands.tabTo({ test: (active, label) => active.matches("button, a") && active.textContent.replaceAll(/\s+/g, " ").trim().slice(0, 60) === label, of: label });
          press(`Enter “${label}”`);
          await page.keyboard.press("Enter");
        },
        choose: async (field, value) => {
          await hands.tabTo({ test: (active, name) => active.name === name, of: `kvp-${field}` });
          const place = await guide.locator(`input[name="kvp-${field}"]`).evaluateAll((all, value) => all.findIndex((one) => one.value === value), value);
          for (let key = 0; key < Math.max(1, place); key += 1) {
            press(place ? "ArrowDown" : "Space");
            await page.keyboard.press(place ? "ArrowDown" : "Space");
          }
        },
        write: async (field, text) => {
          await hands.tabTo({ test: (active, id) => active.id === id, of: `kvp-${field}` });
          if (await guide.locator(`#kvp-${field}`).inputValue()) {
            press("Ctrl+A");
            await page.keyboard.press("Control+A");
          }
          cost.keys += text.length;
          log.push(`type ${text}`);
          await page.keyboard.type(text);
        },
      };

  /** Hears the screen from its beginning until something that is said there; says what else is wrong with it. */
  const hear = async (until) => {
    const phrases = await page.evaluate(readThrough);
    const end = phrases.findIndex((phrase) => phrase.includes(until));
    if (end < 0) faults.push(`“${until}” is not heard`);
    const heard = phrases.slice(0, end + 1);
    cost.words += await page.evaluate((heard) => heard.map(window.eyes.words).reduce((one, other) => one + other, 0), heard);
    log.push(`hear ${heard.length} phrases until “${until}”`);
  };
  /** Reading aloud moves the focus: it goes back to where it was. */
  const heardFrom = async (until) => {
    const active = await guide.evaluateHandle((element) => element.shadowRoot.activeElement ?? document.body);
    await hear(until);
    await active.evaluate((one) => one.focus());
  };

  const primary = () => guide.locator("button[data-variant=primary]:visible").last().elementHandle();
  const isThere = (wanted) => async () => (await page.evaluate(() => window.eyes.seen()))[wanted];
  const afterStep = async (before) => {
    for (const end = Date.now() + 2000; (await events("step")).length === before && Date.now() < end;) await new Promise((later) => setTimeout(later, 10));
    await settle();
    faults.push(...(await page.evaluate(() => window.eyes.faults())));
  };
  /** What has been heard once is known. */
  const known = new Set();
  /** Presses what leads on, and sees where the focus has gone. */
  const goOn = async (handle) => {
    const before = (await events("step")).length;
    const from = await guide.evaluate((element) => element.heading);
    if (life.hears && !known.has(from)) await heardFrom(await name(handle));
    known.add(from);
    await hands.press(handle);
    await afterStep(before);
    const [heading, focus] = [await guide.evaluate((element) => element.heading), await page.evaluate(() => window.eyes.focus())];
    if (heading !== from && focus !== "kvp-heading") faults.push(`the focus is in ${focus} on “${heading}”`);
    log.push(`— ${heading}`);
  };

  if (life.hears) {
    await page.evaluate(reader);
    await page.evaluate(listen);
  }
  await look();
  faults.push(...(await page.evaluate(() => window.eyes.faults())));
  if (life.speaks) {
    await hands.press(await page.getByRole("button", { name: life.speaks }).elementHandle());
    await page.waitForFunction((lang) => document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]").lang === lang, life.lang);
  }
  if (life.translates) {
    await page.evaluate(translator, life.translates);
    await settle();
  }
  const shortcut = life.short && (await guide.getByRole("button", { name: life.short.button }).elementHandles())[0];
  const answers = { ...(shortcut ? life.short.answers : life.answers) };
  const mistakes = { ...life.mistakes };
  await goOn(shortcut || (await primary()));

  const arrived = isThere(life.wants === "amount" ? "hasAmount" : "hasNext");
  const isResult = async () => Boolean(shortcut) || (await events("result")).length > 0;
  const given = new Set();
  for (let steps = 0; steps < 40; steps += 1) {
    await look();
    if (!shortcut && (await isResult())) break;
    const open = (await page.evaluate(() => window.eyes.asked())).find(({ field }) => field in answers && !given.has(field));
    if (open) {
      const { field, type } = open;
      const wrong = mistakes[field];
      delete mistakes[field];
      if (wrong === undefined) given.add(field);
      await (type === "radio" ? hands.choose(field, answers[field]) : hands.write(field, wrong ?? answers[field]));
      await settle();
      // The amount alone is hers when all she has to say of it is said.
      if (shortcut) delete reached.amount;
      if (wrong !== undefined) {
        await goOn(await primary());
        const said = await guide.evaluate((element, field) => {
          const input = element.shadowRoot.getElementById(`kvp-${field}`);
          const ids = (input.getAttribute("aria-describedby") ?? "").split(" ");
          return [input.getAttribute("aria-invalid"), ids.map((id) => element.shadowRoot.getElementById(id)?.textContent ?? "").join(" "), input.value];
        }, field);
        if (said[0] !== "true" || said[1].length < 10 || said[2] !== wrong) faults.push(`the error of ${field} is not told: ${said}`);
        cost.words += await page.evaluate((text) => window.eyes.words(text), said[1]);
        log.push(`hear “${said[1].trim()}”`);
      }
    } else if (shortcut) break;
    else await goOn(await primary());
  }

  const held = await guide.evaluate((element) => element.answers);
  for (const field of ["alder", "barn"].filter((field) => field in answers)) {
    if (Number(held[field]) !== Number(answers[field])) faults.push(`${field} is ${held[field]}, and ${answers[field]} was typed`);
  }

  if (!(await arrived())) faults.push(`${life.wants} is never there`);
  else if (life.hears) {
    const [heading, place] = [await page.evaluateHandle(() => window.eyes.nextHeading()[0]), await page.evaluate(() => window.eyes.nextHeading()[1])];
    // By the key for the next heading, from the one that has the focus.
    for (let passed = 0; passed < place; passed += 1) press("next heading");
    await hear(await heading.evaluate((one) => one.textContent.trim()));
    reached.next = await sum();
    if (!(await page.evaluate(() => window.announced.length))) faults.push("nothing was announced");
  } else {
    const target = await page.evaluateHandle((wants) => (wants === "amount" ? window.eyes.sum() : window.eyes.nextHeading()[0]), life.wants);
    await swipeTo(target.asElement());
    await look();
  }
  const shown = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll(".kvp-payslip")].map((one) => one.textContent.replaceAll(/\s/g, "")).join());
  const total = await guide.evaluate((element) => element.assessment?.stipend?.perMonth?.total);
  if (shown && total && !shown.replaceAll(",", "").includes(String(Math.round(Number(total))))) faults.push(`${total} is not in the payslip: ${shown}`);
  if (life.narrower) {
    await page.setViewportSize({ width: life.narrower, height: 568 });
    await drawn(page);
    faults.push(...(await page.evaluate(() => window.eyes.faults())));
  }
  faults.push(...seen.errors, ...(await violations()), ...seen.requests);
  const end = reached[life.wants];
  if (!end) faults.push(`${life.wants} is never in view`);
  const language = await guide.evaluate((element) => element.shadowRoot.querySelector("[part=guide]").lang);
  if (language !== life.lang) faults.push(`the guide speaks ${language}, and not ${life.lang}`);
  await close();
  return { life: life.id, who: life.who, wants: life.wants, ...end, toAmount: reached.amount?.presses, short: Boolean(shortcut), faults: [...new Set(faults)], log };
}

/** All lives, one after the other. */
export async function lives(browser, url, wanted = LIVES) {
  const reader = await bundled();
  const walked = [];
  for (const life of wanted) walked.push(await live(browser, life, { url, reader }));
  return walked;
}

/** The table, as Markdown. */
export const table = (walked) => [
  "| Life | until | presses | typed | seconds | screens | screenfuls scrolled | words | presses to the amount | real, s |",
  "|---|---|---|---|---|---|---|---|---|---|",
  ...walked.map((one) => `| ${one.who} | ${one.wants} | ${one.presses} | ${one.typed} | ${one.seconds} | ${one.screens} | ${one.screenfuls} | ${one.words} | ${one.toAmount ?? "–"} | ${one.real} |`),
].join("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const option = (name) => process.argv.find((one) => one.startsWith(`--${name}`))?.split("=")[1];
  const wanted = option("life")?.split(",");
  const index = await readFile(new URL("../../index.html", import.meta.url), "utf8");
  const site = process.env.KVP_BASE_URL ? { url: process.env.KVP_BASE_URL, close: () => {} } : await host({ pages: { "/": index } });
  const browser = await launch();
  const walked = await lives(browser, `${site.url}/`, LIVES.filter(({ id }) => !wanted || wanted.includes(id)));
  await browser.close();
  await site.close();
  if (process.argv.includes("--log")) for (const { who, log } of walked) console.log(`\n# ${who}\n${log.join("\n")}`);
  console.log(table(walked));
  for (const { life, faults } of walked) for (const fault of faults) console.log(`${life}: ${fault}`);
  if (option("json")) await writeFile(option("json"), JSON.stringify(walked, null, 1));
}
