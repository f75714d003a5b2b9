import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Two maps of one country",
    question:
      "Each point of a map is a bell curve: its place to the right, its width upward. The height of the land is its price against p. Where does it fall off more steeply?",
    asks: "When q is too narrow, the steeper map is that of",
    same: "neither: both alike",
    because:
      "Below p, where q is narrower, KL(p‖q) soon towers: p keeps visiting places that q all but ruled out. KL(q‖p) hardly minds; a narrow q is a small part of p’s world. Above p, where q is wider, it is the other way round.",
    width: "width",
    place: "place",
    target: "p: width",
    probe: "q: width",
    at: (place: string, width: string) => `place ${place}, width ${width}`,
    says: (forward: string, reverse: string) =>
      `For this q, KL(p‖q) is ${forward} and KL(q‖p) is ${reverse}. `,
    narrower: "q is too narrow for p, and to believe it is the dearer mistake.",
    wider: "q is wider than p: as a belief it is the cheaper of the two.",
    alike:
      "The two are nearly as wide as each other, and both maps agree: near p every map is the same round hollow.",
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
      "图上每个点都是一座钟形山丘：横坐标是位置，纵坐标是宽度；地势的高低，是它与 p 之间的代价。哪里的地势更陡？",
    asks: "q 太窄的时候，更陡的是",
    same: "一样陡",
    because:
      "p 的下方是更窄的 q。在那里 KL(p‖q) 很快高耸起来：p 老往 q 几乎排除的地方跑。KL(q‖p) 却不怎么在意，窄的 q 不过是 p 的世界里的一小块。到了 p 的上方，q 更宽，情形正好反过来。",
    width: "宽度",
    place: "位置",
    target: "p 的宽度",
    probe: "q 的宽度",
    at: (place, width) => `位置 ${place}，宽度 ${width}`,
    says: (forward, reverse) => `对这个 q，KL(p‖q) 是 ${forward}，KL(q‖p) 是 ${reverse}。`,
    narrower: "q 比 p 窄，把它当作信念，是更贵的错误。",
    wider: "q 比 p 宽，把它当作信念，反倒便宜些。",
    alike: "两者差不多宽，两张图也就差不多：紧挨着 p，无论哪张图都是同一个圆圆的洼地。",
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
