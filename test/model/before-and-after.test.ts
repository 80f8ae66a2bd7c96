import { expect, test } from "vitest";
import { linesOf } from "./relation-lines.ts";

const changes = (text: string) => linesOf(text).filter((line) => line.startsWith("growth"));

test.each([
  ["- Before: 480 s\n- After: 312 s\n- Faster by 35%", ["growth holds (480 − 312) ÷ 480 = 35%"]],
  ["优化前：860次\n\n优化后：1,290次\n\n提升：50%", ["growth holds (1,290次 − 860次) ÷ 860次 = 50%"]],
  [
    "改造前 恢复时间：45分钟\n\n改造后 恢复时间：8分钟\n\n恢复时间降低：28%",
    ["growth violated (45分钟 − 8分钟) ÷ 45分钟 = 28%"],
  ],
])("a change below what was before and after: %s", (text, expected) => {
  expect(changes(text)).toEqual(expected);
});

test.each([
  "- Before: 480 s\n- After: 312 s\n- Saved 53% of memory",
  "- Before: 480 s\n- After: 312 s\n- Twice as many users, up 21%",
  "改造前 恢复时间：45分钟\n\n改造后 恢复时间：8分钟\n\n故障数降低：28%",
  "优化前：860次\n\n优化后：1,290次\n\n错误率降低：51%",
])("a change of something else stays silent: %s", (text) => {
  expect(changes(text).filter((line) => line.includes("violated"))).toEqual([]);
});
