import type { Logo } from "./brand.ts";

/** Reads a picture's type and size from its own bytes, whatever its name says; undefined when it is none we know. */
export function readLogo(bytes: Uint8Array): Logo | undefined {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = readPng(view) ?? readJpeg(view) ?? readSvg(view);
  return found === undefined || found.width <= 0 || found.height <= 0
    ? undefined
    : { ...found, data: view.toString("base64") };
}

type Picture = Omit<Logo, "data">;

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** The first chunk is always the header: width and height stand right after its name. */
function readPng(bytes: Buffer): Picture | undefined {
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(pngStart)) return undefined;
  if (bytes.toString("latin1", 12, 16) !== "IHDR") return undefined;
  return { type: "image/png", width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** Walks the segments up to the frame that tells the size. */
function readJpeg(bytes: Buffer): Picture | undefined {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return undefined;
  let at = 2;
  while (at + 9 <= bytes.length && bytes[at] === 0xff) {
    const marker = bytes.readUInt8(at + 1);
    if (isFrame(marker))
      return { type: "image/jpeg", height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** SOF0 to SOF15 without the tables that stand between them (DHT, JPG, DAC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** By its root element; the size is that of the view box, or the one written when there is none. */
function readSvg(bytes: Buffer): Picture | undefined {
  const text = bytes.toString("utf8");
  const start = text.indexOf("<svg");
  if (start < 0 || !/^\ufeff?\s*<(?:\?xml|!--|!DOCTYPE svg|svg)/u.test(text.slice(0, 200))) return undefined;
  const end = text.indexOf(">", start);
  if (end < 0) return undefined;
  const root = text.slice(start, end);
  const box =
    /\sviewBox\s*=\s*["']([^"']*)["']/u
      .exec(root)?.[1]
      ?.trim()
      .split(/[\s,]+/u) ?? [];
  const size = (name: string, inBox: string | undefined) =>
    Number.parseFloat(inBox ?? new RegExp(`\\s${name}\\s*=\\s*["']([\\d.]+)`, "u").exec(root)?.[1] ?? "");
  const [width, height] = [size("width", box[2]), size("height", box[3])];
  return Number.isFinite(width) && Number.isFinite(height)
    ? { type: "image/svg+xml", width, height }
    : undefined;
}
