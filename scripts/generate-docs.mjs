// Writes the pages of docs/rules/ from the rules' own declarations, and removes the pages of rules that are gone.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { importSource } from "./import-source.mjs";

const folder = fileURLToPath(new URL("../docs/rules/", import.meta.url));
const { renderRulePages } = await importSource("src/rule-pages.ts");

const pages = renderRulePages();
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (!pages.has(file)) rmSync(folder + file);
for (const [file, page] of pages) writeFileSync(folder + file, page);
