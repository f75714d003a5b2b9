import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "A code tree",
    question:
      "Frequent letters get short codewords, and the average length L chases the entropy H. Can you choose the probabilities so that L catches up?",
    letter: "letter",
    ofLetter: (letter: string) => `probability of ${letter}`,
    bar: "probability of",
    letters: "letters",
    uneven: "uneven",
    alike: "all alike",
    lone: "nearly all A",
    halving: "halving",
    average: "average length L of a codeword",
    entropy: (value: string) => `H = ${value}`,
    length: (value: string) => `L = ${value}`,
    gap: (bits: string) => `L − H = ${bits}`,
    met: "L = H",
    message: "message",
    none: "none",
    behind: (length: string, entropy: string, gap: string) =>
      `A letter costs ${length} on average, and no code that can be read back makes do with less than ${entropy}. L is ${gap} behind. `,
    caught: (length: string) =>
      `L has caught up: ${length}. Every probability is a power of ½, and what has the surprise of n bits gets a codeword of n bits. `,
    certain: "Only one letter ever comes; nothing need be said. ",
    spelled: (letters: string, bits: string, mean: string) =>
      `The message: ${letters} letters, ${bits}, ${mean} a letter.`,
    unspoken: "The message has letters without a codeword.",
    columns: ["letter", "probability", "surprise (bits)", "codeword", "length (bits)"],
  },
  zh: {
    title: "编码树",
    question: "常用的字母配短码字，平均码长 L 就这样追赶熵 H。你能调出一组概率，让 L 追上 H 吗？",
    letter: "字母",
    ofLetter: (letter) => `${letter} 的概率`,
    bar: "概率，字母",
    letters: "字母个数",
    uneven: "有大有小",
    alike: "全都相等",
    lone: "几乎全是 A",
    halving: "依次减半",
    average: "平均码长 L",
    entropy: (value) => `H = ${value}`,
    length: (value) => `L = ${value}`,
    gap: (bits) => `L − H = ${bits}`,
    met: "L = H",
    message: "消息",
    none: "无",
    behind: (length, entropy, gap) =>
      `平均每个字母用 ${length}；凡是能还原的编码，都不会少于 ${entropy}。L 还差 ${gap}。`,
    caught: (length) =>
      `L 追上了：${length}。每个概率都是 ½ 的幂，自信息是 n 比特的字母，码字恰好 n 位。`,
    certain: "来的永远是这一个字母，什么都不必写。",
    spelled: (letters, bits, mean) => `这条消息 ${letters} 个字母，共 ${bits}，平均每个 ${mean}。`,
    unspoken: "消息里有些字母没有码字。",
    columns: ["字母", "概率", "自信息（比特）", "码字", "码长（比特）"],
  },
});
