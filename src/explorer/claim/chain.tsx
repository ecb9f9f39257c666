/** The chain behind a report as an ordered list, from whom it relies on to the origin; what we have not seen is dashed. */
import { stanceWords } from '../evidence/report-card';
import type { ChainReportFragment } from '../gql/documents';
import { SourceLink } from '../things/source-link';

import type { ChainStep } from './chain-tree';

interface ChainProps {
  readonly report: ChainReportFragment;
  readonly steps: readonly ChainStep[];
}

export function Chain({ report, steps }: ChainProps) {
  if (steps.length === 0) return <p className="chain-end">{endSentence(report)}</p>;
  return (
    <>
      <p className="chain-lead">On whose word, step by step:</p>
      <Steps steps={steps} />
    </>
  );
}

/** A step that parts holds a list of its own; one that goes on is followed by the next in the same list. */
function Steps({ steps }: { readonly steps: readonly ChainStep[] }) {
  const line = steps.length === 1 ? straightLine(steps) : steps;
  return (
    <ol className="chain">
      {line.map((step) => {
        const parts = steps.length === 1 ? partsOf(step) : step.next;
        return (
          <li key={step.report.id} className={isSeen(step) ? 'step' : 'step step-unseen'}>
            <Step step={step} />
            {parts.length > 0 && (
              <>
                <p className="chain-lead">
                  which relies on{parts.length > 1 ? ` ${parts.length} others` : ''}:
                </p>
                <Steps steps={parts} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Step({ step: { report, end } }: { readonly step: ChainStep }) {
  const { source, stance } = report;
  return (
    <>
      <span className="step-word">relies on</span> <SourceLink source={source} />
      <span className="step-facts">
        {stanceWords[stance]}
        {source.access === 'CITED' && source.kind !== 'DERIVATION' && (
          <strong className="not-seen"> not seen</strong>
        )}
        {end !== null && (
          <strong className={`step-end end-${end.replace(' ', '-')}`}> {endWords[end]}</strong>
        )}
      </span>
    </>
  );
}

const endWords: Readonly<Record<NonNullable<ChainStep['end']>, string>> = {
  origin: 'the origin',
  unnamed: 'no name is given, so it is no origin',
  circle: 'and so in a circle: it stands in this chain already',
  'own card': 'its own chain stands on its card',
  other: 'names no source of its own',
};

function endSentence({ origins, source, stance }: ChainReportFragment): string {
  if (source.kind === 'DERIVATION')
    return 'Worked out by us; it rests on the claims that it is worked out from.';
  if (source.kind === 'UNNAMED') return 'A voice without a name: the chain ends here, without an origin.';
  if (origins.every(({ id }) => id !== source.id)) return 'It names no source of its own.';
  if (stance === 'RELAYS') return 'It names no source of its own, and so counts as an origin.';
  return 'It relies on no other source: it is an origin.';
}

/** The steps that follow one another without a fork, the first of a fork's ways not among them. */
function straightLine(steps: readonly ChainStep[]): readonly ChainStep[] {
  const [step] = steps;
  if (step === undefined || steps.length > 1) return [];
  return [step, ...straightLine(step.next)];
}

function partsOf({ next }: ChainStep): readonly ChainStep[] {
  return next.length > 1 ? next : [];
}

function isSeen({ report: { source } }: ChainStep): boolean {
  return source.access === 'READ';
}
