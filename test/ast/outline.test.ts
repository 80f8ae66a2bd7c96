import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildPlans } from "../../src/ast/from-mdast.ts";
import { printOutline } from "../../src/ast/print.ts";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { parseText } from "../../src/parse/text.ts";
import { formatOf } from "../../src/source/format.ts";
import { createSource } from "../../src/source/source.ts";
import { readBlocks } from "../check/fixture-cases.ts";

const folder = new URL("../../fixtures/outline/", import.meta.url);

/** The outline of every plan in a text; lines before the first of several plans are led by `<`. */
function outlineOf(file: string, text: string): string {
  const source = createSource(file, text, formatOf(file, text));
  const { value: root } = (source.format === "text" ? parseText : parseMarkdown)(source);
  const { plans, preamble } = buildPlans(source, root).value;
  const before = preamble.map((block) => `< ${block.type === "paragraph" ? block.text : block.type}\n`);
  // What statements are read from the text is not the outline's matter.
  const outlines = plans.map((plan) => printOutline(plan).replace(/^ *! .*\n/gmu, ""));
  return [...before, ...outlines].join("");
}

/** Cases of a fixture: a `##` heading, a block fenced as `plan` with its file name, and one fenced as `outline`. */
function readCases(text: string) {
  const lines = text.split("\n");
  const blocks = readBlocks(lines);
  return blocks.flatMap((outline, i) => {
    const plan = blocks[i - 1];
    if (outline.word !== "outline" || plan?.word !== "plan") return [];
    const title = lines.slice(0, plan.first).findLast((line) => line.startsWith("## "));
    return [{ title: title?.slice(3) ?? "", outline, file: plan.name || "plan.md", text: plan.text }];
  });
}

// `UPDATE=1 npx vitest run test/ast/outline.test.ts` writes the outlines as they are now; read the difference before committing it.
function rewrite(text: string): string {
  const lines = text.split("\n");
  for (const { outline, file, text: plan } of readCases(text).reverse()) {
    lines.splice(
      outline.first,
      outline.last - outline.first,
      ...outlineOf(file, plan).split("\n").slice(0, -1),
    );
  }
  return lines.join("\n");
}

it("does not depend on how lines end", () => {
  const text = "# 计划\n\n二、任务\n1、完成门店\n改造\n\n> 费用60\n> 万元\n";
  expect(outlineOf("plan.md", text.replaceAll("\n", "\r\n"))).toBe(outlineOf("plan.md", text));
});

describe.each(readdirSync(folder))("%s", (name) => {
  const url = new URL(name, folder);
  if (process.env.UPDATE === "1") writeFileSync(url, rewrite(readFileSync(url, "utf8")));
  const cases = readCases(readFileSync(url, "utf8"));

  it("has cases", () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(cases)("$title", ({ file, text, outline }) => {
    expect(outlineOf(file, text)).toBe(outline.text);
  });
});
