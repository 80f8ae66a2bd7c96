#!/usr/bin/env node
import module from "node:module";

// Keeps the compiled code for the next start; Node 22.8 and later.
module.enableCompileCache?.();

const { main } = await import("../dist/cli/main.js");
process.exitCode = await main(process.argv.slice(2));
