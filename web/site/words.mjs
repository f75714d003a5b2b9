/** What the frame says. Both languages must have the same keys, or the build stops. */
const en = {
  code: "en",
  name: "English",
  site: "Surprisal",
  tagline: "A course on surprise, entropy and divergence, made of figures to touch",
  skip: "Skip to the text",
  contents: "Contents",
  chapter: (n) => `Chapter ${n}`,
  chapters: "Chapters",
  next: "Next chapter",
  previous: "Previous chapter",
  settings: "Settings",
  units: "Unit of information",
  bits: "bits",
  nats: "nats",
  theme: "Colours",
  system: "as the system",
  light: "light",
  dark: "dark",
  colophon:
    "Every number in the figures is computed by the library surprisal, in your browser. Nothing you enter leaves it.",
  licences: "Licences",
};

const zh = {
  code: "zh-Hans",
  name: "简体中文",
  site: "Surprisal",
  tagline: "一门可以动手的课：意外、熵与散度",
  skip: "跳到正文",
  contents: "目录",
  chapter: (n) => `第 ${n} 章`,
  chapters: "章节",
  next: "下一章",
  previous: "上一章",
  settings: "设置",
  units: "信息量单位",
  bits: "比特",
  nats: "奈特",
  theme: "颜色",
  system: "跟随系统",
  light: "浅色",
  dark: "深色",
  colophon: "图中的每个数都由 surprisal 库在你的浏览器里算出。你输入的内容不会离开浏览器。",
  licences: "许可证",
};

const missing = [
  ...Object.keys(en).filter((k) => !(k in zh)),
  ...Object.keys(zh).filter((k) => !(k in en)),
];
if (missing.length > 0) throw new Error(`words.mjs: not in both languages: ${missing.join(", ")}`);

export const words = { en, zh };
