/** surprisal.wasm in base64, written by the build. */
export declare const base64: string;
