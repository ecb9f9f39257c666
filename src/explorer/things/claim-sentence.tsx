/** A claim as one sentence, with its time, whether it is disputed, and what stands behind it. */
import type { ClaimLineFragment } from '../gql/documents';
import { EvidenceChip } from '../evidence/evidence-chip';

import { FigureText } from './figure-text';
import { addressOf } from './kinds';
import { PeriodText } from './period-text';

interface ClaimSentenceProps {
  readonly claim: ClaimLineFragment;
  /** True where another figure is known to contradict it: that too makes it disputed. */
  readonly isContradicted?: boolean;
}

export function ClaimSentence({ claim, isContradicted = false }: ClaimSentenceProps) {
  const { figure, period } = claim;
  return (
    <div className="claim-line">
      <div>
        <p>
          <a className="statement" href={addressOf(claim.id)} dir="auto">
            {claim.statement}
          </a>
        </p>
        <p className="quiet">
          {figure !== null && <FigureText figure={figure} />}
          {figure !== null && period !== null && ' · '}
          {period !== null && <PeriodText period={period} />}
          {(isContradicted || claim.denials.totalCount > 0) && (
            <strong className="disputed"> disputed</strong>
          )}
        </p>
      </div>
      <EvidenceChip
        id={claim.id}
        corroboration={claim.corroboration}
        isDenied={claim.denials.totalCount > 0}
      />
    </div>
  );
}
