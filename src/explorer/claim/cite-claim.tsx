/** The claim to quote: a paragraph with its permanent link, selectable, and a button that copies it. */
import { useRef, useState } from 'react';

import type { ClaimQuery } from '../gql/documents';
import { addressOf } from '../things/kinds';

import { citationOf } from './claim-citation';

interface CiteClaimProps {
  readonly claim: NonNullable<ClaimQuery['claim']>;
  readonly dataVersion: string;
}

export function CiteClaim({ claim, dataVersion }: CiteClaimProps) {
  const text = useRef<HTMLQuoteElement>(null);
  const [status, setStatus] = useState('');
  const address = location.origin + addressOf(claim.id);
  const citation = citationOf(claim, address, dataVersion);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(citation);
      setStatus('Copied.');
    } catch {
      // Browsers allow it only over https, and not in every frame.
      if (text.current !== null) getSelection()?.selectAllChildren(text.current);
      setStatus('The browser does not allow copying here. The text is selected: copy it with the keyboard.');
    }
  };
  return (
    <div className="cite">
      <blockquote ref={text} dir="auto">
        {citation}
      </blockquote>
      <p>
        <button type="button" onClick={() => void copy()}>
          Copy the citation
        </button>{' '}
        <span role="status">{status}</span>
      </p>
      <p>
        Permanent link: <a href={addressOf(claim.id)}>{address}</a>
      </p>
    </div>
  );
}
