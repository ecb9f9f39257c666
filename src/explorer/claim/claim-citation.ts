/** A claim as one paragraph to quote: what is claimed, who says so and where, the origin, and where to find it. */
import { locatorText } from '../evidence/citation-text';
import type { ClaimQuery } from '../gql/documents';

type Claim = NonNullable<ClaimQuery['claim']>;

/** `address` is the permanent link, `dataVersion` the state of the data that it was read from. */
export function citationOf(claim: Claim, address: string, dataVersion: string): string {
  const facts = [claim.figure?.display, claim.period?.display].filter((fact) => fact !== undefined);
  const sentences = [
    `“${claim.statement}”${facts.length === 0 ? '' : ` (${facts.join('; ')}).`}`,
    ...(claim.retracted === null
      ? [claim.corroboration.explanation, readIn(claim)]
      : [`Taken out on ${claim.retracted.date}.`]),
    `Conflict Graph, data version ${dataVersion}: ${address}`,
  ];
  return sentences.filter((sentence) => sentence !== null).join(' ');
}

/** The sources that we have read, each with its places. */
function readIn({ reports }: Claim): string | null {
  const read = reports.nodes
    .filter(({ source, citations }) => source.access === 'READ' && citations.length > 0)
    .map(({ source, citations }) => {
      const published = source.published === null ? '' : `, ${source.published.display}`;
      return `${source.name}${published}, ${[...new Set(citations.map(locatorText))].join(' and ')}`;
    });
  if (read.length === 0) return null;
  const isWhole = reports.nodes.length === reports.totalCount;
  return `Read in${isWhole ? '' : ', among others'}: ${read.join('; ')}.`;
}
