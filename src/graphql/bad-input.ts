/** The error of an argument that is not of the form it must have. */
import { CodedError } from '../domain/errors';

/** A BAD_USER_INPUT error; the message says what is wrong and what is expected. */
export function badInput(message: string): CodedError {
  return new CodedError('BAD_USER_INPUT', message);
}
