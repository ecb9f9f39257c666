/** Figures that cannot all be true, side by side under what they count. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { EntityContradictionsQuery } from '../gql/documents';
import { EntityContradictionsDocument } from '../gql/entity';
import { Answered } from '../shell/answered';
import { ClaimSentence } from '../things/claim-sentence';
import { counted, number } from '../things/counted';
import { More } from '../things/more';

import { measureAddress } from './measure-address';

/** How many measures stand there at first. */
export const contradictionsAtFirst = 3;

interface ContradictionsProps {
  /** The id of the entity. */
  readonly id: string;
  /** How many figures there are. */
  readonly count: number;
}

export function Contradictions({ id, count }: ContradictionsProps) {
  return count === 0 ? null : <Asked id={id} count={count} />;
}

function Asked({ id, count }: ContradictionsProps) {
  const answer = useAnswer(EntityContradictionsDocument, { id, first: contradictionsAtFirst, after: null });
  return (
    <Answered answer={answer} what="the contradictions">
      {({ measures }) => <Found id={id} count={count} first={measures} />}
    </Answered>
  );
}

interface FoundProps extends ContradictionsProps {
  readonly first: EntityContradictionsQuery['measures'];
}

function Found({ id, count, first }: FoundProps) {
  const open = useOpenPages('contradictions');
  const list = usePages(EntityContradictionsDocument, { id }, first, ({ measures }) => measures, 10, open);
  return (
    <div className="said-group" id="said-contradictions">
      <h3>
        Disputed: figures that cannot all be true <span className="count">{number(count)}</span>
      </h3>
      <p className="quiet">
        On {counted(list.totalCount, 'measure')}. Each of these contradicts another on the same people and
        time.
      </p>
      {list.nodes.map(({ id: measure, name, figures }) => (
        <section key={measure} className="contradiction">
          <h4>
            <a href={measureAddress(id, measure)}>{name}</a>
          </h4>
          <ul className="claims">
            {figures.nodes.map((claim) => (
              <li key={claim.id}>
                <ClaimSentence claim={claim} isContradicted />
              </li>
            ))}
          </ul>
          {figures.totalCount > figures.nodes.length && (
            <p className="quiet">
              {number(figures.nodes.length)} of {number(figures.totalCount)} figures;{' '}
              <a href={measureAddress(id, measure)}>all are in the comparison</a>
            </p>
          )}
        </section>
      ))}
      <More list={list} what="measures" />
    </div>
  );
}
