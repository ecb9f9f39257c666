/** Numbers that look random and are the same every time: a world is made again from its seed alone. */

/** Draws from one seed. */
export interface Random {
  /** A number from 0 up to 1. */
  next(): number;
  /** A whole number from 0 up to `end`, not `end` itself. */
  below(end: number): number;
  /** An index below `end`, small ones far more often: the frequency of index i is about 1 / (i + 1) (Zipf). */
  skewed(end: number): number;
}

/** The generator mulberry32 (Tommy Ettinger, public domain). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    below: (end) => Math.floor(next() * end),
    skewed: (end) => Math.min(end - 1, Math.floor((end + 1) ** next()) - 1),
  };
}
