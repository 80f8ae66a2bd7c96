import { Decimal } from "../../../quantities/decimal.ts";
import type { QuantityNode } from "../../nodes.ts";
import { exactSum, exactValue } from "./parts.ts";
import type { NamedFigure } from "./parts.ts";
import { isExactly } from "./plausibility.ts";
import type { Prose } from "../text/prose.ts";
import { overlapping } from "../text/words.ts";

/**
 * What is told beside the parts of a total. It ends their list:
 *
 *     在编17人，其中领导3人、执法人员11人、窗口人员2人；另有协管员6人
 *     └ total ┘     └──────────── parts ────────────┘       └ beside ┘
 *
 * The grammar leaves open whether it is in the total; the figures decide, and where they do not, nothing is said unless
 * the parts come so near that they are plainly meant to make it.
 */
const besideWord =
  /^(?:另有|另设|另聘|另|此外|还有|外加|除此之外|同时还有|in addition|additionally|besides|plus|on top(?: of that)?|a further|another)/iu;

/** The entries that stand beside the others: from the first that such a word leads in. */
export function besideOf(prose: Prose, entries: readonly NamedFigure[]): readonly NamedFigure[] {
  const first = entries.findIndex(({ figure }) =>
    besideWord.test(prose.run.text.slice(figure.before.start, figure.before.end).trim()),
  );
  return first <= 0 ? [] : entries.slice(first);
}

export interface BesideReading {
  readonly parts: readonly NamedFigure[];
  /** The parts are all of the total. */
  readonly isClosed: boolean;
}

export function readBeside(
  prose: Prose,
  total: QuantityNode,
  inner: readonly NamedFigure[],
  beside: readonly NamedFigure[],
): BesideReading | undefined {
  if (inner.length < 2) return undefined;
  const all = [...inner, ...beside];
  if (makes(total, inner)) return { parts: inner, isClosed: true };
  if (makes(total, all)) return { parts: all, isClosed: true };
  if (inner.some(({ isResidual }) => isResidual)) return { parts: inner, isClosed: true };
  const isSet = inner.length >= 3 && !inner.some((entry) => isState(prose, entry));
  return { parts: inner, isClosed: isSet && isNear(total, inner) };
}

function makes(total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  return isExactly(total, exactSum(entries.map(({ figure }) => figure.quantity)));
}

function isState(prose: Prose, { name }: NamedFigure): boolean {
  return name !== undefined && overlapping.test(prose.run.text.slice(name.start, name.end));
}

/** Within a tenth. */
function isNear(total: QuantityNode, entries: readonly NamedFigure[]): boolean {
  const [value, sum] = [exactValue(total), exactSum(entries.map(({ figure }) => figure.quantity))];
  return (
    value !== undefined &&
    sum !== undefined &&
    value.minus(sum).abs().times(Decimal.of(10)).compare(value.abs()) <= 0
  );
}
