import type { Logo, LogoType } from "../brand.ts";
import { logoBytes } from "../brand.ts";
import { element, escapeXml } from "./xml.ts";

export const drawingSpace = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const pictureSpace = "http://schemas.openxmlformats.org/drawingml/2006/picture";
const svgSpace = "http://schemas.microsoft.com/office/drawing/2016/SVG/main";
/** Names the extension that holds a drawing beside its picture. */
const svgExtension = "{96DAC541-7B7A-43D3-8B79-37D633B846F1}";

const endings: Readonly<Record<LogoType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/svg+xml": "svg",
};

/** A transparent dot: what programs that cannot draw SVG show instead. */
const dot = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII=",
  "base64",
);

/** A logo's files in a document, by names of their own, and the relations that name them. */
export interface LogoFiles {
  readonly parts: readonly (readonly [name: string, content: Uint8Array])[];
  readonly relations: readonly { readonly id: string; readonly type: "image"; readonly target: string }[];
}

const ids = { picture: "logo", drawing: "logo-svg" } as const;

/** `folder` is where the files go (`word/media`), `from` the way to it from the part that shows the logo. */
export function logoFiles(logo: Logo, folder: string, from: string): LogoFiles {
  const name = `logo.${endings[logo.type]}`;
  const own = {
    name,
    content: logoBytes(logo),
    id: logo.type === "image/svg+xml" ? ids.drawing : ids.picture,
  };
  const files =
    logo.type === "image/svg+xml" ? [own, { name: "logo.png", content: dot, id: ids.picture }] : [own];
  return {
    parts: files.map(({ name: file, content }) => [`${folder}/${file}`, content] as const),
    relations: files.map(({ name: file, id }) => ({ id, type: "image", target: `${from}/${file}` })),
  };
}

/** Sizes in 1/914400 of an inch: as high as asked for, unless that makes it wider than it may be. */
export function fitLogo(
  { width, height }: Logo,
  high: number,
  widest: number,
): { readonly cx: number; readonly cy: number } {
  const ratio = width / height;
  const cx = Math.min(widest, Math.round(high * ratio));
  return { cx, cy: Math.round(cx / ratio) };
}

/** The picture itself; `prefix` is that of the element around its parts: `pic`, or `xdr` in a spreadsheet. */
export function logoXml(
  logo: Logo,
  name: string,
  size: { readonly cx: number; readonly cy: number },
  prefix: "pic" | "xdr",
): string {
  const svg =
    logo.type === "image/svg+xml"
      ? element(
          "a:extLst",
          {},
          element(
            "a:ext",
            { uri: svgExtension },
            element("asvg:svgBlip", { "xmlns:asvg": svgSpace, "r:embed": ids.drawing }),
          ),
        )
      : "";
  const named = `<${prefix}:cNvPr id="900" name="logo" descr="${escapeXml(name)}"/>`;
  const space = prefix === "pic" ? { "xmlns:pic": pictureSpace } : {};
  return element(
    `${prefix}:pic`,
    { ...space, "xmlns:a": drawingSpace },
    element(`${prefix}:nvPicPr`, {}, named, element(`${prefix}:cNvPicPr`)),
    element(
      `${prefix}:blipFill`,
      {},
      element("a:blip", { "r:embed": ids.picture }, svg),
      element("a:stretch", {}, element("a:fillRect")),
    ),
    element(
      `${prefix}:spPr`,
      {},
      element("a:xfrm", {}, element("a:off", { x: 0, y: 0 }), element("a:ext", size)),
      element("a:prstGeom", { prst: "rect" }, element("a:avLst")),
    ),
  );
}
