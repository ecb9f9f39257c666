/** From which claims a claim is worked out, and how. */
import type { WorkedOutFragment } from '../gql/documents';
import { ClaimSentences } from '../things/claim-sentences';

/** A fragment that a query may leave out: its parts are then undefined. */
export function WorkedOut({
  claim: { derivedFrom, remarks },
}: {
  readonly claim: Partial<WorkedOutFragment>;
}) {
  return (
    <div className="worked-out">
      {remarks
        ?.filter(({ kind }) => kind === 'ARITHMETIC')
        .map(({ text }) => (
          <p key={text} dir="auto">
            {text}
          </p>
        ))}
      <p className="quiet">Worked out from:</p>
      {derivedFrom !== undefined && <ClaimSentences claims={derivedFrom} />}
    </div>
  );
}
