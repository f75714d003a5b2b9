import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Two beliefs, two prices",
    question:
      "Two hills, p and q. In a world of p you believe q; in a world of q you believe p. Which mistake costs more?",
    asks: "Which costs more?",
    pq: "KL(p‖q): believing q in p’s world",
    qp: "KL(q‖p): believing p in q’s world",
    same: "both cost the same",
    panel: (truth: string, belief: string) =>
      `KL(${truth}‖${belief}): ${truth} is true, ${belief} is believed`,
    before:
      "Take a hill by its top to move it, by its shoulder to widen it. What a belief costs is added up below, place by place.",
    dearer: (truth: string, belief: string) =>
      `${truth} often goes where ${belief} hardly expects anything. Where ${belief} goes, ${truth} is better prepared.`,
    alike: "Mirrored, each hill becomes the other, and so do the two prices.",
    alikeAlmost: "In the digits shown, the two prices are equal.",
    equal: "The two hills are one: there is no mistake to pay for, in either direction.",
    endlessOne: (truth: string, belief: string) =>
      `In ${truth}’s world, believing ${belief} is infinitely dear; the other way round it is not.`,
    endlessBoth: "Both are infinitely dear.",
    paid: (name: string, where: string, truth: string, belief: string, times: string) =>
      `Most of ${name} is paid ${where}, where ${truth} is ${times} times as high as ${belief}.`,
    paidFar: (name: string, where: string, truth: string, belief: string) =>
      `Most of ${name} is paid ${where}, where ${truth} still is and ${belief} hardly any more.`,
    between: (a: string, b: string) => `between ${a} and ${b}`,
    at: (a: string) => `at ${a}`,
    below: (b: string) => `below ${b}`,
    above: (a: string) => `above ${a}`,
    sides: (a: string, b: string) => `on both sides, below ${a} and above ${b}`,
    nothing: "p and q are the same: nothing is paid anywhere.",
    noMass: (truth: string, belief: string, where: string, mass: string) =>
      `${belief} rules out all x ${where},\nwhere ${truth} has a share of ${mass}`,
    wholes: (truth: string, belief: string) =>
      `${belief} expects whole numbers only,\nand ${truth} hardly ever hits one`,
    spread: (truth: string, belief: string) =>
      `${belief} is spread out and gives the\nwhole numbers of ${truth} no chance`,
    tail: (truth: string, belief: string) =>
      `far out, ${belief} dies away so fast\nthat ${truth} pays without end`,
    moment: (truth: string) => `${truth}’s tail is too heavy:\nthe sum never settles`,
    pole: (truth: string, belief: string, place: string) =>
      `beside ${place}, ${truth} outgrows ${belief}\nso fast that the sum never settles`,
    overflow: "finite, but larger than any number\nthat this page can write",
    infinite: (name: string, reason: string) => `${name} is infinite: ${reason}.`,
    huge: (name: string, reason: string) => `${name} is ${reason}.`,
    reads: (pq: string, qp: string) => `KL(p‖q) = ${pq}, KL(q‖p) = ${qp}.`,
    closedForm: "closed form",
    quadrature: "numerical integral",
    series: "sum of a series",
    error: (bound: string) => `error below ${bound}`,
    worth: (amount: string) => `so much is ${amount}`,
    place: (who: string) => `where ${who} stands`,
    width: (who: string) => `how wide ${who} is`,
    family: (who: string) => `${who} is`,
    examples: "pairs",
    apart: "equally wide, apart",
    narrow: "q narrow in p",
    wide: "q wide around p",
    heavy: "p with heavy tails",
    sided: "p one-sided",
    swap: "swap p and q",
    columns: ["x", "p", "q"],
    sumRow: "integral",
    here: (x: string) => `x = ${x}`,
  },
  zh: {
    title: "两种信念，两种代价",
    question: "两座山丘，p 和 q。真相是 p，你却信 q；或者真相是 q，你却信 p。哪一种错更贵？",
    asks: "哪一个更贵？",
    pq: "KL(p‖q)：真相是 p，信 q",
    qp: "KL(q‖p)：真相是 q，信 p",
    same: "一样贵",
    panel: (truth, belief) => `KL(${truth}‖${belief})：真相是 ${truth}，信的是 ${belief}`,
    before: "拖山顶，山就搬家；拖山肩，山就变宽变窄。信错的代价逐点记在下面的账上。",
    dearer: (truth, belief) =>
      `${truth} 常去的地方，${belief} 几乎毫无防备；而 ${belief} 会去的地方，${truth} 多少有些准备。`,
    alike: "照一照镜子，两座山就互换了位置，两种代价自然相等。",
    alikeAlmost: "就显示的位数而言，两种代价相等。",
    equal: "两座山合而为一，哪个方向都没有错，也就没有代价。",
    endlessOne: (truth, belief) => `真相是 ${truth} 而信 ${belief}，代价无穷；反过来却是有限的。`,
    endlessBoth: "两个方向的代价都是无穷。",
    paid: (name, where, truth, belief, times) =>
      `${name} 大半付在${where}：那里 ${truth} 的高度是 ${belief} 的 ${times} 倍。`,
    paidFar: (name, where, truth, belief) =>
      `${name} 大半付在${where}：那里 ${truth} 还在，${belief} 却已所剩无几。`,
    between: (a, b) => ` ${a} 到 ${b} 之间`,
    at: (a) => ` ${a} 处`,
    below: (b) => ` ${b} 以下`,
    above: (a) => ` ${a} 以上`,
    sides: (a, b) => `两侧（${a} 以下和 ${b} 以上）`,
    nothing: "p 与 q 完全相同，处处都不用付。",
    noMass: (truth, belief, where, mass) =>
      `${belief} 断定 x 不会在${where}，\n${truth} 却有 ${mass} 的概率落在那里`,
    wholes: (truth, belief) => `${belief} 只认整数，\n${truth} 却几乎碰不上整数`,
    spread: (truth, belief) => `${belief} 把概率摊得太匀，\n${truth} 的每个整数在它看来概率都是零`,
    tail: (truth, belief) => `越往远处，${belief} 消失得越快，\n${truth} 要付的没有尽头`,
    moment: (truth) => `${truth} 的尾部太重，\n账怎么加也加不完`,
    pole: (truth, belief, place) =>
      `紧挨着 ${place}，${truth} 与 ${belief} 之比涨得太快，\n账怎么加也加不完`,
    overflow: "是有限的，却大得\n这一页写不下",
    infinite: (name, reason) => `${name} 是无穷大：${reason}。`,
    huge: (name, reason) => `${name} ${reason}。`,
    reads: (pq, qp) => `KL(p‖q) = ${pq}，KL(q‖p) = ${qp}。`,
    closedForm: "闭式",
    quadrature: "数值积分",
    series: "级数求和",
    error: (bound) => `误差小于 ${bound}`,
    worth: (amount) => `这样一块是 ${amount}`,
    place: (who) => `${who} 的位置`,
    width: (who) => `${who} 的宽度`,
    family: (who) => `${who} 取`,
    examples: "例子",
    apart: "同宽，错开",
    narrow: "q 窄，p 宽",
    wide: "q 宽，p 窄",
    heavy: "p 的尾部很重",
    sided: "p 只有一边",
    swap: "交换 p 与 q",
    columns: ["x", "p", "q"],
    sumRow: "积分",
    here: (x) => `x = ${x}`,
  },
});

export type Texts = typeof texts.en;
