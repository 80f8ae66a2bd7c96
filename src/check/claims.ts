import type { Block, Content, Plan, QuantityNode, Section, Statement } from "../ast/nodes.ts";
import { isBlock, isSection } from "../ast/visit.ts";
import type { Run } from "../ast/visit.ts";

/** One value that a plan claims for something, with where it claims it. */
export interface Claim {
  /** Equal for two claims about the same thing. */
  readonly key: string;
  /** As the author calls it. */
  readonly name: string;
  /** The team of a headcount, by which an abbreviated name can be known. */
  readonly team?: string;
  readonly value: QuantityNode;
  readonly above: readonly Section[];
  /** The block it was read from: what stands in one list or table is told apart there. */
  readonly block: Block | undefined;
}

/** The figures of a plan that another place of it could contradict: headcounts of teams and targets of metrics. */
export function* claimsOf(container: Plan | Section, above: readonly Section[] = []): Generator<Claim> {
  let block: Block | undefined;
  for (const child of container.children) {
    if (isBlock(child)) block = child;
    else if (isSection(child)) yield* claimsOf(child, [...above, child]);
    else {
      const claim = claimOf(child, block);
      if (claim !== undefined) yield { ...claim, above, block };
    }
  }
}

function claimOf(
  statement: Exclude<Content, Section | Block>,
  block: Block | undefined,
): Omit<Claim, "above" | "block"> | undefined {
  switch (statement.type) {
    case "staffing":
      return headcountOf(statement);
    case "target":
      return targetOf(statement, block);
    default:
      return undefined;
  }
}

/** A post without its team (编辑1名) is another one in every section. */
function headcountOf({ team, post, heads }: Extract<Statement, { type: "staffing" }>) {
  if (team === undefined) return undefined;
  const inTeam = post === undefined || normalise(post.text) === normalise(team.text) ? undefined : post;
  const name = inTeam === undefined ? team.text : `${team.text} ${inTeam.text}`;
  return {
    key: ["staffing", normalise(team.text), normalise(inTeam?.text ?? "")].join("|"),
    name,
    value: heads,
    ...(inTeam === undefined && { team: normalise(team.text) }),
  };
}

/** Only a target with its period said can be the same target said twice. */
function targetOf(
  { metric, period, owner, value }: Extract<Statement, { type: "target" }>,
  block: Block | undefined,
) {
  const when = period?.text ?? value.per.join(" ");
  if (when === "") return undefined;
  const rate = value.isTotal === true ? "" : value.per.join("/");
  const subject = subjectOf(block, metric.text, value);
  const key = [metric.text, when, owner?.text ?? "", rate, value.unit ?? "", value.kind, subject].map(
    normalise,
  );
  return { key: ["target", ...key].join("|"), name: metric.text, value };
}

/**
 * Whom a paragraph, an entry or a sentence of it speaks of where that is not the metric itself: `先进制造业项目14个，…年度计划投资22.4亿元`
 * tells of those projects' investment, and contradicts no other paragraph's; so do `3个县共实施项目40个` and `(2)42个续建项目，全年计划投资…`.
 *     先进制造业项目14个，
 *     ^^^^^^^
 */
function subjectOf(block: Block | undefined, metric: string, value: QuantityNode): string {
  const run = block === undefined ? undefined : runWith(block, value.position.start.offset);
  if (run === undefined) return "";
  const sentence = sentenceWith(run, value.position.start.offset);
  return [run.text, sentence].map((text) => openingOf(text, metric)).join("|");
}

function openingOf(text: string, metric: string): string {
  const lead = leadIn.exec(text)?.[0] ?? "";
  const opening = opensWithSubject.exec(text.slice(lead.length))?.[0] ?? "";
  const year = /\p{Nd}{4}(?=年)/u.exec(lead)?.[0] ?? "";
  return year + (opening.includes(metric) || metric.includes(opening) ? "" : opening);
}

/** The paragraph, or the entry of a list, that a place of the source stands in. */
function runWith(block: Block, offset: number): Run | undefined {
  if (block.type === "paragraph") return block;
  if (block.type === "table") return undefined;
  const item = block.children.findLast(({ position }) => position.start.offset <= offset);
  const nested = item?.children.findLast(({ position }) => position.start.offset <= offset);
  return nested === undefined ? item : runWith(nested, offset);
}

function sentenceWith({ text, segments }: Run, offset: number): string {
  const segment = segments.findLast((each) => each.offset <= offset);
  const at = segment === undefined ? 0 : segment.text + Math.min(segment.length, offset - segment.offset);
  const start = Math.max(...["。", "；", ";", "\n"].map((end) => text.lastIndexOf(end, at - 1))) + 1;
  return text.slice(start).trimStart();
}

/** A number in front of it counts whom the paragraph speaks of; a year or a month does not. */
const opensWithSubject = /^(?:\p{Nd}{1,4}(?=\p{Script=Han}{2})(?![年月日季]))?[^\p{Nd}\p{P}\s]*/u;
/** A number of its own, 其中, a date: what follows is what it speaks of. */
const leadIn =
  /^(?:[（(]?(?:\p{Nd}{1,2}|[一二三四五六七八九十]{1,3})[）)、]\s*|其中[，,：:]?\s*)?(?:截[至止]?|到)?(?:\p{Nd}{4}年度?|\p{Nd}{1,2}(?:[-—–~至]\p{Nd}{1,2})?月份?|\p{Nd}{1,2}日|[底末][，,]?)*/u;

/** Spacing, case and width of characters tell no names apart. */
function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}
