import { expect, it } from "vitest";
import { readRelations } from "./relation-lines.ts";

/** Totals between two bounds of what stands in several blocks. */
function boundsOf(text: string): string[] {
  return readRelations(text)
    .filter(({ because }) => because === "bounds-add-up")
    .map(({ statement, verdict }) => `${verdict} ${statement}`);
}

const sections = (closing: string) =>
  `## Shed\n\n### Frame (4-6 hours)\n\n- Saw the beams\n\n### Roof (2-3 hours)\n\n- Lay the tiles\n\n### Paint (2 hours)\n\n- Two coats\n\n${closing}\n`;

const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  [sections("**Total estimated time: 8-11 hours**"), "holds 4-6 hours + 2-3 hours + 2 hours = 8-11 hours"],
  [
    "| 步骤 | 人天 |\n|---|---|\n| 建表 | 1-2人天 |\n| 迁移 | 3人天 |\n| 测试 | 2-4人天 |\n\n预计总工作量：6-9人天。\n",
    "holds 1-2人天 + 3人天 + 2-4人天 = 6-9人天",
  ],
  // One end that does not come out, no word for a total, one range alone, another measure.
  [sections("**Total estimated time: 8-12 hours**")],
  [sections("The weather holds for 8-11 hours.")],
  [sections("**Total: 8-11 hours**").replace("(2-3 hours)", "(3 hours)")],
  [sections("**Total: 8-11 days**")],
];

it.each(cases)("relates %j", (text, ...lines) => {
  expect(boundsOf(text)).toEqual(lines);
});
