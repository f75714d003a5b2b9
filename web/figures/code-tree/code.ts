import type { Code } from "../../kit/figure";

/** The code of the picture, in three languages; its lengths are bits whatever the unit. */
export function code(p: readonly number[], expected: number): Code {
  const comment = String(Number(expected.toPrecision(6)));
  const list = p.map((x) => Number(x.toPrecision(6))).join(", ");
  return {
    javascript: `import { load } from "surprisal";

const s = await load();
const code = s.huffmanCode([${list}], { normalize: true });
code.codewords;
code.expectedLength;  // ${comment}`,
    cpp: `#include "surprisal/discrete/huffman_code.hpp"

Eigen::ArrayXd p{{${list}}};
p /= p.sum();
const auto code = surprisal::huffman_code(p);
double average = surprisal::expected_length(code, p);  // ${comment}`,
    numpy: `import heapq
import numpy as np

p = np.array([${list}])
p = p / p.sum()
length = np.zeros(len(p), int)
heap = [(share, i, [i]) for i, share in enumerate(p)]
while len(heap) > 1:
    a, _, left = heapq.heappop(heap)
    b, order, right = heapq.heappop(heap)
    length[left + right] += 1
    heapq.heappush(heap, (a + b, len(p) + order, left + right))
average = p @ length  # ${comment}`,
  };
}
