// The browser that the tests share: Chromium as `cargo xtask test` found it, on the pages it serves.

import { chromium } from "playwright-core";

export const base = process.env.KVP_BASE_URL ?? "http://127.0.0.1:8080";

/** How it is started. */
export const options = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  // Chromium's own sandbox needs rights that a container's root does not have, and where there is no GPU what Debian has drawn by one
  // takes longer.
  args: ["--no-sandbox", "--disable-gpu", "--disable-gpu-rasterization", "--disable-dev-shm-usage", "--disable-background-networking"],
};

/** A browser as it is when new. */
export const launch = () => chromium.launch(options);

/** A browser whose reader has chosen how large text is, in pixels. */
export const launchFor = (fontSize) => chromium.launch({ ...options, args: [...options.args, `--blink-settings=defaultFontSize=${fontSize}`] });
