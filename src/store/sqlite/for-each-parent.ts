/** Statements that are the same for many parents but for the parent itself. */
import { randomUUID } from 'node:crypto';

import type { Fragment } from './fragment';

/** What stands in the place of the parent while the statement is made; nobody can know it, so no other value is it. */
const place = randomUUID();

/** The statement for each parent, made once however many they are. */
export function forEachParent(make: (parent: string) => Fragment): (parent: string) => Fragment {
  let made: Fragment | null = null;
  return (parent) => {
    const { text, values } = (made ??= make(place));
    return { text, values: values.map((value) => (value === place ? parent : value)) };
  };
}
