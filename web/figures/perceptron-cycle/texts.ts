import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "When no line will do",
    question:
      "One more point, and a − stands behind the +: no line separates them. The rule does not know that. When does it come to rest?",
    asks: "It is quiet after",
    soon: "some ten corrections",
    late: "some hundred",
    never: "never",
    becauseCycle: (from: string, to: string, period: string) =>
      `After ${to} corrections w and b are just what they were after ${from}. Every further round has the same ${period} corrections.`,
    becauseNever: "a rest would be a line without mistakes, and there is none.",
    becauseQuiet: (count: string) =>
      `These points can be separated: quiet after ${count} corrections.`,
    period: (from: string) =>
      from === "0"
        ? "corrections a round, from the start"
        : `corrections a round, from step ${from} on`,
    noPeriod: "corrections, and no round closed",
    quiet: "corrections, then quiet",
    wrongNow: "points on the wrong side, step by step",
    pocket: "pocket",
    averaged: "averaged",
    level: (name: string, count: string) => `${name}: ${count}`,
    proof: "the classes’ hulls meet here",
    showProof: "show why no line can do it",
    proofSays: (positive: string, negative: string, at: string) =>
      `${positive} = ${negative} = ${at}: the same place is a mixture of + points and a mixture of − points, so it would have to be on both sides.`,
    passes: "passes of pocket and averaged",
    passesSays: (passes: string) => `${passes} passes through the points`,
    seed: "seed of the pocket’s visits",
    fourth: "three points and (6, 5)",
    wrong: "one wrong label",
    xor: "exclusive or",
    says: (now: string, pocket: string, averaged: string, all: string) =>
      `Of ${all} points, the rule has ${now} on the wrong side at this moment; the pocket holds weights with ${pocket}, the average of all weights has ${averaged}.`,
    columns: ["step", "point", "y(w·x + b) before", "w⁽¹⁾", "w⁽²⁾", "b", "loss", "misclassified"],
    startRow: "start",
    presets: "points to begin with",
    order: "which point is next",
  },
  zh: {
    title: "一条直线不够用的时候",
    question:
      "多了一个点，− 跑到了 + 的背后，哪条直线也分不开它们。规则并不知道这一点。它什么时候停下来？",
    asks: "什么时候停？",
    soon: "十来次更新之后",
    late: "百来次之后",
    never: "永远不停",
    becauseCycle: (from, to, period) =>
      `更新到第 ${to} 次，w 和 b 又变回了第 ${from} 次之后的样子。往后每一圈，都是同样的 ${period} 次更新。`,
    becauseNever: "停下来，就得有一条没有误分类点的直线，而这样的直线并不存在。",
    becauseQuiet: (count) => `这些点是分得开的，更新 ${count} 次就停了。`,
    period: (from) => (from === "0" ? "次更新一圈，从起点开始" : `次更新一圈，从第 ${from} 步开始`),
    noPeriod: "次更新，还没有绕成圈",
    quiet: "次更新，然后停下",
    wrongNow: "每一步的误分类点数",
    pocket: "口袋",
    averaged: "平均",
    level: (name, count) => `${name}：${count}`,
    proof: "两类的凸包在这里相交",
    showProof: "为什么哪条直线都不行",
    proofSays: (positive, negative, at) =>
      `${positive} = ${negative} = ${at}：同一个地方，既是正类点的加权平均，又是负类点的加权平均，那它岂不是要同时站在两边？`,
    passes: "口袋和平均各看几轮",
    passesSays: (passes) => `把所有点看 ${passes} 轮`,
    seed: "口袋算法的随机种子",
    fourth: "三个点，外加 (6, 5)",
    wrong: "标错一个",
    xor: "异或",
    says: (now, pocket, averaged, all) =>
      `${all} 个点里，规则此刻分错 ${now} 个；口袋里留着的那条直线分错 ${pocket} 个，平均下来的那条分错 ${averaged} 个。`,
    columns: ["步", "点", "更新前的 y(w·x + b)", "w⁽¹⁾", "w⁽²⁾", "b", "损失", "误分类点数"],
    startRow: "起点",
    presets: "从哪些点开始",
    order: "下一个看哪个点",
  },
});

export type Texts = (typeof texts)["en"];
