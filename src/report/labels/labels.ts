import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Category } from "../../check/rule.ts";
import type { Certainty } from "../../diagnostics/diagnostic.ts";
import type { RelationKind, Verdict } from "../../model/relation.ts";
import type { Comparator, QuantityKind } from "../../quantities/quantity.ts";
import type { Remedy } from "../../model/workspace/remedies.ts";
import type { KeyFigure } from "../overview.ts";

/** The parts of a report that have a heading of their own, in reading order. */
export const sectionNames = [
  "overview",
  "contradictions",
  "targets",
  "cascades",
  "allocations",
  "coverage",
  "staffing",
  "resources",
  "tasks",
  "needs",
  "pay",
  "proofs",
  "findings",
  "gaps",
  "numbers",
] as const;

export type SectionName = (typeof sectionNames)[number];

/** The report's own words in one language; a word that one language lacks is a compile error. */
export interface Labels {
  readonly report: {
    readonly kicker: string;
    readonly title: (plans: number) => string;
    readonly asOf: (date: string) => string;
    readonly revision: (revision: string) => string;
    readonly scope: (files: number, plans: number) => string;
    readonly failedFiles: string;
    readonly footer: string;
  };
  /** What the cover says about whether the figures can be trusted. */
  readonly honesty: {
    readonly contradictions: (errors: number, warnings: number) => string;
    readonly clean: string;
    readonly violated: (count: number) => string;
  };
  readonly sections: Readonly<Record<SectionName, { readonly title: string; readonly lead: string }>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly category: Readonly<Record<Category, string>>;
  readonly relation: Readonly<Record<RelationKind, string>>;
  readonly certainty: Readonly<Record<Certainty, string>>;
  readonly quantity: Readonly<Record<QuantityKind, string>>;
  /** Put before a figure whose own text does not say it. */
  readonly comparator: Readonly<Record<Comparator, string>>;
  readonly keyFigure: Readonly<Record<KeyFigure["kind"], string>>;
  readonly per: (units: readonly string[], isTotal: boolean) => string;
  readonly words: Words;
  readonly cascade: {
    readonly below: (plans: number) => string;
    readonly silent: (titles: readonly string[]) => string;
    /** To whom a part goes that no plan below takes on. */
    readonly kept: (name: string) => string;
    /** Targets that no plan below speaks of. */
    readonly untold: (names: readonly string[]) => string;
    readonly untoldName: (metric: string, periods: readonly string[]) => string;
    readonly remedy: Readonly<Record<Remedy["kind"], string>>;
  };
  readonly counts: {
    readonly shown: string;
    readonly times: (count: number) => string;
    readonly line: (line: number) => string;
    readonly related: (count: number) => string;
    readonly more: (count: number) => string;
    readonly duties: (count: number) => string;
  };
  /** Of a report as a page, and as a site of many. */
  readonly site: {
    /** Sections that have nothing to show. */
    readonly absent: (titles: readonly string[]) => string;
    readonly noContradictions: string;
    readonly noFindings: string;
    readonly noGaps: string;
    readonly plansLead: string;
    readonly contradictionsLead: string;
    readonly owners: string;
    readonly ownersLead: string;
    readonly back: string;
    readonly previous: string;
    readonly next: string;
    readonly searchAll: string;
    /** `{hits}` and `{plans}` stand for numbers. */
    readonly found: string;
    readonly nothingFound: string;
    readonly moreResults: string;
    readonly loading: string;
    /** On a very large page, whose parts are packed: for readers without scripts, and on paper. */
    readonly packed: string;
    /** Where there are too many charts to draw. */
    readonly plainBars: (plans: number) => string;
    /** For standard error, where one page holds very many plans. */
    readonly splitExists: (plans: number) => string;
  };
  readonly gaps: {
    readonly title: string;
    readonly none: string;
    readonly lead: (count: number) => string;
    readonly owner: (owner: string) => string;
    readonly suggestion: (suggestion: string) => string;
    readonly place: (place: string) => string;
    readonly outside: string;
  };
}

/** Column heads, buttons and other short words. */
export interface Words {
  readonly allocated: string;
  readonly amount: string;
  readonly all: string;
  readonly assigned: string;
  readonly base: string;
  readonly byChannel: string;
  readonly cadence: string;
  readonly certainty: string;
  readonly close: string;
  readonly contents: string;
  readonly countermeasure: string;
  readonly derivation: string;
  readonly difference: string;
  readonly done: string;
  readonly due: string;
  readonly duties: string;
  readonly expectedOf: string;
  readonly figures: string;
  readonly findings: string;
  readonly fix: string;
  readonly from: string;
  readonly gaps: string;
  readonly heads: string;
  readonly inferred: string;
  readonly kept: string;
  readonly kind: string;
  readonly measures: string;
  readonly message: string;
  readonly metric: string;
  readonly milestone: string;
  readonly name: string;
  readonly noCheck: string;
  readonly noFigures: string;
  readonly noMatch: string;
  readonly none: string;
  readonly numbers: string;
  readonly organisation: string;
  readonly overAllocated: string;
  readonly owner: string;
  readonly parent: string;
  readonly part: string;
  readonly period: string;
  readonly place: string;
  readonly plan: string;
  readonly plans: string;
  readonly population: string;
  readonly post: string;
  readonly problem: string;
  readonly proofs: string;
  readonly quotas: string;
  readonly rate: string;
  readonly readAs: string;
  readonly related: string;
  readonly residual: string;
  readonly resource: string;
  readonly remedies: string;
  readonly reset: string;
  readonly roles: string;
  readonly rule: string;
  readonly search: string;
  readonly searchHint: string;
  readonly section: string;
  readonly severity: string;
  readonly share: string;
  readonly skip: string;
  readonly statement: string;
  readonly start: string;
  readonly subject: string;
  readonly suggestion: string;
  readonly support: string;
  readonly supporters: string;
  readonly takenOn: string;
  readonly target: string;
  readonly targets: string;
  readonly task: string;
  readonly tasks: string;
  readonly team: string;
  readonly terms: string;
  readonly text: string;
  readonly threshold: string;
  readonly total: string;
  readonly unallocated: string;
  readonly unit: string;
  readonly unnamed: string;
  readonly unstated: string;
  readonly value: string;
  readonly verdict: string;
  readonly whole: string;
}
