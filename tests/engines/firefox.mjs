// Firefox, through WebDriver BiDi.

import puppeteer from "puppeteer-core";

/** A window of Firefox, as the journeys drive it. Selectors are of the guide's own parts. */
export async function firefox() {
  const browser = await puppeteer.launch({ browser: "firefox", executablePath: process.env.FIREFOX, headless: true });
  const page = await browser.newPage();
  const element = (selector) => page.waitForSelector(`kvp-veiviser >>> ${selector}`, { timeout: 10_000 });
  return {
    open: (url) => page.goto(url),
    run: (script, ...given) => page.evaluate(script, ...given),
    click: async (selector) => (await element(selector)).click(),
    type: async (selector, text) => (await element(selector)).type(text),
    press: (key) => page.keyboard.press(key === "Space" ? " " : key),
    close: () => browser.close(),
  };
}
