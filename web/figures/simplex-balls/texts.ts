import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Balls that are not round",
    question:
      "Every point of the triangle is a belief q about tomorrow’s weather. Those within a price r of p make a ball around it. As r grows, which ball reaches the border first?",
    outcomes: ["sun", "clouds", "rain"],
    asks: "First at the border is the ball of",
    forward: "KL(p‖q)",
    reverse: "KL(q‖p)",
    same: "both at once",
    because: (price: string) =>
      `KL(q‖p) lets q rule out the rarest of p, for ${price}. KL(p‖q) does not: what q calls impossible happens, and then the paying has no end.`,
    forwardName: "KL(p‖q) = r",
    reverseName: "KL(q‖p) = r",
    euclid: "Euclid’s circle of the same area",
    centerName: "center p: share of sun",
    probeName: "point q: share of sun",
    shares: (a: string, b: string, c: string) => `sun ${a}, clouds ${b}, rain ${c}`,
    radius: "price r",
    says: (r: string, center: string) =>
      `All beliefs that are no more than ${r} from p (${center}). `,
    inside: "The solid ball swells but never touches the border. ",
    cut: "The dashed one has reached it: there are beliefs within the price that rule an outcome out. ",
    uncut: "The dashed one has not reached it yet. ",
    probed: (forward: string, reverse: string) =>
      `For the point q, KL(p‖q) is ${forward} and KL(q‖p) is ${reverse}.`,
    probedEndless: (reverse: string) =>
      `For the point q, KL(p‖q) is infinite: q rules out what p does not. KL(q‖p) is ${reverse}.`,
    even: "p in the middle",
    skewed: "p near the rim",
    small: "small ball",
    touching: "just touching",
    large: "large ball",
    numbers: "Every number",
    centerShare: (outcome: string) => `p of ${outcome}`,
    probeShare: (outcome: string) => `q of ${outcome}`,
    columns: ["outline", "sun", "clouds", "rain", "KL(p‖q)", "KL(q‖p)"],
  },
  zh: {
    title: "不圆的球",
    question:
      "三角形里的每个点，都是对明天天气的一种信念 q。与 p 的代价不超过 r 的信念围成一个“球”。r 一路变大，哪个球先碰到边？",
    outcomes: ["晴", "阴", "雨"],
    asks: "先碰到边的球是",
    forward: "KL(p‖q)",
    reverse: "KL(q‖p)",
    same: "同时碰到",
    because: (price) =>
      `按 KL(q‖p) 算，q 可以放弃 p 里最罕见的结果，只要 ${price}。按 KL(p‖q) 就不行：断言不会发生的事，终究会发生，代价便没有尽头。`,
    forwardName: "KL(p‖q) = r",
    reverseName: "KL(q‖p) = r",
    euclid: "面积相同的欧氏圆",
    centerName: "中心 p：晴的概率",
    probeName: "点 q：晴的概率",
    shares: (a, b, c) => `晴 ${a}，阴 ${b}，雨 ${c}`,
    radius: "价钱 r",
    says: (r, center) => `离 p（${center}）不超过 ${r} 的所有信念。`,
    inside: "实线的球再怎么胀，也碰不到边。",
    cut: "虚线的球已经碰到了：在这个价钱之内，有的信念断定某个结果不会发生。",
    uncut: "虚线的球还没有碰到。",
    probed: (forward, reverse) => `对点 q 来说，KL(p‖q) 是 ${forward}，KL(q‖p) 是 ${reverse}。`,
    probedEndless: (reverse) =>
      `对点 q 来说，KL(p‖q) 是无穷大：q 断定不会发生的，p 并没有排除。KL(q‖p) 是 ${reverse}。`,
    even: "p 放在正中",
    skewed: "p 靠近边",
    small: "小球",
    touching: "刚好碰边",
    large: "大球",
    numbers: "全部数值",
    centerShare: (outcome) => `p 中${outcome}的概率`,
    probeShare: (outcome) => `q 中${outcome}的概率`,
    columns: ["轮廓", "晴", "阴", "雨", "KL(p‖q)", "KL(q‖p)"],
  },
});

export type Texts = typeof texts.en;
