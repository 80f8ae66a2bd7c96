import { digitsOf, longestUnannounced } from "./evidence.ts";
import type { Formula } from "./formula.ts";
import { isLike, isPercent, minus, plus } from "./propose.ts";
import { linear } from "./propose-linear.ts";
import type { Sheet, Vector } from "./sheet.ts";
import { linesFor, tallyLines } from "./tally.ts";
import type { Finding } from "./tally.ts";
import { changeWord, differenceWord, needWord, resultWord, totalWord } from "./words.ts";

/**
 * Rows that two others make, though other rows stand between them:
 *
 *     医疗收入   5,053.28   5,363.02
 *     门诊收入   2,551.77   2,333.68
 *     门诊人次    105,721     86,628
 *     住院收入   2,501.51   3,029.34      医疗收入 = 门诊收入 + 住院收入
 *
 * Many pairs are tried for each row, and what they make is believed only where the digits that agree leave no room for chance;
 * it stays inferred, and a pair that misses is no pair.
 */
export function findDistantRows(sheet: Sheet, known: readonly Finding[]): Finding[] {
  const rows = sheet.vectors.filter((vector) => vector.dimension !== undefined && !isPercent(vector));
  const lines = linesFor(sheet, true);
  const seen = new Set(known.map(({ formula }) => rowsOf(formula)));
  const explained = new Set(known.map(({ formula }) => formula.target));
  return rows.flatMap((target, at) => {
    const isNamed = namesResult(target);
    if (explained.has(target) || (rows.length > longestUnannounced && !isNamed)) return [];
    const near = rows
      .slice(Math.max(0, at - reach), at + reach + 1)
      .filter((other) => other !== target && isLike(other, target));
    const found = pairFor(sheet, target, near, lines);
    if (found === undefined || seen.has(rowsOf(found.formula))) return [];
    seen.add(rowsOf(found.formula));
    return [found];
  });
}

/** Rows farther apart than this are not tried together. */
const reach = 16;

/** One in so many rows may be made by chance: where a word says that it is made of others, and where none does. */
const doubts = { named: 8, unnamed: 200 } as const;

function namesResult(row: Vector): boolean {
  return [totalWord, resultWord, differenceWord, needWord].some((word) => row.says(word));
}

function rowsOf({ target, operands }: Formula): string {
  const indexes = [target.index, ...operands.map(({ vector }) => vector.index)];
  return indexes.sort((a, b) => a - b).join();
}

/** The one pair that makes the row; of several, the one that its words ask for, or none. */
function pairFor(
  sheet: Sheet,
  target: Vector,
  near: readonly Vector[],
  lines: readonly number[],
): Finding | undefined {
  const line = lines.find((each) => (target.values[each]?.exact.sign() ?? 0) !== 0);
  const stated = line === undefined ? undefined : target.values[line];
  if (line === undefined || stated === undefined) return undefined;
  const isNamed = namesResult(target);
  const tried = near.length * near.length;
  const needed = Math.log10(tried * doubts[isNamed ? "named" : "unnamed"]);
  const roughly = near.map(({ values }) => values[line]?.rough);
  const found: Finding[] = [];
  const isMade = (computed: number) => Math.abs(computed - stated.rough) <= 2 * stated.roughPlace;
  for (const [at, a] of near.entries())
    for (let next = at + 1; next < near.length; next++) {
      const [b, first, second] = [near[next], roughly[at], roughly[next]];
      if (b === undefined || first === undefined || second === undefined) continue;
      const formulas = [
        ...(isMade(first + second) ? [[plus(a), plus(b)]] : []),
        ...(isNamed && isMade(first - second) ? [[plus(a), minus(b)]] : []),
        ...(isNamed && isMade(second - first) ? [[plus(b), minus(a)]] : []),
      ];
      for (const operands of formulas) {
        const formula = linear(target, operands, "numeric");
        if (!isShown(sheet, formula, lines, needed)) continue;
        found.push({ formula, tally: tallyLines(sheet, formula, lines) });
      }
    }
  return onlyOne(found) ?? onlyOne(found.filter((finding) => isAskedFor(finding.formula)));
}

function onlyOne([first, ...others]: readonly Finding[]): Finding | undefined {
  return others.length === 0 ? first : undefined;
}

/** 毛利 is what is left of 总收入 rather than 服务收入 and 生产成本 together; a total is made of others. */
function isAskedFor({ target, operands }: Formula): boolean {
  const isTotal = target.says(totalWord);
  const isRest = !isTotal && target.says(differenceWord);
  const isDifference = operands.some(({ sign }) => sign === -1);
  return isDifference ? isRest : isTotal;
}

/** All lines obey, and those that do not follow from the others beside them show enough. */
function isShown(sheet: Sheet, formula: Formula, lines: readonly number[], needed: number): boolean {
  const { checked, obeying } = tallyLines(sheet, formula, lines, 0);
  if (obeying === 0 || obeying < checked) return false;
  let digits = 0;
  const seen = new Set<string>();
  for (const line of lines) {
    const text = formula.target.values[line]?.node.text ?? "";
    if (changeWord.test(sheet.lines[line]?.name ?? "") || seen.has(text)) continue;
    seen.add(text);
    const { obeying: isObeyed } = tallyLines(sheet, formula, [line]);
    // The first digit says less than others: most figures begin with a small one.
    if (isObeyed > 0) digits += digitsOf(text) - 0.5;
  }
  return digits >= needed;
}
