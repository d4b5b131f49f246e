// A tour of every state of the guide, the desk, the pilot and the pages around them, on which many probes look at each: what one walk costs
// is paid once, and not by each that looks.

import assert from "node:assert/strict";
import { test } from "node:test";
import { TOURS, tour as ofCaseworkers } from "../caseworkers.mjs";
import { drawn } from "../guide.mjs";
import { everyPage } from "./pages.mjs";
import { everyState } from "./states.mjs";

/**
 * The parts by their walks, and how many states there are to look at in each: one more is a state that someone has added, and one less a
 * state that is no longer reached. Only the guide is walked in other languages than bokmål here.
 */
const PARTS = {
  guide: [63, everyState],
  desk: [18, (browser, _, look) => ofCaseworkers(TOURS.desk, browser, {}, look)],
  pilot: [6, (browser, _, look) => ofCaseworkers(TOURS.pilot, browser, {}, look)],
  pages: [12, everyPage],
};

/** The ways in which a state can be looked at; the last two are a phone held either way. */
const VIEWS = {
  wide: { width: 1280 },
  "forced colours": { width: 1280, forcedColors: "active" },
  dark: { width: 1280, theme: "dark" },
  "dark and narrow": { width: 320, theme: "dark" },
  portrait: { width: 320, height: 640 },
  landscape: { width: 640, height: 320 },
};

/**
 * A tour in each of these languages, with the views to turn to in each state; the first is the one that is walked in. It makes a test of
 * each probe: what is called at each state of the parts that it is `of`, in each of the probe's views, and says what is wrong there, by a
 * list or by throwing. `end` is called when all has been seen. The walk begins with the first test that waits for what is found on it.
 *
 * What a `probe` does runs in the page, at once with all others of the view, and so can use nothing but what it is given there. What a
 * `drive` does runs here, before them: it is for what only the browser can do, such as pressing keys.
 */
export function tour(browser, languages) {
  const probes = [];
  let walked;
  const end = () => (walked ??= walk(browser(), languages, probes));

  // id: every-state-in-policy
  test(`the tour in ${Object.keys(languages).join(", ")} comes to every state there is, and none breaks the page's policy`, async () => {
    const { states, expected, violations } = await end();
    assert.deepEqual(states, expected);
    assert.deepEqual(violations, []);
  });

  const add = (kind) => (title, { of = Object.keys(PARTS), views = ["wide"], end: sum = () => {} }, look) => {
    const faults = [];
    probes.push({ kind, of, views, look, faults });
    test(title, async () => {
      await end();
      assert.deepEqual(faults, []);
      await sum();
    });
  };
  return { probe: { test: add("probe") }, drive: { test: add("drive") } };
}

async function walk(browser, languages, probes) {
  const [states, expected, violations] = [[], [], []];
  for (const [part, [count, visit]] of Object.entries(PARTS)) {
    const ours = probes.filter(({ of }) => of.includes(part));
    if (ours.length === 0) continue;
    for (const [lang, views] of Object.entries(languages).filter(([lang]) => part === "guide" || lang === "nb")) {
      const looks = views.map((view) => {
        const [driven, here] = ["drive", "probe"].map((wanted) => ours.filter(({ kind, views }) => kind === wanted && views.includes(view)));
        return { view, driven, here, look: together(here.map(({ look }) => look)) };
      });
      const { width, height } = at(views[0]);
      states.push(`${part} in ${lang}: ${await visit(browser, { lang, viewport: { width, height } }, async ({ page, guide }, state) => {
        let turned = views[0];
        for (const { view, driven, here, look } of looks.filter(({ driven, here }) => driven.length + here.length)) {
          const note = ({ faults }, seen) => faults.push(...seen.map((fault) => `${part}, ${state} in ${lang}, ${view}: ${fault}`));
          await turn(page, guide, turned, view);
          turned = view;
          for (const probe of driven) note(probe, await probe.look({ page, guide, part, state, lang, view }).catch(({ message }) => [message]));
          for (const [index, seen] of (await guide.evaluate(look, { part, state, lang, view })).entries()) note(here[index], seen);
        }
        await turn(page, guide, turned, views[0]);
        violations.push(...(await page.evaluate(() => window.violations ?? [])).map((violation) => `${part}, ${state} in ${lang}: ${violation}`));
      })}`);
      expected.push(`${part} in ${lang}: ${count}`);
    }
  }
  return { states, expected, violations };
}

/** Probes as one function to run in the page: on a busy machine the way there and back takes longer than what is done there. */
const together = (looks) => new Function(`return async (element, at) => {
  const root = element.shadowRoot ?? document;
  const reachable = ${reachable};
  const seen = [];
  for (const look of [${looks.join(",\n")}]) {
    try {
      seen.push(await look({ ...at, element, root, reachable: () => reachable(element) }));
    } catch (error) {
      seen.push([String(error)]);
    }
  }
  return seen;
}`)();

/** A view in full. */
const at = (view) => ({ height: 900, theme: "light", forcedColors: "none", ...VIEWS[view] });

/** Turns a page from one view to another, with the colours already there that would be on their way. */
async function turn(page, guide, before, view) {
  if (before === view) return;
  const [from, to] = [at(before), at(view)];
  if (from.width !== to.width || from.height !== to.height) await page.setViewportSize({ width: to.width, height: to.height });
  if (from.forcedColors !== to.forcedColors) await page.emulateMedia({ forcedColors: to.forcedColors });
  // What is around the guide follows the device.
  if (await guide.evaluate(({ shadowRoot }) => !shadowRoot)) await page.emulateMedia({ colorScheme: to.theme });
  else await guide.evaluate((element, colours) => element.setAttribute("theme", colours), to.theme);
  // What measures itself is drawn anew in the second frame.
  await drawn(page);
  await guide.evaluate((element) => {
    const roots = [document, element, ...document.querySelectorAll("kvp-veiviser")].map((one) => one.shadowRoot ?? one);
    const moving = roots.flatMap((root) => [...root.querySelectorAll("*")]).flatMap((held) => held.getAnimations());
    for (const animation of moving) if (animation.effect.getComputedTiming().endTime < Infinity) animation.finish();
  });
}

/** Everything within the guide, or on the page around it, that the keyboard can come to, in the order it does; the chosen radio stands for its group. */
export function reachable({ shadowRoot }) {
  const seen = [...(shadowRoot ?? document).querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex='0']")]
    .filter((control) => control.checkVisibility({ visibilityProperty: true }) && !control.disabled);
  return seen.filter((control) => {
    if (control.type !== "radio") return true;
    const group = seen.filter(({ type, name }) => type === "radio" && name === control.name);
    return control === (group.find(({ checked }) => checked) ?? group[0]);
  });
}
