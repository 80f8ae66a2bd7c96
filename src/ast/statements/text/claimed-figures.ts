import type { Part, Statement } from "../../nodes.ts";

/**
 * Which figures are already claimed to make which total. Several readers may see one relation (其余10万元 is a part of a
 * split and what is left of it; a list below a lead is a split and a breakdown): it is claimed once, by the first of them.
 */
export class ClaimedFigures {
  /** Total and part, by their places. */
  readonly #pairs = new Set<string>();

  /** The statements that tell something new; splits and roll-ups come before what is calculated. */
  keepNew(statements: readonly Statement[]): readonly Statement[] {
    const rank = (statement: Statement) =>
      isBreakdown(statement) ? 2 : statement.type === "calculation" ? 1 : 0;
    return [...statements].sort((a, b) => rank(a) - rank(b)).filter((statement) => this.#isNew(statement));
  }

  #isNew(statement: Statement): boolean {
    switch (statement.type) {
      case "allocation": {
        const total = placeOf(statement.total.position);
        const pairs = [...pairsOf(total, statement.children)];
        if (isBreakdown(statement) && pairs.some((pair) => this.#pairs.has(pair))) return false;
        for (const pair of pairs) this.#pairs.add(pair);
        return true;
      }
      case "rollup": {
        const total = placeOf(statement.total.position);
        for (const { value } of statement.children) this.#pairs.add(`${total}-${placeOf(value.position)}`);
        return true;
      }
      case "calculation": {
        const { operation, operands, result } = statement;
        const [first, ...others] = operands.map(({ value }) => placeOf(value.position));
        const left = placeOf(result.position);
        if (operation === "difference") return this.#claimAll(first, [...others, left]);
        return operation === "sum" ? this.#claimAll(left, [first ?? left, ...others]) : true;
      }
      default:
        return true;
    }
  }

  /** False when all of it is claimed already. */
  #claimAll(total: number | undefined, parts: readonly number[]): boolean {
    const pairs = parts.map((part) => `${total ?? ""}-${part}`);
    const isNew = pairs.some((pair) => !this.#pairs.has(pair));
    for (const pair of pairs) this.#pairs.add(pair);
    return isNew;
  }
}

const breakdownReasons: ReadonlySet<string> = new Set([
  "adds-up",
  "measures-by-line",
  "heading-total",
  "total-over-items",
]);

function isBreakdown({ type, because }: Statement): boolean {
  return type === "allocation" && breakdownReasons.has(because);
}

function* pairsOf(total: number, parts: readonly Part[]): Generator<string> {
  for (const part of parts) {
    if (part.total === undefined) continue;
    const at = placeOf(part.total.position);
    yield `${total}-${at}`;
    yield* pairsOf(at, part.children);
  }
}

function placeOf(position: Statement["position"]): number {
  return position.start.offset;
}
