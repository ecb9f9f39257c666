/** The lines beneath a saved picture: each link by its number, and the sources that say so. */
import { ask } from '../api/ask';
import { CanvasEvidenceDocument } from '../gql/canvas';
import type { CanvasEvidenceQuery, Stance } from '../gql/documents';
import { linkWords } from '../things/link-words';

import type { CanvasGraph } from './canvas-graph';

type Evidence = Extract<CanvasEvidenceQuery['nodes'][number], { reports: unknown }>;

/** Throws a `Failure` where the sources cannot be asked for: a picture without them is not saved. */
export async function evidenceLines({ edges }: CanvasGraph): Promise<readonly string[]> {
  const ids = edges.flatMap(({ link }) => link.claim?.id ?? []);
  const found = new Map<string, Evidence>();
  let dataVersion = '';
  // At least once, for the state of the data.
  for (let start = 0; start === 0 || start < ids.length; start += 100) {
    const { nodes, statistics } = await ask(CanvasEvidenceDocument, { ids: ids.slice(start, start + 100) });
    for (const node of nodes) if (isEvidence(node)) found.set(node.id, node);
    dataVersion = statistics.dataVersion;
  }
  const lines = edges.map(({ link: { from, type, to, claim } }, index) => {
    const sentence = `${index + 1}. ${from.name} ${linkWords(type, 'OUT')} ${to.name}`;
    if (claim === null) return `${sentence}: a fact of the catalogue, without a claim.`;
    return `${sentence}: “${claim.statement}” ${sourcesOf(found.get(claim.id))}`;
  });
  return [...lines, `Conflict Graph, data version ${dataVersion}. ${location.href}`];
}

function isEvidence(node: CanvasEvidenceQuery['nodes'][number]): node is Evidence {
  return node !== null && 'reports' in node;
}

function sourcesOf(evidence: Evidence | undefined): string {
  if (evidence === undefined) return 'No source was found.';
  const { nodes, totalCount } = evidence.reports;
  const named = nodes.map(({ stance, source: { name, publisher, published } }) => {
    const facts = [publisher?.name, published?.display, stanceNotes[stance]].filter(
      (fact) => fact !== undefined && fact !== '',
    );
    return `${name}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`;
  });
  const rest = totalCount > nodes.length ? `; and ${totalCount - nodes.length} more` : '';
  return `Sources: ${named.join('; ')}${rest}.`;
}

const stanceNotes: Readonly<Record<Stance, string>> = {
  ASSERTS: '',
  RELAYS: 'passes it on',
  DISPUTES: 'casts doubt on it',
  DENIES: 'denies it',
};
