import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { exactSum, isAlike } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import { totalRowOf } from "./flow-table.ts";
import type { FlowTable } from "./flow-table.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import type { Measure } from "./measure.ts";
import { keyOfName, nameBefore } from "./names.ts";

/**
 * A total that is carried on from section to section, by what each section adds to it:
 *
 *     ## March … Total sign-ups to date: 460
 *     ## April … New sign-ups: 95 … Total sign-ups to date: 555
 *
 *     合计毛利润为151,200元。 … | 毛利润 | 24,300 | … 截至本笔，合计毛利润为175,500元
 *
 * Where all but one figure of what goes by one name is left between two of its totals, the later is held to it.
 */
export function findRunningTotals(flow: Flow): readonly Claim[] {
  // The first need not say that it will be carried on; what is no running total then is of one section.
  const first = new Map<string, FlowFigure>();
  const last = new Map<string, FlowFigure>();
  const steps: Step[] = [];
  for (const figure of flow.figures) {
    const name = nameOfTotal(figure);
    if (name === undefined) continue;
    if (!isRunning(figure)) {
      first.set(name, figure);
      continue;
    }
    const before = last.get(name) ?? first.get(name);
    const step =
      before !== undefined && before.line !== figure.line && isAlike(before, figure)
        ? stepTo(figure, before, name, flow)
        : undefined;
    if (step !== undefined) steps.push(step);
    last.set(name, figure);
  }
  const held = steps.filter(isHeld).length;
  return steps.filter((step) => isHeld(step) || isSlip(step, held)).map(claimOf);
}

interface Step {
  readonly total: FlowFigure;
  readonly before: FlowFigure;
  readonly added: readonly Measure[];
}

const total =
  /合\s*计|共计|总计|总额|累计|总共|\b(?:totals?|cumulative(?:ly)?|running total|overall|to date|so far)\b/iu;
const running =
  /累计|截至|截止|迄今|至今|加上(?:此前|前述|之前|上[月周期])|连同(?:此前|前述|之前)|\bcumulative|\bto date\b|\bso far\b|\brunning\b|\btogether with (?:the )?(?:previous|earlier)\b|\bincluding (?:the )?(?:previous|earlier)\b/iu;
/** Of this time alone. */
const ofOneTime =
  /本[次周月季年期批日]|当[次周月季年期日]|新增|\b(?:this|the) (?:week|month|sprint|quarter|year|round)\b|\bnew\b/iu;

/** What a figure called a total is the total of; nothing where it is called none. */
function nameOfTotal({ label, isAmount, exact }: FlowFigure): string | undefined {
  if (!isAmount || exact.sign() <= 0 || !total.test(label)) return undefined;
  return nameIn(label);
}

/** What stands behind the words of a total, or else before them. */
function nameIn(label: string): string | undefined {
  const name = label
    .split(total)
    .map(plainName)
    .findLast(({ length }) => length >= 2);
  return name === undefined ? undefined : keyOfName(name);
}

function plainName(words: string): string {
  return nameBefore(words.replace(ofOneTime, "").replace(/[:：()（）\s]+$/u, ""))
    .replace(/^[\s\-–—·•]+|[\s\-–—]+$/gu, "")
    .toLowerCase();
}

/** The sentence says so before it tells the figure. */
function isRunning({ line, quantity, label }: FlowFigure): boolean {
  const before = line.text.slice(0, quantity.start);
  const from = Math.max(before.lastIndexOf("。"), before.lastIndexOf(". "));
  return running.test(before.slice(from + 1).slice(-longestSentence)) || running.test(label);
}

const longestSentence = 120;

/** What goes by the name between two totals of it: texts first, the nearest table then. */
function stepTo(figure: FlowFigure, before: FlowFigure, name: string, flow: Flow): Step | undefined {
  const between = flow.figures.slice(Math.max(before.at + 1, figure.at - mostBetween), figure.at);
  const told = between
    .filter((other) => other.isAmount && isAlike(other, figure) && isCalled(nameIn(other.label), name))
    .map((other) => [other]);
  const tables = flow.tables
    .filter(({ lineAt }) => lineAt > before.line.at && lineAt <= figure.line.at)
    .slice(-mostTables);
  const ways: readonly (readonly Measure[])[] = [
    ...told.reverse(),
    ...tables.reverse().flatMap((table) => columnOf(table, figure, name)),
  ];
  const made = ways.find((added) => exactSum([before, ...added]).equals(figure.exact));
  const [only, ...others] = made === undefined ? ways : [made];
  return only === undefined || others.some((other) => !exactSum(other).equals(exactSum(only)))
    ? undefined
    : { total: figure, before, added: only };
}

const mostBetween = 24;
const mostTables = 4;

function isCalled(other: string | undefined, name: string): boolean {
  return other !== undefined && (other.endsWith(name) || other.startsWith(name) || name.endsWith(other));
}

function columnOf(table: FlowTable, figure: FlowFigure, name: string): readonly (readonly Measure[])[] {
  const totalRow = totalRowOf(table);
  return table.columns.flatMap((column) => {
    if (!isCalled(keyOfName(column.name.toLowerCase()), name)) return [];
    const told = totalRow === undefined ? undefined : column.figures[totalRow];
    const parts =
      told === undefined
        ? table.rows.flatMap(({ isItem, isInner }, row) =>
            isItem && !isInner ? (column.figures[row] ?? []) : [],
          )
        : [told];
    const areAlike = parts.every(
      (part) => part.isAmount && (isAlike(part, figure) || part.quantity.unit === null),
    );
    return parts.length > 0 && areAlike ? [parts] : [];
  });
}

function isHeld({ total: { exact }, before, added }: Step): boolean {
  return exactSum([before, ...added]).equals(exact);
}

/** One digit is off; fewer digits need tell where others come out. */
function isSlip({ total: figure, before, added }: Step, held: number): boolean {
  if ([figure, before, ...added].some(({ quantity }) => quantity.isApproximate === true)) return false;
  const parts = [before, ...added].map(({ exact }) => exact);
  return slipDigitsOfSum(figure.exact, parts) >= (held > 0 ? 2 : 3);
}

function claimOf({ total: result, before, added }: Step): Claim {
  return {
    operation: "balance",
    result,
    operands: [before, ...added],
    certainty: "stated",
    because: "carried-on",
  };
}
