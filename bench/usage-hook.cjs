// Loaded before what is measured: leaves behind what the process used, seconds of CPU and MiB of memory at its largest.
process.on("exit", () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024 };
  require("node:fs").writeFileSync(process.env.PLAN_BENCH_USAGE, JSON.stringify(usage));
});
