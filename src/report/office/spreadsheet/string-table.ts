import { element, escapeXml, xmlHead } from "../xml.ts";

/** The texts of one workbook, each kept once; cells name them by number, and so none is ever read as a formula. */
export interface StringTable {
  readonly idOf: (text: string) => number;
  /** The part, in pieces. */
  readonly part: () => Iterable<string>;
}

const spreadsheetSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function createStringTable(): StringTable {
  const numbers = new Map<string, number>();
  let uses = 0;
  return {
    idOf: (text) => {
      uses += 1;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    *part() {
      yield xmlHead;
      yield `<sst xmlns="${spreadsheetSpace}" count="${uses}" uniqueCount="${numbers.size}">`;
      for (const text of numbers.keys()) yield element("si", {}, textXml(text));
      yield "</sst>";
    },
  };
}

function textXml(text: string): string {
  return `<t xml:space="preserve">${escapeXml(text)}</t>`;
}
