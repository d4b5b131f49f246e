// What a program writes that knows of no page: its project has the types of neither a browser nor WebAssembly.

import init, { assess, KvpError, type KvpAnswers } from "kvp-veiviser/core";

declare global {
  /** As every program's types have it. */
  interface URL {
    readonly href: string;
  }
}

declare const place: URL;
await init();
await init(place);
await init(new Uint8Array(8));

const answers: KvpAnswers = { alder: 27, barn: 1 };
export const total: string | undefined = assess(answers, "2026-06-01").stipend?.perMonth.total;
export const field = (error: unknown): string | undefined => (error instanceof KvpError ? error.field : undefined);
// @ts-expect-error The types are there, and not just anything.
assess({ alder: "27" }, "2026-06-01");
