import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

/** One figure told in two units, and equations over several. */
const told: readonly (readonly [text: string, ...lines: string[]])[] = [
  ["总时长288分钟（4.8小时）。", "product holds 288分钟 = 4.8小时"],
  ["总时长288分钟（4.2小时）。", "product violated 288分钟 = 4.2小时"],
  ["全程约320分钟（5.3小时）。", "product rounding 约320分钟 = 5.3小时"],
  ["全程约320分钟（5.9小时）。", "product violated 约320分钟 = 5.9小时"],
  ["Filming takes 270 minutes (4.5 hours).", "product holds 270 minutes = 4.5 hours"],
  ["The lease runs for 36 months, i.e. 4 years.", "product violated 36 months = 4 years"],
  ["建设期2年（26个月）。", "product violated 2年 = 26个月"],
  ["管线全长8,600米，即6.8公里。", "product violated 8,600米 = 6.8公里"],
  ["占地45亩（3万平方米）。", "product holds 45亩 = 3万平方米"],
  ["占地45亩（5万平方米）。", "product violated 45亩 = 5万平方米"],
  ["间隔：12 × 50秒 = 10分钟", "product holds 12 × 50秒 = 10分钟"],
  ["间隔：12 × 50秒 = 16分钟", "product violated 12 × 50秒 = 16分钟"],
  ["6 sessions × 90 minutes = 9 hours", "product holds 6 sessions × 90 minutes = 9 hours"],
  ["45分钟 + 1.5小时 = 2.25小时", "sum holds 45分钟 + 1.5小时 = 2.25小时"],
  ["250克 × 48元/公斤 = 12元", "product holds 250克 × 48元/公斤 = 12元"],
  ["12个月 × 2年 = 24个月", "product holds 12个月 × 2年 = 24个月"],
  ["40 KB × 1200 requests = 48 MB", "product holds 40 KB × 1200 requests = 48 MB"],
  ["500 bytes × 3,000,000 = 1.5 GB", "product holds 500 bytes × 3,000,000 = 1.5 GB"],
  ["Rows: 20M × 500 bytes = 10 GB", "product holds 20M × 500 bytes = 10 GB"],
  ["2 MB/s × 3600 = 7.2 GB", "product holds 2 MB/s × 3600 = 7.2 GB"],
  ["备份：1.2 TB + 300 GB = 1.5 TB", "sum holds 1.2 TB + 300 GB = 1.5 TB"],
];

/** The second is of something else, or units that are no fixed number of each other. */
const silent: readonly string[] = [
  "会议90分钟（讨论0.5小时）。",
  "租期3年（6个月免租期）。",
  "租期3年（免租6个月），每年2个月推广期。",
  "试用3个月或1年。",
  "The trial lasts 3 months or 1 year, whichever comes first.",
  "Response within 2 hours (30 minutes for urgent calls).",
  "占地45亩（2.9万平方米）。",
  "培训3天（20小时）。",
  "每斤12元，500克12元。",
  // Whether 1,000 or 1,024 make the next size, nobody says.
  "The disk holds 2 TB (2048 GB).",
  "3 TB ÷ 48 = 64 GB",
  "64 GB × 16 = 1 TB",
  // A price for a thousand or a million, or another unit.
  "Input: 2.4M tokens × $3 = $7.20",
  "Cold store: 26TB × $0.0115 = $299",
  "电费：350W × 24小时 × 30天 = 252度",
  "Backups of 1.5 TB at $0.021/GB come to $31.50 a month.",
  "Banners: 250,000 impressions × $8 = $2,000",
  // The number goes on behind what is read of it.
  "Requests: 8 640 000 × 0.1 = 864 000 a day",
  "Rows: 3 × 12 × 20M × 30 = 21.6 B",
  "Load: 3.2 B / 86400 = 37 K a second",
];

describe("one figure in two units", () => {
  it.each(told)("%s", (text, ...lines) => {
    expect(relationLines(text).map((line) => line.replace(/ @.*$/u, ""))).toEqual(lines);
  });
  it.each(silent)("says nothing of %s", (text) => {
    expect(relationLines(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});
