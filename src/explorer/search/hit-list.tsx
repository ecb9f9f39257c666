/** Hits as a list of links, each with the name in which it was found; claims with what stands behind them. */
import { useOpenPages } from '../address/open-pages';
import { useAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { HitPageFragment, SearchOfKindQueryVariables } from '../gql/documents';
import { SearchOfKindDocument } from '../gql/search';
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
  const answer = useAnswer(SearchOfKindDocument, firstHitsOf(text, kind));
  return (
    <Answered answer={answer} what={kind.many.toLowerCase()}>
      {({ search }) => <HitPages text={text} kind={kind} first={search} />}
    </Answered>
  );
}

/** What is asked for the first hits of one kind. */
export function firstHitsOf(text: string, kind: KindWords): SearchOfKindQueryVariables {
  return { text, kinds: [kind.name], first: pageSize, after: null };
}

interface HitPagesProps extends HitsOfKindProps {
  readonly first: HitPageFragment;
}

function HitPages({ text, kind, first }: HitPagesProps) {
  const variables = { text, kinds: [kind.name] };
  const open = useOpenPages('hits');
  const list = usePages(SearchOfKindDocument, variables, first, ({ search }) => search, pageSize, open);
  return (
    <>
      <HitList hits={list.nodes} />
      <More list={list} what={kind.many.toLowerCase()} withTotal />
    </>
  );
}
