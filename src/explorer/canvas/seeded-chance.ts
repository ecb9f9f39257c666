/** Chance that comes out the same each time, for a layout that draws on `Math.random`. */

/** Does something while `Math.random` gives a series that depends on the seed alone. */
export function withSeed<Result>(seed: string, run: () => Result): Result {
  const real = Math.random;
  let state = [...seed].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16_777_619),
    2_166_136_261,
  );
  // mulberry32, a small generator with an even spread.
  Math.random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  try {
    return run();
  } finally {
    Math.random = real;
  }
}
