import type { Network, NetworkOptions } from "surprisal/learning";
import { networkInCpp, networkInJavaScript } from "../../kit/learning-code";
import type { Code } from "../../kit/snippet";
import type { State } from "./state";

/** The same course in JavaScript and C++; in NumPy the network as it stands, with all its numbers. */
export function code(state: State, options: NetworkOptions, network: Network | undefined): Code {
  const { steps, edits } = state;
  const byHand = edits.length > 0 ? ` // and ${edits.length} numbers set by hand` : "";
  return {
    javascript: networkInJavaScript(
      state,
      options,
      `net.step(${steps});${byHand}\nnet.evaluate();`,
    ),
    cpp: networkInCpp(state, options, `trainer.steps(${steps});${byHand}`),
    numpy: network?.toNumPy() ?? "",
  };
}
