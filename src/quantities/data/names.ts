/** Names that begin with digits, each told by all its characters: `618大促` is a sale, `7×24小时` means always. */
export const DIGIT_NAMES: Readonly<Record<string, string>> = {
  name: `
    618大促 618购物节 618年中 618期间 618活动 618促销 618电商 315晚会 3·15晚会 3.15晚会 315国际消费者权益日 3·15国际消费者权益日 12315 12345热线 12345政务
    12345平台 12345市民 12306 12320 12333 12366 12388 110报警 119消防 120急救 122报警 996工作制 4K电视 4K屏 4K屏幕 4K高清 4K超高清 4K视频 4K分辨率 4K画质 8K电视 8K超高清 8K视频 2K屏 2K屏幕 1080p 720p 401(k) 401k 360度 360安全 58同城 4s店 4A级 5A级 3A级 5a景区 4a景区
    985高校 211高校 985院校 211院校 985工程 211工程 985、211 211、985 双11 3d打印 2d 3d 4d 3c产品 3c数码 985/211 211/985 b2b 921工程 863计划 973计划 8·15 9·18 12·9 5·12 7·20
    o2o 500强 50强 100强 10强 20强 30强 24节气 24/7 24×7 24x7 24*7 7×24小时 7×24 7x24小时 7x24 7*24小时 7*24 5×8小时 5x8 5*8小时 5×8 80后 85后 90后 95后 00后 05后 10后 70后 60后 50后 75后 80後 90後 00後 70後
  `,
};

/** Words after which a bare number is part of a name: 沪深300, 世界500强, S&P 500, 波音737. */
export const NAMES_BEFORE_NUMBER =
  "沪深 上证 深证 中证 科创 创业板 纳斯达克 纳指 标普 日经 富时 道琼斯 北证 恒指 财富 世界 中国企业 波音 空客 麒麟 骁龙 天玑 酷睿 锐龙 奔腾 鸿蒙 小米 红米 荣耀 华为mate 华为p 宝马 奥迪 歼 运 直 轰 东风 长征 神舟 天宫 嫦娥 北斗 国道 省道 频道 央视 cctv- cctv s&p nasdaq ftse russell nikkei fortune forbes csi cac dax stoxx hang_seng airbus boeing covid- formula channel studio interstate".split(
    " ",
  );

/** Bodies whose standards are told by numbers: `GB/T 19001-2016`, `ISO 9001:2015`, `JGJ 59`. */
export const STANDARD_BODIES =
  "gb gbj gbz gbt db jgj jgt cjj cjt cj jt jtg jtj yy yyt yd ys hj ga gat cecs iso iec ieee astm din ansi jis rfc itu ohsas haccp iatf sa as en nb qb qc qx sh sy tb ws wh mt my nf bs ul sae asme api aws mil hg hgt jb jbt dl dlt ly ny nyt sb sbt sj sn sl slt tsg ccs ifrs ias asc fas sas cas gmp gsp cma cnas".split(
    " ",
  );
