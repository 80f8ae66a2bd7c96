import { describe, expect, it } from "vitest";
import { linesOf } from "./relation-lines.ts";

const told: readonly (readonly [text: string, line: string])[] = [
  [
    "全市进出口54.7亿美元，其中出口38亿美元，增长14.8%；进口16.7亿美元，下降3.7%；贸易顺差21.3亿美元。",
    "difference holds 38亿美元 − 16.7亿美元 = 21.3亿美元",
  ],
  // Told in other units, as far as they were rounded.
  [
    "出口3.33万亿元，降11.4%；进口3.24万亿元，降0.7%；顺差983.3亿元，减少80.6%。",
    "difference rounding 3.33万亿元 − 3.24万亿元 = 983.3亿元",
  ],
  [
    "出口38.2亿美元，进口46.7亿美元，贸易逆差8.5亿美元。",
    "difference holds 46.7亿美元 − 38.2亿美元 = 8.5亿美元",
  ],
  [
    "实现顺差22.5亿美元，增长3%。其中出口38.2亿美元，进口16.7亿美元。",
    "difference violated 38.2亿美元 − 16.7亿美元 = 22.5亿美元",
  ],
  [
    "Exports came to $38.2 billion and imports to $46.7 billion, leaving a trade deficit of $9.5 billion.",
    "difference violated $46.7 billion − $38.2 billion = $9.5 billion",
  ],
  [
    "对甲国出口38.2亿美元，进口16.7亿美元，顺差22.5亿美元。",
    "difference violated 38.2亿美元 − 16.7亿美元 = 22.5亿美元",
  ],
  // Rates as well as numbers.
  [
    "出生人口3.09万人，出生率为9.88‰；死亡人口1.98万人，死亡率为6.33‰；人口自然增长率为3.55‰。",
    "difference holds 9.88‰ − 6.33‰ = 3.55‰",
  ],
  ["全年出生3,090人，死亡1,980人，自然增长1,210人。", "difference violated 3,090人 − 1,980人 = 1,210人"],
];

const silent: readonly string[] = [
  // By how much it has grown.
  "出口38.2亿美元，进口16.7亿美元，顺差增加8.1亿美元，扩大12.4%。",
  // Of another trade, of one kind of goods, and of several months.
  "货物出口38.2亿美元，货物进口16.7亿美元，服务贸易顺差2.1亿美元。",
  "机电产品出口38.2亿美元，农产品进口16.7亿美元，全省贸易顺差102.1亿美元。",
  "顺差依次为：1月8亿美元，2月7.1亿美元，3月6.2亿美元。",
  "机电产品出口38.2亿美元，进口16.7亿美元，全省贸易顺差102.1亿美元。",
  // Between them stands what both come to.
  "进出口54.7亿美元，出口38亿美元，顺差21.3亿美元。",
];

describe("differences that go by a name of their own", () => {
  it.each(told)("are what their names say: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it.each(silent)("are nothing else: %s", (text) => {
    expect(linesOf(text).filter((line) => line.startsWith("difference violated"))).toEqual([]);
  });
});

const stocks: readonly (readonly [text: string, line: string])[] = [
  [
    "法院旧存案件113件，新收案件345件，结案229件，未结案件229件。",
    "balance holds 113件 + 345件 − 229件 = 229件",
  ],
  [
    "年初结存案件113件，新受理345件，审结229件，期末未结219件。",
    "balance violated 113件 + 345件 − 229件 = 219件",
  ],
];

describe("cases that came, were closed and are open still", () => {
  it.each(stocks)("are what is left: %s", (text, line) => {
    expect(linesOf(text)).toContain(line);
  });
  it("are no balance where nothing was before", () => {
    const lines = linesOf("受理案件345件（含旧存113件），结案229件，未结126件，司法建议12件。");
    expect(lines.filter((line) => line.startsWith("balance"))).toEqual([]);
  });
});
