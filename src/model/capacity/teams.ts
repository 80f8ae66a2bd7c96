import { isHeadcount } from "../../ast/statements/text/dimension.ts";
import type { Heads, WorkFigure } from "./work-figures.ts";
import { stem } from "./work-words.ts";

/** Heads by who they are, to be found by the name a rate is for: each name is looked at once for each way to say it. */
export class Teams {
  readonly #byName = new Map<string, Heads[]>();
  readonly #people = new Crowd();
  readonly #called = new Map<string, Crowd>();

  constructor(heads: readonly Heads[]) {
    for (const each of heads) {
      const known = this.#byName.get(each.name);
      if (known === undefined) this.#byName.set(each.name, [each]);
      else known.push(each);
      if (isHeadcount(each.quantity) || /^[a-z]/iu.test(each.quantity.unit ?? "")) this.#people.add(each);
    }
  }

  /** Who brings a rate: those of its name, else those counted nearest before it, else the only ones there are. */
  find(rate: WorkFigure): Heads | undefined {
    const { bearer = "" } = rate;
    return bearer === "" ? this.#people.nearestBefore(rate) : this.#crowdOf(bearer).find(rate);
  }

  #crowdOf(bearer: string): Crowd {
    const known = this.#called.get(bearer);
    if (known !== undefined) return known;
    const crowd = new Crowd();
    for (const [name, heads] of this.#byName)
      if (isSameTeam(bearer, name))
        heads.forEach((each) => {
          crowd.add(each);
        });
    this.#called.set(bearer, crowd);
    return crowd;
  }
}

/** Several head counts that may be meant. Those that say one number are one; of others the only one near is. */
class Crowd {
  #first: Heads | undefined;
  #differs = false;
  readonly #near = new Map<string, Heads | undefined>();
  readonly #last = new Map<string, Heads>();

  add(heads: Heads): void {
    const { quantity, sentence, block, section } = heads;
    this.#first ??= heads;
    if (quantity.low !== this.#first.quantity.low || quantity.high !== this.#first.quantity.high)
      this.#differs = true;
    for (const place of [`s${String(sentence)}`, `b${String(block)}`, `c${String(section)}`]) {
      this.#near.set(place, this.#near.has(place) ? undefined : heads);
      this.#last.set(place, heads);
    }
  }

  find({ sentence, block, section }: WorkFigure): Heads | undefined {
    if (!this.#differs) return this.#first;
    return (
      this.#near.get(`s${String(sentence)}`) ??
      this.#near.get(`b${String(block)}`) ??
      this.#near.get(`c${String(section)}`)
    );
  }

  nearestBefore({ sentence, block, quantity }: WorkFigure): Heads | undefined {
    for (const place of [`s${String(sentence)}`, `b${String(block)}`]) {
      const found = this.#near.get(place);
      if (found !== undefined && found.quantity.position.start.offset < quantity.position.start.offset)
        return found;
      if (this.#near.has(place)) return undefined;
    }
    return this.#differs ? undefined : this.#first;
  }
}

const whoZh = /(?:人员|员工|员|队员|组|队|部|部门|团队|小组|人)$/u;

/** 客户经理 and 客户经理, 医生 and 在编医生, 业务员 and 业务部, AE and account executives. */
function isSameTeam(bearer: string, name: string): boolean {
  if (/[A-Za-z]/u.test(bearer)) return isSameEnglish(bearer, name);
  if (name === bearer || (bearer.length >= 2 && name.endsWith(bearer))) return true;
  if (bearer === "车") return name.endsWith("车");
  const [one, other] = [bearer.replace(whoZh, ""), name.replace(whoZh, "")];
  return one.length >= 2 && (one === other || other.endsWith(one));
}

function isSameEnglish(bearer: string, name: string): boolean {
  const words = name.split(/[\s-]+/u).filter((word) => word !== "");
  const last = words.at(-1) ?? "";
  if (stem(last) === stem(bearer)) return true;
  const initials = words.map((word) => word.charAt(0).toUpperCase()).join("");
  return words.length >= 2 && bearer.toUpperCase().replace(/S$/u, "") === initials;
}
