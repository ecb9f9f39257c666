/** How the server answers what never reaches GraphQL: in the shape of a GraphQL error, with a code of the catalogue. */
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';

import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { errorCatalogue, type ErrorCode } from '../domain/errors';

/** Larger request bodies are refused. In bytes. */
export const largestBody = 1_048_576;

/** An error in the shape of a GraphQL answer, with the status that its code has. */
export function sendError(reply: FastifyReply, code: ErrorCode, message: string): FastifyReply {
  return reply
    .code(errorCatalogue[code].status)
    .type('application/json; charset=utf-8')
    .send(errorBody(code, message));
}

function errorBody(code: ErrorCode, message: string): object {
  const { retryable } = errorCatalogue[code];
  return { errors: [{ message, extensions: retryable ? { code, retryable } : { code } }] };
}

/** Answers an error of Fastify or of a route; a fault is logged and masked. */
export function answerError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const code = codeOf(error);
  const isFault = code === 'INTERNAL_SERVER_ERROR';
  if (isFault) request.log.error({ err: error }, 'request failed');
  void sendError(reply, code, isFault ? 'Unexpected error.' : messageOf(code, error));
}

/** Answers bytes that Node cannot read as an HTTP request, and ends the connection; Fastify calls it on the server. */
export function answerUnreadable(
  this: FastifyInstance,
  error: Error & { readonly code?: string },
  socket: Socket,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const id = randomUUID();
  this.log.info({ reqId: id, status: 400, reason: error.code }, 'request not read');
  const body = JSON.stringify(errorBody('BAD_REQUEST', unreadableMessage(error.code)));
  socket.end(
    [
      'HTTP/1.1 400 Bad Request',
      'connection: close',
      `x-request-id: ${id}`,
      'content-type: application/json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      '',
      body,
    ].join('\r\n'),
  );
}

function unreadableMessage(code: string | undefined): string {
  switch (code) {
    case 'HPE_HEADER_OVERFLOW':
      return 'The address and headers are larger than the server takes. Send a long query by POST.';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'The request took too long to arrive.';
    default:
      return 'This is no HTTP request that the server can read.';
  }
}

function codeOf(error: FastifyError): ErrorCode {
  switch (error.statusCode) {
    case 400:
      return 'BAD_REQUEST';
    case 413:
      return 'PAYLOAD_TOO_LARGE';
    case 415:
      return 'UNSUPPORTED_MEDIA_TYPE';
    case 429:
      return 'RATE_LIMITED';
    default:
      return 'INTERNAL_SERVER_ERROR';
  }
}

function messageOf(code: ErrorCode, error: FastifyError): string {
  switch (code) {
    case 'PAYLOAD_TOO_LARGE':
      return `The request is larger than ${largestBody} bytes. Import large documents with conflict-graph import.`;
    case 'UNSUPPORTED_MEDIA_TYPE':
      return 'Send the query as JSON, with the header content-type: application/json.';
    case 'RATE_LIMITED':
      return 'Too many requests from this address. Wait as long as the header retry-after says.';
    default:
      return `The request cannot be read: ${error.message}.`;
  }
}
