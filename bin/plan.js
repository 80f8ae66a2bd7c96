#!/usr/bin/env node
import module from "node:module";
import { setFlagsFromString } from "node:v8";

// On Node 20 these take a seventh and then a fifth off the processor's work of one plan. V8 optimises functions that a short
// run soon needs no more, or needs for other things: it waits until one has done seven times as much. And it compiles each
// regular expression to bytecode, and to machine code when it is met again, as all of ours are: they are compiled once.
if (process.versions.node.startsWith("20.")) {
  setFlagsFromString("--interrupt-budget=500000");
  setFlagsFromString("--no-regexp-tier-up");
}

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
