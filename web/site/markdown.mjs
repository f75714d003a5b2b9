import temml from "temml";

// A browser may break the line between a formula and the punctuation beside it; a reader may not.
const opening = /[(（“‘《]+$/;
const closing = /^[,.;:!?)，。；：！？、）”’》]+/;

/** Formulas between $ signs become MathML at build time; p, q take the colours of their marks. */
export function plugInto(markdown) {
  markdown.set({ html: true, typographer: true });
  markdown.inline.ruler.before("escape", "formula", formula);
  markdown.renderer.rules.formula = (tokens, i) => {
    const { content, block, meta } = tokens[i];
    const formula = mathml(content, block);
    return meta ? `<span class="kept">${meta.before}${formula}${meta.after}</span>` : formula;
  };
}

function formula(state, silent) {
  const { src, pos } = state;
  if (src[pos] !== "$") return false;
  const fence = src.startsWith("$$", pos) ? "$$" : "$";
  const end = src.indexOf(fence, pos + fence.length);
  if (end < 0) return false;
  const next = end + fence.length;
  const [after = ""] = (fence === "$" && closing.exec(src.slice(next))) || [];
  if (!silent) {
    const before = fence === "$" ? takeOpening(state) : "";
    const token = state.push("formula", "math", 0);
    token.content = src.slice(pos + fence.length, end);
    token.block = fence === "$$";
    token.meta = before || after ? { before, after } : null;
  }
  state.pos = next + after.length;
  return true;
}

/** Takes what opens just before the formula from the text that is still to be written. */
function takeOpening(state) {
  const [before = ""] = opening.exec(state.pending) ?? [];
  state.pending = state.pending.slice(0, state.pending.length - before.length);
  return before;
}

function mathml(tex, block) {
  const html = temml.renderToString(tex, { displayMode: block, throwOnError: true });
  const coloured = html
    .replaceAll(/ style="[^"]*"/g, "")
    .replaceAll(/<mi>(\p{L})<\/mi>/gu, '<mi class="letter $1">$1</mi>');
  return block ? `<span class="display">${coloured}</span>` : coloured;
}
