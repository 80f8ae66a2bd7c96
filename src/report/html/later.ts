import { zlibSync } from "fflate";

/** The parts of a very large page that a browser takes in only when they come near, packed into blocks. */
export interface LaterParts {
  /** Keeps a part's markup and gives what stands in its place. */
  readonly put: (markup: string) => string;
  /** All blocks, as elements of the page that no browser runs or shows; nothing can be put after it. */
  readonly blocks: () => string;
}

/**
 * Markup that goes into one block, in characters: unpacked within a frame or two, and long enough for what repeats from
 * part to part to be said once.
 */
const blockSize = 1 << 20;
const level = 6;
const idPattern = / id="([^"]+)"/gu;

/**
 * Packs parts as they are made, so that the whole page never exists. A block is a JSON list of markup, deflated, in
 * base64; `data-later="3.14"` is the fifteenth part of the fourth block. The last block lists the ids that stand in each
 * of the others, for links to what has not been taken in.
 */
export function packLater(): LaterParts {
  const packed: string[] = [];
  const ids: string[][] = [[]];
  let open: string[] = [];
  let size = 0;
  const close = () => {
    packed.push(pack(open));
    ids.push([]);
    open = [];
    size = 0;
  };
  return {
    put: (markup) => {
      const place = `${packed.length}.${open.length}`;
      open.push(markup);
      size += markup.length;
      for (const [, id = ""] of markup.matchAll(idPattern)) ids[packed.length]?.push(id);
      if (size >= blockSize) close();
      return `<noscript data-later="${place}"></noscript>`;
    },
    blocks: () => {
      if (open.length > 0) close();
      return [...packed, pack(ids)].map(element).join("\n");
    },
  };
}

function pack(list: readonly unknown[]): string {
  return Buffer.from(zlibSync(Buffer.from(JSON.stringify(list), "utf8"), { level })).toString("base64");
}

/** A script of a type that nothing runs is data to every browser. */
function element(block: string): string {
  return `<script type="application/octet-stream" class="later">${block}</script>`;
}
