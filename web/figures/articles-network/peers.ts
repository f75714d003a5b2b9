/** What a network came to on the test samples, and on those that it learned from. */
export interface Result {
  readonly accuracy: number;
  readonly loss: number;
  readonly trainingLoss: number;
}

type Row = readonly [accuracy: number, loss: number, trainingLoss: number];

const results = (rows: readonly Row[]): readonly Result[] =>
  rows.map(([accuracy, loss, trainingLoss]) => ({ accuracy, loss, trainingLoss }));

/** What others made of the same network on the same data, seeds 1 to 20: tests/reference/articles_network.json. */
export const peers: Readonly<Record<"sklearn" | "torch", readonly Result[]>> = {
  sklearn: results([
    [0.89, 0.3167, 0.2134],
    [0.875, 0.3204, 0.2118],
    [0.895, 0.3221, 0.2132],
    [0.86, 0.3509, 0.242],
    [0.915, 0.3157, 0.2168],
    [0.865, 0.3776, 0.2361],
    [0.9, 0.3181, 0.216],
    [0.875, 0.3594, 0.2263],
    [0.885, 0.316, 0.2099],
    [0.885, 0.363, 0.2248],
    [0.89, 0.3291, 0.2117],
    [0.88, 0.333, 0.2095],
    [0.895, 0.3376, 0.2179],
    [0.895, 0.3273, 0.226],
    [0.885, 0.3069, 0.2426],
    [0.89, 0.3402, 0.2212],
    [0.885, 0.315, 0.2267],
    [0.89, 0.3006, 0.2233],
    [0.905, 0.3079, 0.2083],
    [0.88, 0.3461, 0.217],
  ]),
  torch: results([
    [0.875, 0.3038, 0.236],
    [0.895, 0.3278, 0.2429],
    [0.88, 0.3368, 0.2449],
    [0.88, 0.3091, 0.2161],
    [0.88, 0.3339, 0.2205],
    [0.895, 0.2984, 0.2298],
    [0.89, 0.3148, 0.2193],
    [0.89, 0.3253, 0.2264],
    [0.905, 0.3152, 0.2262],
    [0.9, 0.3026, 0.222],
    [0.915, 0.2908, 0.2241],
    [0.89, 0.3228, 0.232],
    [0.895, 0.3213, 0.2268],
    [0.895, 0.3124, 0.222],
    [0.895, 0.3202, 0.2219],
    [0.9, 0.3305, 0.2267],
    [0.89, 0.3104, 0.2259],
    [0.885, 0.3133, 0.2312],
    [0.885, 0.3047, 0.2336],
    [0.91, 0.2945, 0.2277],
  ]),
};
