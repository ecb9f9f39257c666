/** Reads the body of a request as JSON: strictly UTF-8, so that no byte is replaced in silence. */
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** A JSON parser for Fastify; refuses other encodings, bytes that are no UTF-8, and keys that would pollute a prototype. */
export function parseJson(http: FastifyInstance) {
  const parse = http.getDefaultJsonParser('error', 'error');
  return (
    request: FastifyRequest,
    body: Buffer,
    done: (error: Error | null, value?: unknown) => void,
  ): void => {
    const charset = charsetOf(request.headers['content-type']);
    if (charset !== null && charset !== 'utf-8' && charset !== 'utf8') {
      done(refusal(415, `the encoding ${charset} is not UTF-8`));
      return;
    }
    const text = decode(body);
    if (text === null) done(refusal(400, 'the body is not UTF-8'));
    else void parse(request, text, done);
  };
}

function charsetOf(contentType: string | undefined): string | null {
  return /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType ?? '')?.[1]?.toLowerCase() ?? null;
}

function decode(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    return null;
  }
}

function refusal(statusCode: number, message: string): Error {
  return Object.assign(new Error(message), { statusCode });
}
