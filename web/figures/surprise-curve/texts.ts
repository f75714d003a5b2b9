import { catalogue } from "../../kit/language";

const words = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

export const texts = catalogue({
  en: {
    title: "The curve of surprise",
    question:
      "Heads on a fair coin: one bit of surprise. How many bits is one chance in a hundred? Guess first, then drag the point there.",
    probability: "probability p",
    probabilityName: "Probability of the event",
    otherName: "probability of the second",
    surprise: (unit: string) => `surprise −log p, in ${unit}`,
    certain: "certain",
    coin: "a fair coin",
    die: "a six on a die",
    card: "one card of 52",
    birthday: "your birthday",
    lottery: "six of 49 right",
    never: "impossible",
    second: "and then a second, independent event",
    says: (p: string, information: string) => `${p}, ${information}`,
    coins: (whole: number, exact: boolean, amount: string) => {
      if (exact) {
        const count = words[whole] ?? String(whole);
        return whole === 1
          ? "like one fair coin landing heads"
          : `like ${count} fair coins all landing heads`;
      }
      return `like ${amount} fair coins`;
    },
    event: (p: string, information: string, coins: string) =>
      `An event of probability ${p} carries ${information}, ${coins}.`,
    sum: (p: string, q: string, both: string, a: string, b: string, information: string) =>
      `Probabilities multiply, ${p} × ${q} = ${both}; surprises add, ${a} + ${b} = ${information}.`,
    nothing: (information: string) =>
      `What was certain carries ${information}: when it happens, you have learnt nothing.`,
    infinite:
      "What had probability 0 carries infinite surprise. If you rule something out and it happens, no number of coins is as surprising.",
    columns: ["event", "probability", "surprise"],
    dragged: "the event on the curve",
    joint: "both",
  },
  zh: {
    title: "自信息曲线",
    question:
      "抛一枚均匀硬币，正面朝上：1 比特的意外。那么百分之一的机会值多少比特？先猜一猜，再把圆点拖过去。",
    probability: "概率 p",
    probabilityName: "事件的概率",
    otherName: "第二个事件的概率",
    surprise: (unit) => `自信息 −log p（${unit}）`,
    certain: "必然",
    coin: "抛出正面",
    die: "掷出六点",
    card: "52 张牌抽中某张",
    birthday: "与你同一天生日",
    lottery: "49 选 6 全中",
    never: "不可能",
    second: "接着再发生一个独立事件",
    says: (p, information) => `${p}，${information}`,
    coins: (whole, exact, amount) => {
      if (!exact) return `相当于 ${amount} 枚均匀硬币`;
      return whole === 1 ? "好比一枚均匀硬币抛出正面" : `好比 ${whole} 枚均匀硬币全部抛出正面`;
    },
    event: (p, information, coins) => `概率为 ${p} 的事件，自信息是 ${information}，${coins}。`,
    sum: (p, q, both, a, b, information) =>
      `概率相乘：${p} × ${q} = ${both}；自信息相加：${a} + ${b} = ${information}。`,
    nothing: (information) => `必然的事，自信息是 ${information}：它发生了，你并没有多知道什么。`,
    infinite:
      "概率为 0 的事件，自信息是无穷大。断定不会发生的事一旦发生，连抛再多次正面也不及它意外。",
    columns: ["事件", "概率", "自信息"],
    dragged: "曲线上的事件",
    joint: "两者都发生",
  },
});
