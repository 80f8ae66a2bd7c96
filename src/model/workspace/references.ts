import type { Attribute, Content, Plan, Reference } from "../../ast/nodes.ts";
import { inlinesOf, isBlock, isSection } from "../../ast/visit.ts";
import type { PlanModel } from "../plan-model.ts";
import { labelsOf, type Labelled } from "./labels.ts";
import type { PlanIndex } from "./plan-index.ts";

/** A reference with what it leads to: a plan, or what is labelled in one. */
export interface ResolvedReference {
  readonly reference: Reference;
  readonly from: PlanModel;
  /** The plan it points into; absent when no plan has the id. */
  readonly plan?: PlanModel;
  /** Absent when it points to a plan as a whole, or at nothing. */
  readonly target?: Labelled;
  /** Nothing of that name is there: neither in the plan nor, for a plan's id, among the plans. */
  readonly missing?: "plan" | "label";
}

/** Follows the references of plans; labels are gathered once for each plan that is pointed into. */
export class References {
  readonly #index: PlanIndex;
  readonly #labels = new Map<PlanModel, ReadonlyMap<string, Labelled>>();

  constructor(index: PlanIndex) {
    this.#index = index;
  }

  labelsIn(model: PlanModel): ReadonlyMap<string, Labelled> {
    const known = this.#labels.get(model);
    if (known !== undefined) return known;
    const labels = labelsOf(model.plan);
    this.#labels.set(model, labels);
    return labels;
  }

  resolve(reference: Reference, from: PlanModel): ResolvedReference {
    const { plan: id, label } = reference;
    const named = id === undefined ? undefined : this.#index.byId.get(id);
    if (id !== undefined && named === undefined) return { reference, from, missing: "plan" };
    const plan = named ?? from;
    if (label === undefined) return { reference, from, plan };
    const target = this.labelsIn(plan).get(label);
    if (target !== undefined) return { reference, from, plan, target };
    const whole = id === undefined ? this.#whole(label, from) : undefined;
    return whole === undefined
      ? { reference, from, plan, missing: "label" }
      : { reference, from, plan: whole };
  }

  /** `[[company-2025]]` names a plan, `[[目标]]` a section of one's own. */
  #whole(name: string, from: PlanModel): PlanModel | undefined {
    const plan = this.#index.byId.get(name);
    if (plan !== undefined) return plan;
    return from.sections.some(({ section }) => section.title.text === name) ? from : undefined;
  }
}

/** Every reference of a plan once, in the order of the text: those of its text and attributes, and of its statements. */
export function referencesOf({ plan, statements }: PlanModel): readonly Reference[] {
  const byOffset = new Map<number, Reference>();
  const add = (reference: Reference) => {
    if (!byOffset.has(reference.position.start.offset))
      byOffset.set(reference.position.start.offset, reference);
  };
  for (const inline of inlinesOf(plan)) if (inline.type === "reference") add(inline);
  for (const { statement } of statements) if (statement.type === "task") statement.serves.forEach(add);
  for (const attribute of attributesOf(plan)) {
    const reference = referenceIn(attribute);
    if (reference !== undefined) add(reference);
  }
  return [...byOffset.values()].sort((a, b) => a.position.start.offset - b.position.start.offset);
}

/** The `target=signing` of a task. */
function referenceIn({ name, value }: Attribute): Reference | undefined {
  if (!/^(?:target|serves|supports|支撑|目标)$/iu.test(name)) return undefined;
  const [, plan, label = ""] = /^(?:([^#\s]+)(?=#))?#?(\S+)$/u.exec(value.text.trim()) ?? [];
  if (label === "") return undefined;
  return {
    type: "reference",
    text: value.text.trim(),
    ...(plan !== undefined && { plan }),
    label,
    position: value.position,
  };
}

function* attributesOf(container: Plan | Extract<Content, { type: "section" }>): Generator<Attribute> {
  if (container.type === "section") yield* container.attributes ?? [];
  for (const child of container.children)
    if (isSection(child)) yield* attributesOf(child);
    else if (isBlock(child)) yield* attributesOfBlock(child);
}

function* attributesOfBlock(
  block: Extract<Content, { type: "paragraph" | "list" | "table" }>,
): Generator<Attribute> {
  if (block.type === "paragraph") yield* block.attributes ?? [];
  if (block.type !== "list") return;
  for (const item of block.children) {
    yield* item.attributes ?? [];
    for (const nested of item.children) yield* attributesOfBlock(nested);
  }
}
