import type { Verdict } from "../../model/relation.ts";
import type { Severity } from "../../diagnostics/diagnostic.ts";
import type { Computed, Figure } from "../figure.ts";
import { perOf, signOf } from "../figure-words.ts";
import { groupBy } from "../group.ts";
import type { Labels } from "../labels/labels.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { ReportModel } from "../model.ts";
import type { Label, Place } from "../place.ts";
import type { Path } from "../plan-reader.ts";
import type { Proof } from "../proofs.ts";
import type { Owners } from "./owners.ts";
import { readOwners } from "./owners.ts";
import { slugsOf } from "./slugs.ts";
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
  /** What sorts it among others: exact, in its base unit. */
  readonly sort: string;
  /** The proofs it takes part in: where the first stands, and the ids of all; null when there is none. */
  readonly derivation: { readonly href: string; readonly ids: string } | null;
}

export interface BadgeView {
  readonly tone: Verdict | Severity;
  readonly text: string;
}

export interface PlanView {
  readonly id: string;
  /** The id of the plan's card, and what marks all that is its own. */
  readonly anchor: string;
  /** Leads to the card, or to the page that the plan has for itself. */
  readonly href: string;
  readonly number: number;
  readonly title: string;
  readonly file: string;
}

/** What a page needs to know of the other pages, where it is one of many. */
export interface Among {
  readonly plans: ReadonlyMap<string, PlanView>;
  readonly proofs: ReadonlyMap<string, Proof>;
  /** The plan that the page is about; its links stay on the page. */
  readonly own?: string;
}

export interface ContextOptions extends LinkOptions {
  readonly among?: Among;
}

/** What every part of the view needs to name plans, link places and collect derivations. */
export interface ViewContext {
  readonly model: ReportModel;
  readonly labels: Labels;
  readonly plan: (id: string | null) => PlanView;
  /** The plan that bears an id; null where none of the report does. */
  readonly planNamed: (id: string | undefined) => PlanView | null;
  readonly proof: (id: string) => Proof;
  readonly place: (place: Place) => PlaceView;
  readonly label: (label: Label | null) => LabelView | null;
  readonly figure: (figure: Figure) => FigureView;
  readonly optionalFigure: (figure: Figure | null) => FigureView | null;
  readonly computed: (computed: Computed | null) => ComputedView | null;
  readonly verdict: (verdict: Verdict | null) => BadgeView | null;
  readonly severity: (severity: Severity) => BadgeView;
  readonly path: (path: Path) => string;
  readonly owners: Owners;
}

/** A figure that nobody wrote. */
export interface ComputedView {
  readonly text: string;
  readonly hint: string;
  readonly sort: string;
}

/** Every plan under the address that `hrefOf` gives it; numbers are those of the whole report. */
export function viewPlans(
  plans: ReportModel["plans"],
  hrefOf: (slug: string) => string,
): ReadonlyMap<string, PlanView> {
  const slugs = slugsOf(plans.map(({ id }) => id));
  return new Map(
    plans.map(({ id, title, file }, index): [string, PlanView] => {
      const slug = slugs[index] ?? "";
      const anchor = `plan-${slug}`;
      return [id, { id, anchor, href: hrefOf(slug), number: index + 1, title: title.text, file }];
    }),
  );
}

export function createViewContext(model: ReportModel, options: ContextOptions): ViewContext {
  const labels = labelsFor(model.locale);
  const linkTo = createSourceLink(options);
  const { among } = options;
  const plans = among?.plans ?? viewPlans(model.plans, (slug) => `#plan-${slug}`);
  const outside: PlanView = {
    id: "",
    anchor: "plans",
    href: "#overview",
    number: 0,
    title: labels.gaps.outside,
    file: "",
  };
  const proofs = among?.proofs ?? new Map(model.proofs.map((proof) => [proof.id, proof]));

  const plan = (id: string | null): PlanView => {
    const found = id === null ? undefined : plans.get(id);
    if (found === undefined) return outside;
    return id === among?.own ? { ...found, href: `#${found.anchor}` } : found;
  };
  const proof = (id: string) => {
    const found = proofs.get(id);
    if (found === undefined)
      throw new Error(`believed that every proof named in a report is in it, not ${id}`);
    return found;
  };
  const derivationOf = (ids: readonly string[]) => {
    const first = ids[0];
    if (first === undefined) return null;
    const home = proof(first).plan;
    const page = among === undefined || home === among.own ? "" : (plans.get(home)?.href ?? "");
    return { href: `${page}#proof-${first}`, ids: ids.join(" ") };
  };
  const label = (given: Label) => ({ text: given.text, href: linkTo(given), hint: hintOf(given) });
  const figure = (given: Figure): FigureView => ({
    ...label(given),
    sign: signOf(given, labels),
    unit: given.headerUnit,
    per: perOf(given, labels),
    isMalformed: given.malformed !== null,
    sort: given.low ?? given.high ?? "",
    derivation: derivationOf(given.proofs),
  });
  return {
    model,
    labels,
    plan,
    planNamed: (id) => (id !== undefined && plans.has(id) ? plan(id) : null),
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
            sort: given.low ?? given.high ?? "",
          },
    verdict: (verdict) => (verdict === null ? null : { tone: verdict, text: labels.verdict[verdict] }),
    severity: (severity) => ({ tone: severity, text: labels.severity[severity] }),
    path: (path) => path.join(" › "),
    owners: readOwners(model),
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
