import type { Language } from "../../kit/language";

interface Sample {
  readonly names: Readonly<Record<Language, string>>;
  readonly text: string;
}

/**
 * Article 1 of the Universal Declaration of Human Rights in nine languages, and three Chinese texts
 * that are free by age: Zhou Dunyi (1063), Du Fu (757), Lu Xun (1924).
 */
export const samples: Readonly<Record<string, Sample>> = {
  en: {
    names: { en: "English", zh: "英语" },
    text: "All human beings are born free and equal in dignity and rights. They are endowed with reason and conscience and should act towards one another in a spirit of brotherhood.",
  },
  de: {
    names: { en: "German", zh: "德语" },
    text: "Alle Menschen sind frei und gleich an Würde und Rechten geboren. Sie sind mit Vernunft und Gewissen begabt und sollen einander im Geist der Brüderlichkeit begegnen.",
  },
  fr: {
    names: { en: "French", zh: "法语" },
    text: "Tous les êtres humains naissent libres et égaux en dignité et en droits. Ils sont doués de raison et de conscience et doivent agir les uns envers les autres dans un esprit de fraternité.",
  },
  it: {
    names: { en: "Italian", zh: "意大利语" },
    text: "Tutti gli esseri umani nascono liberi ed eguali in dignità e diritti. Essi sono dotati di ragione e di coscienza e devono agire gli uni verso gli altri in spirito di fratellanza.",
  },
  es: {
    names: { en: "Spanish", zh: "西班牙语" },
    text: "Todos los seres humanos nacen libres e iguales en dignidad y derechos y, dotados como están de razón y conciencia, deben comportarse fraternalmente los unos con los otros.",
  },
  fi: {
    names: { en: "Finnish", zh: "芬兰语" },
    text: "Kaikki ihmiset syntyvät vapaina ja tasavertaisina arvoltaan ja oikeuksiltaan. Heille on annettu järki ja omatunto, ja heidän on toimittava toisiaan kohtaan veljeyden hengessä.",
  },
  ru: {
    names: { en: "Russian", zh: "俄语" },
    text: "Все люди рождаются свободными и равными в своем достоинстве и правах. Они наделены разумом и совестью и должны поступать в отношении друг друга в духе братства.",
  },
  ja: {
    names: { en: "Japanese", zh: "日语" },
    text: "すべての人間は、生れながらにして自由であり、かつ、尊厳と権利とについて平等である。人間は、理性と良心とを授けられており、互いに同胞の精神をもって行動しなければならない。",
  },
  zh: {
    names: { en: "Chinese", zh: "汉语" },
    text: "人人生而自由，在尊严和权利上一律平等。他们赋有理性和良心，并应以兄弟关系的精神相对待。",
  },
  lotus: {
    names: { en: "Classical Chinese (Zhou Dunyi)", zh: "文言 · 周敦颐《爱莲说》" },
    text: "水陆草木之花，可爱者甚蕃。晋陶渊明独爱菊。自李唐来，世人甚爱牡丹。予独爱莲之出淤泥而不染，濯清涟而不妖，中通外直，不蔓不枝，香远益清，亭亭净植，可远观而不可亵玩焉。予谓菊，花之隐逸者也；牡丹，花之富贵者也；莲，花之君子者也。噫！菊之爱，陶后鲜有闻。莲之爱，同予者何人？牡丹之爱，宜乎众矣！",
  },
  autumn: {
    names: { en: "modern Chinese (Lu Xun)", zh: "白话 · 鲁迅《秋夜》" },
    text: "在我的后园，可以看见墙外有两株树，一株是枣树，还有一株也是枣树。这上面的夜的天空，奇怪而高，我生平没有见过这样的奇怪而高的天空。他仿佛要离开人间而去，使人们仰面不再看见。然而现在却非常之蓝，闪闪地䀹着几十个星星的眼，冷眼。他的口角上现出微笑，似乎自以为大有深意，而将繁霜洒在我的园里的野花草上。",
  },
  spring: {
    names: { en: "a Tang poem (Du Fu)", zh: "唐诗 · 杜甫《春望》" },
    text: "国破山河在，城春草木深。感时花溅泪，恨别鸟惊心。烽火连三月，家书抵万金。白头搔更短，浑欲不胜簪。",
  },
};

const first: Readonly<Record<Language, readonly [string, string]>> = {
  en: ["en", "de"],
  zh: ["lotus", "autumn"],
};

/** The key of the sample that a passage stands for; undefined for a text of the reader's own. */
export function sampleOf(passage: string, language: Language): string | undefined {
  if (passage === "@a") return first[language][0];
  if (passage === "@b") return first[language][1];
  const key = passage.startsWith("@") ? passage.slice(1) : "";
  return key in samples ? key : undefined;
}

export function textOf(passage: string, language: Language): string {
  return samples[sampleOf(passage, language) ?? ""]?.text ?? passage;
}
