import { Decimal } from "../../quantities/decimal.ts";

/** A stretch of a bar. Its width is `share` relative to the others, so shares above 100% in all still fit. */
export interface SegmentView {
  readonly share: string;
  readonly shareText: string;
  readonly name: string;
  readonly value: string;
  /** Which of the bar's colours; 0 is the colour of what is left over. */
  readonly tone: number;
}

export interface BarView {
  readonly segments: readonly SegmentView[];
  /** What the bar shows, for those who hear it. */
  readonly description: string;
}

const toneCount = 6;
const hundred = Decimal.of(100);

export function toneOf(index: number): number {
  return (index % toneCount) + 1;
}

export function segmentOf(share: string, name: string, value: string, tone: number): SegmentView {
  return { share, shareText: percentText(share), name, value, tone };
}

/** A bar of the given segments, filled up to 100% with what they leave; null when there is nothing to draw. */
export function barOf(segments: readonly SegmentView[], restName: string, restValue = ""): BarView | null {
  if (segments.length === 0) return null;
  const sum = segments.reduce((all, { share }) => all.plus(Decimal.of(share)), Decimal.zero);
  if (sum.sign() === 0) return null;
  const rest = hundred.minus(sum);
  // Shares are rounded to two decimals; what is below that is rounding and not a remainder.
  const hasRest = rest.compare(Decimal.fraction(BigInt(segments.length), 100n)) > 0;
  const all = hasRest ? [...segments, segmentOf(rest.toString(), restName, restValue, 0)] : segments;
  return {
    segments: all,
    description: all
      .map(({ name, value, shareText }) => [name, value, shareText].filter(Boolean).join(" "))
      .join("; "),
  };
}

/** `33.33` → `33.3%`. */
export function percentText(share: string): string {
  return `${Decimal.of(share).round(1).toString()}%`;
}
