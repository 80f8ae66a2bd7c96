import { coverOf } from "../cover.ts";
import type { Labels, SectionName } from "../labels/labels.ts";
import { labelsFor } from "../labels/labels-for.ts";
import type { ReportModel } from "../model.ts";
import { cellWords } from "../tables/cell-words.ts";
import { sectionsOf } from "../tables/sections.ts";
import type { ReportSection, Row, Table } from "../tables/table.ts";
import { createSourceLink } from "../html/source-link.ts";
import type { Place } from "../place.ts";
import { cutShort } from "../plain-text.ts";
import { withoutEmptyColumns } from "../tables/table.ts";
import { escapeMarkdown } from "./escape-markdown.ts";

/** What forges take in one comment. */
export const longestComment = 65_536;

/** First in every page: tells a page of ours from a file that happens to bear its name. */
export const markdownMark = "<!-- plan-compiler report -->";

/** Read before anything else, and so never folded. */
const open: ReadonlySet<SectionName> = new Set(["overview", "contradictions"]);

/** Every figure with its place is what the other formats have room for. */
const omitted: ReadonlySet<SectionName> = new Set(["numbers"]);

/** What a cell takes of a line before it ends in an ellipsis: the whole of it stands in the plan. */
const longestCell = 400;

const dots = { holds: "🟢", warning: "🟡", error: "🔴" } as const;

/** The report as GitHub-flavoured Markdown: what does not add up first, details folded. */
export function renderMarkdown(model: ReportModel, link?: string): string {
  const looks: Looks = {
    labels: labelsFor(model.locale),
    ...(link !== undefined && { addressOf: createSourceLink({ link }) }),
  };
  const { labels } = looks;
  const sections = sectionsOf(model).filter(({ name, tables }) => tables.length > 0 && !omitted.has(name));
  const blocks = [
    markdownMark,
    ...renderCover(model, labels),
    ...sections.flatMap((section) => renderSection(section, looks, model.plans.length > 1)),
    `<sub>${escapeMarkdown(labels.report.footer)}</sub>`,
  ];
  return `${blocks.join("\n\n")}\n`;
}

/** How cells are shown. */
interface Looks {
  readonly labels: Labels;
  /** What a place links to; without it a place is words alone. */
  readonly addressOf?: (place: Place) => string;
}

function renderCover(model: ReportModel, labels: Labels): readonly string[] {
  const { title, scope, asOf, revision, honesty, failedFiles } = coverOf(model, labels);
  const facts = [scope, asOf, revision, ...factsOf(model, labels)].filter(Boolean).map(escapeMarkdown);
  return [
    `# ${escapeMarkdown(title)}`,
    `**${dots[honesty.tone]} ${escapeMarkdown(honesty.text)}**`,
    facts.join(" · "),
    ...(failedFiles.length === 0
      ? []
      : [
          `**${escapeMarkdown(labels.report.failedFiles)}**`,
          failedFiles.map((file) => `- ${escapeMarkdown(file)}`).join("\n"),
        ]),
  ];
}

function factsOf({ overview }: ReportModel, { words, verdict }: Labels): readonly string[] {
  const { proofs } = overview;
  const proved = (["holds", "rounding", "open", "violated"] as const)
    .filter((each) => proofs[each] > 0)
    .map((each) => `${verdict[each]} ${proofs[each]}`);
  return [
    `${words.tasks} ${overview.tasks}`,
    `${words.numbers} ${overview.numbers}`,
    `${words.gaps} ${overview.gaps}`,
    ...(proved.length === 0 ? [] : [`${words.proofs} ${proved.join(", ")}`]),
  ];
}

function renderSection(section: ReportSection, looks: Looks, isOfMany: boolean): readonly string[] {
  const title = escapeMarkdown(section.title);
  const tables = section.tables.flatMap((table) => {
    // A plan that a whole table is about is said once, above it.
    const plans = [...new Set(table.rows.map(({ plan }) => plan))];
    const only = isOfMany && table.title !== "" && plans.length === 1 ? plans[0] : undefined;
    const heading = [table.title, only?.title ?? ""].filter(Boolean).map(escapeMarkdown).join(" · ");
    const hasPlans = isOfMany && only === undefined && plans.some((plan) => plan !== null);
    return [
      ...(heading === "" ? [] : [`**${heading}**`]),
      ...(table.rows.length === 0 ? [] : [renderTable(table, looks, hasPlans)]),
      ...(table.notes ?? []).map(shown),
    ];
  });
  if (open.has(section.name)) return [`## ${title}`, ...tables];
  const count = section.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  return ["<details>", `<summary><b>${title}</b> (${count})</summary>`, ...tables, "</details>"];
}

function renderTable(table: Table, looks: Looks, hasPlans: boolean): string {
  const { columns, rows } = withoutEmptyColumns(table);
  const heads = columns.map(({ title }) => escapeMarkdown(title));
  const rules = columns.map(({ isNumeric }) => (isNumeric ? "--:" : "---"));
  const plan = escapeMarkdown(looks.labels.words.plan);
  return [
    lineOf(hasPlans ? [plan, ...heads] : heads),
    lineOf(hasPlans ? ["---", ...rules] : rules),
    ...rows.map((row) =>
      lineOf([...(hasPlans ? [shown(row.plan?.title ?? "")] : []), ...cellsOf(row, looks)]),
    ),
  ].join("\n");
}

function cellsOf({ cells, depth, isTotal }: Row, { labels, addressOf }: Looks): readonly string[] {
  return cells.map((cell, index) => {
    const text = shown(cellWords(cell, labels));
    if (text === "") return "";
    const isLinked = cell.type === "place" && addressOf !== undefined;
    const words = isLinked ? `[${text}](<${addressOf(cell.place)}>)` : text;
    const indent = index === 0 ? "&emsp;".repeat(depth) : "";
    return indent + (isTotal ? `**${words}**` : words);
  });
}

function shown(text: string): string {
  return escapeMarkdown(cutShort(text, longestCell, (rest) => `… (+${rest})`));
}

function lineOf(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
