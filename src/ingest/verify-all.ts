/** Verifies every citation of a store. */
import type { EntityRecord } from '../domain/records';
import type { GraphStore } from '../store/graph-store';

import type { TextState, Verifier, VerifiedCitation } from './verify';

/** One thing that was verified: the text of a source, or a citation by its report and its place there. */
export type Verdict =
  | { readonly kind: 'text'; readonly source: string; readonly file: string; readonly state: TextState }
  | {
      readonly kind: 'citation';
      readonly report: string;
      readonly source: string;
      readonly index: number;
      readonly verification: VerifiedCitation['verification'];
    };

/**
 * The texts of all sources, then the citations of all live reports, each in order of ids. Writers need not wait for it;
 * what they write meanwhile may be verified or not.
 */
export async function* verifyAll(store: GraphStore, verifier: Verifier): AsyncGenerator<Verdict> {
  const sources = new Map<string, EntityRecord>();
  for await (const exported of store.exportAll({ isOfOneMoment: false })) {
    if (exported.kind === 'entity' && exported.record.source?.text) {
      const { record } = exported;
      sources.set(record.id, record);
      const { file } = exported.record.source.text;
      yield { kind: 'text', source: record.id, file, state: await verifier.textState(record) };
    }
    if (exported.kind !== 'claim' || exported.record.record.retracted !== null) continue;
    for (const { record } of exported.reports) {
      const source = sources.get(record.source);
      if (source === undefined || record.retracted !== null) continue;
      for (const [index, citation] of record.citations.entries()) {
        const { verification } = await verifier.verify(source, citation);
        yield { kind: 'citation', report: record.id, source: source.id, index, verification };
      }
    }
  }
}
