import {
  type Code,
  cpp,
  inUnits,
  javascript,
  literal,
  numpy,
  pythonLiteral,
} from "../../kit/snippet";
import type { Units } from "../../kit/units";

/** The number of the picture, in three languages. */
export function code(p: number, value: number, units: Units): Code {
  const { option, divisor, log } = inUnits(units);
  const result = literal(value);
  return {
    javascript: javascript(`s.selfInformation(${p}${option}); // ${result}`),
    cpp: cpp(
      ["discrete/self_information"],
      `double surprise = surprisal::self_information(${p})${divisor};  // ${result}`,
    ),
    numpy: numpy(`surprise = -${log}(${p})  # ${pythonLiteral(value)}`),
  };
}
