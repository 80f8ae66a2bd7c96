import fc from "fast-check";

// A run of CI answers for the change that it is over, so it tries the same texts every time; at a desk each run tries others.
const seed = process.env.FC_SEED ?? (process.env.CI === undefined ? undefined : "20251123");
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
