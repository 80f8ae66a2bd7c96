import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import module from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const plan = "fixtures/spellings/prose.md";

// Newer Node keeps compiled code itself, and the launcher has nothing to do.
describe.runIf(!("enableCompileCache" in module))("the launcher's code cache", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "plan-cache-"));
  });
  afterEach(() => {
    rmSync(home, { recursive: true });
  });

  function prove(cacheHome = home) {
    const { stdout, stderr, status } = spawnSync(process.execPath, ["bin/plan.js", "prove", plan], {
      cwd: root,
      env: { ...process.env, XDG_CACHE_HOME: cacheHome },
      encoding: "utf8",
    });
    return { stdout, stderr, status };
  }

  function cacheFiles(): readonly string[] {
    return readdirSync(join(home, "plan-compiler")).map((name) => join(home, "plan-compiler", name));
  }

  it("changes nothing in what is printed", () => {
    const first = prove();
    expect(first).toMatchObject({ stderr: "", status: 0 });
    expect(cacheFiles()).toHaveLength(1);
    expect(prove()).toEqual(first);
  });

  it("is not believed when it is damaged, and is made again", () => {
    const first = prove();
    const [file = ""] = cacheFiles();
    const good = readFileSync(file);
    const bad = Buffer.from(good);
    for (let index = 100; index < bad.length; index += 1000)
      bad.writeUInt8(bad.readUInt8(index) ^ 0xff, index);
    for (const bytes of [bad, good.subarray(0, 1000), Buffer.alloc(0)]) {
      writeFileSync(file, bytes);
      expect(prove()).toEqual(first);
      expect(readFileSync(file).length).toBeGreaterThan(10_000);
    }
  });

  it("does without where there is nowhere to keep it", () => {
    const file = join(home, "a-file");
    writeFileSync(file, "");
    expect(prove(file)).toMatchObject({ stderr: "", status: 0 });
  });
});
