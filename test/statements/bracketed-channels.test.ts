import { describe, expect, it } from "vitest";
import type { Part } from "../../src/ast/nodes.ts";
import { readStatementsOf } from "../model/relation-lines.ts";

function channelsIn(text: string): readonly string[] {
  return readStatementsOf(`# 计划\n\n${text}\n`).flatMap((statement) =>
    statement.type === "allocation" ? statement.children.map(retell) : [],
  );
}

function retell({ name, children }: Part): string {
  const of = children.map((child) => `${child.name?.text ?? ""} ${child.total?.text ?? ""}`).join(", ");
  return `${name?.text ?? ""}${of === "" ? "" : `: ${of}`}`;
}

describe("a channel in brackets", () => {
  it.each<[string, ...string[]]>([
    [
      "总额42万元，其中汽车20万元（广告10万，活动10万），医疗12万元（广告收入），其他10万元。",
      "汽车: 广告 10万, 活动 10万",
      "医疗: 广告 12万元",
      "其他",
    ],
    [
      "预算50万元：线上30万元（设备20万元，人工10万元），线下20万元（设备）。",
      "线上: 设备 20万元, 人工 10万元",
      "线下: 设备 20万元",
    ],
    [
      "总额42万元，其中汽车20万元（广告10万，活动10万），医疗12万元（含税），其他10万元。",
      "汽车: 广告 10万, 活动 10万",
      "医疗",
      "其他",
    ],
    ["总额42万元，其中汽车20万元，医疗12万元（广告收入），其他10万元。", "汽车", "医疗", "其他"],
  ])("%s", (text, ...parts) => {
    expect(channelsIn(text)).toEqual(parts);
  });
});
