import type { Family } from "surprisal";
import { catalogue, type Language } from "./language";

/** The families and their parameters by the core's names, as a reader of each language calls them. */
const words = catalogue({
  en: {
    normal: "Normal",
    laplace: "Laplace",
    studentT: "Student’s t",
    logistic: "Logistic",
    gumbel: "Gumbel",
    gamma: "Gamma",
    beta: "Beta",
    uniform: "Uniform",
    bernoulli: "Bernoulli",
    binomial: "Binomial",
    poisson: "Poisson",
    mean: "mean",
    sd: "standard deviation",
    scale: "scale",
    degrees: "degrees of freedom",
    mode: "mode",
    shape: "shape",
    rate: "rate",
    a: "a",
    b: "b",
    low: "low end",
    high: "high end",
    probability: "probability",
    trials: "trials",
  },
  zh: {
    normal: "正态",
    laplace: "拉普拉斯",
    studentT: "学生 t",
    logistic: "逻辑斯谛",
    gumbel: "耿贝尔",
    gamma: "伽马",
    beta: "贝塔",
    uniform: "均匀",
    bernoulli: "伯努利",
    binomial: "二项",
    poisson: "泊松",
    mean: "均值",
    sd: "标准差",
    scale: "尺度",
    degrees: "自由度",
    mode: "众数",
    shape: "形状",
    rate: "速率",
    a: "a",
    b: "b",
    low: "下端",
    high: "上端",
    probability: "概率",
    trials: "试验次数",
  },
});

const known = (language: Language, name: string): string | undefined =>
  (words[language] as Readonly<Record<string, string>>)[name];

export const familyName = (language: Language, row: Family): string =>
  known(language, row.name) ?? row.title;

export const parameterName = (language: Language, name: string): string =>
  known(language, name) ?? name;
