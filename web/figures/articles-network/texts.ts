import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "The articles’ network, sixty times",
    question:
      "One network, 20-64-1, on one data set: in scikit-learn, in PyTorch, and here in your browser. Whose is the best?",
    asks: "Whose twenty are clearly better on the test samples?",
    sklearn: "scikit-learn",
    torch: "PyTorch",
    ours: "this page",
    nobody: "nobody’s",
    because:
      "The medians lie closer together than two starts of one library do: what you see is the luck of the first weights, on 200 test samples.",
    accuracy: "test accuracy",
    loss: "test loss",
    trainingLoss: "training loss",
    measure: "shown",
    median: (value: string) => `median ${value}`,
    running: (done: string, all: string) => `${done} of ${all} trained`,
    seed: "seed of the network on the right",
    training: (loss: string) => `training ${loss}`,
    test: (loss: string) => `test ${loss}`,
    articlesStop: "the articles stop here",
    start: "epoch 1",
    end: (epoch: string) => `epoch ${epoch}`,
    one: (seed: string) => `loss, network ${seed} of this page`,
    says: (seed: string, accuracy: string, zero: string, one: string) =>
      `Network ${seed} of this page has ${accuracy} of the test samples right after ten epochs; it takes ${zero} of class 0 for 1 and ${one} of class 1 for 0. After that the training loss goes on falling, and the test loss does not.`,
    waiting: "The networks are trained as soon as you have chosen.",
    training20: "Twenty networks are being trained …",
    columns: ["library", "seed", "test accuracy", "test loss", "training loss"],
  },
  zh: {
    title: "文章里的网络，跑六十遍",
    question:
      "同一个 20-64-1 网络，同一份数据：scikit-learn 里跑，PyTorch 里跑，也在你的浏览器里跑。谁的最好？",
    asks: "谁的二十个网络在测试集上明显更好？",
    sklearn: "scikit-learn",
    torch: "PyTorch",
    ours: "本页",
    nobody: "都不明显",
    because:
      "三个中位数之间的差距，比同一个库里两个起点之间的差距还小：你看到的，是初始权重在 200 个测试样本上的运气。",
    accuracy: "测试准确率",
    loss: "测试损失",
    trainingLoss: "训练损失",
    measure: "比较",
    median: (value) => `中位数 ${value}`,
    running: (done, all) => `已训练 ${done}/${all}`,
    seed: "右图网络的随机种子",
    training: (loss) => `训练 ${loss}`,
    test: (loss) => `测试 ${loss}`,
    articlesStop: "文章到此为止",
    start: "第 1 轮",
    end: (epoch) => `第 ${epoch} 轮`,
    one: (seed) => `损失，本页第 ${seed} 个网络`,
    says: (seed, accuracy, zero, one) =>
      `十轮之后，本页第 ${seed} 个网络在测试集上分对了 ${accuracy}；它把 ${zero} 个 0 类认作 1，把 ${one} 个 1 类认作 0。此后训练损失继续下降，测试损失却不降了。`,
    waiting: "选定之后，网络才开始训练。",
    training20: "正在训练二十个网络……",
    columns: ["库", "种子", "测试准确率", "测试损失", "训练损失"],
  },
});

export type Texts = typeof texts.en;
