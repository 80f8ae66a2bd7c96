/** What the words around a figure say of a stock: that it was there, came, went, or is there now. Data. */

export const was =
  /(?:现有|原有|已有|目前|现状|年初|期初|[年月]初|上年末|上月末|去年末|去年底|上年底|在册|起步|库存|旧存|结存|遗留|上[年期月周]结转|\bstart(?:s|ed|ing)?(?: (?:the |our )?[a-z]+)? (?:with|at|from)|\bbeg[iau]n(?:s|ning)?(?: (?:the |our )?[a-z]+)? (?:with|at|from)|\bcurrently|\btoday|\bopening)[^，。；\d]{0,10}$/iu;
export const wasBehind =
  /^(?:[a-z]+ ){0,2}(?:(?:are |is )?(?:open |in stock |on the books )?at the (?:start|beginning|outset)|(?:were|was) (?:still )?(?:open|active|in stock|left)\b)/iu;
export const came =
  /(?:新增|新开|新建|新招|新签|新聘|新设|新引进|引进|增加|净增|再增|增设|增补|增聘|扩招|招聘|招录|补充|调入|入库|购入|购进|新收|新接|新受理|(?<=[年季月期])生产|\bhires?|\badd(?:s|ing)?|\bplus|\bjoin(?:s|ed)?|\bopen(?:s|ed|ing)?|\bgain(?:s|ed)?|\bwin(?:s|ning)?|\bsign(?:s|ed|ing)?|\brecruit(?:s|ed)?|\bnew)[^，。；\d]{0,8}$/iu;
export const cameBehind =
  /^(?:new\b|more |hires?\b|joiners?|openings?|further|(?:were |are )?(?:raised|opened|reported|added))/iu;
export const went =
  /(?:减少|关闭|关停|撤并|撤销|淘汰|清退|解约|退出|流失|离职|退休|辞退|发货|发出|销售出库|调出|出库|领用|报废|结案|[审办执]结|销案|扣除|减去|除去|扣减|剔除|\bminus|\bless|\bclos(?:e|es|ed|ing)|\blos(?:e|es|t|ing)|\bretir(?:e|es|ed|ing))[^，。；\d]{0,12}$/iu;
export const wentBehind =
  /^(?:(?:expected |planned )?(?:leavers?|closures?|departures?|retirements?)|leav(?:e|ing)|(?:were |are )?(?:closed|lost|resolved|fixed)|resign)/iu;
export const goesOff = /(?:扣除|减去|除去|扣减|剔除|\bminus|\bless)[^，。；\d]{0,20}$/iu;
export const is =
  /(?:达到?|增至|增加到|扩大到|(?:年末|年底|期末|月末)[^，。；\d]{0,8}|总数(?:为|达)?|可用[^，。；\d]{0,6}|可供[^，。；\d]{0,6}|实际[^，。；\d]{0,4}|尚余|剩余|保持在|稳定在|未[审办执]?结[^，。；\d]{0,6}|净[^，。；\d利]{0,4}|\bso|\bmaking|\bto|\bleav(?:es|ing)|\bclosing|\bend(?:s|ing)?(?: (?:the )?[a-z]+){0,2} (?:with|at|on)|=)(?:为|约|有|人民币|[¥￥$]|\s)*$/iu;
export const isBehind =
  /^(?:(?:[a-z]+ ){0,2}(?:are |will be |is )?(?:at (?:the )?(?:year|month|quarter)?[- ]?end|by (?:the )?(?:year[- ]end|end)|in all|in total|left|remain|open now|open at the end))/iu;
