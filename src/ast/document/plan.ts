import type { RootContent, Yaml } from "mdast";
import type { Identity } from "../../parse/yaml/identity.ts";
import type { YamlScalar } from "../../parse/yaml/tree.ts";
import type { ReadingSettings } from "../../settings.ts";
import type { Source } from "../../source/source.ts";
import type { Position } from "../../source/span.ts";
import type { TextRange } from "../../quantities/quantity.ts";
import type { Inline, Name, Plan } from "../nodes.ts";
import type { TextRun } from "../run.ts";
import { positionInRun, trimRun } from "../run.ts";
import { arrange } from "./arrange.ts";
import { TreeBuilder } from "./build.ts";
import type { DraftContent } from "./draft.ts";
import type { ReadingContext } from "./inline.ts";
import { readInline } from "./inline.ts";
import { readOutline } from "./outline.ts";
import { findLabelledOwner, findTitleOwner, idOfFile, languageOf, moneyUnitOf } from "./plan-fields.ts";
import { findPlanTitle, headingsOf } from "./plan-title.ts";
import { findPeriod, findStatedPeriod, isPeriodRedacted } from "./period.ts";
import { readPhrasing } from "./from-phrasing.ts";
import type { PlanTitle, Stretch } from "./split-plans.ts";
import { displayTitle, textOf } from "./titles.ts";

/** What front matter says of a plan. */
export type Stated = Identity;

export interface PlanIdentity {
  readonly id: string;
  readonly stated: Stated;
  readonly frontMatter?: Yaml;
  readonly settings: ReadingSettings;
}

/** Builds one plan from its stretch of the file: first what it is, then what stands in it. */
export function buildPlan(source: Source, stretch: Stretch, identity: PlanIdentity): Plan {
  const { stated } = identity;
  const found = stretch.title ?? findPlanTitle(source, stretch.nodes);
  const nodes = stretch.nodes.filter((node) => node !== found?.node);
  const drafts = arrange(readOutline(source, nodes));
  const position = positionOf(source, [identity.frontMatter, found?.node, ...nodes]);
  const text = source.text.slice(position.start.offset, position.end.offset);
  const inferred: Record<string, string> = stated.plan === undefined ? { id: "file-name" } : {};
  const infer = (field: string, because: string) => (inferred[field] = because);

  const title = titleOf(source, stretch, identity, found, nodes, position, infer);
  const period =
    stated.period !== undefined ? nameOf(stated.period) : periodOf(source, identity, found, drafts, infer);
  const owner = stated.owner !== undefined ? nameOf(stated.owner) : ownerOf(source, found, nodes, infer);
  if (stated.language === undefined) infer("language", "script");
  if (stated.currency === undefined) infer("currency", "default");
  const language = stated.language ?? languageOf(text);
  const currency = stated.currency?.text ?? "CNY";
  const surroundings = moneyUnitOf(text);
  const context: ReadingContext = {
    lines: source.lines,
    language,
    currency,
    settings: identity.settings,
    ...(period !== undefined && { period: period.text }),
    ...(surroundings !== undefined && { surroundings }),
  };
  return {
    type: "plan",
    position,
    id: identity.id,
    ...(stated.plan?.text.trim() === identity.id && { idName: nameOf(stated.plan) }),
    title,
    language,
    ...(period !== undefined && { period }),
    ...(owner !== undefined && { owner }),
    ...(stated.parent !== undefined && { parent: nameOf(stated.parent) }),
    ...(stated.profile !== undefined && { profile: nameOf(stated.profile) }),
    ...(identity.settings.fiscalYear !== undefined && { fiscalYear: identity.settings.fiscalYear }),
    currency,
    tags: stated.tags.map((tag) => tag.text),
    inline: [...redactedPeriod(stated), ...inlineOfTitle(found, context)],
    inferred,
    children: new TreeBuilder(source, context).buildContent(drafts),
  };
}

type Infer = (field: string, because: string) => void;

function titleOf(
  source: Source,
  stretch: Stretch,
  { stated }: PlanIdentity,
  found: PlanTitle | undefined,
  nodes: readonly RootContent[],
  position: Position,
  infer: Infer,
): Name {
  if (stated.title !== undefined && stretch.title === undefined) return nameOf(stated.title);
  if (found !== undefined) {
    const because = found.node.type === "heading" ? "first-heading" : "first-line";
    infer("title", stretch.title === undefined ? because : "series-title");
    return nameInRun(source, found.run, { start: 0, end: found.run.text.length });
  }
  const heading = headingsOf(source, nodes)[0];
  const run = heading && displayTitle(trimRun(readPhrasing(source.text, heading.children)));
  if (run !== undefined && run.text !== "") {
    infer("title", "first-heading");
    return nameInRun(source, run, { start: 0, end: run.text.length });
  }
  infer("title", "file-name");
  return { text: idOfFile(source.file), position: { start: position.start, end: position.start } };
}

/** From the title, else from headings and the text before them that say 年度. A redacted year is no period. */
function periodOf(
  source: Source,
  { stated }: PlanIdentity,
  found: PlanTitle | undefined,
  drafts: readonly DraftContent[],
  infer: Infer,
): Name | undefined {
  if (stated.redactedPeriod !== undefined) return undefined;
  if (found !== undefined) {
    if (isPeriodRedacted(found.run.text)) return undefined;
    const period = findPeriod(found.run.text);
    if (period !== undefined) {
      infer("period", "title");
      return { ...nameInRun(source, found.run, period), text: period.iso };
    }
  }
  for (const run of leadingRuns(drafts)) {
    if (isPeriodRedacted(run.text)) return undefined;
    const period = findStatedPeriod(run.text);
    if (period !== undefined) {
      infer("period", "heading");
      return { ...nameInRun(source, run, period), text: period.iso };
    }
  }
  return undefined;
}

/** The short lines before the first long one, and the top headings. */
function leadingRuns(drafts: readonly DraftContent[]): readonly TextRun[] {
  const runs: TextRun[] = [];
  let isHead = true;
  for (const draft of drafts) {
    if (draft.type === "section") runs.push(textOf(draft.line));
    else if (draft.type === "paragraph" && isHead) runs.push(draft.run);
    isHead &&= draft.type === "paragraph" && draft.run.text.length <= 200;
  }
  return runs;
}

/** Owners are looked for in this many lines at the beginning. */
const headLines = 6;

function ownerOf(
  source: Source,
  found: PlanTitle | undefined,
  nodes: readonly RootContent[],
  infer: Infer,
): Name | undefined {
  for (const node of nodes.slice(0, headLines)) {
    if (node.type !== "paragraph") break;
    const run = trimRun(readPhrasing(source.text, node.children));
    const owner = findLabelledOwner(run.text);
    if (owner !== undefined) {
      infer("owner", "label");
      return nameInRun(source, run, owner);
    }
  }
  const owner = found === undefined ? undefined : findTitleOwner(found.run.text);
  if (found === undefined || owner === undefined) return undefined;
  infer("owner", "title");
  return nameInRun(source, found.run, owner);
}

function inlineOfTitle(found: PlanTitle | undefined, context: ReadingContext): readonly Inline[] {
  if (found === undefined) return [];
  return readInline(found.run, context, { skip: found.number === undefined ? [] : [found.number] });
}

function redactedPeriod({ redactedPeriod: scalar }: Stated): readonly Inline[] {
  if (scalar === undefined) return [];
  return [{ type: "placeholder", kind: "redacted-date", text: scalar.text, position: scalar.position }];
}

function nameOf(scalar: YamlScalar): Name {
  return { text: scalar.text, position: scalar.position };
}

function nameInRun(source: Source, run: TextRun, { start, end }: TextRange): Name {
  return { text: run.text.slice(start, end), position: positionInRun(run, start, end, source.lines) };
}

function positionOf(source: Source, nodes: readonly (RootContent | undefined)[]): Position {
  let start = Infinity;
  let end = 0;
  for (const node of nodes) {
    start = Math.min(start, node?.position?.start.offset ?? Infinity);
    end = Math.max(end, node?.position?.end.offset ?? 0);
  }
  return source.lines.positionAt(Math.min(start, end), end);
}
