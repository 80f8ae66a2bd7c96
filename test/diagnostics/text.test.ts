import { describe, expect, it } from "vitest";

import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { displayWidth } from "../../src/diagnostics/printers/display-width.ts";
import { formatDiagnostic, type TextOptions } from "../../src/diagnostics/printers/text.ts";
import { createSource, type Source } from "../../src/source/source.ts";
import { spanOf, type Span } from "../../src/source/span.ts";

function sourceWith(text: string): Source {
  return createSource("plan.md", text, "markdown");
}

function spanOfText(source: Source, text: string): Span {
  const start = source.text.indexOf(text);
  return spanOf(source.file, source.lines.positionAt(start, start + text.length));
}

function print(
  source: Source,
  found: Partial<Diagnostic> & { span: Span },
  options: Partial<TextOptions> = {},
) {
  return formatDiagnostic(
    {
      rule: "sum-mismatch",
      severity: "error",
      message: "合计写的是 61万元",
      certainty: "stated",
      fingerprint: "0",
      ...found,
    },
    { locale: "zh-CN", color: false, width: 100, sourceOf: () => source, ...options },
  );
}

describe("formatDiagnostic", () => {
  it("underlines Chinese text by what it takes on screen, and the related figures beside it", () => {
    const source = sourceWith("# 计划\n\n总额61万元，其中汽车20万元，\n其它8万元。\n");
    const text = print(source, {
      span: spanOfText(source, "61万元"),
      related: [
        { span: spanOfText(source, "20万元"), message: "汽车 20万元" },
        { span: spanOfText(source, "8万元"), message: "其它 8万元" },
      ],
      fix: { title: "合计改为 28万元", edits: [] },
    });
    expect(text).toBe(
      [
        "plan.md:3:3 error sum-mismatch: 合计写的是 61万元",
        "   3 | 总额61万元，其中汽车20万元，",
        "     |     ^^^^^^          ------",
        "     = 3:12 汽车 20万元",
        "     = 4:3 其它 8万元",
        "     = 建议：合计改为 28万元",
        "",
      ].join("\n"),
    );
  });

  it("cuts a paragraph of one line down to what surrounds the finding", () => {
    const source = sourceWith(`${"前文".repeat(900)}总额61万元${"后文".repeat(900)}`);
    const [, shown = "", underline = ""] = print(
      source,
      { span: spanOfText(source, "61万元") },
      { width: 60 },
    ).split("\n");
    expect(displayWidth(shown)).toBeLessThanOrEqual(60);
    expect(shown).toMatch(/\| \.\.\.[前文]+总额61万元[后文]+\.\.\.$/);
    const caret = underline.indexOf("^");
    expect(displayWidth(shown.slice(0, shown.indexOf("61万元")))).toBe(caret);
    expect(underline.trimEnd().length - caret).toBe(displayWidth("61万元"));
  });

  it("puts one caret where an empty place is, also at the end of the line", () => {
    const source = sourceWith("## 四、活动计划表\r\n\r\n");
    const end = source.text.indexOf("\r");
    const text = print(source, { span: spanOf(source.file, source.lines.positionAt(end, end)) });
    expect(text.split("\n")[2]).toBe(`     | ${" ".repeat(displayWidth("## 四、活动计划表"))}^`);
  });

  it("underlines to the end of the first line when more lines are meant", () => {
    const source = sourceWith("一行\n二行\n");
    const text = print(source, { span: spanOf(source.file, source.lines.positionAt(1, 5)) });
    expect(text.split("\n")[2]).toBe("     |   ^^");
  });

  it("says what it can when there is no text to show", () => {
    const source = sourceWith("");
    const span = spanOf("photo.md", source.lines.positionAt(0, 0));
    const text = print(source, { span, message: "binary" }, { sourceOf: () => undefined });
    expect(text).toBe("photo.md:1:1 error sum-mismatch: binary\n");
  });

  it("colours only when asked to", () => {
    const source = sourceWith("总额61万元");
    const span = spanOfText(source, "61万元");
    expect(print(source, { span }, { color: true })).toContain("\u001b[31merror");
    expect(print(source, { span })).not.toContain("\u001b");
  });

  it("prints no command for the terminal that a plan may hold", () => {
    const source = sourceWith("\u001b]0;gone\u0007总额61万元");
    const text = print(source, { span: spanOfText(source, "61万元"), message: "\u001b[2J" });
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u0007");
  });
});
