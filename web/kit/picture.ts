const resolved = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-dasharray",
  "stroke-linecap",
  "stroke-linejoin",
  "opacity",
  "font-family",
  "font-size",
  "font-weight",
  "font-style",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
];

/** The first ground below a drawing that is not transparent. */
export function paperOf(drawing: Element): string {
  const ground = getComputedStyle(drawing).backgroundColor;
  const clear = ground === "transparent" || /^rgba\(.*, 0\)$/.test(ground);
  return clear && drawing.parentElement ? paperOf(drawing.parentElement) : ground;
}

/**
 * The drawing as a file that needs no stylesheet: colours resolved, on paper, without handles' halos.
 * `complete` adds to the copy what the screen has beside the drawing, such as a canvas.
 */
export function toSvg(
  drawing: SVGSVGElement,
  title: string,
  complete: (copy: SVGSVGElement) => void = () => {},
): string {
  const clone = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll("*")];
  const copies = [clone, ...clone.querySelectorAll("*")];
  originals.forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const property of resolved) {
      const value = style.getPropertyValue(property);
      if (value) copies[i]?.setAttribute(property, value);
    }
  });
  for (const element of clone.querySelectorAll(".screen-only")) element.remove();
  for (const element of copies) {
    element.removeAttribute("class");
    element.removeAttribute("tabindex");
  }
  complete(clone);
  const ground = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [key, value] of Object.entries({
    width: "100%",
    height: "100%",
    fill: paperOf(drawing),
  })) {
    ground.setAttribute(key, value);
  }
  const name = document.createElementNS("http://www.w3.org/2000/svg", "title");
  name.textContent = title;
  clone.prepend(name, ground);
  clone.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(clone).replaceAll(/<!--.*?-->/g, "");
}

/** The same picture in pixels, twice as fine as the screen's. */
export async function toPng(svg: string, width: number, height: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = 2 * width;
  canvas.height = 2 * height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
  });
}
