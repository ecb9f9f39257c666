/** "3 sources · 1 origin": how much stands behind a claim, and the way to see it. */
import type { ClaimLineFragment } from '../gql/documents';
import { counted } from '../things/counted';

import { EvidenceLink } from './evidence-link';

interface EvidenceChipProps {
  readonly id: string;
  readonly corroboration: ClaimLineFragment['corroboration'];
  /** True where a source is against it: where none supports it, the chip says so. */
  readonly isDenied?: boolean;
}

export function EvidenceChip({ id, corroboration, isDenied = false }: EvidenceChipProps) {
  const isDeniedOnly = isDenied && corroboration.sourceCount + corroboration.unnamedOriginCount === 0;
  return (
    <EvidenceLink className="chip" id={id}>
      {isDeniedOnly ? 'no source says so' : chipText(corroboration)}
    </EvidenceLink>
  );
}

/** Sources and origins are told apart always: ten reprints of one agency are eleven sources and one origin. */
export function chipText({
  sourceCount,
  originCount,
  unnamedOriginCount,
  independence,
}: ClaimLineFragment['corroboration']): string {
  if (sourceCount === 0) return unnamedOriginCount > 0 ? 'unnamed voices only' : 'no source of its own';
  const origins =
    independence === 'CIRCULAR'
      ? 'in a circle'
      : originCount === 0
        ? 'no named origin'
        : counted(originCount, 'origin');
  return `${counted(sourceCount, 'source')} · ${origins}`;
}
