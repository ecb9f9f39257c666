/** The four arguments of a page: `first` or `last`, `after`, `before`. A null is the same as nothing given. */
import { CodedError } from '../domain/errors';

import { badInput } from './bad-input';

/** The arguments as the schema has coerced them. */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** What a page asks for: its size, which end it is counted from, and the cursors around it. */
export interface PageRange {
  readonly size: number;
  readonly isBackward: boolean;
  readonly after: string | null;
  readonly before: string | null;
}

/** The size of a page where none is given. */
export const defaultPageSize = 20;
/** The largest page, and the longest list of ids. */
export const largestPage = 100;

/** Reads the arguments of a page. Throws BAD_USER_INPUT or PAGE_TOO_LARGE. */
export function readPage({ first, after, last, before }: PageArguments): PageRange {
  const [forwards, backwards] = [first ?? null, last ?? null];
  if (forwards !== null && backwards !== null) {
    throw badInput('Give either `first` or `last`, not both.');
  }
  const size = forwards ?? backwards ?? defaultPageSize;
  if (size < 0) throw badInput(`A page cannot have ${size} entries.`);
  checkPageSize(size, 'A page');
  return { size, isBackward: backwards !== null, after: after ?? null, before: before ?? null };
}

/** Throws PAGE_TOO_LARGE where something, such as "A page", has more than 100 entries. */
export function checkPageSize(size: number, what: string): void {
  if (size <= largestPage) return;
  throw new CodedError('PAGE_TOO_LARGE', `${what} has at most ${largestPage} entries, not ${size}.`);
}
