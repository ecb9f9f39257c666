/** Claims as a list of sentences. */
import type { ClaimLineFragment } from '../gql/documents';

import { ClaimSentence } from './claim-sentence';

export function ClaimSentences({ claims }: { readonly claims: readonly ClaimLineFragment[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <ClaimSentence claim={claim} />
        </li>
      ))}
    </ul>
  );
}
