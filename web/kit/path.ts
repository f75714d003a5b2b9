/** A place or a height in pixels. */
type Scale = (value: number) => number;

/** The far end of a drawing: what is infinite goes there, and the drawing is cut before. */
const beyond = 4000;
const pixel = (at: number): string => Math.max(-beyond, Math.min(beyond, at)).toFixed(1);

/** A curve through points, as the attribute `d`. */
export function curvePath(
  x: Scale,
  y: Scale,
  places: ArrayLike<number>,
  values: ArrayLike<number>,
): string {
  let path = "";
  for (let i = 0; i < places.length; i++) {
    const value = values[i] ?? 0;
    // A scale makes NaN of what is infinite.
    const height = value === Number.POSITIVE_INFINITY ? -beyond : y(value);
    path += `${i === 0 ? "M" : "L"}${pixel(x(places[i] ?? 0))} ${pixel(height)}`;
  }
  return path;
}

/** What lies between a curve and zero. */
export function areaPath(
  x: Scale,
  y: Scale,
  places: ArrayLike<number>,
  values: ArrayLike<number>,
): string {
  if (places.length === 0) return "";
  const floor = pixel(y(0));
  const [first, last] = [places[0] ?? 0, places[places.length - 1] ?? 0];
  return `${curvePath(x, y, places, values)}L${pixel(x(last))} ${floor}L${pixel(x(first))} ${floor}Z`;
}

/** What a curve has above zero (sign 1) or below it (−1); what is infinite counts as nothing here. */
export function signedAreaPath(
  x: Scale,
  y: Scale,
  places: ArrayLike<number>,
  values: ArrayLike<number>,
  sign: 1 | -1,
): string {
  const part = Float64Array.from(values, (value) =>
    Number.isFinite(value) ? sign * Math.max(0, sign * value) : 0,
  );
  return areaPath(x, y, places, part);
}
