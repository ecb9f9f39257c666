/** A source as it is named in lists: what kind it is, its title, who published it and when. */
import type { SourceKind, SourceLineFragment } from '../gql/documents';

import { EntityLink } from './entity-link';

interface SourceLinkProps {
  readonly source: SourceLineFragment;
  /** What else there is to say in the line beneath, for instance a count. */
  readonly more?: string;
}

export function SourceLink({ source, more }: SourceLinkProps) {
  const facts = [
    sourceKindWords[source.kind],
    source.publisher?.name,
    source.published?.display,
    source.access === 'CITED' && source.kind !== 'DERIVATION' ? 'known only through others' : null,
    more,
  ].filter((fact) => typeof fact === 'string');
  return (
    <span className="source-line">
      <EntityLink id={source.id} name={source.name} />
      <span className="facts">{facts.join(' · ')}</span>
    </span>
  );
}

/** The kinds of sources in words. */
export const sourceKindWords: Readonly<Record<SourceKind, string>> = {
  ARTICLE: 'Article',
  REPORT: 'Report',
  LETTER: 'Letter',
  DOCUMENT: 'Document',
  STATEMENT: 'Statement',
  INTERVIEW: 'Interview',
  DATASET: 'Dataset',
  BROADCAST: 'Broadcast',
  SOCIAL_MEDIA: 'Social media',
  BOOK: 'Book',
  LAW: 'Law',
  DERIVATION: 'Our own arithmetic',
  UNNAMED: 'Voice without a name',
};
