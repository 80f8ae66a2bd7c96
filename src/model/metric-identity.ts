/** The other names that metrics go by, under the one name that stands for all: `{收入: [营收, 运营额度]}`. */
export type MetricAliases = Readonly<Record<string, readonly string[]>>;

/** Which metric a name means, and by what it was known. */
export interface MetricIdentity {
  /** Equal for two names of one metric. */
  readonly key: string;
  /** The name as written says it; */
  readonly name: string;
  /** the steps from it to the key, in order; none when the name is the key. */
  readonly steps: readonly IdentityStep[];
}

/** `dropped`: words that say of any metric that it is planned or summed up. `alias`: a name of the configuration's table. */
export interface IdentityStep {
  readonly by: "dropped" | "alias";
  /** What was dropped, or the name that was found in the table. */
  readonly from: string;
  /** What it became. */
  readonly to: string;
}

/** Tells which names mean the same metric, by the table of aliases and by what is left of a name without words that name nothing. */
export class MetricNames {
  readonly #canonical = new Map<string, string>();
  readonly #known = new Map<string, MetricIdentity>();

  constructor(aliases: MetricAliases = {}) {
    for (const [name, others] of Object.entries(aliases))
      for (const each of [name, ...others]) {
        this.#enter(spell(each), name);
        this.#enter(bare(spell(each)), name);
      }
  }

  identify(name: string): MetricIdentity {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const identity = this.#find(name);
    this.#known.set(name, identity);
    return identity;
  }

  /** The name that the table gives to a metric, else the one it is written with. */
  canonicalName(name: string): string {
    return this.#canonical.size === 0 ? name : (this.#canonical.get(bare(spell(name))) ?? name);
  }

  #enter(spelled: string, name: string): void {
    if (!this.#canonical.has(spelled)) this.#canonical.set(spelled, name);
  }

  #find(name: string): MetricIdentity {
    const spelled = spell(name);
    const steps: IdentityStep[] = [];
    let key = spelled;
    if (!this.#canonical.has(spelled)) {
      key = bare(spelled);
      if (key !== spelled) steps.push({ by: "dropped", from: leftOut(spelled, key), to: key });
    }
    const canonical = this.#canonical.get(key);
    if (canonical === undefined) return { key, name, steps };
    const to = bare(spell(canonical));
    if (spell(canonical) !== key && to !== key) steps.push({ by: "alias", from: key, to: canonical });
    return { key: to, name, steps };
  }
}

/** Width, case, spacing and quotation marks tell no names apart, nor does a unit in brackets at the end (签单额（万元）). */
function spell(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s"'“”‘’《》【】*_`]+/gu, /[a-z] [a-z]/iu.test(name) ? " " : "")
    .trim()
    .replace(/\([^()]*(?:元|%|人|个|家|单|件|次|户|台|套|cny|usd|rmb|k|m)\)$/u, "")
    .trim();
}

/** Said of any metric: when it is for, that it is meant to be reached, that it is summed up. */
const leading =
  /^(?:20\d\d年?度?|全年度?|本年度?|年度|今年|当年|一年|整年|半年|[上下]半年|第?[一二三四]季度|季度|月度|每个?(?:年|季度?|月)|q[1-4]|计划|目标|预计|预期|拟|力争|确保|实现|完成|累计|总(?!部|经理|监|行|公司)|the |total |overall |annual |yearly |quarterly |monthly |planned |target |full-year )/u;
const trailing =
  /(?:总额|总数|总量|总计|合计|共计|累计|目标值|目标|计划值|计划|任务数?|指标值?|数值|金额|额| total| target| goal| plan| amount)$/u;

/** What is left when those words are taken from both ends: 年度运营额度计划总额 → 运营额度. At least two characters stay. */
function bare(spelled: string): string {
  let text = spelled;
  for (;;) {
    const cut = text.replace(leading, "").trim();
    const next = isEnough(cut) ? cut : text;
    const tail = next.replace(trailing, "").trim();
    const left = isEnough(tail) ? tail : next;
    if (left === text) return text;
    text = left;
  }
}

function isEnough(text: string): boolean {
  return text.length >= 2;
}

/** The words that were taken from around `rest`, for telling of it. */
function leftOut(spelled: string, rest: string): string {
  const at = spelled.indexOf(rest);
  return [spelled.slice(0, at), spelled.slice(at + rest.length)]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join("…");
}
