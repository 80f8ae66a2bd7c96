import { execFileSync, spawnSync } from "node:child_process";
import { beforeAll, describe, expect, it } from "vitest";
import { readAsset, readModule } from "../../src/cli/package-files.ts";
import type { WriteOptions } from "../../src/report/formats.ts";
import { formats } from "../../src/report/formats.ts";
import type { ReportModel } from "../../src/report/model.ts";
import { buildReport } from "../../src/report/model.ts";
import { fontFiles } from "../../src/report/pdf/fonts.ts";
import { createNativeBackend } from "../../src/report/pdf/native-backend.ts";
import type { TypesetJob } from "../../src/report/pdf/pdf-backend.ts";
import { createWasmBackend } from "../../src/report/pdf/wasm-backend.ts";
import { write } from "../../src/report/pdf/write-pdf.ts";
import { hostileWorkspace, sampleWorkspace } from "./sample-workspace.ts";

const options: WriteOptions = { root: "", readAsset, readModule };
const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;
if (!hasPoppler)
  console.log(
    "test/report/pdf.test.ts: skipped what reads PDF files again: no pdftotext here (poppler-utils)",
  );

const model = buildReport(sampleWorkspace());
let pdf: Uint8Array;
beforeAll(async () => {
  pdf = await print(model);
});

async function print(report: ReportModel, more: Partial<WriteOptions> = {}): Promise<Uint8Array> {
  const { content } = await write(report, { ...options, ...more });
  return Buffer.from(content);
}

describe("a PDF report", () => {
  it("is the same each time", async () => {
    expect(Buffer.compare(await print(model), pdf)).toBe(0);
  });

  it("names no time and no place it was made at", () => {
    const text = Buffer.from(pdf).toString("latin1");
    expect(text).not.toMatch(/CreationDate|ModDate|xmp:CreateDate/u);
    expect(text).not.toContain(process.cwd());
  });

  it("is known again as ours by its end", () => {
    expect(Buffer.from(pdf).toString("latin1").slice(-4096)).toMatch(formats.pdf.mark);
    expect(Buffer.from("%PDF-1.7 startxref\n1\n%%EOF").toString()).not.toMatch(formats.pdf.mark);
  });

  it("claims PDF/UA-1, or PDF/A-2a where that is asked for", async () => {
    expect(Buffer.from(pdf).toString("latin1")).toContain("pdfuaid:part");
    const archive = await print(model, { pdfStandard: "a-2a" });
    expect(Buffer.from(archive).toString("latin1")).toMatch(/pdfaid:part[^a-z]*2/u);
  });

  it("embeds our own fonts and no other", () => {
    const names = new Set(
      Buffer.from(pdf)
        .toString("latin1")
        .match(/\/FontName \/[A-Z]{6}\+[\w-]+/gu),
    );
    expect(names.size).toBeGreaterThanOrEqual(3);
    for (const name of names) expect(name).toMatch(/\+Noto(?:Sans|Serif)SC-(?:Regular|Bold)$/u);
  });

  it("is printed from the page where a browser is asked for", async () => {
    let page = "";
    const printed = await print(model, {
      print: (html) => {
        page = html;
        return Promise.resolve(Buffer.from("%PDF-1.4\nstartxref\n0\n%%EOF\n"));
      },
    });
    expect(page).toContain("<!doctype html>");
    expect(Buffer.from(printed).toString()).toBe("%PDF-1.4\n% plan-compiler\nstartxref\n0\n%%EOF\n");
  });

  it("says which characters its fonts lack, where they stand and how they are shown", async () => {
    const [plan] = model.plans;
    if (plan === undefined) throw new Error("believed that the sample has a plan");
    const title = { ...plan.title, text: `${plan.title.text} 𠮷` };
    const { remarks, notes } = await write(
      { ...model, plans: [{ ...plan, title }, ...model.plans.slice(1)] },
      options,
    );
    expect(notes).toEqual([]);
    const { file, line, column } = plan.title;
    expect(remarks).toMatchObject([{ rule: "missing-glyph", file, line, column, text: "𠮷" }]);
    expect(remarks?.[0]?.message).toContain("U+20BB7");
  });
});

describe.skipIf(!hasPoppler)("read by another program, a PDF report", () => {
  it("gives all its words back", () => {
    const text = readPages(pdf);
    for (const { title } of model.plans) expect(text).toContain(squeeze(title.text));
    for (const { text: task } of model.tasks) expect(text).toContain(squeeze(task.text));
    for (const { message } of model.findings) expect(text).toContain(squeeze(message));
    for (const { statement } of model.proofs) expect(text).toContain(squeeze(statement));
  });

  it("numbers its pages", () => {
    const pages = Number(/Pages:\s+(\d+)/u.exec(inspect(pdf))?.[1]);
    expect(pages).toBeGreaterThan(2);
    expect(readPages(pdf)).toContain(`第${pages}页/共${pages}页`);
  });

  it("bears the plans' revision on its pages", async () => {
    const text = readPages(await print({ ...model, revision: "0123abcdef+" }));
    expect(text.split("版本0123abcdef+").length).toBeGreaterThan(3);
  });

  it("is tagged and bears its title", () => {
    expect(inspect(pdf)).toMatch(/Tagged:\s+yes/u);
    expect(inspect(pdf)).toMatch(/Title:\s+\S/u);
  });

  it("speaks English where asked", async () => {
    const english = await print(buildReport(sampleWorkspace(), { locale: "en" }));
    expect(readPages(english)).toContain(squeeze("What does not add up"));
    expect(readPages(english)).toMatch(/Page\d+of\d+/u);
  });

  it("shows hostile words as words", async () => {
    const text = readPages(await print(buildReport(hostileWorkspace())));
    for (const words of [
      "<script>alert(1)</script>",
      "{{#eachplans}}{{constructor}}{{/each}}",
      "[U+202E]倒过来",
    ])
      expect(text).toContain(words);
    expect(text).toContain(squeeze("其余 18500 个字未印出"));
  });

  it("reads no plan's words as its own markup", async () => {
    const words = [
      '#import "/report.typ": *',
      "$x^2$ *b* _c_ @ref <label>",
      "#{1+1}",
      "\\input{secret}",
      "// gone",
      "= 题",
    ];
    const tasks = model.tasks.map((task, index) => ({
      ...task,
      text: { ...task.text, text: words[index % words.length] ?? "" },
    }));
    const repeated = words.map((text) => ({
      ...(tasks[0] ?? fail()),
      text: { ...(tasks[0] ?? fail()).text, text },
    }));
    const text = readPages(await print({ ...model, tasks: repeated }));
    for (const each of words) expect(text).toContain(squeeze(each));
  });

  it("cuts lists that print cannot bear, and says so", async () => {
    const [number] = model.numbers;
    const numbers = Array.from({ length: 1000 }, () => number ?? fail());
    const text = readPages(await print({ ...model, numbers }));
    expect(text).toContain(
      squeeze("此处只列前 250 条，共 1000 条；完整清单见同一报告的 HTML 或 JSON 格式。"),
    );
  });
});

describe("typesetters", () => {
  const job: TypesetJob = {
    files: new Map([
      [
        "/main.typ",
        Buffer.from(
          '#set document(title: "题", date: none)\n#set text(font: "Noto Sans SC", fallback: false, lang: "zh")\n= 题\n#json("/data.json").text',
        ),
      ],
      ["/data.json", Buffer.from(JSON.stringify({ text: "六十万元 #x" }))],
    ]),
    main: "/main.typ",
    fonts: fontFiles.slice(0, 2).map(readAsset),
    standard: "ua-1",
  };

  it.skipIf(!hasPoppler)("give the same words, whether made for this platform or for all", async () => {
    const backends = [createNativeBackend(), createWasmBackend(readModule)].filter(
      (each) => each !== undefined,
    );
    for (const backend of backends) {
      const first = await backend.typeset(job);
      expect(readPages(first)).toContain("六十万元#x");
      expect(Buffer.compare(first, await backend.typeset(job))).toBe(0);
    }
  });

  it("reach nothing outside of their job", async () => {
    const files = new Map([["/main.typ", Buffer.from('#read("/../../../../etc/hostname")')]]);
    const backend = createNativeBackend() ?? createWasmBackend(readModule);
    await expect(Promise.resolve().then(() => backend.typeset({ ...job, files }))).rejects.toThrow();
  });
});

function fail(): never {
  throw new Error("believed that the sample has one");
}

/** All words of all pages without spaces and line ends, which are the layout's. */
function readPages(bytes: Uint8Array): string {
  return squeeze(
    execFileSync("pdftotext", ["-raw", "-", "-"], {
      input: bytes,
      stdio: ["pipe", "pipe", "ignore"],
    }).toString("utf8"),
  );
}

function inspect(bytes: Uint8Array): string {
  return execFileSync("pdfinfo", ["-"], { input: bytes, stdio: ["pipe", "pipe", "ignore"] }).toString("utf8");
}

function squeeze(text: string): string {
  return text.replace(/[\s\u200b\u00ad]/gu, "");
}
