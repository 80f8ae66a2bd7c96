import type { Task } from "../../ast/nodes.ts";
import { positionInRun } from "../../ast/run.ts";
import { inlineOf, runsOf, type Run } from "../../ast/visit.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import type { TextRange } from "../../quantities/quantity.ts";
import type { Position } from "../../source/span.ts";
import { defineRule } from "../rule.ts";

interface Options {
  readonly words: readonly string[];
  readonly more: readonly string[];
}

/** Words that stand where a figure, a date or a name should: how often, how much, how far. */
const commonWords = [
  ...["不定期", "定期", "适时", "择机", "视情况", "适度", "适当", "适量", "尽快", "尽量", "尽可能"],
  ...["进一步", "一定程度", "有所提高", "有所提升", "若干", "大幅", "逐步"],
  ...["as appropriate", "as needed", "regularly", "from time to time", "as soon as possible", "asap"],
  ...["if possible", "significantly", "substantially", "various", "where feasible", "periodically"],
];

/** Finds vague words in what is to be done, where no figure, date or cadence says it more exactly. */
export const vagueWording = defineRule<{ word: { word: string; count: number } }, Options>({
  name: "vague-wording",
  category: "completeness",
  severity: "info",
  scope: "plan",
  options: {
    words: {
      description: {
        en: "The words that are looked for, in place of the common ones.",
        "zh-CN": "要查找的词，代替内置的词表。",
      },
      schema: { type: "array", items: { type: "string" } },
      initial: commonWords,
    },
    more: {
      description: { en: "Words that are looked for as well.", "zh-CN": "在词表之外另加的词。" },
      schema: { type: "array", items: { type: "string" } },
      initial: [],
    },
  },
  messages: {
    word: {
      "zh-CN": ({ word, count }) =>
        count === 1
          ? `“${word}”没有说到什么程度、多久一次或到什么时候`
          : `“${word}”用了 ${count} 处，都没有说到什么程度、多久一次或到什么时候`,
      en: ({ word, count }) =>
        count === 1
          ? `"${word}" does not say how much, how often or by when`
          : `"${word}" stands in ${count} places and in none says how much, how often or by when`,
    },
  },
  docs: {
    summary: {
      "zh-CN":
        "任务里只有“不定期”“适度”“进一步”之类的词，没有数字、日期或周期。每个词在一份计划里只提示一次。",
      en: "Work put in words such as `as appropriate` or `regularly`, with no figure, date or cadence. Each word is told once for a plan.",
    },
    why: {
      "zh-CN": "“不定期检查”查一次和查十次都算做到了。",
      en: "`Inspect regularly` is fulfilled by one inspection and by ten.",
    },
    remedy: {
      "zh-CN": "换成能核对的说法：多少、多久一次、到哪天。",
      en: "Say what can be checked: how many, how often, by which day.",
    },
    fails: {
      text: "# 工作计划\n\n全年回访客户不少于200家。\n\n## 日常管理\n\n1. 不定期走访网点。\n2. 每月召开例会。\n",
    },
    passes: {
      text: "# 工作计划\n\n全年回访客户不少于200家。\n\n## 日常管理\n\n1. 每月走访网点2次。\n2. 每月召开例会。\n",
    },
  },
  check(model, { report, options, lines }) {
    const pattern = patternOf([...options.words, ...options.more]);
    if (pattern === undefined) return;
    const places = new Map<string, Position[]>();
    const isWork = workOf(model);
    for (const run of runsOf(model.plan)) {
      if (!isWork(run)) continue;
      for (const { word, start, end } of vagueWordsIn(run, pattern)) {
        const at = places.get(word) ?? [];
        places.set(word, at);
        at.push(positionInRun(run, start, end, lines));
      }
    }
    for (const [word, [first, ...others]] of places)
      if (first !== undefined)
        report({
          at: first,
          about: [word],
          variant: "word",
          params: { word, count: others.length + 1 },
          ...(others.length > 0 && { related: others.map((at) => ({ at, message: word })) }),
        });
  },
});

/** Longer words first, so that 不定期 is not found as 定期; English ones stand alone. */
function patternOf(words: readonly string[]): RegExp | undefined {
  const wanted = words.map((word) => word.trim()).filter((word) => word !== "");
  if (wanted.length === 0) return undefined;
  const alternatives = [...new Set(wanted)]
    .sort((a, b) => b.length - a.length)
    .map((word) => {
      const escaped = word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&");
      return /^[\x20-\x7e]+$/u.test(word) ? `\\b${escaped}\\b` : escaped;
    });
  return new RegExp(alternatives.join("|"), "giu");
}

/** Whether a run stands within a task: only there is something left to be done. Runs come in the order of the text, and so do tasks. */
function workOf({ statements }: PlanModel): (run: Run) => boolean {
  const tasks = statements.flatMap(({ statement }) =>
    statement.type === "task" && isOpenEnded(statement) ? [statement.position] : [],
  );
  let next = 0;
  let end = -1;
  return ({ position: { start } }) => {
    for (; (tasks[next]?.start.offset ?? Infinity) <= start.offset; next++)
      end = Math.max(end, tasks[next]?.end.offset ?? -1);
    return start.offset < end;
  };
}

/** A date, a cadence or a figure anywhere in the task is what it is measured by. */
function isOpenEnded({ due, cadence, measures }: Task): boolean {
  return due === undefined && cadence === undefined && measures.length === 0;
}

interface VagueWord extends TextRange {
  readonly word: string;
}

/** What says it more exactly stands in the same clause: a figure, a date, a cadence. */
function vagueWordsIn(run: Run, pattern: RegExp): readonly VagueWord[] {
  const figures = inlineOf(run).filter((node) => node.type === "quantity");
  let next = 0;
  return [...run.text.matchAll(pattern)].flatMap((match) => {
    const clause = clauseAround(run.text, match.index);
    while ((figures[next]?.end ?? Infinity) <= clause.start) next++;
    const isExact =
      (figures[next]?.start ?? Infinity) < clause.end ||
      cadence.test(run.text.slice(clause.start, clause.end));
    const [word] = match;
    return isExact ? [] : [{ word: word.toLowerCase(), start: match.index, end: match.index + word.length }];
  });
}

const cadence =
  /每(?:天|日|周|月|季|年|半)|逐[日周月季年]|\b(?:daily|weekly|monthly|quarterly|annually|yearly)\b/iu;
/** How far a clause is followed to either side of a word. */
const reach = 60;

function clauseAround(text: string, at: number): TextRange {
  const before = text.slice(Math.max(0, at - reach), at);
  const behind = text.slice(at, at + reach);
  const start = Math.max(...["，", "。", "；", ";", ","].map((mark) => before.lastIndexOf(mark)));
  const end = behind.search(/[，。；;,]/u);
  return { start: at - before.length + start + 1, end: end < 0 ? at + behind.length : at + end };
}
