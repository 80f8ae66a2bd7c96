/** Says of a figure that it is what others come to. */
export const totalWord =
  /合\s*计|共计|总计|小计|总共|一共|共|总|以上|上述|\btotal|\bin all\b|\btogether\b|\bsum\b|\boverall\b|\baltogether\b|\bcome(?:s)? to\b/iu;

/** What was reached by some time: it holds what was reached before. */
export const runningWord =
  /累计|截至|月底|月末|季末|年底|年末|底前|月前|\bcumulative|\bto date\b|\bby (?:the )?end\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/iu;
