import { expect, test } from "vitest";
import { recognise } from "../../src/quantities/index.ts";

const units = { 线: null, 条线: null, 百箱: "100箱", 打: "12个", story: null, sprint: "10 workdays" };

test.each([
  ["新开3线", "3线 count 3 3 线"],
  ["新开3条线", "3条线 count 3 3 条线"],
  ["新开2-3线", "2-3线 count 2 3 线"],
  ["不少于十二线", "十二线 count 12  线"],
  ["发货5百箱", "5百箱 count 500 500 箱"],
  ["1.5百箱", "1.5百箱 count 150 150 箱"],
  ["购入20打", "20打 count 240 240 个"],
  ["deliver 8 story", "8 story count 8 8 story"],
  ["takes 2 sprint", "2 sprint duration 20 20 workday"],
  // Everybody's own units stay what they are.
  ["总额20万元", "20万元 money 200000 200000 CNY"],
  ["3条", "3条 count 3 3 条"],
  ["占20%", "20% percent 20 20 %"],
])("%s", (text, expected) => {
  const shown = recognise(text, { units }).quantities.map(({ text: words, kind, low, high, unit }) =>
    [words, kind, low ?? "", high ?? "", unit ?? ""].join(" "),
  );
  expect(shown).toEqual([expected]);
});

test("a word is no unit where it goes on as another", () => {
  expect(recognise("8 storybooks", { units }).quantities.map(({ unit }) => unit)).not.toContain("story");
});

test("words that nobody declared are no units", () => {
  expect(recognise("新开3线").quantities.map(({ unit }) => unit)).not.toContain("线");
});
