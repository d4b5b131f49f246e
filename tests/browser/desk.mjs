// A desk on a page, driven as a caseworker would.

import { drawn, open } from "./guide.mjs";

/** Opens a page that has a desk, or makes the guide on the page one. */
export const openDesk = (browser, options = {}) => open(browser, { path: "/www/veileder.html", ...options });

/** A desk whose clock is set by hand: `at` makes it so many minutes and seconds after ten, when it looks at the clock, and draws what it finds. */
export async function openByHand(browser) {
  const time = (minutes, seconds) => new Date(Date.UTC(2026, 5, 1, 10, minutes, seconds));
  const visit = await openDesk(browser, {
    before: async (context) => {
      await context.clock.setFixedTime(time(0, 0));
      await context.addInitScript(() => {
        const looks = new Map();
        window.setInterval = (look) => looks.set(looks.size + 1, look).size;
        window.clearInterval = (id) => looks.set(id, () => {});
        window.lookAtTheClock = () => looks.forEach((look) => look());
      });
    },
  });
  const at = async (minutes, seconds) => {
    await visit.page.clock.setFixedTime(time(minutes, seconds));
    await visit.page.evaluate(() => window.lookAtTheClock());
    await drawn(visit.page);
  };
  return { ...visit, at };
}

/** The button of a desk's head with this place in its row, whatever the language. */
export const headButton = (desk, index) => desk.locator(".kvp-desk__head [role=group]").last().locator("button").nth(index);

/**
 * Types or chooses in fields, by their ids without the prefix, as one who comes to each and leaves it. What is folded is unfolded before, and
 * nothing is what stands in a group when one has deleted it.
 */
export async function put(desk, fields) {
  await desk.evaluate(async ({ shadowRoot }, fields) => {
    const drawn = () => new Promise((done) => requestAnimationFrame(done));
    const unfold = (control) => control?.closest(".aksel-read-more[data-state=closed]")?.querySelector("button").click();
    for (const [field, text] of Object.entries(fields)) {
      const found = () => shadowRoot.querySelector(`#kvp-${field}`);
      // What was chosen before may bring it.
      for (let frames = 0; !found()?.checkVisibility(); frames += 1) {
        if (frames > 120) throw new Error(`There is no field ${field}.`);
        unfold(found());
        await drawn();
      }
      const control = found();
      if (control.role === "radiogroup") {
        const radio = control.querySelector(text === "" ? ":checked" : `#kvp-${field}-${text}`);
        if (!radio && text !== "") throw new Error(`${field} cannot be ${text}.`);
        radio?.focus();
        if (text === "") radio?.dispatchEvent(new KeyboardEvent("keydown", { key: "Delete", bubbles: true, composed: true }));
        else if (!radio.checked) radio.click();
        radio?.blur();
        continue;
      }
      control.focus();
      control.value = text;
      if (control.value !== text) throw new Error(`${field} cannot be ${text}.`);
      for (const type of ["input", "change"]) control.dispatchEvent(new InputEvent(type, { bubbles: true, composed: type === "input" }));
      control.blur();
    }
  }, fields);
  await drawn(desk.page());
}

/** What is chosen or stands in a field; empty where nothing is or does. */
export const filled = (desk, field) => desk.evaluate(({ shadowRoot }, field) => {
  const control = shadowRoot.querySelector(`#kvp-${field}`);
  return (control.role === "radiogroup" ? control.querySelector(":checked") : control)?.value ?? "";
}, field);

/** The id of what has the focus at the desk; empty where nothing has. */
export const focused = (desk) => desk.evaluate(({ shadowRoot }) => shadowRoot.activeElement?.id ?? "");

const read = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");

/** What the desk shows beside what is filled in, with the blanks of a keyboard. */
export const result = (desk) => read(desk.locator(".kvp-desk__result"));

/** And what it shows above both: the answer so far. */
export const bar = (desk) => read(desk.locator(".kvp-bar"));

/** Someone for whom the programme looks open, with a plan. */
export const someone = {
  alder: "27",
  barn: "1",
  opphold: "fast_bopel",
  nedsattEvne: "ja",
  ytelser: "ingen",
  arbeidsevnevurdering: "gjennomfoert",
  tettOppfoelging: "ja",
  egenJobbsoeking: "nei",
  introduksjonsprogram: "nei",
  timer: "0",
  start: "17.08.2026",
  maaneder: "12",
};
