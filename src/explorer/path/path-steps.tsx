/** A way as sentences, a step each, with what stands behind it. */
import { EvidenceChip } from '../evidence/evidence-chip';
import type { PathQuery, PathStepLineFragment } from '../gql/documents';
import { counted } from '../things/counted';
import { EntityLink } from '../things/entity-link';
import { addressOf } from '../things/kinds';
import { linkWords } from '../things/link-words';
import { PeriodText } from '../things/period-text';

interface PathStepsProps {
  readonly path: NonNullable<PathQuery['path']>;
  readonly start: { readonly name: string };
  readonly goal: { readonly name: string };
  readonly max: number;
}

export function PathSteps({ path: { length, steps }, start, goal, max }: PathStepsProps) {
  return (
    <>
      <p role="status">
        From <bdi>{start.name}</bdi> to <bdi>{goal.name}</bdi> in {counted(length, 'step')}: the shortest way
        of at most {max}. Where others are as short, only this one is shown.
      </p>
      <ol className="path-steps">
        {steps.map((step) => (
          <li key={step.from.id}>
            <Step step={step} />
          </li>
        ))}
      </ol>
    </>
  );
}

function Step({ step: { from, to, link } }: { readonly step: PathStepLineFragment }) {
  const { claim, period } = link;
  return (
    <div className="claim-line">
      <div>
        <p>
          <EntityLink id={from.id} name={from.name} /> <strong>{stepWords({ from, link })}</strong>{' '}
          <EntityLink id={to.id} name={to.name} />
        </p>
        <p className="quiet">
          {claim !== null && (
            <a href={addressOf(claim.id)} dir="auto">
              {claim.statement}
            </a>
          )}
          {claim === null && catalogueWords}
          {period !== null && (
            <>
              {' · '}
              <PeriodText period={period} />
            </>
          )}
          {isContested(link) && <strong className="disputed"> disputed</strong>}
        </p>
      </div>
      {claim !== null && <EvidenceChip id={claim.id} corroboration={claim.corroboration} />}
    </div>
  );
}

const catalogueWords = 'A fact of our catalogue, such as a publisher or a broader topic: no claim states it.';

/** How the start of the step stands to its end; a link may be followed against its direction. */
export function stepWords({ from, link }: Pick<PathStepLineFragment, 'from' | 'link'>): string {
  return linkWords(link.type, link.from.id === from.id ? 'OUT' : 'IN');
}

/** Whether some source disputes or denies the link. */
export function isContested({ claim }: PathStepLineFragment['link']): boolean {
  return claim !== null && claim.denials.totalCount > 0;
}
