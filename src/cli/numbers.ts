import type { QuantityNode } from "../ast/nodes.ts";
import { displayWidth, makeVisible } from "../diagnostics/printers/display-width.ts";
import { placeOf } from "../diagnostics/printers/json.ts";
import type { ExitStatus } from "./exit-status.ts";
import { describeInterval, toDecimalEnds } from "./exact.ts";
import type { NumbersOptions, ReadOptions } from "./options.ts";
import { readNumbers, type Numeral } from "./read-numbers.ts";
import { loadWorkspace } from "./load.ts";
import type { Terminal } from "./terminal.ts";

/** The shape of `plan numbers --format json`; raised when a reader of it would have to change. */
const numbersVersion = 1;

/** `plan numbers`: every quantity as it was understood and, with `--all`, every numeral that is none. */
export async function numbers(
  paths: readonly string[],
  options: ReadOptions & NumbersOptions,
  terminal: Terminal,
): Promise<ExitStatus> {
  const { workspace, status } = await loadWorkspace(paths, options, terminal);
  const files = workspace.units.map((unit) => ({
    file: unit.file,
    numerals: readNumbers(unit).filter((numeral) => options.all === true || "quantity" in numeral),
  }));
  if (options.format === "json") {
    const rows = files.flatMap(({ file, numerals }) =>
      numerals.map((one) => `\n  ${JSON.stringify(describe(file, one))}`),
    );
    terminal.write(`{"version": ${numbersVersion},\n "numbers": [${rows.join(",")}]}\n`);
    return status;
  }
  const format = options.format === "jsonl" ? formatLines : formatNumerals;
  for (const { file, numerals } of files) terminal.write(format(file, numerals));
  return status;
}

function formatLines(file: string, numerals: readonly Numeral[]): string {
  return numerals.map((numeral) => `${JSON.stringify(describe(file, numeral))}\n`).join("");
}

/** A numeral as programs read it. */
function describe(file: string, numeral: Numeral): Readonly<Record<string, unknown>> {
  const { text, plan } = numeral;
  const place = { file, ...placeOf(numeral.position), text };
  if ("reason" in numeral) return { ...place, kind: "none", reason: numeral.reason, plan };
  const { quantity } = numeral;
  const { kind, unit, comparator, per, malformed } = quantity;
  return { ...place, kind, ...toDecimalEnds(quantity), unit, comparator, per, malformed, plan };
}

/** A line each for people, in columns: place, text, meaning. */
export function formatNumerals(file: string, numerals: readonly Numeral[]): string {
  const rows = numerals.map((numeral) => {
    const { line, column } = numeral.position.start;
    const meaning = "reason" in numeral ? `none: ${numeral.reason}` : describeQuantity(numeral.quantity);
    return { place: `${makeVisible(file)}:${line}:${column}`, text: makeVisible(numeral.text), meaning };
  });
  const placeWidth = Math.max(0, ...rows.map((row) => displayWidth(row.place)));
  const textWidth = Math.min(24, Math.max(0, ...rows.map((row) => displayWidth(row.text))));
  return rows
    .map((row) => `${pad(row.place, placeWidth)}  ${pad(row.text, textWidth)}  ${row.meaning}\n`)
    .join("");
}

function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** `money 600000 CNY per year`, `percent ≥25 % per quarter`. */
function describeQuantity(quantity: QuantityNode): string {
  const words: string[] = [quantity.kind, describeInterval(quantity)];
  if (quantity.unit !== null) words.push(quantity.unit);
  if (quantity.isApproximate === true) words.push("approximately");
  if (quantity.change !== undefined) words.push(quantity.change);
  if (quantity.per.length > 0)
    words.push(quantity.isTotal === true ? "in all over" : "per", quantity.per.join(" and "));
  if (quantity.unitFrom !== undefined) words.push(`(unit from ${quantity.unitFrom})`);
  if (quantity.malformed !== undefined) words.push(`malformed: ${quantity.malformed}`);
  return words.join(" ");
}
