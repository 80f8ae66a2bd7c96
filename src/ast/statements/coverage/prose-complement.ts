import { Decimal } from "../../../quantities/decimal.ts";
import type { Complement } from "../../nodes.ts";
import { around, nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { exactSum } from "../allocations/parts.ts";
import type { Figure, Piece, Prose, Sentence } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { readSharesOfWhole } from "./shares-of-whole.ts";
import { comparison, remainder } from "../text/words.ts";

interface Share {
  readonly figure: Figure;
  readonly piece: Piece;
}

/**
 * Shares of one whole of which the last is said to be the rest:
 *
 *     首付款到账当月发80%提成，工程结束发剩余20%提成
 *                   ^^^                ^^^^^ with the shares before it makes 100%
 */
export function readProseComplements(prose: Prose, { context }: BlockPlace): Complement[] {
  const found: Complement[] = [];
  let carried: Share[] = [];
  for (const sentence of prose.sentences) {
    let shares: Share[] = [];
    for (const share of sharesOf(prose, sentence)) {
      if (!isRest(prose, share)) {
        shares.push(share);
        continue;
      }
      const taken = shares.length > 0 ? shares : carried;
      const complement = taken.length > 0 ? makeComplement(prose, taken, share, context) : undefined;
      if (complement !== undefined) found.push(complement);
      shares = [];
    }
    carried = shares;
  }
  const told = new Set(
    found.flatMap(({ remainder: rest, shares }) => [rest, ...shares].map(({ start }) => start)),
  );
  const whole = readSharesOfWhole(prose).filter(
    ({ remainder: rest, shares }) => ![rest, ...shares].some(({ start }) => told.has(start)),
  );
  return [...found, ...whole];
}

/** Percentages as written, malformed ones too: 800% is what the reader wants to hear of. */
function sharesOf(prose: Prose, sentence: Sentence): Share[] {
  return sentence.pieces.flatMap((piece) =>
    piece.figures
      .filter(
        ({ quantity }) => quantity.unit === "%" && quantity.low !== null && quantity.low === quantity.high,
      )
      .filter(({ quantity, before }) => {
        const label = prose.run.text.slice(before.start, before.end);
        return quantity.change === undefined && !comparison.test(label) && !rate.test(label);
      })
      .map((figure) => ({ figure, piece })),
  );
}

const rate = /率|利息|税|增幅|增速|折扣|\brate\b|\binterest\b|\btax\b|\bgrowth\b|\bdiscount\b/i;

/** The word for the rest stands right before the figure: 剩余20%, the remaining 20%, 余款为20%. */
function isRest(prose: Prose, { figure }: Share): boolean {
  const label = prose.run.text.slice(
    Math.max(figure.before.start, figure.quantity.start - 14),
    figure.quantity.start,
  );
  const match = remainder.exec(label);
  if (match === null) return false;
  return label.length - match.index - match[0].length <= 6;
}

const payment =
  /[发付]|支付|预付|首付|定金|订金|到账|到帐|拨付|结算|提成|款|\bpa(?:y|id|yments?)\b|\bdeposit\b|\bupfront\b|\binstal?lments?\b|\bcommission\b/i;

function makeComplement(
  prose: Prose,
  shares: readonly Share[],
  rest: Share,
  context: StatementContext,
): Complement | undefined {
  const quantities = shares.map((share) => share.figure.quantity);
  const all = [...quantities, rest.figure.quantity];
  const isExact = exactSum(all)?.equals(Decimal.of(100)) === true;
  const start = shares[0]?.piece.start ?? rest.piece.start;
  const text = prose.run.text.slice(start, rest.piece.end);
  const isPaid = payment.test(text);
  if (!isExact && leavesOneOpen(text)) return undefined;
  const subject = subjectOf(prose, rest, context);
  return {
    type: "complement",
    position: around([rest.figure.quantity.position, ...quantities.map((quantity) => quantity.position)]),
    certainty: isExact || isPaid ? "stated" : "inferred",
    because: isPaid ? "instalments-with-rest" : "shares-with-rest",
    ...(subject === undefined ? {} : { subject }),
    shares: quantities,
    remainder: rest.figure.quantity,
  };
}

/** `预付30%，里程碑节点付款，验收后付尾款10%`: between the two something else is paid, and nobody says how much. */
function leavesOneOpen(text: string): boolean {
  return text
    .split(/[，；,;]/u)
    .slice(1, -1)
    .some((clause) => !/[\d一二三四五六七八九十两半]/u.test(clause) && payment.test(clause));
}

const preposition = /^(?:on|of|at|in|after|upon|when|before|by|is|will|to|within)$/i;

/** The noun the figure is a share of: 提成 of 剩余20%提成. */
function subjectOf(prose: Prose, { figure }: Share, context: StatementContext) {
  const after = prose.run.text.slice(figure.after.start, figure.after.end);
  const match = /^\s*(?:的|of the|of)?\s*([^\s，。；、（）(),.;]{1,12})/.exec(after);
  const word = match?.[1];
  if (match === null || word === undefined || preposition.test(word)) return undefined;
  const start = figure.after.start + match[0].length - word.length;
  return nameIn(prose.run, start, start + word.length, context.lines);
}
