import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

/**
 * Loads the bundle with the code that V8 compiled for the same command last time, kept in the user's cache folder. Saves a
 * quarter of a short run. The cache is worth nothing to anybody else and safe to delete; one that is missing, damaged, of
 * another version or another user's is not used, and what goes wrong with it costs time and nothing else.
 */
export function launch(url, command) {
  const file = fileURLToPath(url);
  const cache = cacheFile(file, command);
  const cachedData = readCache(cache);
  const code = readFileSync(file, "utf8");
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${code}\n})`;
  const script = new vm.Script(wrapped, { filename: file, cachedData });
  const bundle = { exports: {} };
  script.runInThisContext()(bundle.exports, createRequire(url), bundle, file, dirname(file));
  if (cachedData === undefined || script.cachedDataRejected === true)
    process.once("exit", () => {
      writeCache(cache, script.createCachedData()); // At the end, when all that the command needs has been compiled.
    });
  return bundle.exports;
}

function cacheFile(file, command) {
  const { size, mtimeMs } = statSync(file);
  const key = [file, size, mtimeMs, process.version, process.arch, command].join("\n");
  const base = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  return join(base, "plan-compiler", `${createHash("sha256").update(key).digest("hex").slice(0, 32)}.bin`);
}

/** V8 believes what it is given: the data is checked against its own digest, which stands before it. */
function readCache(file) {
  try {
    if (process.getuid !== undefined && statSync(file).uid !== process.getuid()) return undefined;
    const bytes = readFileSync(file);
    const data = bytes.subarray(digestLength);
    return digestOf(data).equals(bytes.subarray(0, digestLength)) ? data : undefined;
  } catch {
    return undefined; // None yet, or none that can be read.
  }
}

function writeCache(file, data) {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    try {
      writeFileSync(draft, Buffer.concat([digestOf(data), data]), { mode: 0o600 });
      renameSync(draft, file);
    } catch (error) {
      rmSync(draft, { force: true });
      throw error;
    }
  } catch {
    // Nowhere to write to: the next start is as slow as this one.
  }
}

const digestLength = 32;

function digestOf(data) {
  return createHash("sha256").update(data).digest();
}
