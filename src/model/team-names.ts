/** Words that a team's name ends in. The longer of two comes first. */
const endings: readonly string[] = [
  "事业部",
  "分公司",
  "子公司",
  "办事处",
  "支行",
  "分行",
  "大区",
  "区域",
  "门店",
  "办公室",
  "项目组",
  "部门",
  "中心",
  "板块",
  "小组",
  "部",
  "组",
  "科",
  "处",
  "室",
  "所",
  "队",
  "department",
  "branch",
  "region",
  "office",
  "division",
  "team",
  "dept",
];

export interface TeamName {
  readonly stem: string;
  readonly ending: string;
}

/** 业务营销部 → 业务营销 + 部; undefined for a name without such an ending. */
export function splitTeamName(name: string): TeamName | undefined {
  const ending = endings.find((word) => name.endsWith(word) && name.length > word.length);
  if (ending === undefined) return undefined;
  return { stem: name.slice(0, -ending.length).trim(), ending };
}

/**
 * The shorter names a team may go by: the same ending behind the beginning of its stem (业务营销部: 业务部, 业务营部).
 * At least two characters of the stem stay, for one says too little.
 */
export function abbreviationsOf(name: string): readonly string[] {
  const split = splitTeamName(name);
  if (split === undefined) return [];
  const { stem, ending } = split;
  const found: string[] = [];
  for (let length = stem.length - 1; length >= 2; length--) found.push(stem.slice(0, length).trim() + ending);
  return found;
}
