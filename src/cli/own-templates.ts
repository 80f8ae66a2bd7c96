import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

import Handlebars from "handlebars";

import { formatDiagnostic } from "../diagnostics/printers/text.ts";
import { assets, pages, partials } from "../report/generated/templates.js";
import { findTemplateFaults, type TemplateFault } from "../report/html/template-faults.ts";
import type { AssetName, OwnTemplates, PageName } from "../report/html/templates.ts";
import { createSource } from "../source/source.ts";
import { UsageError } from "./exit-status.ts";
import type { Talk } from "./talk.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Reads a folder of a user's own templates: each stands in for the shipped one it is named after, and what is not there
 * is taken from those that ship. They are compiled here and nowhere else; nothing that a plan says ever is.
 */
export function readOwnTemplates(
  folder: string,
  { cwd }: Pick<Terminal, "cwd">,
  talk: Talk,
): Promise<OwnTemplates> {
  const names = listTemplates(resolve(cwd, folder));
  if (names.length === 0) throw new UsageError(talk.noTemplates(folder));
  const runtime = Handlebars.create();
  const known = new Set([
    ...Object.keys(partials),
    ...names.flatMap((name) => nameOf(name) ?? []),
    "style",
    "script",
  ]);
  const texts = new Map(names.map((name) => [name, readFileSync(resolve(cwd, folder, name), "utf8")]));
  refuseFaults(folder, texts, known);
  const own = { pages: {}, partials: {}, assets: {} } as {
    pages: Partial<Record<PageName, Handlebars.TemplateDelegate>>;
    partials: Record<string, Handlebars.TemplateDelegate>;
    assets: Partial<Record<AssetName, string>>;
  };
  for (const [file, text] of texts) {
    const name = nameOf(file);
    if (name === undefined) own.assets[file as AssetName] = text;
    else {
      const filled = fillOrRefuse(runtime, join(folder, file), text);
      if (name in pages) own.pages[name as PageName] = filled;
      else own.partials[name] = filled;
    }
  }
  return Promise.resolve({ runtime, ...own });
}

/** The name a template goes by; undefined for style and script, which are taken as they are. */
function nameOf(file: string): string | undefined {
  return file.endsWith(".hbs") ? file.slice(0, -".hbs".length) : undefined;
}

function listTemplates(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".hbs") || name in assets)
      .sort();
  } catch {
    return [];
  }
}

function refuseFaults(folder: string, texts: ReadonlyMap<string, string>, known: ReadonlySet<string>): void {
  const told = [...texts].flatMap(([name, text]) =>
    findTemplateFaults(name, text, known).map((fault) => tell(join(folder, name), text, fault)),
  );
  if (told.length > 0) throw new UsageError(`--template ${folder}\n\n${told.join("\n").trimEnd()}`);
}

/** A field that the view does not have shows only when the template is filled. */
function fillOrRefuse(runtime: typeof Handlebars, file: string, text: string): Handlebars.TemplateDelegate {
  const template = runtime.compile(text.replace(/\n$/u, ""), {
    strict: true,
    knownHelpersOnly: true,
    preventIndent: true,
  });
  return (context, options) => {
    try {
      return template(context, options);
    } catch (error) {
      if (error instanceof UsageError || !isFromTemplate(error)) throw error;
      const fault = { line: error.lineNumber, column: error.column + 1, message: wordsOf(error) };
      throw new UsageError(`--template\n\n${tell(file, text, fault).trimEnd()}`);
    }
  };
}

/** `"titel" not defined in [object Object] - 2:4`: what stands behind the name is for programmers of the engine. */
function wordsOf({ message }: Error): string {
  return message.replace(/ in \[object \w+\]| - \d+:\d+$/gu, "");
}

function isFromTemplate(
  error: unknown,
): error is Error & { readonly lineNumber: number; readonly column: number } {
  return error instanceof Error && "lineNumber" in error && typeof error.lineNumber === "number";
}

const excerptWidth = 100;

function tell(file: string, text: string, { line, column, message }: TemplateFault): string {
  const source = createSource(file, text, "text", "utf-8");
  const offset = text.split("\n", line - 1).reduce((sum, before) => sum + before.length + 1, column - 1);
  const start = { line, column, offset };
  return formatDiagnostic(
    {
      rule: "template",
      severity: "error",
      message,
      span: { file, start, end: { line, column: column + 1, offset: offset + 1 } },
      certainty: "explicit",
      fingerprint: "",
    },
    { locale: "en", color: false, width: excerptWidth, sourceOf: () => source },
  );
}
