// The same as plain-softmax.mjs, by operations of tfjs; networks/tfjs.mjs has set its backends up.
import * as tf from "@tensorflow/tfjs-core";
import "./networks/tfjs.mjs";

/** It takes no classes: they are made one-hot before the clock starts. */
export async function tfjsSoftmax(backend, { scores, classes, samples, width }) {
  await tf.setBackend(backend);
  const z = tf.tensor2d(scores, [samples, width]);
  const targets = tf.cast(tf.oneHot(tf.tensor1d(classes, "int32"), width), "float32");
  const both = tf.valueAndGrad((outputs) => tf.losses.softmaxCrossEntropy(targets, outputs));
  return () => {
    if (tf.getBackend() !== backend) tf.setBackend(backend);
    return tf.tidy(() => {
      const { value, grad } = both(z);
      return value.dataSync()[0] + grad.dataSync()[classes[0]];
    });
  };
}
