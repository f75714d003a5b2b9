import { css, html, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { bars } from "../../kit/bars";
import type { Core } from "../../kit/core";
import { SurprisalFigure } from "../../kit/core";
import { define } from "../../kit/figure";
import { Last } from "../../kit/last";
import { Numbers } from "../../kit/number";
import { distribution, text } from "../../kit/schema";
import { SharePicker } from "../../kit/share-picker";
import { Tween } from "../../kit/tween";
import { alphabet, longestMessage, probabilities } from "./alphabet";
import { chase, chaseStyle } from "./chase";
import { code } from "./code";
import { controls } from "./controls";
import { hanging } from "./hanging";
import { layout } from "./layout";
import { message, messageStyle } from "./message";
import { messageHeight, places } from "./places";
import { texts } from "./texts";
import { tree, treeStyle } from "./tree";
import { costInWords, gapInWords } from "./words";

const schema = {
  p: distribution(probabilities("uneven", 5), { shortest: 4, longest: 7 }),
  message: text("ABACADABA", { longest: longestMessage }),
};

/** Huffman's tree: the average length of its codewords chases the entropy. */
class CodeTree extends SurprisalFigure<typeof schema, typeof texts.en> {
  readonly name = "code-tree";
  readonly schema = schema;
  readonly texts = texts;

  static override styles = [
    SurprisalFigure.styles,
    treeStyle,
    chaseStyle,
    messageStyle,
    css`.field input { letter-spacing: 0.08em; text-transform: uppercase; }`,
  ];

  private readonly picker = new SharePicker(this);
  private readonly move = new Tween(this);

  /** Codewords are made of bits, whatever unit the reader counts information in. */
  private bits(value: number): string {
    return new Numbers(this.language, "bits").information(value);
  }

  private get names(): readonly string[] {
    return alphabet(this.state.p.length);
  }

  private readonly built = new Last<ReturnType<Core["huffmanCode"]>>();

  /** Built once for each p, though every letter of the message asks for it. */
  private get huffman() {
    const { p } = this.state;
    return this.built.of([p], () => this.core.huffmanCode(p));
  }

  /** L − H */
  private get gap(): number {
    const { expectedLength, entropy } = this.huffman;
    return this.core.sum([expectedLength, -entropy]);
  }

  private get letters(): readonly string[] {
    return [...this.state.message.toUpperCase()];
  }

  private codewordOf = (letter: string): string | undefined => {
    const i = this.names.indexOf(letter);
    return (this.state.p[i] ?? 0) > 0 ? this.huffman.codewords[i] : undefined;
  };

  protected override drawing(): TemplateResult {
    const l = layout(this.width);
    const { p } = this.state;
    const drawn = this.eased("p", p);
    const { expectedLength, entropy } = this.huffman;
    const spelled = places(this.letters, this.codewordOf, this.width);
    const height = l.message + messageHeight(spelled);
    const [shortDrawn = 0, longDrawn = 0] = this.eased("chase", [entropy, expectedLength]);
    const { gap } = this;
    return html`<svg class="drawing" width=${this.width} height=${height} role="group" aria-label=${this.t.title}>
      ${answer(l.answer, this.bits(expectedLength), this.t.average)}
      ${this.load(l.bars, drawn)}
      ${this.hang(l.tree, drawn)}
      ${chase({
        at: l.chase,
        entropy: shortDrawn,
        length: longDrawn,
        entropyText: this.t.entropy(this.numbers.fixed(entropy)),
        lengthText: this.t.length(this.numbers.fixed(expectedLength)),
        gapText: gap < 1e-9 ? this.t.met : this.t.gap(this.bits(gap)),
      })}
      ${message(spelled, l.message)}
    </svg>`;
  }

  private load(
    { width, height, top }: { width: number; height: number; top: number },
    drawn: readonly number[],
  ): TemplateResult {
    return bars({
      width,
      height,
      above: top,
      labels: this.names,
      format: (v) => this.numbers.fixedShare(v),
      name: this.t.bar,
      values: this.state.p,
      drawn,
      change: (p, letter) => {
        this.picker.pick(letter);
        this.set({ p });
      },
    });
  }

  /** Each letter keeps its leaf: when the tree changes, leaves move to their new places in 150 ms. */
  private hang(
    at: { left: number; right: number; top: number; depth: number; trunk: number },
    drawn: readonly number[],
  ): TemplateResult {
    const { codewords } = this.huffman;
    const { present, step, x, depth } = hanging(this.state.p, this.huffman, at);
    const xs = this.move.toward("x", x, false);
    const levels = this.move.toward("depth", depth, false);
    const [level = 0] = this.move.toward("level", [at.depth / Math.max(3, ...depth)], false);
    const leaves = present.map((i) => ({
      letter: this.names[i] ?? "",
      codeword: codewords[i] ?? "",
      share: drawn[i] ?? 0,
      x: xs[i] ?? 0,
      depth: levels[i] ?? 0,
    }));
    return tree({ leaves, level, top: at.top, trunk: at.trunk, step });
  }

  protected override summary(): string {
    const { core, t, names, letters, codewordOf, huffman } = this;
    const { p } = this.state;
    const bits = (value: number) => this.bits(value);
    return (
      gapInWords({ ...huffman, gap: this.gap, t, bits }) +
      costInWords({ core, p, names, letters, codewordOf, t, bits })
    );
  }

  protected override controls(): TemplateResult {
    const { t, state, names, picker } = this;
    const says = (share: number) => this.numbers.share(share, 3);
    return controls({ t, state, names, picker, says, set: (change) => this.set(change) });
  }

  protected override data() {
    const { p } = this.state;
    const { codewords, lengths } = this.huffman;
    return {
      columns: this.t.columns,
      rows: p.map((share, i) => [
        this.names[i] ?? "",
        share,
        this.core.selfInformation(share, { base: 2 }),
        codewords[i] || this.t.none,
        lengths[i] ?? 0,
      ]),
    };
  }

  protected override code() {
    return code(this.state.p, this.huffman.expectedLength);
  }
}

define("code-tree", CodeTree);
