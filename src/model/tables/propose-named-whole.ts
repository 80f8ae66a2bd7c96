import { Decimal } from "../../quantities/decimal.ts";
import type { Formula } from "./formula.ts";
import { isBare, isLike, isPercent, plus, propose } from "./propose.ts";
import type { Sheet, Vector } from "./sheet.ts";

/**
 * Shares of a row that the head of their column names:
 *
 *     | 项目     | 金额  | 占营业收入的比重 |      | Item       | Amount | % of net sales |
 *     | 营业收入 | 1,200 | -                |      | Net sales  | $840   |                |
 *     | 销售费用 |    84 | 7.0%             |      | Rent       | $126   | 15.0%          |
 */
export function* proposeNamedWholes(
  { by, lines }: Sheet,
  target: Vector,
  near: readonly Vector[],
): Iterable<Formula> {
  if (by === "rows" || !(isPercent(target) || isBare(target))) return;
  const name = wholeIn(target.name) ?? wholeIn(target.heading.toLowerCase());
  if (name === undefined) return;
  const at = lines.findIndex((line) => line.name.toLowerCase() === name.toLowerCase());
  if (at === -1) return;
  for (const amount of near) {
    if (isPercent(amount) || isLike(amount, target) || amount.values[at] === undefined) continue;
    const operands = [plus(amount), { ...plus(amount), line: at }];
    yield propose(target, { kind: "share", operation: "ratio", operands, factor: hundred, words: "defined" });
  }
}

const hundred = Decimal.of(100);

/** 占营业收入的比重, 占总投资比例, % of net sales, as a percentage of revenue. */
function wholeIn(head: string): string | undefined {
  const [, han, english] =
    /占\s?(\p{Script=Han}{2,12}?)的?(?:比重|比例|比率|百分比|份额|比(?!重|例|率)|[(（%％])|(?:[%％]|\bpercent(?:age)?|\bshare)\s?of\s(?:total\s)?([a-z][a-z ]{2,24})/iu.exec(
      head,
    ) ?? [];
  return (han ?? english)?.trim();
}
