import { describe, expect, it } from "vitest";
import { linesOf, table } from "./relation-lines.ts";

/** What of the lines has one of these kinds. */
function pick(text: string, kinds: RegExp): readonly string[] {
  return linesOf(text).filter((line) => kinds.test(line));
}

describe("shares of one whole that stands elsewhere", () => {
  const costs = (hosting: string) =>
    table(
      "Item ; Spent ; % of revenue",
      "Staff ; $361,400 ; 43.5%",
      `Hosting ; $52,900 ; ${hosting}`,
      "Office ; $98,150 ; 11.8%",
      "Travel ; $24,700 ; 3.0%",
    );
  const summary = table("Figure ; Actual ; Plan", "Revenue ; $831,200 ; $790,000", "Orders ; 3,417 ; 3,300");

  it("are held to the figure that their head names, wherever it is told", () => {
    expect(pick(`${summary}\n\n## Costs\n\n${costs("6.4%")}`, /^share/u)).toEqual(
      expect.arrayContaining([
        "share rounding $361,400 ÷ $831,200 = 43.5%",
        "share rounding $52,900 ÷ $831,200 = 6.4%",
        "share rounding $98,150 ÷ $831,200 = 11.8%",
        "share rounding $24,700 ÷ $831,200 = 3.0%",
      ]),
    );
  });

  it("and the one that is a digit off is told", () => {
    const lines = pick(`${summary}\n\n## Costs\n\n${costs("8.4%")}`, /^share violated/u);
    expect(lines).toEqual(["share violated $52,900 ÷ $831,200 = 8.4%"]);
  });

  it("in sentences that tell amount, growth and share of each in turn", () => {
    const text = `全县农村居民人均可支配收入18264元。\n\n按来源看，人均务工收入10437元，增长4.4%，占可支配收入的57.1%；人均经营收入4291元，增长1.2%，占可支配收入的23.5%；人均补贴收入3536元，增长6.3%，占可支配收入的19.4%。`;
    expect(pick(text, /^(?:share|sum)/u)).toEqual(
      expect.arrayContaining([
        "share rounding 10437元 ÷ 18264元 = 57.1%",
        "share rounding 4291元 ÷ 18264元 = 23.5%",
        "share rounding 3536元 ÷ 18264元 = 19.4%",
        "sum holds? 10437元 + 4291元 + 3536元 = 18264元",
      ]),
    );
  });

  it("need more digits than chance meets", () => {
    const few = table("Task ; Cost ; Done", "A ; $300 ; 30%", "B ; $400 ; 40%", "C ; $900 ; 70%");
    expect(pick(`We have $1,000 left.\n\n${few}`, /^share violated/u)).toEqual([]);
  });
});

describe("rows that come again in percent", () => {
  const yearbook = (grain: string) =>
    [
      "单位：吨",
      table(
        "项目 ; 2021 ; 2022",
        "总产量 ; 84127 ; 88364",
        "粮食 ; 51238 ; 53716",
        "油料 ; 18647 ; 19521",
        "蔬菜 ; 14242 ; 15127",
        "构成（%） ; 100 ; 100",
        `粮食 ; ${grain} ; 60.8`,
        "油料 ; 22.2 ; 22.1",
        "蔬菜 ; 16.9 ; 17.1",
        "比上年增长（%） ; 3.3 ; 5.0",
        "粮食 ; 2.9 ; 4.8",
        "油料 ; 3.1 ; 4.7",
        "蔬菜 ; 5.2 ; 6.2",
      ),
    ].join("\n\n");

  it("are shares of the row above, make 100 and grow on the column before", () => {
    const lines = pick(yearbook("60.9"), /^(?:share|growth|sum)/u);
    expect(lines).toEqual(
      expect.arrayContaining([
        "share rounding 51238吨 ÷ 84127吨 = 60.9",
        "share rounding 19521吨 ÷ 88364吨 = 22.1",
        "sum holds? 60.8 + 22.1 + 17.1 = 100%",
        "growth rounding (53716吨 − 51238吨) ÷ 51238吨 = 4.8",
        "growth rounding (15127吨 − 14242吨) ÷ 14242吨 = 6.2",
      ]),
    );
    expect(lines.filter((line) => line.includes("violated"))).toEqual([]);
  });

  it("and one of them with a slip is told", () => {
    expect(pick(yearbook("60.4"), /violated/u)).toEqual(["share violated 51238吨 ÷ 84127吨 = 60.4"]);
  });

  it("a rate below an amount makes no block of what stands below it", () => {
    const text = table(
      "指标 ; 2021 ; 2022",
      "产量 ; 512 ; 538",
      "增长（%） ; 2.1 ; 5.1",
      "销量 ; 498 ; 520",
      "增长（%） ; 1.7 ; 4.4",
      "产量 ; 64 ; 66",
    );
    expect(pick(text, /violated|share/u)).toEqual([]);
  });
});

describe("tables with the same rows that stand apart", () => {
  const north = ["North", "South", "East", "West"] as const;
  const one = (head: string, ...figures: readonly string[]) =>
    table(`Region ; ${head}`, ...figures.map((figure, at) => `${north[at] ?? ""} ; ${figure}`));
  const apart = "Some words that tell nothing of it.";

  it("tell the growth from one year to the next", () => {
    const text = [
      one("2024", "38,190", "30,120", "16,670", "32,295"),
      apart,
      one("2025", "41,230", "28,765", "19,842", "34,410"),
      "### Growth",
      one("Growth", "8.0%", "-4.5%", "19.0%", "6.5%"),
    ].join("\n\n");
    expect(pick(text, /^growth/u)).toEqual([
      "growth rounding (41,230 − 38,190) ÷ 38,190 = 8.0%",
      "growth rounding (28,765 − 30,120) ÷ 30,120 = -4.5%",
      "growth rounding (19,842 − 16,670) ÷ 16,670 = 19.0%",
      "growth rounding (34,410 − 32,295) ÷ 32,295 = 6.5%",
    ]);
  });

  it("tell what is over and what is under, and the one that does not come out", () => {
    const text = (over: string) =>
      [
        one("Budget", "$12,500", "$23,800", "$9,600", "$3,150"),
        apart,
        one("Actual", "$11,840", "$25,115", "$9,120", "$2,987"),
        apart,
        one("Variance", "-$660", over, "-$480", "-$163"),
      ].join("\n\n");
    expect(pick(text("$1,315"), /^difference/u)).toContain("difference holds $25,115 − $23,800 = $1,315");
    expect(pick(text("$1,375"), /violated/u)).toEqual(["difference violated $25,115 − $23,800 = $1,375"]);
  });

  it("add up month by month into the quarter, and by their columns", () => {
    const months = ["1月", "2月", "3月"].map((month, at) =>
      [
        `## ${month}`,
        one("销售额（万元）", ...[312, 187, 451, 66].map((figure) => String(figure + at * 17))),
      ].join("\n\n"),
    );
    const text = [...months, "## 一季度", one("销售额（万元）", "987", "612", "1404", "249")].join("\n\n");
    expect(pick(text, /^sum/u)).toEqual([
      "sum holds? 312万元 + 329万元 + 346万元 = 987万元",
      "sum holds? 187万元 + 204万元 + 221万元 = 612万元",
      "sum holds? 451万元 + 468万元 + 485万元 = 1404万元",
      "sum holds? 66万元 + 83万元 + 100万元 = 249万元",
    ]);
  });

  it("tell what each has for each of, by how many there are", () => {
    const text = [
      one("Staff", "46", "23", "118", "17"),
      apart,
      one("Payroll", "$3,187,800", "$1,469,700", "$6,336,600", "$1,190,000"),
      apart,
      one("Pay per head", "$69,300", "$63,900", "$53,700", "$70,000"),
    ].join("\n\n");
    expect(pick(text, /^average/u)).toEqual(
      expect.arrayContaining([
        "average holds? $3,187,800 ÷ 46 = $69,300",
        "average holds? $1,469,700 ÷ 23 = $63,900",
      ]),
    );
  });

  it("and tell nothing of each other by round figures that agree", () => {
    const text = [one("Desks", "10", "20", "30", "40"), apart, one("Chairs", "20", "40", "60", "80")].join(
      "\n\n",
    );
    expect(linesOf(text).filter((line) => /^(?:sum|difference|average|product|share)/u.test(line))).toEqual(
      [],
    );
  });
});

describe("lists of the same items", () => {
  it("tell the shares of what another list tells", () => {
    const text = [
      "What it costs:",
      "- Salaries: $184,200\n- Rent: $36,480\n- Travel: $21,750\n- Training: $12,060",
      "Where it goes:",
      "- Salaries: 72.4%\n- Rent: 14.3%\n- Travel: 8.5%\n- Training: 4.7%",
    ].join("\n\n");
    expect(pick(text, /^share/u)).toContain(
      "share rounding? $184,200 ÷ ($184,200 + $36,480 + $21,750 + $12,060) = 72.4%",
    );
  });

  it("tell ups and downs in words", () => {
    const text = `Loans in 2024\n\n- Fiction: 18,422\n- Children: 23,518\n- Films: 4,120\n\nLoans in 2023\n\n- Fiction: 17,110\n- Children: 21,066\n- Films: 5,033\n\nChange\n\n- Fiction: up 7.7%\n- Children: up 11.6%\n- Films: down 18.1%`;
    expect(pick(text, /^growth/u)).toEqual([
      "growth rounding? (18,422 − 17,110) ÷ 17,110 = 7.7%",
      "growth rounding? (23,518 − 21,066) ÷ 21,066 = 11.6%",
      "growth rounding? (5,033 − 4,120) ÷ 5,033 = 18.1%",
    ]);
  });

  it("and sentences, by the order of what they list", () => {
    const text =
      "今年东厂、西厂、南厂产量分别为4128吨、3377吨、2964吨。\n\n去年三个厂产量分别为3815吨、3298吨、2711吨。\n\n增速分别为8.2%、2.4%、9.3%。";
    expect(pick(text, /^growth/u)).toEqual([
      "growth rounding (4128吨 − 3815吨) ÷ 3815吨 = 8.2%",
      "growth rounding (3377吨 − 3298吨) ÷ 3298吨 = 2.4%",
      "growth rounding (2964吨 − 2711吨) ÷ 2711吨 = 9.3%",
    ]);
  });
});

describe("levels that are told with their rate and their change", () => {
  it("make the one of the other, up and down", () => {
    const text =
      "东湖产鱼46.83万吨，比上年增产5.6%（2.49万吨）。西湖产鱼6.22万吨，比上年减产9.3%（0.64万吨）。南湖产鱼24.93万吨，比上年增产10.4%（2.35万吨）。";
    expect(pick(text, /^growth/u)).toEqual([
      expect.stringContaining("2.49万吨 ÷ (46.83万吨 − 2.49万吨)"),
      expect.stringContaining("0.64万吨 ÷ (6.22万吨 + 0.64万吨)"),
      expect.stringContaining("2.35万吨 ÷ (24.93万吨 − 2.35万吨)"),
    ]);
  });

  it("and nothing where amounts in brackets tell something else", () => {
    const text =
      "东湖产鱼46.83万吨，比上年增产5.6%（鲤鱼12.4万吨）。西湖产鱼6.22万吨，比上年减产9.3%（鲤鱼3.1万吨）。南湖产鱼24.93万吨，比上年增产10.4%（鲤鱼8.8万吨）。";
    expect(pick(text, /^growth|violated/u)).toEqual([]);
  });
});
