import type { Verdict } from "../../model/relation.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Computed, Figure } from "../figure.ts";
import { perOf, signOf } from "../figure-words.ts";
import { groupBy } from "../group.ts";
import type { Labels } from "../labels/labels.ts";
import { labelsFor } from "../labels/labels.ts";
import type { ReportModel } from "../model.ts";
import type { Label, Place } from "../place.ts";
import type { Path } from "../plan-reader.ts";
import type { Proof } from "../proofs.ts";
import type { LinkOptions } from "./source-link.ts";
import { createSourceLink } from "./source-link.ts";

/** A place as a link: `seeds/a.md:12`. */
export interface PlaceView {
  readonly href: string;
  readonly text: string;
  /** Enough where the file is named above: `第 12 行`. */
  readonly line: string;
  readonly hint: string;
}

/** Words of a plan, linked to where they stand. */
export interface LabelView {
  readonly text: string;
  readonly href: string;
  readonly hint: string;
}

/** A figure, linked to where it stands, with the popover that holds its derivation. */
export interface FigureView extends LabelView {
  readonly sign: string;
  /** Of a figure whose unit stands in its table's head. */
  readonly unit: string;
  readonly per: string;
  readonly isMalformed: boolean;
  /** Id of its derivation; empty when it takes part in no proof. */
  readonly derivation: string;
}

export interface BadgeView {
  readonly tone: Verdict | Severity;
  readonly text: string;
}

export interface PlanView {
  readonly id: string;
  /** Where the plan's card stands in the page. */
  readonly anchor: string;
  readonly number: number;
  readonly title: string;
  readonly file: string;
}

/** A derivation that figures open: the proofs they take part in. */
export interface DerivationView {
  readonly id: string;
  readonly proofs: readonly Proof[];
}

/** What every part of the view needs to name plans, link places and collect derivations. */
export interface ViewContext {
  readonly model: ReportModel;
  readonly labels: Labels;
  readonly plan: (id: string | null) => PlanView;
  readonly proof: (id: string) => Proof;
  readonly place: (place: Place) => PlaceView;
  readonly label: (label: Label | null) => LabelView | null;
  readonly figure: (figure: Figure) => FigureView;
  readonly optionalFigure: (figure: Figure | null) => FigureView | null;
  readonly computed: (computed: Computed | null) => { readonly text: string; readonly hint: string } | null;
  readonly verdict: (verdict: Verdict | null) => BadgeView | null;
  readonly severity: (severity: Severity) => BadgeView;
  readonly path: (path: Path) => string;
  /** The derivations that figures have asked for so far, each once. */
  readonly derivations: ReadonlyMap<string, DerivationView>;
}

export function createViewContext(model: ReportModel, options: LinkOptions): ViewContext {
  const labels = labelsFor(model.locale);
  const linkTo = createSourceLink(options);
  const plans = new Map<string, PlanView>(
    model.plans.map(({ id, title, file }, index) => [
      id,
      { id, anchor: `plan-${index + 1}`, number: index + 1, title: title.text, file },
    ]),
  );
  const outside: PlanView = { id: "", anchor: "plans", number: 0, title: labels.gaps.outside, file: "" };
  const proofs = new Map(model.proofs.map((proof) => [proof.id, proof]));
  const derivations = new Map<string, DerivationView>();

  const proof = (id: string) => {
    const found = proofs.get(id);
    if (found === undefined)
      throw new Error(`believed that every proof named in a report is in it, not ${id}`);
    return found;
  };
  const derivationOf = (ids: readonly string[]) => {
    if (ids.length === 0) return "";
    const id = `derivation-${ids.join("-")}`;
    if (!derivations.has(id)) derivations.set(id, { id, proofs: ids.map(proof) });
    return id;
  };
  const label = (given: Label) => ({ text: given.text, href: linkTo(given), hint: hintOf(given) });
  const figure = (given: Figure): FigureView => ({
    ...label(given),
    sign: signOf(given, labels),
    unit: given.headerUnit,
    per: perOf(given, labels),
    isMalformed: given.malformed !== null,
    derivation: derivationOf(given.proofs),
  });
  return {
    model,
    labels,
    plan: (id) => (id === null ? outside : (plans.get(id) ?? outside)),
    proof,
    place: (place) => ({
      href: linkTo(place),
      text: `${place.file}:${place.line}`,
      line: labels.counts.line(place.line),
      hint: hintOf(place),
    }),
    label: (given) => (given === null ? null : label(given)),
    figure,
    optionalFigure: (given) => (given === null ? null : figure(given)),
    computed: (given) =>
      given === null
        ? null
        : {
            text: given.text,
            hint: given.from.map(({ text, ...place }) => `${text} ${hintOf(place)}`).join("\n"),
          },
    verdict: (verdict) => (verdict === null ? null : { tone: verdict, text: labels.verdict[verdict] }),
    severity: (severity) => ({ tone: severity, text: labels.severity[severity] }),
    path: (path) => path.join(" › "),
    derivations,
  };
}

/** Entries under their plans, in the order of the plans' first entries. */
export function underPlans<Entry extends { readonly plan: string | null }, View>(
  { plan }: ViewContext,
  entries: readonly Entry[],
  viewOf: (entry: Entry) => View,
): readonly { readonly plan: PlanView; readonly entries: readonly View[] }[] {
  return [...groupBy(entries, (entry) => entry.plan)].map(([id, ofPlan]) => ({
    plan: plan(id),
    entries: ofPlan.map(viewOf),
  }));
}

function hintOf({ file, line, column }: Place): string {
  return `${file}:${line}:${column}`;
}
