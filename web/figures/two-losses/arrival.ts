import type { NetworkData, NetworkOptions } from "surprisal/learning";
import { networkWorker } from "../../kit/learning-worker";
import { lastEpoch, mark, withBias } from "./course";

/** In which epoch a network arrives; Infinity if it does not. All is asked at once: answers come in their order. */
export async function arrivalOf(
  options: NetworkOptions,
  data: NetworkData,
  bias: number,
): Promise<number> {
  const network = await (await networkWorker()).network(options, data);
  await network.setParameters(withBias(await network.parameters(), bias));
  const epochs = Array.from({ length: lastEpoch }, async () => {
    network.epoch();
    return (await network.evaluate()).accuracy ?? 0;
  });
  const first = (await Promise.all(epochs)).findIndex((accuracy) => accuracy >= mark);
  network.dispose();
  return first < 0 ? Number.POSITIVE_INFINITY : first + 1;
}
