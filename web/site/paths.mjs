/** The relative way from one address of the site to another: ("/zh/a/", "/b/") is "../../b/". */
export function relative(from, to) {
  const here = from.split("/").slice(1, -1);
  const there = to.split("/").slice(1);
  while (here.length > 0 && there.length > 1 && here[0] === there[0]) {
    here.shift();
    there.shift();
  }
  return "../".repeat(here.length) + there.join("/") || "./";
}
