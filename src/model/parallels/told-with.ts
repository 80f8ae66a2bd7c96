import { isOfBefore } from "../../ast/statements/calculations/growth-words.ts";
import { ofWhich } from "../../ast/statements/text/words.ts";
import type { Flow, FlowFigure } from "../flow/flow.ts";
import type { HeldSum, LikeSum } from "./held-sums.ts";

/** A figure told with a total, and those told in the same way with its parts. */
export interface ToldAlike extends LikeSum {
  /** Each part has its figure, and words call all of them the same. */
  readonly isPlain: boolean;
}

/**
 * What is told with a total and with each of its parts adds up as well: how much each has changed, how much each was before,
 * how many each counts.
 *
 *     预算总额900万元，较上年减少85万元；其中：会议费300万元，较上年增加15万元；培训费600万元，较上年减少100万元
 */
export function toldAlike({ total, parts }: HeldSum, flow: Flow): readonly ToldAlike[] {
  const [first] = parts;
  if (first === undefined) return [];
  const withTotal = told(total, first.at > total.at ? first.at : Infinity, flow, "sentence");
  if (withTotal.size === 0) return [];
  const reach = reachOfLast(parts);
  const withParts = parts.map((part, index) =>
    told(part, parts[index + 1]?.at ?? Infinity, flow, index + 1 < parts.length ? "line" : reach),
  );
  return [...withTotal].flatMap(([key, result]) => {
    const each = withParts.map((record) => record.get(key));
    const known = each.filter((figure) => figure !== undefined);
    if (known.length < 2) return [];
    const isPlain = each.every(
      (figure, index) =>
        (figure !== undefined && isCalledAlike(figure, result)) ||
        (figure === undefined && saysNoChange(parts[index], parts[index + 1])),
    );
    const taken = new Set(known.filter((figure) => isFall(figure) !== isFall(result)));
    return [
      {
        total: result,
        parts: known,
        sum:
          taken.size === 0
            ? { operation: "sum", result, operands: known }
            : { operation: "balance", result, operands: startingWith(known, taken), taken },
        isPlain,
      },
    ];
  });
}

type Reach = "stretch" | "sentence" | "line";

/** How far the words of the last part go: as far as those of the others are apart. */
function reachOfLast(parts: readonly FlowFigure[]): Reach {
  const areAll = (same: (a: FlowFigure, b: FlowFigure) => boolean) =>
    parts.every((part, index) => index === 0 || same(part, parts[index - 1] ?? part));
  if (areAll((a, b) => a.sentence === b.sentence)) return "stretch";
  return areAll((a, b) => a.line !== b.line) ? "line" : "sentence";
}

/** So many figures are told with one. */
const mostTold = 14;

/** What is told with an amount up to the next, by what it is. Behind 其中 its own parts are told. */
function told(
  base: FlowFigure,
  end: number,
  { figures }: Flow,
  reach: Reach,
): ReadonlyMap<string, FlowFigure> {
  const found = new Map<string, FlowFigure>();
  const times = new Map<string, number>();
  for (let at = base.at + 1; at < Math.min(end, base.at + mostTold); at++) {
    const figure = figures[at];
    if (figure?.[reach] !== base[reach] || ofWhich.test(figure.label)) break;
    const kind = kindOf(figure, base);
    if (kind === undefined) continue;
    const often = (times.get(kind) ?? 0) + 1;
    times.set(kind, often);
    found.set(`${kind} ${String(often)}`, figure);
  }
  return found;
}

function kindOf(figure: FlowFigure, base: FlowFigure): string | undefined {
  const { quantity, dimension } = figure;
  if (quantity.unit === "%" || quantity.per.length > 0 || quantity.isApproximate === true) return undefined;
  if (figure.exact.sign() < 0) return undefined;
  if (quantity.change !== undefined) return `change ${dimension}`;
  if (!figure.isAmount || ofOne.test(figure.label)) return undefined;
  if (isOfBefore(figure)) return `before ${dimension}`;
  const name = nameOf(figure).slice(-2);
  return name === "" && dimension === base.dimension ? undefined : `${name} ${dimension}`;
}

const ofOne = /均|单价|每|标准|最[高低大小]|\b(?:average|per|each|mean|median)\b/iu;

/** 金额 of `，涉案金额共`. */
function nameOf({ label }: FlowFigure): string {
  const clause = /[^，,；;。：:、]*$/u.exec(label)?.[0] ?? "";
  return clause.replace(
    /(?:其中|分别|总|共|累计|合计|约|为|达到?|是|的|计|完成|实现|数|额|[\s/／（(])+/gu,
    "",
  );
}

function isCalledAlike(figure: FlowFigure, like: FlowFigure): boolean {
  if (figure.quantity.change !== undefined) return timesOf(figure) === timesOf(like);
  return nameOf(figure) === nameOf(like);
}

/** What a change is measured from, as far as its words say: a change from last year or from last month. */
function timesOf({ label }: FlowFigure): string {
  if (/环比|上[月周旬季]/u.test(label)) return "period";
  return /预算|计划|目标|年初/u.test(label) ? "plan" : "year";
}

function isFall({ quantity }: FlowFigure): boolean {
  return quantity.change === "decrease";
}

function saysNoChange(part: FlowFigure | undefined, next: FlowFigure | undefined): boolean {
  if (part === undefined) return false;
  const end = next?.line === part.line ? next.quantity.start : part.quantity.end + longestRemark;
  const words = part.line.text.slice(part.quantity.end, end);
  return /持平|无(?:增减)?变化|没有变化|不变|\bunchanged\b|\bno change\b/iu.test(words);
}

const longestRemark = 24;

/** A balance begins with what is added. */
function startingWith(figures: readonly FlowFigure[], taken: ReadonlySet<FlowFigure>): readonly FlowFigure[] {
  return [
    ...figures.filter((figure) => !taken.has(figure)),
    ...figures.filter((figure) => taken.has(figure)),
  ];
}
