// The cipher under which the standalone page keeps answers over a reload, against the vectors of RFC 8439.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cipher } from "../../www/cipher.js";

const words = (hex) => [...new Uint32Array(Uint8Array.from(Buffer.from(hex, "hex")).buffer)];
const hex = (bytes) => Buffer.from(bytes).toString("hex");
const NO_KEY = Array(8).fill(0);
const NO_NONCE = Array(3).fill(0);

test("the key stream is that of RFC 8439, appendix A.1, over its first two blocks", () => {
  const stream = cipher(new Uint8Array(128), NO_KEY, NO_NONCE);
  assert.equal(hex(stream.slice(0, 64)), "76b8e0ada0f13d90405d6ae55386bd28bdd219b8a08ded1aa836efcc8b770dc7da41597c5157488d7724e03fb8d84a376a43b8f41518a11cc387b669b2ee6586");
  assert.equal(hex(stream.slice(64)), "9f07e7be5551387a98ba977c732d080dcb0f29a048e3656912c6533e32ee7aed29b721769ce64e43d57133b074d839d531ed1f28510afb45ace10a1f4b794d6f");
});

test("a text under a key and a nonce is that of RFC 8439, section 2.4.2, and comes back", () => {
  const key = words("000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f");
  const nonce = words("000000000000004a00000000");
  const text = "Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the future, sunscreen would be it.";
  const first = new Uint8Array(64);
  // The RFC begins at its second block.
  const bytes = Uint8Array.from([...first, ...new TextEncoder().encode(text)]);
  const made = cipher(bytes, key, nonce);
  assert.equal(hex(made.slice(64, 96)), "6e2e359a2568f98041ba0728dd0d6981e97e7aec1d4360c20a27afccfd9fae0b");
  assert.deepEqual(cipher(made, key, nonce), bytes);
});
