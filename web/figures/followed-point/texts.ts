import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "One point, all the way through",
    question:
      "Three hidden units, thirteen numbers in all. Take a pencil: what does the network make of this point?",
    point: "the point",
    at: (x: string, y: string) => `at ${x}, ${y}`,
    pointX: "point x₁",
    pointY: "point x₂",
    epochs: "trained epochs",
    epochsSay: (count: string) => `${count} epochs`,
    newWeights: "New weights",
    untrained: "Untrained",
    trained: "Trained",
    inside: "Into the ring",
    outside: "Out of it",
    costs: (one: string, zero: string) =>
      `If the point is blue (1), it costs −ln p = ${one} nats; if it is vermilion (0), −ln(1 − p) = ${zero} nats.`,
    says: (x: string, y: string, p: string, inside: string) =>
      `The point ${x}, ${y} gets p = ${p}: ${inside}. A line is where one unit’s sum z is 0.`,
    blue: "blue, says the network",
    vermilion: "vermilion, says the network",
    columns: ["number", "value"],
    weight: (to: string, from: string) => `weight of ${to} from ${from}`,
    bias: (to: string) => `bias of ${to}`,
  },
  zh: {
    title: "一个点走到底",
    question: "三个隐藏单元，一共十三个数。拿支笔来算一算：网络会怎么说这个点？",
    point: "这个点",
    at: (x, y) => `在 ${x}，${y}`,
    pointX: "点的 x₁",
    pointY: "点的 x₂",
    epochs: "训练轮数",
    epochsSay: (count) => `${count} 轮`,
    newWeights: "换一组权重",
    untrained: "还没训练",
    trained: "训练好了",
    inside: "放进圆环",
    outside: "放到外面",
    costs: (one, zero) =>
      `如果这个点是蓝的（1），代价是 −ln p = ${one} 奈特；如果是红的（0），代价是 −ln(1 − p) = ${zero} 奈特。`,
    says: (x, y, p, inside) =>
      `点（${x}，${y}）得到 p = ${p}：${inside}。每条直线上，有一个单元的 z 等于 0。`,
    blue: "网络说是蓝的",
    vermilion: "网络说是红的",
    columns: ["数", "值"],
    weight: (to, from) => `${to} 中来自 ${from} 的权重`,
    bias: (to) => `${to} 的偏置`,
  },
});

export type Texts = typeof texts.en;
