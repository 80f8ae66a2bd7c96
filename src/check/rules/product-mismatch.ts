import { contradictedMessages, reportContradicted, type ContradictedParams } from "../computed-figure.ts";
import { defineRule } from "../rule.ts";

/** Compares amounts with the product of what they are made of: price and quantity, heads and days. */
export const productMismatch = defineRule<ContradictedParams>({
  name: "product-mismatch",
  category: "arithmetic",
  severity: "error",
  scope: "plan",
  messages: contradictedMessages,
  docs: {
    summary: {
      "zh-CN": "金额与数量乘以单价的结果不一致。",
      en: "An amount differs from quantity times price.",
    },
    why: {
      "zh-CN": "采购、预算按单价和数量执行，付款按金额执行；两者不一致，总有一方办错。",
      en: "People order by price and quantity and pay by the amount. When these disagree, one of them is wrong.",
    },
    remedy: {
      "zh-CN": "核对数量、单价和金额，改正写错的一个。",
      en: "Check quantity, price and amount, and correct the one that is wrong.",
    },
    fails: {
      text: "# 采购计划\n\n| 物品 | 数量 | 单价（元） | 金额（元） |\n| --- | --- | --- | --- |\n| 电脑 | 12 | 5600 | 67200 |\n| 打印机 | 3 | 1850 | 5550 |\n| 服务器 | 2 | 48000 | 98000 |\n",
    },
    passes: {
      text: "# 采购计划\n\n| 物品 | 数量 | 单价（元） | 金额（元） |\n| --- | --- | --- | --- |\n| 电脑 | 12 | 5600 | 67200 |\n| 打印机 | 3 | 1850 | 5550 |\n| 服务器 | 2 | 48000 | 96000 |\n",
    },
  },
  check(model, context) {
    reportContradicted(model.relations, "product", context);
  },
});
