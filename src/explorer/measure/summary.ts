/** What a set of figures comes to, in one line: how many, from how many sources and origins, and whether they agree. */
import type { MeasureQuery } from '../gql/documents';
import { counted } from '../things/counted';

type Range = NonNullable<MeasureQuery['measure']>['range'];
type Figures = NonNullable<MeasureQuery['measure']>['figures']['nodes'];

/** The API counts contradictions up to here. */
const mostContradictions = 1000;

/**
 * One or two sentences, from the numbers that the API gives. It counts a voice without a name among the sources of a
 * range, but not among those of a figure: where `figures` rest on such, that is said.
 */
export function summaryOf({ claims, sources, origins, contradictions }: Range, figures: Figures): string {
  if (claims === 0) return 'No source gives a figure here.';
  const hasVoices = figures.some(({ corroboration }) => corroboration.unnamedOriginCount > 0);
  const voices = hasVoices ? ' (voices without a name among them)' : '';
  const counts = `${counted(claims, 'figure')} from ${counted(sources, 'source')}${voices}, ${originWords(origins)}`;
  if (claims === 1) return `${counts}. There is no other to set beside it.`;
  if (contradictions === 0) return `${counts}; no two of them contradict each other.`;
  const pairs = counted(contradictions, 'pair');
  const more = contradictions >= mostContradictions ? ' or more' : '';
  return `${counts}. They do not agree: ${pairs}${more} of them cannot both be true.`;
}

function originWords(origins: number): string {
  return origins === 0 ? 'no named origin' : counted(origins, 'origin');
}
