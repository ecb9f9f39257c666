/** How a claim stands, in words: taken out, denied, contradicted, and on how many origins it rests. */
import type { ClaimQuery, Independence } from '../gql/documents';
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
  derivedFrom,
}: Claim): readonly Status[] {
  const contradictions = comparisons.filter((comparison) => comparison.kind === 'CONTRADICTS').length;
  const { sourceCount, unnamedOriginCount, independence } = corroboration;
  const isOwn = sourceCount === 0 && unnamedOriginCount === 0 && derivedFrom.length > 0;
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
    retracted === null
      ? { text: independenceWords[independence], isAlarm: independence === 'CIRCULAR' }
      : null,
    isOwn && retracted === null ? { text: 'Worked out from other claims', isAlarm: false } : null,
  ];
  return all.filter((status) => status !== null);
}

const kindWords = {
  FIGURE: 'A figure',
  LINK: 'A link between two things',
  STATEMENT: 'A statement',
} as const satisfies Record<Claim['kind'], string>;

const independenceWords: Readonly<Record<Independence, string>> = {
  NO_NAMED_ORIGIN: 'No named origin',
  SINGLE_ORIGIN: 'One origin',
  SEVERAL_ORIGINS: 'Several origins',
  CIRCULAR: 'Sources in a circle',
};
