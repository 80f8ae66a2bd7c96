// What a report costs in each format, over some plans and over four times as many: CPU seconds beyond reading the plans,
// memory at its largest, the size of the file, and whether cost grows no faster than the plans do.
//     npm run build && npm run bench:reports            (-- --plans 1000)
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { generatePlans } from "./generate-plans.mjs";
import { runNode } from "./measure.mjs";

const { values } = parseArgs({ options: { plans: { type: "string", default: "400" } } });
const most = Number(values.plans);
const plan = fileURLToPath(new URL("../bin/plan.js", import.meta.url));
const formats = ["json", "md", "docx", "xlsx", "html", "pdf"];
/** Four times the plans in four times the time; what is more is the cost of memory, and of a machine that does other things. */
const limit = 8;

const folder = mkdtempSync(join(tmpdir(), "plan-reports-"));
let isLinear = true;
try {
  const [few, many] = [Math.round(most / 4), most].map(measure);
  for (const format of formats) {
    const [once, more] = [few.get(format), many.get(format)];
    const ratio = more.cpu / Math.max(once.cpu, 0.5);
    isLinear &&= ratio < limit;
    print(format, [
      `${once.cpu.toFixed(1)} s`,
      `${more.cpu.toFixed(1)} s`,
      `${ratio.toFixed(1)}x`,
      `${Math.round(more.rss)} MB`,
      `${(more.size / 1e6).toFixed(1)} MB`,
      ratio < limit ? "" : "not linear",
    ]);
  }
} finally {
  rmSync(folder, { recursive: true });
}
if (!isLinear) process.exitCode = 1;

/** Reading costs the same whatever is made of it, and is taken away. */
function measure(count) {
  const plans = join(folder, `plans-${count}`);
  generatePlans(count, plans);
  const reading = runNode([plan, "lint", plans, "--format", "json"]);
  print(`reading ${count} plans`, [`${reading.cpu.toFixed(1)} s`, "", "", `${Math.round(reading.rss)} MB`]);
  return new Map(
    formats.map((format) => {
      const out = join(folder, `out-${count}`);
      const { cpu, rss, status, stderr } = runNode([plan, "report", plans, "-o", out, "--format", format]);
      if (status !== 0) throw new Error(`plan report --format ${format} ended with ${status}: ${stderr}`);
      const { size } = statSync(join(out, `report.${format}`));
      return [format, { cpu: Math.max(0, cpu - reading.cpu), rss, size }];
    }),
  );
}

function print(name, columns) {
  console.log([name.padEnd(20), ...columns.map((column) => column.padStart(9))].join(" "));
}
