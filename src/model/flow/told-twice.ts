import { Decimal } from "../../quantities/decimal.ts";
import { slipDigits } from "../../quantities/slip-digits.ts";
import type { Contradiction } from "../plan-model.ts";
import type { Relation } from "../relation.ts";
import { significantDigits } from "./amounts.ts";
import type { Flow, FlowFigure } from "./flow.ts";

/**
 * 计划总投资12.34亿元 in the summary, and 计划总投资12.43亿元 in the detail: a total of one name, told of one time. Other totals
 * of that name agree in all digits but one by chance, about once in two hundred pairs where they show four of them: so
 * few may go by the name, and they may tell two values only, in sentences of no other year and of nothing before.
 */
export function findToldTwice({ figures }: Flow, known: readonly Relation[]): readonly Contradiction[] {
  const groups = new Map<string, Named[]>();
  for (const figure of figures) {
    const name = nameOf(figure);
    if (name === undefined) continue;
    const key = `${figure.dimension} ${name.slice(-sharedEnd)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [{ figure, name }]);
    else group.push({ figure, name });
  }
  const found = [...groups.values()].flatMap((group) => slippedOf(group) ?? []);
  return found.length === 0 ? [] : found.filter((each) => !isToldWrong(each, known));
}

interface Named {
  readonly figure: FlowFigure;
  readonly name: string;
}

/** Names that end alike may be short for one another. */
const sharedEnd = 3;
const mostOfName = 6;
const fewestDigits = 4;
const fewestShared = 3;

function slippedOf(group: readonly Named[]): Contradiction | undefined {
  if (group.length < 2 || group.length > mostOfName) return undefined;
  const [first] = group;
  const again = group.find(({ figure }) => first !== undefined && !figure.exact.equals(first.figure.exact));
  if (first === undefined || again === undefined) return undefined;
  const isOther = ({ figure }: Named) =>
    ![first, again].some((known) => known.figure.exact.equals(figure.exact));
  if (group.some(isOther) || !isOneThing(first, again) || !isSlip(first.figure, again.figure))
    return undefined;
  return { name: again.name, first: first.figure.quantity, again: again.figure.quantity };
}

/** Its parts miss it by the same slip: that is told where they are. */
function isToldWrong({ first, again }: Contradiction, known: readonly Relation[]): boolean {
  const places = new Set([first, again].map(({ position }) => position.start.offset));
  return known.some(
    ({ verdict, certainty, stated }) =>
      verdict === "violated" && certainty !== "inferred" && places.has(stated.span.start.offset),
  );
}

/** The one name is the other, or what it ends with; nothing in front of it tells of another kind or time. */
function isOneThing(a: Named, b: Named): boolean {
  const [short, long] = a.name.length <= b.name.length ? [a, b] : [b, a];
  if (!long.name.endsWith(short.name)) return false;
  const more = long.name.slice(0, long.name.length - short.name.length);
  if (qualifier.test(more) || /\d/u.test(more)) return false;
  return a.figure.sentence !== b.figure.sentence && timesOf(a.figure) === timesOf(b.figure);
}

function isSlip(a: FlowFigure, b: FlowFigure): boolean {
  const places = [a, b].map(({ quantity }) => Decimal.parse(quantity.resolution ?? ""));
  const [place, other] = places;
  if (place === undefined || other === undefined || !place.equals(other)) return false;
  if ([a, b].some(({ exact }) => significantDigits(exact) < fewestDigits)) return false;
  return slipDigits(a.exact, place, b.exact) >= fewestShared;
}

/** What the words in front of a figure call it, where that is a total and all of it. */
function nameOf({ label, exact, isAmount, isBracketed, quantity }: FlowFigure): string | undefined {
  if (!isAmount || isBracketed || exact.sign() <= 0) return undefined;
  if (quantity.isApproximate === true || quantity.change !== undefined) return undefined;
  if (quantity.per.length > 0 && quantity.isTotal !== true) return undefined;
  const name = label
    .normalize("NFKC")
    .toLowerCase()
    .trim()
    .replace(preposition, "")
    .replace(verb, "")
    .replace(/\s+/gu, " ")
    .trim();
  return total.test(name) && !ofSome.test(name) ? name : undefined;
}

const preposition = /^(?:按照?|以|将|则|即|本|该|the |our |its )/u;
/** It says how much it is, whatever comes in front. */
const verb =
  /(?:将?(?:达到?|约?为|共计?|合计|累计|是|约|计|共有?)|[:：]|\b(?:is|was|are|were|of|to|at|be|will|come|comes|came|amounts?|amounted|estimated|reached|total(?:s|ed|ling)))*\s*$/u;
const total =
  /总(?:投资|金额|额|收入|支出|造价|预算|面积|产值|人口|成本|费用|规模|建筑面积|用地面积|里程|产量|销量|资产|负债)$|\btotal (?:project |programme |program |annual |construction |capital |operating )?(?:cost|budget|investment|revenue|income|expenditure|spending|area|population|assets)$/u;
/** A part of it, a change of it, or another's: 其中, 新增, 上年. */
const ofSome =
  /其中|新增|增加|减少|上年|去年|上一年|同期|往年|较|比|由|从|每|各|余下|其余|\b(?:of which|last|previous|prior|each|per|another|other)\b/u;
const qualifier =
  /计划|预算|实际|完成|累计|到位|原|调整|概算|决算|合同|中标|估算|批复|[一二三四五六七八九十甲乙丙丁]|\b(?:budget(?:ed)?|actual|planned|revised|original|forecast|first|second|third|phase|option|new)\b/u;

const reachOfTime = 60;

/** Years, quarters and months told in front of a figure, and what its sentence sets against them. */
function timesOf({ line, quantity }: FlowFigure): string {
  const before = line.text.slice(Math.max(0, quantity.start - reachOfTime), quantity.start);
  return [...new Set(before.match(time) ?? [])].sort().join();
}

const time =
  /(?:19|20)\d\d|[1-9]\d?月|[一二三四]季度|上半年|下半年|第[一二三四五]|[一二三四]期|上年|去年|明年|\b(?:q[1-4]|h[12]|phase \w+)\b/giu;
