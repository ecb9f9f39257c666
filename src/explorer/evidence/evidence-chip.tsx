/** "3 sources · 1 origin": how much stands behind a claim, and the way to see it. */
import { useAddress, withQuery } from '../address/address';
import type { ClaimLineFragment } from '../gql/documents';
import { counted } from '../things/counted';

interface EvidenceChipProps {
  readonly id: string;
  readonly corroboration: ClaimLineFragment['corroboration'];
  /** True where a source is against it: where none supports it, the chip says so. */
  readonly isDenied?: boolean;
}

/** A link, since the evidence that is open is part of the address. */
export function EvidenceChip({ id, corroboration, isDenied = false }: EvidenceChipProps) {
  const address = useAddress();
  const isDeniedOnly = isDenied && corroboration.sourceCount + corroboration.unnamedOriginCount === 0;
  return (
    <a className="chip" href={withQuery(address, { claim: id })} aria-haspopup="dialog">
      {isDeniedOnly ? 'no source says so' : chipText(corroboration)}
      <span className="unseen">: show the evidence</span>
    </a>
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
