// Chromium, through Playwright, in the shape that the journeys drive every engine by.

/** A page as the journeys drive it. Selectors are of the guide's own parts; the nth of those that fit, the first by default. */
export const chromium = (page) => ({
  run: (script, ...given) => page.evaluate(`(${script})(...${JSON.stringify(given)})`),
  click: (selector, nth = 0) => page.locator(`kvp-veiviser ${selector}`).nth(nth).click(),
  press: (key) => page.keyboard.press(key),
  write: (text) => page.keyboard.type(text),
});
