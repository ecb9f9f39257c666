/** From which claims a claim is worked out, and how. */
import type { WorkedOutFragment } from '../gql/documents';

import { ClaimSentences } from './claim-sentences';

type Remark = WorkedOutFragment['remarks'][number];

/** A fragment that a query may leave out: its parts are then undefined. */
export function WorkedOut({
  claim: { derivedFrom, remarks },
}: {
  readonly claim: Partial<WorkedOutFragment>;
}) {
  return (
    <div className="worked-out">
      {remarks !== undefined && <Sums remarks={remarks} />}
      <p className="quiet">Worked out from:</p>
      {derivedFrom !== undefined && <ClaimSentences claims={derivedFrom} />}
    </div>
  );
}

/** How a claim is worked out, in words. */
export function Sums({ remarks }: { readonly remarks: readonly Remark[] }) {
  return remarks.filter(isSum).map(({ text }) => (
    <p key={text} dir="auto">
      {text}
    </p>
  ));
}

/** Whether a remark on a claim that has bases is no slip, but how the claim is worked out from them. */
export function isSum({ kind }: Remark): boolean {
  return kind === 'ARITHMETIC';
}
