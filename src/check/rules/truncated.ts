import type { Block, Content, Plan, Section } from "../../ast/nodes.ts";
import { positionInRun } from "../../ast/run.ts";
import { isBlock, isSection, type Run } from "../../ast/visit.ts";
import { defineRule } from "../rule.ts";

/** Finds plans whose last words stop in mid-sentence. */
export const truncated = defineRule<{
  mark: { mark: string };
  bracket: { mark: string };
  unlike: { text: string };
}>({
  name: "truncated",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    mark: {
      "zh-CN": ({ mark }) => `计划到“${mark}”为止，后面的话没有写完`,
      en: ({ mark }) => `the plan stops at "${mark}", in mid-sentence`,
    },
    bracket: {
      "zh-CN": ({ mark }) => `计划结束时“${mark}”还没有收尾`,
      en: ({ mark }) => `the plan ends before its last "${mark}" is closed`,
    },
    unlike: {
      "zh-CN": ({ text }) => `最后一段到“${text}”为止，没有句末标点，而同一节的其他段落都有；可能没有写完`,
      en: ({ text }) =>
        `the last paragraph stops at "${text}" without a full stop, unlike the others of its section; it may be cut off`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "计划的最后一句话停在半句：以顿号、逗号、冒号、加号结尾，或括号、引号没有收尾。只是缺句号的，仅作提示。",
      en: "The plan's last sentence stops halfway: at a comma, a colon, a plus sign, or within brackets or quotation marks. One that merely lacks its full stop is a hint.",
    },
    why: {
      "zh-CN": "粘贴或转换时丢了结尾的计划，看上去和写完的一样。",
      en: "A plan that lost its end in copying looks just like one that is complete.",
    },
    remedy: {
      "zh-CN": "对照原稿补全最后一句。",
      en: "Complete the last sentence from the original.",
    },
    fails: { text: "# 薪资方案\n\n业务员底薪每月不低于1200元。\n\n设计师底薪1200元 + 提成 + 电话报销 +\n" },
    passes: { text: "# 薪资方案\n\n业务员底薪每月不低于1200元。\n\n设计师底薪1200元 + 提成 + 电话报销。\n" },
  },
  check({ plan }, { report, lines }) {
    const end = lastRun(plan);
    if (end === undefined) return;
    const { run, siblings } = end;
    const text = run.text.trimEnd();
    const at = positionInRun(run, text.length - 1, text.length, lines);
    const about = [text.slice(-20)];
    const mark = /[，、,：:+＋]$/u.exec(text)?.[0];
    // What a colon announces may be code or a picture, which are not read.
    const isShown = /[：:]/u.test(mark ?? "") && plan.position.end.line > at.end.line;
    if (mark !== undefined && !isShown && !isFormField(text))
      report({ at, about, variant: "mark", params: { mark } });
    const bracket = openBracket(text);
    if (mark === undefined && bracket !== undefined)
      report({ at, about, variant: "bracket", params: { mark: bracket } });
    if (mark === undefined && bracket === undefined && isUnlike(text, siblings))
      report({
        at,
        about,
        severity: "info",
        certainty: "inferred",
        variant: "unlike",
        params: { text: text.slice(-6) },
      });
  },
});

interface End {
  readonly run: Run;
  /** The texts of the paragraphs and entries that it stands among. */
  readonly siblings: readonly string[];
}

/** The last paragraph or entry of the plan; none where it ends in a table or in a heading. */
function lastRun(container: Plan | Section): End | undefined {
  const last = container.children.findLast((child) => isSection(child) || isBlock(child));
  if (last === undefined) return undefined;
  if (isSection(last)) return lastRun(last);
  return isBlock(last) ? endOfBlock(last, container.children) : undefined;
}

function endOfBlock(block: Block, around: readonly Content[]): End | undefined {
  const siblings = around.flatMap((node) => (node.type === "paragraph" && node !== block ? [node.text] : []));
  if (block.type === "paragraph") return { run: block, siblings };
  if (block.type === "table") return undefined;
  const item = block.children.at(-1);
  const nested = item?.children.at(-1);
  if (item === undefined) return undefined;
  if (nested !== undefined) return endOfBlock(nested, item.children);
  return { run: item, siblings: block.children.slice(0, -1).map(({ text }) => text) };
}

/** `签字：`, `日期：`: a blank that is filled in by hand. */
function isFormField(text: string): boolean {
  return /(?:^|\s)[^\s，。；：,;:]{1,10}[：:]$/u.test(text) && !/[，。；,;]/u.test(text);
}

const pairs: ReadonlyMap<string, string> = new Map([
  ["（", "）)"],
  ["(", ")）"],
  ["“", "”"],
  ["《", "》"],
  ["【", "】"],
  ["「", "」"],
]);
const closers = new Set("）)”》】」");

/** The innermost bracket or quotation mark that is left open; a `1)` closes none. */
function openBracket(text: string): string | undefined {
  const open: string[] = [];
  for (const char of text) {
    if (pairs.has(char)) open.push(char);
    else if (closers.has(char) && (pairs.get(open.at(-1) ?? "") ?? "").includes(char)) open.pop();
  }
  return open.at(-1);
}

/** A sentence of several clauses without an end, where nearly all around it have one. */
function isUnlike(text: string, siblings: readonly string[]): boolean {
  const isSentence =
    text.length >= 16 && /[，,：:；;+]/u.test(text) && !/[。！？!?；;.…”）)》】]$/u.test(text);
  const ended = siblings.filter((sibling) => /[。！？!?；;.]$/u.test(sibling.trimEnd())).length;
  return isSentence && ended >= 3 && ended * 5 >= siblings.length * 4;
}
