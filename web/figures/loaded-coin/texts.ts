import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "A loaded coin",
    question:
      "This coin falls heads three times in four: heads surprises you little, tails a lot. Is that, on average, more than a fair coin does, or less? Drag the border.",
    heads: "heads",
    tails: "tails",
    boxAxis: (unit: string) => `surprise −log p, in ${unit}`,
    curveAxis: "probability of heads",
    border: "Border between heads and tails: probability of heads",
    point: "Point on the curve: probability of heads",
    average: "on average",
    averageOf: "average surprise of a toss",
    says: (p: string, information: string) => `heads ${p}, ${information} on average`,
    twice: "always heads",
    rarely: "99 of 100",
    often: "9 of 10",
    mostly: "3 of 4",
    fair: "fair",
    certain: (zero: string) =>
      `The outcome is certain, so a toss tells nothing: ${zero}. What never happens adds nothing, however surprising it would be.`,
    best: (information: string) =>
      `Heads and tails alike: ${information}. Whichever way you go from here, the level sinks. No coin keeps you guessing more than the fair one.`,
    area: "Each area is probability times surprise. ",
    sum: (a: string, b: string, information: string) =>
      `Heads ${a} and tails ${b} make ${information}. `,
    low: "The common outcome says next to nothing, and the telling one hardly ever comes.",
    level: "Spread evenly over the width 1, both together reach up to the average.",
    columns: ["outcome", "probability", "surprise", "share of the average"],
    together: "together",
  },
  zh: {
    title: "不均匀的硬币",
    question:
      "这枚硬币四次里有三次是正面：出正面不足为奇，出反面才叫意外。平均下来，抛一次的信息量比均匀硬币多，还是少？拖动中间的分界线看看。",
    heads: "正面",
    tails: "反面",
    boxAxis: (unit) => `自信息 −log p（${unit}）`,
    curveAxis: "正面的概率",
    border: "正反面的分界：正面的概率",
    point: "曲线上的点：正面的概率",
    average: "平均",
    averageOf: "抛一次的平均信息量",
    says: (p, information) => `正面 ${p}，平均 ${information}`,
    twice: "总是正面",
    rarely: "99%",
    often: "90%",
    mostly: "75%",
    fair: "均匀",
    certain: (zero) =>
      `结果早已注定，抛了也得不到消息：${zero}。永不出现的一面再怎么意外，也不占分量。`,
    best: (information) =>
      `正反机会均等：${information}。从这里往哪边偏，水平线都会下降。再没有比均匀硬币更难猜的了。`,
    area: "每块面积等于概率乘自信息。",
    sum: (a, b, information) => `正面 ${a}，反面 ${b}，合计 ${information}。`,
    low: "常来的一面没什么可说，有话可说的一面又难得一来。",
    level: "把两块合起来摊平在宽度 1 上，高度正是平均值。",
    columns: ["结果", "概率", "自信息", "对平均的贡献"],
    together: "合计",
  },
});
