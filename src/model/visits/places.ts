/** Words for what is visited, inspected or covered, as they stand in headers and texts. */
export const placeWord =
  /网点|机构|支行|分行|门店|店铺|分店|站点|场站|学校|校区|社区|村|乡镇|街道|企业|商户|单位|客户|项目|工地|车间|仓库|餐饮|市场|\b(?:sites?|stores?|branch(?:es)?|shops?|schools?|outlets?|plants?|customers?|locations?|warehouses?|clinics?|restaurants?)\b/iu;

/** Words of visiting: what a schedule is one of. */
export const visitWord =
  /检查|巡查|巡检|走访|抽查|回访|拜访|督导|排查|覆盖|审计|调研|\b(?:visit|audit|inspect|cover|review|check)/iu;

/** A place as it is named in a list or a schedule, with where. */
export interface Place {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** The names of a cell or line: 城东支行、城西支行; Leeds, York and Hull. Empty where a part is too long for a name. */
export function placesIn(text: string): readonly Place[] {
  const places: Place[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && !/[、，,;；/\n]/u.test(text.charAt(at))) continue;
    const part = text.slice(from, at);
    const lead = /^\s*(?:and\s+|及|和)?/u.exec(part)?.[0].length ?? 0;
    const name = part.slice(lead).replace(/[。.\s]+$|等\d*[家个]?$/u, "");
    if (name.length > longestName) return [];
    if (name !== "") places.push({ name, start: from + lead, end: from + lead + name.length });
    from = at + 1;
  }
  return places.flatMap((place) => splitAtAnd(place));
}

const longestName = 24;

function splitAtAnd({ name, start, end }: Place): readonly Place[] {
  const joint = /\s+and\s+/u.exec(name);
  if (joint === null) return [{ name, start, end }];
  const second = start + joint.index + joint[0].length;
  return [
    { name: name.slice(0, joint.index), start, end: start + joint.index },
    { name: name.slice(joint.index + joint[0].length), start: second, end },
  ];
}

/** Equal for two spellings of one place. */
export function keyOf(name: string): string {
  return name
    .normalize("NFKC")
    .replace(/[（(][^（()）]*[）)]|[\s"'“”*√✓]/gu, "")
    .toLowerCase();
}
