import type { Name, QuantityNode, Section, Statement } from "../ast/nodes.ts";
import type { PlanModel } from "../model/plan-model.ts";
import type { Figure } from "./figure.ts";
import { figureOf } from "./figure.ts";
import type { Label } from "./place.ts";
import { labelOf } from "./place.ts";
import type { ProofIndex } from "./proofs.ts";

/** The headings a statement stands under, outermost first. */
export type Path = readonly string[];

/** One plan's model read for the report: nodes become figures and labels that know their file and their proofs. */
export interface PlanReader {
  readonly id: string;
  readonly model: PlanModel;
  readonly proofs: ProofIndex;
  readonly label: (name: Name) => Label;
  readonly optionalLabel: (name: Name | undefined) => Label | null;
  readonly figure: (quantity: QuantityNode) => Figure;
  readonly optionalFigure: (quantity: QuantityNode | undefined) => Figure | null;
}

export function readPlan(model: PlanModel, proofs: ProofIndex): PlanReader {
  const label = (name: Name) => labelOf(model.file, name);
  const figure = (quantity: QuantityNode) =>
    figureOf(model.file, quantity, proofs.idsAt(model.file, quantity.position));
  return {
    id: model.plan.id,
    model,
    proofs,
    label,
    optionalLabel: (name) => (name === undefined ? null : label(name)),
    figure,
    optionalFigure: (quantity) => (quantity === undefined ? null : figure(quantity)),
  };
}

/** A plan's statements of one type, each with the headings above it. */
export function statementsOfType<Type extends Statement["type"]>(
  { model }: PlanReader,
  type: Type,
): readonly { readonly statement: Extract<Statement, { type: Type }>; readonly section: Path }[] {
  return model.statements.flatMap(({ statement, above }) =>
    isOfType(statement, type) ? [{ statement, section: pathOf(above) }] : [],
  );
}

function isOfType<Type extends Statement["type"]>(
  statement: Statement,
  type: Type,
): statement is Extract<Statement, { type: Type }> {
  return statement.type === type;
}

export function pathOf(above: readonly Section[]): Path {
  return above.map((section) => section.title.text);
}
