import { type Code, cpp, inUnits, javascript, literal, numpy } from "../../kit/snippet";
import type { Units } from "../../kit/units";
import type { Shares } from "./simplex";

interface Given {
  readonly center: Shares;
  readonly probe: Shares;
  readonly radius: number;
  readonly forward: number;
  readonly reverse: number;
  readonly units: Units;
}

/** The outline of the ball, and the two prices of the point. */
export function code({ center, probe, radius, forward, reverse, units }: Given): Code {
  const { option, divisor, log } = inUnits(units);
  const [p, q] = [center.join(", "), probe.join(", ")];
  const [there, back] = [literal(forward), literal(reverse)];
  const inBase = units === "bits" ? ", base: 2" : "";
  const nats = units === "bits" ? `${literal(radius)} * std::numbers::ln2` : literal(radius);
  return {
    javascript: javascript(`const [p, q] = [[${p}], [${q}]];
s.klBall(p, ${literal(radius)}, { direction: "forward"${inBase} }); // shares, three by three
s.kl(p, q${option}); // ${there}
s.kl(q, p${option}); // ${back}`),
    cpp: cpp(
      ["discrete/kl", "discrete/kl_ball"],
      `Eigen::ArrayXd p{{${p}}}, q{{${q}}};
auto outline = surprisal::kl_ball(p, ${nats}, surprisal::KlSide::forward, 180);
double there = surprisal::kl(p, q)${divisor};  // ${there}
double back = surprisal::kl(q, p)${divisor};   // ${back}`,
    ),
    numpy: numpy(`p, q = np.array([${p}]), np.array([${q}])
there = np.sum(p * ${log}(p / q))  # ${there}
back = np.sum(q * ${log}(q / p))  # ${back}`),
  };
}
