import type { SectionKind } from "../../ast/nodes.ts";

/** A figure that was added up, and what it is called beside the finding: `医疗板块 13万元`. */
export interface KeywordTerm {
  readonly at: object;
  readonly text: string;
}

/** A section that is asked for: of any of these kinds, or with a title that fits. `name` is what it is called in a finding. */
export interface WantedSection {
  readonly kinds: readonly SectionKind[];
  readonly title?: string;
  readonly name?: string;
}

/** What one keyword found: the object it is about, and the words for it. */
export type KeywordFault =
  | {
      readonly keyword: "within";
      readonly at: object;
      readonly actual: string;
      readonly allowed: string;
      /** The figure's text with the nearest value that is allowed. */
      readonly corrected?: string;
    }
  | {
      readonly keyword: "shareOf";
      readonly at: object;
      readonly actual: string;
      readonly whole: string;
      /** The figure that the share is of. */
      readonly of: object;
      readonly allowed: string;
      readonly least: string;
      readonly corrected?: string;
    }
  | {
      readonly keyword: "sumsTo" | "rollsUpTo" | "coveredBy";
      readonly at: object;
      readonly stated: string;
      readonly computed: string;
      readonly delta: string;
      readonly terms: readonly KeywordTerm[];
      /** The figure that would close it, and what it would say. */
      readonly correction?: { readonly at: object; readonly text: string };
    }
  | { readonly keyword: "dueBy"; readonly actual: string; readonly allowed: string }
  | { readonly keyword: "states"; readonly missing: string }
  | { readonly keyword: "hasSections"; readonly wanted: WantedSection };

/** Where a keyword stands: the object its value is a property of, the whole view, and the way to the value as a JSON pointer. */
export interface Place {
  readonly parent: unknown;
  readonly root: unknown;
  readonly path: string;
}

/** A keyword's own value, and the value it holds, in its place. */
export type Keyword = (schema: unknown, value: unknown, place: Place) => readonly KeywordFault[];

/** The names on the way of a JSON pointer. */
export function stepsOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

export function propertyOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

/**
 * What a name means beside a value, as names do in a program: the sibling of that name, else that of the objects around
 * it, outwards. Among metrics the name may be part of one (`收入` of 营业收入), and means its figures of the same period.
 */
export function lookUp(name: string, value: unknown, { root, path }: Place): unknown {
  const steps = stepsOf(path);
  const around = [root];
  for (const step of steps.slice(0, -1)) around.push(childOf(around.at(-1), step));
  for (let depth = around.length - 1; depth >= 0; depth--) {
    if (depth === 1 && steps[0] === "metrics") {
      const metric = findMetric(around[depth], name);
      if (metric !== undefined && steps[2] !== undefined) return propertyOf(metric, steps[2]);
      continue;
    }
    const found = propertyOf(around[depth], name);
    if (found !== undefined && found !== value) return found;
  }
  const metric = findMetric(propertyOf(root, "metrics"), name);
  return metric === undefined ? undefined : propertyOf(metric, "year");
}

function findMetric(metrics: unknown, name: string): unknown {
  if (typeof metrics !== "object" || metrics === null) return undefined;
  const exact = propertyOf(metrics, name);
  return exact ?? Object.entries(metrics).find(([metric]) => metric.includes(name))?.[1];
}

function childOf(value: unknown, step: string): unknown {
  return Array.isArray(value) ? (value as readonly unknown[])[Number(step)] : propertyOf(value, step);
}
