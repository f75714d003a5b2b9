import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "The bill for believing q",
    question:
      "The world draws outcomes from p; you believe q, and pay q’s surprise. Drag the bars of q: can you bring the bill below H(p)?",
    world: "how the world is",
    belief: "what you believe",
    terms: (belief: string) => `what believing ${belief} costs, outcome by outcome`,
    termsBoth: "what each belief costs if the other is true",
    sum: "their sum",
    sums: "their sums",
    bar: (who: string, i: number) => `${who} of outcome ${i}`,
    outcome: (i: number, short: boolean) => (short ? String(i) : `outcome ${i}`),
    direction: "show",
    both: "both",
    outcomes: "outcomes",
    examples: "examples",
    slight: "a slight mistake",
    mirror: "mirror images",
    label: "p is certain",
    zero: "q rules one out",
    swap: "swap p and q",
    equal: "let q be p",
    numbers: "type the numbers",
    impossible: (belief: string, i: number, chance: string) =>
      `${belief} calls outcome ${i} impossible, but it happens with probability ${chance}: infinite surprise. No other outcome can make up for it.`,
    right: (truth: string, belief: string, entropy: string) =>
      `${belief} is ${truth}: nothing on top. ${entropy} is what the world costs everyone, and no belief gets below it.`,
    certain: (truth: string, belief: string, i: number, value: string) =>
      `${truth} is certain of outcome ${i}, so H(${truth}) = 0 and the whole bill is KL: −log ${belief}(${i}) = ${value}. This is the loss of a classifier that should have said “${i}”.`,
    costs: (
      truth: string,
      belief: string,
      i: number,
      chance: string,
      granted: string,
      term: string,
      kl: string,
    ) =>
      `Outcome ${i} happens with probability ${chance} and ${belief} grants it ${granted}: ${term}, the dearest mistake. What other outcomes give back never makes up for it: KL(${truth}‖${belief}) = ${kl}.`,
    differ: (pq: string, qp: string) =>
      `Two mistakes, two prices: believing q in a world of p costs ${pq} on top, believing p in a world of q costs ${qp}.`,
    alike: (value: string) =>
      `Here both mistakes cost the same, ${value}. KL is not symmetric, but it is not “always different” either.`,
    outcomeColumn: "outcome",
    sumColumn: "sum",
  },
  zh: {
    title: "相信 q 的账单",
    question:
      "世界按 p 给出结果，你相信的是 q，于是每次都按 q 付“意外”的价钱。拖动 q 的竖条：总账能压到 H(p) 以下吗？",
    world: "世界的真相",
    belief: "你的信念",
    terms: (belief) => `相信 ${belief}，每个结果各多付多少`,
    termsBoth: "信的是一个，真相是另一个：各多付多少",
    sum: "合计",
    sums: "合计",
    bar: (who, i) => `结果 ${i} 的 ${who}`,
    outcome: (i, short) => (short ? String(i) : `结果 ${i}`),
    direction: "显示",
    both: "两个方向",
    outcomes: "结果数",
    examples: "例子",
    slight: "略有偏差",
    mirror: "互为镜像",
    label: "p 毫无悬念",
    zero: "q 排除了一个结果",
    swap: "交换 p 与 q",
    equal: "令 q 等于 p",
    numbers: "直接输入数字",
    impossible: (belief, i, chance) =>
      `${belief} 断定结果 ${i} 不可能，可它发生的概率是 ${chance}：意外无穷大。别的结果再怎么省，也补不回来。`,
    right: (truth, belief, entropy) =>
      `${belief} 就是 ${truth}，一分也没有多付。${entropy} 是世界向人人收取的底价，任何信念都不能更低。`,
    certain: (truth, belief, i, value) =>
      `按 ${truth}，结果 ${i} 必然发生，H(${truth}) = 0，整张账单都是 KL：−log ${belief}(${i}) = ${value}。分类器本该答“${i}”，这就是它的损失。`,
    costs: (truth, belief, i, chance, granted, term, kl) =>
      `结果 ${i} 的真实概率是 ${chance}，${belief} 只给了 ${granted}：${term}，这里错得最贵。别的结果省下的，永远抵不过多付的：KL(${truth}‖${belief}) = ${kl}。`,
    differ: (pq, qp) =>
      `两种错，两个价：真相是 p 而相信 q，多付 ${pq}；真相是 q 而相信 p，多付 ${qp}。`,
    alike: (value) => `这里两种错的价钱恰好相同，都是 ${value}。KL 不对称，但也不是“总不相等”。`,
    outcomeColumn: "结果",
    sumColumn: "合计",
  },
});
