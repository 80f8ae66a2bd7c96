import { Decimal } from "../../quantities/decimal.ts";
import type { RelationKind } from "../relation.ts";
import type { WordStrength } from "./evidence.ts";
import { reach } from "./evidence.ts";
import type { Formula, Operand, Operation } from "./formula.ts";
import type { Sheet, Vector } from "./sheet.ts";
import * as words from "./words.ts";

/** Formulas that a vector of a sheet might have been computed by, for the lines to judge. */
export type Proposer = (sheet: Sheet, target: Vector, near: readonly Vector[]) => Iterable<Formula>;

export const percent = "percent:%";

export interface Proposal {
  readonly kind: RelationKind;
  readonly operation: Operation;
  readonly operands: readonly Operand[];
  readonly factor?: Decimal;
  readonly words: WordStrength;
}

/** Called for thousands of formulas a plan, most of which come to nothing: the object is made at once, not copied. */
export function propose(target: Vector, proposal: Proposal): Formula {
  const { kind, operation, operands, factor = Decimal.one, words: strength } = proposal;
  const because = `${operation}-by-${strength}-formula`;
  return { kind, operation, operands, words: strength, target, factor, because };
}

export function plus(vector: Vector): Operand {
  return { vector, sign: 1 };
}

export function minus(vector: Vector): Operand {
  return { vector, sign: -1 };
}

export function signed(vector: Vector, sign: 1 | -1): Operand {
  return { vector, sign };
}

export function before(vector: Vector, sign: 1 | -1 = 1): Operand {
  return { vector, sign, line: "before" };
}

/** The vectors whose figures may take part in formulas for `target`, in their order. */
export function vectorsNear({ vectors }: Sheet, target: Vector): Vector[] {
  const from = Math.max(0, target.index - reach);
  return vectors
    .slice(from, target.index + reach + 1)
    .filter((vector) => vector !== target && vector.dimension !== undefined);
}

/** Figures of one dimension add up, in some line at least; a bare number goes with a bare number only. */
export function isLike(a: Vector, b: Vector): boolean {
  if (a.dimension === b.dimension) return true;
  if (![...a.dimensions].some((dimension) => b.dimensions.has(dimension))) return false;
  return a.values.some((value, line) => value !== undefined && value.dimension === b.values[line]?.dimension);
}

export function isPercent(vector: Vector): boolean {
  return vector.dimension === percent;
}

export function isMoney(vector: Vector): boolean {
  return vector.dimension?.startsWith("money:") === true;
}

/** A bare number, of which nobody said what it measures. */
export function isBare(vector: Vector): boolean {
  return vector.dimension === "number";
}

/** 上年 and 本年, 2023 and 2024, 预算 and 实际: what a change is told between. */
export function isBaseAndCurrent(base: Vector, current: Vector): boolean {
  return (
    (base.period !== undefined && current.period !== undefined) ||
    (base.says(words.baseWord) && current.says(words.currentWord))
  );
}

/** Where the words leave it open which of the figures it is of which, more have to agree the more there are. */
export function namedAmong(amounts: readonly Vector[]): WordStrength {
  return amounts.length > fewToPick ? "picked" : "named";
}

const fewToPick = 4;
