/** Cuts a stream of bytes into lines without ever holding more than one, or more than a line may have. */

/** A line without its end; `bytes` is null where it is longer than allowed. `line` counts from 1. */
export interface RawLine {
  readonly line: number;
  readonly bytes: Uint8Array | null;
}

/** A line of JSON Lines may have so many bytes. */
export const mostLineBytes = 1024 * 1024;

const newline = 0x0a;

/** The lines of a stream. What follows the last line end is a line where it is not empty. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  mostBytes = mostLineBytes,
): AsyncGenerator<RawLine> {
  let line = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const take = (part: Uint8Array) => {
    length += part.length;
    // Of a line that is too long only the length is known: its bytes are dropped as they come.
    if (length <= mostBytes) parts.push(part);
    else parts = [];
  };
  const finish = (): RawLine => {
    const bytes = length > mostBytes ? null : Buffer.concat(parts, length);
    [parts, length] = [[], 0];
    line += 1;
    return { line: line - 1, bytes };
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    // A copy, so that a small rest does not keep a large chunk alive.
    if (start < chunk.length) take(new Uint8Array(chunk.subarray(start)));
  }
  if (length > 0) yield finish();
}
