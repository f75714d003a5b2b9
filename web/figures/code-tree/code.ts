import { arrayXd, type Code, cpp, javascript, listed, literal, options } from "../../kit/snippet";

/** The code of the picture, in three languages; its lengths are bits whatever the unit. */
export function code(p: readonly number[], expected: number): Code {
  const list = listed(p);
  const average = literal(expected);
  return {
    javascript: javascript(`const code = s.huffmanCode([${list.text}]${options("nats", list)});
code.codewords;
code.expectedLength;  // ${average}`),
    cpp: cpp(
      ["discrete/huffman_code"],
      `${arrayXd("p", list)}
const auto code = surprisal::huffman_code(p);
double average = surprisal::expected_length(code, p);  // ${average}`,
    ),
    numpy: `import heapq
import numpy as np

p = np.array([${list.text}])
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
