import { isAlike } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/** What goes by a name of its own where one thing is less than another. */
interface Gap {
  readonly gap: RegExp;
  readonly whole: RegExp;
  readonly taken: RegExp;
}

const [exported, imported] = [/(?:(?<!进)出口|\bexports?)$/iu, /(?:进口|\bimports?)$/iu];

const gaps: readonly Gap[] = [
  { gap: /(?:顺差|\btrade surplus)$/iu, whole: exported, taken: imported },
  { gap: /(?:逆差|\btrade deficit)$/iu, whole: imported, taken: exported },
  { gap: /自然增[长加]率?$/u, whole: /出生率?$/u, taken: /死亡率?$/u },
  { gap: /净迁入$/u, whole: /(?<!净)迁入$/u, taken: /迁出$/u },
  { gap: /净流入$/u, whole: /(?<!净)流入$/u, taken: /流出$/u },
  { gap: /净流出$/u, whole: /(?<!净)流出$/u, taken: /流入$/u },
  { gap: /净买入$/u, whole: /(?<!净)买入$/u, taken: /卖出$/u },
  { gap: /净投放$/u, whole: /(?<!净)投放$/u, taken: /(?:回笼|到期)$/u },
];

/**
 * Differences that their names tell of, whichever is told first:
 *
 *     出口38亿美元，增长14.8%；进口16.7亿美元；顺差21.3亿美元
 *     出生率9.88‰；死亡率6.33‰；自然增长率3.55‰
 */
export function findNamedGaps(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((result): Claim[] => {
    const name = nameOf(result);
    // 自然增长 is no change of what was told before.
    if (result.exact.sign() <= 0 || (result.quantity.change !== undefined && !/自然增[长加]/u.test(name)))
      return [];
    const kind = gaps.find(({ gap }) => gap.test(name));
    const operands = kind && operandsOf(result, kind, flow);
    if (kind === undefined || operands === undefined) return [];
    const areBare = [result, ...operands].every((figure) => isBareName(nameOf(figure)));
    const sum = { operation: "difference", result, operands, because: "named-gap" } as const;
    return [{ ...sum, certainty: areBare ? "stated" : "inferred" }];
  });
}

const far = 24;

/** The last of either before the result in its text, since the result before; else the first behind it. */
function operandsOf(
  result: FlowFigure,
  { gap, whole, taken }: Gap,
  { figures }: Flow,
): readonly FlowFigure[] | undefined {
  const inText = (from: number, to: number) =>
    figures.slice(Math.max(0, from), to).filter(({ line }) => line === result.line);
  const before = inText(result.at - far, result.at);
  const last = before.findLastIndex((figure) => gap.test(nameOf(figure)));
  const own = before.slice(last + 1).reverse();
  for (const side of [own, inText(result.at + 1, result.at + far)]) {
    const [from, less] = [whole, taken].map((name) => side.find((figure) => isCalled(figure, name, result)));
    if (from !== undefined && less !== undefined) return [from, less];
  }
  return undefined;
}

function isCalled(figure: FlowFigure, name: RegExp, result: FlowFigure): boolean {
  const words = nameOf(figure);
  const isLevel = figure.quantity.change === undefined && isAlike(figure, result);
  return isLevel && !figure.isBracketed && !ofSome.test(words) && name.test(words);
}

/** 其中机电出口, and not 其中出口. */
const ofSome = /其中[:：]?[^，。；]{3,}$/u;

/** The words of its own clause, up to what it is called: 实现贸易顺差 of 同比增长5%，实现贸易顺差总额为. */
function nameOf({ label }: FlowFigure): string {
  const clause = /[^，,；;。：:、]*$/u.exec(label)?.[0] ?? "";
  return clause.replace(leadsIn, "").trim();
}

const leadsIn =
  /(?:约|为|达到?|共|计|是|合计|总[额值量]|额|值|人口|人数|资金|(?:\s|^)(?:of|came to|come to|were|was|to|at|totall?ed|reached))+\s*$/iu;

/** 机电产品出口 is of those alone; 对甲国出口 of what its sentence tells. */
function isBareName(name: string): boolean {
  const rest = name
    .replace(ownName, "")
    .replace(/\b(?:the|and|a|leaving|with|total|its|our|country's)\b/giu, "")
    .replace(ofAll, "");
  return rest === "" || /^[对与同]/u.test(rest);
}

const ownName =
  /(?:顺差|逆差|出口|进口|自然增[长加]率?|出生率?|死亡率?|净?[迁流][入出]|净?买入|卖出|净?投放|回笼|到期|\btrade (?:surplus|deficit)|\bexports?|\bimports?)$/iu;
const ofAll =
  /[\p{N}\s年月]|前|今|本|去|上|全|我|[省市县区国]|其中?|实现|累计|完成|人口|(?<!服务)贸易|外贸|货物|总体|同期|期间/gu;
