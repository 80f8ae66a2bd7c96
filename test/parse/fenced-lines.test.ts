import type { List, Nodes } from "mdast";
import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../../src/parse/markdown.ts";
import { createSource } from "../../src/source/source.ts";
import { linesOf, relationLines } from "../model/relation-lines.ts";

/** Blocks in short: `p text`, `[item > [nested], item]`. */
function shapeOf(text: string): string[] {
  const { value } = parseMarkdown(createSource("plan.md", text, "markdown"));
  return value.children.map(show);
}

function show(node: Nodes): string {
  if (node.type === "list") return showList(node);
  if (!("children" in node)) return node.type;
  return `${node.type.slice(0, 1)} ${textOf(node)}`;
}

function showList({ children }: List): string {
  const items = children.map(({ children: [own, ...rest] }) =>
    [own === undefined ? "" : textOf(own), ...rest.map(show)].join(" > "),
  );
  return `[${items.join(", ")}]`;
}

function textOf(node: Nodes): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

const fenced = (lines: string) => `\`\`\`\n${lines}\n\`\`\``;

describe("lines between fences", () => {
  it.each([
    [
      "a figure and its branches",
      "上线前: 30小时\n├─ 排查: 18小时\n│   ├─ 日志: 10小时\n│   └─ 现场: 8小时\n└─ 修复: 12小时",
      ["[上线前: 30小时 > [排查: 18小时 > [日志: 10小时, 现场: 8小时], 修复: 12小时]]"],
    ],
    [
      "a head and its branches",
      "Costs\n├── Rent: $40\n│\n└── Total: $40\n\nSaved: $3",
      ["p Costs", "[Rent: $40, Total: $40]", "p Saved: $3"],
    ],
    [
      "bullets and numbers",
      "Fees: $9\n- a: $4\n  * deep: $1\n- b: $5\n\n1. one: $1\n2. two: $2",
      ["p Fees: $9", "[a: $4 > [deep: $1], b: $5]", "[one: $1, two: $2]"],
    ],
    [
      "lines set in, and rules between them",
      "计算:\n  单价: 10元\n  数量: 3个\n----\n合计: 30元",
      ["p 计算:", "[单价: 10元, 数量: 3个]", "p 合计: 30元"],
    ],
    [
      "an equation broken before its sign",
      "成本: 3人 × 5天 × 800元\n  = 12000元\n收入: 2万元",
      ["p 成本: 3人 × 5天 × 800元 = 12000元", "p 收入: 2万元"],
    ],
  ])("are blocks: %s", (_, lines, shape) => {
    expect(shapeOf(fenced(lines))).toEqual(shape);
  });

  it("are read within the items of a list too", () => {
    const text = `- 预算\n\n  ${fenced("设备: 30元\n人工: 20元\n合计: 60元").replaceAll("\n", "\n  ")}`;
    expect(relationLines(text)).toEqual(["sum violated 60元 = 30元 + 20元 @6:7"]);
  });

  it("keep their places", () => {
    expect(relationLines(fenced("上线前: 30小时\n├─ 排查: 18小时\n└─ 修复: 13小时"))).toEqual([
      "sum violated 30小时 = 18小时 + 13小时 @2:6",
    ]);
  });

  it("that a heading calls output or a template are not read", () => {
    const lines = fenced("桌子: 3 × 40元 = 120元\n椅子: 2 × 25元 = 60元");
    expect(linesOf(`样例输出：\n\n${lines}`)).toEqual([]);
    expect(linesOf(`Prints:\n\n${lines}`)).toEqual([]);
    expect(linesOf(`预算：\n\n${lines}`)).toEqual([
      "product holds 3 × 40元 = 120元",
      "product violated 2 × 25元 = 60元",
    ]);
  });

  it("leave a table of several columns a table", () => {
    const rows =
      "项目      单价    数量    小计\n桌子      200     3       600\n椅子      100     2       200";
    const text = fenced(`${rows}\n\n全年: 800 × 12 = 9,600`);
    expect(shapeOf(text).map((shape) => shape.slice(0, 1))).toEqual(["t", "p"]);
  });
});
