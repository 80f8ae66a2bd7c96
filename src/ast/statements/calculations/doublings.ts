import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import { positionInRun } from "../../run.ts";
import type { StatementContext } from "../context.ts";
import type { Piece, Prose, Sentence } from "../text/prose.ts";
import type { SpokenFigure } from "../text/spoken-figures.ts";

const words =
  /(nearly |almost |more than |over |about to )?\b(doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)\b/giu;
const percents: ReadonlyMap<string, string> = new Map([
  ["doubl", "100"],
  ["tripl", "200"],
  ["trebl", "200"],
  ["quadrupl", "300"],
]);
const hundred = Decimal.of(100);

/**
 * Growth told in words or as a multiple, as the percentage it stands for: 翻一番 is 100%, 翻两番 300%, 增长两倍 and "tripled"
 * 200%. Nobody says it of an exact hundred, so that it is good to a tenth. With 近 or "nearly" it says less still, and is
 * left as it is.
 */
export function withDoublings(
  figures: readonly SpokenFigure[],
  doublings: ReadonlyMap<number, readonly SpokenFigure[]>,
): readonly SpokenFigure[] {
  const spoken = doublings.get(figures[0]?.stretch ?? -1) ?? [];
  const all = figures.map((figure) => asPercent(figure) ?? figure);
  return spoken.length === 0 ? all : [...all, ...spoken].sort((a, b) => a.figure.start - b.figure.start);
}

function asPercent(figure: SpokenFigure): SpokenFigure | undefined {
  const { kind, unit, change, low, high, isApproximate, text } = figure.quantity;
  if (kind !== "ratio" || unit !== "倍" || change !== "increase" || low === null || low !== high)
    return undefined;
  const value = Decimal.parse(low);
  if (value === undefined || isApproximate === true) return undefined;
  const grown = text.startsWith("翻") ? value.minus(Decimal.one) : value;
  const percent = grown.times(hundred).toString();
  const { position, start, end } = figure.quantity;
  const quantity = makeQuantity(text, start, end, percent, position);
  return { ...figure, quantity, label: "" };
}

const asGrowth = {
  kind: "percent",
  unit: "%",
  change: "increase",
  isApproximate: true,
  resolution: "1",
} as const;

/** What a sentence tells in words, by the stretch it stands in: looked for once, however many stretches there are. */
export function doublingsIn(
  prose: Prose,
  sentence: Sentence,
  { lines }: StatementContext,
): ReadonlyMap<number, readonly SpokenFigure[]> {
  const found = new Map<number, SpokenFigure[]>();
  let stretch = 0;
  for (const piece of sentence.pieces) {
    for (const match of prose.run.text.slice(piece.start, piece.end).matchAll(words)) {
      const percent = percents.get((match[2] ?? "").toLowerCase());
      if (match[1] !== undefined || percent === undefined) continue;
      const start = piece.start + match.index;
      const end = start + match[0].length;
      const position = positionInRun(prose.run, start, end, lines);
      const figure = speak(piece, makeQuantity(match[0], start, end, percent, position), stretch);
      found.set(stretch, [...(found.get(stretch) ?? []), figure]);
    }
    if (piece.mark === "；") stretch++;
  }
  return found;
}

function makeQuantity(
  text: string,
  start: number,
  end: number,
  percent: string,
  position: QuantityNode["position"],
): QuantityNode {
  return {
    type: "quantity",
    position,
    text,
    start,
    end,
    low: percent,
    high: percent,
    inclusive: [true, true],
    comparator: "eq",
    per: [],
    ...asGrowth,
  };
}

function speak(piece: Piece, quantity: QuantityNode, stretch: number): SpokenFigure {
  const { start, end } = quantity;
  const figure = { quantity, before: { start, end: start }, after: { start: end, end }, start, end };
  return { figure, piece, quantity, label: "", trail: "", isBracketed: false, stretch };
}
