// Firefox, through WebDriver BiDi.

import puppeteer from "puppeteer-core";

/** A window of Firefox, as the journeys drive it. Selectors are of the guide's own parts. */
export async function firefox() {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX, headless: true });
  const page = await browser.newPage();
  const element = (selector) => page.waitForSelector(`kvp-veiviser >>> ${selector}`, { timeout: 10_000 });
  /** The nth of those that fit, from the end if it is negative; the first by default. */
  const nth = async (selector, place) => (place ? (await page.$$(`kvp-veiviser >>> ${selector}`)).at(place) : element(selector));
  return {
    open: (url) => page.goto(url),
    run: (script, ...given) => page.evaluate(script, ...given),
    click: async (selector, place) => (await nth(selector, place)).click(),
    type: async (selector, text) => (await element(selector)).type(text),
    write: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key === "Space" ? " " : key),
    close: () => browser.close(),
  };
}
