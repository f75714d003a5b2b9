import { catalogue } from "../../kit/language";

export const texts = catalogue({
  en: {
    title: "Which model is nearer to the counts?",
    question:
      "Five hundred invented worms, counted by their teeth: a bell. Is the bell of the binomial nearer to it than the flat uniform? Guess, then choose q.",
    dieQuestion:
      "Six hundred throws of a die. Is it fair, or loaded? Guess, then compare the two models.",
    waysQuestion:
      "How far apart are a town and a village? Look for the way to work that makes the difference.",
    ownQuestion:
      "Your counts. Which column is the truth, which one the model, and where do they differ most?",
    worms: "worms’ teeth",
    dice: "dice",
    ways: "ways to work",
    samples: "invented counts to start from",
    p: "p, the truth",
    q: "q, the model",
    direction: "show",
    both: "both",
    smoothing: "smoothing α",
    smoothingSays: (alpha: string) => `${alpha} added to every count`,
    open: "open a CSV file …",
    own: "paste or edit the counts",
    csv: "Counts as CSV: on each line a label, then one or more numbers",
    hint: "On each line a label and then counts, separated by commas, semicolons or tabs; a first line of names is welcome. You can also drop a file on the figure. Nothing leaves this page; only short tables go into the link.",
    drop: "Drop the CSV file here",
    column: (i: number) => `column ${i}`,
    uniform: "uniform",
    terms: (belief: string) => `what believing ${belief} costs, row by row`,
    termsBoth: "what each costs if the other is true",
    sum: "their sum",
    sums: "their sums",
    label: "label",
    total: "sum",
    counts: (name: string) => `${name} (counts)`,
    same: "p and q are the same distribution: nothing on top.",
    costs: (p: string, q: string, kl: string, back: string) =>
      `If “${p}” is the truth, believing “${q}” costs ${kl} on top; the other way round, ${back}.`,
    dearest: (label: string, chance: string, granted: string, term: string) =>
      ` The dearest row is “${label}”: probability ${chance}, expected ${granted}, ${term}.`,
    impossible: (p: string, q: string, label: string, chance: string) =>
      `“${label}” never occurs in “${q}”, but it does in “${p}”, with probability ${chance}: infinite surprise. A little smoothing makes it rare instead of impossible.`,
    rest: (drawn: string, rest: string, sum: string) =>
      ` The ${drawn} rows that matter most are drawn; the other ${rest} add ${sum}.`,
    empty: (name: string) => `The column “${name}” counts nothing: there is no distribution in it.`,
    kept: "The figure still shows the last counts that could be read.",
    missing: (line: number, column: number) =>
      `Line ${line}: the count in column ${column} is missing.`,
    noCount: (line: number, found: string) =>
      `Line ${line}: “${found}” is not a count, that is, a number of at least 0.`,
    decimal: (line: number) => `Line ${line}: decimal points and decimal commas are mixed.`,
    noLabel: (line: number) => `Line ${line}: the label is missing.`,
    twice: (line: number, first: number, label: string) =>
      `Line ${line}: the label “${label}” has already been used on line ${first}.`,
    quote: (line: number) => `Line ${line}: a quotation mark is opened and not closed properly.`,
    length: (line: number, found: number, expected: number) =>
      `Line ${line}: ${found} cells, but the first line has ${expected}.`,
    oneCell: (line: number) =>
      `Line ${line}: there must be a label and then at least one number, with a comma, semicolon or tab between.`,
    nothing: "There are no counts in this text yet.",
  },
  zh: {
    title: "哪个模型离数据更近？",
    question:
      "五百条（虚构的）虫子，按牙齿数清点，画出来像一口钟。钟形的二项分布，会比平平的均匀分布更贴近它吗？先猜，再换 q。",
    dieQuestion: "一颗骰子掷了六百次。它是均匀的，还是灌了铅？先猜，再比较两个模型。",
    waysQuestion: "城里和乡下差多远？找一找，是哪种上班方式拉开了差距。",
    ownQuestion: "这是你的计数。哪一列是真相，哪一列是模型，差别最大的又是哪一行？",
    worms: "虫子的牙",
    dice: "骰子",
    ways: "上班方式",
    samples: "几组虚构的计数",
    p: "p（真相）",
    q: "q（模型）",
    direction: "显示",
    both: "两个方向",
    smoothing: "平滑 α",
    smoothingSays: (alpha) => `每个计数加 ${alpha}`,
    open: "打开 CSV 文件……",
    own: "粘贴或修改计数",
    csv: "CSV 格式的计数：每行先是标签，后跟一个或几个数",
    hint: "每行先写标签，再写计数，用逗号、分号或制表符隔开；首行可以是列名。也可以把文件拖到图上。数据不会离开本页，只有短表会写进链接。",
    drop: "把 CSV 文件放在这里",
    column: (i) => `第 ${i} 列`,
    uniform: "均匀",
    terms: (belief) => `相信 ${belief}，每一行各多付多少`,
    termsBoth: "信的是一列，真相是另一列：各多付多少",
    sum: "合计",
    sums: "合计",
    label: "标签",
    total: "合计",
    counts: (name) => `${name}（计数）`,
    same: "p 和 q 的分布相同：一分也没有多付。",
    costs: (p, q, kl, back) => `若“${p}”是真相，相信“${q}”要多付 ${kl}；反过来，要多付 ${back}。`,
    dearest: (label, chance, granted, term) =>
      `最贵的一行是“${label}”：概率 ${chance}，模型只给 ${granted}，${term}。`,
    impossible: (p, q, label, chance) =>
      `“${label}”在“${q}”里从未出现，在“${p}”里的概率却是 ${chance}：意外无穷大。稍加平滑，它就只是罕见，而不是不可能。`,
    rest: (drawn, rest, sum) => `图中是影响最大的 ${drawn} 行，其余 ${rest} 行合计 ${sum}。`,
    empty: (name) => `“${name}”一列全是零，算不出分布。`,
    kept: "图中仍是上一份读得懂的数据。",
    missing: (line, column) => `第 ${line} 行：第 ${column} 列缺少计数。`,
    noCount: (line, found) => `第 ${line} 行：“${found}”不是计数，计数应是不小于 0 的数。`,
    decimal: (line) => `第 ${line} 行：小数点有的写成“.”，有的写成“,”。`,
    noLabel: (line) => `第 ${line} 行：缺少标签。`,
    twice: (line, first, label) => `第 ${line} 行：标签“${label}”在第 ${first} 行已经用过。`,
    quote: (line) => `第 ${line} 行：引号没有正确闭合。`,
    length: (line, found, expected) => `第 ${line} 行有 ${found} 格，首行是 ${expected} 格。`,
    oneCell: (line) => `第 ${line} 行：应先写标签，再写至少一个数，中间用逗号、分号或制表符隔开。`,
    nothing: "这里还没有计数。",
  },
});
