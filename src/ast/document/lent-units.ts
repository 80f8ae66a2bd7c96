import { Decimal } from "../../quantities/decimal.ts";

/**
 * The unit that a column's bare numbers share with the few cells that name it: accounts put `$` on the first line and on
 * totals, and plans write 万元 behind a total only. Undefined where cells name several units, or where a bare number is larger
 * than the total that would lend it a scale (920000 … 合计 104万元).
 *
 *     | Gifts  | $92,000  |
 *     | Grants |  12,500  |      dollars
 *     | Total  | $104,500 |
 *
 * Or the other way about, a sign of money that all rows but the totals have.
 */
export function lentUnit(rows: readonly (readonly string[])[], index: number): string | undefined {
  let unit: string | undefined;
  let [largestBare, largestOfUnit] = [Decimal.zero, Decimal.zero];
  let [isLent, isFirst] = [false, true];
  let [bareTotals, ofRows, amid] = [0, 0, 0];
  const bare: Bare[] = [];
  const places = new Set<number>();
  for (const row of rows) {
    const sign = nothingOf.exec(row[index] ?? "")?.[1];
    // "$—": nothing, of dollars.
    if (sign !== undefined && isFirst && unit === undefined) [unit, isLent, isFirst] = [sign, true, false];
    const found = amountAlone.exec(row[index] ?? "");
    if (found === null) continue;
    const [, before = "", digits = "", behind = ""] = found;
    const number = Decimal.parse(digits.replace(/[,，]/gu, "")) ?? Decimal.zero;
    const named = before + behind;
    const place = decimalsOf(digits);
    if (named === "") {
      bare.push({ place, row });
      if (isTotal(row)) bareTotals++;
      largestBare = larger(largestBare, number);
    } else {
      if ((unit !== undefined && unit !== named) || (before !== "" && behind !== "")) return undefined;
      unit = named;
      places.add(place);
      largestOfUnit = larger(largestOfUnit, number);
      isLent ||= isTotal(row) || (isFirst && before !== "");
      if (!isTotal(row)) ofRows++;
      if (!isTotal(row) && !isFirst) amid++;
    }
    isFirst = false;
  }
  const isSign = unit !== undefined && !/[\p{L}\p{N}]/u.test(unit);
  if (isSign && bare.length === bareTotals && bare.length > 0 && ofRows > 1) return unit;
  if (isSign && isLent && bare.length > 0 && bare.every((other) => isOfMoney(other, places))) return unit;
  // Where rows amid the others have it as well, those without it mean something else: heads among amounts.
  return isLent && bare.length > amid && largestBare.compare(largestOfUnit) <= 0 ? unit : undefined;
}

/** A number without a unit: to how many decimals it is told, and its row. */
interface Bare {
  readonly place: number;
  readonly row: readonly string[];
}

/** Told to the tenth or the cent that all with a sign are told to, or of a row that is named after money. */
function isOfMoney({ place, row }: Bare, places: ReadonlySet<number>): boolean {
  if (place > 0 && places.size === 1 && places.has(place)) return true;
  const label = row.slice(0, 2).join(" ");
  return moneyRow.test(label) && !countedRow.test(label);
}

const moneyRow =
  /\b(?:sales|revenues?|income|receipts|costs?|cogs|expenses?|fees?|tax(?:es)?|interest|depreciation|amorti[sz]ation|profit|loss|earnings|ebitda?|wages|salar(?:y|ies)|payroll|rent|dues|donations?|grants?|refunds?|returns|discounts?|cash|debts?|payables?|receivables?|assets|liabilities|equity|capital)\b|收入|支出|成本|费|税|利润|工资|薪|折旧|摊销|利息|退款|折扣|现金|资产|负债/iu;
const countedRow =
  /\b(?:number|no\.|count|units?|orders|customers|visitors|members|heads?|headcount|employees|staff|hours|days|shares|per|rate|ratio|margin|growth)\b|#|%|人数|数量|件数|户数|单数|次数|率|占比|人均/iu;

function decimalsOf(digits: string): number {
  return /\.(\d+)$/u.exec(digits)?.[1]?.length ?? 0;
}

/**
 * The sign of money of a table in which cells have one and no other, for the columns of which all numbers are told to the cent:
 * budgets beside the actual amounts that an account was exported with.
 *
 *     | Dues   | 2,400.00 | $2,135.75 |  (264.25) |
 */
export function signOfCents(
  rows: readonly (readonly string[])[],
  isOpen: readonly boolean[],
): ReadonlyMap<number, string> {
  const signs = new Set<string>();
  const cents = isOpen.map(() => ({ count: 0, isOnly: true }));
  for (const row of rows)
    row.forEach((text, index) => {
      const [, before = "", digits = "", behind = ""] = amountAlone.exec(text) ?? [];
      const column = cents[index];
      if (digits === "" || column === undefined) return;
      if (before !== "") signs.add(before);
      const isCents = before === "" && behind === "" && /\.\d\d$/u.test(digits);
      if (isCents) column.count++;
      else column.isOnly = false;
    });
  const [sign, ...others] = signs;
  if (sign === undefined || others.length > 0) return new Map();
  const told = cents.flatMap(({ count, isOnly }, index) =>
    isOpen[index] === true && isOnly && count > 1 ? [[index, sign] as const] : [],
  );
  return new Map(told);
}

function larger(a: Decimal, b: Decimal): Decimal {
  return a.compare(b) < 0 ? b : a;
}

const nothingOf = /^\**([¥￥$€£₹])\s?[-–—]+\**$/u;

const amountAlone =
  /^\**[（(]?[-−–+]?([¥￥$€£₹]?)\s?[（(]?[-−–+]?([\d,，]+(?:\.\d+)?)\s?([百千万亿]{0,2}(?:元|美元|欧元|人[天日月]|工日|人|名|个|台|套|件|亩|吨|公里|平方米|㎡|天|小时|h|d|hours?|hrs?|days?|weeks?|months?|person-days?|people|points?|pts)?)[)）]?\**$/u;

function isTotal(row: readonly string[]): boolean {
  return row
    .slice(0, 3)
    .some((text) => /\btotals?\b|^\**(?:总|合|小|共)\s*计|(?:合|总|小)\s*计\**$/iu.test(text));
}

/** 占比（%） | 28.1% | 30.3% | -0.02: beside shares that carry their sign, a bare number may be a fraction. */
export function isPercentOf(unit: string | undefined, texts: readonly string[]): boolean {
  return /^[%％]$/u.test(unit ?? "") && texts.some((text) => /\d\s?[%％]\**$/u.test(text));
}
