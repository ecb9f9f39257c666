/** The text of a source that we hold: how long it is, and whether the file is still the one that was read. */
import { number } from '../things/counted';

import type { SourceAnswer } from './source-answer';

type Text = NonNullable<SourceAnswer['text']>;

export function TextState({ text: { state, characters, sha256 } }: { readonly text: Text }) {
  return (
    <>
      <span className={`text-${state.toLowerCase()}`}>{stateWords[state]}</span>
      <details>
        <summary>{number(characters)} characters; fingerprint</summary>
        <span className="fingerprint">SHA-256 {sha256}</span>
      </details>
    </>
  );
}

const stateWords: Readonly<Record<Text['state'], string>> = {
  UNCHANGED: '✓ The file is there, unchanged since it was read',
  CHANGED: 'The file has changed since it was read: its places may be off',
  MISSING: 'The file is not on this server, so that places in it cannot be checked here',
};
