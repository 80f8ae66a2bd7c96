import type { Plan, SectionKind, Task } from "../ast/nodes.ts";
import type { Locale } from "../diagnostics/diagnostic.ts";
import type { PlanModel } from "../model/plan-model.ts";

/**
 * Whether a text means to plan. What a plan lacks (an owner, a deadline, a figure to reach) lacks nothing in a README, a
 * manual or a table of results that lies among the plans: it is told there as a remark.
 */
export function isPlanLike(model: PlanModel): boolean {
  const known = answers.get(model);
  if (known !== undefined) return known;
  const answer = meansToPlan(model);
  answers.set(model, answer);
  return answer;
}

/** Asked anew for each finding, and answered once for each plan. */
const answers = new WeakMap<PlanModel, boolean>();

function meansToPlan({ plan, sections, statements }: PlanModel): boolean {
  const isNamed = plan.inferred.id === undefined;
  const isDated = plan.period !== undefined && plan.inferred.period === undefined;
  if (isNamed || isDated) return true;
  if (ofAnyPlan.test(plan.title.text) || teaches.test(openingOf(plan))) return false;
  return (
    planning.test(plan.title.text) ||
    sections.some(({ section }) => isPlanning(section.kind, section.title.text)) ||
    statements.some(({ statement }) => statement.type === "task" && isHandedOut(statement, plan.language))
  );
}

/** Given to somebody. `@name` in an English paragraph may as well be an author, or a package. */
function isHandedOut({ owner, certainty }: Task, language: Locale): boolean {
  return owner !== undefined && (certainty === "explicit" || language === "zh-CN");
}

/** A template, or what tells how such plans are made: what it lacks, each plan made after it has to say. */
const ofAnyPlan =
  /^(?:如何|怎样|怎么|编制(?!计划|规划|方案|情况|安排|管理|表)|how to\b)|\{\{|\$\{|\[[^\]]*(?:name|title|date|project|company|year|team|product|quarter|client|period|名称|项目|公司|填写)[^\]]*\]|(?<![\p{L}])(?:templates?|policy|policies|process|procedures?|guide(?:lines?|book)?|handbook|manual|tutorial|syllabus)\s*$|(?:模板|模版|范本|样本|格式|框架|指南|手册|教程|制度|管理办法|考核办法|写法)[）)》\s]*$/iu;

/** What stands first in a plan. */
function openingOf({ children }: Plan): string {
  const [first] = children;
  return first?.type === "paragraph" ? first.text : "";
}

/** 本指南介绍…, This guide walks you through …: a text that says of itself that it is about plans. */
const teaches =
  /^(?:在)?(?:本|这份|这篇|该)(?:文|指南|教程|模板|模版|手册|文章|章|节课?|范本|示例)[^。]{0,20}(?:介绍|说明|讲解|提供|教你|帮助|列出|供)|^(?:in )?this (?:\p{L}+ )?(?:guide|tutorial|template|article|chapter|lesson|course|playbook|handbook|worksheet|blog post|post)\b/iu;

const planning =
  /计划|规划|方案|要点|安排|纲要|责任书|预算|目标|任务|策划|部署|分工|日程|行动|议程|提案|(?<![\p{L}])(?:plans?|okrs?|roadmap|strategy|goals?|objectives?|proposal|budget|targets?|schedule|initiatives?|backlog)(?![\p{L}])/iu;

const kinds: ReadonlySet<SectionKind> = new Set([
  "goals",
  "targets",
  "tasks",
  "schedule",
  "measures",
  "support-needed",
]);

/** In English, software has tasks and targets, too: a heading there has to speak of planning. */
function isPlanning(kind: SectionKind | undefined, title: string): boolean {
  return kind !== undefined && kinds.has(kind) && (/\p{Script=Han}/u.test(title) || planning.test(title));
}
