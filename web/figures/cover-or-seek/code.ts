import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";
import type { Step } from "./descent";
import { isInformation, type Measure, measureOf, type State } from "./target";

const inCpp: Record<Measure, string> = {
  kl: "kl",
  reverseKl: "reverse_kl",
  alphaDivergence: "alpha_divergence",
  jensenShannon: "jensen_shannon",
};

function inNumpy(measure: Measure, log: string, alpha: number): string {
  const sums: Record<Measure, string> = {
    kl: `np.sum(p * ${log}(p / q)) * dx`,
    reverseKl: `np.sum(q * ${log}(q / p)) * dx`,
    alphaDivergence: `(1 - np.sum(p**${alpha} * q**${1 - alpha}) * dx) / (${alpha} * ${1 - alpha})`,
    jensenShannon: `np.sum(p * ${log}(2 * p / (p + q)) + q * ${log}(2 * q / (p + q))) * dx / 2`,
  };
  return `price = ${sums[measure]}`;
}

/** The search in the core's languages; NumPy, which has none, measures what was found, or as yet where q was dropped. */
export function code(s: State, floor: Step | undefined, units: Units): Code {
  const measure = measureOf(s);
  const { divisor, log } = inUnits(units);
  const information = isInformation(measure);
  const between = measure === "alphaDivergence";
  const result = floor ? literal(floor.value) : "?";
  const [mean, sd] = floor ? [literal(floor.mean), literal(floor.sd)] : ["?", "?"];
  const other = literal(1 - s.weight);
  const options = [
    `divergence: "${measure}"`,
    ...(between ? [`alpha: ${s.alpha}`] : []),
    `start: s.normal(${s.start}, ${s.startWidth})`,
    ...(information && units === "bits" ? ["base: 2"] : []),
  ];
  return {
    javascript: javascript(`const p = s.mixture([
  [${s.weight}, s.normal(${s.left}, ${s.leftWidth})],
  [${other}, s.normal(${s.right}, ${s.rightWidth})],
]);
const found = s.project(p, "normal", { ${options.join(", ")} });
found.distribution; // mean ${mean}, sd ${sd}
found.value; // ${result}`),
    cpp: cpp(
      ["distributions/mixture", "distributions/normal", "distributions/project"],
      `using surprisal::Normal;
surprisal::Mixture p({${s.weight}, ${other}},
                     {std::make_shared<Normal>(${s.left}, ${s.leftWidth}),
                      std::make_shared<Normal>(${s.right}, ${s.rightWidth})});
auto found = surprisal::project(p, Normal::row, {.divergence = "${inCpp[measure]}",${between ? `\n                                                 .alpha = ${s.alpha},` : ""}
                                                 .start = {${s.start}, ${s.startWidth}}});
double price = found.value${information ? divisor : ""};  // ${result}`,
    ),
    numpy: numpy(`x = np.linspace(-20, 20, 40001)
dx = x[1] - x[0]

def normal(mean, sd):
    return np.exp(-((x - mean) ** 2) / (2 * sd**2)) / (sd * np.sqrt(2 * np.pi)) + 1e-300

p = ${s.weight} * normal(${s.left}, ${s.leftWidth}) + ${other} * normal(${s.right}, ${s.rightWidth})
q = normal(${floor ? `${mean}, ${sd}` : `${s.start}, ${s.startWidth}`})
${inNumpy(measure, log, s.alpha)}  # ${result}`),
  };
}
