import { css, html, type TemplateResult } from "lit";
import { answer } from "../../kit/answer";
import { bars } from "../../kit/bars";
import { button, choice, textField } from "../../kit/control";
import type { Core } from "../../kit/core";
import { define, SurprisalFigure } from "../../kit/figure";
import { Numbers } from "../../kit/number";
import { distribution, text } from "../../kit/schema";
import { SharePicker } from "../../kit/share-picker";
import { Tween } from "../../kit/tween";
import { alphabet, kindOf, kinds, probabilities } from "./alphabet";
import { chase, chaseStyle } from "./chase";
import { code } from "./code";
import { hanging } from "./hanging";
import { layout } from "./layout";
import { message, messageStyle } from "./message";
import { messageHeight, places } from "./places";
import { texts } from "./texts";
import { tree, treeStyle } from "./tree";

const schema = {
  p: distribution(probabilities("uneven", 5), { shortest: 4, longest: 7 }),
  message: text("ABACADABA", { longest: 24 }),
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

  private built: { p: readonly number[]; code: ReturnType<Core["huffmanCode"]> } | undefined;

  /** Built once for each p, though every letter of the message asks for it. */
  private get huffman() {
    const { p } = this.state;
    if (this.built?.p !== p) this.built = { p, code: this.core.huffmanCode(p) };
    return this.built.code;
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
    const spelled = places(this.state.message.toUpperCase(), this.codewordOf, this.width);
    const height = l.message + messageHeight(spelled);
    const [shortDrawn = 0, longDrawn = 0] = this.eased("chase", [entropy, expectedLength]);
    const gap = expectedLength - entropy;
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

  /** What the message cost: its bits, and per letter in a world whose shares are the message's own. */
  private cost(): string {
    const letters = [...this.state.message.toUpperCase()];
    if (letters.length === 0) return "";
    const words = letters.map(this.codewordOf);
    if (words.includes(undefined)) return this.t.unspoken;
    const counts = this.names.map((name) => letters.filter((letter) => letter === name).length);
    const { p: shares } = this.core.explain.entropy(counts, { normalize: true });
    const { expectedLength } = this.core.huffmanCode(this.state.p, { expectedUnder: shares });
    const count = words.join("").length;
    return this.t.spelled(String(letters.length), this.bits(count), this.bits(expectedLength));
  }

  protected override summary(): string {
    const { expectedLength, entropy } = this.huffman;
    const gap = expectedLength - entropy;
    const bits = this.bits(expectedLength);
    if (expectedLength === 0) return this.t.certain + this.cost();
    if (gap < 1e-9) return this.t.caught(bits) + this.cost();
    return this.t.behind(bits, this.bits(entropy), this.bits(gap)) + this.cost();
  }

  protected override controls(): TemplateResult {
    const { p } = this.state;
    const kind = kindOf(p);
    return html`<div class="row">${kinds.map((key) =>
      button(this.t[key], () => this.set({ p: probabilities(key, p.length) }), key === kind),
    )}</div>
    ${choice({
      name: this.t.letters,
      value: String(p.length),
      options: ["4", "5", "6", "7"].map((count) => [count, count] as const),
      change: (count) => this.set({ p: probabilities(kind ?? "uneven", Number(count)) }),
    })}
    ${this.picker.controls({
      legend: this.t.letter,
      named: this.t.ofLetter,
      names: this.names,
      values: p,
      change: (values) => this.set({ p: values }),
      says: (value) => this.numbers.share(value, 3),
    })}
    ${textField({
      name: this.t.message,
      value: this.state.message,
      longest: 24,
      change: (message) => this.set({ message }),
    })}`;
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
