// The browser that the tests share: Chromium as `cargo xtask test` found it, on the pages it serves.

import { chromium } from "playwright-core";

export const base = process.env.KVP_BASE_URL ?? "http://127.0.0.1:8080";

/** Chromium's own sandbox needs rights that a container's root does not have. */
export const launch = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"],
  });
