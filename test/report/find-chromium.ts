import { existsSync } from "node:fs";

const places = [
  process.env.CHROMIUM_PATH,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Where a browser to test with stands; undefined on a machine without one. */
export function findChromium(): string | undefined {
  return places.find((place) => place !== undefined && existsSync(place));
}
