import type { Labels, SectionName } from "../labels/labels.ts";
import { sectionNames } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import type { ModelOfPlan } from "./split-model.ts";

/** A page's address and title, then the number of a section before the texts that stand in it. */
type PageIndex = readonly (string | number)[];

/**
 * What the pages of a site say, small enough to be read at once: the texts themselves, each once a page. Searching them
 * from end to end is quicker than building anything cleverer would be.
 */
export function writeSearchIndex(
  model: ReportModel,
  labels: Labels,
  slugOf: (plan: string) => string,
  modelOf: ModelOfPlan,
): string {
  const sections = sectionNames.map((name) => [name, labels.sections[name].title]);
  const pages = model.plans.map((plan): PageIndex => [
    slugOf(plan.id),
    plan.title.text,
    ...textsIn(modelOf(plan)),
  ]);
  // A line a page: whoever compares two reports sees which plans changed.
  const lines = pages.map((page) => JSON.stringify(page)).join(",\n");
  return `globalThis.planIndex = {"generator":"plan-compiler","sections":${JSON.stringify(sections)},"pages":[\n${lines}\n]};\n`;
}

function* textsIn(model: ReportModel): Generator<string | number> {
  const seen = new Set<string>();
  for (const [number, name] of sectionNames.entries()) {
    const texts = new Set(textsOf(model, name).filter((text) => text !== "" && !seen.has(text)));
    if (texts.size === 0) continue;
    yield number;
    for (const text of texts) {
      seen.add(text);
      yield text;
    }
  }
}

/** What a reader would look for in a section. */
function textsOf(model: ReportModel, name: SectionName): readonly string[] {
  switch (name) {
    case "overview":
      return model.plans.map(({ id, file, period, owner, tags }) => join(id, file, period, owner, ...tags));
    case "targets":
      return model.targets.map(({ metric, value, period, owner, due }) =>
        join(metric, value, period, owner, due),
      );
    case "allocations":
      return model.allocations.flatMap(({ metric, total, parts }) => [
        join(metric, total),
        ...parts.map((part) => join(part.name, part.total)),
      ]);
    case "coverage":
      return model.coverage.map(({ population, whole }) => join(population, whole));
    case "staffing":
      return [
        ...model.staffing.flatMap(({ posts }) =>
          posts.map(({ team, post, heads }) => join(team, post, heads)),
        ),
        ...model.roles.flatMap(({ name: role, duties }) => [role.text, ...duties.map(({ text }) => text)]),
      ];
    case "resources":
      return model.resources.map(({ name: resource, amount }) => join(resource, amount));
    case "tasks":
      return [
        ...model.tasks.map(({ text, owner, supporters, start, due }) =>
          join(text, owner, ...supporters, start, due),
        ),
        ...model.milestones.map(({ text, owner, due }) => join(text, owner, due)),
      ];
    case "needs":
      return [
        ...model.problems.map(({ text, answer }) => join(text, answer)),
        ...model.supportNeeds.map(({ text, from, owner }) => join(text, from, owner)),
      ];
    case "pay":
      return model.payRules.map(({ post, text }) => join(post, text));
    case "proofs":
      return model.proofs.map(({ metric, statement }) => join(metric, statement));
    case "findings":
      return model.findings.map(({ message }) => message);
    case "gaps":
      return model.gaps.map(({ what }) => what);
    case "numbers":
      return model.numbers.map(({ text }) => text);
    default:
      return []; // Contradictions are findings too; cascades hold the plans' own targets.
  }
}

function join(...parts: readonly ({ readonly text: string } | string | null)[]): string {
  return parts
    .map((part) => (typeof part === "string" ? part : (part?.text ?? "")))
    .filter((text) => text !== "")
    .join(" · ");
}
