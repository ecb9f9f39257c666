/** The way from one entity to another: two fields, a limit, and the steps as sentences with their evidence. */
import './path.css';

import { useAddress } from '../address/address';
import { usePageAnswer } from '../api/use-answer';
import { PathDocument } from '../gql/path';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { isEntityId } from '../things/entity-id';

import { isEnd, NoPath } from './no-path';
import { PathDrawing } from './path-drawing';
import { endIn, maxIn, type PathQuestion } from './path-address';
import { PathForm } from './path-form';
import { PathSteps } from './path-steps';

export function PathPage() {
  const address = useAddress();
  const from = endIn(address, 'from');
  const to = endIn(address, 'to');
  const isAnswerable = from !== null && to !== null && isEntityId(from) && isEntityId(to);
  const max = maxIn(address);
  return (
    <div className="path-page">
      {!isAnswerable ? (
        <>
          <PageTitle title="Find a path" />
          <PathForm from={from} to={to} max={max} />
          <p>
            {from === null && to === null
              ? 'Choose two persons, units, orders, sources or whatever else has a name.'
              : 'Choose both ends.'}{' '}
            The answer is the shortest way between them over links that sources report, with the evidence for
            each step.
          </p>
        </>
      ) : (
        <PathBetween from={from} to={to} max={max} />
      )}
      <p className="quiet">
        {isAnswerable ? (
          <a href={`/canvas?seed=${[...new Set([from, to])].join(',')}`}>Put both on the free canvas</a>
        ) : (
          <>
            Or lay things out by hand on the <a href="/canvas">free canvas</a>.
          </>
        )}
      </p>
    </div>
  );
}

function PathBetween({ from, to, max }: PathQuestion) {
  const answer = usePageAnswer(PathDocument, { from, to, max });
  const ends = answer.status === 'answered' ? [answer.data.start?.name, answer.data.goal?.name] : [];
  const isKnown = ends[0] !== undefined && ends[1] !== undefined;
  return (
    <>
      <PageTitle title={isKnown ? `Path from ${ends[0]} to ${ends[1]}` : 'Find a path'}>
        Find a path
      </PageTitle>
      <PathForm from={from} to={to} max={max} />
      <Answered answer={answer} what="the shortest way">
        {({ start, goal, path }) => {
          // Where an end is unknown, its field says so.
          if (!isEnd(start) || !isEnd(goal)) return null;
          if (path === null) return <NoPath start={start} goal={goal} max={max} />;
          if (path.length === 0) {
            return <p role="status">Both ends are the same: there is no way to go. Choose another end.</p>;
          }
          return (
            <>
              <PathSteps path={path} start={start} goal={goal} max={max} />
              <PathDrawing steps={path.steps} />
            </>
          );
        }}
      </Answered>
    </>
  );
}
