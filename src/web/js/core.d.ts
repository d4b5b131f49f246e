/** The rules of Norway's Qualification Programme (kvalifiseringsprogrammet), at any law date from 2007-11-01 through 2029-12-31. */

import type {
  BistandAInput, BistandAResult, BistandBInput, BistandBResult, Care, IsoDate, KvpAnswers, KvpAssessment, LeaveRights, Programme, ProgrammeAssessment,
  Rates, Version,
} from "./contract.js";

export type * from "./contract.js";

export type ErrorCode = "invalid_answer" | "unknown_field" | "conflict" | "outside_coverage" | "not_initialised" | "internal_error";

/**
 * Why something could not be assessed, or the rules not be made ready. An `internal_error` is no fault of what was asked: the stack was used
 * up, or a check in the wasm failed. It has a `cause`, and the next call is answered by a wasm made anew.
 */
export class KvpError extends Error {
  private constructor();
  code: ErrorCode;
  /** The field it is in, or the argument: `samordning.dagpenger`, `aktiviteter[0].type`, `lawDate`. */
  field?: string;
  cause?: unknown;
}

/** Where the wasm lies as a `URL`, its bytes, or the `WebAssembly.Module` of them: objects to TypeScript, since not every project has types for them. */
export type WasmSource = ArrayBuffer | ArrayBufferView | object;

/**
 * Makes the rules ready. Without an argument they find their own wasm, in a browser and in Node. Once they are ready, asking again does
 * nothing. Where they cannot be made ready it rejects with a {@link KvpError} that has a `cause`: `not_initialised` without an argument,
 * `invalid_answer` in the field `source` with one.
 */
export default function init(source?: WasmSource): Promise<void>;

/** What the law of a date says of these answers. Throws a {@link KvpError}. */
export function assess(answers: KvpAnswers, lawDate: IsoDate): KvpAssessment;

/** What the law of a date says of a programme: its content, its length and its deadlines. Throws a {@link KvpError}. */
export function assessProgramme(programme: Programme, lawDate: IsoDate): ProgrammeAssessment;

/** The days of absence with benefit that a child's illness gives. Throws a {@link KvpError}, also on law dates before 2012. */
export function leaveRights(care: Care, lawDate: IsoDate): LeaveRights;

/** What a month of arbeid med bistand comes to under model A of the pilot of 2008. Throws a {@link KvpError}. */
export function bistandA(input: BistandAInput): BistandAResult;

/** The same under model B. Throws a {@link KvpError}. */
export function bistandB(input: BistandBInput): BistandBResult;

/** Every rate table, with rows, sources and the last day each is known for. */
export function rates(): Rates;

/** The versions of the package, the rules and the contract. */
export function version(): Version;
