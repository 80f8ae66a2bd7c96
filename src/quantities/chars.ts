/** What a UTF-16 unit may begin. The scanner steps over every `other` without looking at its neighbours. */
export const CharClass = {
  other: 0,
  digit: 1,
  han: 2,
  letter: 3,
  currency: 4,
  word: 5,
} as const;

const HAN_NUMERALS = "零〇一二两三四五六七八九十百千万亿兆廿卅卌半几数双壹贰叁参肆伍陆柒捌玖拾佰仟";

/** Characters that begin a period, a date or a figure told in words: 每月, 全年, 当月, 本季度, 上半年, 翻一番, 过半. */
const WORD_STARTS = "每全整当本今去明后前上下年月日时季第翻过对同次翌元首周均";

/** Traditional and variant characters beside the simplified ones the dictionaries are written in. */
const VARIANTS =
  "萬万億亿個个箇个場场臺台檯台輛辆項项門门條条張张隻只間间層层組组隊队種种類类輪轮筆笔單单塊块顆颗雙双對对處处節节頁页課课學学時时鐘钟鍾钟" +
  "畝亩頃顷噸吨號号歲岁圓圆幣币韓韩歐欧鎊镑盧卢銖铢紐纽馬马蘭兰來来餘余幾几數数兩两貳贰陸陆點点約约過过於于達达滿满內内從从漲涨長长減减" +
  "縮缩擴扩當当與与為为後后週周廠厂縣县區区鄉乡鎮镇國国業业戶户戸户員员總总額额軍军動动線线級级強强極极樣样體体貫贯標标準准無无說说實实現现" +
  "發发給给經经濟济產产電电網网務务機机構构報报銷销購购費费價价資资營营運运貨货車车飛飞鐵铁縱纵廣广東东陸陆關关開开闊阔層层棟栋兆兆縂总佔占" +
  "進进擊击環环還还連连選选錢钱鋪铺銀银難难雲云電电靈灵韌韧頂顶預预領领頭头題题願愿顯显風风餅饼館馆驗验魚鱼點点齊齐齡龄倆俩僅仅優优傑杰" +
  "億亿儘尽償偿兒儿冊册凍冻則则剛刚創创劃划劇剧劑剂勞劳勝胜匯汇協协卻却參参叢丛嗎吗團团圍围園园執执堅坚報报壓压壞坏壯壮夠够夢梦奪夺妝妆婦妇" +
  "孫孙寧宁審审寫写寬宽專专將将導导屆届屬属岡冈島岛幫帮幹干廳厅張张強强彙汇後后徑径從从復复徵征德德恆恒惡恶愛爱態态慶庆憂忧應应懷怀戰战戲戏" +
  "護护擔担據据數数斷断曆历會会東东桿杆條条極极樓楼樂乐歡欢歷历歸归殘残畢毕氣气汙污決决況况淺浅測测湯汤準准滬沪滯滞漢汉灣湾災灾爭争牆墙獎奖" +
  "獨独獲获瑪玛畫画異异疊叠療疗癒愈發发盡尽監监盤盘盧卢矯矫碼码確确磚砖禮礼稅税穩稳窮穷競竞節节範范築筑簡简簽签籌筹糧粮紀纪純纯紙纸級级細细" +
  "終终統统絕绝經经維维緊紧線线編编緣缘練练縣县縫缝績绩織织繳缴繼继續续罰罚聯联職职聽听膽胆臨临舉举舊旧藝艺蘇苏處处術术衛卫補补裝装裡里製制" +
  "複复見见規规覺觉覽览觀观計计訂订記记設设許许評评試试話话該该詳详語语誠诚認认誤误課课調调談谈請请論论諾诺證证識识譜谱議议讓让讚赞豐丰負负" +
  "貢贡責责貴贵買买貸贷貼贴賀贺賓宾賞赏賠赔賣卖質质賴赖賺赚贏赢趨趋跡迹踐践躍跃軌轨軟软較较載载輔辅輕轻輝辉輸输轄辖轉转辦办農农運运達达違违" +
  "適适遠远遲迟遷迁遺遗邊边郵邮鄭郑釋释針针鋼钢錄录鎖锁鏈链鑒鉴閉闭閱阅隨随險险際际階阶離离雖虽雜杂雞鸡霧雾頓顿頒颁頻频類类顧顾颱台飯饭飲饮" +
  "養养餐餐駐驻駕驾騎骑驚惊體体鬆松鬥斗鮮鲜鳥鸟麗丽麥麦黃黄黨党龍龙龐庞仟仟佰佰圜圆叄叁弍二弐二壱一拾拾陌佰阡仟" +
  "習习書书虧亏丟丢嚴严義义們们眾众衆众債债淨净別别勵励勢势華华葉叶吳吴啟启響响圖图備备崗岗師师帳帐帶带庫库廢废擬拟擁拥撥拨擇择損损換换攤摊撐撑曉晓暫暂權权楊杨檔档檢检溝沟沒没潤润滲渗滾滚熱热牽牵狀状蓋盖礦矿積积稱称糾纠綱纲納纳結结繞绕綜综綠绿繕缮羅罗腦脑薦荐藥药蔣蒋視视訓训講讲訪访訴诉" +
  "診诊詞词譯译讀读誰谁謝谢譚谭財财賬账貧贫貿贸賈贾賃赁賽赛贈赠趙赵軋轧軸轴輯辑遞递鄧邓鄒邹錯错鍵键問问陳陈靜静韋韦順顺須须顏颜顛颠馀余驟骤龔龚奮奋嶺岭懲惩懇恳掛挂煉炼鹽盐蕭萧趕赶遼辽僱雇聞闻係系託托讬托鬱郁羣群祕秘徬彷裏里擡抬纔才牠它攷考覈核併并竝并卹恤啓启彊强綫线賸剩衹只祇只";

/** Pairs of a character as written and as the dictionaries spell it. */
function* foldings(): Iterable<readonly [written: number, spelled: number]> {
  for (let code = 0x41; code <= 0x5a; code++) yield [code, code + 0x20]; // A-Z
  for (let code = 0xff01; code <= 0xff5e; code++) {
    const half = code - 0xfee0; // full-width forms
    yield [code, half >= 0x41 && half <= 0x5a ? half + 0x20 : half];
  }
  yield* [[0xffe5, 0xa5] as const, [0xffe1, 0xa3] as const, [0xffe6, 0x20a9] as const]; // ￥ ￡ ￦
  for (let index = 0; index + 1 < VARIANTS.length; index += 2)
    yield [VARIANTS.charCodeAt(index), VARIANTS.charCodeAt(index + 1)];
  for (const space of [0x00a0, 0x2002, 0x2003, 0x2007, 0x2009, 0x200a, 0x202f, 0x3000]) yield [space, 0x20];
}

/** What the spelling of each UTF-16 unit differs in from the unit, bit by bit: nearly all zero, as the table is made. */
const DIFFERENCES = new Uint16Array(0x10000);
for (const [written, spelled] of foldings()) DIFFERENCES[written] = written ^ spelled;

/**
 * A UTF-16 unit as the dictionaries spell it: lower case, half width, simplified; so every dictionary is written once
 * and read in any case, width and script, unit for unit.
 */
export function fold(code: number): number {
  return code ^ (DIFFERENCES[code] ?? 0);
}

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  for (let code = 0x30; code <= 0x39; code++) classes[code] = CharClass.digit;
  for (let code = 0xff10; code <= 0xff19; code++) classes[code] = CharClass.digit;
  for (let code = 0x41; code <= 0x5a; code++) classes[code] = classes[code + 0x20] = CharClass.letter;
  for (const symbol of "$€£¥￥₩₹₽฿₫₱₦₺₴₪＄￡￦") classes[symbol.charCodeAt(0)] = CharClass.currency;
  for (const start of WORD_STARTS) classes[start.charCodeAt(0)] = CharClass.word;
  for (const numeral of HAN_NUMERALS) classes[numeral.charCodeAt(0)] = CharClass.han;
  for (const [written] of foldings()) {
    const spelled = fold(written);
    if (written >= 0x80 && spelled >= 0x80 && classes[written] === CharClass.other)
      classes[written] = classes[spelled] ?? 0;
  }
  return classes;
}

export const CLASSES: Uint8Array = buildClasses();

/** The folded unit at `at`; -1 outside the text. */
export function foldAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? -1 : fold(text.charCodeAt(at));
}

/** A short text as the dictionaries spell it, unit for unit: 總計 reads 总计, ＴＯＴＡＬ reads total. */
export function foldText(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) folded += String.fromCharCode(foldAt(text, at));
  return folded;
}

/**
 * A text with its traditional and variant characters simplified, unit for unit; case, width and spaces stay. Most texts have
 * none and come back as they are.
 */
export function simplified(text: string): string {
  let at = 0;
  while (at < text.length && !isVariant(text.charCodeAt(at))) at++;
  if (at === text.length) return text;
  let spelled = text.slice(0, at);
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    spelled += isVariant(code) ? String.fromCharCode(fold(code)) : text.charAt(at);
  }
  return spelled;
}

function isVariant(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fff && DIFFERENCES[code] !== 0;
}

/** The folded character at `at`, for lists of characters; empty outside the text. */
export function charAt(text: string, at: number): string {
  const code = foldAt(text, at);
  return code < 0 ? "" : String.fromCharCode(code);
}

export function classAt(text: string, at: number): number {
  return at < 0 || at >= text.length ? CharClass.other : (CLASSES[text.charCodeAt(at)] ?? 0);
}

export function isDigitAt(text: string, at: number): boolean {
  return classAt(text, at) === CharClass.digit;
}

export function isLetterAt(text: string, at: number): boolean {
  const code = foldAt(text, at);
  return (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7);
}

export function isHanAt(text: string, at: number): boolean {
  const code = at < 0 || at >= text.length ? 0 : text.charCodeAt(at);
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3007;
}

export function isSpaceAt(text: string, at: number): boolean {
  const code = foldAt(text, at);
  return code === 0x20 || code === 0x09;
}

export function skipSpaces(text: string, at: number): number {
  while (isSpaceAt(text, at)) at++;
  return at;
}

const CLAUSE_BREAKS = new Set(Array.from("，。；！？：\n\r,;!?:|").map((mark) => mark.charCodeAt(0)));

/** Marks a reader pauses at; a comma or colon between digits belongs to the number and is never asked about. */
export function isClauseBreak(code: number): boolean {
  return CLAUSE_BREAKS.has(code);
}

/** An x between digits multiplies: 120x80cm, 30 x 20; but 0x80 is a code. */
export function isTimesAt(text: string, at: number): boolean {
  if (foldAt(text, at) !== 0x78 || !isDigitAt(text, at - 1) || !isDigitAt(text, at + 1)) return false;
  return foldAt(text, at - 1) !== 0x30 || isDigitAt(text, at - 2);
}
