/** The frame of every page: header, the page of the address, the evidence that is open over it, footer. */
import { Suspense } from 'react';

import { useAddress } from '../address/address';
import { EvidenceDialog } from '../evidence/evidence-dialog';
import { routeOf } from '../routes';

import { LoadingPage } from './answered';
import { FaultBoundary } from './fault-boundary';
import { Footer } from './footer';
import { Header } from './header';
import { NotFound } from './not-found';

export function App() {
  const address = useAddress();
  const found = routeOf(address.pathname);
  const claim = address.searchParams.get('claim');
  return (
    <>
      <a className="skip" href="#content">
        Skip to the content
      </a>
      <Header path={address.pathname} />
      <main id="content">
        {/* Each address is a page of its own: nothing of the last one stays. */}
        <FaultBoundary key={address.pathname} what="page">
          <Suspense fallback={<LoadingPage what="the page" />}>
            {found === null ? <NotFound what="the page" /> : <found.route.page rest={found.rest} />}
          </Suspense>
        </FaultBoundary>
      </main>
      <Footer />
      {claim !== null && <EvidenceDialog key={claim} claim={claim} />}
    </>
  );
}
