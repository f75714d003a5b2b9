import { css, svg, type TemplateResult } from "lit";

export const treeStyle = css`
  .branch { fill: none; stroke: var(--p-wash); }
  .digit { font: 600 13px var(--code); fill: var(--p); text-anchor: middle; }
  .leaf { fill: var(--p); }
  .letter { font-weight: 600; fill: var(--paper); text-anchor: middle; }
  .codeword { font: 13px var(--code); text-anchor: middle; }
  .tight .codeword { font-size: 11px; }
`;

/** A letter's leaf: where it hangs now, on its way to its place. */
export interface Leaf {
  readonly letter: string;
  readonly codeword: string;
  readonly share: number;
  /** Middle, in pixels, and depth, in levels. */
  readonly x: number;
  readonly depth: number;
}

interface Node {
  readonly x: number;
  readonly depth: number;
  readonly share: number;
  readonly branches: readonly Node[];
  readonly leaf?: Leaf;
}

/** The tree whose leaves these are: a node is what codewords have in common at their beginning. */
function grow(leaves: readonly Leaf[], depth: number): Node {
  const [only] = leaves;
  if (only && leaves.length === 1) {
    return { x: only.x, depth: only.depth, share: only.share, branches: [], leaf: only };
  }
  const branches = ["0", "1"].map((digit) =>
    grow(
      leaves.filter((leaf) => leaf.codeword[depth] === digit),
      depth + 1,
    ),
  );
  const sum = (of: "x" | "share") => branches.reduce((total, branch) => total + branch[of], 0);
  return { x: sum("x") / branches.length, depth, share: sum("share"), branches };
}

export interface Tree {
  readonly leaves: readonly Leaf[];
  /** Where the root stands. */
  readonly top: number;
  /** Pixels from one level to the next. */
  readonly level: number;
  /** Pixels across the trunk, which carries the probability 1. */
  readonly trunk: number;
  /** Pixels from one leaf to the next. */
  readonly step: number;
}

/** A tree of codewords: its branches are as thick as they are probable. */
export function tree(t: Tree): TemplateResult {
  if (t.leaves.length === 0) return svg``;
  const root = grow(t.leaves, 0);
  return svg`<g class=${t.step < 60 ? "tight" : ""} aria-hidden="true">
    <path class="branch" stroke-width=${t.trunk} d="M${root.x} ${t.top - 14}V${t.top + 1}"></path>
    ${below(root, t)}
    ${marks(root, t)}
  </g>`;
}

const thickness = (node: Node, t: Tree) => Math.max(1.5, node.share * t.trunk);

/** The branches of a node leave it side by side, as its own thickness is divided. */
function starts(node: Node, t: Tree): number[] {
  const widths = node.branches.map((branch) => branch.share * t.trunk);
  let left = node.x - (node.share * t.trunk) / 2;
  return widths.map((width) => {
    left += width;
    return left - width / 2;
  });
}

function below(node: Node, t: Tree): TemplateResult[] {
  const y = t.top + node.depth * t.level;
  return node.branches.map((branch, i) => {
    const from = starts(node, t)[i] ?? node.x;
    const end = t.top + branch.depth * t.level;
    const middle = (y + end) / 2;
    return svg`<path class="branch" stroke-width=${thickness(branch, t)}
      d="M${from} ${y}C${from} ${middle} ${branch.x} ${middle} ${branch.x} ${end}"></path>${below(branch, t)}`;
  });
}

/** What is written on the tree: digits on its branches, letters and codewords at its leaves. */
function marks(node: Node, t: Tree): TemplateResult[] {
  const y = t.top + node.depth * t.level;
  if (node.leaf) return [leafMark(node.leaf, y, thickness(node, t))];
  return node.branches.map((branch, i) => {
    const from = starts(node, t)[i] ?? node.x;
    const end = t.top + branch.depth * t.level;
    const thin = thickness(branch, t) < 14 ? "on-paper" : "";
    return svg`${marks(branch, t)}<text class="digit ${thin}" x=${(from + branch.x) / 2}
      y=${(y + end) / 2 - 3} dy="0.35em">${i}</text>`;
  });
}

function leafMark({ letter, codeword, x }: Leaf, y: number, thick: number): TemplateResult {
  const width = Math.max(26, thick);
  return svg`<rect class="leaf" x=${x - width / 2} y=${y - 11} width=${width} height="24" rx="4"></rect>
    <text class="letter" x=${x} y=${y + 6}>${letter}</text>
    <text class="codeword on-paper" x=${x} y=${y + 29}>${codeword}</text>`;
}
