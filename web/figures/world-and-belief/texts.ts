import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "A world and a belief",
    question:
      "The blue hill is how the world behaves; the dashed one is what you believe. Where must the belief go, so that the world surprises you no more than it has to?",
    world: "the world, p",
    belief: "your belief, q",
    mean: "Where your belief stands",
    width: "How wide your belief is",
    worldMean: "Where the world stands",
    worldWidth: "How wide the world is",
    shares: "where the extra surprise comes from",
    each: "more than it has to, each time",
    says: (amount: string) =>
      `The world is p and you believe q: each time, it surprises you by ${amount} more than it has to.`,
    met: "You believe what is so. The world still surprises you, but no more than it has to.",
    narrow:
      " You are very sure, and in the wrong place. What you hardly thought possible happens all the time, and it costs dearly.",
    columns: ["x", "p", "q", "extra surprise"],
  },
  zh: {
    title: "世界与信念",
    question:
      "蓝色的山丘是世界的样子，虚线的山丘是你的信念。信念要放到哪里，世界才不会让你多意外一分？",
    world: "世界 p",
    belief: "你的信念 q",
    mean: "信念的位置",
    width: "信念的宽度",
    worldMean: "世界的位置",
    worldWidth: "世界的宽度",
    shares: "多出的意外来自哪里",
    each: "平均每次多出的意外",
    says: (amount) => `世界按 p 运行，你相信的是 q：平均每次要多意外 ${amount}。`,
    met: "你的信念与世界一致。世界仍会让你意外，但一分也不会多。",
    narrow: "你十分笃定，却站错了地方。你以为几乎不会发生的事一再发生，代价高昂。",
    columns: ["x", "p", "q", "多出的意外"],
  },
});
