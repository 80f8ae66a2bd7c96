import { isSpaceAt } from "./chars.ts";
import { Decimal } from "./decimal.ts";
import { addPer, readRateAfter } from "./rates.ts";
import { scan } from "./scan.ts";
import type { Figure, Token } from "./token.ts";
import { readCurrencyPrefix } from "./unit-words.ts";

const PERCENT_WORDS = new Set(["百分比", "百分率", "百分数", "percentage", "pct"]);

/** A header's `万元`, `USD million`, `元/人` or `%` holds for the bare numbers below it. */
export function applyHeader(tokens: readonly Token[], header: string): void {
  const one = readOneOf(header.trim());
  if (one?.low == null) return;
  const factor = Decimal.of(one.low);
  for (const token of tokens) {
    if (token.type !== "figure" || token.unit !== undefined || token.kind !== "number") continue;
    if (token.scalePower === 0) {
      token.low = token.low === null ? null : Decimal.of(token.low).times(factor).toString();
      token.high = token.high === null ? null : Decimal.of(token.high).times(factor).toString();
      token.scalePower = one.scalePower;
    }
    token.unit = one.unit;
    token.kind = one.kind;
    token.unitFrom = "header";
    token.scaleText = header;
    addPer(token, ...one.per);
  }
}

/** The figure `1` in the header's unit: what one of it is worth. */
function readOneOf(header: string): Figure | undefined {
  if (PERCENT_WORDS.has(header.toLowerCase())) return readWhole("1%");
  const prefix = readCurrencyPrefix(header, 0);
  const rest = prefix === undefined ? "" : header.slice(prefix.end);
  const sign =
    prefix === undefined
      ? ""
      : header.slice(0, isSpaceAt(header, prefix.end - 1) ? prefix.end - 1 : prefix.end);
  return (
    readWhole(`1${header}`) ??
    readWhole(`1 ${header}`) ??
    (prefix === undefined
      ? undefined
      : (readWhole(`${sign}1${rest}`, sign.length) ?? readWhole(`${sign}1 ${rest}`, sign.length)))
  );
}

function readWhole(text: string, latest = 0): Figure | undefined {
  const [figure] = scan(text, {});
  if (figure?.type !== "figure" || figure.start > latest) return undefined;
  readRateAfter(text, figure);
  const isWhole = figure.end === text.length && (figure.unit !== undefined || figure.scalePower > 0);
  return isWhole ? figure : undefined;
}
