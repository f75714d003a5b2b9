import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";

interface State {
  readonly mean: number;
  readonly width: number;
  readonly worldMean: number;
  readonly worldWidth: number;
}

/** Both hills and the divergence between them, in three languages. */
export function code(s: State, span: number, cells: number, value: number, units: Units): Code {
  const { option, divisor, log } = inUnits(units);
  const result = literal(value);
  const hills = `hill(${s.worldMean}, ${s.worldWidth}), hill(${s.mean}, ${s.width})`;
  return {
    javascript:
      javascript(`const x = Array.from({ length: ${cells} }, (_, i) => -${span} + (i * ${2 * span}) / ${cells - 1});
const hill = (mean, width) => s.softmax(x.map((v) => -((v - mean) ** 2) / (2 * width ** 2)));
s.kl(${hills}${option}); // ${result}`),
    cpp: cpp(
      ["discrete/kl", "numerics/softmax"],
      `Eigen::ArrayXd x = Eigen::ArrayXd::LinSpaced(${cells}, -${span}, ${span});
auto hill = [&](double mean, double width) {
  return surprisal::softmax(-(x - mean).square() / (2 * width * width));
};
double extra = surprisal::kl(${hills})${divisor};  // ${result}`,
    ),
    numpy: numpy(`x = np.linspace(-${span}, ${span}, ${cells})

def hill(mean, width):
    weights = np.exp(-((x - mean) ** 2) / (2 * width**2))
    return weights / weights.sum()

p, q = ${hills}
extra = np.sum(p * ${log}(p / q))  # ${result}`),
  };
}
