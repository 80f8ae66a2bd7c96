import { describe, expect, test } from "vitest";
import { linesOf } from "./relation-lines.ts";

const balances = (text: string) => linesOf(text).filter((line) => line.startsWith("balance"));

describe("accounts in lines of their own", () => {
  test.each([
    [
      "Opening balance £1,208.40\n\nSubscriptions £960.00\n\nPayments £1,412.75\n\nClosing balance £755.65",
      "balance holds £1,208.40 + £960.00 − £1,412.75 = £755.65",
    ],
    [
      "Old account\nOpening Balance £640.50\n+ Receipts £1,180.25\n- Transfers Out £900.00\n- Payments £920.75\nCurrent Balance £0.00",
      "balance holds £640.50 + £1,180.25 − £900.00 − £920.75 = £0.00",
    ],
    [
      "上学期结余：318元\n\n收入：1150元\n\n支出：1204元\n\n本学期结余：264元",
      "balance holds 318元 + 1150元 − 1204元 = 264元",
    ],
    [
      "上学期结余：318元\n\n收入：1150元\n\n支出：1204元\n\n本学期结余：246元",
      "balance violated 318元 + 1150元 − 1204元 = 246元",
    ],
  ])("%s", (text, expected) => {
    expect(balances(text)).toContain(expected);
  });

  test.each([
    "Opening balance £1,208.40\n\nSubscriptions £960.00\n\nRoof £412.75\n\nClosing balance £1,577.65",
    "Opening balance £1,208.40\n\nPayments £412.75\n\nClosing balance £1,577.65",
    "上学期结余：318元\n\n收入合计：1150元\n\n会费收入：900元\n\n支出：1204元\n\n本学期结余：246元",
  ])("nothing is said where some move is not told apart, or more is missing: %s", (text) => {
    expect(balances(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});
