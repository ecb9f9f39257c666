/** The tokens of JSON text, found without building anything; text that is no JSON gives tokens that are none. */

const quoteUnit = 0x22;
const backslashUnit = 0x5c;

/** A walk over the tokens of a text, which counts the lines that it passes. */
export class JsonTokens {
  readonly #text: string;
  #at = 0;
  /** The line of the token given last. */
  line: number;
  /** The offset of the token given last. */
  start = 0;

  constructor(text: string, firstLine: number) {
    this.#text = text;
    this.line = firstLine;
  }

  /** The next token, empty at the end of the text. */
  next(): string {
    this.advance();
    return this.#text.slice(this.start, this.#at);
  }

  /** Passes the next token and gives its first UTF-16 unit, NaN at the end of the text. */
  advance(): number {
    this.#skipSpace();
    this.start = this.#at;
    this.#at = this.#endOfToken();
    return this.#text.charCodeAt(this.start);
  }

  #skipSpace(): void {
    for (; this.#at < this.#text.length; this.#at += 1) {
      const unit = this.#text.charCodeAt(this.#at);
      if (unit === 0x0a) this.line += 1;
      else if (unit !== 0x20 && unit !== 0x0d && unit !== 0x09) return;
    }
  }

  #endOfToken(): number {
    const text = this.#text;
    const first = text.charCodeAt(this.#at);
    if (first === quoteUnit) return this.#endOfString();
    if (isMark(first) || this.#at === text.length) return Math.min(this.#at + 1, text.length);
    let end = this.#at + 1;
    while (end < text.length && !isBoundary(text.charCodeAt(end))) end += 1;
    return end;
  }

  #endOfString(): number {
    let end = this.#at + 1;
    while (end < this.#text.length && this.#text.charCodeAt(end) !== quoteUnit) {
      end += this.#text.charCodeAt(end) === backslashUnit ? 2 : 1;
    }
    return Math.min(end + 1, this.#text.length);
  }
}

function isMark(unit: number): boolean {
  return unit === 0x5b || unit === 0x5d || unit === 0x7b || unit === 0x7d || unit === 0x2c || unit === 0x3a;
}

function isBoundary(unit: number): boolean {
  return unit <= 0x20 || unit === quoteUnit || isMark(unit);
}
