import { expect, it } from "vitest";
import { readRelations } from "./relation-lines.ts";

/** Totals carried over from where they were added up. */
function carriedOf(text: string): string[] {
  return readRelations(text)
    .filter(({ because }) => because === "carried-over")
    .map(({ statement, verdict, stated }) => `${verdict} ${statement} @${String(stated.span.start.line)}`);
}

const parts =
  "### Kitchen\n\n| Item | Cost |\n|---|---|\n| Oven | $412 |\n| Sink | $195.40 |\n| Total kitchen | $607.40 |\n\n### Hall\n\n| Item | Cost |\n|---|---|\n| Chairs | $1,260 |\n| Stage | $375 |\n| Total hall | $1,635 |\n\n";

const cases: readonly (readonly [text: string, ...lines: string[]])[] = [
  // To a table of key figures, rounded or not, and to words before it.
  [
    `The hall takes $1,635.\n\n${parts}### All\n\n| Place | Cost |\n|---|---|\n| Kitchen | $607 |\n| Hall and stage | $1,635 |\n`,
    "holds $1,635 = $1,635 @1",
    "rounding $607.40 = $607 @23",
    "holds $1,635 = $1,635 @24",
  ],
  // To a cell of several figures.
  [
    "| 指标 | 数值 |\n|---|---|\n| 保留模块 | 25个文件 / 3,017行 |\n\n### 保留模块\n\n| 模块 | 文件数 | 行数 |\n|---|---|---|\n| 登录 | 9 | 1,236 |\n| 支付 | 16 | 1,781 |\n| 小计 | 25 | 3,017 |\n",
    "holds 25个 = 25 @11",
    "holds 3,017行 = 3,017 @11",
  ],
  // Few digits, and names that have nothing in common.
  [`${parts}### Last year\n\n| Thing | Money |\n|---|---|\n| Garden | $610 |\n| Music | $1,600 |\n`],
  ["| 队 | 人数 |\n|---|---|\n| 甲 | 7 |\n| 乙 | 5 |\n| 合计 | 12 |\n\n评委打分满分12分，裁判12人。\n"],
];

it.each(cases)("carries %j", (text, ...lines) => {
  expect(carriedOf(text)).toEqual(lines);
});
