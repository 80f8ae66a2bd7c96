// Measures the built command line (`npm run build` first) and says whether its findings are right:
//     npm run bench [-- --plans 1000 --rounds 15]
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import { generatePlans } from "./generate-plans.mjs";
import { compareNode, runNode } from "./measure.mjs";

const { values } = parseArgs({
  options: { plans: { type: "string", default: "1000" }, rounds: { type: "string", default: "15" } },
});
const plan = fileURLToPath(new URL("../bin/plan.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "plan-bench-corpus-"));
try {
  const corpus = generatePlans(Number(values.plans), join(folder, "plans"));
  const bare = measureStart(join(folder, "plans/plan-000001.md"), Number(values.rounds));
  process.exitCode = measureLint(corpus, bare) ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}

function measureStart(file, rounds) {
  const empty = join(folder, "empty.cjs");
  writeFileSync(empty, "");
  const medians = compareNode(
    {
      "bare node": [empty],
      "plan --version": [plan, "--version"],
      "plan --help": [plan, "--help"],
      "plan lint, one file": [plan, "lint", file],
    },
    rounds,
  );
  const bare = medians["bare node"];
  console.log(`start-up, medians of ${rounds} runs in turn`);
  for (const [name, { wall, cpu, rss }] of Object.entries(medians))
    print(name, [
      `${format(wall / bare.wall)}x bare`,
      seconds(wall),
      `${seconds(cpu)} CPU`,
      `${rss.toFixed(0)} MiB`,
    ]);
  return bare;
}

/** Lints the corpus; true when exactly the planted sum faults are found and none of the other kinds is missed. */
function measureLint({ count, bytes, faults }, bare) {
  const run = runNode([plan, "lint", join(folder, "plans"), "--format", "json"]);
  if (run.status !== 1) throw new Error(`plan lint ended with ${run.status}: ${run.stderr}`);
  const megabytes = bytes / 1e6;
  console.log(`\nlint of ${count} plans, ${megabytes.toFixed(1)} MB`);
  print("plan lint", [
    `${format(run.wall / bare.wall)}x bare`,
    seconds(run.wall),
    `${seconds(run.cpu)} CPU`,
    `${run.rss.toFixed(0)} MiB`,
  ]);
  print("throughput", [
    `${((run.cpu * 1000) / count).toFixed(2)} ms CPU a plan`,
    `${(megabytes / run.cpu).toFixed(2)} MB per CPU second`,
  ]);
  return isRight(faults, JSON.parse(run.stdout).findings);
}

function isRight(faults, findings) {
  console.log("\nfindings against planted faults");
  let right = true;
  for (const rule of [...new Set(faults.map((fault) => fault.rule))].sort()) {
    const planted = new Set(faults.filter((fault) => fault.rule === rule).map(placeOf));
    const ofRule = findings.filter((finding) => finding.rule === rule);
    const found = new Set(ofRule.flatMap(placesOf));
    const missed = [...planted].filter((place) => !found.has(place));
    const unplanted = ofRule
      .filter((finding) => !placesOf(finding).some((place) => planted.has(place)))
      .map(placeOf);
    print(rule, [`${planted.size} planted`, `${missed.length} missed`, `${unplanted.length} unplanted`]);
    for (const place of [...missed, ...unplanted].slice(0, 3)) console.log(`    such as ${place}`);
    right &&= missed.length === 0 && (rule !== "sum-mismatch" || unplanted.length === 0);
  }
  const isPlanted = (rule) => faults.some((fault) => fault.rule === rule);
  const others = findings.filter(({ rule, severity }) => severity === "error" && !isPlanted(rule));
  print("other errors", [String(others.length)]);
  for (const finding of others.slice(0, 3)) console.log(`    such as ${placeOf(finding)} ${finding.message}`);
  return right && others.length === 0;
}

function placeOf({ file, line }) {
  return `${file}:${line}`;
}

/** Where a finding stands. One that speaks of several tasks at once stands at each of them. */
function placesOf(finding) {
  const related = finding.rule.startsWith("missing-") ? (finding.related ?? []) : [];
  return [finding, ...related].map(placeOf);
}

function print(name, cells) {
  console.log(`  ${name.padEnd(22)}${cells.map((cell) => cell.padStart(14)).join("  ")}`);
}

function format(ratio) {
  return ratio.toFixed(2);
}

function seconds(number) {
  return `${number.toFixed(3)} s`;
}
