// Chance that can be repeated: the same number gives the same case.

/** Numbers from 0 up to 1 that follow from the seed (mulberry32). */
function numbers(seed) {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export class Chance {
  constructor(seed) {
    this.number = numbers(seed);
  }

  /** Whole, from `least` through `most`. */
  whole(least, most) {
    return least + Math.floor(this.number() * (most - least + 1));
  }

  /** So many times out of a hundred. */
  percent(share) {
    return this.number() * 100 < share;
  }

  of(list) {
    return list[this.whole(0, list.length - 1)];
  }

  many(least, most, draw) {
    return Array.from({ length: this.whole(least, most) }, draw);
  }
}
