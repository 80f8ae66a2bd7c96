import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, it } from "vitest";

import { playSession } from "./play-session.ts";

const sessions = fileURLToPath(new URL("sessions/", import.meta.url));

// `UPDATE=1 npx vitest run test/cli` writes the sessions as they go now; read the difference before you commit it.
describe("sessions", () => {
  it.each(readdirSync(sessions).sort())("%s", async (name) => {
    const folder = `${sessions}${name}`;
    const expected = readFileSync(`${folder}/session.txt`, "utf8");
    const played = await playSession(folder, expected);
    if (process.env.UPDATE === "1") writeFileSync(`${folder}/session.txt`, played);
    else expect(played).toBe(expected);
  });
});
