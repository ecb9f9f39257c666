/** Lets one request into each turn of the event loop, in the order that they came. */

/** Calls back when the request may go on: at once, or when those that came before it have had a turn each. */
export type Turnstile = (goOn: () => void) => void;

/**
 * Where many requests have come at once, Node would answer them all before it looks at anything else, and what came
 * meanwhile would wait for all of them, a look at the server's health as well. One to a turn keeps a turn as short as
 * the work of one request, and those that wait are answered in the order that they came.
 */
export function createTurnstile(): Turnstile {
  const waiting: (() => void)[] = [];
  let isTaken = false;
  const nextTurn = () => {
    const goOn = waiting.shift();
    isTaken = goOn !== undefined;
    if (goOn === undefined) return;
    setImmediate(nextTurn);
    goOn();
  };
  return (goOn) => {
    if (isTaken) {
      waiting.push(goOn);
      return;
    }
    isTaken = true;
    setImmediate(nextTurn);
    goOn();
  };
}
