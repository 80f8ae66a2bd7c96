import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isAlike, significantDigits } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import type { CellFigure, FlowTable } from "./flow-table.ts";

/**
 * A sentence behind a table that splits the table's total once more, by who pays or when:
 *
 *     | 总计 | 75200 |
 *     资金来源：县财政补助50000元，村集体自筹25200元。
 */
export function findMadeTotals(flow: Flow): readonly Claim[] {
  return flow.lines.flatMap((line) => {
    const table = tableRightBefore(line);
    if (table === undefined) return [];
    return sentencesOf(line).flatMap((figures) => claimOf(figures, table, line) ?? []);
  });
}

const linesBehind = 8;

function tableRightBefore({ at, tableBefore }: FlowLine): FlowTable | undefined {
  return tableBefore !== undefined && at - tableBefore.lineAt < linesBehind ? tableBefore : undefined;
}

function sentencesOf({ figures }: FlowLine): readonly (readonly FlowFigure[])[] {
  const sentences = new Map<number, FlowFigure[]>();
  for (const figure of figures) {
    const there = sentences.get(figure.sentence);
    if (there === undefined) sentences.set(figure.sentence, [figure]);
    else there.push(figure);
  }
  return [...sentences.values()];
}

function claimOf(figures: readonly FlowFigure[], table: FlowTable, line: FlowLine): Claim | undefined {
  // 每生200元 and 生均103元 are told of one, beside what they come to.
  const amounts = figures.filter(
    ({ isAmount, exact, label, trail }) =>
      isAmount &&
      exact.sign() > 0 &&
      !/每|均|单价|\bper\b|\beach\b/iu.test(label) &&
      !/^(?:each|per|a )\b/iu.test(trail),
  );
  const totals = table.cells.filter(({ isTotal, isAmount }) => isTotal && isAmount);
  const ways = [
    amounts,
    amounts.filter(({ isBracketed }) => !isBracketed),
    amounts.filter(({ isBracketed }) => isBracketed),
  ];
  for (const parts of ways)
    for (const total of totals) {
      if (!isSplit(parts, total) || !exactSum(parts).equals(total.exact)) continue;
      return {
        operation: "sum",
        result: total,
        operands: parts,
        certainty: "inferred",
        because: "total-split-again",
      };
    }
  return fundingOf(amounts, totals, line);
}

/** 2 of 1 and 1 is no news. */
function isSplit(parts: readonly FlowFigure[], total: CellFigure): boolean {
  return (
    parts.length >= 2 &&
    significantDigits(total.exact) + parts.length >= 4 &&
    parts.every((part) => isAlike(part, total) && part.exact.compare(total.exact) < 0)
  );
}

// -------------------------------------------------------------------------------------------- funding

const fundingWord =
  /^\s*(?:资金|經費|经费|款项|建设资金)?(?:来源|來源|筹措|筹集)(?:为|如下)?[:：]|^\s*(?:funding|sources? of funds|funded by)\b/iu;
const openWord =
  /不足|其余|其他|其它|剩余|缺口|余下|另行|视情况|等(?=[，。；]|$)|超出|\bothers?\b|\bthe rest\b|\bremaind|\bbalance\b|\betc\b/iu;
const six = Decimal.of(6);

/** Where a line says that it tells who pays, all of them are told, and pay all of it. */
function fundingOf(
  amounts: readonly FlowFigure[],
  totals: readonly CellFigure[],
  { text }: FlowLine,
): Claim | undefined {
  if (!fundingWord.test(text) || openWord.test(text)) return undefined;
  const alike = totals.filter((total) => isSplit(amounts, total));
  const grand = alike.filter(({ row }) => row.isTotal);
  const [total, ...others] = grand;
  if (total === undefined || others.length > 0) return undefined;
  const off = total.exact.minus(exactSum(amounts)).abs();
  return off.times(six).compare(total.exact) <= 0
    ? { operation: "sum", result: total, operands: amounts, certainty: "stated", because: "funding-of-total" }
    : undefined;
}
