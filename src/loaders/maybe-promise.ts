/** Values that are there already or come later: what is there is used at once, as every promise costs a turn. */

/** A value, or the promise of it. */
export type MaybePromise<Value> = Value | Promise<Value>;

/** What `next` makes of the value, at once where the value is there. */
export function whenThere<Value, Next>(
  value: MaybePromise<Value>,
  next: (value: Value) => MaybePromise<Next>,
): MaybePromise<Next> {
  return value instanceof Promise ? value.then(next) : next(value);
}

/** What `next` makes of both values, at once where both are there. */
export function whenBothThere<One, Other, Next>(
  one: MaybePromise<One>,
  other: MaybePromise<Other>,
  next: (one: One, other: Other) => Next,
): MaybePromise<Next> {
  return one instanceof Promise || other instanceof Promise
    ? Promise.all([one, other]).then(([first, second]) => next(first, second))
    : next(one, other);
}

/** All of the values, at once where they all are there. */
export function whenAllThere<Value>(values: readonly MaybePromise<Value>[]): MaybePromise<readonly Value[]> {
  return values.some((value) => value instanceof Promise)
    ? Promise.all(values)
    : (values as readonly Value[]);
}
