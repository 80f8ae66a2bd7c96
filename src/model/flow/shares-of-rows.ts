import { around } from "../../ast/statements/context.ts";
import { comparison, residual } from "../../ast/statements/text/words.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { relateComplement } from "../relations/complement.ts";
import type { RelationContext } from "../relations/context.ts";
import type { Relation } from "../relation.ts";
import { exactSum } from "./amounts.ts";
import type { Flow, FlowFigure, FlowLine } from "./flow.ts";

/**
 * Rows that tell a name and a share each, and make the whole:
 *
 *     考核权重：              Budget split
 *     - 销售额 40%            - R&D: 45%
 *     - 回款 35%              - Marketing: 30%
 *     - 满意度 25%            - Reserve: 25%
 *
 * When they do not make 100%, only a line above them that calls them the parts of something says that they should.
 */
export function relateSharesOfRows({ lines }: Flow, context: RelationContext): readonly Relation[] {
  return runsOf(lines).flatMap((shares): readonly Relation[] => {
    const last = shares.at(-1);
    if (shares.length < fewest || last === undefined) return [];
    const off = exactSum(shares).minus(hundred);
    const isWhole = off.sign() === 0;
    if (!isWhole && (off.abs().compare(farthest) > 0 || !isSplit(shares, off.sign() < 0, lines))) return [];
    const quantities = shares.map(({ quantity }) => quantity);
    const complement = {
      type: "complement",
      position: around([last.quantity.position, ...quantities.map(({ position }) => position)]),
      certainty: "stated",
      because: isWhole ? "shares-make-the-whole" : "shares-of-what-it-is-made-of",
      shares: quantities.slice(0, -1),
      remainder: last.quantity,
    } as const;
    return relateComplement(complement, context);
  });
}

const fewest = 3;
const hundred = Decimal.of(100);
const farthest = Decimal.of(15);

function runsOf(lines: readonly FlowLine[]): readonly (readonly FlowFigure[])[] {
  const runs: FlowFigure[][] = [];
  let before: FlowLine | undefined;
  for (const line of lines) {
    const share = shareOf(line);
    const last = runs.at(-1);
    if (share !== undefined) {
      if (last === undefined || before?.siblings !== line.siblings) runs.push([share]);
      else last.push(share);
    }
    before = share === undefined ? undefined : line;
  }
  return runs;
}

/** The only figure of a short line, behind a name: 销售额 40%, 价格（40%）. */
function shareOf({ text, figures, ranges, isTitle }: FlowLine): FlowFigure | undefined {
  const [share, ...others] = figures;
  if (share === undefined || others.length > 0 || (ranges?.length ?? 0) > 0) return undefined;
  if (isTitle || text.length > longest) return undefined;
  const { quantity, label, trail } = share;
  const isLevel =
    quantity.unit === "%" &&
    quantity.change === undefined &&
    quantity.comparator === "eq" &&
    share.exact.sign() > 0;
  if (!isLevel || label === "" || /^[-−+＋]|[点點]$/u.test(quantity.text)) return undefined;
  return ofOthers.test(label) || comparison.test(label) || /^(?:以[上内下]|off|的?增)/u.test(trail)
    ? undefined
    : share;
}

const longest = 48;
/** Rates, and shares of something else than what the next row is a share of. */
const ofOthers =
  /[率税息]|折|满意度$|合格|达标|完成|覆盖|\b(?:rate|tax|interest|margin|discount|growth|completed?|done)\b/iu;

/**
 * The line above says that they are the parts of one thing. What falls short of it may leave something out, unless weights
 * are told, a budget is split, or the last takes the rest.
 */
function isSplit(shares: readonly FlowFigure[], isShort: boolean, lines: readonly FlowLine[]): boolean {
  const [first] = shares;
  const above = first === undefined ? undefined : lines[first.line.at - 1];
  if (above === undefined || above.text.length > longestLead || above.figures.length > 1) return false;
  if (!split.test(above.text) || ofSome.test(above.text)) return false;
  return !isShort || allOfIt.test(above.text) || residual.test(shares.at(-1)?.label ?? "");
}

const longestLead = 60;
const split =
  /(?:权重|占比|分配|构成|结构|组成|分布|分摊|配比|比例)[^，。；]{0,8}[:：]?$|\b(?:weights?|weightings?|split|breakdown|allocation|mix|distribution)\b[^.;]{0,24}[:：]?$/iu;
const allOfIt = /权重|分配|分摊|\b(?:weights?|weightings?|split|allocation)\b/iu;
/** Some of all, answers of which one may give several, or each on its own. */
const ofSome =
  /主要|折扣|优惠|奖|提成|返[利点]|前[三五十几\d]|部分|多选|重点|各自|典型|例如|\b(?:top|main|some|multiple|selected|largest|e\.g\.)\b/iu;
