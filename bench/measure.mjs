import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const usageHook = fileURLToPath(new URL("usage-hook.cjs", import.meta.url));

/** Runs node once; what it took, its exit status, and what it wrote to standard output. */
export function runNode(args) {
  const folder = mkdtempSync(join(tmpdir(), "plan-bench-"));
  const [output, usage] = [join(folder, "stdout"), join(folder, "usage.json")];
  const stdout = openSync(output, "w");
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", usageHook, ...args], {
    env: { ...process.env, PLAN_BENCH_USAGE: usage },
    stdio: ["ignore", stdout, "pipe"],
    encoding: "utf8",
  });
  const wall = (performance.now() - start) / 1000;
  closeSync(stdout);
  const { cpu, rss } = JSON.parse(readFileSync(usage, "utf8"));
  const text = readFileSync(output, "utf8");
  rmSync(folder, { recursive: true });
  return { wall, cpu, rss, status, stdout: text, stderr };
}

/** Medians of several command lines run in turn (A B C A B C …), so that a busy moment strikes all alike. */
export function compareNode(commands, rounds) {
  const runs = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) runs[name].push(runNode(args));
  }
  return Object.fromEntries(
    Object.entries(runs).map(([name, list]) => [
      name,
      Object.fromEntries(["wall", "cpu", "rss"].map((key) => [key, median(list.map((run) => run[key]))])),
    ]),
  );
}

function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
