import type { TaskEntry } from "../tasks.ts";
import type { OrgUnitEntry, StaffingEntry } from "../people.ts";
import type { PayRuleEntry } from "../needs.ts";
import type { ViewContext } from "./view-context.ts";
import { underPlans } from "./view-context.ts";

/** People, resources, tasks, needs and pay, as their templates read them. */
export function viewWork(context: ViewContext) {
  const { model, labels } = context;
  return {
    staffing: model.staffing.map((entry) => viewStaffing(context, entry)),
    roles: underPlans(context, model.roles, ({ name, duties }) => ({
      name: context.label(name),
      summary: labels.counts.duties(duties.length),
      duties: duties.map(context.label),
    })),
    organisation: underPlans(context, model.organisation, (unit) => viewUnit(context, unit)),
    resources: underPlans(context, model.resources, ({ name, amount }) => ({
      name: context.label(name),
      amount: context.figure(amount),
      place: context.place(amount),
    })),
    tasks: underPlans(context, model.tasks, (task) => viewTask(context, task)),
    milestones: underPlans(context, model.milestones, ({ text, due, owner }) => ({
      text: context.label(text),
      due: context.label(due),
      owner: context.label(owner),
      place: context.place(text),
    })),
    problems: underPlans(context, model.problems, ({ text, answer }) => ({
      text: context.label(text),
      answer: context.label(answer),
      place: context.place(text),
    })),
    supportNeeds: underPlans(context, model.supportNeeds, ({ text, from, owner, due }) => ({
      text: context.label(text),
      from: context.label(from),
      owner: context.label(owner),
      due: context.label(due),
      place: context.place(text),
    })),
    payRules: underPlans(context, model.payRules, (rule) => viewPayRule(context, rule)),
  };
}

function viewStaffing(context: ViewContext, { plan, section, posts, heads }: StaffingEntry) {
  return {
    plan: context.plan(plan),
    section: context.path(section),
    posts: posts.map((post) => ({
      team: context.label(post.team),
      post: context.label(post.post),
      heads: context.figure(post.heads),
      place: context.place(post.heads),
    })),
    heads: context.computed(heads),
  };
}

interface UnitView {
  readonly name: ReturnType<ViewContext["label"]>;
  readonly children: readonly UnitView[];
}

function viewUnit(context: ViewContext, { name, children }: OrgUnitEntry): UnitView {
  return { name: context.label(name), children: children.map((child) => viewUnit(context, child)) };
}

function viewTask(context: ViewContext, task: TaskEntry) {
  return {
    text: context.label(task.text),
    section: context.path(task.section),
    owner: context.label(task.owner),
    due: context.label(task.due),
    cadence: context.label(task.cadence),
    isDone: task.isDone === true,
    measures: task.measures.map(context.figure),
    tags: task.tags,
    place: context.place(task.text),
  };
}

function viewPayRule(context: ViewContext, rule: PayRuleEntry) {
  return {
    post: context.label(rule.post),
    text: context.label(rule.text),
    base: context.optionalFigure(rule.base),
    rate: context.optionalFigure(rule.rate),
    threshold: context.optionalFigure(rule.threshold),
    place: context.place(rule.text),
  };
}
