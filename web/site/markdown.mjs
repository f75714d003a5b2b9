import temml from "temml";

/** Formulas between $ signs become MathML at build time; p, q take the colours of their marks. */
export function plugInto(markdown) {
  markdown.set({ html: true, typographer: true });
  markdown.inline.ruler.before("escape", "formula", formula);
  markdown.renderer.rules.formula = (tokens, i) => mathml(tokens[i].content, tokens[i].block);
}

function formula(state, silent) {
  const { src, pos } = state;
  if (src[pos] !== "$") return false;
  const fence = src.startsWith("$$", pos) ? "$$" : "$";
  const end = src.indexOf(fence, pos + fence.length);
  if (end < 0) return false;
  if (!silent) {
    const token = state.push("formula", "math", 0);
    token.content = src.slice(pos + fence.length, end);
    token.block = fence === "$$";
  }
  state.pos = end + fence.length;
  return true;
}

function mathml(tex, block) {
  const html = temml.renderToString(tex, { displayMode: block, throwOnError: true });
  const coloured = html
    .replaceAll(/ style="[^"]*"/g, "")
    .replaceAll(/<mi>(\p{L})<\/mi>/gu, '<mi class="letter $1">$1</mi>');
  return block ? `<span class="display">${coloured}</span>` : coloured;
}
