import type { Claim } from "../flow/claim.ts";
import type { Relation } from "../relation.ts";

/** What makes which figures already. */
export class Told {
  /** The parts of each figure's sums. */
  readonly #parts = new Map<number, Set<number>[]>();
  /** The sums that each figure is a part of. */
  readonly #within = new Map<number, Set<Set<number>>>();

  constructor(known: readonly Relation[]) {
    for (const { stated, terms } of known)
      this.#tell(
        stated.span.start.offset,
        terms.map(({ span }) => span.start.offset),
      );
  }

  /** True where nothing makes the figure of some of the same parts already. */
  adds({ result, operands }: Claim): boolean {
    const at = result.quantity.position.start.offset;
    const parts = operands.map(({ quantity }) => quantity.position.start.offset);
    const own = this.#parts.get(at) ?? [];
    // What quotes a total is made of the parts of that.
    const quoted = own.flatMap((sum) =>
      sum.size === 1 ? [...sum].flatMap((one) => this.#parts.get(one) ?? []) : [],
    );
    const shares = [...own, ...quoted].some((sum) => parts.some((part) => sum.has(part)));
    // The parts of one sum are not made of its total.
    const isTurned = parts.some((part) => this.#parts.get(part)?.some((own) => own.has(at)) ?? false);
    // Nor do those parts make each other: 12万元 and 8万元 beside another 20万元 of the same 60万元.
    const isBeside = [...(this.#within.get(at) ?? [])].some((sum) => parts.every((part) => sum.has(part)));
    if (shares || isTurned || isBeside) return false;
    this.#tell(at, parts);
    return true;
  }

  #tell(at: number, parts: readonly number[]): void {
    const own = this.#parts.get(at) ?? [];
    const sum = new Set(parts);
    own.push(sum);
    this.#parts.set(at, own);
    for (const part of parts) {
      const sums = this.#within.get(part) ?? new Set<Set<number>>();
      sums.add(sum);
      this.#within.set(part, sums);
    }
  }
}
