/** What a set of figures comes to, in one line: how many, from how many sources and origins, and whether they agree. */
import type { MeasureQuery } from '../gql/documents';
import { counted } from '../things/counted';

type Range = NonNullable<MeasureQuery['measure']>['range'];

/** The API counts contradictions up to here. */
const mostContradictions = 1000;

/** One or two sentences, from the numbers that the API gives. */
export function summaryOf({ claims, sources, origins, contradictions }: Range): string {
  if (claims === 0) return 'No source gives a figure here.';
  const counts = `${counted(claims, 'figure')} from ${counted(sources, 'source')}, ${originWords(origins)}`;
  if (claims === 1) return `${counts}. There is no other to set beside it.`;
  if (contradictions === 0) return `${counts}; no two of them contradict each other.`;
  const pairs = counted(contradictions, 'pair');
  const more = contradictions >= mostContradictions ? ' or more' : '';
  return `${counts}. They do not agree: ${pairs}${more} of them cannot both be true.`;
}

function originWords(origins: number): string {
  return origins === 0 ? 'no named origin' : counted(origins, 'origin');
}
