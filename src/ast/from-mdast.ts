import type { Root, RootContent, Yaml } from "mdast";
import type { Fault, Outcome } from "../diagnostics/diagnostic.ts";
import { parseFrontMatter } from "../parse/front-matter.ts";
import type { ReadingSettings } from "../settings.ts";
import type { Source } from "../source/source.ts";
import { toBlocks } from "./document/arrange.ts";
import { TreeBuilder } from "./document/build.ts";
import { readOutline } from "./document/outline.ts";
import { buildPlan } from "./document/plan.ts";
import type { Stated } from "./document/plan.ts";
import { idOfFile, languageOf, moneyUnitOf } from "./document/plan-fields.ts";
import { splitPlans } from "./document/split-plans.ts";
import type { Block, Document } from "./nodes.ts";

/** Builds the plans of one file from its Markdown tree (or that of plain text), and keeps what stands before several. */
export function buildPlans(source: Source, root: Root, settings: ReadingSettings = {}): Outcome<Document> {
  const [first, ...others] = root.children;
  const isStated = first?.type === "yaml";
  const { value: stated, faults } = isStated ? readFrontMatter(source, first) : nothingStated;
  const nodes = isStated ? others : root.children;
  const { preamble, stretches } = splitPlans(source, nodes);
  const id = stated.plan?.text ?? idOfFile(source.file);
  const plans = stretches
    .filter((stretch) => isStated || stretch.title !== undefined || stretch.nodes.length > 0)
    .map((stretch, index) =>
      buildPlan(source, stretch, {
        id: stretches.length > 1 ? `${id}-${index + 1}` : id,
        stated,
        settings,
        ...(isStated && index === 0 && { frontMatter: first }),
      }),
    );
  return { value: { plans, preamble: buildPreamble(source, preamble) }, faults };
}

const nothingStated: Outcome<Stated> = { value: { tags: [] }, faults: [] };

function readFrontMatter(
  source: Source,
  node: Yaml,
): { readonly value: Stated; readonly faults: readonly Fault[] } {
  const from = node.position?.start.offset ?? 0;
  const to = node.position?.end.offset ?? from;
  const lineEnd = /\r\n|\n|\r/gu;
  lineEnd.lastIndex = from;
  const start = (lineEnd.exec(source.text)?.index ?? to) + 1;
  const isPair = source.text.charAt(start - 1) === "\r" && source.text.charAt(start) === "\n";
  const end = Math.max(start, source.text.lastIndexOf("---", to));
  return parseFrontMatter(source, { start: isPair ? start + 1 : start, end });
}

/** Its numbers are listed, nothing in it is claimed by a plan. */
function buildPreamble(source: Source, nodes: readonly RootContent[]): readonly Block[] {
  if (nodes.length === 0) return [];
  const end = nodes.at(-1)?.position?.end.offset ?? 0;
  const text = source.text.slice(0, end);
  const surroundings = moneyUnitOf(text);
  const context = {
    lines: source.lines,
    language: languageOf(text),
    currency: "CNY",
    ...(surroundings !== undefined && { surroundings }),
  };
  return new TreeBuilder(source, context).buildBlocks(blocksOf(source, nodes));
}

function blocksOf(source: Source, nodes: readonly RootContent[]): ReturnType<typeof toBlocks> {
  return toBlocks(readOutline(source, nodes));
}
