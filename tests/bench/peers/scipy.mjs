import { PythonPeer, printed } from "./python.mjs";

export const name = "SciPy";
const peer = new PythonPeer("scipy_peer.py");

/** SciPy's version and NumPy's, or nothing where they are not installed. */
export const version = () =>
  printed("import numpy, scipy; print(scipy.__version__, 'on NumPy', numpy.__version__)");

export const stop = () => peer.stop();

export async function measures(arrays) {
  await peer.load(arrays);
  const names = ["kl", "entropy", "jensenShannon", "logSumExp"];
  return Object.fromEntries(
    names.map((which) => {
      const { call, time } = peer.contestant(name, which);
      return [which, Object.assign(call, { time })];
    }),
  );
}
