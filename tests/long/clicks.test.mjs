// Double clicks at the widths and in the languages that the gate leaves out, where other things lie under the pointer.

import { after, before, test } from "node:test";
import { launch } from "../browser/chromium.mjs";
import { SCREENS } from "../browser/double-clicks.mjs";

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

for (const [name, width, lang] of [["guide", 414, "en"], ["desk", 1280, "nb"], ["pilot", 1280, "nb"]]) {
  test(`a double click on any button of the ${name} does what one click of it does, in ${lang} at ${width} pixels`, () => SCREENS[name](browser, { width, lang }));
}
