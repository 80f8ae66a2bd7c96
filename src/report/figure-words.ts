import type { Figure } from "./figure.ts";
import type { Labels } from "./labels/labels.ts";

/** A figure in words for formats that have only words: `≥ 25% 每季度`. */
export function inWords(figure: Figure, labels: Labels): string {
  const per = perOf(figure, labels);
  return signOf(figure, labels) + figure.text + figure.headerUnit + (per === "" ? "" : ` ${per}`);
}

/** What a figure is for each of; empty where the figure says it itself, as a period does. */
export function perOf({ kind, per, isTotal }: Figure, labels: Labels): string {
  return per.length === 0 || kind === "period" ? "" : labels.per(per, isTotal);
}

/** The sign that stands before a figure; its own text may already say it (`≥25%`, `约30家`). */
export function signOf({ text, comparator }: Figure, { comparator: signs }: Labels): string {
  return /^[≥≤<>＞＜≧≦~～]|^[约近]|^(?:about|approx|at least|at most)/i.test(text) ? "" : signs[comparator];
}

/** The interval as understood: `[200000, ∞)`, or the one number it holds. */
export function readAs({ low, high, inclusive, malformed }: Figure): string {
  if (malformed !== null) return `? ${malformed}`;
  if (low !== null && low === high) return low;
  const left = low === null ? "(-∞" : `${inclusive[0] === false ? "(" : "["}${low}`;
  const right = high === null ? "∞)" : `${high}${inclusive[1] === false ? ")" : "]"}`;
  return `${left}, ${right}`;
}
