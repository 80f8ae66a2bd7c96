import type { Part, QuantityNode } from "../../nodes.ts";
import { Decimal } from "../../../quantities/decimal.ts";
import { exactSum, exactValue } from "./exact-figures.ts";
import { figuresOf } from "./parts.ts";

/**
 * In a list of charges some items bring money back, and only their names tell so. They are taken away where that makes the
 * total.
 *
 *     special items of $17 million: a $12 million impairment, $7 million of severance and a $2 million insurance recovery
 *     损失合计56万元，包括：设备处置43万元、罚款19万元、保险赔款6万元
 *
 * Undefined where a name says so, and neither way makes the total: then nobody can tell what was meant.
 */
export function withReliefs(
  text: string,
  total: QuantityNode,
  parts: readonly Part[],
): readonly Part[] | undefined {
  const [whole, sum] = [exactValue(total), exactSum(figuresOf(parts))];
  if (whole === undefined || sum === undefined || sum.minus(whole).sign() <= 0) return parts;
  const reliefs = parts.filter((part) => relief.test(wordsOf(text, part)));
  if (reliefs.length === 0 || reliefs.length === parts.length) return parts;
  const taken = exactSum(figuresOf(reliefs));
  if (taken !== undefined && sum.minus(taken.times(two)).equals(whole))
    return parts.map((part) => (reliefs.includes(part) ? { ...part, isTaken: true } : part));
  return reliefs.some((part) => surely.test(wordsOf(text, part))) ? undefined : parts;
}

const two = Decimal.of(2);

const relief =
  /\b(?:recover(?:y|ies|ed)|reversals?|gains?|credits?|refunds?|rebates?|reimbursements?|proceeds|benefits?|income|offsets?)\b|[冲转收退]回|[冲抵]减|返还|收益|利得|补助|赔款|赔付|抵扣|减免/iu;
/** Words that hardly ever name a cost. */
const surely = /\b(?:recoveries|reversals?|gains? on)\b|\b(?:tax|insurance) recovery\b|[冲转]回|[冲抵]减/iu;

/** What is said of a part beside its figure, up to a comma, an "and" or another figure. */
function wordsOf(text: string, { total }: Part): string {
  if (total === undefined) return "";
  const before = text.slice(Math.max(0, total.start - longest), total.start);
  const after = text.slice(total.end, total.end + longest);
  return `${before.slice(before.search(ownBefore))} ${after.slice(0, after.search(endsAfter))}`;
}

const longest = 48;
const ownBefore = /(?:(?!\band\b)[^\d,;，；、。:：()（）])*$/iu;
const endsAfter = /[\d,;，；、。()（）]|\.(?:\s|$)|\band\b|[$€£¥]|$/iu;
