/** Columns a text takes in a fixed-width font: two for a wide character. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) >= 0x1100 ? 2 : 1;
  return width;
}

/** Narrower lines were ended by their author, not by the edge of the page. */
export const wrapWidth = 40;
