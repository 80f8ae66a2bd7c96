import type { Name, Plan, QuantityNode, Section, Statement } from "../../src/ast/nodes.ts";
import { sectionsOf, statementsOf } from "../../src/ast/visit.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import type { PlanModel } from "../../src/model/plan-model.ts";
import type { Relation, RelationKind, Term, Verdict } from "../../src/model/relation.ts";
import type { Unit, Workspace } from "../../src/model/workspace.ts";
import { linkPlans } from "../../src/model/workspace/link-plans.ts";
import type { Quantity } from "../../src/quantities/quantity.ts";
import { LineIndex } from "../../src/source/line-index.ts";
import type { Position, Span } from "../../src/source/span.ts";
import { spanOf } from "../../src/source/span.ts";

/** Trees made by hand over a text, so that the report is tested by itself: every name and figure is looked up in the text. */
export interface TextReader {
  readonly file: string;
  readonly at: (words: string, nth?: number) => Position;
  readonly name: (words: string, nth?: number) => Name;
  readonly money: (words: string, nth?: number, bound?: Partial<Quantity>) => QuantityNode;
  readonly count: (words: string, nth?: number) => QuantityNode;
  readonly percent: (words: string, nth?: number, bound?: Partial<Quantity>) => QuantityNode;
}

export function readText(file: string, text: string): TextReader {
  const lines = new LineIndex(text);
  const at = (words: string, nth = 1) => {
    let start = -1;
    for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1);
    if (start === -1) throw new Error(`believed that the text of ${file} holds ${words} ${nth} times`);
    return lines.positionAt(start, start + words.length);
  };
  const quantity = (words: string, nth: number | undefined, fields: Partial<Quantity>): QuantityNode => {
    const position = at(words, nth);
    return {
      type: "quantity",
      kind: "count",
      text: words,
      unit: null,
      comparator: "eq",
      per: [],
      low: null,
      high: null,
      inclusive: [true, true],
      start: position.start.offset,
      end: position.end.offset,
      position,
      ...fields,
    };
  };
  const digits = (words: string) => /[\d.]+/.exec(words)?.[0] ?? "0";
  const point = (value: string): Pick<Quantity, "low" | "high"> => ({ low: value, high: value });
  return {
    file,
    at,
    name: (words, nth) => ({ text: words, position: at(words, nth) }),
    money: (words, nth, bound = {}) =>
      quantity(words, nth, {
        kind: "money",
        unit: "CNY",
        scale: { text: "万元", factor: "10000" },
        ...point(`${digits(words)}0000`),
        ...bound,
      }),
    count: (words, nth) => {
      const [low = "0", high = low] = words.match(/\d+/g) ?? [];
      return quantity(words, nth, {
        unit: words.replace(/[\d\s-]/g, "") || null,
        comparator: low === high ? "eq" : "range",
        low,
        high,
      });
    },
    percent: (words, nth, bound = {}) =>
      quantity(words, nth, { kind: "percent", unit: "%", ...point(digits(words)), ...bound }),
  };
}

/** At least: the high end is open. */
export const atLeast: Partial<Quantity> = { comparator: "ge", high: null, inclusive: [true, null] };

export function planOf(fields: Partial<Plan> & Pick<Plan, "id" | "title">): Plan {
  return {
    type: "plan",
    language: "zh-CN",
    currency: "CNY",
    tags: [],
    inline: [],
    inferred: {},
    children: [],
    position: fields.title.position,
    ...fields,
  };
}

/** A section that reaches from its heading to the end of `until`. */
export function sectionOf(
  reader: TextReader,
  heading: string,
  until: string,
  children: readonly Statement[],
): Section {
  const title = reader.name(heading);
  const position = { start: title.position.start, end: reader.at(until).end };
  return { type: "section", depth: 1, title, inline: [], children, position };
}

export function termOf(
  reader: TextReader,
  { text, position, low, high, inclusive, unit }: QuantityNode,
  times = "1",
): Term {
  return { span: spanOf(reader.file, position), text, low, high, inclusive, unit, times };
}

export function relationOf(
  reader: TextReader,
  plan: string,
  kind: RelationKind,
  verdict: Verdict,
  statement: string,
  stated: QuantityNode,
  terms: readonly Term[],
): Relation {
  return {
    kind,
    plan,
    certainty: "stated",
    because: "test",
    stated: termOf(reader, stated),
    terms,
    computed: { low: "0", high: "0", inclusive: [true, true] },
    delta: "0",
    verdict,
    statement,
  };
}

export function modelOf(reader: TextReader, plan: Plan, relations: readonly Relation[]): PlanModel {
  return {
    file: reader.file,
    plan,
    sections: [...sectionsOf(plan)],
    statements: [...statementsOf(plan)],
    relations,
    toldTwice: [],
  };
}

export function findingOf(
  reader: TextReader,
  plan: string,
  rule: string,
  severity: Diagnostic["severity"],
  at: Position,
  message: string,
  more: Partial<Diagnostic> = {},
): Diagnostic {
  const span: Span = spanOf(reader.file, at);
  const fingerprint = `${plan}-${rule}-${at.start.line}-${at.start.column}`;
  return { rule, severity, message, span, plan, certainty: "stated", fingerprint, ...more };
}

export function workspaceOf(models: readonly PlanModel[], diagnostics: readonly Diagnostic[]): Workspace {
  const files = [...new Set(models.map(({ file }) => file))];
  const units = files.map((file): Unit => ({
    version: 1,
    file,
    format: "markdown",
    encoding: "utf-8",
    isCompiled: true,
    models: models.filter((model) => model.file === file),
    preamble: [],
    diagnostics: diagnostics.filter(({ span }) => span.file === file),
    suppressions: [],
  }));
  return { units, models, links: linkPlans(models), diagnostics };
}
