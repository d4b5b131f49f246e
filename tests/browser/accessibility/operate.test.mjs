// What everyone must be able to operate: the criteria of WCAG 2.1's second principle that axe cannot see, or not all of.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../chromium.mjs";
import { heading, onward, open, setLawDate } from "../guide.mjs";
import { everyScreen, reachable, result } from "./screens.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** Whether the focus is within the guide. */
const inside = (guide) => guide.evaluate((element) => Boolean(element.shadowRoot.activeElement));

// id: tab-leads-through
test("Tab leads through each screen and out again, in both directions", async () => {
  await everyScreen(browser, {}, async ({ page, guide }, screen) => {
    const stops = await (await reachable(guide)).evaluate((controls) => controls.length);
    for (const key of ["Tab", "Shift+Tab"]) {
      await (await reachable(guide)).evaluate((controls) => controls[Math.floor(controls.length / 2)].focus());
      assert.equal(await inside(guide), true, screen);
      let presses = 0;
      while ((await inside(guide)) && presses <= stops + 2) {
        await page.keyboard.press(key);
        presses += 1;
      }
      assert.equal(await inside(guide), false, `${screen}: ${key} never leaves`);
    }
  });
});

// id: no-single-key
test("no single key does anything, and nothing has an access key", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  await onward(guide).click();
  const before = await heading(guide);
  await guide.locator("#kvp-heading").focus();
  for (const key of "abcdefghijklmnopqrstuvwxyz0123456789?/.,") await page.keyboard.press(key);
  assert.equal(await heading(guide), before);
  assert.deepEqual(await guide.evaluate((element) => element.answers), {});
  assert.equal(await guide.evaluate((element) => element.shadowRoot.querySelectorAll("[accesskey]").length), 0);
  await close();
});

// id: no-time-limit
test("no time runs out: a day later the answers are still there", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.install({ time: new Date("2026-06-01T10:00:00Z") });
  await page.goto(`${process.env.KVP_BASE_URL ?? "http://127.0.0.1:8080"}/`);
  const guide = page.locator("kvp-veiviser").first();
  await guide.locator("#kvp-heading").waitFor();
  await onward(guide).click();
  await guide.locator("#kvp-alder").fill("27");
  await page.clock.fastForward("24:00:00");
  assert.equal(await guide.locator("#kvp-alder").inputValue(), "27");
  await onward(guide).click();
  assert.deepEqual(await guide.evaluate((element) => element.answers), { alder: 27 });
  await context.close();
});

// id: nothing-moves
test("nothing moves, flashes or starts by itself", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const moving = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("*")]
      .flatMap((held) => held.getAnimations())
      .filter((animation) => animation.effect.getComputedTiming().endTime > 5000).length);
    assert.equal(moving, 0, screen);
  });
});

// id: page-stays-its-own
test("a page's title, language, landmarks, place and focus are its own", async () => {
  await everyScreen(browser, {}, async ({ page, guide }, screen) => {
    const landmarks = await guide.evaluate((element) => element.shadowRoot.querySelectorAll("main, nav, header, footer, aside, [role=main], [role=banner], [role=contentinfo], [role=navigation]").length);
    assert.equal(landmarks, 0, screen);
    assert.match(await page.title(), /[Kk]valifiseringsprogrammet|Qualification Programme/);
    assert.equal(await page.evaluate(() => location.hash), "");
  });
  const { page, close } = await open(browser);
  assert.equal(await page.evaluate(() => document.activeElement === document.body && window.scrollY === 0), true);
  await close();
});

// id: links-say-where
test("each link says where it leads, by itself", async () => {
  for (const lang of ["nb", "nn", "en"]) {
    await everyScreen(browser, { lang }, async ({ guide }, screen) => {
      const vague = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("a[href]")].filter((link) => {
        const name = (link.getAttribute("aria-label") ?? link.innerText).trim();
        return name.length < 4 || /^(her|les meir|les mer|here|read more|klikk her|click here)$/i.test(name) || (link.target && !/ny fane|new tab/.test(link.textContent)) || !/^(https:|tel:)/.test(link.href);
      }).map((link) => link.outerHTML.slice(0, 120)));
      assert.deepEqual(vague, [], `${screen} in ${lang}`);
    });
  }
});

// id: headings-differ
test("no two headings of a screen are alike, and each question is its own legend or label", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const [headings, questions] = await guide.evaluate((element) => {
      const texts = (selector) => [...element.shadowRoot.querySelectorAll(selector)].filter((held) => held.checkVisibility()).map((held) => held.innerText.trim());
      return [texts("h1, h2, h3, h4, h5, h6"), texts("legend")];
    });
    for (const found of [headings, questions]) {
      assert.equal(new Set(found).size, found.length, `${screen}: ${found}`);
      assert.equal(found.includes(""), false, screen);
    }
  });
});

// id: focus-visible
test("whatever has the focus shows it, with a line of two pixels that stands out, in light, dark and forced colours", async () => {
  for (const options of [{ theme: "light" }, { theme: "dark" }, { theme: "light", forcedColors: "active" }]) {
    await everyScreen(browser, options, async ({ page, guide }, screen) => {
      const count = await (await reachable(guide)).evaluate((controls) => controls.length);
      await (await reachable(guide)).evaluate((controls) => controls[0].focus());
      await page.keyboard.press("Shift+Tab");
      for (let place = 0; place < count; place += 1) {
        await page.keyboard.press("Tab");
        const shown = await guide.evaluate((element) => {
          const focused = element.shadowRoot.activeElement;
          if (!focused) return "the focus is lost";
          const drawn = [focused, focused.closest("div")?.querySelector("label"), focused.parentElement, focused.closest(".aksel-checkbox")].filter(Boolean);
          const marked = drawn.some((held) => [null, "::before", "::after"].some((part) => {
            const style = getComputedStyle(held, part);
            const outline = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
            return outline || /(?:^|,)\s*(?:rgb|oklch|color)[^,]*\)?.*\b[2-9]px\b/.test(style.boxShadow);
          }));
          return marked ? "" : focused.outerHTML.slice(0, 100);
        });
        assert.equal(shown, "", `${screen} in ${JSON.stringify(options)}`);
      }
    });
  }
});

// id: pointer-cancelled
test("a press that is let go elsewhere does nothing", async () => {
  const { page, guide, close } = await open(browser);
  await setLawDate(guide, "2026-06-01");
  const before = await heading(guide);
  const box = await onward(guide).boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  assert.equal(await heading(guide), before);
  await page.mouse.move(box.x + box.width / 2, box.y - 200);
  await page.mouse.up();
  assert.equal(await heading(guide), before);
  await close();
});

// id: label-in-name
test("what is called by the words one sees answers to them", async () => {
  await everyScreen(browser, {}, async ({ guide }, screen) => {
    const other = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("a[href], button, [role=button]")].filter((control) => {
      const seen = control.innerText.replace(/\s+/g, "").toLowerCase();
      const name = (control.getAttribute("aria-label") ?? control.textContent).replace(/\s+/g, "").toLowerCase();
      return !name.includes(seen);
    }).map((control) => control.outerHTML.slice(0, 100)));
    assert.deepEqual(other, [], screen);
    for (const label of await guide.locator("label").all()) {
      const text = (await label.evaluate((held) => held.innerText)).trim();
      const named = await label.evaluate((held) => held.control?.labels?.[0] === held);
      assert.equal(named, true, `${screen}: ${text}`);
    }
  });
});

test("every target is at least 24 pixels each way", async () => {
  await everyScreen(browser, { width: 320 }, async ({ guide }, screen) => {
    const small = await guide.evaluate((element) => [...element.shadowRoot.querySelectorAll("button, input, a[href]")].filter((control) => {
      if (!control.checkVisibility() || (control.localName === "a" && control.closest("p, li, td, dd, span"))) return false;
      const { width, height } = (control.type === "radio" || control.type === "checkbox" ? control.closest("div") : control).getBoundingClientRect();
      return width < 24 || height < 24;
    }).map((control) => control.outerHTML.slice(0, 100)));
    assert.deepEqual(small, [], screen);
  });
});

// id: focus-on-heading
test("after every step the focus is on its heading, and never on the page's body", async () => {
  const { page, guide, close } = await result(browser);
  const active = () => guide.evaluate((element) => element.shadowRoot.activeElement?.id);
  assert.equal(await active(), "kvp-heading");
  const back = guide.getByRole("button", { name: "Tilbake" }).first();
  for (let screens = 0; (await back.count()) && screens < 20; screens += 1) {
    await back.click();
    await page.waitForTimeout(30);
    assert.equal(await active(), "kvp-heading", await heading(guide));
  }
  await close();
});
