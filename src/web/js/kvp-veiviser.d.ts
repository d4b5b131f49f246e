/** The custom element `<kvp-veiviser>`, and of the rules what most of its pages ask. The rest is in `kvp-veiviser/core`. */

import type { KvpAnswers, KvpAssessment } from "./core.js";

export { assess, default, KvpError, version } from "./core.js";
export type { ErrorCode, KvpAnswers, KvpAssessment, Version } from "./core.js";

/**
 * A screen of the guide: the first one, the amount alone, a question by the field that it is about, all answers, or the result.
 */
export type KvpScreen =
  | "start" | "amount" | "alder" | "opphold" | "nedsattEvne" | "ytelser" | "arbeidsevnevurdering" | "tettOppfoelging" | "introduksjonsprogram"
  | "navKontor" | "navTilbud" | "barn" | "arbeidstimerPerUke" | "summary" | "result";

/** What every event tells; nothing of the person's answers. */
export interface KvpEventDetail {
  version: string | undefined;
}

export interface KvpStepDetail extends KvpEventDetail {
  screen: KvpScreen;
  /** The step, counted from one; 0 before the first. */
  step: number;
  /** How many steps there are. */
  steps: number;
  /** A title for the page, if the host wants one. */
  title: string;
}

export interface KvpResultDetail extends KvpEventDetail {
  /** Only under `share-result`. */
  assessment?: KvpAssessment;
}

export interface KvpErrorDetail extends KvpEventDetail {
  /** It could not be fetched, WebAssembly is not allowed, it took too long, or the guide broke while it was used. */
  code: "load_failed" | "wasm_unavailable" | "timeout" | "broken";
}

export interface KvpVeiviserEventMap {
  "kvp-ready": CustomEvent<KvpEventDetail>;
  "kvp-step": CustomEvent<KvpStepDetail>;
  "kvp-result": CustomEvent<KvpResultDetail>;
  "kvp-error": CustomEvent<KvpErrorDetail>;
  "kvp-reset": CustomEvent<KvpEventDetail>;
}

/** A guide to Norway's Qualification Programme. */
export class KvpVeiviser extends HTMLElement {
  mode: "innbygger" | "veileder" | "bistand";
  /** `YYYY-MM-DD`; today in Norway where none is set. */
  lawDate: string;
  theme: "light" | "dark" | "auto";
  headingLevel: 1 | 2 | 3 | 4 | 5;
  shareResult: boolean;
  answers: KvpAnswers;
  readonly assessment: KvpAssessment | undefined;
  /** The first heading of the screen, in the language now spoken; `""` while there is none. */
  readonly heading: string;
  /** The languages that can be spoken here: ours, and others once they have been. */
  readonly languages: readonly string[];
  /** Which of them nobody who has the language as theirs has read yet: the guide says so in them. */
  readonly drafts: readonly string[];

  /**
   * Shows a screen where the reader could have come there, and says whether it is shown. It goes as the reader goes: what is typed is kept,
   * and `kvp-step` follows, before this returns, unless the screen was there already.
   */
  go(screen: KvpScreen): boolean;

  addEventListener<Kind extends keyof KvpVeiviserEventMap>(
    kind: Kind,
    listener: (this: KvpVeiviser, event: KvpVeiviserEventMap[Kind]) => void,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(kind: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** The element as JSX writes it. Events, `answers` and what else is not text are set as properties where the framework can. */
export interface KvpVeiviserJsx {
  mode?: KvpVeiviser["mode"];
  lang?: string;
  "law-date"?: string;
  theme?: KvpVeiviser["theme"];
  "heading-level"?: KvpVeiviser["headingLevel"];
  "share-result"?: boolean;
  answers?: KvpAnswers;
  "onkvp-ready"?: (event: KvpVeiviserEventMap["kvp-ready"]) => void;
  "onkvp-step"?: (event: KvpVeiviserEventMap["kvp-step"]) => void;
  "onkvp-result"?: (event: KvpVeiviserEventMap["kvp-result"]) => void;
  "onkvp-error"?: (event: KvpVeiviserEventMap["kvp-error"]) => void;
  "onkvp-reset"?: (event: KvpVeiviserEventMap["kvp-reset"]) => void;
}

declare global {
  interface HTMLElementTagNameMap {
    "kvp-veiviser": KvpVeiviser;
  }
}
