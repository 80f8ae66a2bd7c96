import type { Relation, Term } from "../../model/relation.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import { relatedTerm } from "../related-term.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

interface Split {
  readonly shares: string;
  readonly remainder: string;
  readonly made: string;
}

const hundred = Decimal.of(100);

/** Adds the shares of something to the share said to be the rest, or to each other where they are said to be all of it. */
export const complementMismatch = defineRule<{
  suggested: Split & { suggestion: string };
  plain: Split;
  whole: { shares: string; made: string };
}>({
  name: "complement-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: {
    suggested: {
      "zh-CN": ({ shares, remainder, made, suggestion }) =>
        `${shares} 与剩余的 ${remainder} 合计 ${made}，不是 100%；与剩余 ${remainder} 相配的是 ${suggestion}`,
      en: ({ shares, remainder, made, suggestion }) =>
        `${shares} and the remaining ${remainder} make ${made}, not 100%; ${suggestion} would leave ${remainder}`,
    },
    plain: {
      "zh-CN": ({ shares, remainder, made }) => `${shares} 与剩余的 ${remainder} 合计 ${made}，不是 100%`,
      en: ({ shares, remainder, made }) => `${shares} and the remaining ${remainder} make ${made}, not 100%`,
    },
    whole: {
      "zh-CN": ({ shares, made }) => `${shares} 合计 ${made}，不是 100%`,
      en: ({ shares, made }) => `${shares} make ${made}, not 100%`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "“先付一部分，剩余……”的几个百分比加起来不是 100%。",
      en: "The shares given first and the share said to remain do not make 100%.",
    },
    why: {
      "zh-CN": "分期付款、分批发放的比例直接决定谁拿到多少钱，写错一位就是十倍。",
      en: "Instalments decide who gets how much; one digit too many is ten times the money.",
    },
    remedy: {
      "zh-CN": "按剩余比例改正先付的比例，或反过来改正剩余比例。",
      en: "Correct the share given first to fit the one that remains, or the other way round.",
    },
    fails: { text: "# 薪资标准\n\n提成首付款到账当月发60%，工程结束后发剩余30%。\n" },
    passes: { text: "# 薪资标准\n\n提成首付款到账当月发70%，工程结束后发剩余30%。\n" },
  },
  check(model, { report }) {
    for (const relation of model.relations) {
      if (relation.kind !== "complement" || relation.verdict !== "violated") continue;
      const { stated: remainder, terms: shares, certainty } = relation;
      const figures = [...shares, remainder];
      const made = figures.map((share) => Interval.from(share)).reduce((sum, share) => sum.plus(share));
      const wrong = wrongFigure(relation);
      const words = {
        shares: shares.map(({ text }) => text).join(" + "),
        remainder: remainder.text,
        made: writeInterval(made, remainder),
      };
      const suggestion = wrong === remainder ? undefined : neededOf(wrong, figures);
      report({
        at: wrong.span,
        about: figures.map(({ text }) => text),
        certainty,
        related: figures.filter((share) => share !== wrong).map(relatedTerm),
        unit: "%",
        expected: "100",
        ...(made.value !== undefined && {
          actual: made.value.toDecimalString(),
          delta: made.value.minus(hundred).toDecimalString(),
        }),
        fixes: [wrong, ...figures.filter((share) => share !== wrong)].flatMap((share) =>
          proposeFix(share, figures),
        ),
        ...(!relation.because.endsWith("-with-rest")
          ? {
              variant: "whole" as const,
              params: { shares: figures.map(({ text }) => text).join(" + "), made: words.made },
            }
          : suggestion === undefined
            ? { variant: "plain" as const, params: words }
            : {
                variant: "suggested" as const,
                params: { ...words, suggestion: writeAmount(suggestion, wrong) },
              }),
      });
    }
  },
});

/** A share outside 0–100% is wrong for certain; otherwise the finding stands at the one said to remain. */
function wrongFigure({ stated, terms }: Relation): Term {
  const possible = new Interval(Decimal.zero, hundred);
  return [...terms, stated].find((share) => !possible.overlaps(Interval.from(share))) ?? stated;
}

/** What one share would have to be for all of them to make 100%, where that is a possible share. */
function neededOf(wrong: Term, figures: readonly Term[]): Decimal | undefined {
  let needed = hundred;
  for (const share of figures) {
    const { value } = Interval.from(share);
    if (share === wrong) continue;
    if (value === undefined) return undefined;
    needed = needed.minus(value);
  }
  return needed.sign() > 0 && needed.compare(hundred) <= 0 ? needed : undefined;
}

function proposeFix(share: Term, figures: readonly Term[]): readonly ProposedFix[] {
  const needed = neededOf(share, figures);
  const newText = needed === undefined ? undefined : rewriteNumber(share.text, needed, share);
  if (newText === undefined) return [];
  return [
    {
      title: { "zh-CN": `把 ${share.text} 改为 ${newText}`, en: `Change ${share.text} to ${newText}` },
      edits: [{ at: share.span, newText }],
    },
  ];
}
