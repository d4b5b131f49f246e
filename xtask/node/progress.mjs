// Notes each test of a file as it begins and as it ends, at once and on disk, for `cargo xtask test` to name the one that hangs: a test that never
// lets go of the event loop can say nothing any more, and Node 20 knows a time limit for a file only.

import { appendFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const { KVP_PROGRESS: progress, KVP_TEST_FILE: file } = process.env;

// What a test starts with Node's own arguments is no test.
if (isMainThread && process.argv[1] === file) {
  const { afterEach, beforeEach } = await import("node:test");
  const note = (sign) => (test) => appendFileSync(progress, `${sign}${test.fullName}\n`);
  beforeEach(note("+"));
  afterEach(note("-"));
}
