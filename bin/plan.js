#!/usr/bin/env node
import module from "node:module";

const args = process.argv.slice(2);
const [command = "-"] = args;
const readsPlans =
  !command.startsWith("-") && command !== "help" && !args.some((arg) => /^(-h|--help)$/.test(arg));
// Keeps the compiled code for the next start: Node 22.8 and later. Node 20 cannot, and where there is much code to compile
// our own launcher does.
module.enableCompileCache?.();
const { main } =
  readsPlans && module.enableCompileCache === undefined
    ? (await import("./launch.js")).launch(new URL("../dist/cli/main.cjs", import.meta.url), command)
    : await import("../dist/cli/main.js");
process.exitCode = await main(args);
