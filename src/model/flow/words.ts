/** Says of a figure that it is what others come to. */
export const totalWord =
  /合\s*计|共计|总计|小计|总共|一共|共|总|以上|上述|\btotal|\bin all\b|\btogether\b|\bsum\b|\boverall\b|\baltogether\b|\bcome(?:s)? to\b/iu;

/** What was reached by some time: it holds what was reached before. */
export const runningWord =
  /累计|截至|月底|月末|季末|年底|年末|底前|月前|\bcumulative|\bto date\b|\bby (?:the )?end\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;

/** 一部, 三组: a team by its number rather than so many of them. */
export const nameOfTeam = /^第?[一二三四五六七八九十]+[部组队班科处店厂]$/u;

/** 一、营业收入（万元） and 其中：软件产品 are called 营业收入 and 软件产品 elsewhere. */
export function nameOfRow(label: string): string {
  const name = withoutUnit(label)
    .replace(/^(?:[（(]?[一二三四五六七八九十\d]{1,3}[、.．)）]|其中[:：]?|[减加][:：]|[-–—•·#])\s*/u, "")
    .trim();
  return name.length >= 2 ? name : label.trim();
}

export function nameOfHead(head: string): string {
  const name = withoutUnit(head);
  return name === "" ? head.trim() : name;
}

function withoutUnit(text: string): string {
  return text
    .replace(/\s*[（(【[][^（()）【】[\]]{0,16}[）)】\]]/gu, "")
    .replace(/[*※①-⑳\s]+$/u, "")
    .trim();
}
