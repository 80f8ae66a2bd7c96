import { quantitiesOf } from "../plan-quantities.ts";
import type { QuantityNode } from "../../ast/nodes.ts";
import { defineRule, type ProposedFix } from "../rule.ts";
import { isInverted } from "./inverted-range.ts";

interface Text {
  readonly text: string;
}

/** Why a number cannot be right as written, one variant for each reason that the recogniser gives. */
interface Params {
  digitMissingAfterPoint: Text;
  repeatedScale: Text;
  other: Text & { reason: string };
}

const variants: Readonly<Record<string, Exclude<keyof Params, "other">>> = {
  "digit-missing-after-point": "digitMissingAfterPoint",
  "repeated-scale": "repeatedScale",
};

/** Finds numbers that cannot be right as they are written. */
export const brokenNumber = defineRule<Params>({
  name: "broken-number",
  category: "malformed",
  severity: "error",
  scope: "plan",
  messages: {
    digitMissingAfterPoint: {
      "zh-CN": ({ text }) => `“${text}”小数点后面缺少数字`,
      en: ({ text }) => `"${text}" has a decimal point with no digit after it`,
    },
    repeatedScale: {
      "zh-CN": ({ text }) => `“${text}”的数量级重复或颠倒，无法确定是多少`,
      en: ({ text }) => `"${text}" repeats or inverts its scale, so its value is anyone's guess`,
    },
    other: {
      "zh-CN": ({ text, reason }) => `“${text}”不是完整的数字（${reason}）`,
      en: ({ text, reason }) => `"${text}" is not a well-formed number (${reason.replaceAll("-", " ")})`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "写坏的数字：小数点后没有数字、数量级重复等。",
      en: "A number that is damaged as written: no digit after the point, a scale repeated.",
    },
    why: {
      "zh-CN": "写坏的数字没有确定的值，计划不会替作者猜；牵涉到它的核对都无从进行。",
      en: "A damaged number has no certain value, and nothing that depends on it can be checked or done.",
    },
    remedy: {
      "zh-CN": "把数字补写完整，例如 1.% 应写成 1% 或 1.5%。",
      en: "Complete the number: 1.% should be 1% or 1.5%.",
    },
    fails: { text: "# 薪资标准\n\n签单不足10万的，提成降至1.%。\n" },
    passes: { text: "# 薪资标准\n\n签单不足10万的，提成降至1.5%。\n" },
  },
  check(model, { report }) {
    for (const quantity of quantitiesOf(model)) {
      const { malformed, text } = quantity;
      // A redacted date (20xx年12月1日) is told of as the placeholder it is, and February 30 as an impossible date.
      if (malformed === undefined || malformed === "redacted" || malformed === "impossible-date") continue;
      if (isInverted(quantity)) continue;
      const place = { at: quantity.position, about: [text] };
      const variant = variants[malformed];
      if (variant === undefined) report({ ...place, variant: "other", params: { text, reason: malformed } });
      else report({ ...place, variant, params: { text }, fixes: withoutPoint(quantity) });
    }
  },
});

/** A point with nothing behind it may simply go; what digit is missing only the author knows. */
function withoutPoint({ text, malformed, position: at }: QuantityNode): readonly ProposedFix[] {
  const newText = text.replace(/(\d)[.．](?!\d)/u, "$1");
  if (malformed !== "digit-missing-after-point" || newText === text) return [];
  return [{ title: { "zh-CN": `改为 ${newText}`, en: `Change it to ${newText}` }, edits: [{ at, newText }] }];
}
