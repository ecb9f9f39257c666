/** Whatever opens the evidence for a claim: a link, since the evidence that is open is part of the address. */
import type { ReactNode } from 'react';

import { useAddress, withQuery } from '../address/address';

interface EvidenceLinkProps {
  readonly id: string;
  readonly className?: string;
  readonly children: ReactNode;
}

export function EvidenceLink({ id, className, children }: EvidenceLinkProps) {
  const address = useAddress();
  return (
    <a className={className} href={withQuery(address, { claim: id })} aria-haspopup="dialog">
      {children}
      <span className="unseen">: show the evidence</span>
    </a>
  );
}
