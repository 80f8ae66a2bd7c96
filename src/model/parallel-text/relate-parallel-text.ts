import { Decimal } from "../../quantities/decimal.ts";
import type { Flow } from "../flow/flow.ts";
import type { Relation, Term } from "../relation.ts";
import type { RelationContext } from "../relations/context.ts";
import { discoverColumns, linesOf } from "../tables/discover.ts";
import type { Formula } from "../tables/formula.ts";
import { plus, propose } from "../tables/propose.ts";
import { linear } from "../tables/propose-linear.ts";
import { relateFinding } from "../tables/relate-table.ts";
import type { Sheet } from "../tables/sheet.ts";
import { tallyLines } from "../tables/tally.ts";
import type { Finding } from "../tables/tally.ts";
import { changeWord } from "../tables/words.ts";
import { constructsIn } from "./constructs.ts";
import type { Construct } from "./constructs.ts";
import { recordsIn } from "./records.ts";
import { nameOf } from "./slot-words.ts";
import { sheetOf } from "./text-sheet.ts";

/**
 * The formulas that texts which tell the same of several things show they were reckoned by:
 *
 *     东区计划500万，完成430万，完成率86%；西区计划620万，完成558万，完成率90%；…
 */
export function relateParallelText(flow: Flow, context: RelationContext): Relation[] {
  const told = new Map<string, Relation>();
  for (const records of recordsIn(flow))
    for (const construct of constructsIn(records)) {
      const sheet = sheetOf(construct);
      if (sheet.vectors.length < fewestSlots) continue;
      const names = namesIn(construct);
      for (const each of relateSheet(sheet, context)) {
        const relation = named(each, names);
        const key = keyOf(relation);
        const other = told.get(key);
        if (other === undefined || (other.certainty === "inferred" && relation.certainty !== "inferred"))
          told.set(key, relation);
      }
    }
  return [...told.values()];
}

const fewestSlots = 3;

function relateSheet(sheet: Sheet, context: RelationContext): readonly Relation[] {
  return discoverColumns(sheet)
    .map((finding) => asTold(sheet, finding))
    .filter((finding) => finding.tally.obeying >= fewestMade && isTight(sheet, finding))
    .flatMap((finding) =>
      relateFinding(sheet, finding, linesOf(sheet, finding.formula), context).filter(
        (relation) => relation.verdict !== "violated" || (isMostlyObeyed(finding) && isNear(relation)),
      ),
    );
}

/** More than one record has to come out, and in text what is reckoned with stands beside what it makes. */
const fewestMade = 2;
const mostBetween = 3;

/** Two records show little: nothing may stand between the figures of a formula there. */
function isTight({ lines }: Sheet, { formula: { target, operands } }: Finding): boolean {
  const indexes = [target.index, ...operands.map(({ vector }) => vector.index)];
  const between = Math.max(...indexes) - Math.min(...indexes) + 1 - new Set(indexes).size;
  return between <= (lines.length > 2 ? mostBetween : 0);
}

/** What the text calls each figure, by its place. */
function namesIn({ records }: Construct): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  for (const { figures } of records)
    for (const figure of figures) names.set(figure.quantity.position.start.offset, nameOf(figure));
  return names;
}

/** Slots have names that no text has: each figure goes by its own words. */
function named(relation: Relation, names: ReadonlyMap<number, string>): Relation {
  const stated = renamed(relation.stated, names);
  const terms = relation.terms.map((term) => renamed(term, names));
  const told: Omit<Relation, "metric"> & { metric?: string } = { ...relation, stated, terms };
  delete told.metric;
  return stated.name === undefined ? told : { ...told, metric: stated.name };
}

function renamed(term: Term, names: ReadonlyMap<number, string>): Term {
  const name = names.get(term.span.start.offset) ?? "";
  const told: Omit<Term, "name"> & { name?: string } = { ...term };
  delete told.name;
  return name === "" ? told : { ...told, name };
}

/** A formula as text tells it, which goes on from what is given to what it makes. */
function asTold(sheet: Sheet, finding: Finding): Finding {
  const formula = withTotalFirst(finding.formula) ?? withPriceBefore(finding.formula);
  return formula === undefined
    ? finding
    : { formula, tally: tallyLines(sheet, formula, linesOf(sheet, formula)) };
}

/** `303人，男140人，女163人`: where no words tell what is made of what, the first figure is the total of those behind it. */
function withTotalFirst({ target, operands, operation, words }: Formula): Formula | undefined {
  const [total, ...parts] = operands;
  const isDifference =
    operation === "linear" && words === "numeric" && parts.every(({ sign }) => sign === -1);
  if (!isDifference || total?.sign !== 1 || target.says(changeWord)) return undefined;
  const others = [...parts.map(({ vector }) => vector), target];
  if (others.some(({ index }) => index < total.vector.index)) return undefined;
  const sorted = others.sort((a, b) => a.index - b.index);
  return linear(total.vector, sorted.map(plus), "numeric");
}

/** `3场，每场1200元，3600元`: a price that stands before an amount makes it, and was not reckoned from it. */
function withPriceBefore({ target, operands, operation, kind, words }: Formula): Formula | undefined {
  const [amount, count] = operands;
  if (operation !== "ratio" || kind !== "average" || amount === undefined || count === undefined)
    return undefined;
  if (amount.vector.index < target.index || amount.vector.index < count.vector.index) return undefined;
  return propose(amount.vector, {
    kind: "product",
    operation: "product",
    operands: [count, plus(target)],
    words,
  });
}

/** Words of running text say less than heads do: two records that come out for each that does not … */
function isMostlyObeyed({ tally: { checked, obeying } }: Finding): boolean {
  return obeying >= 2 * (checked - obeying);
}

/** … and what is far off was hardly made so. */
function isNear({ delta, computed }: Relation): boolean {
  const [off, made] = [Decimal.parse(delta), Decimal.parse(computed.low ?? "")];
  return off !== undefined && made !== undefined && off.abs().times(three).compare(made.abs()) <= 0;
}

const three = Decimal.of(3);

function keyOf({ stated, terms }: Relation): string {
  return [stated, ...terms].map(({ span }) => span.start.offset).join();
}
