/** How a claim stands, in words: taken out, denied, contradicted, and on how many origins it rests. */
import { chipText } from '../evidence/evidence-chip';
import type { ClaimQuery } from '../gql/documents';
import { counted } from '../things/counted';

type Claim = NonNullable<ClaimQuery['claim']>;

export function ClaimStatus({ claim }: { readonly claim: Claim }) {
  return (
    <ul className="claim-status" aria-label="How it stands">
      {statusOf(claim).map(({ text, isAlarm }) => (
        <li key={text} className={isAlarm ? 'status-alarm' : undefined}>
          {text}
        </li>
      ))}
    </ul>
  );
}

interface Status {
  readonly text: string;
  readonly isAlarm: boolean;
}

function statusOf({
  kind,
  retracted,
  denials,
  comparisons,
  corroboration,
  reports,
  own,
}: Claim): readonly Status[] {
  const contradictions = comparisons.filter((comparison) => comparison.kind === 'CONTRADICTS').length;
  const isOwn = own.totalCount > 0 && own.totalCount === reports.totalCount;
  const all: readonly (Status | null)[] = [
    { text: kindWords[kind], isAlarm: false },
    retracted === null ? null : { text: 'Taken out', isAlarm: true },
    denials.totalCount === 0
      ? null
      : {
          text: `Disputed: ${counted(denials.totalCount, 'source doubts or denies', 'sources doubt or deny')} it`,
          isAlarm: true,
        },
    contradictions === 0
      ? null
      : {
          text: `Contradicted by ${counted(contradictions, 'other figure')}`,
          isAlarm: true,
        },
    retracted === null && !isOwn
      ? { text: supportOf(corroboration), isAlarm: corroboration.independence === 'CIRCULAR' }
      : null,
    isOwn ? { text: 'Our own arithmetic', isAlarm: false } : null,
  ];
  return all.filter((status) => status !== null);
}

function supportOf(corroboration: Claim['corroboration']): string {
  const { sourceCount, unnamedOriginCount } = corroboration;
  if (sourceCount > 0) return chipText(corroboration);
  return unnamedOriginCount > 0 ? 'Unnamed voices only' : 'No source says so';
}

const kindWords = {
  FIGURE: 'A figure',
  LINK: 'A link between two things',
  STATEMENT: 'A statement',
} as const satisfies Record<Claim['kind'], string>;
