// Throughput of `recognise` beside @microsoft/recognizers-text-suite: the same lines, in one process, in turn (A B A B).
//
//   npm --prefix bench/quantities ci && node bench/quantities/run.mjs
//
// CPU time (user + system) of each turn is what counts; the machine may be shared. Megabytes are UTF-8.
import { build } from "esbuild";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "bench-quantities-"));
const bundle = join(scratch, "quantities.mjs");
await build({
  entryPoints: [join(root, "src/quantities/index.ts")],
  bundle: true,
  format: "esm",
  platform: "node",
  minify: true,
  outfile: bundle,
});

const loadStart = process.cpuUsage();
const { recognise } = await import(pathToFileURL(bundle).href);
const load = milliseconds(process.cpuUsage(loadStart));

const lines = readFileSync(new URL("corpus.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "");
const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0);

const contenders = { "plan-compiler/quantities": ours() };
const theirs = loadTheirs();
if (theirs !== undefined) contenders["@microsoft/recognizers-text-suite"] = theirs;
else console.log("not installed: npm --prefix bench/quantities ci");

const rates = new Map(Object.keys(contenders).map((name) => [name, []]));
for (let turn = 0; turn < 3; turn++) {
  for (const [name, { repeats, run }] of Object.entries(contenders)) {
    for (const line of lines.slice(0, 5)) run(line); // warm
    const start = process.cpuUsage();
    let found = 0;
    for (let repeat = 0; repeat < repeats; repeat++) for (const line of lines) found += run(line);
    const seconds = milliseconds(process.cpuUsage(start)) / 1000;
    rates.get(name).push((bytes * repeats) / 1e6 / seconds);
    console.log(
      `${name}: ${((bytes * repeats) / 1e6 / seconds).toFixed(3)} MB/s, ${Math.round(found / repeats)} found in ${(bytes / 1e3).toFixed(1)} KB`,
    );
  }
}
const [mine, other] = [...rates.values()].map(median);
console.log(`loads in ${load.toFixed(1)} ms of CPU`);
if (other !== undefined) console.log(`ratio of the medians: ${Math.round(mine / other)}×`);
rmSync(scratch, { recursive: true });

function ours() {
  return { repeats: 400, run: (line) => recognise(line).quantities.length };
}

/** All recognisers that a plan would need, for the language the line is in. */
function loadTheirs() {
  let suite;
  try {
    suite = createRequire(import.meta.url)("@microsoft/recognizers-text-suite");
  } catch {
    return undefined;
  }
  const { Culture } = suite;
  const calls = [
    "recognizeNumber",
    "recognizePercentage",
    "recognizeCurrency",
    "recognizeDimension",
    "recognizeDateTime",
  ];
  const run = (line) => {
    const culture = /[\u4e00-\u9fff]/.test(line) ? Culture.Chinese : Culture.English;
    return calls.reduce((sum, call) => sum + suite[call](line, culture).length, 0);
  };
  return { repeats: 1, run };
}

function milliseconds({ user, system }) {
  return (user + system) / 1000;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}
