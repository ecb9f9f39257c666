/** What a command talks to: the environment, and the three streams. */
import type { Readable } from 'node:stream';

/** A stream to write lines to; `isTTY` tells whether a person looks at it, `done` whether the text could be written. */
export interface Output {
  write(text: string, done?: (error?: Error | null) => void): unknown;
  readonly isTTY?: boolean;
}

export interface Terminal {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: Output;
  readonly err: Output;
  readonly input: Readable;
}

/** How a command ends: it did what it was asked, it found problems, or it was asked wrongly. */
export const exitCodes = { done: 0, problems: 1, wrongUse: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Thrown where a command is asked wrongly; the message is for the person who asked. */
export class WrongUse extends Error {}
