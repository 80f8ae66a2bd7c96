import type { Certainty } from "../diagnostics/diagnostic.ts";
import type { PlainInterval } from "../quantities/interval.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Relation, RelationKind, Term, Verdict } from "../model/relation.ts";
import type { Position } from "../source/span.ts";
import type { Label } from "./place.ts";
import { placeOf } from "./place.ts";

/** One figure of a proof; `times` is how often it counts. */
export interface ProofTerm extends Label, PlainInterval {
  readonly name: string | null;
  readonly unit: string | null;
  readonly times: string;
}

/** A numeric relation with its verdict, as `plan prove` prints it. */
export interface Proof {
  /** Unique in the report. */
  readonly id: string;
  readonly plan: string;
  readonly kind: RelationKind;
  readonly verdict: Verdict;
  readonly certainty: Certainty;
  readonly because: string;
  readonly metric: string | null;
  readonly statement: string;
  readonly stated: ProofTerm;
  readonly terms: readonly ProofTerm[];
  readonly computed: PlainInterval;
  readonly delta: string;
}

/** What a claim of a plan rests on: its proofs, and the worst of their verdicts. Null when nothing was claimed that could be judged. */
export interface Judgement {
  readonly verdict: Verdict | null;
  readonly proofs: readonly string[];
}

export interface ProofIndex {
  readonly all: readonly Proof[];
  /** Ids of the proofs that the figure at this place is stated or counted in. */
  readonly idsAt: (file: string, position: Position) => readonly string[];
  /** The judgement on the figure at this place by proofs of the given kinds in which it is the stated one. */
  readonly judge: (file: string, position: Position, kinds: readonly RelationKind[]) => Judgement;
}

/** Numbers the relations of all plans in document order and finds them by the place of their figures. */
export function indexProofs(models: readonly PlanModel[]): ProofIndex {
  const all = models.flatMap((model) => model.relations).map(proofOf);
  const byPlace = new Map<string, Set<string>>();
  const byStated = new Map<string, Proof[]>();
  for (const proof of all) {
    append(byStated, keyOf(proof.stated.file, proof.stated.line, proof.stated.column), proof);
    for (const term of [proof.stated, ...proof.terms]) {
      const key = keyOf(term.file, term.line, term.column);
      const ids = byPlace.get(key);
      if (ids === undefined) byPlace.set(key, new Set([proof.id]));
      else ids.add(proof.id);
    }
  }
  return {
    all,
    idsAt: (file, { start }) => [...(byPlace.get(keyOf(file, start.line, start.column)) ?? [])],
    judge: (file, { start }, kinds) => {
      const stated = byStated.get(keyOf(file, start.line, start.column)) ?? [];
      return judgementOf(stated.filter((proof) => kinds.includes(proof.kind)));
    },
  };
}

/** Worst first. */
const verdictRank: readonly Verdict[] = ["violated", "open", "rounding", "holds"];

export function judgementOf(proofs: readonly Proof[]): Judgement {
  const verdict = verdictRank.find((rank) => proofs.some((proof) => proof.verdict === rank));
  return { verdict: verdict ?? null, proofs: proofs.map((proof) => proof.id) };
}

function proofOf(relation: Relation, index: number): Proof {
  return {
    id: `p${index + 1}`,
    plan: relation.plan,
    kind: relation.kind,
    verdict: relation.verdict,
    certainty: relation.certainty,
    because: relation.because,
    metric: relation.metric ?? null,
    statement: relation.statement,
    stated: termOf(relation.stated),
    terms: relation.terms.map(termOf),
    computed: plainInterval(relation.computed),
    delta: relation.delta,
  };
}

function termOf(term: Term): ProofTerm {
  return {
    text: term.text,
    ...placeOf(term.span.file, term.span),
    ...plainInterval(term),
    name: term.name ?? null,
    unit: term.unit,
    times: term.times,
  };
}

function plainInterval({ low, high, inclusive }: PlainInterval): PlainInterval {
  return { low, high, inclusive };
}

function keyOf(file: string, line: number, column: number): string {
  return `${line}:${column}:${file}`;
}

function append<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
