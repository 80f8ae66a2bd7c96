import type { Atom } from "./atoms.ts";

/** How the figures of an expression go together; those of fewer figures are looked at first. */
export type Shape = "scaled" | "product" | "quotient" | "triple" | "rated" | "shared" | "quadruple";

export const shapes: readonly Shape[] = [
  "scaled",
  "product",
  "quotient",
  "triple",
  "rated",
  "shared",
  "quadruple",
];

/**
 * Told of each combination: what it makes by plain numbers, and its atoms, of which so many are multiplied and the rest divided
 * by. Thousands are tried where one is kept, so that nothing is made of those that are not.
 */
export type Visit = (made: number, multiplied: number, a: Atom, b?: Atom, c?: Atom, d?: Atom) => void;

export function visitCombinations(shape: Shape, atoms: readonly Atom[], visit: Visit): void {
  switch (shape) {
    case "scaled":
      for (const a of atoms) visit(a.rough, 1, a);
      break;
    case "product":
      visitPairs(atoms, (a, b) => {
        visit(a.rough * b.rough, 2, a, b);
      });
      break;
    case "quotient":
      for (const a of atoms) for (const b of atoms) if (a !== b) visit(a.rough / b.rough, 1, a, b);
      break;
    case "triple":
      visitTriples(atoms, (a, b, c) => {
        visit(a.rough * b.rough * c.rough, 3, a, b, c);
      });
      break;
    case "rated":
      visitPairs(atoms, (a, b) => {
        for (const c of atoms) if (c !== a && c !== b) visit((a.rough * b.rough) / c.rough, 2, a, b, c);
      });
      break;
    case "shared":
      visitPairs(atoms, (b, c) => {
        for (const a of atoms) if (a !== b && a !== c) visit(a.rough / (b.rough * c.rough), 1, a, b, c);
      });
      break;
    case "quadruple":
      visitTriples(atoms, (a, b, c, next) => {
        for (let at = next; at < atoms.length; at++) {
          const d = atoms[at];
          if (d !== undefined) visit(a.rough * b.rough * c.rough * d.rough, 4, a, b, c, d);
        }
      });
      break;
  }
}

function visitPairs(atoms: readonly Atom[], visit: (a: Atom, b: Atom, next: number) => void): void {
  for (let first = 0; first < atoms.length; first++)
    for (let second = first + 1; second < atoms.length; second++) {
      const [a, b] = [atoms[first], atoms[second]];
      if (a !== undefined && b !== undefined) visit(a, b, second + 1);
    }
}

function visitTriples(
  atoms: readonly Atom[],
  visit: (a: Atom, b: Atom, c: Atom, next: number) => void,
): void {
  visitPairs(atoms, (a, b, next) => {
    for (let at = next; at < atoms.length; at++) {
      const c = atoms[at];
      if (c !== undefined) visit(a, b, c, at + 1);
    }
  });
}
