import { rules } from "../../src/check/registry.ts";
import { compile } from "../../src/compile.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { link } from "../../src/link.ts";
import type { Relation, RelationKind } from "../../src/model/relation.ts";
import type { Span } from "../../src/source/span.ts";
import {
  readTerm,
  type FigurePlace,
  type Label,
  type LabelledDocument,
  type Planted,
} from "./read-corpus.ts";

/** How the product did on one document, against what a reader found in it. */
export interface Score {
  readonly name: string;
  readonly labels: number;
  readonly recognised: number;
  /** Labels without a relation of their kind at their place. */
  readonly missed: readonly Label[];
  /** Labels whose relation came to another verdict. */
  readonly misjudged: readonly { readonly label: Label; readonly relation: Relation }[];
  /** Relations said to be violated which no label says. */
  readonly falseRelations: readonly Relation[];
  /** Relations that hold, or are open, which no label tells: not wrong by that alone. */
  readonly unlabelled: readonly Relation[];
  /** Errors and warnings about figures that touch the planted one. */
  readonly found: readonly Diagnostic[];
  /** Errors and warnings about figures that do not. */
  readonly falseFindings: readonly Diagnostic[];
}

/**
 * The kinds under which a relation may as well be told: a quarter roll-up is a sum, a balance is a difference. Sums of
 * shares are the product's `share`.
 */
const sameAs: Readonly<Record<Label["kind"], readonly RelationKind[]>> = {
  sum: ["sum", "rollup", "share", "balance", "resource"],
  rollup: ["rollup", "sum", "coverage", "product"],
  difference: ["difference", "balance", "sum", "complement", "growth"],
  balance: ["balance", "sum", "difference"],
  product: ["product", "capacity", "rollup", "share", "average", "coverage"],
  ratio: ["share", "product", "average", "growth"],
  average: ["average", "product", "share"],
  growth: ["growth", "difference"],
  share: ["share", "sum", "product", "coverage"],
  complement: ["complement", "difference", "sum", "share"],
  count: ["count", "sum"],
  coverage: ["coverage", "rollup", "product", "share"],
  capacity: ["capacity", "product"],
  resource: ["resource", "sum", "difference"],
};

/** The rules whose errors and warnings say that figures do not fit together. */
const figureRules = new Set(
  rules
    .filter(({ category }) => ["arithmetic", "bounds", "consistency"].includes(category))
    .map(({ name }) => name),
);

/** A sum that is off may be told as a difference, and a share as a product. */
const arithmeticRules = new Set(
  rules.filter(({ category }) => category === "arithmetic").map(({ name }) => name),
);

export function scoreDocument(document: LabelledDocument): Score {
  const workspace = link([compile(document.file, document.bytes)]);
  const relations = workspace.models.flatMap((model) => model.relations);
  const partners = pair(document.labels, relations);
  const taken = new Set(partners.values());
  const rest = relations.filter((relation) => !taken.has(relation));
  const loud = workspace.diagnostics.filter(isAboutFigures);
  const isFound = (finding: Diagnostic) => document.planted !== undefined && tells(finding, document.planted);
  const misjudged = [...partners].flatMap(([label, relation]) =>
    agree(label, relation) ? [] : [{ label, relation }],
  );
  return {
    name: document.name,
    labels: document.labels.length,
    recognised: partners.size - misjudged.length,
    missed: document.labels.filter((label) => !partners.has(label)),
    misjudged,
    falseRelations: rest.filter(({ verdict }) => verdict === "violated"),
    unlabelled: rest.filter(({ verdict }) => verdict !== "violated"),
    found: loud.filter(isFound),
    falseFindings: loud.filter((finding) => !isFound(finding)),
  };
}

/** Each label with the relation that tells it best; a relation tells one label. */
function pair(labels: readonly Label[], relations: readonly Relation[]): Map<Label, Relation> {
  const byPlace = indexByLine(relations);
  const candidates = labels.flatMap((label) =>
    (byPlace.get(label.line) ?? []).flatMap((relation) => {
      const fit = fitOf(label, relation);
      return fit === 0 ? [] : [{ label, relation, fit }];
    }),
  );
  const partners = new Map<Label, Relation>();
  const taken = new Set<Relation>();
  for (const { label, relation } of candidates.sort((a, b) => b.fit - a.fit)) {
    if (partners.has(label) || taken.has(relation)) continue;
    partners.set(label, relation);
    taken.add(relation);
  }
  return partners;
}

function indexByLine(relations: readonly Relation[]): Map<number, Relation[]> {
  const lines = new Map<number, Relation[]>();
  for (const relation of relations)
    for (const line of new Set(spansOf(relation).map(({ start }) => start.line))) {
      const there = lines.get(line);
      if (there === undefined) lines.set(line, [relation]);
      else there.push(relation);
    }
  return lines;
}

/** How well a relation tells what a label does; 0 when it tells something else. */
function fitOf(label: Label, relation: Relation): number {
  if (!sameAs[label.kind].includes(relation.kind)) return 0;
  const places = label.terms.flatMap((term) => readTerm(term) ?? []);
  const isStated = isAt(relation.stated.span, label);
  const shared = places.filter(
    (place) => spansOf(relation).some((span) => isAt(span, place)) || tellsNumber(relation, place),
  ).length;
  // 35% of 180 is 63, whichever of the three is taken to follow from the others.
  const isTurned =
    spansOf(relation).some((span) => isAt(span, label)) && shared === places.length && shared > 0;
  if (!isStated && !isTurned) return 0;
  if (places.length > 0 && shared === 0 && relation.terms.length > 0) return 0;
  return (
    1 +
    (isStated ? 8 : 0) +
    (agree(label, relation) ? 4 : 0) +
    (label.kind === relation.kind ? 2 : 0) +
    (places.length === 0 ? 1 : shared / places.length) +
    (relation.terms.length === places.length ? 0.5 : 0)
  );
}

function agree(label: Label, { verdict }: Relation): boolean {
  const loosely = (one: string) => (one === "rounding" ? "holds" : one);
  return loosely(label.verdict) === loosely(verdict);
}

function spansOf({ stated, terms }: Relation): readonly Span[] {
  return [stated.span, ...terms.map(({ span }) => span)];
}

/** A figure that a document repeats may be taken from any of its places. */
function tellsNumber({ terms }: Relation, { text }: FigurePlace): boolean {
  const digits = (written: string) => written.replace(/[^\d.]/gu, "");
  return terms.some((term) => digits(term.text) === digits(text));
}

/** What is marked and what was read need only overlap: `20.5%` and `up 20.5%`, `1,200` and `(1,200)`. */
function isAt(span: Span, { line, column, text }: FigurePlace): boolean {
  return span.start.line === line && span.start.column < column + text.length && span.end.column > column;
}

function isAboutFigures({ rule, severity }: Diagnostic): boolean {
  return severity !== "info" && (figureRules.has(rule) || severity === "error");
}

/** A finding points at the wrong figure, or at one that it takes part in, for a reason that can be the right one. */
function tells({ rule, span, related = [] }: Diagnostic, planted: Planted): boolean {
  if (!arithmeticRules.has(rule) && !planted.fault.includes(rule)) return false;
  return [span, ...related.map((one) => one.span)].some((one) => isAt(one, planted));
}
