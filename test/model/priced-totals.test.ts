import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

const products = (text: string) => linesOf(text).filter((line) => /^(?:product|growth)/u.test(line));

describe("what is paid for so much of somebody's time", () => {
  it("is a rate, a share of time and days of each week", () => {
    const text = table(
      "Name ; Daily rate ; Allocation ; Days per week ; Weekly burn rate",
      "Ann ; $310 ; 80% ; 4 ; $992",
      "Bob ; $240 ; 100% ; 5 ; $1200",
      "Cy ; $240 ; 90% ; 5 ; $1080",
    );
    expect(products(text)).toContain("product holds $992 = $310 × 80% × 4");
    expect(products(text.replace("$1080", "$1180"))).toContain("product violated $1180 = $240 × 90% × 5");
  });

  it("is a rate by the hours of a sprint", () => {
    const text = table(
      "Role ; Hours per sprint ; Hourly rate ; Cost",
      "Lead ; 12 ; $85 ; $1,020",
      "Tester ; 30 ; $40 ; $1,200",
    );
    expect(products(text)).toEqual(["product holds $1,020 = 12 × $85", "product holds $1,200 = 30 × $40"]);
  });
});

describe("the total row of pieces at one price", () => {
  it("is a product as well, where it comes out", () => {
    const text = table(
      "模块 ; 人天 ; 单价 ; 小计",
      "采集 ; 15 ; 2,500 ; 37,500",
      "展示 ; 12 ; 2,500 ; 30,000",
      "合计 ; 27 ; 2,500 ; 67,500",
    );
    expect(products(text)).toContain("product holds 67,500 = 27人天 × 2,500");
  });

  it("is held to nothing, where its price is a mean", () => {
    const text = table(
      "模块 ; 人天 ; 单价 ; 小计",
      "采集 ; 15 ; 2,500 ; 37,500",
      "展示 ; 12 ; 1,900 ; 22,800",
      "合计 ; 27 ; 2,200 ; 60,300",
    );
    expect(products(text).filter((line) => line.includes("violated"))).toEqual([]);
  });
});

describe("changes of nothing", () => {
  it("show what the column tells, where all rows are unchanged", () => {
    const text = table(
      "Team ; Budget ; Actual ; Variance",
      "Sales ; $1,800 ; $1,800 ; 0%",
      "Care ; $150 ; $150 ; 0%",
      "Rent ; $310 ; $310 ; 0%",
    );
    expect(products(text)).toContain("growth holds 0% = ($310 − $310) ÷ $310");
  });

  it("are no evidence where other columns are not alike", () => {
    const text = table(
      "Team ; Budget ; Actual ; Variance",
      "Sales ; $1,800 ; $1,750 ; 0%",
      "Care ; $150 ; $180 ; 0%",
      "Rent ; $310 ; $305 ; 0%",
    );
    expect(products(text)).toEqual([]);
  });
});

describe("scores told with the most there is to be had", () => {
  it("are weighed as so many points", () => {
    const text = table(
      "Field ; Score ; Weight ; Weighted score",
      "Cash ; 10/10 ; 30% ; 3.0",
      "Costs ; 7.5/10 ; 20% ; 1.5",
      "Risk ; 9/10 ; 50% ; 4.5",
    );
    expect(products(text)).toEqual([
      "product holds 3.0 = 10 × 30%",
      "product holds 1.5 = 7.5 × 20%",
      "product holds 4.5 = 9 × 50%",
    ]);
  });

  it("are ratios under other heads", () => {
    const text = table("Check ; Passed ; Rate", "A ; 9/10 ; 90%", "B ; 6/10 ; 60%");
    expect(products(text)).toEqual([]);
  });
});

describe("what is told for longer than its price", () => {
  it("is so many times as much", () => {
    const text = table(
      "Item ; Qtd ; Cost/item ; Total cost",
      "Hosting ; 2 ; $4.99/month ; $119.76/year",
      "Domain ; 1 ; $12.99/year ; $12.99/year",
      "Mail ; 3 ; $2.50/month ; $90.00/year",
    );
    expect(products(text)).toContain("product holds $119.76/year = 2 × $4.99/month");
  });
});

describe("a net change between an opening and a closing", () => {
  it("is what came in without what went out", () => {
    const text = table(
      "Month ; Starting cash ; Revenue ; Expenses ; Net change ; Ending cash",
      "Jan ; $50,000 ; $100 ; $600 ; -$500 ; $49,500",
      "Feb ; $49,500 ; $300 ; $650 ; -$350 ; $49,150",
      "Mar ; $49,150 ; $250 ; $600 ; -$350 ; $48,800",
    );
    expect(linesOf(text)).toContain("difference holds -$350 = $300 − $650");
    expect(linesOf(text)).toContain("balance holds $49,150 = $49,500 + -$350");
  });
});

describe("a price by the metre", () => {
  it("is none by the million", () => {
    const text = table(
      "Item ; Unit cost ; Qty ; Total",
      "Cable ; $0.85/m ; 25 m ; $21",
      "Paint ; $85/kg ; 2 kg ; $190",
      "Cells ; $420 ; 1 ; $420",
      "Pump ; $220 ; 2 ; $440",
      "Valve ; $340 ; 2 ; $680",
    );
    expect(linesOf(text).filter((line) => line.includes("violated $21 "))).toEqual([]);
    expect(products(text)).toContain("product violated $190 = $85/kg × 2 kg");
  });
});
