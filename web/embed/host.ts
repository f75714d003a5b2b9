/** Talks to the page around a frame: how high the figure is, as plain hosts, LTI hosts and H5P's resizer hear it. */
export function announceHeight(figure: string): void {
  if (parent === window) return;
  const send = (message: object) => parent.postMessage(message, "*");
  const room = new ResizeObserver(() => tell());
  let told = 0;
  let resizer = false;

  function tell(): void {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === told || height === 0) return;
    told = height;
    send({ type: "surprisal-height", figure, height });
    send({ subject: "lti.frameResize", height });
    if (resizer) prepare();
  }

  const h5p = (action: string, sizes: object = {}) => send({ context: "h5p", action, ...sizes });
  const prepare = () =>
    h5p("prepareResize", {
      scrollHeight: told,
      clientHeight: document.documentElement.clientHeight,
    });

  addEventListener("message", ({ source, data }) => {
    if (source !== parent || data?.context !== "h5p") return;
    if (data.action === "hello") {
      resizer = true;
      prepare();
    } else if (data.action === "resizePrepared") h5p("resize", { scrollHeight: told });
  });
  room.observe(document.body);
  h5p("hello");
}
