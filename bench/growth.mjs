// Shows that cost grows with the input and not faster: each text once, and once four times as long, in one run.
//     npm run bench:growth [-- --big] [NAME…]
// `--big` adds a plan of 10 MB, a table of 100,000 rows and a workspace of 10,000 plans, with time and memory.
import { createRequire } from "node:module";
import { parseArgs } from "node:util";

import { importSource } from "../scripts/import-source.mjs";
import { documents } from "./growing-texts.mjs";

/** Runs of characters and words that readers of numbers may look back and forth in. */
const pieces = createRequire(import.meta.url)("./number-pieces.json");

const { values, positionals } = parseArgs({ options: { big: { type: "boolean" } }, allowPositionals: true });
const wanted = (name) => positionals.length === 0 || positionals.some((part) => name.includes(part));

/** Four times the text in four times the time; what is more is the cost of memory, and of a machine that does other things. */
const factor = 4;
const limit = 8;

const [{ recognise }, { compile }, { link }] = await Promise.all(
  ["src/quantities/index.ts", "src/compile.ts", "src/link.ts"].map(importSource),
);
const encoder = new TextEncoder();
const compileText = (file, text) => compile(file, encoder.encode(text));

const runs = [
  ...pieces.map((piece) => ({
    name: `numbers in ${JSON.stringify(piece)}`,
    make: (size) => piece.repeat(Math.ceil(size / piece.length)),
    size: 40_000,
    run: (text) => recognise(text),
  })),
  ...Object.entries(documents).map(([name, make]) => ({
    name: `compile ${name}`,
    make,
    size: 1_000,
    run: (text) => compileText(name, text),
  })),
  { name: "link plans", make: branches, size: 1_000, run: (units) => link(units) },
];

let isLinear = true;
for (const { name, make, size, run } of runs.filter(({ name }) => wanted(name))) {
  const [few, many] = [make(size), make(size * factor)];
  run(few);
  const [once, more] = [leastCpu(() => run(few)), leastCpu(() => run(many))];
  const ratio = more / Math.max(once, 0.004);
  isLinear &&= ratio < limit;
  print(name, [seconds(once), seconds(more), `${ratio.toFixed(1)}x`, ratio < limit ? "" : "not linear"]);
}
if (values.big) measureBig();
process.exitCode = isLinear ? 0 : 1;

function measureBig() {
  const grown = (name, bytes) => {
    const make = documents[name];
    const length = encoder.encode(make(1_000)).length;
    return make(Math.ceil((1_000 * bytes) / length));
  };
  const cases = {
    "a table of 100,000 rows": () => compileText("table.md", documents["a table of rows.md"](100_000)),
    "a plan of 10 MB, sections": () => compileText("plan.md", grown("sections.md", 1e7)),
    "a plan of 10 MB, plain text": () => compileText("plan.txt", grown("paragraphs.txt", 1e7)),
    "a workspace of 10,000 plans": () => link(branches(10_000)),
  };
  for (const [name, run] of Object.entries(cases)) {
    if (!wanted(name)) continue;
    globalThis.gc?.();
    const cpu = leastCpu(run, 1);
    print(name, [seconds(cpu), `${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MiB at most so far`]);
  }
}

/** As many branches of one company, each compiled by itself. */
function branches(count) {
  const parent = compileText(
    "company.yaml",
    "plan: company\nperiod: 2025\ntitle: 公司计划\ntargets:\n  - { metric: 签单总额, value: 8000000万元, period: 全年 }\n",
  );
  const children = Array.from({ length: count }, (_, at) =>
    compileText(
      `branch-${at}.md`,
      `---\nplan: branch-${at}\nparent: company\nperiod: 2025\nowner: 分公司\n---\n\n# 分公司2025年度计划\n\n- 全年签单额不低于800万元 {#signing}\n- [ ] 拜访客户200家（负责人：张三，完成时限：6月底，支撑：#signing）\n`,
    ),
  );
  return [parent, ...children];
}

/** The least CPU seconds of some runs: what other work on the machine adds is left out. */
function leastCpu(run, times = 3) {
  let least = Infinity;
  for (let time = 0; time < times; time++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return least;
}

function print(name, cells) {
  console.log(`  ${name.padEnd(36)}${cells.map((cell) => cell.padStart(12)).join("")}`);
}

function seconds(number) {
  return `${number.toFixed(3)} s`;
}
