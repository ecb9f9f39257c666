/** A cited passage as it stands in its document: the cited words marked, the words around them in a quieter tone. */
import type { ChainReportFragment } from '../gql/documents';

type Citation = ChainReportFragment['citations'][number];

interface PassageProps {
  readonly excerpt: string;
  readonly context: Citation['context'];
}

export function Passage({ excerpt, context }: PassageProps) {
  const before = context === null ? '' : `${context.moreBefore ? '… ' : ''}${context.before}`;
  const after = context === null ? '' : `${context.after}${context.moreAfter ? ' …' : ''}`;
  return (
    <blockquote dir="auto">
      <p>
        {before !== '' && <span className="around">{before}</span>}
        <mark>{excerpt}</mark>
        {after !== '' && <span className="around">{after}</span>}
      </p>
    </blockquote>
  );
}
