import { Decimal } from "./decimal.ts";

/** What any interval is made from: the plain form that a quantity has in the AST and in JSON. */
export interface PlainInterval {
  readonly low: string | null;
  readonly high: string | null;
  readonly inclusive: readonly [boolean | null, boolean | null];
}

/**
 * A set of exact numbers between two ends, either of which may be open to infinity (`null`) or exclusive:
 * `不低于25%` is [25, ∞), `2-3人` is [2, 3], `60万元` is [600000, 600000]. Immutable.
 */
export class Interval {
  readonly low: Decimal | null;
  readonly high: Decimal | null;
  readonly lowInclusive: boolean;
  readonly highInclusive: boolean;

  constructor(low: Decimal | null, high: Decimal | null, lowInclusive = true, highInclusive = true) {
    this.low = low;
    this.high = high;
    this.lowInclusive = low !== null && lowInclusive;
    this.highInclusive = high !== null && highInclusive;
  }

  static point(value: Decimal | string | number): Interval {
    const exact = Decimal.of(value);
    return new Interval(exact, exact);
  }

  /** Dates have no interval of numbers; ask only for numeric quantities. */
  static from(plain: PlainInterval): Interval {
    return new Interval(
      plain.low === null ? null : Decimal.of(plain.low),
      plain.high === null ? null : Decimal.of(plain.high),
      plain.inclusive[0] ?? true,
      plain.inclusive[1] ?? true,
    );
  }

  /** The one number it holds, when it holds one. */
  get value(): Decimal | undefined {
    return this.low !== null && this.high !== null && this.low.equals(this.high) ? this.low : undefined;
  }

  /** False for a range written the wrong way round (10-5人). */
  get isOrdered(): boolean {
    return this.low === null || this.high === null || this.low.compare(this.high) <= 0;
  }

  plus(other: Interval): Interval {
    return new Interval(
      this.low === null || other.low === null ? null : this.low.plus(other.low),
      this.high === null || other.high === null ? null : this.high.plus(other.high),
      this.lowInclusive && other.lowInclusive,
      this.highInclusive && other.highInclusive,
    );
  }

  minus(other: Interval): Interval {
    return this.plus(other.negated());
  }

  negated(): Interval {
    return new Interval(
      this.high?.negated() ?? null,
      this.low?.negated() ?? null,
      this.highInclusive,
      this.lowInclusive,
    );
  }

  /** Times an exact number. */
  scaled(factor: Decimal): Interval {
    if (factor.sign() === 0) return Interval.point(Decimal.zero);
    const by = (end: Decimal | null) => end?.times(factor) ?? null;
    return factor.sign() > 0
      ? new Interval(by(this.low), by(this.high), this.lowInclusive, this.highInclusive)
      : new Interval(by(this.high), by(this.low), this.highInclusive, this.lowInclusive);
  }

  /** The product of two intervals of numbers that are not negative (heads × rate); an open high end stays open. */
  times(other: Interval): Interval {
    const low = this.low === null || other.low === null ? null : this.low.times(other.low);
    const high = this.high === null || other.high === null ? null : this.high.times(other.high);
    return new Interval(
      low,
      high,
      this.lowInclusive && other.lowInclusive,
      this.highInclusive && other.highInclusive,
    );
  }

  contains(value: Decimal): boolean {
    if (this.low !== null) {
      const side = value.compare(this.low);
      if (side < 0 || (side === 0 && !this.lowInclusive)) return false;
    }
    if (this.high !== null) {
      const side = value.compare(this.high);
      if (side > 0 || (side === 0 && !this.highInclusive)) return false;
    }
    return true;
  }

  /** Every number of `other` lies in this one. */
  covers(other: Interval): boolean {
    return (
      (this.low === null ||
        (other.low !== null &&
          endsInside(other.low.compare(this.low), this.lowInclusive, other.lowInclusive))) &&
      (this.high === null ||
        (other.high !== null &&
          endsInside(this.high.compare(other.high), this.highInclusive, other.highInclusive)))
    );
  }

  /** Some number lies in both. */
  overlaps(other: Interval): boolean {
    return !this.isBelow(other) && !other.isBelow(this);
  }

  /** Every number of this one is less than every number of `other`. */
  isBelow(other: Interval): boolean {
    if (this.high === null || other.low === null) return false;
    const side = this.high.compare(other.low);
    return side < 0 || (side === 0 && !(this.highInclusive && other.lowInclusive));
  }

  equals(other: Interval): boolean {
    return this.covers(other) && other.covers(this);
  }

  toJSON(): PlainInterval {
    return {
      low: this.low?.toString() ?? null,
      high: this.high?.toString() ?? null,
      inclusive: [
        this.low === null ? null : this.lowInclusive,
        this.high === null ? null : this.highInclusive,
      ],
    };
  }
}

function endsInside(side: number, outerInclusive: boolean, innerInclusive: boolean): boolean {
  return side > 0 || (side === 0 && (outerInclusive || !innerInclusive));
}
