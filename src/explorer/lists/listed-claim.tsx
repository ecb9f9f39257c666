/** A claim in a list, with those who are against it or who speak without a name, where the list is of such. */
import type { ListedClaimFragment, SpeakersFragment } from '../gql/documents';
import { ClaimSentence } from '../things/claim-sentence';
import { number } from '../things/counted';
import { EntityLink } from '../things/entity-link';

import { WorkedOut } from '../things/worked-out';

export function ListedClaim({ claim }: { readonly claim: ListedClaimFragment }) {
  const { against, behind, voices } = claim;
  return (
    <>
      <ClaimSentence claim={claim} />
      {against !== undefined && <Speakers words="Denied or doubted by" reports={against} />}
      {behind !== undefined && <Speakers words="Said by" reports={behind} none="No source says so." />}
      {claim.derivedFrom !== undefined && <WorkedOut claim={claim} />}
      {voices !== undefined && <Speakers words="On the word of" reports={voices} />}
    </>
  );
}

interface SpeakersProps {
  readonly words: string;
  readonly reports: SpeakersFragment;
  /** What is said where there are none; without it, nothing. */
  readonly none?: string;
}

function Speakers({ words, reports: { nodes, totalCount }, none }: SpeakersProps) {
  if (totalCount === 0) return none === undefined ? null : <p className="quiet speakers">{none}</p>;
  const more = totalCount - nodes.length;
  return (
    <dl className="quiet speakers">
      <dt>{words}</dt>
      {nodes.map(({ id, source }) => (
        <dd key={id}>
          <EntityLink id={source.id} name={source.name} />
        </dd>
      ))}
      {more > 0 && <dd>and {number(more)} more</dd>}
    </dl>
  );
}
