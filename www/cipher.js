// ChaCha20 as RFC 8439 has it: what the browser's own ciphers can do too, but at once, as it must be done when a page is about to go, and on
// an intranet without TLS.

/** "expand 32-byte k", with which each block begins. */
const CONSTANTS = [0x61707865, 0x3320646e, 0x79622d32, 0x6b206574];
/** The words of a block that each quarter round mixes: its columns, and then its diagonals. */
const QUARTERS = [[0, 4, 8, 12], [1, 5, 9, 13], [2, 6, 10, 14], [3, 7, 11, 15], [0, 5, 10, 15], [1, 6, 11, 12], [2, 7, 8, 13], [3, 4, 9, 14]];
const ROUNDS = 10;

/** Bytes made unreadable, or readable again, by a key of eight words and a nonce of three that is used once. */
export function cipher(bytes, key, nonce) {
  const stream = [];
  for (let counter = 0; stream.length < bytes.length; counter += 1) stream.push(...block([...CONSTANTS, ...key, counter, ...nonce]));
  return bytes.map((byte, at) => byte ^ stream[at]);
}

function block(start) {
  const words = Uint32Array.from(start);
  const mix = (to, from, other, bits) => {
    words[to] += words[from];
    const turned = words[other] ^ words[to];
    words[other] = (turned << bits) | (turned >>> (32 - bits));
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [a, b, c, d] of QUARTERS) {
      mix(a, b, d, 16);
      mix(c, d, b, 12);
      mix(a, b, d, 8);
      mix(c, d, b, 7);
    }
  }
  return words.map((word, at) => word + start[at]).reduce((bytes, word) => [...bytes, word, word >>> 8, word >>> 16, word >>> 24], []);
}
