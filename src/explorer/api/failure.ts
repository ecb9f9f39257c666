/** Why there is no answer, and what that means for a reader. */

/** The codes that readers are told apart; any other is a fault. `UNREACHABLE` is ours: there was no answer at all. */
export class Failure extends Error {
  readonly code: string;
  readonly retryAfterSeconds: number | null;
  readonly requestId: string | null;

  constructor(code: string, message: string, from?: Response) {
    super(message);
    this.code = code;
    const seconds = Number(from?.headers.get('retry-after') ?? NaN);
    this.retryAfterSeconds = Number.isFinite(seconds) ? seconds : null;
    this.requestId = from?.headers.get('x-request-id') ?? null;
  }
}

/** The failure as one or two plain sentences. */
export function explainFailure({ code, message, retryAfterSeconds, requestId }: Failure): string {
  switch (code) {
    case 'UNREACHABLE':
      return 'The server cannot be reached. Check the connection, then try again.';
    case 'RATE_LIMITED':
      return `Too many questions came from your address. Wait ${
        retryAfterSeconds === null ? 'a minute' : `${retryAfterSeconds} seconds`
      }, then try again.`;
    case 'TIMEOUT':
      return 'The answer took longer than the server allows. Try again; a busy moment may have passed.';
    case 'STORE_UNAVAILABLE':
      return 'The database does not answer at the moment. Nothing is lost; try again in a while.';
    case 'BAD_USER_INPUT':
    case 'BAD_CURSOR':
      return message;
    default:
      return `Something went wrong on the server. Try again. If it stays so, tell those who run it${
        requestId === null ? '' : ` that the request was ${requestId}`
      }.`;
  }
}
