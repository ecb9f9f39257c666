/**
 * How much the lists without pages may put into one answer. The cost of a query counts such a list once, however long
 * it is, and one of them below another multiplies: what they really hold is counted while the query is answered.
 */
import { CodedError } from '../domain/errors';
import { checkCall } from '../store/call-limits';
import type { CallContext } from '../store/graph-store';

/** Counts the objects of one answer that stand in lists without pages. */
export interface AnswerSize {
  /** Throws QUERY_TOO_COSTLY where the answer has too many with these, and TIMEOUT where its time is up. */
  grow(objects: number): void;
}

/** Nothing counted yet, of `most` objects. */
export function createAnswerSize(most: number, call: CallContext): AnswerSize {
  let size = 0;
  return {
    grow: (objects) => {
      checkCall(call);
      size += objects;
      if (size > most) {
        throw new CodedError(
          'QUERY_TOO_COSTLY',
          `The answer would hold more than ${most} objects in lists without pages. Ask for fewer of them inside each other.`,
        );
      }
    },
  };
}
