import type { Problem, Section, SectionKind } from "../../ast/nodes.ts";
import type { PlanModel } from "../../model/plan-model.ts";
import { defineRule } from "../rule.ts";
import { shorten } from "../task-gaps.ts";

interface Params {
  one: { problem: string };
  section: { section: string; count: number; of: number };
}

/** Finds problems that the plan names and does nothing about. */
export const unansweredProblem = defineRule<Params>({
  name: "unanswered-problem",
  category: "completeness",
  severity: "warning",
  scope: "plan",
  messages: {
    one: {
      "zh-CN": ({ problem }) => `问题“${problem}”没有写明对策`,
      en: ({ problem }) => `the plan names no countermeasure for "${problem}"`,
    },
    section: {
      "zh-CN": ({ section, count, of }) =>
        count === of
          ? `${whereZh(section)} ${of} 项都没有写明对策`
          : `${whereZh(section)} ${of} 项中有 ${count} 项没有写明对策`,
      en: ({ section, count, of }) =>
        count === of
          ? `none of the ${of} ${whereEn(section)} has a countermeasure`
          : `${count} of the ${of} ${whereEn(section)} have no countermeasure`,
    },
  },
  docs: {
    summary: {
      "zh-CN": "列出了问题，没有写对策。后面另有“措施”“工作安排”等章节的，或列的是风险的，仅作提示。",
      en: "Problems without a countermeasure. Where a section of measures or tasks follows, and for risks, it is a hint.",
    },
    why: {
      "zh-CN": "只写问题不写对策，等于把问题带进下一期。",
      en: "A problem that is named and not answered is carried into the next period.",
    },
    remedy: {
      "zh-CN": "在问题后写“对策：……”，或在表格里加“应对措施”一列，并写明由谁在什么时候完成。",
      en: "Write `Countermeasure: …` behind the problem, or give the table a column for it, with owner and date.",
    },
    fails: {
      text: "# 渠道计划\n\n## 工作目标\n\n全年拜访客户不少于200家。\n\n## 存在问题\n\n1. 结款周期较长，合作难以深入。\n2. 采购权上收，采购量下滑。\n",
    },
    passes: {
      text: "# 渠道计划\n\n## 工作目标\n\n全年拜访客户不少于200家。\n\n## 存在问题\n\n1. 结款周期较长，合作难以深入。对策：与财务商定季度结款。\n2. 采购权上收，采购量下滑。对策：转向社会渠道。\n",
    },
  },
  check(model, { report }) {
    for (const { section, problems } of groupBySection(model)) {
      const missing = problems.filter(({ answer }) => answer === undefined);
      const [problem] = missing;
      if (problem === undefined) continue;
      const facts = {
        at: missing.length === 1 || section === undefined ? problem.text.position : section.title.position,
        about: missing.map(({ text }) => text.text),
        ...(isMild(model, section) && { severity: "info" as const }),
      };
      if (missing.length === 1)
        report({ ...facts, variant: "one", params: { problem: shorten(problem.text.text) } });
      else
        report({
          ...facts,
          variant: "section",
          params: { section: section?.title.text ?? "", count: missing.length, of: problems.length },
          related: missing.map(({ text }) => ({ at: text.position, message: shorten(text.text) })),
        });
    }
  },
});

/** The problems of a section; a YAML plan has them without one. */
function whereZh(section: string): string {
  return section === "" ? "列出的问题" : `“${section}”的`;
}

function whereEn(section: string): string {
  return section === "" ? "problems" : `entries in "${section}"`;
}

interface Group {
  readonly section: Section | undefined;
  readonly problems: Problem[];
}

function groupBySection({ statements }: PlanModel): readonly Group[] {
  const groups = new Map<Section | undefined, Group>();
  for (const { statement, above } of statements) {
    if (statement.type !== "problem") continue;
    const section = above.at(-1);
    const group = groups.get(section) ?? { section, problems: [] };
    groups.set(section, group);
    group.problems.push(statement);
  }
  return [...groups.values()];
}

const answering: ReadonlySet<SectionKind> = new Set(["measures", "tasks", "schedule", "goals", "targets"]);

/** Risks may never come about, what is background is told to explain the rest, and a section of work behind the problems may answer them, though it does not say which. */
function isMild({ sections }: PlanModel, problems: Section | undefined): boolean {
  if (problems === undefined) return false;
  if (problems.kind === "risks" || /背景|\bbackground\b|\bmotivation\b/iu.test(problems.title.text))
    return true;
  return sections.some(
    ({ section: { kind, position } }) =>
      kind !== undefined && answering.has(kind) && position.start.offset > problems.position.start.offset,
  );
}
