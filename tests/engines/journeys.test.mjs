// The journeys that every engine must manage: to the amounts by pointer and by keyboard, the same law to the letter, and the card where
// nothing can be loaded.

import assert from "node:assert/strict";
import { before, test } from "node:test";
import init, { assess, bistandA } from "../../pkg/core.js";
import { open_to_it } from "../browser/guide.mjs";
import { ALLOW, SANDBOX } from "../../www/frame.js";
import { host } from "../browser/host.mjs";
import { goThrough } from "../journeys/set.mjs";
import { differing, vectors } from "../node/vectors.mjs";
import { firefox } from "./firefox.mjs";
import { webkit } from "./webkit.mjs";

const ENGINES = { ...(process.env.FIREFOX && { Firefox: firefox }), ...(process.env.WEBKIT_DRIVER && { WebKit: webkit }) };

const PLAIN = "/tests/hosts/plain.html";
const text = (engine) => engine.run(() => document.querySelector("kvp-veiviser").shadowRoot.querySelector("[part=guide]").innerText);
const pause = (time) => new Promise((later) => setTimeout(later, time));

/** Waits until something holds in the page. */
async function until(engine, condition) {
  for (const end = Date.now() + 15_000; !(await engine.run(condition)); await pause(50)) {
    if (Date.now() > end) throw new Error(`It never came to ${condition}.`);
  }
}

/** An engine and a host for a test; both are gone when it ends, however it ends. */
async function begin(t, start, options) {
  const site = await host(options);
  t.after(site.close);
  const engine = await start();
  t.after(engine.close);
  return [engine, site];
}

/** The page with a guide that is ready, at a law date. */
async function ready(engine, url) {
  await engine.open(url);
  await until(engine, () => Boolean(document.querySelector("kvp-veiviser")?.assessment));
  await engine.run(() => { document.querySelector("kvp-veiviser").lawDate = "2026-06-01"; });
}

/** Whether a new screen is there, and the focus on its heading. */
const onHeading = () => document.querySelector("kvp-veiviser").shadowRoot.activeElement?.id === "kvp-heading";

/** What the screen asks once it is drawn: each field once, with the kind of its input. */
const fields = (engine) => engine.run(async () => {
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const inputs = document.querySelector("kvp-veiviser").shadowRoot.querySelectorAll("input:not([type=checkbox])");
  return [...new Map([...inputs].map(({ name, id, type }) => [(name || id).replace("kvp-", ""), type])).entries()];
});

/** The same one by one, until all are answered: an answer may bring a question of its own. */
async function* asked(engine) {
  const given = new Set();
  for (let next; (next = (await fields(engine)).find(([field]) => !given.has(field))); given.add(next[0])) yield next;
}

/** An amount of the package as the screens write it. */
const written = (amount) => amount.replace(".", ",").replace(/\B(?=(\d{3})+,)/g, " ");

/** The screens for caseworkers: where one begins, what one types, and the amounts that the package then has. */
const PAGES = {
  veileder: {
    start: "#kvp-alder",
    fields: { alder: "24", barn: "2", opphold: "F", trekk: ["Enter"], timer: "7,5", timeloenn: "200" },
    expected: () => {
      const { stipend, tax } = assess({ alder: 24, barn: 2, opphold: "fast_bopel", arbeidstimerPerUke: "7.5", timeloenn: "200" }, "2026-06-01");
      return [stipend.perDay.total, stipend.perMonth.total, stipend.afterReductions.perYear.total, tax.nettoOrdinaryMonth].map(written);
    },
  },
  bistand: {
    start: "#kvp-tilretteleggere",
    fields: { ordinaerPlasser: "15", ordinaerMaaneder: "13,25", omfattendePlasser: "1", omfattendeMaaneder: "1,5", fasteAnsettelser: "2" },
    expected: () => {
      const places = (plasser, deltakermaaneder) => ({ plasser, deltakermaaneder });
      const settled = bistandA({ ordinaer: places(15, "13.25"), omfattende: places(1, "1.5"), tilretteleggere: 1, fasteAnsettelser: 2 });
      return ["tilsagn", "refusjon", "avregning", "bonus", "total"].map((key) => written(settled[key]));
    },
  },
};

before(() => init());

for (const [name, start] of Object.entries(ENGINES)) {
  // id: engines-lose-nothing
  test(`in ${name} a reload of our own page loses nothing, nor does another page and back, kept by the browser or not`, async (t) => {
    const [engine, site] = await begin(t, start);
    await ready(engine, `${site.url}/index.html`);
    await until(engine, () => Boolean(history.state)); // The page begins a moment after the guide.
    const held = { alder: 27, opphold: "fast_bopel" };
    await engine.run((answers) => {
      const guide = document.querySelector("kvp-veiviser");
      guide.answers = answers;
      guide.go("nedsattEvne");
      window.isFirst = true;
    }, held);
    const there = () => engine.run(() => [document.querySelector("kvp-veiviser").answers, history.state.screen, document.title.split(" – ")[0]]);
    const expected = [held, "nedsattEvne", "Steg 3 av 9"];
    assert.deepEqual(await there(), expected);
    await engine.run(() => { location.reload(); });
    await until(engine, () => !window.isFirst && Boolean(document.querySelector("kvp-veiviser")?.assessment) && document.title.startsWith("Steg"));
    assert.deepEqual(await there(), expected);
    await engine.run(() => { location.href = "/www/sett-inn.html"; });
    await until(engine, () => location.pathname === "/www/sett-inn.html" && document.readyState === "complete");
    await engine.run(() => { history.back(); });
    await until(engine, () => location.pathname === "/index.html" && Boolean(document.querySelector("kvp-veiviser")?.assessment) && document.title.startsWith("Steg"));
    assert.deepEqual(await there(), expected);
  });

  // id: engines-documents
  test(`in ${name} a guide that is moved to another document looks the same, and goes on there`, async (t) => {
    const [engine, site] = await begin(t, start);
    await ready(engine, site.url + PLAIN);
    const [before, moved] = await engine.run(async () => {
      const guide = document.querySelector("kvp-veiviser");
      const look = () => {
        const { backgroundColor, padding, fontSize } = guide.ownerDocument.defaultView.getComputedStyle(guide.shadowRoot.querySelector("button[data-variant=primary]"));
        return [backgroundColor, padding, fontSize].join();
      };
      const frame = Object.assign(document.createElement("iframe"), { src: "/tests/hosts/empty.html", width: 600, height: 700 });
      const loaded = new Promise((come) => { frame.onload = come; });
      document.body.append(frame);
      await loaded;
      const before = look();
      window.guide = guide;
      frame.contentDocument.body.append(guide);
      return [before, look()];
    });
    assert.equal(moved, before);
    await engine.run(() => window.guide.shadowRoot.querySelector("button[data-variant=primary]").click());
    await until(engine, () => window.guide.shadowRoot.activeElement?.id === "kvp-heading" && Boolean(window.guide.shadowRoot.querySelector("#kvp-alder")));
    await engine.run(() => {
      const { InputEvent } = window.guide.ownerDocument.defaultView;
      const field = window.guide.shadowRoot.querySelector("#kvp-alder");
      field.value = "27";
      field.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
      [...window.guide.shadowRoot.querySelectorAll("button[data-variant=primary]")].at(-1).click();
    });
    await until(engine, () => window.guide.answers.alder === 27 && Boolean(window.guide.shadowRoot.querySelector("[name=kvp-opphold]")));
  });

  // id: engines-no-request
  test(`in ${name} one comes to the amounts by pointer, without a request, and in the size that elsewhere it has`, async (t) => {
    const [engine, site] = await begin(t, start);
    await ready(engine, site.url + PLAIN);
    const loaded = () => site.requests.filter((path) => path !== "/favicon.ico").length;
    const requests = loaded();
    for (let screens = 0; screens < 14 && !/24\s048/.test(await text(engine)); screens += 1) {
      for await (const [field, type] of asked(engine)) {
        if (type === "radio") await engine.click(`input[name="kvp-${field}"][value="${open_to_it[field]}"]`);
        else await engine.type(`#kvp-${field}`, open_to_it[field]);
      }
      await engine.click("button[data-variant=primary]");
      await until(engine, onHeading);
    }
    assert.match(await text(engine), /24\s048\skroner/);
    assert.equal(loaded(), requests, "no request once it is ready");
    const { size, wide } = await engine.run(() => {
      const frame = document.querySelector("kvp-veiviser").shadowRoot.querySelector(".kvp");
      return { size: getComputedStyle(frame).fontSize, wide: document.documentElement.scrollWidth - innerWidth };
    });
    assert.deepEqual([size, wide <= 0], ["18px", true]);
  });

  // id: engines-keyboard
  test(`in ${name} one comes to the amounts by keyboard alone, and the focus goes to each new heading`, async (t) => {
    const [engine, site] = await begin(t, start);
    await ready(engine, site.url + PLAIN);
    const active = () => engine.run(() => {
      const focused = document.querySelector("kvp-veiviser").shadowRoot.activeElement;
      return focused && { id: focused.id, name: focused.name, type: focused.type, value: focused.value, variant: focused.dataset.variant };
    });
    const tabTo = async (wanted) => {
      for (let presses = 0; presses < 60; presses += 1) {
        const focused = await active();
        if (focused && wanted(focused)) return;
        await engine.press("Tab");
      }
      assert.fail(`No way by Tab from ${JSON.stringify(await active())}`);
    };
    for (let screens = 0; screens < 14 && !/24\s048/.test(await text(engine)); screens += 1) {
      for await (const [field, type] of asked(engine)) {
        await tabTo((focused) => [focused.id, focused.name].includes(`kvp-${field}`));
        if (type === "radio") {
          await engine.press("Space");
          for (let arrows = 0; arrows < 5 && (await active()).value !== open_to_it[field]; arrows += 1) await engine.press("ArrowDown");
        } else for (const digit of open_to_it[field]) await engine.press(digit);
      }
      await tabTo(({ variant }) => variant === "primary");
      await engine.press("Enter");
      await until(engine, onHeading);
    }
    assert.match(await text(engine), /24\s048\skroner/);
  });

  for (const [mode, { start: first, fields, expected }] of Object.entries(PAGES)) {
    // id: engines-pages
    test(`in ${name} ${mode} is filled in by keyboard alone, and shows what the package says, without a request`, async (t) => {
      const [engine, site] = await begin(t, start);
      await ready(engine, site.url + PLAIN);
      await engine.run((chosen) => { document.querySelector("kvp-veiviser").mode = chosen; }, mode);
      await until(engine, () => Boolean(document.querySelector("kvp-veiviser").shadowRoot.querySelector(".kvp-desk")));
      const loaded = () => site.requests.filter((path) => path !== "/favicon.ico").length;
      const requests = loaded();
      await engine.run((field) => document.querySelector("kvp-veiviser").shadowRoot.querySelector(field).focus(), first);
      // A radio button is of its group, and a button that unfolds of what it unfolds.
      const at = () => engine.run(() => {
        const { activeElement: one } = document.querySelector("kvp-veiviser").shadowRoot;
        return (one?.closest("[role=radiogroup]") ?? (one?.localName === "button" ? one.closest("[id]") : one))?.id;
      });
      for (const [field, typed] of Object.entries(fields)) {
        for (let presses = 0; (await at()) !== `kvp-${field}`; presses += 1) {
          assert.ok(presses < 60, `no way by Tab to ${field} from ${await at()}`);
          await engine.press("Tab");
        }
        for (const sign of typed) await engine.press(sign);
      }
      await engine.press("Tab");
      const missing = async () => {
        const shown = (await text(engine)).replaceAll("\u00a0", " ");
        return expected().filter((amount) => !shown.includes(amount));
      };
      for (const end = Date.now() + 15_000; (await missing()).length && Date.now() < end;) await pause(50);
      assert.deepEqual(await missing(), [], await text(engine));
      const { wide, selected } = await engine.run(() => {
        const { shadowRoot } = document.querySelector("kvp-veiviser");
        const selected = [...shadowRoot.querySelectorAll("select, input:checked")].map(({ id, name, value }) => [name || id, value]).filter(([, value]) => value);
        return { wide: document.documentElement.scrollWidth - innerWidth, selected };
      });
      assert.deepEqual([wide <= 0, selected], [true, mode === "veileder" ? [["kvp-opphold", "fast_bopel"], ["kvp-husholdning", "enslig"], ["kvp-utbetaling", "maaned"]] : [["kvp-foersteMaaned", "0"]]]);
      assert.equal(loaded(), requests, "no request once it is ready");
    });
  }

  // WebKitGTK's driver takes no selector of the nth, and the two engines that people use most here walk them all.
  if (name === "Firefox") {
    test(`in ${name} twelve journeys end as they must in three languages, light by pointer and dark by keyboard`, async (t) => {
      const [engine, site] = await begin(t, start);
      await ready(engine, site.url + PLAIN);
      assert.deepEqual(await goThrough(engine), { walked: 72, wrong: [] });
    });
  }

  // id: engines-frame
  test(`in ${name} a frame in its sandbox gets its height from a script that comes late, in a shadow root too, and is lower on paper`, async (t) => {
    const frame = `<iframe data-kvp-veiviser src="/pkg/iframe.html" title="Veiviser" width="600" height="300" sandbox="${SANDBOX}" allow="${ALLOW}"></iframe>`;
    const [engine, site] = await begin(t, start, { pages: { "/": `<!doctype html><title>Vert</title>${frame}<div></div>` } });
    await engine.open(`${site.url}/`);
    await engine.run((html) => {
      window.heard = 0;
      addEventListener("message", () => { window.heard += 1; });
      document.querySelector("div").attachShadow({ mode: "open" }).innerHTML = html;
      window.height = (root) => Number.parseInt(root.querySelector("iframe").style.height);
    }, frame);
    await until(engine, () => window.heard > 0);
    await engine.run(() => { document.head.append(Object.assign(document.createElement("script"), { type: "module", src: "/pkg/iframe-height.js" })); });
    await until(engine, () => window.height(document) > 400 && window.height(document.querySelector("div").shadowRoot) > 400);
    await until(engine, () => {
      const before = window.height(document);
      dispatchEvent(new Event("beforeprint"));
      const paper = window.height(document);
      dispatchEvent(new Event("afterprint"));
      return paper > 100 && paper < before && window.height(document) === before;
    });
  });

  // id: engines-vectors
  test(`in ${name} the wasm answers as native code does, to the byte`, async (t) => {
    const [engine, site] = await begin(t, start);
    await engine.open(`${site.url}/tests/hosts/empty.html`);
    const lines = vectors();
    assert.deepEqual([lines.length, await engine.run(differing, lines)], [10_000, []]);
  });

  test(`in ${name} a wasm with one bit flipped is refused, and the reader gets the card and the host's words`, async (t) => {
    const fault = (path, response, body) => {
      if (!path.endsWith(".wasm")) return false;
      const flipped = Buffer.from(body);
      flipped[1 << 17] ^= 1;
      response.writeHead(200, { "Content-Type": "application/wasm" }).end(flipped);
      return true;
    };
    const [engine, site] = await begin(t, start, { fault });
    await engine.open(site.url + PLAIN);
    await until(engine, () => Boolean(document.querySelector("kvp-veiviser").shadowRoot?.querySelector(".kvp-card button")));
    assert.match(await text(engine), /Vi får ikke vist veiviseren/);
    assert.doesNotMatch(await text(engine), /\d kr/);
  });
}
