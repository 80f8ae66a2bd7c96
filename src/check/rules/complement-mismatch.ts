import type { Complement, QuantityNode } from "../../ast/nodes.ts";
import { Decimal } from "../../quantities/decimal.ts";
import { Interval } from "../../quantities/interval.ts";
import { rewriteNumber, writeAmount, writeInterval } from "../amount.ts";
import { defineRule, type ProposedFix } from "../rule.ts";

interface Split {
  readonly shares: string;
  readonly remainder: string;
  readonly made: string;
}

const hundred = Decimal.of(100);

/** Adds the shares of something to the share said to be the rest. */
export const complementMismatch = defineRule<{ suggested: Split & { suggestion: string }; plain: Split }>({
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
    for (const { statement } of model.statements) {
      if (statement.type !== "complement") continue;
      const { shares, remainder } = statement;
      const made = totalOf(statement);
      if (made === undefined || canBeWhole(made, statement)) continue;
      const fixes = proposeFixes(statement);
      const wrong = wrongFigure(statement);
      const words = {
        shares: shares.map(({ text }) => text).join(" + "),
        remainder: remainder.text,
        made: writeInterval(made, remainder),
      };
      const suggestion = wrong === remainder ? undefined : neededOf(statement, wrong);
      report({
        at: wrong.position,
        about: [...shares, remainder].map(({ text }) => text),
        certainty: statement.certainty,
        related: [...shares, remainder]
          .filter((share) => share !== wrong)
          .map((share) => ({ at: share.position, message: share.text })),
        unit: "%",
        expected: "100",
        ...(made.value !== undefined && {
          actual: made.value.toDecimalString(),
          delta: made.value.minus(hundred).toDecimalString(),
        }),
        fixes,
        ...(suggestion === undefined
          ? { variant: "plain" as const, params: words }
          : {
              variant: "suggested" as const,
              params: { ...words, suggestion: writeAmount(suggestion, wrong) },
            }),
      });
    }
  },
});

function totalOf({ shares, remainder }: Complement): Interval | undefined {
  const all = [...shares, remainder];
  return all.every(isPercent)
    ? all.map((share) => Interval.from(share)).reduce((sum, share) => sum.plus(share))
    : undefined;
}

function isPercent({ unit, malformed }: QuantityNode): boolean {
  return unit === "%" && malformed === undefined;
}

/** What rounding each share to its last written place can explain is no mistake. */
function canBeWhole(made: Interval, { shares, remainder }: Complement): boolean {
  const slack = [...shares, remainder]
    .filter(({ resolution }) => resolution?.includes(".") === true)
    .reduce((sum, { resolution }) => sum.plus(Decimal.of(resolution ?? "0")), Decimal.zero)
    .times(Decimal.fraction(1n, 2n));
  return made.overlaps(new Interval(hundred.minus(slack), hundred.plus(slack)));
}

/** A share outside 0–100% is wrong for certain; otherwise the finding stands at the one said to remain. */
function wrongFigure({ shares, remainder }: Complement): QuantityNode {
  const possible = new Interval(Decimal.zero, hundred);
  return [...shares, remainder].find((share) => !possible.overlaps(Interval.from(share))) ?? remainder;
}

/** What one share would have to be for all of them to make 100%, where that is a possible share. */
function neededOf({ shares, remainder }: Complement, wrong: QuantityNode): Decimal | undefined {
  const others = [...shares, remainder].filter((share) => share !== wrong);
  const sum = others.map((share) => Interval.from(share).value).reduce(addKnown, Decimal.zero);
  const needed = sum === undefined ? undefined : hundred.minus(sum);
  return needed !== undefined && needed.sign() > 0 && needed.compare(hundred) <= 0 ? needed : undefined;
}

function addKnown(sum: Decimal | undefined, share: Decimal | undefined): Decimal | undefined {
  return sum === undefined || share === undefined ? undefined : sum.plus(share);
}

/** First the figure the finding stands at, then the others. */
function proposeFixes(complement: Complement): readonly ProposedFix[] {
  const wrong = wrongFigure(complement);
  const others = [...complement.shares, complement.remainder].filter((share) => share !== wrong);
  return [wrong, ...others].flatMap((share): ProposedFix[] => {
    const needed = neededOf(complement, share);
    const newText = needed === undefined ? undefined : rewriteNumber(share.text, needed, share);
    return newText === undefined
      ? []
      : [
          {
            title: {
              "zh-CN": `把 ${share.text} 改为 ${newText}`,
              en: `Change ${share.text} to ${newText}`,
            },
            edits: [{ at: share.position, newText }],
          },
        ];
  });
}
