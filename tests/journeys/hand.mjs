// A hand at the keyboard and the mouse, which counts. Everything is truly pressed: nothing is put into a field by the test.
//
// - a sign that is typed is a keystroke, and so is a key that is pressed, with or without Ctrl and Shift;
// - Tab and Shift with Tab are counted apart;
// - a click is one. A list to pull down costs two, where it is not a Tab away: then it is the Tab and as many letters as it takes;
// - what it takes until a result has been in view is counted for itself: a key that leads there, and turns of the wheel.

/** What stands in view of the desk, its text with the blanks of a keyboard, and what is focused there. Runs in the page. */
function eyes() {
  const root = () => document.querySelector("kvp-veiviser").shadowRoot;
  const FOCUSABLE = "input, select, textarea, button, summary, a[href], [tabindex='0']";
  window.desk = {
    focus: () => {
      const one = root().activeElement;
      return one ? one.id || one.name || `“${one.textContent.trim()}”` : "";
    },
    /** The stops of Tab from the first to the last. Of radios that belong together one is a stop: the one that is chosen, or any. */
    stops: () => {
      const stops = [];
      for (const one of root().querySelectorAll(FOCUSABLE)) {
        if (one.tabIndex < 0 || one.disabled || !one.checkVisibility({ visibilityProperty: true })) continue;
        if (one.type === "radio") {
          const name = one.name;
          if (stops.some((stop) => stop.name === name)) continue;
          stops.push({ id: one.closest("[role=radiogroup], fieldset")?.id, name, active: root().activeElement?.name === name });
        } else stops.push({ id: one.id, name: "", active: root().activeElement === one });
      }
      return stops;
    },
    /** How far the page and what scrolls in it are from their beginnings. */
    scrolled: () => [...root().querySelectorAll("*")].reduce((sum, { scrollTop }) => sum + scrollTop, scrollY),
    inView: (scope) => {
      const texts = [];
      const walker = document.createTreeWalker(scope ?? root(), NodeFilter.SHOW_TEXT);
      let block;
      while (walker.nextNode()) {
        const node = walker.currentNode;
        const parent = node.parentElement;
        if (!node.data.trim() || !parent?.checkVisibility({ visibilityProperty: true }) || parent.closest("script, style, select, .aksel-sr-only")) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const { top, bottom, left, right, width } = range.getBoundingClientRect();
        if (width <= 1 || top < 0 || bottom > innerHeight || left < 0 || right > innerWidth) continue;
        // What something else lies over is not in view, whatever its place.
        const there = root().elementFromPoint((left + right) / 2, (top + bottom) / 2);
        if (there && !parent.contains(there) && !there.contains(parent)) continue;
        const within = parent.closest("p, li, td, th, dt, dd, div, h1, h2, h3, h4, h5, h6");
        texts.push(within === block ? node.data : `\n${node.data}`);
        block = within;
      }
      return texts.join("").replaceAll(/[\u00a0\u202f]/g, " ");
    },
  };
}

/** Pixels of a turn of the wheel. */
const WHEEL = 300;

/** Waits until what was done is drawn. */
const drawn = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)))));

export class Hand {
  /** `reach`: so many Tabs are pressed rather than one click. */
  constructor(page, { reach = 1 } = {}) {
    this.page = page;
    this.reach = reach;
    this.cost = { keys: 0, clicks: 0, tabs: 0, looks: 0 };
    this.log = [];
  }

  static async at(page, options) {
    await page.evaluate(eyes);
    return new Hand(page, options);
  }

  get desk() {
    return this.page.locator("kvp-veiviser");
  }

  async #done(kind, count, what) {
    this.cost[kind] += count;
    this.log.push(`${kind} ${count}: ${what}`);
    await drawn(this.page);
  }

  async type(text) {
    if (text === "") return;
    // What a sign brings is drawn before the next one, as at a person's pace: a field that goes takes the rest with it.
    for (const sign of text) {
      await this.page.keyboard.type(sign);
      await drawn(this.page);
    }
    await this.#done("keys", text.length, text);
  }

  async press(key, kind = "keys") {
    await this.page.keyboard.press(key);
    await this.#done(kind, 1, key);
  }

  async tab(back = false) {
    await this.page.keyboard.press(back ? "Shift+Tab" : "Tab");
    await this.#done("tabs", 1, back ? "Shift+Tab" : "Tab");
  }

  async click(locator, what) {
    await locator.click();
    await this.#done("clicks", 1, what);
  }

  focus() {
    return this.page.evaluate(() => window.desk.focus());
  }

  /** How many Tabs away a field is, back where it is less than none; none where the focus is on nothing of the desk's. */
  async away(id) {
    const stops = await this.page.evaluate(() => window.desk.stops());
    const from = stops.findIndex(({ active }) => active);
    const to = stops.findIndex((stop) => stop.id === id);
    if (to < 0) throw new Error(`There is no field ${id}.`);
    return from < 0 ? undefined : to - from;
  }

  /** Comes to a field, by Tab where that is no longer than reached for. Says how. */
  async go(id, { instead = `#${id}` } = {}) {
    const away = await this.away(id);
    if (away === 0) return "there";
    if (away === undefined || Math.abs(away) > this.reach) {
      if (instead) await this.click(this.desk.locator(instead), id);
      return "click";
    }
    for (let left = Math.abs(away); left > 0; left -= 1) await this.tab(away < 0);
    return "tab";
  }

  /**
   * Makes a field's text another: types it anew or changes the one that stands there, whichever is less. What stands there already is left,
   * and so is what comes to stand there with the way to it.
   */
  async write(id, text, standing = text) {
    const field = this.desk.locator(`#${id}`);
    const stands = async () => [text, standing].includes(await field.inputValue());
    if (await stands()) return;
    await this.go(id);
    if (await stands()) return;
    const [before, selected] = await field.evaluate((one) => [one.value, one.selectionEnd - one.selectionStart === one.value.length]);
    const anew = text === "" ? 1 : text.length + (selected || before === "" ? 0 : 1);
    let same = 0;
    while (same < Math.min(before.length, text.length) && before[same] === text[same]) same += 1;
    let end = 0;
    while (end < Math.min(before.length, text.length) - same && before.at(-1 - end) === text.at(-1 - end)) end += 1;
    const changed = (before.length - same - end) + (text.length - same - end);
    const [home, last] = [1 + same + changed, 1 + end + changed];
    if (before === "" || anew <= Math.min(home, last)) {
      if (before !== "" && !selected) await this.press("Control+a");
      if (text === "" && before !== "") await this.press("Delete");
      await this.type(text);
    } else {
      const [key, step, erase, times] = home <= last ? ["Home", "ArrowRight", "Delete", same] : ["End", "ArrowLeft", "Backspace", end];
      await this.press(key);
      for (let left = times; left > 0; left -= 1) await this.press(step);
      for (let left = before.length - same - end; left > 0; left -= 1) await this.press(erase);
      await this.type(text.slice(same, text.length - end));
    }
  }

  /** Chooses in a list: by letters where it is a Tab away, else by two clicks. */
  async choose(id, word) {
    const list = this.desk.locator(`#${id}`);
    const how = await this.go(id, { instead: null });
    if (how === "click") {
      // The list that is pulled down is the system's own, which no test reaches into: the second click is what it does.
      await list.focus();
      await list.selectOption(word);
      await this.#done("clicks", 2, `${id} = ${word}`);
      return;
    }
    const letter = await list.evaluate((one, word) => [...one.options].find(({ value }) => value === word).text.trim()[0].toLowerCase(), word);
    for (let presses = 0; (await list.inputValue()) !== word; presses += 1) {
      if (presses > 20) throw new Error(`${id} does not become ${word} by ${letter}.`);
      await this.press(letter);
    }
  }

  /** What is in view. */
  inView() {
    return this.page.evaluate(() => window.desk.inView());
  }

  /** What stands in a pane, in view or not, but for what is folded away. */
  async within(pane) {
    const text = await this.desk.locator(pane).innerText();
    return text.replaceAll(/[\u00a0\u202f]/g, " ");
  }

  /** A turn of the wheel over the result, once what scrolls has stopped. Says whether anything did. */
  async #turn(over) {
    const places = () => this.page.evaluate(() => window.desk.scrolled());
    const before = await places();
    const { x, y, width, height } = await this.desk.locator(over).boundingBox();
    const window = this.page.viewportSize();
    await this.page.mouse.move(x + width / 2, (Math.max(y, 0) + Math.min(y + height, window.height)) / 2);
    await this.page.mouse.wheel(0, WHEEL);
    this.cost.looks += 1;
    const until = Date.now() + 2000;
    for (let last = before, now; Date.now() < until; last = now) {
      await drawn(this.page);
      now = await places();
      if (now !== before && now === last) return true;
    }
    return false;
  }

  /**
   * Looks for things until each has been in view: as the page stands, then turn by turn of the wheel over the first of `panes` in which some of
   * them stand, and then the next. A pane may have a key that leads there. `seen` says which of them are in view now, or stand somewhere in a
   * pane. What it costs is in no sum.
   */
  async look(things, seen, panes) {
    let left = things;
    const gone = async () => {
      const now = await seen(left);
      left = left.filter((thing) => !now.includes(thing));
      return left.length === 0;
    };
    if (await gone()) return;
    for (const { pane, key } of panes) {
      const here = async () => (await seen(left, pane)).length > 0;
      if (!(await here())) continue;
      if (key) {
        const before = { ...this.cost };
        await this.press(key);
        this.cost = { ...before, looks: before.looks + 1 };
      }
      while (!(await gone()) && (await here())) if (!(await this.#turn(pane))) break;
      if (left.length === 0) return;
    }
    throw new Error(`Never in view: ${JSON.stringify(left)}`);
  }
}
