/** Hits as a list of links, each with the name in which it was found; claims with what stands behind them. */
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import { SearchOfKindDocument, type HitPageFragment } from '../gql/documents';
import { Answered } from '../shell/answered';
import { ClaimSentences } from '../things/claim-sentences';
import { EntityLink } from '../things/entity-link';
import type { KindWords } from '../things/kinds';
import { More } from '../things/more';

import { hitOf } from './hit';

const pageSize = 25;

export function HitList({ hits }: { readonly hits: HitPageFragment['nodes'] }) {
  const claims = hits.map(({ node }) => node).filter((node) => 'statement' in node);
  const others = hits.filter(({ node }) => !('statement' in node)).map(hitOf);
  return (
    <>
      {others.length > 0 && (
        <ul className="rows">
          {others.map(({ id, name, matched, note }) => (
            <li key={id}>
              <EntityLink id={id} name={name} />
              {matched !== null && (
                <span className="hit-matched">
                  {' '}
                  found as <bdi>{matched}</bdi>
                </span>
              )}
              {note !== null && <span className="facts">{note}</span>}
            </li>
          ))}
        </ul>
      )}
      {claims.length > 0 && <ClaimSentences claims={claims} />}
    </>
  );
}

interface HitsOfKindProps {
  readonly text: string;
  readonly kind: KindWords;
}

/** All hits of one kind, page by page. */
export function HitsOfKind({ text, kind }: HitsOfKindProps) {
  const variables = { text, kinds: [kind.name] };
  const answer = useAnswer(SearchOfKindDocument, { ...variables, first: pageSize, after: null });
  return (
    <Answered answer={answer} what={kind.many.toLowerCase()}>
      {({ search }) => <HitPages kind={kind} variables={variables} first={search} />}
    </Answered>
  );
}

interface HitPagesProps {
  readonly kind: KindWords;
  readonly variables: { readonly text: string; readonly kinds: KindWords['name'][] };
  readonly first: HitPageFragment;
}

function HitPages({ kind, variables, first }: HitPagesProps) {
  const list = usePages(SearchOfKindDocument, variables, first, (data) => data.search, pageSize);
  return (
    <>
      <HitList hits={list.nodes} />
      <More list={list} what={kind.many.toLowerCase()} withTotal />
    </>
  );
}
