// Tells screen readers of results, once they have settled: not at every letter that is typed.

const SETTLED = 600;

export function announcer(region) {
  let waiting;
  return (text) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      region.textContent = text;
    }, SETTLED);
  };
}
