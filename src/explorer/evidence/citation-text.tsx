/** Where in a source something stands, and whether it was found there. */
import type { CitationLineFragment, Verification } from '../gql/documents';

export function CitationText({ citation }: { readonly citation: CitationLineFragment }) {
  return (
    <span className="citation">
      <span className="locator">{locatorText(citation)}</span>{' '}
      <span className={`quiet verification-${citation.verification.toLowerCase()}`}>
        {verificationWords[citation.verification]}
      </span>
    </span>
  );
}

/** The place in words, for instance "paragraph 21" or "page 14, footnote 3". */
export function locatorText({ paragraph, at, type }: CitationLineFragment): string {
  const parts = [paragraph === null ? null : `paragraph ${paragraph}`, at].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(', ') : `by ${type.toLowerCase()}`;
}

const verificationWords: Readonly<Record<Verification, string>> = {
  VERIFIED: '✓ found there in the text',
  MOVED: 'stands elsewhere in the text',
  MISSING: 'not found in the text',
  NO_TEXT: 'not checked: the text is not at hand',
};
