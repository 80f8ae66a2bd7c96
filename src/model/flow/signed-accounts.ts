import { Decimal } from "../../quantities/decimal.ts";
import { slipDigitsOfSum } from "../../quantities/slip-digits.ts";
import { isAlike } from "./amounts.ts";
import type { Claim } from "./claim.ts";
import type { Flow, FlowFigure } from "./flow.ts";
import { totalWord } from "./words.ts";

/**
 * Accounts kept in lines of their own, from what was there to what is there then:
 *
 *     Opening balance £1,208.40          上学期结余：318元
 *     + Subscriptions £960.00            收入：1,150元
 *     - Payments £1,412.75               支出：1,204元
 *     Closing balance £755.65            本学期结余：264元
 *
 * The words, or the way they are named in pairs (transfers in, transfers out), say what came and what went.
 */
export function findSignedAccounts(flow: Flow): readonly Claim[] {
  return flow.figures.flatMap((figure) => accountOf(figure, flow) ?? []);
}

const closing =
  /\b(?:closing|current|ending|final|year[- ]end|new|bank) (?:bank )?balance|\bbalance (?:carried forward|c\/f|at (?:the )?end|now)|期末|[年月季]末(?:结|余)|本[期次年月](?:结[余存]|余额)|本学期(?:结[余存]|余额)|现(?:有|存)?[^，。；\d]{0,4}(?:结余|余额)|\bcarried forward\b/iu;
const opening =
  /\bopening (?:bank )?balance|\bbrought forward\b|\bbalance (?:b\/f|at (?:the )?start)|期初|[年月季]初(?:结|余)|上(?:个?学期|[期年月次季])(?:的)?(?:末)?(?:结[余存转]|余额|剩余)/iu;
const cameIn =
  /收入|收到|转入|拨入|入账|捐款|会费|利息|\b(?:transfers? in|receipts?|income|received|deposits?|subscriptions?|donations?|interest|takings?|grants?|money in|credits?)\b/iu;
const wentOut =
  /支出|付出|转出|开支|花费|消费|\b(?:transfers? out|payments?|expenditure|expenses?|paid|spent|withdrawals?|costs?|charges|money out|debits?)\b/iu;

const mostMoves = 12;
const mostLines = 16;

function accountOf(close: FlowFigure, { figures }: Flow): Claim | undefined {
  if (close.isBracketed || !close.isAmount || !closing.test(close.label) || opening.test(close.label))
    return undefined;
  const moves: FlowFigure[] = [];
  for (let at = close.at - 1; at >= 0 && moves.length <= mostMoves; at--) {
    const figure = figures[at];
    if (figure === undefined || close.line.at - figure.line.at > mostLines) return undefined;
    // What is told between the lines of an account in other things is no part of it.
    if (figure.isBracketed || !figure.isAmount || !isAlike(figure, close)) continue;
    if (opening.test(figure.label)) return claimOf(figure, moves.reverse(), close);
    if (closing.test(figure.label)) return undefined;
    moves.push(figure);
  }
  return undefined;
}

function claimOf(first: FlowFigure, moves: readonly FlowFigure[], close: FlowFigure): Claim | undefined {
  const taken = new Set(moves.filter(({ label }) => wentOut.test(label)));
  const areTold = moves.every((move) => taken.has(move) !== cameIn.test(move.label));
  if (moves.length < 1 || !areTold || moves.some(({ label }) => totalWord.test(label))) return undefined;
  const signed = moves.map((move) => (taken.has(move) ? move.exact.negated() : move.exact));
  const made = [first.exact, ...signed].reduce((sum, value) => sum.plus(value), Decimal.zero);
  const isHeld = made.equals(close.exact);
  if (!isHeld && slipDigitsOfSum(close.exact, [first.exact, ...signed]) < fewestDigits) return undefined;
  return {
    operation: "balance",
    result: close,
    operands: [first, ...moves],
    taken,
    certainty: "stated",
    because: "account-in-lines",
  };
}

const fewestDigits = 2;
