import type { Claim, Sum } from "./claim.ts";
import type { Group } from "./groups.ts";
import { canBeProduct, heldTogether } from "./held-together.ts";

const mostBefore = 12;
const fewestRows = 3;

/**
 * Two lists of the same things in the same order, the second of which goes on from the first:
 *
 *     承保水稻26.5万亩、油菜14万亩、棉花3万亩。 … 水稻每亩保费30元，共795万元；油菜每亩保费20元，共280万元；…
 */
export function findParallelProducts(groups: readonly Group[]): readonly Claim[] {
  return groups.flatMap((group, index) => {
    if (group.rows.length < fewestRows || group.width < 2) return [];
    const before = groups
      .slice(Math.max(0, index - mostBefore), index)
      .filter(({ rows, to }) => rows.length === group.rows.length && to < group.from);
    return before.flatMap((earlier) => productsOver(earlier, group)).slice(0, group.rows.length);
  });
}

function productsOver(earlier: Group, later: Group): readonly Claim[] {
  for (let number = 0; number < earlier.width; number++)
    for (let rate = 0; rate < later.width; rate++)
      for (let result = 0; result < later.width; result++) {
        if (result === rate) continue;
        const rows = later.rows.flatMap((row, index): Sum[] => {
          const [told, price, many] = [row[result], row[rate], earlier.rows[index]?.[number]];
          if (told === undefined || price === undefined || many === undefined) return [];
          return canBeProduct(told, [many, price])
            ? [{ operation: "product", result: told, operands: [many, price] }]
            : [];
        });
        if (rows.length < later.rows.length) continue;
        const claims = heldTogether(rows, "product-in-every-line", fewestRows);
        if (claims.length > 0) return claims;
      }
  return [];
}
