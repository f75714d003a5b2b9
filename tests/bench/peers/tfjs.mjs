import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import "@tensorflow/tfjs-backend-cpu";
import { setWasmPaths } from "@tensorflow/tfjs-backend-wasm";
import * as tf from "@tensorflow/tfjs-core";

const wasmEntry = createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm");
setWasmPaths(`${join(dirname(wasmEntry), "..", "wasm-out")}/`);
tf.enableProdMode(); // without checks, and without its advertisement in the middle of the table

/** In single precision, the only one it has; the tensors are made before the clock starts. */
const on = (backend) => ({
  name: `tfjs, ${backend}`,
  async measures({ p, q, scores }) {
    await tf.setBackend(backend);
    const [tensorP, tensorQ, tensorX] = [p, q, scores].map((x) =>
      tf.tensor1d(Float32Array.from(x)),
    );
    const timed = (compute) => () => {
      if (tf.getBackend() !== backend) tf.setBackend(backend);
      return tf.tidy(() => compute().dataSync()[0]);
    };
    const klOf = (a, b) => tf.sum(tf.mul(a, tf.log(tf.div(a, b))));
    return {
      kl: timed(() => klOf(tensorP, tensorQ)),
      entropy: timed(() => tf.neg(tf.sum(tf.mul(tensorP, tf.log(tensorP))))),
      jensenShannon: timed(() => {
        const middle = tf.div(tf.add(tensorP, tensorQ), 2);
        return tf.div(tf.add(klOf(tensorP, middle), klOf(tensorQ, middle)), 2);
      }),
      logSumExp: timed(() => tf.logSumExp(tensorX)),
    };
  },
});

export const cpu = on("cpu");
export const wasm = on("wasm");
