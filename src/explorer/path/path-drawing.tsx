/** A way as a line of things with arrows between them: in a row where there is room, else one beneath the other. */
import { EvidenceLink } from '../evidence/evidence-link';
import type { PathStepLineFragment } from '../gql/documents';
import { Section } from '../shell/section';
import { KindMark } from '../things/kind-mark';
import { addressOf, kindOf } from '../things/kinds';
import { linkWords } from '../things/link-words';

import { isContested } from './path-steps';

/** With more steps a row is too narrow for names. */
const mostInRow = 4;

export function PathDrawing({ steps }: { readonly steps: readonly PathStepLineFragment[] }) {
  const last = steps.at(-1);
  return (
    <Section
      id="drawn"
      title="The same, drawn"
      lead="Each link reads the way its arrow points; its words show who says so."
    >
      <ol className={steps.length > mostInRow ? 'path-drawing' : 'path-drawing path-row'}>
        {steps.map((step) => (
          <li key={step.from.id}>
            <Stop {...step.from} />
            <Arrow step={step} />
          </li>
        ))}
        {last !== undefined && (
          <li>
            <Stop {...last.to} />
          </li>
        )}
      </ol>
    </Section>
  );
}

function Stop({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <span className="path-stop">
      <KindMark kind={kindOf(id)} />
      <a href={addressOf(id)} dir="auto">
        {name}
      </a>
    </span>
  );
}

/** Its words open its evidence, where a claim states it. Contested links are dashed, and say so in a word. */
function Arrow({ step: { from, link } }: { readonly step: PathStepLineFragment }) {
  const isForward = link.from.id === from.id;
  const words = linkWords(link.type, 'OUT');
  return (
    <span className={isContested(link) ? 'path-arrow path-contested' : 'path-arrow'}>
      <svg className="path-across" aria-hidden="true">
        <line x1="0" y1="50%" x2="100%" y2="50%" />
        <svg x={isForward ? '100%' : '0'} y="50%" overflow="visible">
          <path d={isForward ? 'M-8 -5 0 0 -8 5' : 'M8 -5 0 0 8 5'} />
        </svg>
      </svg>
      <svg className="path-down" aria-hidden="true">
        <line x1="50%" y1="0" x2="50%" y2="100%" />
        <svg x="50%" y={isForward ? '100%' : '0'} overflow="visible">
          <path d={isForward ? 'M-5 -8 0 0 5 -8' : 'M-5 8 0 0 5 8'} />
        </svg>
      </svg>
      <span className="path-words">
        {link.claim === null ? words : <EvidenceLink id={link.claim.id}>{words}</EvidenceLink>}
        {isContested(link) && <strong className="disputed"> disputed</strong>}
      </span>
    </span>
  );
}
