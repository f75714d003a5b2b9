import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Two maps of one country",
    question:
      "Each point of a map is a hill q: its place across, its width upward. The land is as high as its price, and p lies at the bottom. Which land rises more steeply?",
    asks: "Straight down from p, as q gets too narrow, it rises faster on the map of",
    same: "both rise alike",
    because:
      "p keeps going where the narrow q expects nothing, and KL(p‖q) towers. For KL(q‖p), a narrow q is but a part of p’s world.",
    width: "width",
    place: "place",
    target: "p: width",
    probe: "q: width",
    at: (place: string, width: string) => `place ${place}, width ${width}`,
    says: (forward: string, reverse: string) =>
      `For this q, KL(p‖q) is ${forward} and KL(q‖p) is ${reverse}. `,
    narrower:
      "q is narrower than p. To believe q in p’s world costs more than to believe p in q’s world.",
    wider:
      "q is wider than p. To believe q in p’s world costs less than to believe p in q’s world.",
    alike:
      "p and q are about equally wide: then the two prices nearly agree, however far apart the hills are.",
    toNarrow: "q half as wide",
    toWide: "q twice as wide",
    toSide: "q beside p",
    numbers: "Every number",
    targetPlace: "place of p",
    targetWidth: "width of p",
    probePlace: "place of q",
    probeWidth: "width of q",
    columns: ["place of q", "width of q", "KL(p‖q)", "KL(q‖p)"],
  },
  zh: {
    title: "一片地，两张图",
    question:
      "图上的每个点都是一座山丘 q：横坐标是它的位置，纵坐标是它的宽度。代价越大，地势越高，p 在最低处。哪张图的地势更陡？",
    asks: "从 p 往正下方走，q 越来越窄，更陡的是",
    same: "一样陡",
    because:
      "越往下 q 越窄，p 却老往 q 几乎排除的地方跑，KL(p‖q) 很快就高耸起来。KL(q‖p) 不怎么在意：窄的 q 不过是 p 的世界里的一小块。",
    width: "宽度",
    place: "位置",
    target: "p 的宽度",
    probe: "q 的宽度",
    at: (place, width) => `位置 ${place}，宽度 ${width}`,
    says: (forward, reverse) => `对这个 q，KL(p‖q) 是 ${forward}，KL(q‖p) 是 ${reverse}。`,
    narrower: "q 比 p 窄：真相是 p 而信 q，比反过来更贵。",
    wider: "q 比 p 宽：真相是 p 而信 q，反倒比反过来便宜。",
    alike: "p 和 q 差不多宽：那么无论隔得多远，两个代价都差不多。",
    toNarrow: "q 窄一半",
    toWide: "q 宽一倍",
    toSide: "q 在 p 旁边",
    numbers: "全部数值",
    targetPlace: "p 的位置",
    targetWidth: "p 的宽度",
    probePlace: "q 的位置",
    probeWidth: "q 的宽度",
    columns: ["q 的位置", "q 的宽度", "KL(p‖q)", "KL(q‖p)"],
  },
});

export type Texts = typeof texts.en;
