import type { LearningRow } from "surprisal/learning";
import type { Language } from "./language";

/** What menus say in Chinese; English comes from the core's tables, and so does what is not listed here. */
const zh: Readonly<Record<string, string>> = {
  identity: "恒等",
  sigmoid: "sigmoid",
  tanh: "tanh",
  relu: "ReLU",
  leakyRelu: "带泄漏的 ReLU",
  gelu: "GELU",
  softmax: "softmax",
  squaredError: "均方误差",
  binaryCrossEntropy: "二元交叉熵",
  crossEntropy: "交叉熵",
  hinge: "合页损失",
  logistic: "逻辑损失",
  perceptron: "感知机损失",
  binaryFocal: "二元焦点损失",
  focal: "焦点损失",
  klToTargets: "到软目标的 KL",
  reverseKlToTargets: "到软目标的反向 KL",
  sgd: "梯度下降",
  momentum: "动量法",
  nesterov: "Nesterov 动量",
  rmsProp: "RMSProp",
  adam: "Adam",
  adamW: "AdamW",
  constant: "不变",
  step: "阶梯衰减",
  cosine: "余弦退火",
  none: "无",
  l1: "L1",
  l2: "L2",
  klToPrior: "到先验的 KL",
  zeros: "全零",
  uniform: "均匀",
  glorot: "Glorot",
  he: "He",
};

const short: Readonly<Record<string, string>> = {
  tanh: "tanh",
  relu: "ReLU",
  leakyRelu: "leaky ReLU",
  gelu: "GELU",
  sigmoid: "sigmoid",
  identity: "identity",
};

/** A row's name in the reader's language. */
export const rowName = (language: Language, { name, title }: LearningRow): string =>
  (language === "zh" ? zh[name] : short[name]) ?? title;

/** A table as the options of a menu. */
export const menuOf = (language: Language, rows: readonly LearningRow[]) =>
  rows.map((row) => [row.name, rowName(language, row)] as const);
