import { describe, expect, test } from "vitest";
import { linesOf } from "./relation-lines.ts";

const counts = (text: string) => linesOf(text).filter((line) => line.startsWith("count"));

describe("counts against what stands beside them", () => {
  test.each([
    [
      "kinds that a text is divided into",
      "所提建议分为六类：一是城建类；二是教育类；三是农业类；四是财经类；五是内务类。",
      ["count violated 六类 = 5 × 1"],
    ],
    [
      "what 等 closes and names more of than there are",
      "项目分布在水利、环保、交通、能源、文旅等4大领域。",
      ["count violated 4大领域 = 5 × 1"],
    ],
    ["what it closes", "项目分布在水利、环保、交通、能源、文旅等5大领域。", ["count holds 5大领域 = 5 × 1"]],
    [
      "numbered clauses",
      "工作分四个步骤：一、摸底；二、宣传；三、整治；四、验收。",
      ["count holds 四个步骤 = 4 × 1"],
    ],
    [
      "rows of the table that the brackets are about",
      "# Fleet\n\nharbour.csv (3 boats, 61 seats)\n\n| Boat | Seats |\n|---|---|\n| Tern | 20 |\n| Gull | 18 |\n| Plover | 23 |\n| TOTAL | 61 |",
      ["count holds 3 boats = 3 × 1"],
    ],
    [
      "a few words above a list",
      "# Crew\n\nTeam of 3 members\n\n1. Ann (sails)\n2. Bo (engine)\n3. Cy (galley)",
      ["count holds 3 members = 3 × 1"],
    ],
    [
      "what brackets end a heading with, over rows",
      "# Files\n\n## 新增文件（3个）\n\n| 文件 | 行 |\n|---|---|\n| a.ts | 20 |\n| b.ts | 30 |\n| c.ts | 25 |",
      ["count holds 新增文件（3个） = 3 × 1"],
    ],
  ])("%s", (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  test.each([
    "重点推进教育、医疗、养老等七大领域。",
    "在广州、深圳、佛山的农业、工业等3大领域。",
    "# Fleet\n\nharbour.csv (4 boats, 61 seats)\n\n| Boat | Seats |\n|---|---|\n| Tern | 20 |\n| Gull | 18 |\n| Plover | 23 |",
    "# Crew\n\nTeam of 4 members\n\n1. Ann (sails)\n2. Bo (engine)\n3. Cy (galley)",
    "# Files\n\n## 新增文件（4个）\n\n| 文件 | 行 |\n|---|---|\n| a.ts | 20 |\n| b.ts | 30 |\n| c.ts | 25 |",
    "一、二线城市共6个方面需要关注。",
  ])("stays silent where something else may be counted: %s", (text) => {
    expect(counts(text)).toEqual([]);
  });
});
