// Exact fractions of whole numbers. Nothing here rounds but `kroner`, and it rounds once.

const gcd = (a, b) => (b === 0n ? a : gcd(b, a % b));
/** A fraction is shortened when it has grown past this, and not at every step, which would be slow. */
const LONG = 1n << 62n;

export class Fraction {
  /** @param {bigint} top @param {bigint} bottom above zero */
  constructor(top, bottom = 1n) {
    if (bottom > LONG) {
      const common = gcd(top < 0n ? -top : top, bottom);
      top /= common;
      bottom /= common;
    }
    this.top = top;
    this.bottom = bottom;
  }

  /** "2.041" or a whole number. */
  static of(written) {
    const [whole, decimals = ""] = String(written).split(".");
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  plus(other) {
    if (this.bottom === other.bottom) return new Fraction(this.top + other.top, this.bottom);
    return new Fraction(this.top * other.bottom + other.top * this.bottom, this.bottom * other.bottom);
  }

  minus(other) {
    return this.plus(new Fraction(-other.top, other.bottom));
  }

  times(other) {
    return new Fraction(this.top * other.top, this.bottom * other.bottom);
  }

  /** @param {Fraction} other above zero */
  over(other) {
    return new Fraction(this.top * other.bottom, this.bottom * other.top);
  }

  exceeds(other) {
    return this.top * other.bottom > other.top * this.bottom;
  }

  equals(other) {
    return this.top * other.bottom === other.top * this.bottom;
  }

  /** Two decimals, halves away from zero. */
  get kroner() {
    const size = this.top < 0n ? -this.top : this.top;
    const hundredths = (size * 200n + this.bottom) / (2n * this.bottom);
    const sign = this.top < 0n && hundredths > 0n ? "-" : "";
    const digits = hundredths.toString().padStart(3, "0");
    return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  }
}

export const ZERO = new Fraction(0n);
export const least = (a, b) => (a.exceeds(b) ? b : a);
export const most = (a, b) => (a.exceeds(b) ? a : b);
export const sum = (fractions) => fractions.reduce((so_far, next) => so_far.plus(next), ZERO);
