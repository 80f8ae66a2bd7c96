/**
 * An exact number: a rational held as a reduced fraction of big integers, so that decimals and thirds alike stay
 * what they are (`0.1 + 0.2` is `0.3`, `1/3 × 3` is `1`). Immutable.
 */
export class Decimal {
  static readonly zero: Decimal = new Decimal(0n, 1n);
  static readonly one: Decimal = new Decimal(1n, 1n);

  readonly #num: bigint;
  readonly #den: bigint;

  private constructor(num: bigint, den: bigint) {
    this.#num = num;
    this.#den = den;
  }

  /** `num / den`, reduced; `den` must not be zero. */
  static fraction(num: bigint, den: bigint): Decimal {
    if (den === 0n) throw new RangeError("believed that no fraction has a zero denominator");
    if (den === 1n) return new Decimal(num, 1n);
    const divisor =
      greatestCommonDivisor(num < 0n ? -num : num, den < 0n ? -den : den) * (den < 0n ? -1n : 1n);
    return new Decimal(num / divisor, den / divisor);
  }

  static of(value: Decimal | string | bigint | number): Decimal {
    if (value instanceof Decimal) return value;
    if (typeof value === "bigint") return new Decimal(value, 1n);
    if (typeof value === "number") {
      if (!Number.isSafeInteger(value))
        throw new RangeError("believed that only whole numbers come as JavaScript numbers");
      return new Decimal(BigInt(value), 1n);
    }
    const parsed = Decimal.parse(value);
    if (parsed === undefined)
      throw new RangeError(`believed that ${JSON.stringify(value)} is an exact number`);
    return parsed;
  }

  /** Reads `12`, `-1.50`, `.5`, `1e6`, `2/3`; undefined for anything else. */
  static parse(text: string): Decimal | undefined {
    return isWholeNumber(text) ? new Decimal(BigInt(text), 1n) : Decimal.#parse(text);
  }

  static #parse(text: string): Decimal | undefined {
    const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?(?:\/(\d+))?$/.exec(text);
    if (match === null) return undefined;
    const [, sign, whole = "", fraction = "", exponent = "0", den = "1"] = match;
    if (whole === "" && fraction === "") return undefined;
    if (/^0+$/.test(den)) return undefined;
    const digits = BigInt(whole + fraction) * (sign === "-" ? -1n : 1n);
    const power = Number(exponent) - fraction.length;
    return power >= 0
      ? Decimal.fraction(digits * 10n ** BigInt(power), BigInt(den))
      : Decimal.fraction(digits, BigInt(den) * 10n ** BigInt(-power));
  }

  plus(other: Decimal): Decimal {
    return this.#den === other.#den
      ? Decimal.fraction(this.#num + other.#num, this.#den)
      : Decimal.fraction(this.#num * other.#den + other.#num * this.#den, this.#den * other.#den);
  }

  minus(other: Decimal): Decimal {
    return this.#den === other.#den
      ? Decimal.fraction(this.#num - other.#num, this.#den)
      : Decimal.fraction(this.#num * other.#den - other.#num * this.#den, this.#den * other.#den);
  }

  times(other: Decimal): Decimal {
    return Decimal.fraction(this.#num * other.#num, this.#den * other.#den);
  }

  /** Undefined when `other` is zero: a plan may well divide by nothing. */
  dividedBy(other: Decimal): Decimal | undefined {
    return other.#num === 0n ? undefined : Decimal.fraction(this.#num * other.#den, this.#den * other.#num);
  }

  negated(): Decimal {
    return new Decimal(-this.#num, this.#den);
  }

  abs(): Decimal {
    return this.#num < 0n ? this.negated() : this;
  }

  /** -1, 0 or 1. */
  sign(): -1 | 0 | 1 {
    return this.#num < 0n ? -1 : this.#num === 0n ? 0 : 1;
  }

  compare(other: Decimal): -1 | 0 | 1 {
    const isAlike = this.#den === other.#den;
    const [a, b] = isAlike ? [this.#num, other.#num] : [this.#num * other.#den, other.#num * this.#den];
    return a < b ? -1 : a === b ? 0 : 1;
  }

  equals(other: Decimal): boolean {
    return this.#num === other.#num && this.#den === other.#den;
  }

  isInteger(): boolean {
    return this.#den === 1n;
  }

  /** The largest whole number not above this one. */
  floor(): Decimal {
    const whole = this.#num / this.#den;
    return new Decimal(this.#num < 0n && whole * this.#den !== this.#num ? whole - 1n : whole, 1n);
  }

  ceil(): Decimal {
    return this.negated().floor().negated();
  }

  /** Rounded half away from zero to `digits` decimals, as amounts are rounded in the trade. */
  round(digits: number): Decimal {
    const scale = 10n ** BigInt(digits);
    const scaled = this.abs().times(new Decimal(scale, 1n)).plus(Decimal.fraction(1n, 2n)).floor();
    const rounded = Decimal.fraction(scaled.#num, scale);
    return this.#num < 0n ? rounded.negated() : rounded;
  }

  /** The square root, cut off after `digits` decimals; of nothing below zero. */
  squareRoot(digits = 12): Decimal {
    const scale = 10n ** BigInt(digits);
    return Decimal.fraction(rootOf((this.#num * scale * scale) / this.#den), scale);
  }

  /** The finite decimal expansion, or undefined when there is none (a third). */
  toFiniteString(): string | undefined {
    if (this.#den === 1n) return this.#num.toString();
    let den = this.#den;
    let twos = 0;
    let fives = 0;
    for (; den % 2n === 0n; den /= 2n) twos++;
    for (; den % 5n === 0n; den /= 5n) fives++;
    if (den !== 1n) return undefined;
    const digits = Math.max(twos, fives);
    return placePoint((this.#num * 10n ** BigInt(digits)) / this.#den, digits);
  }

  /** A decimal string always: exact where it can be, else rounded to `digits` decimals. For readers that know no fractions. */
  toDecimalString(digits = 30): string {
    return this.toFiniteString() ?? this.round(digits).toFiniteString() ?? ""; // a rounded number is finite
  }

  /** Exact and readable by `parse`: a decimal, or `n/d` where no decimal is exact. */
  toString(): string {
    return this.toFiniteString() ?? `${this.#num}/${this.#den}`;
  }

  /** `n/d` in lowest terms, whatever the number. */
  toFractionString(): string {
    return `${this.#num}/${this.#den}`;
  }

  /** A float near it: for a first look at what misses by far, never for a verdict. */
  toRoughNumber(): number {
    return Number(this.#num) / Number(this.#den);
  }

  toJSON(): string {
    return this.toString();
  }
}

/** Nothing but digits, as most numbers are. */
function isWholeNumber(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 48 || unit > 57) return false;
  }
  return text.length > 0;
}

function placePoint(scaled: bigint, digits: number): string {
  if (digits === 0) return scaled.toString();
  const sign = scaled < 0n ? "-" : "";
  const text = (scaled < 0n ? -scaled : scaled).toString().padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}

/** The largest whole number whose square is not above `square`, by Newton's method from above. */
function rootOf(square: bigint): bigint {
  if (square < 2n) return square > 0n ? square : 0n;
  let root = 1n << BigInt(Math.ceil(square.toString(2).length / 2));
  for (let next = (root + square / root) / 2n; next < root; next = (root + square / root) / 2n) root = next;
  return root;
}
