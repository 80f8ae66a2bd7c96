import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { figureOf } from "../../src/report/figure.ts";
import type { Brand } from "../../src/report/brand.ts";
import { formats } from "../../src/report/formats.ts";
import { buildReport } from "../../src/report/model.ts";
import type { ReportModel } from "../../src/report/model.ts";
import { placeOf } from "../../src/report/place.ts";
import { cellText, longestCell, looksLikeFormula } from "../../src/report/xlsx/cell-text.ts";
import { sumFormula } from "../../src/report/xlsx/formulas.ts";
import { xlsxWordsFor } from "../../src/report/xlsx/xlsx-words.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { canPrint, convert, hasOffice, partsOf, printedText, writeBytes } from "./office.ts";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";
import { readText, workspaceOf } from "./workspace-fixture.ts";

const sample = buildReport(sampleWorkspace());
const seeds = buildReport(readPlans("seeds").workspace);

type Book = Awaited<ReturnType<typeof readXlsx>>;

async function open(model: ReportModel): Promise<Book> {
  return readXlsx(await writeBytes("xlsx", model));
}

function sheetOf(book: Book, name: string): Book["sheets"][number] {
  const sheet = book.sheets.find((each) => each.name === name);
  if (sheet === undefined)
    throw new Error(`no sheet ${name} among ${book.sheets.map((each) => each.name).join()}`);
  return sheet;
}

/** The first row whose cells hold the words, from the words on. */
function rowOf(book: Book, name: string, words: string): readonly unknown[] {
  const row = sheetOf(book, name).rows.find((cells) => cells.includes(words));
  if (row === undefined) throw new Error(`no row with ${words} in ${name}`);
  return row.slice(row.indexOf(words));
}

/** Every formula with what we say it comes to, by sheet and cell. */
function formulasOf(book: Book): ReadonlyMap<string, unknown> {
  return new Map(
    book.sheets.flatMap(({ name, cells }) =>
      [...(cells ?? [])].flatMap(([at, cell]) =>
        cell.formula === undefined ? [] : [[`${name}!${at}`, cell.formulaResult ?? cell.value] as const],
      ),
    ),
  );
}

describe("write", () => {
  it("says on its first sheet, and on every other, that figures cannot be relied on", async () => {
    const book = await open(sample);
    for (const { name, rows } of book.sheets)
      expect(rows.slice(0, 8).flat().join(), name).toMatch(/1 处错误、\d+ 处警告尚未处理/);
  });

  it("is known again as ours, and not once somebody has saved it", async () => {
    const bytes = await writeBytes("xlsx", sample);
    const start = (file: Uint8Array) => new TextDecoder().decode(file.subarray(0, 4096));
    expect(start(bytes)).toMatch(formats.xlsx.mark);
    expect(start(zipSync(unzipSync(bytes)))).not.toMatch(formats.xlsx.mark);
  });

  it("is the same for the same report", async () => {
    const [first, second] = [await writeBytes("xlsx", seeds), await writeBytes("xlsx", seeds)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(partsOf(first).get("docProps/core.xml")).not.toContain("<dcterms:");
  });

  it("holds amounts as exact numbers in the unit they were written in", async () => {
    const book = await open(sample);
    expect(rowOf(book, "金额拆分", "业务收入").slice(1, 2)).toEqual([60]);
    const styles = partsOf(await writeBytes("xlsx", sample)).get("xl/styles.xml");
    expect(styles).toContain('formatCode="General&#34;万元&#34;"');
  });

  it("works sums, differences and shares out by formulas over those amounts", async () => {
    const bytes = await writeBytes("xlsx", sample);
    const xml = [...partsOf(bytes)].filter(([name]) => name.includes("worksheets/")).map(([, part]) => part);
    const formulas = xml.flatMap((part) =>
      [...part.matchAll(/<f>([^<]*)<\/f>/g)].map(([, formula]) => formula),
    );
    expect(formulas).toContain("SUM(C6,C9,C12:C13)");
    expect(formulas).toContain("ROUND(C5-E5,9)");
  });

  it("shows whose report it is", async () => {
    const brand: Brand = {
      name: "青禾集团",
      logo: null,
      colors: { primary: "#0a785a", charts: ["#f2a900"] },
      fonts: { body: "KaiTi", heading: null },
      footer: "内部资料 & 勿外传",
    };
    const parts = partsOf(await writeBytes("xlsx", { ...seeds, brand }));
    expect(parts.get("xl/sharedStrings.xml")).toContain("青禾集团 · ");
    expect(parts.get("xl/styles.xml")).toContain('<fgColor rgb="FF0A785A"/>');
    expect(parts.get("xl/styles.xml")).toContain('<name val="KaiTi"/>');
    expect(parts.get("xl/worksheets/sheet1.xml")).toContain("内部资料 &#38;&#38; 勿外传");
    expect(parts.get("xl/charts/chart2.xml")).toContain('<a:srgbClr val="F2A900"/>');
  });

  it("freezes and filters heads", async () => {
    const book = await open(seeds);
    const tasks = sheetOf(book, "任务");
    expect(tasks.freezePane).toMatchObject({ rows: 4 });
    expect(tasks.autoFilter?.range).toMatch(/^A4:[A-Z]+\d+$/);
  });

  it("gives columns room for Chinese words", async () => {
    const book = await open(seeds);
    const [plan] = sheetOf(book, "任务").columns ?? [];
    expect(plan?.width).toBeGreaterThan(2 * "运营商渠道业务运营计划".length);
  });

  it("names sheets by the language of the report", async () => {
    const english = await open(buildReport(sampleWorkspace(), { locale: "en" }));
    const names = english.sheets.map(({ name }) => name);
    expect(names).toEqual(
      expect.arrayContaining(["Overview", "Splits", "Complement", "Appendix all figures"]),
    );
    for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\]{1,31}$/);
  });

  it("reports over nothing", async () => {
    const book = await open(buildReport(workspaceOf([], []), { locale: "en" }));
    expect(book.sheets.map(({ name }) => name)).toEqual(["Overview"]);
  });

  it("keeps words of plans words", async () => {
    const bytes = await writeBytes("xlsx", buildReport(hostileWorkspace()));
    const parts = partsOf(bytes);
    for (const [name, part] of parts) {
      expect(part, name).not.toContain("<script>");
      expect(part, name).not.toContain("\u202e");
    }
    const book = await readXlsx(bytes);
    const texts = book.sheets.flatMap(({ rows }) => rows.flat()).filter((value) => typeof value === "string");
    expect(texts).toContain("<script>alert(1)</script>");
    expect(texts).toContain("{{#each plans}}{{constructor}}{{/each}}");
    expect(texts).toContain("[U+202E]倒过来");
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(longestCell);
  });
});

describe("splits of ranges", () => {
  const ranges = () => {
    const text = "编制 8-10 人，其中：业务 2-4 人，设计 3 人，工程 至少 2 人";
    const { name, count } = readText("range.md", text);
    const of = (
      words: string,
      low: string,
      high: string | null,
      comparator: "range" | "eq" | "ge" = "range",
    ) => ({
      ...count(words),
      low,
      high,
      unit: "人",
      comparator,
    });
    const total = of("8-10 人", "8", "10");
    const parts = [
      { named: "业务", total: of("2-4 人", "2", "4") },
      { named: "设计", total: of("3 人", "3", "3", "eq") },
      { named: "工程", total: of("2 人", "2", null, "ge") },
    ];
    const [sample_] = sample.allocations;
    if (sample_ === undefined) throw new Error("believed that the sample has a split");
    const figure = (quantity: typeof total) => figureOf("range.md", quantity, []);
    const entry = {
      ...sample_,
      metric: { text: "编制", ...placeOf("range.md", name("编制").position) },
      total: figure(total),
      unallocated: null,
      channels: null,
      parts: parts.map(({ named, total: own }) => ({
        name: { text: named, ...placeOf("range.md", name(named).position) },
        total: figure(own),
        isResidual: false,
        share: null,
        parts: [],
        verdict: null,
        proofs: [],
      })),
    };
    return { ...sample, allocations: [entry], quotas: [] };
  };

  it("are added up at both ends, and compared with the whole", async () => {
    const book = await open(ranges());
    // Low, high, times, sum of lows, sum of highs (one part has no end), check.
    expect(rowOf(book, "区间核对", "编制").slice(1, 7)).toEqual([8, 10, null, 7, "", "可以相符"]);
    expect(rowOf(book, "区间核对", "业务").slice(1, 4)).toEqual([2, 4, 1]);
    expect(book.sheets.map(({ name }) => name)).not.toContain("金额拆分");
  });

  it.runIf(hasOffice)(
    "come to the same in LibreOffice, and tell when they cannot agree",
    { timeout: 120_000 },
    async () => {
      const bytes = await writeBytes("xlsx", ranges());
      const same = await readXlsx(recalculate(withoutResults(bytes)));
      expect(rowOf(same, "区间核对", "编制").slice(4, 7)).toEqual([
        7,
        expect.toBeOneOf(["", null]),
        "可以相符",
      ]);
      const changed = editSheets(bytes, (xml) => xml.replace(/(<c r="C7"[^>]*>)<v>3<\/v>/, "$1<v>9</v>"));
      const other = await readXlsx(recalculate(withoutResults(changed)));
      expect(rowOf(other, "区间核对", "编制").slice(4, 7)).toEqual([
        13,
        expect.toBeOneOf(["", null]),
        "不可能相符",
      ]);
    },
  );
});

describe("cellText", () => {
  const words = xlsxWordsFor("zh-CN");

  it("cuts what a cell cannot hold, and says so", () => {
    const cut = cellText("长".repeat(100_000), words);
    expect(cut.length).toBeLessThanOrEqual(longestCell);
    const rest = Number(/其余 (\d+) 个字符/u.exec(cut)?.[1]);
    expect(cut.replace(/……（.*$/u, "").length + rest).toBe(100_000);
  });

  it("keeps codes that spreadsheets would read as characters", () => {
    expect(cellText("_x0041_", words)).toBe("_x005F_x0041_");
  });

  const formulas = ['=HYPERLINK("http://example.com")', "+1+1", "-2+3", "@SUM(A1)", " =1", "＝1", "'=1"];
  it.each(formulas)("knows that %s would pass for a formula", (text) => {
    expect(looksLikeFormula(text)).toBe(true);
  });
  it.each(["第一章", "20万元", "a=b"])("knows that %s would not", (text) => {
    expect(looksLikeFormula(text)).toBe(false);
  });
});

describe("sumFormula", () => {
  it.each([
    [[4], "SUM(C4)"],
    [[4, 5, 6, 9], "SUM(C4:C6,C9)"],
    [[], "0"],
  ] as const)("adds up rows %j as %s", (rows, formula) => {
    expect(sumFormula("C", rows)).toBe(formula);
  });

  it("gives no function more arguments than it takes", () => {
    const formula = sumFormula(
      "C",
      Array.from({ length: 900 }, (_, index) => 2 * index + 2),
    );
    expect(formula.startsWith("SUM(SUM(")).toBe(true);
    for (const call of formula.matchAll(/SUM\(([^()]*)\)/g))
      expect((call[1] ?? "").split(",").length).toBeLessThanOrEqual(255);
  });
});

describe.runIf(hasOffice)("LibreOffice", () => {
  it("comes to the results that the workbook holds", { timeout: 120_000 }, async () => {
    const bytes = await writeBytes("xlsx", seeds);
    const held = formulasOf(await readXlsx(bytes));
    expect(held.size).toBeGreaterThan(30);
    const worked = formulasOf(await readXlsx(recalculate(withoutResults(bytes))));
    expect([...worked.keys()]).toEqual([...held.keys()]);
    for (const [at, value] of held)
      if (typeof value === "number") expect(worked.get(at), at).toBeCloseTo(value, 9);
      else expect(worked.get(at), at).toBe(value);
  });

  it("shows the gap when a part is changed", { timeout: 120_000 }, async () => {
    const bytes = await writeBytes("xlsx", sample);
    const changed = editSheets(bytes, (xml) => xml.replace(/(<c r="C13"[^>]*>)<v>8<\/v>/, "$1<v>5</v>"));
    const book = await readXlsx(recalculate(withoutResults(changed)));
    // 业务收入: amount, share, sum of parts, difference.
    expect(rowOf(book, "金额拆分", "业务收入").slice(1, 5)).toEqual([60, null, 57, 3]);
  });

  it.runIf(canPrint)("prints what plans say, hostile words too", { timeout: 120_000 }, async () => {
    const printed = printedText(await writeBytes("xlsx", seeds), "xlsx");
    for (const words of ["银行网点运营工作计划", "20万元", "33.3%", "对不上的地方"])
      expect(printed).toContain(words);
    const hostile = printedText(await writeBytes("xlsx", buildReport(hostileWorkspace())), "xlsx");
    expect(hostile).toContain("<script>alert(1)</script>");
    expect(hostile).toContain("[U+202E]倒过来");
  });
});

/** So that what is read afterwards was worked out by LibreOffice. */
function withoutResults(bytes: Uint8Array): Uint8Array {
  return editSheets(bytes, (xml) =>
    xml.replace(/(<c r="[A-Z]+\d+"[^>]*?)(?: t="str")?([^>]*>)(<f>[^<]*<\/f>)<v>[^<]*<\/v>/g, "$1$2$3"),
  );
}

function editSheets(bytes: Uint8Array, edit: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    name.startsWith("xl/worksheets/sheet") ? strToU8(edit(new TextDecoder().decode(part))) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

function recalculate(bytes: Uint8Array): Uint8Array {
  const made = convert(bytes, "xlsx", "xlsx:Calc MS Excel 2007 XML").get("report.xlsx");
  if (made === undefined) throw new Error("believed that LibreOffice opens our workbook");
  return made;
}
