import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Who won?",
    question:
      "You missed a World Cup final of two even teams. “Who won?” is one bit of news: one yes/no question settles it. And if everybody had been 99% sure of one side?",
    teams: ["Argentina", "France", "Brazil", "England", "Spain", "Germany", "Portugal", "Japan"],
    stage: "still in",
    final: "2 teams",
    semi: "4 teams",
    quarter: "8 teams",
    even: "all even",
    open: "bookmakers’ odds",
    sure: "99 to 1",
    chance: "chance to win",
    chanceOf: (team: string) => `chance of ${team}`,
    ifTheyDo: "the news, if they do",
    ifShort: "news",
    team: "team",
    answer: "of news in the answer, on average",
    ask: (n: number) => `question ${n}`,
    known: (rest: string) => `known beforehand: ${rest}`,
    says: (chance: string, news: string) => `${chance}; if they win, ${news}`,
    evenPair: (information: string) =>
      `Two even teams: ${information}. One yes/no question settles it.`,
    alike: (count: string, information: string, questions: string) =>
      `${count} even teams: ${information}. That is ${questions} yes/no questions, each of which halves the field.`,
    certain: (information: string) =>
      `The winner was certain: ${information}. Nobody needs to ask.`,
    pair: (first: string, a: string, second: string, b: string) =>
      `If ${first} wins, that is ${a} of news; if ${second} does, ${b}. `,
    mean: (information: string, rest: string) =>
      `On average the answer is worth ${information}. The odds had told you the other ${rest} beforehand.`,
    columns: ["team", "chance", "news if they win", "share of the average"],
    together: "together",
  },
  zh: {
    title: "谁赢了？",
    question:
      "世界杯决赛，两队旗鼓相当，你没看。“谁赢了”这条消息值 1 比特：问一个是非题就知道。要是人人都认定一方有 99% 的胜算呢？",
    teams: ["阿根廷", "法国", "巴西", "英格兰", "西班牙", "德国", "葡萄牙", "日本"],
    stage: "还剩",
    final: "2 队",
    semi: "4 队",
    quarter: "8 队",
    even: "势均力敌",
    open: "按赔率",
    sure: "99 比 1",
    chance: "夺冠概率",
    chanceOf: (team) => `${team}夺冠的概率`,
    ifTheyDo: "该队夺冠的信息量",
    ifShort: "信息量",
    team: "球队",
    answer: "“谁赢了”的平均信息量",
    ask: (n) => `第 ${n} 问`,
    known: (rest) => `赛前已知 ${rest}`,
    says: (chance, news) => `${chance}，夺冠的信息量 ${news}`,
    evenPair: (information) => `两队势均力敌：${information}。问一个是非题就够了。`,
    alike: (count, information, questions) =>
      `${count} 支球队机会均等：${information}，也就是 ${questions} 个是非题，每问一次，范围缩小一半。`,
    certain: (information) => `冠军早已没有悬念：${information}，问都不必问。`,
    pair: (first, a, second, b) => `${first}赢了，消息值 ${a}；${second}赢了，消息值 ${b}。`,
    mean: (information, rest) =>
      `平均下来，答案只值 ${information}；其余 ${rest}，赛前的赔率已经告诉你了。`,
    columns: ["球队", "概率", "夺冠的信息量", "对平均的贡献"],
    together: "合计",
  },
});
