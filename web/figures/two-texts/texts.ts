import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Which letters give a text away?",
    question:
      "The same sentence in two languages. Which letters would tell you soonest that you are not reading English? Guess, then sort them by their share in KL.",
    otherQuestion:
      "Two texts, counted. Which symbols would tell you soonest which of the two you are reading? Guess, then sort them by their share in KL.",
    sample: (who: string) => `Sample text for ${who}`,
    text: (who: string) => `Text ${who}`,
    own: "your own text",
    placeholder: "Write or paste a text here.",
    letters: "letters",
    words: "words",
    bytes: "bytes",
    letter: "letter",
    word: "word",
    byte: "byte",
    size: (count: string, unit: string) => `${count} ${unit}`,
    unit: "count",
    order: "in the order of",
    frequency: "frequency",
    smoothing: "smoothing α",
    smoothingSays: (alpha: string) => `${alpha} added to every count`,
    swap: "swap p and q",
    a: (unit: string, per: string) => `${unit} a ${per}`,
    symbols: "Symbols of both texts; choose one to see it marked",
    symbol: (symbol: string, p: string, q: string, share: string) =>
      `${symbol}: ${p} in p, ${q} in q, share ${share}`,
    telling: (count: number, amount: string, others: string) =>
      `${count === 1 ? "this one costs" : `these ${count} cost`} ${amount}, all the others ${others}`,
    endless: (count: number) =>
      count === 1 ? "this one makes it infinite" : `these ${count} make it infinite`,
    costs: (pq: string, qp: string, per: string) =>
      `If you expect q and read p, each ${per} costs ${pq} more than it must; if you expect p and read q, ${qp}.`,
    infinite: (symbol: string, missing: string, there: string) =>
      `“${symbol}” never occurs in ${missing}, but it does in ${there}: with α\u00a0=\u00a00 it is impossible, and one occurrence costs infinitely much. A text of a few lines has not shown everything; smoothing turns never into rarely.`,
    chosen: (symbol: string, p: string, q: string, pq: string, qp: string) =>
      `“${symbol}” is ${p} of p and ${q} of q; it adds ${pq} to KL(p‖q) and ${qp} to KL(q‖p).`,
    same: "The two texts have the same distribution: nothing gives them away.",
    rest: (drawn: string, rest: string, sum: string, kl: string) =>
      ` ${drawn} symbols are drawn; the other ${rest} together add ${sum} to ${kl}.`,
    empty: (who: string, unit: string) => `There are no ${unit} in ${who} yet.`,
    link: "Your texts stay on this page. Texts of up to 400 characters go into the link; longer ones do not.",
    symbolColumn: "symbol",
    sumColumn: "sum",
    counts: (who: string) => `${who} (counts)`,
  },
  zh: {
    title: "哪些字出卖了一篇文章？",
    question:
      "一篇文言，一篇白话。不读句子，只数每个字出现几次，哪些字最先露出破绽？先猜几个，再按 KL 排序看看。",
    otherQuestion:
      "两篇文本，只数符号。哪些符号最先告诉你，眼前的是哪一篇？先猜几个，再按 KL 排序看看。",
    sample: (who) => `${who} 的例文`,
    text: (who) => `文本 ${who}`,
    own: "自己的文本",
    placeholder: "在这里输入或粘贴文本。",
    letters: "字",
    words: "词",
    bytes: "字节",
    letter: "字",
    word: "词",
    byte: "字节",
    size: (count, unit) => `${count} 个${unit}`,
    unit: "单位",
    order: "排序",
    frequency: "出现次数",
    smoothing: "平滑 α",
    smoothingSays: (alpha) => `每个计数加 ${alpha}`,
    swap: "交换 p 与 q",
    a: (unit, per) => `${unit}/${per}`,
    symbols: "两篇文本里的符号；选中一个，它就在文中标出",
    symbol: (symbol, p, q, share) => `${symbol}：p 中占 ${p}，q 中占 ${q}，贡献 ${share}`,
    telling: (count, amount, others) => `前 ${count} 个多付 ${amount}，其余合计 ${others}`,
    endless: (count) => `前 ${count} 个就使它成了无穷大`,
    costs: (pq, qp, per) =>
      `以为是 q，读到的却是 p，平均每个${per}多付 ${pq}；以为是 p，读到的却是 q，多付 ${qp}。`,
    infinite: (symbol, missing, there) =>
      `“${symbol}”在 ${missing} 里从未出现，在 ${there} 里却有：α\u00a0=\u00a00 时它就是“不可能”，只要出现一次，代价便无穷大。寥寥几行，哪能把该用的都用上？平滑把“从未”改成“罕见”。`,
    chosen: (symbol, p, q, pq, qp) =>
      `“${symbol}”在 p 中占 ${p}，在 q 中占 ${q}；它给 KL(p‖q) 贡献 ${pq}，给 KL(q‖p) 贡献 ${qp}。`,
    same: "两篇文本的分布一模一样，没有破绽。",
    rest: (drawn, rest, sum, kl) =>
      `图中画了 ${drawn} 个，其余 ${rest} 个给 ${kl} 合计贡献 ${sum}。`,
    empty: (who, unit) => `${who} 里还没有${unit}。`,
    link: "文本只留在本页。400 个字符以内的会写进链接，更长的不会。",
    symbolColumn: "符号",
    sumColumn: "合计",
    counts: (who) => `${who}（计数）`,
  },
});
