// Every state to look at, each with the way to it: by answers and the name of a screen, as a host goes, and then by what is pressed there.
// A state whose way is not there is `Absent`, and is told by a word in the report: an edition before or after may not have it.

import { drawn, setLawDate } from "../browser/guide.mjs";

export class Absent extends Error {}

export const LAW_DATE = "2026-06-01";

/** The answers of someone for whom the programme looks open. */
const LIKELY = {
  alder: 27, opphold: "fast_bopel", nedsattEvne: "ja", ytelser: "ingen", arbeidsevnevurdering: "gjennomfoert", tettOppfoelging: "ja",
  egenJobbsoeking: "nei", introduksjonsprogram: "nei", barn: 1, arbeidstimerPerUke: 0,
};
const STEPS = {
  alder: ["alder"], opphold: ["opphold"], nedsattEvne: ["nedsattEvne"], ytelser: ["ytelser"], arbeidsevnevurdering: ["arbeidsevnevurdering"],
  tettOppfoelging: ["tettOppfoelging", "egenJobbsoeking"], introduksjonsprogram: ["introduksjonsprogram"], barn: ["barn"],
  arbeidstimerPerUke: ["arbeidstimerPerUke"],
};

/** What one can do on the page on the way to a state. */
export function ways({ page, guide }) {
  const click = async (target) => {
    if (!(await target.count())) throw new Absent("no such control");
    await target.first().evaluate((one) => one.click());
    await drawn(page);
  };
  const set = async (answers, lawDate) => {
    if (lawDate) await setLawDate(guide, lawDate);
    await guide.evaluate((element, given) => { element.answers = given; }, answers);
    await drawn(page);
  };
  const go = async (screen) => {
    if (!(await guide.evaluate((element, screen) => element.go(screen), screen))) {
      const there = await guide.evaluate(() => window.kvpEvents.filter(([kind]) => kind === "step").at(-1)?.[1].screen ?? "start");
      if (there !== screen) throw new Absent(`no screen ${screen}`);
    }
    await drawn(page);
  };
  const write = async (field, text) => {
    const input = guide.locator(`#kvp-${field}`);
    if (!(await input.count())) throw new Absent(`no field ${field}`);
    await input.evaluate((one, text) => {
      one.value = text;
      one.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
    }, text);
    await drawn(page);
  };
  const choose = async (field, value) => click(guide.locator(`input[name="kvp-${field}"][value="${value}"]`));
  const onward = () => click(guide.locator("button[data-variant=primary]").last());
  const unfold = async () => {
    for (let rounds = 0; rounds < 4; rounds += 1) {
      const closed = guide.locator("button[aria-expanded=false]");
      if (!(await closed.count())) return;
      await closed.evaluateAll((buttons) => buttons.forEach((button) => button.click()));
      await drawn(page);
    }
  };
  const fresh = async () => {
    await set({}, LAW_DATE);
    await go("start");
  };
  const result = async (changed = {}, lawDate) => {
    await set(LIKELY);
    await go("summary");
    await go("result");
    if (lawDate) await setLawDate(guide, lawDate);
    if (Object.keys(changed).length) await set({ ...LIKELY, ...changed });
  };
  /** The way to the amount alone is the button of the start that is not the filled one, in any language. */
  const amount = async () => {
    await click(guide.locator(".kvp-guide button[data-variant=secondary], .kvp-guide button[data-variant=tertiary]"));
    if (!(await guide.locator("#kvp-alder").count())) throw new Absent("no screen of the amount alone");
  };
  return { page, guide, click, set, go, write, choose, onward, unfold, fresh, result, amount };
}

const steps = Object.entries(STEPS).flatMap(([step, fields]) => {
  const before = Object.fromEntries(Object.entries(LIKELY).filter(([field]) => !fields.includes(field)));
  const there = async ({ set, go }) => {
    await set(before);
    await go(step);
  };
  const more = {
    opphold: [["EEA", ({ choose }) => choose("opphold", "lovlig_uten_fast_bopel")]],
    ytelser: [["set off", ({ choose }) => choose("ytelser", "svaert_begrenset")]],
    arbeidstimerPerUke: [["with work", ({ write }) => write("arbeidstimerPerUke", "10")]],
  }[step] ?? [];
  return [
    [step, there],
    [`${step}, errors`, async (way) => { await there(way); await way.onward(); }],
    [`${step}, unfolded`, async (way) => { await there(way); await way.unfold(); }],
    ...more.map(([name, then]) => [`${step}, ${name}`, async (way) => { await there(way); await then(way); }]),
  ];
});

const change = async ({ guide, click }) => click(guide.locator(".kvp-answer__change button, button.kvp-answer__change, .aksel-form-summary__answer button"));

/** A name, and how to come there from a fresh start. */
export const STATES = [
  ["start", async () => {}],
  ["start, unfolded", ({ unfold }) => unfold()],
  ["amount, empty", ({ amount }) => amount()],
  ["amount, filled", async ({ amount, write }) => {
    await amount();
    await write("alder", "34");
    await write("barn", "2");
    await write("arbeidstimerPerUke", "7,5");
  }],
  ["amount, error", async ({ amount, write, onward }) => {
    await amount();
    await write("alder", "tjue");
    await onward();
  }],
  ...steps,
  ["edit", async (way) => {
    await way.set(LIKELY);
    await way.go("summary");
    await change(way);
  }],
  ["edit, errors", async (way) => {
    await way.set(LIKELY);
    await way.go("summary");
    await change(way);
    await way.write("alder", "tjue");
    await way.onward();
  }],
  ["summary", async ({ set, go }) => {
    await set(LIKELY);
    await go("summary");
  }],
  ["summary, start over", async ({ set, go, click, guide }) => {
    await set(LIKELY);
    await go("summary");
    await click(guide.locator("#kvp-start-over-button"));
  }],
  ["result, likely", ({ result }) => result()],
  ["result, likely, unfolded", async ({ result, unfold }) => { await result(); await unfold(); }],
  ["result, assessment", ({ result }) => result({ arbeidsevnevurdering: "vet_ikke", ytelser: "svaert_begrenset" })],
  ["result, incomplete", ({ result }) => result({ nedsattEvne: undefined, ytelser: undefined })],
  ["result, no", ({ result }) => result({ ytelser: "mer" })],
  ["result, no, unfolded", async ({ result, unfold }) => { await result({ ytelser: "mer", alder: 17 }); await unfold(); }],
  ["result, under 25", ({ result }) => result({ alder: 24 })],
  ["result, work and wage", ({ result }) => result({ arbeidstimerPerUke: "7.5", timeloenn: "200" })],
  ["result, work and wage, unfolded", async ({ result, unfold }) => { await result({ arbeidstimerPerUke: "7.5", timeloenn: "200" }); await unfold(); }],
  ["result, work without wage", ({ result }) => result({ arbeidstimerPerUke: "15" })],
  ["result, field with an error", async ({ result, write }) => { await result(); await write("alder", "tjue"); }],
  ["plan", async ({ result, go }) => { await result(); await go("plan"); }],
  ["result, with a plan", async ({ result, unfold }) => {
    await result({ alder: undefined, foedselsdato: "2002-03-15", programstart: "2026-08-17", programMaaneder: 24 });
    await unfold();
  }],
  ["result, birth date needed", ({ result }) => result({ alder: 24, programstart: "2026-08-17", programMaaneder: 24 })],
  ["result, law date 2008", ({ result }) => result({ navKontor: "ja", navTilbud: "ja" }, "2008-06-05")],
  ["result, law date 2028", ({ result }) => result({ barn: 2 }, "2028-06-01")],
  ["no rules (notice)", ({ guide }) => setLawDate(guide, "2031-01-01")],
];

/** What stands there while the guide is on its way, or where it does not come, on a page of its own. */
export const UNLOADED = { loading: "[aria-busy=true]", failed: ".kvp-card button" };
