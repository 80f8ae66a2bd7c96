import { comparison, perUnit } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { exactSum, isAlike } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";
import type { CellFigure, FlowTable } from "./flow-table.ts";
import { isNearTo, isRoundedTo } from "./near-figures.ts";
import { totalCellFor, unsaidTotalOf } from "./table-totals.ts";
import { totalWord } from "./words.ts";

/**
 * A text that leads into a table, or looks back on it, tells what the table comes to:
 *
 *     现下达2024年第二批资金2,460万元，具体如下：     its total row, or its rows where none totals them
 *     The programme costs £12,500, broken down as follows:
 *     以上共计96万元。
 */
export function findAnnouncedTotals(flow: Flow): readonly Claim[] {
  return flow.tables.flatMap((table) => {
    const before = announcedBefore(table, flow);
    const behind = flow.lines[table.lineAt];
    return [
      ...(before === undefined ? [] : claimsOver(before, table)),
      ...(behind === undefined ? [] : claimsOver(lookingBack(behind), table)),
    ];
  });
}

const leadIn =
  /(?:如下(?:表|所示)?|(?:[详詳]?[见見]|如)下表(?:所示)?|下表所示|[详詳]?[见見]下)(?:[（(][^（()）]{0,20}[)）])?\s*[:：。.；;，,]?\s*$|\b(?:as follows|as below|see below|(?:see|in) the (?:following table|table (?:below|that follows))|the following table|(?:see|in) table \d{1,2}|(?:set out|shown|listed|detailed|broken down|itemi[sz]ed|summari[sz]ed|split) below)\s*[:.]?\s*$/iu;
const longestLead = 48;

/** Figures of a text, the last that are said before a table opens, with what stands between the two. */
interface Announcement {
  readonly figures: readonly FlowFigure[];
  readonly between: string;
}

/** A caption or a unit may stand between the text and the table. */
function announcedBefore({ lineAt }: FlowTable, { lines }: Flow): Announcement | undefined {
  for (const back of [1, 2]) {
    const line = lines[lineAt - back];
    if (line === undefined) return undefined;
    const lead = leadIn.exec(line.text.slice(-longestLead));
    if (lead !== null) return announcementOf(line, lines[lineAt - back - 1], lead[0].length);
    if (line.figures.length > 0 || line.text.length > longestLead) return undefined;
  }
  return undefined;
}

function announcementOf(line: FlowLine, above: FlowLine | undefined, lead: number): Announcement | undefined {
  const own = lastAmounts(line);
  const last = own.at(-1);
  const text = line.text.slice(0, line.text.length - lead);
  if (last !== undefined) return { figures: own, between: text.slice(last.quantity.end) };
  // `全年预算86万元。` in a line of its own, `明细如下：` in the next.
  if (above?.siblings !== line.siblings) return undefined;
  const before = lastAmounts(above);
  const end = before.at(-1)?.quantity.end ?? 0;
  return before.some(({ label }) => totalWord.test(label))
    ? { figures: before, between: above.text.slice(end) + text }
    : undefined;
}

function lastAmounts({ head }: FlowLine): readonly FlowFigure[] {
  const sentence = head.at(-1)?.sentence;
  return head.filter((figure) => figure.sentence === sentence && figure.isAmount);
}

function lookingBack({ text, figures }: FlowLine): Announcement {
  const [first] = figures;
  const isBack =
    /^\s*(?:以上|上述|上表|(?:all of )?the above|the table above)/iu.test(text) &&
    first !== undefined &&
    totalWord.test(first.label.replace(/以上|上述/gu, ""));
  if (!isBack) return { figures: [], between: "" };
  const own = figures.filter((figure) => figure.stretch === first.stretch && figure.isAmount);
  return { figures: own.slice(0, 2), between: "" };
}

function claimsOver({ figures, between }: Announcement, table: FlowTable): readonly Claim[] {
  const isPlain = isEmptyOfMeaning(between, figures);
  return figures.flatMap((figure): Claim[] => {
    if (!canBeTotal(figure)) return [];
    const parts = partsFor(figure, table);
    if (parts === undefined) return [];
    const isSole = parts.isSole && figures.filter((other) => isAlike(other, figure)).length === 1;
    const sum = exactSum(parts.cells);
    const isMeant = isPlain && isSole && isNearTo(figure, sum) && !isRoundedTo(figure, sum);
    if (!isMeant && !sum.equals(figure.exact)) return [];
    return [
      {
        operation: "sum",
        result: figure,
        operands: parts.cells,
        certainty: isMeant ? "stated" : "inferred",
        because: "announced-total",
      },
    ];
  });
}

const otherFigure =
  /[人户戶均每]均|平均|单价|單價|上年|去年|同期|剩余|其余|缺口|结余|累计|增幅|不超过|至少|\baverage\b|\bper\b|\bremaining\b|\blast year\b/iu;

function canBeTotal({ exact, label, trail }: FlowFigure): boolean {
  if (exact.compare(one) <= 0) return false;
  return (
    !comparison.test(label) &&
    !perUnit.test(label) &&
    !otherFigure.test(label) &&
    !/^(?:以上|左右|多|余)/u.test(trail)
  );
}

const one = Decimal.one;

interface Parts {
  readonly cells: readonly CellFigure[];
  readonly isSole: boolean;
}

function partsFor(figure: FlowFigure, table: FlowTable): Parts | undefined {
  const total = totalCellFor(figure, table);
  if (total !== undefined) return { cells: [total.cell], isSole: total.isSole };
  const cells = unsaidTotalOf(figure, table);
  return cells === undefined ? undefined : { cells, isSole: true };
}

/** Said of any table; what is left of the words between tells that it may be of something else. */
const plainWords =
  /具体|具體|详细|詳細|明细|明細|分配|分解|分布|分佈|安排|情况|情況|构成|構成|组成|内容|项目|項目|资金|资金|经费|經費|费用|費用|金额|金額|额度|投资|投資|支出|部门|部門|单位|單位|地区|区域|街道|乡镇|季度|月份|分项|科目|用途|使用|各|镇|省|市|县|区|项|月|按|分|及|和|其|的|现|将|以下|列|表|于|为|，|。|；|：|、|[\s,.;:()（）]|\b(?:the|and|is|are|it|which|will|be|of|this|for|by|a|an|to|as|in|up|made|broken|down|total|split|allocated|divided|distributed|detailed|details?|breakdown|budget|cost|costs|amount|items?|departments?|regions?|quarter|month|shown|set out)\b/giu;
/** Say of a figure what it is: they tell the same of both, or one is not the other. */
const stateWords = [
  "目标",
  "目標",
  "计划",
  "計畫",
  "任务",
  "指标",
  "预算",
  "預算",
  "实际",
  "完成",
  "planned",
  "target",
];

function isEmptyOfMeaning(between: string, figures: readonly FlowFigure[]): boolean {
  if (between.length > 60) return false;
  let rest = between;
  for (const word of stateWords)
    if (figures.some(({ label }) => label.includes(word))) rest = rest.replaceAll(word, "");
  return rest.replace(plainWords, "") === "";
}
