import { type Code, cpp, javascript, literal } from "../../kit/snippet";
import { options, typed } from "../loaded-coin/code";

/** The code of the picture, in three languages; its lengths are bits whatever the unit. */
export function code(p: readonly number[], expected: number): Code {
  const { list, whole } = typed(p);
  const average = literal(expected);
  return {
    javascript: javascript(`const code = s.huffmanCode([${list}]${options("nats", whole)});
code.codewords;
code.expectedLength;  // ${average}`),
    cpp: cpp(
      ["discrete/huffman_code"],
      `Eigen::ArrayXd p{{${list}}};
${whole ? "" : "p /= p.sum();\n"}const auto code = surprisal::huffman_code(p);
double average = surprisal::expected_length(code, p);  // ${average}`,
    ),
    numpy: `import heapq
import numpy as np

p = np.array([${list}])
p = p / p.sum()
length = np.zeros(len(p), int)
heap = [(share, i, [i]) for i, share in enumerate(p) if share > 0]
heapq.heapify(heap)
while len(heap) > 1:
    a, _, left = heapq.heappop(heap)
    b, order, right = heapq.heappop(heap)
    length[left + right] += 1
    heapq.heappush(heap, (a + b, len(p) + order, left + right))
average = p @ length  # ${average}`,
  };
}
