const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) setTimeout(resolve);
    else requestAnimationFrame(() => setTimeout(resolve));
  });

let last: Promise<void> = Promise.resolve();

/** Figures begin in turn, one a frame: the first is on the screen, and can be touched, while the others wait. */
export function turn(): Promise<void> {
  const mine = last;
  last = mine.then(nextFrame);
  return mine;
}
