import type { List } from "../../nodes.ts";
import { firstAmounts, isNear, isSumOf } from "./breakdown-amounts.ts";
import type { Amount } from "./breakdown-amounts.ts";

export interface ItemTotal {
  readonly total: Amount;
  readonly parts: readonly Amount[];
}

const totals = /合计|共计|总计|合共|\btotal\b|\bin all\b|\btogether\b|\bcombined\b/iu;
const numbers: ReadonlyMap<string, number> = new Map([
  ["两", 2],
  ["二", 2],
  ["2", 2],
  ["both", 2],
  ["two", 2],
  ["三", 3],
  ["3", 3],
  ["three", 3],
  ["四", 4],
  ["4", 4],
  ["four", 4],
]);
const numberBefore =
  /([两二三四234]|\bboth|\btwo|\bthree|\bfour)\s?(?:个|项|条|家|款|类)?[^，。；,;\d]{0,12}$/iu;

/** Longer lists are read as far as this. */
const mostItems = 60;

/**
 * The item of a list that sums up those before it, measure by measure:
 *
 *     - 渠道A：获客8,000人，预算32万元
 *     - 渠道B：获客5,000人，预算24万元
 *     - 两个渠道合计获客13,000人，预算58万元
 *
 * A measure is known by its words in every line. At least one must come out; it vouches for the others.
 */
export function totalsOfItems({ children }: List): readonly ItemTotal[] {
  const items = children.slice(0, mostItems);
  const found: ItemTotal[] = [];
  items.forEach((item, index) => {
    const at = index < 2 ? -1 : item.text.search(totals);
    if (at < 0 || at > 24) return;
    const number = numbers.get(numberBefore.exec(item.text.slice(0, at))?.[1]?.toLowerCase() ?? "");
    const before = items.slice(Math.max(0, index - (number ?? index)), index).map(firstAmounts);
    if (before.length < 2) return;
    const sums = firstAmounts(item).flatMap((total): ItemTotal[] => {
      const parts = before.flatMap((amounts) => only(amounts.filter((part) => isSameMeasure(total, part))));
      return parts.length === before.length ? [{ total, parts }] : [];
    });
    const isVouched = sums.some(({ total, parts }) => isSumOf(total, parts));
    if (isVouched)
      for (const one of sums.filter(({ total, parts }) => isNear(total, parts, 4))) found.push(one);
  });
  return found;
}

function only(amounts: readonly Amount[]): readonly Amount[] {
  return amounts.length === 1 ? amounts : [];
}

/** Both are named by the same words right before the figure: 获客, 预算; or by their unit alone: 8,000 leads. */
function isSameMeasure(total: Amount, part: Amount): boolean {
  if (total.dimension !== part.dimension) return false;
  const [a, b] = [wordsOf(total), wordsOf(part)];
  if (a === "" && b === "") return total.figure.quantity.kind === "count";
  return a.length > 1 && b.length > 1 && (a.endsWith(b) || b.endsWith(a));
}

function wordsOf({ run, figure }: Amount): string {
  const label = run.text.slice(figure.before.start, figure.before.end);
  const clause = label.split(/[：:，,；;、]/u).at(-1) ?? "";
  return (
    clause
      .replace(totals, " ")
      .replace(/\bboth\b/iu, " ")
      .trim()
      .split(/\s+/u)
      .at(-1)
      ?.toLowerCase() ?? ""
  );
}
