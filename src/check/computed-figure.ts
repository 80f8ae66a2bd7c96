import type { Relation, RelationKind, Term } from "../model/relation.ts";
import { Decimal } from "../quantities/decimal.ts";
import { Interval } from "../quantities/interval.ts";
import { rewriteNumber, writeAmount, writeInterval } from "./amount.ts";
import { relatedTerm } from "./related-term.ts";
import type { Messages, ProposedFix, RuleContext } from "./rule.ts";
import { writeRatio } from "./write-ratio.ts";

/** A figure that others contradict, in words. */
export interface Contradicted {
  /** What it is the figure of, or "". */
  readonly name: string;
  readonly stated: string;
  /** What it is computed from, as it would be written: `12 × 5,600元`. */
  readonly formula: string;
  readonly computed: string;
  readonly by: string;
}

/** Messages of a rule that says what a figure is, what it should be, and by what formula. */
export type ContradictedParams = Record<"off" | "near", Contradicted>;

export const contradictedMessages: Messages<ContradictedParams> = {
  off: {
    "zh-CN": ({ name, stated, formula, computed, by }) =>
      `${name === "" ? "" : `“${name}”`}写的是 ${stated}，按 ${formula} 应为 ${computed}，相差 ${by}`,
    en: ({ name, stated, formula, computed, by }) =>
      `${name === "" ? "the figure" : name} is stated as ${stated}; ${formula} makes ${computed}, a difference of ${by}`,
  },
  near: {
    "zh-CN": ({ name, stated, formula, computed }) =>
      `${name === "" ? "" : `“${name}”`}写的是 ${stated}，按 ${formula} 为 ${computed}；若两者本应一致，只差一个数字`,
    en: ({ name, stated, formula, computed }) =>
      `${name === "" ? "the figure" : name} is stated as ${stated}; ${formula} makes ${computed}, one digit away, if that was meant`,
  },
};

/** Reports the violated relations of one kind, each at the stated figure. */
export function reportContradicted(
  relations: readonly Relation[],
  kind: RelationKind,
  { report }: Pick<RuleContext<ContradictedParams>, "report">,
): void {
  for (const relation of relations) {
    if (relation.kind !== kind || relation.verdict !== "violated") continue;
    const { stated, terms, certainty, metric = stated.name ?? "" } = relation;
    const computed = Interval.from(relation.computed);
    const shown = computed.value === undefined ? undefined : roundLike(computed.value, stated);
    const by = Decimal.of(relation.delta).abs();
    report({
      at: stated.span,
      about: [stated.text, ...terms.map(({ text }) => text)],
      variant: relation.because === "a-digit-off" ? "near" : "off",
      params: {
        name: metric,
        stated: writeInterval(Interval.from(stated), stated),
        formula: formulaOf(relation),
        computed: shown === undefined ? writeInterval(computed, stated) : writeAmount(shown, stated),
        by: writeAmount(shown === undefined ? by : differenceFrom(stated, shown, by), stated),
        ...(computed.value !== undefined && writeRatio(stated.text, computed.value)),
      },
      certainty,
      related: terms.map(relatedTerm),
      ...(stated.unit !== null && { unit: stated.unit }),
      ...(computed.value !== undefined && {
        expected: computed.value.toDecimalString(),
        actual: Interval.from(stated).value?.toDecimalString() ?? "",
        delta: Decimal.of(relation.delta).toDecimalString(),
      }),
      fixes: shown === undefined || /[:：]/u.test(stated.text) ? [] : correct(stated, shown),
    });
  }
}

/** The statement without the stated figure: what stands on the other side of its equals sign. */
function formulaOf({ statement }: Relation): string {
  const at = statement.indexOf(" = ");
  if (at === -1) return statement;
  const [left, right] = [statement.slice(0, at), statement.slice(at + 3)];
  return /[×÷+−]/u.test(left) && !/[×÷+−]/u.test(right) ? left : right;
}

/** To the last place that the stated figure is written with. */
function roundLike(value: Decimal, { resolution }: Term): Decimal {
  const place = Decimal.parse(resolution ?? "");
  const places = place === undefined ? undefined : value.dividedBy(place);
  return place === undefined || places === undefined ? value : places.round(0).times(place);
}

function differenceFrom(stated: Term, shown: Decimal, fallback: Decimal): Decimal {
  const { value } = Interval.from(stated);
  const difference = value?.minus(shown).abs();
  return difference === undefined || difference.sign() === 0 ? fallback : difference;
}

function correct(stated: Term, value: Decimal): readonly ProposedFix[] {
  const newText = rewriteNumber(stated.text, value, stated);
  if (newText === undefined || newText === stated.text) return [];
  return [
    {
      title: { "zh-CN": `改为 ${newText}`, en: `Correct it to ${newText}` },
      edits: [{ at: stated.span, newText }],
    },
  ];
}
