/**
 * Compiles `templates/` ahead of time into `src/report/generated/templates.js`, so that no template is compiled, and
 * none could be smuggled in, when a report is made. Strict: a template that asks for what the view lacks fails loudly.
 *
 *     node scripts/precompile-templates.mjs           write the module
 *     node scripts/precompile-templates.mjs --check   exit 1 when it is not what the templates would make
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Handlebars from "handlebars";

const folder = new URL("../templates/", import.meta.url);
const target = new URL("../src/report/generated/templates.js", import.meta.url);

/** The module's text; made from the templates alone. */
export function compileTemplates() {
  const script = readStatic("report.js");
  const hash = createHash("sha256").update(script).digest("base64");
  const sources = new Map([
    ["script", script],
    ["script-hash", `sha256-${hash}`],
    ["style", readStatic("report.css")],
    ...readdirSync(folder)
      .filter((name) => name.endsWith(".hbs"))
      .sort()
      .map((name) => [name.slice(0, -".hbs".length), readTemplate(name)]),
  ]);
  const page = sources.get("page");
  sources.delete("page");
  const partials = [...sources].map(([name, source]) => `  ${JSON.stringify(name)}: ${precompile(source)},`);
  return [
    "/* eslint-disable */",
    "// Made by scripts/precompile-templates.mjs from templates/; change those and run it again.",
    `export const page = ${precompile(page)};`,
    `export const partials = {\n${partials.join("\n")}\n};\n`,
  ].join("\n");
}

function precompile(source) {
  return Handlebars.precompile(source, { strict: true, knownHelpersOnly: true, preventIndent: true });
}

/** Everything a template places is escaped: the forms that would not be are refused. */
function readTemplate(name) {
  const source = readFileSync(new URL(name, folder), "utf8");
  if (/\{\{\{|\{\{~?&/.test(source)) throw new Error(`${name}: places a value without escaping it`);
  return source.replace(/\n$/, "");
}

/** Style and script go into the page as they are, and hold no template code. */
function readStatic(name) {
  const source = readFileSync(new URL(name, folder), "utf8");
  if (source.includes("{{") || /<\/(?:script|style)/i.test(source))
    throw new Error(`${name}: would not survive being put into the page`);
  return source;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = compileTemplates();
  if (!process.argv.includes("--check")) writeFileSync(target, text);
  else if (readFileSync(target, "utf8") !== text) {
    console.error(
      "src/report/generated/templates.js is out of date: run node scripts/precompile-templates.mjs",
    );
    process.exitCode = 1;
  }
}
