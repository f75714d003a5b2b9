// What holds for every page and every figure: in one process, since its parts share the pages that they open. What looks
// at a page as it opens comes first, then what moves its figures.
import "./every/frame.mjs";
import "./every/hand.mjs";
import "./every/comfort.mjs";
import "./every/take-away.mjs";
