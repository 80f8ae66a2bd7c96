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
    roles: underPlans(context, model.roles, ({ plan, name, duties }) => ({
      marks: context.owners.marksOf(plan),
      name: context.label(name),
      summary: labels.counts.duties(duties.length),
      duties: duties.map(context.label),
    })),
    organisation: underPlans(context, model.organisation, (unit) => ({
      marks: context.owners.marksOf(unit.plan),
      ...viewUnit(context, unit),
    })),
    resources: underPlans(context, model.resources, ({ plan, name, amount }) => ({
      marks: context.owners.marksOf(plan),
      name: context.label(name),
      amount: context.figure(amount),
      place: context.place(amount),
    })),
    tasks: underPlans(context, model.tasks, (task) => viewTask(context, task)).map(withColumns),
    milestones: underPlans(context, model.milestones, ({ plan, text, due, ends, owner }) => ({
      marks: context.owners.marksOf(plan, owner),
      text: context.label(text),
      due: context.label(due),
      dueSort: ends ?? "",
      owner: context.label(owner),
      place: context.place(text),
    })),
    problems: underPlans(context, model.problems, ({ plan, text, answer }) => ({
      marks: context.owners.marksOf(plan),
      text: context.label(text),
      answer: context.label(answer),
      place: context.place(text),
    })),
    supportNeeds: underPlans(context, model.supportNeeds, ({ plan, text, from, owner, due }) => ({
      marks: context.owners.marksOf(plan, owner),
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
    marks: context.owners.marksOf(plan),
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
    marks: context.owners.marksOf(task.plan, task.owner),
    text: context.label(task.text),
    section: context.path(task.section),
    owner: context.label(task.owner),
    supporters: task.supporters.map(context.label),
    start: context.label(task.start),
    startSort: task.begins ?? "",
    due: context.label(task.due),
    dueSort: task.ends ?? "",
    cadence: context.label(task.cadence),
    isDone: task.isDone === true,
    measures: task.measures.map(context.figure),
    tags: task.tags,
    place: context.place(task.text),
  };
}

/** Columns in which a plan's tasks say nothing are left out. */
function withColumns<Group extends { readonly entries: readonly ReturnType<typeof viewTask>[] }>(
  group: Group,
) {
  const { entries } = group;
  return {
    ...group,
    has: {
      start: entries.some(({ start }) => start !== null),
      cadence: entries.some(({ cadence }) => cadence !== null),
      measures: entries.some(({ measures }) => measures.length > 0),
    },
  };
}

function viewPayRule(context: ViewContext, rule: PayRuleEntry) {
  return {
    marks: context.owners.marksOf(rule.plan),
    post: context.label(rule.post),
    text: context.label(rule.text),
    base: context.optionalFigure(rule.base),
    rate: context.optionalFigure(rule.rate),
    threshold: context.optionalFigure(rule.threshold),
    place: context.place(rule.text),
  };
}
