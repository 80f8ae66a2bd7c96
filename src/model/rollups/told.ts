import type { Claim } from "../flow/claim.ts";
import type { Relation } from "../relation.ts";

/** What makes which figures already. */
export class Told {
  /** The parts of each figure's sums. */
  readonly #parts = new Map<number, Set<number>[]>();

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
    if (shares || isTurned) return false;
    this.#tell(at, parts);
    return true;
  }

  #tell(at: number, parts: readonly number[]): void {
    const own = this.#parts.get(at) ?? [];
    own.push(new Set(parts));
    this.#parts.set(at, own);
  }
}
