/** What the words around a figure say of a stock: that it was there, came, went, or is there now. Data. */

export const was =
  /(?:现有|原有|已有|目前|现状|年初|期初|[年月]初|上年末|上月末|去年末|去年底|上年底|在册|起步|库存|旧存|结存|遗留|上[年期月周次]结[转余存]|\bstart(?:s|ed|ing)?(?: (?:the |our )?[a-z]+)? (?:with|at|from)|\bbeg[iau]n(?:s|ning)?(?: (?:the |our )?[a-z]+)? (?:with|at|from)|\bcurrently|在校|在读|\btoday|\bopening(?: [a-z]+){0,3}|\bat the (?:start|beginning|outset)(?: of [a-z ]{1,20})?(?: (?:was|were|stood at))?)[^，。；\d]{0,10}$/iu;
export const wasBehind =
  /^(?:[a-z]+ ){0,2}(?:(?:are |is )?(?:open |in stock |on the books )?at the (?:start|beginning|outset)|(?:were|was) (?:still )?(?:open|active|in stock|left)\b)/iu;
export const came =
  /(?:新增|新开|新建|新招|新签|新聘|新设|新发展|新吸收|新引进|(?<=[月周日年期次])收(?!入)|引进|增加|净增|再增|增设|增补|增聘|扩招|招聘|招录|补充|调入|入库|购入|购进|新收|新接|新受理|入职|入会|入住|入院|加入|迁入|转入|收治|进货|到货|补货|收回|拨入|到账|存入|充值|出生|(?<=[年季月期])生产|\bhires?|\bhired|\badd(?:s|ing)?|\bplus|\bjoin(?:s|ed)?|\bopen(?:s|ed|ing)?|\bgain(?:s|ed)?|\bw[io]n(?:s|ning)?|\breceiv(?:es?|ed|ing)|\btook (?:in|on)|\bbought|\bincome|\breceipts|\bdeliver(?:y|ies) of|\bsign(?:s|ed|ing)?|\brecruit(?:s|ed)?|\bnew)[^，。；\d]{0,8}$/iu;
export const cameBehind =
  /^(?:new\b|more |hires?\b|joiners?|openings?|further|(?:were |are )?(?:raised|opened|reported|added))/iu;
export const went =
  /(?:减少|退会|退租|退订|退学|退货|出院|转出|迁出|死亡|注销|流出|出栏|核销|消耗|取出|发放|付出|售出|卖出|销售|用去|用掉|损耗|损坏|休学|毕业|\p{Script=Han}费用?|花费|花去|购买|开支|报损|关闭|关停|撤并|撤销|淘汰|清退|解约|退出|流失|离职|退休|辞退|发货|发出|销售出库|调出|出库|领用|报废|结案|[审办执]结|销案|扣除|减去|除去|扣减|剔除|\bminus|\bless|\bclos(?:e|es|ed|ing)|\blos(?:e|es|t|ing)|\bretir(?:e|es|ed|ing)|\bsold|\bsell(?:s|ing)?|\bspen(?:d|ds|t|ding)|\bpa(?:id|ys?) out|\bus(?:ed?|es|ing)|\bship(?:s|ped)?|\bissued?|\bsent out)[^，。；\d]{0,12}$/iu;
export const wentBehind =
  /^(?:(?:expected |planned )?(?:leavers?|closures?|departures?|retirements?)|leav(?:e|ing)|(?:were |are )?(?:closed|lost|resolved|fixed)|resign)/iu;
export const goesOff = /(?:扣除|减去|除去|扣减|剔除|\bminus|\bless)[^，。；\d]{0,20}$/iu;
export const is =
  /(?:达到?|增至|增加到|扩大到|(?:年末|年底|期末|月末)[^，。；\d]{0,8}|总数(?:为|达)?|可用[^，。；\d]{0,6}|可供[^，。；\d]{0,6}|实际[^，。；\d]{0,4}|尚余|剩余|还剩|现[有存余]?|[当目]前(?:库存|余额|结[余存]|剩余?|[实共]有|在[\p{Script=Han}]{1,2})?|结存|余额|[库实]存|保持在|稳定在|未[审办执]?结[^，。；\d]{0,6}|净[^，。；\d利]{0,4}|\bso|\bmaking|\bto|\bleav(?:es|ing)|\bclosing(?: [a-z]+)?(?: (?:is|was|of|at|stood at))?|\bend(?:s|ed|ing)?(?: (?:the )?[a-z]+){0,2} (?:with|at|on)|=)(?:为|约|有|人民币|[¥￥$]|\s)*$/iu;
export const isBehind =
  /^(?:(?:[a-z]+ ){0,2}(?:are |will be |is )?(?:at (?:the )?(?:year|month|quarter)?[- ]?end|by (?:the )?(?:year[- ]end|end)|in all|in total|left|remain|open now|open at the end))/iu;
