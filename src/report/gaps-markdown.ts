import type { Locale } from "../diagnostics/diagnostic.ts";
import type { Gap } from "./gaps.ts";
import { groupBy } from "./group.ts";
import { labelsFor } from "./labels/labels-for.ts";

/** What people have added to a checklist, by the fingerprint of the gap: a tick, and lines of their own below the item. */
export type Checklist = ReadonlyMap<
  string,
  { readonly isTicked: boolean; readonly notes: readonly string[] }
>;

const emptyChecklist: Checklist = new Map();

/**
 * Writes gaps as a checklist, one task-list item each, under a heading for each plan:
 *
 *     - [ ] **missing-owner** 任务没有负责人：… 建议：… （seeds/a.md:12）<!-- plan-gap:4f1c… -->
 *
 * The comment leads from the item back to the gap, so that ticks and notes of an `earlier` list are kept.
 */
export function renderGapsMarkdown(
  gaps: readonly Gap[],
  locale: Locale,
  earlier: Checklist = emptyChecklist,
): string {
  const { gaps: labels } = labelsFor(locale);
  const lines = [`# ${labels.title}`, "", gaps.length === 0 ? labels.none : labels.lead(gaps.length)];
  for (const [, ofPlan] of groupBy(gaps, ({ plan }) => plan)) {
    lines.push("", `## ${escapeMarkdown(ofPlan[0]?.planTitle ?? labels.outside)}`, "");
    for (const gap of ofPlan) for (const line of renderItem(gap, locale, earlier)) lines.push(line);
  }
  return `${lines.join("\n")}\n`;
}

/** Reads the ticks and notes out of a checklist that `renderGapsMarkdown` wrote and people worked on. */
export function readChecklist(markdown: string): Checklist {
  const checklist = new Map<string, { isTicked: boolean; notes: string[] }>();
  let notes: string[] | undefined;
  for (const line of markdown.split(/\r\n|\r|\n/)) {
    const fingerprint = fingerprintIn(line);
    if (fingerprint !== undefined) {
      notes = [];
      checklist.set(fingerprint, { isTicked: /^\s*[-*+] \[[xX]\]/.test(line), notes });
    } else if (/^\s+\S/.test(line)) notes?.push(line.trimEnd());
    else if (line.trim() !== "") notes = undefined; // A heading or a paragraph ends the item above it.
  }
  return checklist;
}

function renderItem(gap: Gap, locale: Locale, earlier: Checklist): readonly string[] {
  const { gaps: labels } = labelsFor(locale);
  const kept = earlier.get(gap.fingerprint);
  const words = [
    `**${gap.rule}** ${escapeMarkdown(gap.what)}`,
    ...(gap.owner === null ? [] : [escapeMarkdown(labels.owner(gap.owner))]),
    escapeMarkdown(labels.suggestion(gap.suggestion)),
  ];
  const place = labels.place(escapeMarkdown(`${gap.file}:${gap.line}`));
  const box = kept?.isTicked === true ? "[x]" : "[ ]";
  return [
    `- ${box} ${words.join(locale === "zh-CN" ? "；" : "; ")}${place}<!-- plan-gap:${gap.fingerprint} -->`,
    ...(kept?.notes ?? []),
  ];
}

/** The last comment of a line, looked for from its end: words of a plan before it are escaped and cannot pass for one. */
function fingerprintIn(line: string): string | undefined {
  const opener = "<!-- plan-gap:";
  const start = line.lastIndexOf(opener);
  if (start === -1) return undefined;
  const end = line.indexOf(" -->", start);
  return end === -1 ? undefined : line.slice(start + opener.length, end);
}

/** Words of a plan stay words: no emphasis, links, markup, comments or line breaks come of them. */
function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_~[\]<>&|$]/g, "\\$&");
}
