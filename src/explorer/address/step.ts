/** What the browser keeps with each step of its history: which one it is, and from where it was taken. */

interface Step {
  readonly id: string;
  /** The address from which it led on; none where the page was opened from outside. */
  readonly from?: string;
}

let count = 0;

/** A new step, to be taken from an address. */
export function newStep(from: URL): Step {
  count += 1;
  // The start of the document tells apart the steps of one that was loaded anew; a random id needs https.
  return { id: `${performance.timeOrigin} ${count}`, from: from.href };
}

/** The step at which the reader is. */
export function stepNow(): Step {
  return (history.state as Step | null) ?? { id: 'first' };
}
