import { describe, expect, it } from "vitest";
import { readRelations, table } from "./relation-lines.ts";

/** The figures of a text that are told to be wrong, in order. */
function wrongIn(text: string): readonly string[] {
  return readRelations(text)
    .filter(({ verdict, certainty }) => verdict === "violated" && certainty !== "inferred")
    .map(({ stated }) => stated.text);
}

const head = "Fund|May|April|Change";

describe("money that hides its cents", () => {
  it.each([
    ["a change of one fund", table(head, "Roof|$4,310|$2,918|$1,392", "Choir|$3,126|$1,408|$1,717")],
    ["a total of two", table("Cost|Amount", "Rent|£1,184", "Heating|£377", "Repairs|£912", "Total|£2,474")],
    ["yuan", table("科目|金额（元）", "办公费|13,427", "差旅费|8,619", "合计|22,045")],
    ["a balance", "# 经费\n\n本月收入45,231元，支出23,118元，结余22,112元。\n"],
    [
      "a long list, two off",
      table(
        "Item|Amount",
        ...[1127, 2341, 873, 4519, 662, 1934, 2856, 741, 3388, 1265, 597, 2109, 1873].map(
          (amount, at) => `Line ${"ABCDEFGHIJKLM"[at] ?? ""}|$${amount}`,
        ),
        "Total|$24,287",
      ),
    ],
  ])("may be one off: %s", (_, text) => {
    expect(wrongIn(text)).toEqual([]);
  });

  it.each([
    [
      "others of the table come out",
      table(
        "Region|Q1|Q2|Q3|Total",
        "North|$1,127|$2,341|$873|$4,341",
        "South|$4,519|$662|$1,934|$7,115",
        "East|$2,856|$741|$3,388|$6,985",
        "West|$1,265|$597|$2,109|$3,972",
        "Centre|$1,873|$1,216|$754|$3,843",
        "Total|$11,640|$5,557|$9,058|$26,255",
      ),
      ["$3,972", "$26,255"],
    ],
    ["two off", table(head, "Roof|$4,310|$2,918|$1,392", "Choir|$3,126|$1,408|$1,716"), ["$1,716"]],
    ["amounts that were set", table("Item|Budget", "Hall|$1,200", "Band|$850", "Total|$2,051"), ["$2,051"]],
    ["small prices", table("Item|Cost", "Tea|$12", "Cake|$23", "Soup|$17", "Total|$53"), ["$53"]],
    [
      "cents that are told",
      table("Cost|Amount", "Rent|£1,184.00", "Heating|£377.00", "Repairs|£912.00", "Total|£2,474.00"),
      ["£2,474.00"],
    ],
    ["people", table("部门|人数（人）", "制造部|1,427", "销售部|619", "合计|2,045"), ["2,045"]],
  ])("are wrong where it cannot be: %s", (_, text, wrong) => {
    expect(wrongIn(text)).toEqual(wrong);
  });
});
