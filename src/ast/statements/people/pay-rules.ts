import type { PayRule, QuantityNode, SectionKind } from "../../nodes.ts";
import { nameIn } from "../context.ts";
import type { StatementContext } from "../context.ts";
import { lineText, linesOf } from "../text/lines.ts";
import type { Line } from "../text/lines.ts";
import type { Figure } from "../text/prose.ts";
import type { BlockPlace } from "../reading.ts";
import { isIn } from "../text/section-kind.ts";
import { payWord } from "../text/words.ts";

const payKinds: ReadonlySet<SectionKind> = new Set(["pay"]);
const baseWord = /底薪|基本工资|月薪|年薪|\bbase\b|\bsalary\b/i;
const rateWord = /提成|奖金|佣金|\bcommission\b|\bbonus\b/i;
const thresholdWord = /不足|未达|低于|超过|满|达到|\bbelow\b|\babove\b|\bover\b/i;
const post = /(?:完成任务|达标)?([\p{Script=Han}]{1,8}(?:员|师|经理|总监|主管|助理|部))/u;

/** Lines of a pay section that say what is paid: base, rate, threshold. */
export function readPayRules(place: BlockPlace): PayRule[] {
  const { context } = place;
  return linesOf(place).flatMap((line) => {
    const text = line.prose.run.text;
    if (!payWord.test(text) || !(isIn(context, payKinds) || (baseWord.test(text) && rateWord.test(text))))
      return [];
    return payRuleOf(line, context) ?? [];
  });
}

function payRuleOf(line: Line, context: StatementContext): PayRule | undefined {
  const text = lineText(line, context);
  const figures = line.prose.sentences.flatMap((sentence) => sentence.figures);
  const base = figureAfter(line, figures, baseWord, (quantity) => quantity.unit !== "%");
  const rate = figures.find(
    (figure) => figure.quantity.unit === "%" && isBeside(line, figure, rateWord),
  )?.quantity;
  const threshold = figureAfter(line, figures, thresholdWord, (quantity) => quantity.kind === "money");
  if (text === undefined || (base === undefined && rate === undefined)) return undefined;
  const who = post.exec(line.prose.run.text.slice(0, 24));
  const end = who === null ? 0 : who.index + who[0].length;
  const name = nameIn(line.prose.run, end - (who?.[1]?.length ?? 0), end, context.lines);
  return {
    type: "payRule",
    position: text.position,
    certainty: "stated",
    because: "section-pay",
    ...(name === undefined ? {} : { post: name }),
    text,
    ...(base === undefined ? {} : { base }),
    ...(rate === undefined ? {} : { rate }),
    ...(threshold === undefined ? {} : { threshold }),
  };
}

function figureAfter(
  line: Line,
  figures: readonly Figure[],
  word: RegExp,
  accepts: (quantity: QuantityNode) => boolean,
): QuantityNode | undefined {
  return figures.find(
    ({ quantity, before }) =>
      accepts(quantity) && word.test(line.prose.run.text.slice(before.start, quantity.start)),
  )?.quantity;
}

function isBeside(line: Line, figure: Figure, word: RegExp): boolean {
  const { before, after } = figure;
  return word.test(line.prose.run.text.slice(before.start, after.end));
}
