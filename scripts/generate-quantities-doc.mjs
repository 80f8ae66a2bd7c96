// Writes docs/quantities.md from the tested examples of what is understood.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { importSource } from "./import-source.mjs";

const { renderQuantitiesDoc } = await importSource("src/quantities/render-doc.ts");
writeFileSync(fileURLToPath(new URL("../docs/quantities.md", import.meta.url)), renderQuantitiesDoc());
