import type { Block, Content, Inline, Plan, QuantityNode, Section, Statement } from "../../ast/nodes.ts";
import { inlineOf, isBlock, isSection } from "../../ast/visit.ts";
import type { Position } from "../../source/span.ts";

/** What `{#signing}`, or `id:` in YAML, names: a section, a block or a statement. */
export interface Labelled {
  readonly label: string;
  readonly position: Position;
  /** The amounts said in what is named itself, not below it. */
  readonly figures: readonly QuantityNode[];
}

/** Every labelled node of a plan by its label; of two with one label, the first. */
export function labelsOf(plan: Plan): ReadonlyMap<string, Labelled> {
  const labels = new Map<string, Labelled>();
  const add = (label: string | undefined, position: Position, figures: readonly QuantityNode[]) => {
    if (label !== undefined && !labels.has(label)) labels.set(label, { label, position, figures });
  };
  const addAll = (content: readonly Content[]) => {
    for (const node of content)
      if (isSection(node)) {
        add(node.label, node.position, figuresAmong(node.inline).concat(figuresOf(node)));
        addAll(node.children);
      } else if (isBlock(node)) addBlock(node, add);
      else if ("label" in node) add(node.label, node.position, figuresOfStatement(node));
  };
  addAll(plan.children);
  return labels;
}

type Add = (label: string | undefined, position: Position, figures: readonly QuantityNode[]) => void;

function addBlock(block: Block, add: Add): void {
  if (block.type === "paragraph") add(block.label, block.position, figuresAmong(block.children));
  if (block.type !== "list") return;
  for (const item of block.children) {
    add(item.label, item.position, figuresAmong(inlineOf(item)));
    for (const nested of item.children) addBlock(nested, add);
  }
}

/** A section that says one thing in one paragraph is that paragraph. */
function figuresOf({ children }: Section): readonly QuantityNode[] {
  const blocks = children.filter(isBlock);
  const [only] = blocks;
  return blocks.length === 1 && only?.type === "paragraph" ? figuresAmong(only.children) : [];
}

function figuresOfStatement(statement: Statement): readonly QuantityNode[] {
  if (statement.type === "target") return [statement.value];
  return statement.type === "task" ? statement.measures : [];
}

export function figuresAmong(inlines: readonly Inline[]): QuantityNode[] {
  return inlines.filter(
    (inline): inline is QuantityNode =>
      inline.type === "quantity" &&
      inline.malformed === undefined &&
      (inline.kind === "money" ||
        inline.kind === "percent" ||
        inline.kind === "count" ||
        inline.kind === "ratio"),
  );
}
