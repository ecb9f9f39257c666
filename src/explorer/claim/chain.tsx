/** The chain behind a report as an ordered list, from whom it relies on to the origin; what we have not seen is dashed. */
import { stanceIn } from '../evidence/report-card';
import type { ChainReportFragment } from '../gql/documents';
import { SourceLink } from '../things/source-link';

import type { ChainStep } from './chain-tree';

interface ChainProps {
  readonly report: ChainReportFragment;
  readonly steps: readonly ChainStep[];
}

export function Chain({ report, steps }: ChainProps) {
  if (steps.length === 0) return <p className="chain-end">{endSentence(report)}</p>;
  return <Ways steps={steps} />;
}

/** One way is a list of steps; where the chain parts, each way is a list of its own. */
function Ways({ steps }: { readonly steps: readonly ChainStep[] }) {
  const [only] = steps;
  if (only !== undefined && steps.length === 1) {
    return (
      <>
        <p className="chain-lead">On whose word, step by step:</p>
        <Way first={only} />
      </>
    );
  }
  return (
    <>
      <p className="chain-lead">On the word of {steps.length} others, each by itself:</p>
      <ul className="ways">
        {steps.map((step) => (
          <li key={step.report.id}>
            <Way first={step} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Way({ first }: { readonly first: ChainStep }) {
  return (
    <ol className="chain">
      {straightLine(first).map((step) => (
        <li key={step.report.id} className={isSeen(step) ? 'step' : 'step step-unseen'}>
          <Step step={step} />
          {step.next.length > 1 && <Ways steps={step.next} />}
        </li>
      ))}
    </ol>
  );
}

function Step({ step: { report, end } }: { readonly step: ChainStep }) {
  const { source } = report;
  return (
    <>
      <span className="step-word">relies on</span> <SourceLink source={source} />
      <span className="step-facts">
        {stanceIn(report)}{' '}
        {source.access === 'CITED' && source.kind !== 'DERIVATION' && (
          <strong className="not-seen">not seen</strong>
        )}{' '}
        {end !== null && <strong className={`step-end end-${end.replace(' ', '-')}`}>{endWords[end]}</strong>}
      </span>
    </>
  );
}

const endWords: Readonly<Record<NonNullable<ChainStep['end']>, string>> = {
  origin: 'origin',
  unnamed: 'no name is given, so it is no origin',
  circle: 'and so in a circle: it stands in this chain already',
  'own card': 'its own chain stands on its card',
  other: 'names no source of its own',
};

function endSentence({ origins, source, stance }: ChainReportFragment): string {
  if (source.kind === 'DERIVATION')
    return 'Worked out by us; it rests on the claims that it is worked out from.';
  if (source.kind === 'UNNAMED') return 'A voice without a name: the chain ends here, without an origin.';
  if (stance === 'DISPUTES' || stance === 'DENIES') return 'It relies on no other source.';
  if (origins.every(({ id }) => id !== source.id)) return 'It names no source of its own.';
  if (stance === 'RELAYS') return 'It names no source of its own, and so counts as an origin.';
  return 'It relies on no other source: it is an origin.';
}

/** The steps that follow one another, up to the end or to where the chain parts. */
function straightLine(step: ChainStep): readonly ChainStep[] {
  const [next] = step.next;
  return next === undefined || step.next.length > 1 ? [step] : [step, ...straightLine(next)];
}

function isSeen({ report: { source } }: ChainStep): boolean {
  return source.access === 'READ';
}
