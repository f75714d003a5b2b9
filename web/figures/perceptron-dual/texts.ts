import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "The same, counted instead of added",
    question:
      "Write down only how often each point was corrected. That is enough: where does w hide in these counts?",
    gram: "inner products xᵢ·xⱼ; above each column αⱼyⱼ",
    rule: "On the wrong side, y(Σ αⱼyⱼ xⱼ·x + b) ≤ 0:",
    add: "α of the point grows by η = 1, b by y.",
    visited: (name: string, label: number) => `Visited: ${name}, y = ${label > 0 ? "+1" : "−1"}`,
    alpha: (times: string) => `α = ${times}`,
    begins:
      "All α are 0. The table of inner products is made once; after that no coordinate is looked at again.",
    says: (name: string, margin: string, counts: string) =>
      `${name} was on the wrong side, y(w·x + b) = ${margin}, and is counted once more: α = (${counts}).`,
    quiet: (counts: string, w: string, b: string) =>
      `Quiet. α = (${counts}) is all that was learned; it stands for w = ${w}, b = ${b}.`,
    endless: "No line separates these points: the counts would grow for ever.",
    unused: "A point with α = 0 was never needed.",
    columnsBefore: ["step", "point", "y(w·x + b) before"],
    columnsAfter: ["b", "loss"],
    startRow: "start",
    gramRow: (i: number) => `x${i}·xⱼ`,
  },
  zh: {
    title: "不做加法，只数次数",
    question: "只记下每个点被更新过几次，别的都不记。这就够了：w 藏在这些次数的什么地方？",
    gram: "格拉姆矩阵 xᵢ·xⱼ，每列上方是 αⱼyⱼ",
    rule: "若误分类，即 y(Σ αⱼyⱼ xⱼ·x + b) ≤ 0：",
    add: "这个点的 α 加上 η = 1，b 加上 y。",
    visited: (name, label) => `轮到 ${name}，y = ${label > 0 ? "+1" : "−1"}`,
    alpha: (times) => `α = ${times}`,
    begins: "所有 α 都是 0。格拉姆矩阵算一次就够，往后再也不看坐标。",
    says: (name, margin, counts) =>
      `${name} 被误分类，y(w·x + b) = ${margin}，给它多记一次：α = (${counts})。`,
    quiet: (counts, w, b) => `停了。学到的全在 α = (${counts}) 里，它就是 w = ${w}，b = ${b}。`,
    endless: "这些点线性不可分，次数会一直涨下去。",
    unused: "α = 0 的点，从头到尾都没有用上。",
    columnsBefore: ["步", "点", "更新前的 y(w·x + b)"],
    columnsAfter: ["b", "损失"],
    startRow: "起点",
    gramRow: (i) => `x${i}·xⱼ`,
  },
});

export type Texts = (typeof texts)["en"];
