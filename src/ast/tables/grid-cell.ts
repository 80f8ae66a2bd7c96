import type { Cell, QuantityNode } from "../nodes.ts";
import { isFigure } from "../statements/context.ts";

/** A cell and the one figure it holds; blank and dash cells hold none, and differ: a dash states that there is none, and so does what is free or included. */
export interface GridCell {
  readonly cell: Cell | undefined;
  readonly figure?: QuantityNode;
  /** The one figure that it tells in brackets behind its own: 53.3% of 16（53.3%）. */
  readonly aside?: QuantityNode;
  readonly state: "figure" | "blank" | "none" | "text";
  /** A remark says that it is not simply made of the figures beside it: `101（= 104 − 3）`, 去重合计, Total (unique). */
  readonly isAdjusted?: true;
}

const dash =
  /^[¥￥$€£₹]?\s?[-–—―－/／\\〇无]+$|^(?:n\/?a|nil|none)$|^(?:included|incl\.?|free|免费|已包含|已含)$/i;

/** 一部, 三组: the name of a unit of an organisation rather than so many of them. */
const unitName =
  /^第?[一二三四五六七八九十]+(?:[部组队班科处区店厂段期线院校所村站]|车间|小组|大队|中队|支行|分行|分厂|公司|分公司|分局|工区|片区|标段|年级|阶段|学期|社区|门店|车队|库区)$/;

export function readCell(cell: Cell): GridCell {
  const text = cell.text.trim();
  if (text === "") return { cell, state: "blank" };
  if (dash.test(text)) return { cell, state: "none" };
  if (unitName.test(text)) return { cell, state: "text" };
  const told = cell.children.filter(
    (node): node is QuantityNode => node.type === "quantity" && isFigure(node),
  );
  // $3/1M tokens, $15 per 1,000 calls: the second is what the first is told for.
  const all = told.filter(
    ({ start }, index) => index === 0 || !perSign.test(cell.text.slice(told[index - 1]?.end, start)),
  );
  const figures = all.length > 1 ? all.filter(({ start }) => !isInBrackets(cell, start)) : all;
  const [figure] = figures;
  // A figure among words is a remark; only one that fills its cell, brackets aside, is the cell's value.
  if (figure === undefined || figures.length > 1 || !fills(figure, cell)) return { cell, state: "text" };
  const [aside, ...more] = all.filter((other) => other !== figure && other.start > figure.start);
  return {
    cell,
    figure,
    state: "figure",
    ...(isRemarked(text) && { isAdjusted: true }),
    ...(aside !== undefined && more.length === 0 && { aside }),
  };
}

/** Further figures in brackets tell more of the one before them: 16（53.3%）. */
function isInBrackets({ text }: Cell, at: number): boolean {
  const open = Math.max(text.lastIndexOf("（", at), text.lastIndexOf("(", at));
  return open > 0 && !/[）)]/u.test(text.slice(open, at));
}

/** A label of a total over things that are counted once, however often they are listed. */
export function isAdjustedLabel(label: string): boolean {
  return distinct.test(label);
}

function isRemarked(text: string): boolean {
  const told = /[（(]([^（()）]{1,40})[）)][^（()）]{0,2}$/u.exec(text)?.[1];
  if (told === undefined) return /\d\s?[*※†‡]{1,3}$/u.test(text);
  return distinct.test(told) || /[=＝]\s*[\d（(]|^\s*不?含|^\s*(?:扣除|剔除|excl|incl)/iu.test(told);
}

const distinct =
  /去重|重复|重叠|重合|峰值|高峰|\bpeak\b|\bconcurrent|\bunique\b|\bdistinct\b|\bde-?dup|\boverlap|\bduplicat/iu;

function fills(figure: QuantityNode, cell: Cell): boolean {
  const start = Math.min(figure.start, ...(figure.bounds ?? []).map((bound) => bound.start));
  const end = Math.max(figure.end, ...(figure.bounds ?? []).map((bound) => bound.end));
  const behind = cell.text.slice(end).replace(remark, "").trim();
  const rest = (cell.text.slice(0, start).replace(remark, "") + behind).trim();
  if (rest === "" || footnoteMark.test(rest)) return true;
  // 增长12% is a figure told by its direction, 15组 one with a measure word that few things have.
  return behind === ""
    ? directionWord.test(rest)
    : start === 0 && (ownMeasure.test(rest) || eachTail.test(rest) || isPieces(figure, rest));
}

const perSign = /^\s?(?:[/／]|per\s|每)\s?$/iu;
/** `/10K`, ` per 1M tokens`, `/千次`, ` per user`. */
const eachTail = /^(?:[/／]\s?|per\s|每)[\d,.]*\s?\p{L}{1,12}(?:\s\p{L}{1,12})?$/iu;

/** 4× of what is bought; 2.5× is how many times as fast. */
function isPieces({ text, comparator }: QuantityNode, rest: string): boolean {
  return /^[×✕]$/u.test(rest) && comparator === "eq" && /^\d+$/u.test(text);
}

const remark = /[（(][^（()）]{0,40}[）)]/gu;
// Signs such as ⚠️ and ✅ say how sure or how far a figure is, and are no part of it.
const footnoteMark =
  /^(?:[*※†‡#①-⑳⑴-⒇]|\p{Extended_Pictographic}\uFE0F?|注\d{0,2}|\[\d{1,2}\]|\^\d{1,2}){1,3}$/u;
const directionWord = /^(?:增长|增加|上升|提高|下降|减少|降低|持平|同比|环比|[+↑↓▲△▼▽-]){1,2}$/u;
const ownMeasure = /^(?:\/\s?)?(?![年月日号点时前后起底多余以第期线强])\p{L}{1,3}$/u;
