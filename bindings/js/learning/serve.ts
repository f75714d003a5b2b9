import type { Network, NetworkData, NetworkOptions } from "./api/network.js";
import { startLearning } from "./start.js";

/** A worker's first message: the compiled module, and the port on which it is asked. */
export interface Begin {
  readonly module: WebAssembly.Module;
  readonly port: MessagePort;
}

/** What a worker is asked: a member of a network, or "network" to make it, or "dispose". */
export interface Question {
  readonly id: number;
  readonly network: number;
  readonly member: string;
  readonly given: readonly unknown[];
}

/** And what it answers: either of the two. */
export interface Answer {
  readonly id: number;
  readonly answer?: unknown;
  readonly error?: unknown;
}

/** The worker's side: networks by number, asked one question after another. */
export function serve({ module, port }: Begin): void {
  const learning = startLearning(module, () => {});
  const networks = new Map<number, Network>();

  function answerTo({ network, member, given }: Question): unknown {
    if (member === "network") {
      const [options, data] = given as [NetworkOptions, NetworkData];
      networks.set(network, learning.network(options, data));
      return undefined;
    }
    const asked = networks.get(network);
    if (member === "dispose") {
      networks.delete(network);
      return asked?.dispose();
    }
    const found = asked?.[member as keyof Network] as unknown;
    return typeof found === "function" ? found.apply(asked, given) : found;
  }

  port.onmessage = ({ data }: MessageEvent<Question>) => {
    let reply: Answer;
    try {
      reply = { id: data.id, answer: answerTo(data) };
    } catch (error) {
      reply = { id: data.id, error };
    }
    const { answer } = reply;
    port.postMessage(reply, answer instanceof Float64Array ? [answer.buffer] : []);
  };
}
