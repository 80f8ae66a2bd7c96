import type { Marker } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { hasWithin, numberRuns, textsUnder, type NumberedEntry, type NumberRun } from "../outline-numbers.ts";
import { defineRule, type ProposedFix, type RuleContext } from "../rule.ts";
import { writeMarker } from "../write-marker.ts";

interface Params {
  skipped: { before: string; here: string };
  repeated: { here: string };
  lone: { here: string };
}

/** Finds numbers of headings and list entries that skip, repeat, or stand alone where a second must follow. */
export const numbering = defineRule<Params>({
  name: "numbering",
  category: "consistency",
  severity: "warning",
  scope: "plan",
  messages: {
    skipped: {
      "zh-CN": ({ before, here }) => `编号从“${before}”跳到了“${here}”`,
      en: ({ before, here }) => `the numbering goes from "${before}" to "${here}"`,
    },
    repeated: {
      "zh-CN": ({ here }) => `编号“${here}”前面已经用过`,
      en: ({ here }) => `the number "${here}" has been used before`,
    },
    lone: {
      "zh-CN": ({ here }) => `全文只有“${here}”，没有后面的章`,
      en: ({ here }) => `"${here}" is the only chapter there is`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "同一级标题或条目的编号跳号、重号；全文只有一个“第一章”。每个上级标题下重新从一开始编号、表格里的序号不在此列。",
      en: "Numbers of sibling headings or entries that skip or repeat; a first chapter without a second. Numbering that begins anew under another heading, and numbers in tables, are not meant.",
    },
    why: {
      "zh-CN": "跳号往往意味着删掉或漏贴了一段；重号让引用“第三条”的人各指一处。",
      en: "A skipped number often means that a passage was lost; a repeated one makes a reference to item 3 mean two things.",
    },
    remedy: {
      "zh-CN": "补上缺的内容，或把后面的编号顺次改过来。",
      en: "Restore what is missing, or number what follows anew.",
    },
    fails: {
      text: "# 工作计划\n\n一、工作目标\n\n全年签单额不低于800万元。\n\n二、市场分析\n\n本地市场稳步增长。\n\n四、费用预算\n\n费用总额20万元。\n",
    },
    passes: {
      text: "# 工作计划\n\n一、工作目标\n\n全年签单额不低于800万元。\n\n二、市场分析\n\n本地市场稳步增长。\n\n三、费用预算\n\n费用总额20万元。\n",
    },
  },
  check(model, context) {
    for (const run of numberRuns(model.plan.children)) checkRun(run, context);
    checkChapters(model, context);
  },
});

/** Numbers further apart than this count something else. */
const widestGap = 5;

function checkRun(run: NumberRun, { report }: RuleContext<Params>): void {
  const breaks = run.flatMap((entry, index) => {
    const before = run[index - 1];
    return before !== undefined && entry.marker.ordinal !== before.marker.ordinal + 1
      ? [{ before, entry, index }]
      : [];
  });
  if (run.every(isVersion)) return;
  // Where every other number is off, or one jumps far, the numbers number something else.
  if (breaks.length * 3 > run.length || breaks.some(({ before, entry }) => isFar(before, entry))) return;
  const fixes = renumber(run);
  for (const { before, entry, index } of breaks) {
    const { marker } = entry;
    const isSkip = marker.ordinal > before.marker.ordinal;
    if (isSkip && isElsewhere(run[index - 1], before.marker, marker)) continue;
    const facts = {
      at: marker.position,
      about: [marker.text, textsUnder(entry).next().value ?? ""],
      related: [{ at: before.marker.position, message: before.marker.text }],
      ...(isOfExcerpt(run, before.marker, marker) && { severity: "info" as const }),
      fixes,
    };
    const here = marker.text.trim();
    if (isSkip) report({ ...facts, variant: "skipped", params: { before: before.marker.text.trim(), here } });
    else report({ ...facts, variant: "repeated", params: { here } });
  }
}

/** Who quotes from a text begins in the midst of it, or leaves out several of its parts at once; two entries show no series. */
function isOfExcerpt(run: NumberRun, before: Marker, { ordinal }: Marker): boolean {
  return run.length < 3 || (run[0]?.marker.ordinal ?? 1) > 1 || ordinal > before.ordinal + 2;
}

/** `3.14.3` as all there is of a heading: releases are written down that had something to tell. */
function isVersion({ node, marker }: NumberedEntry): boolean {
  return node.type === "section" && node.title.text === "" && marker.style.startsWith("decimal");
}

function isFar(before: NumberedEntry, { marker }: NumberedEntry): boolean {
  return Math.abs(marker.ordinal - before.marker.ordinal) > widestGap;
}

/** The number that seems to be skipped may stand within the text before, where it was not seen to begin a line. */
function isElsewhere(entry: NumberedEntry | undefined, before: Marker, { ordinal }: Marker): boolean {
  const missing = Array.from(
    { length: ordinal - before.ordinal - 1 },
    (_, index) => before.ordinal + 1 + index,
  );
  return entry !== undefined && hasWithin(entry, before, missing);
}

/** Numbers the whole run from its first on. */
function renumber(run: NumberRun): readonly ProposedFix[] {
  const first = run[0]?.marker.ordinal ?? 1;
  const edits = run.flatMap(({ marker }, index) => {
    const newText = writeMarker(marker, first + index);
    return newText === undefined || newText === marker.text ? [] : [{ at: marker.position, newText }];
  });
  const [edit] = edits;
  if (edit === undefined) return [];
  const more = edits.length - 1;
  const zh = more === 0 ? "" : `，其后 ${more} 处顺次改过来`;
  const en = more === 0 ? "" : `, and ${more} more in turn`;
  return [
    {
      title: { "zh-CN": `改为“${edit.newText.trim()}”${zh}`, en: `Number it ${edit.newText.trim()}${en}` },
      edits,
    },
  ];
}

function checkChapters({ sections }: PlanModel, { report }: RuleContext<Params>): void {
  const chapters = sections.flatMap(({ section: { marker } }) =>
    marker?.style.startsWith("chapter-") === true ? [marker] : [],
  );
  const [only, second] = chapters;
  if (only === undefined || second !== undefined || only.ordinal !== 1) return;
  const here = only.text.trim().replace(/[、.:：]$/u, "");
  // Parts of one text are told apart from each other on pages of their own.
  const isPart = /部分|篇|part/iu.test(here);
  report({
    at: only.position,
    about: [only.text],
    variant: "lone",
    params: { here },
    ...(isPart && { severity: "info" as const }),
  });
}
