// Nothing that is typed turns up anywhere that others can read: twenty values in the guide and twenty at the desk, and every way out searched for them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { click, openPilot } from "./bistand.mjs";
import { launch } from "./chromium.mjs";
import { openDesk, put } from "./desk.mjs";
import { becomes, drawn, heading, onward, open, setLawDate, unfold } from "./guide.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Writes down, from the page's first moment, what goes into each way out. Runs in the page. */
function listen() {
  const heard = [];
  // Bytes are read as the text that they may hold. As numbers in a row, a cipher would have any four digits in it by chance.
  window.inText = (value) => JSON.stringify(value, (_, held) => (ArrayBuffer.isView(held) ? new TextDecoder("latin1").decode(held) : held));
  const tell = (sink, values) => heard.push([sink, values.map((one) => (typeof one === "object" ? window.inText(one) : String(one))).join(" ")]);
  const follow = (holder, name, sink) => {
    const real = holder[name];
    holder[name] = function (...given) {
      tell(sink, given);
      return Reflect.apply(real, this, given);
    };
  };
  for (const level of ["log", "info", "warn", "error", "debug", "trace", "dir", "table", "group", "count", "time"]) follow(console, level, "console");
  for (const way of ["pushState", "replaceState"]) follow(history, way, "history");
  for (const way of ["mark", "measure"]) follow(performance, way, "performance");
  for (const way of ["setItem", "getItem"]) follow(Storage.prototype, way, "storage");
  for (const way of ["open", "send"]) follow(XMLHttpRequest.prototype, way, "network");
  follow(window, "fetch", "network");
  follow(Navigator.prototype, "sendBeacon", "network");
  follow(window, "postMessage", "message");
  follow(MessagePort.prototype, "postMessage", "message");
  follow(BroadcastChannel.prototype, "postMessage", "message");
  follow(IDBFactory.prototype, "open", "storage");
  follow(CacheStorage.prototype, "open", "storage");
  addEventListener("message", ({ data }) => tell("message", [data]));
  for (const kind of ["ready", "step", "result", "error", "reset"]) addEventListener(`kvp-${kind}`, ({ detail }) => tell("event", [kind, detail]));
  window.heard = heard;
}

/** All that stands in the ways out now, and all that went into them. */
const sinks = async (page, network) => [...network, ...await page.evaluate(() => [
  ...window.heard,
  ["title", document.title],
  ["address", location.href],
  ["history", window.inText(history.state)],
  ["cookie", document.cookie],
  // The key to what the history has is so many random numbers, and nothing else.
  ["name", window.name.replace(/^kvp-veiviser( \d{1,10}){8}$/, "")],
  ["storage", JSON.stringify([{ ...localStorage }, { ...sessionStorage }])],
  ["performance", performance.getEntries().map(({ name, detail }) => `${name} ${JSON.stringify(detail)}`).join(" ")],
  ["attributes", [...document.querySelectorAll("*")].flatMap((one) => [...one.attributes].map(({ name, value }) => `${name}="${value}"`)).join(" ")],
  ["page", document.body.textContent],
])];

/** Where any of the values is found, with or without the blanks, commas and stops of its writing. */
function found(entries, values) {
  const bare = (text) => text.replace(/[\s.,:/\u00a0\\-]/g, "").toLowerCase();
  return entries.flatMap(([sink, text]) => values.filter((value) => bare(text).includes(bare(value))).map((value) => `${value} in ${sink}`));
}

async function watched(opening, options = {}) {
  const network = [];
  const visit = await opening(browser, { ...options, before: (context) => {
    context.on("request", (request) => network.push(["network", `${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`]));
    context.on("console", (message) => network.push(["console", message.text()]));
    return context.addInitScript(listen);
  } });
  return { ...visit, entries: () => sinks(visit.page, network) };
}

/** Proof that the search finds what is there: the value is put into each way out in turn. */
async function plantedIsFound(page, entries, value) {
  await page.evaluate((planted) => {
    console.debug(planted);
    performance.mark(planted);
    postMessage(planted, "*");
    localStorage.setItem("planted", planted);
    history.replaceState({ kept: new TextEncoder().encode(planted) }, "");
    // The page has its title from this event.
    dispatchEvent(new CustomEvent("kvp-step", { detail: planted }));
    document.title = planted;
    window.name = planted;
    document.cookie = `planted=${planted}`;
    document.querySelector("kvp-veiviser").setAttribute("title", planted);
    navigator.sendBeacon("/", planted);
  }, value);
  const where = new Set(found(await entries(), [value]).map((one) => one.split(" in ")[1]));
  for (const sink of ["console", "performance", "message", "storage", "history", "name", "title", "cookie", "attributes", "event", "network"]) assert.ok(where.has(sink), `${sink} is not searched`);
}

// id: guide-sinks
test("of twenty values typed into the guide, none is found outside it", async () => {
  const { page, guide, entries, close } = await watched(open);
  await setLawDate(guide, "2026-06-01");
  const typed = [];
  const type = async (field, value) => {
    await field.fill(value);
    typed.push(value);
  };
  const nonsense = () => `kanarifugl${typed.length}`;
  const right = { alder: "13.06.1987", barnFoedselsdatoer: "11.03.2019", arbeidstimerPerUke: "13,37" };
  await onward(guide).click();
  const concluded = () => page.evaluate(() => window.heard.some(([sink, text]) => sink === "event" && text.startsWith("result")));
  for (let screens = 0; screens < 24 && !(await concluded()); screens += 1) {
    // Children are told of by their birth dates, which say more than how many they are.
    if (await guide.locator("#kvp-barn").count()) await click(guide, "Skriv fødselsdatoene i stedet");
    await drawn(page);
    const fields = guide.locator("input[type=text]:visible");
    const ids = await fields.evaluateAll((all) => all.map(({ id }) => id));
    for (let again = 0; again < 3; again += 1) {
      for (const id of ids) await type(guide.locator(`#${id}`), nonsense());
      if (ids.length) await onward(guide).click();
    }
    for (const id of ids) await type(guide.locator(`#${id}`), right[id.slice(4)] ?? "7");
    for (const group of await guide.locator("fieldset:visible").all()) {
      const radio = group.locator("input[type=radio]").first();
      if (await radio.count()) await radio.check();
    }
    await onward(guide).click();
    await drawn(page);
  }
  assert.ok(await concluded(), await heading(guide));
  // Beside the answer it is used at once.
  await unfold(guide);
  for (const [id, value] of Object.entries({ arbeidstimerPerUke: "11,73", timeloenn: "219,37", programstart: "19.08.2026", programMaaneder: "29" })) {
    await type(guide.locator(`#kvp-${id}`), nonsense());
    await type(guide.locator(`#kvp-${id}`), value);
  }
  assert.equal((await guide.evaluate((element) => element.answers)).programMaaneder, 29);
  const values = typed.filter((value) => value.length > 3);
  assert.ok(values.length >= 15 && typed.length >= 20, `${typed.length} values, ${values.length} of them unmistakable`);
  assert.deepEqual(found(await entries(), values), []);
  await plantedIsFound(page, entries, values[0]);
  await close();
});

// id: desk-sinks
test("of twenty values typed at the desk, none is found outside it, whatever one does with them there", async () => {
  const { page, guide, entries, close } = await watched(openDesk, { permissions: ["clipboard-read", "clipboard-write"] });
  await setLawDate(guide, "2026-06-01");
  await unfold(guide);
  await guide.getByRole("button", { name: "Legg til aktivitet" }).click();
  await guide.locator("#kvp-aktivitet-0-timer").waitFor();
  const values = {
    regeldato: "23.05.2026", alder: "13.06.1987", barn: "11.03.2019, 17.09.2022", aap: "7103,11", ufoeretrygd: "6203,12", overgangsstoenad: "5303,13", tiltakspenger: "4403,14",
    andreYtelser: "3503,15", norm: "9603,16", timer: "13,37", fravaer: "11,43", dagpenger: "2703,17", sykepenger: "1803,18", foreldrepenger: "1903,19", start: "19.08.2026",
    "aktivitet-0-timer": "17,29", soeknadsdato: "29.07.2026", vedtaksdato: "31.07.2026", maaneder: "29", "brukte-maaneder": "13", "omsorg-barn": "19", "omsorg-syke": "17",
  };
  const ids = await guide.locator("input[type=text]:visible").evaluateAll((all) => all.map(({ id }) => id.slice(4)));
  assert.deepEqual(Object.keys(values).filter((id) => !ids.includes(id)), []);
  await put(guide, values);
  await page.keyboard.press("Control+Shift+Enter");
  for (const [button, ...lengths] of [["Kopier til journal", "Full", "Kort"], ["Planen som CSV"]]) {
    for (const name of [button, ...lengths]) await guide.getByRole("button", { name, exact: true }).click();
    await guide.getByRole("button", { name: "Kopier", exact: true }).click();
    await guide.getByRole("button", { name: "Lukk" }).click();
  }
  await guide.getByRole("button", { name: "Vis til bruker" }).click();
  await guide.getByRole("button", { name: "Tilbake til veiledersiden" }).click();
  const typed = Object.values(values).flatMap((value) => value.split(", "));
  assert.ok(typed.length >= 20);
  const unmistakable = typed.filter((value) => value.length > 3);
  assert.deepEqual(found(await entries(), unmistakable), []);
  await plantedIsFound(page, entries, unmistakable[1]);
  await close();
});

// id: desk-remembers-nothing
test("at the desk the browser is asked to remember nothing that is typed, and there is nowhere to write a name", async () => {
  const { guide, close } = await openDesk(browser);
  await unfold(guide);
  await guide.getByRole("button", { name: "Legg til aktivitet" }).click();
  await guide.locator("#kvp-aktivitet-0-timer").waitFor();
  const fields = await guide.locator(".kvp-desk :is(input:not([type=checkbox]), select)").evaluateAll((all) => all.map(({ id, name, autocomplete, type }) => ({ id, name, autocomplete, type })));
  assert.ok(fields.length > 25, `${fields.length} fields`);
  // Radio buttons that belong together have one name: that of their group.
  for (const { id, name, autocomplete, type } of fields) assert.deepEqual([autocomplete, type === "radio" ? id.startsWith(`${name}-`) : name], ["off", type === "radio" ? true : ""], id);
  assert.equal(await guide.locator(".kvp-desk :is(form, textarea:not([readonly]), [contenteditable])").count(), 0);
  await guide.locator("#kvp-alder").fill("13068712345");
  await guide.locator("#kvp-alder").blur();
  await guide.locator("#kvp-alder-error").getByText(/fødselsnummer/).waitFor();
  await close();
});

/** How often each value stands in the memory of the wasm, as it is written there. */
const inMemory = (page, values) => page.evaluate((sought) => {
  const read = new TextDecoder("latin1");
  const texts = window.memories.map(({ buffer }) => read.decode(new Uint8Array(buffer)));
  return sought.map((value) => texts.reduce((sum, text) => sum + text.split(value).length - 1, 0));
}, values);

const keepMemories = (context) => context.addInitScript(() => {
  window.memories = [];
  const { Instance } = WebAssembly;
  WebAssembly.Instance = function (...given) {
    const made = new Instance(...given);
    if (made.exports.memory) window.memories.push(made.exports.memory);
    return made;
  };
  WebAssembly.Instance.prototype = Instance.prototype;
});

/** The ways to let go of what was typed: what is typed first, and how one leaves it. */
const WAYS = {
  "a new conversation at the desk": {
    opening: openDesk,
    type: async ({ guide }) => {
      const values = { alder: "13.06.1987", barn: "11.03.2019, 17.09.2022", dagpenger: "2703,17", sykepenger: "1803,18", timer: "13,37", start: "19.08.2026", maaneder: "29" };
      await setLawDate(guide, "2026-06-01");
      await put(guide, values);
      for (const button of ["Kopier til journal", "Lukk", "Vis til bruker", "Tilbake til veiledersiden"]) await click(guide, button);
      return Object.values(values).flatMap((value) => value.split(", ")).filter((value) => value.length > 2);
    },
    leave: async ({ guide }) => {
      await click(guide, "Ny samtale");
      await click(guide, "Ja, slett alt");
    },
  },
  "starting over in the guide": {
    opening: open,
    type: typeBirthDate,
    leave: async ({ guide }) => {
      await click(guide, "Start på nytt");
      await click(guide, "Ja, slett svarene");
    },
  },
  "taking the guide off the page": {
    opening: open,
    type: typeBirthDate,
    leave: ({ guide }) => guide.evaluate((element) => element.remove()),
  },
  "starting over in the pilot": {
    opening: openPilot,
    type: async ({ guide: pilot }) => {
      const values = { veiledningstimer: "13,37", reisetimer: "17,31", deltakere: "1709" };
      await click(pilot, "Modell B");
      await put(pilot, values);
      await click(pilot, "Kravet som CSV");
      return Object.values(values);
    },
    leave: async ({ guide: pilot }) => {
      await click(pilot, "Start på nytt");
      await click(pilot, "Ja, slett alt");
    },
  },
};

async function typeBirthDate({ guide }) {
  const born = "13.06.1987";
  await onward(guide).click();
  await click(guide, "Skriv fødselsdato i stedet");
  await guide.locator("#kvp-foedselsdato").fill(born);
  return [born];
}

/** So many times as slow as the machine is: what is drawn late may not leave more behind. */
const SLOWER = 6;

for (const [way, { opening, type, leave }] of Object.entries(WAYS)) {
  // id: memory-wiped
  test(`${way} leaves nothing of what was typed in the memory of the rules, however slow the screen`, async () => {
    for (const rate of [1, SLOWER]) {
      const opened = await opening(browser, { before: keepMemories });
      const { page, close } = opened;
      const devtools = await page.context().newCDPSession(page);
      await devtools.send("Emulation.setCPUThrottlingRate", { rate });
      const values = await type(opened);
      const before = await inMemory(page, values);
      assert.ok(before.every((times) => times > 0), `${before}`);
      await leave(opened);
      await becomes(() => inMemory(page, values), values.map(() => 0), `${rate} times as slow; before: ${before}`);
      await close();
    }
  });
}
