import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "A loaded die",
    question:
      "Each face stands on the beam at its surprise and weighs as much as it is probable. Can you load the die so that the beam balances further right than for a fair one?",
    face: "probability of face",
    facesLegend: "face",
    ofFace: (face: string) => `probability of ${face}`,
    fair: "fair",
    loaded: "loaded six",
    odd: "only odd",
    always: "always six",
    ruler: (unit: string) => `surprise of a face, in ${unit}`,
    average: "average surprise, where the beam balances",
    mark: (value: string) => `a fair die: ${value}`,
    faces: (count: string) => `like a fair die with ${count} ${count === "1" ? "face" : "faces"}`,
    balance: (information: string, most: string) =>
      `The beam balances at ${information}, the average surprise of a throw; a fair die balances at ${most}.`,
    equal: (information: string) =>
      `All six faces stand at ${information}, and there the beam balances. However you load the die from here, the balance moves left: log 6 is the most that six faces can give.`,
    certain: (information: string) =>
      `The outcome is certain: ${information}. What never happens has no weight, so it does not stand on the beam.`,
    never: "What never happens has no weight and leaves the beam.",
    uncertain: (count: string) =>
      `It is as uncertain as a fair die with ${count} ${count === "1" ? "face" : "faces"}.`,
    columns: ["face", "probability", "surprise", "share of the average"],
    together: "together",
  },
  zh: {
    title: "灌铅的骰子",
    question:
      "六个面各按自己的自信息站上横杆，概率越大，分量越重。能不能灌出一颗骰子，让平衡点比均匀骰子的更靠右？",
    face: "概率，点数",
    facesLegend: "点数",
    ofFace: (face) => `${face} 点的概率`,
    fair: "均匀",
    loaded: "偏向六点",
    odd: "只出奇数",
    always: "总是六点",
    ruler: (unit) => `各面的自信息（${unit}）`,
    average: "平均信息量，即平衡点",
    mark: (value) => `均匀骰子：${value}`,
    faces: (count) => `相当于 ${count} 面的均匀骰子`,
    balance: (information, most) =>
      `横杆在 ${information}处平衡，这是掷一次的平均信息量；均匀骰子的平衡点在 ${most}。`,
    equal: (information) =>
      `六个面都站在 ${information}处，平均值自然也在这里。从这里起，无论怎样灌铅，平衡点都只会左移：六个面最多给出 log 6。`,
    certain: (information) => `结果早已注定：${information}。永不出现的面没有分量，不在横杆上。`,
    never: "永不出现的面没有分量，离开了横杆。",
    uncertain: (count) => `它的不确定程度相当于一颗 ${count} 面的均匀骰子。`,
    columns: ["点数", "概率", "自信息", "对平均的贡献"],
    together: "合计",
  },
});
