import { describe, expect, it } from "vitest";
import { relationLines } from "./relation-lines.ts";

function relations(text: string): readonly string[] {
  return relationLines(`# 工作总结\n\n${text}\n`).map((line) => line.replace(/ @.*$/u, ""));
}

describe("figures that are a little more than they say", () => {
  it.each<[string, readonly string[]]>([
    [
      "全市有执业医师7.34万多人，其中临床医师5.21万多人，占70.98%。",
      ["share rounding 5.21万多人 ÷ 7.34万多人 = 70.98%"],
    ],
    ["全区商户4200余家，其中餐饮1300余家，占31%。", ["share rounding 1300余家 ÷ 4200余家 = 31%"]],
    // 2600–2700 of 3100–3200 is no three quarters.
    ["全区企业3100余家，其中小微企业2600余家，占75%。", ["share violated 2600余家 ÷ 3100余家 = 75%"]],
    [
      "共走访5300余户，其中城区2600余户，镇区1700余户，村1000余户。",
      ["sum holds 5300余户 = 2600余户 + 1700余户 + >1000余户"],
    ],
    // One digit and a little more may be a tenth more, or nearly twice as much.
    ["共有门店30余家，其中直营10余家，占50%。", []],
  ])("%s", (text, expected) => {
    expect(relations(text)).toEqual(expected);
  });
});
