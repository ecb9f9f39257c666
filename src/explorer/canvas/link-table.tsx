/** Every link on the canvas as a row of a table, with its evidence. */
import { EvidenceChip } from '../evidence/evidence-chip';
import { EntityLink } from '../things/entity-link';
import { addressOf } from '../things/kinds';
import { linkWords } from '../things/link-words';
import { PeriodText } from '../things/period-text';

import type { CanvasEdge } from './canvas-graph';
import { isContestedLink } from './contested';

export function LinkTable({ edges }: { readonly edges: readonly CanvasEdge[] }) {
  if (edges.length === 0) return null;
  return (
    <table className="canvas-links">
      <caption>Every link on the canvas</caption>
      <thead>
        <tr>
          <th scope="col">No.</th>
          <th scope="col">Link</th>
          <th scope="col">Evidence</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ key, link }, index) => (
          <tr key={key}>
            <td>{index + 1}</td>
            <td>
              <EntityLink id={link.from.id} name={link.from.name} /> {linkWords(link.type, 'OUT')}{' '}
              <EntityLink id={link.to.id} name={link.to.name} />
              <span className="facts">
                {link.claim === null ? (
                  'A fact of our catalogue'
                ) : (
                  <a href={addressOf(link.claim.id)} dir="auto">
                    {link.claim.statement}
                  </a>
                )}
                {link.period !== null && (
                  <>
                    {' · '}
                    <PeriodText period={link.period} />
                  </>
                )}
                {isContestedLink(link) && <strong className="disputed"> disputed</strong>}
              </span>
            </td>
            <td>
              {link.claim === null ? (
                <span className="quiet">no claim</span>
              ) : (
                <EvidenceChip id={link.claim.id} corroboration={link.claim.corroboration} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
