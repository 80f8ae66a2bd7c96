import { describe, expect, it } from "vitest";
import { simplified } from "../../src/quantities/chars.ts";
import { readRelations, relationLines } from "./relation-lines.ts";

/** Each text says what it says in either script. */
const texts: readonly string[] = [
  "全年總預算900萬元，較去年增長12.5%，其中：廣告費300萬元，佔總預算的33.3%；會議費600萬元，佔總預算的66.7%。",
  "圖書室現有圖書22萬冊，甲、乙兩館分別藏書14萬冊和8萬冊，分別佔總數的63.6%和36.4%。",
  "年初庫存120噸，購入80噸，領用50噸，年末庫存150噸。",
  "每人補貼1,200元，共45人，計5.4萬元，比計劃減少0.6萬元。",
  "收入500萬元，成本320萬元，利潤180萬元。",
];

describe("prose in traditional characters", () => {
  it.each(texts)("is read like the same in simplified ones: %s", (text) => {
    const lines = relationLines(text);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.map(simplified)).toEqual(relationLines(simplified(text)));
  });

  it("keeps names as they are written", () => {
    const [sum] = readRelations("總經費900萬元：會議費300萬元，廣告費600萬元。");
    expect(sum?.terms.map(({ name }) => name)).toEqual(["會議費", "廣告費"]);
  });
});
