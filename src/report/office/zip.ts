import { Deflate } from "fflate";

/** What stands in a zip under one name. Text comes in pieces, so that a long part never exists whole. */
export interface ZipEntry {
  readonly name: string;
  readonly content: Uint8Array | Iterable<string>;
  /** Not compressed, so that it can be read where it stands. */
  readonly isStored?: boolean;
}

/** An entry as it stands in the file. */
interface Packed {
  readonly name: Buffer;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Buffer;
}

const method = { stored: 0, deflated: 8 } as const;
/** 2.0: what compression and folders need. */
const version = 20;
/** Names are UTF-8. */
const flags = 1 << 11;
/** 1980-01-01, 00:00: the earliest day that a zip can name. */
const day = (1 << 5) | 1;
const level = 6;
/** Text is encoded and compressed in pieces of about this many characters. */
const piece = 1 << 16;
/** Beyond it sizes need a newer format, which no report comes near to. */
const largest = 0xffff_ffff;

/** Packs entries in the order given (APPNOTE 6.3.10). Same entries, same bytes: there is neither clock nor machine in them. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = pack(entry);
    const local = localHeader(packed);
    directory.push(centralHeader(packed, offset));
    pieces.push(local, packed.data);
    offset += local.length + packed.data.length;
  }
  const central = Buffer.concat(directory);
  if (offset + central.length > largest) throw new Error("believed that no report is larger than 4 GB");
  return Buffer.concat([...pieces, central, endOf(entries.length, central.length, offset)]);
}

function pack({ name, content, isStored = false }: ZipEntry): Packed {
  const common = { name: Buffer.from(name, "utf8") };
  if (content instanceof Uint8Array && isStored)
    return {
      ...common,
      method: method.stored,
      crc: finish(addCrc(start, content)),
      size: content.length,
      data: view(content),
    };
  const out: Uint8Array[] = [];
  const deflate = new Deflate({ level }, (chunk) => out.push(chunk));
  let crc = start;
  let size = 0;
  for (const bytes of content instanceof Uint8Array ? [content] : encodePieces(content)) {
    crc = addCrc(crc, bytes);
    size += bytes.length;
    deflate.push(bytes);
  }
  deflate.push(new Uint8Array(), true);
  return { ...common, method: method.deflated, crc: finish(crc), size, data: Buffer.concat(out) };
}

function* encodePieces(texts: Iterable<string>): Generator<Buffer> {
  let waiting: string[] = [];
  let length = 0;
  for (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < piece) continue;
    yield Buffer.from(waiting.join(""), "utf8");
    waiting = [];
    length = 0;
  }
  if (waiting.length > 0) yield Buffer.from(waiting.join(""), "utf8");
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function localHeader({ name, method: how, crc, size, data }: Packed): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x0403_4b50, 0);
  writeFields(header, 4, [version, flags, how, 0, day], [crc, data.length, size], [name.length, 0]);
  return Buffer.concat([header, name]);
}

function centralHeader({ name, method: how, crc, size, data }: Packed, offset: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x0201_4b50, 0);
  writeFields(
    header,
    4,
    [version, version, flags, how, 0, day],
    [crc, data.length, size],
    [name.length, 0, 0, 0, 0],
  );
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, name]);
}

function endOf(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x0605_4b50, 0);
  writeFields(end, 4, [0, 0, count, count], [size, offset], [0]);
  return end;
}

/** Numbers of two bytes, then of four, then of two again: so do all headers go. */
function writeFields(
  header: Buffer,
  at: number,
  first: readonly number[],
  wide: readonly number[],
  last: readonly number[],
): void {
  let offset = at;
  for (const number of first) offset = header.writeUInt16LE(number, offset);
  for (const number of wide) offset = header.writeUInt32LE(number, offset);
  for (const number of last) offset = header.writeUInt16LE(number, offset);
}

/** Of CRC-32 as zips use it, its bits from the low end. */
const polynomial = 0xedb8_8320;
const start = -1;
const table = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
  return value;
});

function addCrc(crc: number, bytes: Uint8Array): number {
  let sum = crc;
  // eslint-disable-next-line @typescript-eslint/prefer-for-of -- counting is several times faster, over every byte of a report
  for (let at = 0; at < bytes.length; at++) sum = (table[(sum ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (sum >>> 8);
  return sum;
}

function finish(crc: number): number {
  return ~crc >>> 0;
}
