// Walking through a guide as a person does, by pointer or by keyboard, in any engine that can run a script, click, press a key and write.
// It goes by what is on the screen: the fields, the heading that has the focus, the errors.

/** What is on the screen. */
export const screen = () => {
  const root = document.querySelector("kvp-veiviser").shadowRoot;
  const inputs = [...root.querySelectorAll("input:not([type=checkbox])")];
  return {
    lang: root.querySelector("[part=guide]").lang,
    heading: root.querySelector("#kvp-heading").textContent,
    focus: root.activeElement?.id || root.activeElement?.name || root.activeElement?.className || "",
    fields: [...new Map(inputs.map(({ name, id, type }) => [(name || id).replace("kvp-", ""), type])).entries()],
    // What is being unfolded cannot be written in before it is there to see.
    open: inputs.filter((input) => getComputedStyle(input).visibility === "visible").map(({ name, id }) => (name || id).replace("kvp-", "")),
    errors: [...root.querySelectorAll(".aksel-form-field__error, .aksel-fieldset__error")].filter(({ textContent }) => textContent.trim()).length,
    summary: Boolean(root.querySelector(".kvp-answer__change")),
    result: Boolean(root.querySelector(".kvp-findings")),
    planned: Boolean(root.querySelector(".aksel-expansioncard:has(#kvp-plan-heading) table")),
    status: root.querySelector("[role=status]").textContent,
  };
};

const focus = ([selector, nth]) => {
  const found = [...document.querySelector("kvp-veiviser").shadowRoot.querySelectorAll(selector)].at(nth);
  found.focus();
  found.select?.();
};

/** The two ways of doing things. */
export const HANDS = {
  pointer: (engine) => ({
    activate: (selector, nth = 0) => engine.click(selector, nth),
    choose: (selector) => engine.click(selector, 0),
    write: async (selector, text) => {
      await engine.click(selector, 0);
      await engine.run(focus, [selector, 0]);
      await engine.write(text);
    },
    leave: () => engine.click("#kvp-heading", 0),
  }),
  keys: (engine) => {
    const on = async (key, selector, nth = 0) => {
      await engine.run(focus, [selector, nth]);
      await engine.press(key);
    };
    return {
      activate: (selector, nth) => on("Enter", selector, nth),
      choose: (selector) => on("Space", selector),
      write: async (selector, text) => {
        await engine.run(focus, [selector, 0]);
        await engine.write(text);
      },
      leave: () => engine.press("Tab"),
    };
  },
};

const ONWARD = "button[data-variant=primary]";
const OTHER_WAY = ".kvp-question .kvp-link";
const PLAN = "button[aria-labelledby=kvp-plan-heading]";
const written = (value, lang) => (typeof value === "number" ? String(value).replace(".", lang === "en" ? "." : ",") : value);

/** Looks until something holds. */
async function until(engine, holds, what) {
  for (const end = Date.now() + 10_000; ;) {
    const seen = await engine.run(screen);
    if (holds(seen)) return seen;
    if (Date.now() > end) throw new Error(`${what} never came: ${JSON.stringify(seen)}`);
  }
}

/** Looks until another screen has come, which it has when its heading has the focus: a key pressed before that goes elsewhere. */
const arrived = (engine, holds, what) => until(engine, (seen) => holds(seen) && seen.focus === "kvp-heading", what);

/** Walks a journey from the start to its result. What is not as it should be on the way is thrown. */
export async function walk(engine, journey, { lang, hand }) {
  const hands = HANDS[hand](engine);
  const { typed, wrong, edit, later } = journey;
  const must = (holds, what, seen) => {
    if (!holds) throw new Error(`${journey.id} in ${lang} by ${hand}: ${what}, on ${JSON.stringify(seen)}`);
  };

  // An answer may bring a question of its own.
  const answer = async (seen, answers, done = []) => {
    const open = seen.fields.filter(([field]) => field in answers && !done.includes(field));
    if (open.length === 0) return;
    for (const [field, type] of open) {
      const selector = type === "radio" ? `input[name="kvp-${field}"][value="${answers[field]}"]` : `#kvp-${field}`;
      await (type === "radio" ? hands.choose(selector) : hands.write(selector, written(answers[field], lang)));
    }
    await answer(await engine.run(screen), answers, [...done, ...open.map(([field]) => field)]);
  };
  // A date of birth, or those of the children, are asked for where one wants to give them.
  const asked = async (seen, answers) => {
    if (seen.fields.every(([field]) => field in answers)) return seen;
    const given = Object.keys(answers);
    must(given.some((field) => /oedselsdato/.test(field)), "something is asked that has no answer", seen);
    await hands.activate(OTHER_WAY);
    return until(engine, ({ fields }) => fields.every(([field]) => field in answers), "the other way of answering");
  };
  const onward = async (seen) => {
    await hands.activate(ONWARD, -1);
    // The focus is placed once the screen is drawn, which may be after one looks.
    const there = ({ heading, focus, errors }) => (heading !== seen.heading && focus !== "") || errors > 0;
    const next = await until(engine, there, "the next screen, with the focus in it");
    must(next.focus === "kvp-heading", "the focus is not on the heading", next);
    return next;
  };
  // Nothing answered: every question says so, and the focus is where one can correct it.
  const stumble = async (seen) => {
    await hands.activate(ONWARD, -1);
    const stopped = await until(engine, ({ errors, focus }) => errors > 0 && focus !== "" && !focus.includes("aksel-button"), "an error, with the focus on it");
    must(stopped.errors === seen.fields.length, `there should be ${seen.fields.length} errors`, stopped);
    must(stopped.heading === seen.heading, "an error leads on", stopped);
    must(stopped.focus !== "kvp-heading" && stopped.focus !== "", "the focus is not where the error is", stopped);
    for (const [field] of seen.fields.filter(([field]) => field in wrong)) {
      await answer(seen, { [field]: wrong[field] });
      await hands.activate(ONWARD, -1);
      const refused = await until(engine, ({ errors }) => errors > 0, "an error");
      must(refused.heading === seen.heading, `“${wrong[field]}” leads on`, refused);
    }
  };

  await hands.activate(ONWARD, -1);
  let seen = await arrived(engine, ({ fields }) => fields.length > 0, "the first question");
  let steps = 0;
  for (; !seen.summary; steps += 1) {
    must(steps < 14 && !seen.result, "the guide goes nowhere", seen);
    seen = await asked(seen, typed);
    if (wrong) await stumble(seen);
    await answer(seen, typed);
    seen = await onward(seen);
  }
  if (edit) {
    const summary = seen;
    await hands.activate(".kvp-answer__change button", edit.row);
    seen = await arrived(engine, ({ fields }) => fields.length > 0, "the step to change");
    await answer(seen, edit.typed);
    seen = await onward(seen);
    must(seen.heading === summary.heading, "a changed answer does not lead back", seen);
  }
  seen = await onward(seen);
  if (later) {
    const said = seen.status;
    await hands.activate(PLAN);
    // The last of them may be asked only once the others are answered.
    for (const field of Object.keys(later)) {
      await until(engine, ({ open }) => open.includes(field), field);
      await hands.write(`#kvp-${field}`, written(later[field], lang));
    }
    // What the plan makes of the amount is read aloud where one leaves the field.
    await hands.leave();
    seen = await until(engine, ({ planned, status }) => planned && status !== said, "the plan, and the amount from its start");
    must(seen.errors === 0, "an answer beside the plan is refused", seen);
  }
  must(seen.result, "there is no result", seen);
  return { ...seen, steps };
}

/** Wipes the answers, as one who sits down after another. */
export async function startOver(engine, hand) {
  const hands = HANDS[hand](engine);
  await hands.activate("#kvp-start-over-button");
  // The question takes the focus once it is drawn.
  await until(engine, ({ focus }) => focus === "kvp-start-over", "the question");
  await hands.activate(`.kvp-start-over ${ONWARD}`);
  await arrived(engine, ({ fields, result }) => fields.length === 0 && !result, "the start");
}

/** Sets an attribute or the law date of the guide, as a host does. A language may have to be fetched, and the focus is where it was once it has come. */
export async function set(engine, values) {
  const { lang, focus } = await engine.run(screen);
  await engine.run((given) => {
    const guide = document.querySelector("kvp-veiviser");
    for (const [name, value] of Object.entries(given)) {
      if (name === "lawDate") guide.lawDate = value;
      else guide.setAttribute(name, value);
    }
  }, values);
  const wanted = values.lang ?? lang;
  await until(engine, (seen) => seen.lang === wanted && seen.focus === focus, `${wanted}, with the focus where it was`);
}
