/** Who may write: the bearer of the token that the server was given, and nobody where it was given none. */
import { createHash, timingSafeEqual } from 'node:crypto';

/** What a request's `Authorization` header allows, compared in constant time. */
export function writeAccess(
  authorization: string | undefined,
  writeToken: string | null,
): 'yes' | 'unauthenticated' | 'forbidden' {
  if (writeToken === null) return 'forbidden';
  const token = /^Bearer +([\x21-\x7e]+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return 'unauthenticated';
  return timingSafeEqual(digest(token), digest(writeToken)) ? 'yes' : 'forbidden';
}

function digest(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
