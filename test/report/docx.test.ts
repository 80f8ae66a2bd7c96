import { strToU8, unzipSync, zipSync } from "fflate";
import { readXlsx } from "hucre/xlsx";
import { describe, expect, it } from "vitest";
import { readReference } from "../../src/report/docx/reference.ts";
import { formats } from "../../src/report/formats.ts";
import { buildReport } from "../../src/report/model.ts";
import { readPlans } from "../seeds/read-plans.ts";
import { canPrint, partsOf, printedText, writeBytes } from "./office.ts";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";
import { workspaceOf } from "./workspace-fixture.ts";

const sample = buildReport(sampleWorkspace());
const seeds = buildReport(readPlans("seeds").workspace);

async function documentOf(model: typeof sample): Promise<string> {
  return partsOf(await writeBytes("docx", model)).get("word/document.xml") ?? "";
}

describe("write", () => {
  it("says on its cover that figures cannot be relied on", async () => {
    const document = await documentOf(sample);
    const cover = document.slice(0, document.indexOf("w:pageBreakBefore"));
    expect(cover).toContain('<w:pStyle w:val="PlanWrong"/>');
    expect(cover).toMatch(/1 处错误、\d+ 处警告尚未处理/);
  });

  it("sets headings, contents, running heads and tables by real styles", async () => {
    const parts = partsOf(await writeBytes("docx", sample));
    const document = parts.get("word/document.xml") ?? "";
    const styles = parts.get("word/styles.xml") ?? "";
    for (const [, id] of document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g))
      expect(styles, id).toContain(`w:styleId="${id}"`);
    expect(document).toContain('<w:pStyle w:val="Heading1"/>');
    expect(document).toContain("TOC \\o &#34;1-2&#34;".replaceAll("&#34;", '"'));
    expect(parts.get("word/plan-footer.xml")).toMatch(/ PAGE .* NUMPAGES /s);
    expect(styles).toContain('w:eastAsia="宋体"');
    expect(styles).toContain('w:eastAsia="黑体"');
  });

  it("repeats the heads of tables and keeps rows whole", async () => {
    const document = await documentOf(sample);
    const tables = document.split("<w:tbl>").length - 1;
    // The key figures of the cover are a table without a head.
    expect(document.split("<w:tblHeader/>").length - 1).toBe(tables - 1);
    expect(document.split("<w:cantSplit/>").length).toBe(document.split("<w:tr>").length);
  });

  it("points from the contents at headings that are there", async () => {
    const document = await documentOf(seeds);
    const names = new Set(
      [...document.matchAll(/w:bookmarkStart [^>]*w:name="([^"]*)"/g)].map(([, name]) => name),
    );
    const anchors = [...document.matchAll(/w:anchor="([^"]*)"/g)].map(([, anchor]) => anchor);
    expect(anchors.length).toBeGreaterThan(10);
    expect(anchors.filter((anchor) => !names.has(anchor))).toEqual([]);
  });

  it("declares every part it holds, and holds every part it points at", async () => {
    const parts = partsOf(await writeBytes("docx", seeds));
    const types = parts.get("[Content_Types].xml") ?? "";
    const relations = parts.get("word/_rels/document.xml.rels") ?? "";
    const targets = [...relations.matchAll(/Target="([^"]*)"/g)].map(([, target]) => `word/${target}`);
    expect(targets).toContain("word/charts/chart1.xml");
    for (const target of targets) {
      expect(parts.has(target), target).toBe(true);
      expect(types).toContain(`PartName="/${target}"`);
    }
  });

  it("brings each chart's numbers as a workbook that can be changed", async () => {
    const bytes = await writeBytes("docx", seeds);
    const chart = partsOf(bytes).get("word/charts/chart2.xml") ?? "";
    expect(partsOf(bytes).get("word/charts/_rels/chart2.xml.rels")).toContain("../embeddings/chart2.xlsx");
    expect(chart).toContain('<c:externalData r:id="workbook">');
    const held = [...chart.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, value]) => value);
    const [sheet] = (await readXlsx(unzipSync(bytes)["word/embeddings/chart2.xlsx"] ?? new Uint8Array()))
      .sheets;
    expect(sheet?.rows[1]).toEqual(["汽车汽配板块", 20]);
    for (const [name, value] of sheet?.rows.slice(1) ?? []) {
      expect(held).toContain(name);
      expect(held).toContain(String(value));
    }
    expect(chart).toContain(`Sheet1!$B$2:$B$${sheet?.rows.length}`);
  });

  it("says that it leaves rows out, and how many", async () => {
    const [task] = seeds.tasks;
    const many = {
      ...seeds,
      tasks: Array.from({ length: 700 }, () => task).filter((each) => each !== undefined),
    };
    const document = await documentOf(many);
    expect(document).toContain("此处只列前 500 行，共 700 行");
  });

  it("is the same for the same report", async () => {
    const [first, second] = [await writeBytes("docx", seeds), await writeBytes("docx", seeds)];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it("is known again as ours, and not once somebody has saved it", async () => {
    const bytes = await writeBytes("docx", sample);
    const start = (file: Uint8Array) => new TextDecoder().decode(file.subarray(0, 4096));
    expect(start(bytes)).toMatch(formats.docx.mark);
    expect(start(zipSync(unzipSync(bytes)))).not.toMatch(formats.docx.mark);
  });

  it("keeps words of plans words", async () => {
    for (const [name, part] of partsOf(await writeBytes("docx", buildReport(hostileWorkspace())))) {
      expect(part, name).not.toContain("<script>");
      expect(part, name).not.toContain("\u202e");
    }
    const document = await documentOf(buildReport(hostileWorkspace()));
    expect(document).toContain("&#60;script&#62;alert(1)&#60;/script&#62;");
    expect(document).toContain("{{#each plans}}{{constructor}}{{/each}}");
    expect(document).toMatch(/……（其余 \d+ 个字符未印出，见出处）/);
  });

  it("reports over nothing", async () => {
    const empty = await documentOf(buildReport(workspaceOf([], []), { locale: "en" }));
    expect(empty).toContain("No errors or warnings were found.");
  });
});

describe("a document of one's own as reference", () => {
  const numbered =
    '<?xml version="1.0"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/>' +
    '<w:rPr><w:color w:val="123456"/></w:rPr></w:style></w:styles>';
  const relations = (...all: readonly (readonly [id: string, type: string, target: string])[]) =>
    strToU8(
      `<Relationships>${all
        .map(
          ([id, type, target]) =>
            `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
        )
        .join("")}</Relationships>`,
    );
  const part = (content: string) => strToU8(`<?xml version="1.0"?>${content}`);
  const reference = zipSync({
    "[Content_Types].xml": part(
      '<Types><Default Extension="png" ContentType="image/png"/>' +
        '<Override PartName="/word/header2.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/></Types>',
    ),
    "word/styles.xml": strToU8(numbered),
    "word/document.xml": part(
      '<w:body><w:p><w:pPr><w:sectPr><w:pgSz w:w="1" w:h="1"/></w:sectPr></w:pPr></w:p>' +
        '<w:sectPr><w:headerReference w:type="default" r:id="rId9"/><w:pgSz w:w="16838" w:h="11906"/></w:sectPr></w:body>',
    ),
    "word/_rels/document.xml.rels": relations(
      ["rId1", "theme", "theme/theme1.xml"],
      ["rId2", "numbering", "/word/numbering.xml"],
      ["rId3", "vbaProject", "vbaProject.bin"],
      ["rId9", "header", "header2.xml"],
    ),
    "word/theme/theme1.xml": strToU8("<a:theme/>"),
    "word/numbering.xml": part("<w:numbering/>"),
    "word/vbaProject.bin": strToU8("macro"),
    "word/header2.xml": part('<w:hdr><a:blip r:embed="rId1"/></w:hdr>'),
    "word/_rels/header2.xml.rels": relations(["rId1", "image", "media/logo.png"]),
    "word/media/logo.png": strToU8("picture"),
    "word/media/other.png": strToU8("of the text"),
  });

  it("gives its styles, by name, its page, and what they build on", async () => {
    const parts = partsOf(await writeBytes("docx", sample, { reference }));
    const document = parts.get("word/document.xml") ?? "";
    const styles = parts.get("word/styles.xml") ?? "";
    expect(document).toContain('<w:pStyle w:val="1"/>');
    expect(document).not.toContain("Heading1");
    expect(document).toContain('<w:pgSz w:w="16838" w:h="11906"/>');
    expect(styles).toContain('<w:color w:val="123456"/>');
    expect(styles).toContain('w:styleId="PlanTable"');
    expect(styles.split('w:val="heading 1"').length).toBe(2);
    expect(parts.get("word/theme/theme1.xml")).toBe("<a:theme/>");
    expect(parts.has("word/numbering.xml")).toBe(true);
    // Headings of a company's own colour lend it to what the company has no style for.
    expect(styles).toContain('<w:shd w:val="clear" w:color="auto" w:fill="123456"/>');
  });

  it("gives its headers with their logos, and none of its text, macros or pictures of the text", async () => {
    const parts = partsOf(await writeBytes("docx", sample, { reference }));
    const document = parts.get("word/document.xml") ?? "";
    expect(document).toContain('<w:headerReference w:type="default" r:id="header-default"/>');
    expect(document).not.toContain("<w:titlePg/>");
    expect(parts.get("word/_rels/document.xml.rels")).toContain('Id="header-default"');
    expect(parts.get("word/media/logo.png")).toBe("picture");
    expect(parts.has("word/_rels/header2.xml.rels")).toBe(true);
    expect(parts.has("word/media/other.png")).toBe(false);
    expect(parts.has("word/vbaProject.bin")).toBe(false);
    // It has no footer, so pages are numbered by ours.
    expect(parts.get("word/plan-footer.xml")).toMatch(/ PAGE .* NUMPAGES /s);
    expect(parts.get("[Content_Types].xml")).toContain('PartName="/word/header2.xml"');
  });

  it("is turned down when it is no Word document", () => {
    expect(readReference(strToU8("not a zip"))).toBeUndefined();
    expect(readReference(zipSync({ "a.txt": strToU8("a") }))).toBeUndefined();
    expect(readReference(reference)?.styleIds.get("heading 1")).toBe("1");
  });
});

describe.runIf(canPrint)("LibreOffice", () => {
  it("prints every title, task and verdict of the plans", { timeout: 120_000 }, async () => {
    const printed = printedText(await writeBytes("docx", seeds), "docx");
    const squeeze = (text: string) => text.replace(/\s+/gu, "");
    for (const { title } of seeds.plans) expect(printed).toContain(squeeze(title.text));
    // Long words are broken over the lines of narrow cells, and stand between those of their neighbours.
    for (const { text } of seeds.tasks) expect(printed).toContain(squeeze(text.text).slice(0, 6));
    for (const words of ["不成立", "33.3%", "20万元", "第2页/共"]) expect(printed).toContain(words);
  });

  it("prints a document in borrowed styles, and hostile words as words", { timeout: 120_000 }, async () => {
    const hostile = await writeBytes("docx", buildReport(hostileWorkspace()));
    const again = await writeBytes("docx", sample, { reference: hostile });
    expect(printedText(again, "docx")).toContain("业务收入");
    const printed = printedText(hostile, "docx");
    expect(printed).toContain("<script>alert(1)</script>");
    expect(printed).toContain("{{#eachplans}}");
  });
});
