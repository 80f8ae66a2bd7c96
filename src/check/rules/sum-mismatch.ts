import type { Relation, Term } from "../../model/relation.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import { relatedTerm } from "../related-term.ts";

interface Off {
  /** What the total is of, or "". */
  readonly name: string;
  readonly stated: string;
  readonly sum: string;
  readonly by: string;
}

/** Compares every stated total with what its parts make, at any depth, in rows and in columns. */
export const sumMismatch = defineRule<{
  over: Off;
  under: Off;
  exceeds: Off;
  apart: Omit<Off, "by">;
  copy: Off;
}>({
  name: "sum-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: {
    over: {
      "zh-CN": ({ name, stated, sum, by }) =>
        `${subjectZh(name)}各项相加为 ${sum}，比总额 ${stated} 多 ${by}`,
      en: ({ name, stated, sum, by }) =>
        `the parts${subjectEn(name)} add up to ${sum}, ${by} more than the stated total of ${stated}`,
    },
    under: {
      "zh-CN": ({ name, stated, sum, by }) =>
        `${subjectZh(name)}各项相加为 ${sum}，比总额 ${stated} 少 ${by}`,
      en: ({ name, stated, sum, by }) =>
        `the parts${subjectEn(name)} add up to ${sum}, ${by} less than the stated total of ${stated}`,
    },
    exceeds: {
      "zh-CN": ({ name, stated, sum, by }) =>
        `${subjectZh(name)}已写明的各项相加已有 ${sum}，比总额 ${stated} 多 ${by}`,
      en: ({ name, stated, sum, by }) =>
        `the parts${subjectEn(name)} that are stated already add up to ${sum}, ${by} more than the stated total of ${stated}`,
    },
    apart: {
      "zh-CN": ({ name, stated, sum }) => `${subjectZh(name)}各项相加为 ${sum}，不可能得出总额 ${stated}`,
      en: ({ name, stated, sum }) =>
        `the parts${subjectEn(name)} add up to ${sum}, which cannot make the stated total of ${stated}`,
    },
    copy: {
      "zh-CN": ({ name, stated, sum, by }) =>
        `${subjectZh(name)}这里写的是 ${stated}，表中为 ${sum}，相差 ${by}`,
      en: ({ name, stated, sum, by }) =>
        `${name === "" ? "this" : name} says ${stated} where the table has ${sum}, a difference of ${by}`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "总额与各分项之和不一致。",
      en: "A stated total differs from the sum of its parts.",
    },
    why: {
      "zh-CN": "读者按总额决策，按分项执行。两者不一致时，总有一方在按错误的数字办事。",
      en: "People decide by the total and act by the parts. When the two disagree, somebody is working to a wrong figure.",
    },
    remedy: {
      "zh-CN": "核对是哪个数字写错：改正总额，或改正某一分项；若差额有去处，请写成“其他”一项。",
      en: "Find out which figure is wrong: correct the total, or the part; if the difference has a home, give it a part of its own.",
    },
    fails: {
      text: "# 收入计划\n\n全年收入总额为60万元，其中广告30万元，活动20万元，其他13万元。\n",
    },
    passes: {
      text: "# 收入计划\n\n全年收入总额为60万元，其中广告30万元，活动20万元，其他10万元。\n",
    },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      if (relation.kind !== "sum" || relation.verdict !== "violated") continue;
      const { stated, terms, certainty, because } = relation;
      const sum = Interval.from(relation.computed);
      const total = Interval.from(stated);
      const words = {
        name: relation.metric ?? stated.name ?? "",
        stated: writeInterval(total, stated),
        sum: writeInterval(sum, stated),
      };
      const facts = {
        at: stated.span,
        about: [stated.text, ...terms.map(({ text }) => text)],
        certainty,
        related: terms.map(relatedTerm),
        ...(stated.unit !== null && { unit: stated.unit }),
      };
      // Parts that leave something unsaid make at least what they say.
      const made = sum.value ?? (sum.high === null ? sum.low : null);
      if (made === null || total.value === undefined) {
        report({ ...facts, variant: "apart", params: words });
        continue;
      }
      const off = made.minus(total.value);
      const direction = off.sign() > 0 ? "over" : "under";
      // A text tells what one cell of a table says.
      const isCopy = terms.length === 1 && (because === "announced-total" || because === "quoted-cell");
      report({
        ...facts,
        variant: isCopy ? "copy" : sum.value === undefined ? "exceeds" : direction,
        params: { ...words, sum: writeAmount(made, stated), by: writeAmount(off.abs(), stated) },
        expected: total.value.toDecimalString(),
        actual: made.toDecimalString(),
        delta: off.toDecimalString(),
        fixes: proposeFixes(relation, made, off),
      });
    }
  },
});

/** A part that takes what is left (其他) closes the gap most naturally; after that the total, then the last part. */
function proposeFixes({ stated, terms }: Relation, sum: Decimal, off: Decimal): readonly ProposedFix[] {
  const closing = terms.findLast(({ isResidual }) => isResidual === true) ?? terms.at(-1);
  const total = replaceNumber(stated, sum, "correct");
  const part = closing === undefined ? undefined : closeGap(closing, off);
  const ordered = closing?.isResidual === true ? [part, total] : [total, part];
  return [...ordered, scaleParts(terms, sum.minus(off), sum)].filter((fix) => fix !== undefined);
}

/** All parts by the same share, where that gives figures no finer than those written: 20 + 20 for 60 is 30 + 30. */
function scaleParts(terms: readonly Term[], total: Decimal, sum: Decimal): ProposedFix | undefined {
  const edits = terms.map((term) => {
    const { value } = Interval.from(term);
    const scaled = value?.times(total).dividedBy(sum);
    const places = scaled?.dividedBy(Decimal.parse(term.resolution ?? "") ?? Decimal.one)?.toFiniteString();
    const isWritten = term.times === "1" && places !== undefined && !places.includes(".");
    const newText = scaled !== undefined && isWritten ? rewriteNumber(term.text, scaled, term) : undefined;
    return newText === undefined ? undefined : { at: term.span, newText };
  });
  const known = edits.filter((edit) => edit !== undefined);
  if (terms.length < 2 || known.length < terms.length) return undefined;
  return {
    title: {
      "zh-CN": `各项按比例调整为 ${known.map(({ newText }) => newText).join("、")}`,
      en: `Scale the parts to ${known.map(({ newText }) => newText).join(", ")}`,
    },
    edits: known,
  };
}

function closeGap(part: Term, off: Decimal): ProposedFix | undefined {
  const value = Interval.from(part).value;
  const times = Decimal.of(part.times);
  const share = off.dividedBy(times);
  return value === undefined || share === undefined
    ? undefined
    : replaceNumber(part, value.minus(share), "close");
}

function replaceNumber(term: Term, value: Decimal, kind: "correct" | "close"): ProposedFix | undefined {
  const newText = rewriteNumber(term.text, value, term);
  if (newText === undefined) return undefined;
  const name = term.name ?? term.text;
  return {
    title:
      kind === "correct"
        ? { "zh-CN": `把总额改为 ${newText}`, en: `Correct the total to ${newText}` }
        : { "zh-CN": `把“${name}”改为 ${newText}`, en: `Change ${name} to ${newText}` },
    edits: [{ at: term.span, newText }],
  };
}

function subjectZh(name: string): string {
  return name === "" ? "" : `“${name}”`;
}

function subjectEn(name: string): string {
  return name === "" ? "" : ` of ${name}`;
}
