import fc from 'fast-check';

import { claimEdge } from '../../src/domain/rows';
import type { ExportedRecord } from '../../src/store/graph-store';
import { deriveRows } from '../support/derive-rows';
import { createReferenceStore } from '../support/reference-store';

import { everythingIn, importText } from './importing';
import { randomDocuments } from './random-documents';

// Small documents are derived from what they touch alone; the oracle looks at everything.
test('what a change leaves behind is what deriving everything anew gives', async () => {
  let [applied, refused] = [0, 0];
  await fc.assert(
    fc.asyncProperty(randomDocuments, async (documents) => {
      const store = createReferenceStore();
      for (const document of documents) {
        const before = await everythingIn(store);
        const outcome = await importText(store, JSON.stringify(document), { format: 'JSON' });
        const after = await everythingIn(store);
        if ('problems' in outcome) {
          refused += 1;
          expect(after).toEqual(before);
        } else {
          applied += 1;
          expect(claimsOf(after)).toEqual(derivedAnew(after));
          expect(circleOfParts(after)).toBeNull();
        }
      }
    }),
    { numRuns: 250 },
  );
  expect(applied).toBeGreaterThan(200);
  expect(refused).toBeGreaterThan(30);
}, 60_000);

function claimsOf(records: readonly ExportedRecord[]) {
  return records.flatMap((exported) =>
    exported.kind === 'claim' ? [{ claim: exported.record, reports: exported.reports }] : [],
  );
}

function derivedAnew(records: readonly ExportedRecord[]): ReturnType<typeof claimsOf> {
  const stored = claimsOf(records);
  const rows = deriveRows({
    entities: records.flatMap((exported) => (exported.kind === 'entity' ? [exported.record] : [])),
    measures: [],
    claims: stored.map(({ claim }) => claim.record),
    reports: stored.flatMap(({ reports }) => reports.map(({ record }) => record)),
  });
  return rows.claims.map((claim) => ({
    claim: { ...claim, on: claim.record.retracted === null ? claim.on : [] },
    reports: rows.reports
      .filter(({ report }) => report.record.claim === claim.record.id)
      .map(({ report }) => report),
  }));
}

/** A circle of supported PART_OF links that hold on one day, found by trying every day from 1930 to 1950. */
function circleOfParts(records: readonly ExportedRecord[]): number | null {
  const links = claimsOf(records).flatMap(({ claim }) => claimEdge(claim) ?? []);
  for (let day = -14_610; day < -7_305; day += 1) {
    const active = links.filter(
      ({ period }) => (period?.earliest ?? -Infinity) <= day && day <= (period?.latest ?? Infinity),
    );
    const doesReach = (from: string, to: string, left: number): boolean =>
      left > 0 &&
      active.some((link) => link.from === from && (link.to === to || doesReach(link.to, to, left - 1)));
    if (active.some(({ from }) => doesReach(from, from, active.length))) return day;
  }
  return null;
}
