import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Two orders, one set of points",
    question:
      "The same points, but looked at in another order. Does the line come to rest at the same place?",
    asks: "The other order ends at",
    same: "the same line",
    other: "another line",
    becauseOther: "each order stops at the first line that satisfies it, and many lines do.",
    becauseSame: "here both orders happen to end with the same w and b; others may not.",
    becauseNever: "no line separates these points, so neither order ends.",
    between: ", ",
    left: "on the left",
    right: "on the right",
    end: (w: string, b: string) => `w = ${w}, b = ${b}`,
    after: (count: string) => (count === "1" ? "after 1 correction" : `after ${count} corrections`),
    noEnd: "no end: no line separates the points",
    tooLong: "not at an end after 1,000 corrections",
    widest: "widest margin γ",
    corrected: "corrected, in turn",
    ends: "ends of random orders, to show on the right:",
    times: (count: string) => `${count}×`,
    says: (left: string, right: string) => `Left: ${left}. Right: ${right}.`,
    summary: (lines: string, tried: string) =>
      lines === "1"
        ? `All of ${tried} random orders end at the same line.`
        : `${tried} random orders end at ${lines} different lines, all of them without a mistake; none of them aims at the widest margin.`,
    never: "No line separates these points. No order helps.",
    columns: ["line", "w⁽¹⁾", "w⁽²⁾", "b", "corrections", "random orders"],
    widestRow: "widest margin γ",
  },
  zh: {
    title: "同样的点，两种次序",
    question: "点还是那些点，只是换个次序来看。直线最后会停在同一个地方吗？",
    asks: "换了次序，停在",
    same: "同一条直线",
    other: "另一条直线",
    becauseOther: "只要没有误分类点，就停；而这样的直线有许许多多。",
    becauseSame: "这两种次序碰巧停在同样的 w 和 b；换一种，就未必了。",
    becauseNever: "这些点线性不可分，哪种次序都停不下来。",
    between: "，",
    left: "左图",
    right: "右图",
    end: (w, b) => `w = ${w}，b = ${b}`,
    after: (count) => `更新 ${count} 次`,
    noEnd: "停不下来：这些点线性不可分",
    tooLong: "更新了 1000 次，还没有停",
    widest: "间隔 γ 最大",
    corrected: "依次按这些点更新",
    ends: "随机次序的终点，点一个放到右图：",
    times: (count) => `${count} 次`,
    says: (left, right) => `左图：${left}。右图：${right}。`,
    summary: (lines, tried) =>
      lines === "1"
        ? `${tried} 种随机次序，全都停在同一条直线上。`
        : `${tried} 种随机次序，停在 ${lines} 条不同的直线上。条条都没有误分类点，却没有一条是冲着最大间隔去的。`,
    never: "这些点线性不可分，换什么次序都没有用。",
    columns: ["直线", "w⁽¹⁾", "w⁽²⁾", "b", "更新次数", "随机次序数"],
    widestRow: "间隔 γ 最大",
  },
});

export type Texts = (typeof texts)["en"];
