import { exactSum, isAlike } from "../flow/amounts.ts";
import type { Claim } from "../flow/claim.ts";
import type { Flow, FlowLine } from "../flow/flow.ts";
import type { Measure } from "../flow/measure.ts";
import { keyOfName } from "../flow/names.ts";
import { readBroods } from "./outline.ts";
import type { Unit } from "./outline.ts";
import { sumsUnder } from "./section-sums.ts";
import type { SectionSum } from "./section-sums.ts";
import { canBePart } from "./amount-columns.ts";
import { isMeantAs } from "./meant.ts";

/**
 * A table, or a list, whose rows are called as sections of the plan, and sum them up:
 *
 *     ## Phase 1: Groundwork      | Phase   | Hours |      - Phase 1: 9 hours
 *     | Survey | 6 |              | Phase 1 | 9     |      - Phase 2: 14 hours
 *     | Levels | 3 |              | Phase 2 | 14    |
 *
 * Where most rows of a column do, the others are held to it.
 */
export function findSummaryRows(flow: Flow): readonly Claim[] {
  const summaries = [...tablesOf(flow), ...listsOf(flow)];
  if (summaries.length === 0) return [];
  const sections = sectionsByName(flow);
  if (sections.size === 0) return [];
  const sumsOf = new Map<Unit, readonly SectionSum[]>();
  const under = (unit: Unit) => {
    const sums = sumsOf.get(unit) ?? sumsUnder(unit, flow);
    sumsOf.set(unit, sums);
    return sums;
  };
  return summaries.flatMap(({ names, columns, lineAt }) => {
    const rows = names.map((name) => (name === undefined ? undefined : sectionOf(name, lineAt, sections)));
    if (rows.filter((unit) => unit !== undefined).length < 2) return [];
    return columns.flatMap(({ figures, name }) =>
      claimsOf(
        figures.flatMap((cell, at) => {
          const unit = rows[at];
          return cell === undefined || unit === undefined ? [] : (summedUp(cell, name, under(unit)) ?? []);
        }),
      ),
    );
  });
}

/** Rows that may be called as sections are; nothing for a total of all. */
interface Summary {
  readonly names: readonly (string | undefined)[];
  readonly columns: readonly { readonly name: string; readonly figures: readonly (Measure | undefined)[] }[];
  readonly lineAt: number;
}

function tablesOf({ tables }: Flow): readonly Summary[] {
  return tables.map(({ rows, columns, lineAt }) => ({
    names: rows.map(({ isTotal, name }) => (isTotal ? undefined : name)),
    columns,
    lineAt,
  }));
}

/** Lists each of whose items tells one amount behind its name. */
function listsOf({ lines }: Flow): readonly Summary[] {
  const lists = new Map<number, FlowLine[]>();
  for (const line of lines) {
    if (line.isTitle || line.figures.length === 0) continue;
    const list = lists.get(line.siblings);
    if (list === undefined) lists.set(line.siblings, [line]);
    else list.push(line);
  }
  return [...lists.values()].flatMap((list) => {
    const [first] = list;
    if (first === undefined || list.length < 2) return [];
    const figures = list.map((line) => soleAmount(line));
    const names = list.map(({ text }, at) => {
      const figure = figures[at];
      return figure === undefined
        ? undefined
        : text.slice(0, figure.quantity.start).replace(/[\s:：]+$/u, "");
    });
    return [{ names, columns: [{ name: "", figures }], lineAt: first.at }];
  });
}

function soleAmount({ figures }: FlowLine): Measure | undefined {
  const [only, ...others] = figures.filter((figure) => canBePart(figure) && !figure.isBracketed);
  return others.length === 0 ? only : undefined;
}

interface SummedUp {
  readonly cell: Measure;
  readonly sum: SectionSum;
  readonly isHeld: boolean;
}

function summedUp(cell: Measure, head: string, sums: readonly SectionSum[]): SummedUp | undefined {
  if (!canBePart(cell) || cell.exact.sign() <= 0) return undefined;
  const alike = sums
    .filter(({ parts }) => parts.every((part) => isAlike(part, cell)))
    .map((sum) => ({ cell, sum, isHeld: exactSum(sum.parts).equals(cell.exact) }));
  const named = alike.filter(({ sum: { name } }) => name !== "" && keyOfName(name) === keyOfName(head));
  const [only, ...others] = named.length > 0 ? named : alike;
  return alike.find(({ isHeld }) => isHeld) ?? (others.length === 0 ? only : undefined);
}

function claimsOf(rows: readonly SummedUp[]): readonly Claim[] {
  const held = rows.filter(({ isHeld }) => isHeld);
  const off = rows.filter(
    ({ isHeld, cell, sum }) => !isHeld && sum.isWhole && isMeantAs(cell, sum.parts, held.length),
  );
  // The same number in every row says little.
  const isHabit =
    held.length >= 2 &&
    held.length > off.length &&
    new Set(held.map(({ cell }) => cell.exact.toString())).size >= 2;
  return [
    ...held.map((one) => claimOf(one, isHabit ? "stated" : "inferred")),
    ...(isHabit ? off.map((one) => claimOf(one, "stated")) : []),
  ];
}

function claimOf({ cell, sum }: SummedUp, certainty: Claim["certainty"]): Claim {
  return { operation: "sum", result: cell, operands: sum.parts, certainty, because: "summary-row" };
}

// ------------------------------------------------------------------------------------------------- names

/** Sections by all they may be called; nothing where two are called so. */
function sectionsByName(flow: Flow): ReadonlyMap<string, Unit | undefined> {
  const sections = new Map<string, Unit | undefined>();
  for (const { units } of readBroods(flow))
    for (const unit of units) {
      if (!unit.line.isTitle) continue;
      for (const name of new Set(namesOf(unit.line.text)))
        sections.set(name, sections.has(name) ? undefined : unit);
    }
  return sections;
}

function sectionOf(
  name: string,
  lineAt: number,
  sections: ReadonlyMap<string, Unit | undefined>,
): Unit | undefined {
  const found = namesOf(name)
    .map((one) => sections.get(one))
    .find((unit) => unit !== undefined);
  // A table sums up other sections than the one it stands in.
  if (found === undefined || (found.line.at < lineAt && lineAt <= found.end)) return undefined;
  return found;
}

const numbering =
  /^\s*(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]\s*|\d{1,2}(?:\.\d{1,2})+\.?\s+|第[一二三四五六七八九十\d]{1,3}[章节部分]+[、:：\s]*)+/u;
const ofWork =
  /(?:的)?(?:详细|详|具体|实施|总)*(?:工作量|工作|计划|预算|费用|成本|支出|经费|明细|情况|安排|任务|部分|工时|估算|清单|阶段)+$|\b(?:costs?|budget|effort|details?|plan|tasks?|breakdown|hours|estimate|expenses|work|items?)$/iu;

/** `8.2 Phase 1: Groundwork (9 h)` is called Phase 1, Groundwork and Phase 1: Groundwork; 开发工作量 is called 开发, too. */
function namesOf(title: string): readonly string[] {
  const plain = title
    .replace(numbering, "")
    .replace(/[（(【[][^（()）【】[\]]{0,40}[）)】\]]/gu, "")
    .replace(/[*_`#✅🔴🟡🟢⚪⭐]/gu, "")
    .trim();
  const [first = "", ...rest] = plain.split(/\s*[:：]\s*|\s+[-–—]+\s+/u);
  // 直接成本 Direct costs is called by either.
  const inTwo = /^([\p{Script=Han}、与和]{2,})\s+([a-z].*)$/iu.exec(plain)?.slice(1) ?? [];
  return [plain, first, rest.join(" "), ...inTwo]
    .flatMap((name) => [name, bare(name)])
    .map((name) => name.toLowerCase().replace(/\s+/gu, " ").trim())
    .filter((name) => name.length >= 2 && !/^[\d\s.]+$/u.test(name));
}

function bare(name: string): string {
  const cut = name.replace(ofWork, "").trim();
  return cut.length >= 2 ? cut : name;
}
