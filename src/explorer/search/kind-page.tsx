/** Everything of one kind, by name, for those who would rather look through than search. */
import { usePageAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import { KindListDocument, type ClaimLineFragment, type KindListQuery } from '../gql/documents';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { ClaimSentence } from '../things/claim-sentence';
import { EntityLink } from '../things/entity-link';
import type { KindWords } from '../things/kinds';
import { More } from '../things/more';

const pageSize = 50;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

export function KindPage({ kind }: { readonly kind: KindWords }) {
  const answer = usePageAnswer(KindListDocument, { [kind.kind]: true, first: pageSize, after: null });
  return (
    <Answered answer={answer} what={kind.many.toLowerCase()} isPage>
      {(data) => (
        <>
          <PageTitle title={kind.many} />
          <List kind={kind} first={listOf(data, kind) ?? none} />
        </>
      )}
    </Answered>
  );
}

function List({
  kind,
  first,
}: {
  readonly kind: KindWords;
  readonly first: Connection<Listed | ClaimLineFragment>;
}) {
  const list = usePages(
    KindListDocument,
    { [kind.kind]: true },
    first,
    (data) => listOf(data, kind),
    pageSize,
  );
  if (list.totalCount === 0) return <p>There are no {kind.many.toLowerCase()} yet.</p>;
  return (
    <>
      <ul className={kind.kind === 'claim' ? 'claims' : 'rows'}>
        {list.nodes.map((thing) => (
          <li key={thing.id}>
            {'statement' in thing ? <ClaimSentence claim={thing} /> : <Row {...thing} />}
          </li>
        ))}
      </ul>
      <More list={list} what={kind.many.toLowerCase()} />
    </>
  );
}

function Row({ id, name, note }: Listed) {
  return (
    <>
      <EntityLink id={id} name={name} />
      {note !== null && <span className="facts">{note}</span>}
    </>
  );
}

const none: Connection<Listed | ClaimLineFragment> = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

function listOf(data: KindListQuery, { kind }: KindWords): Connection<Listed | ClaimLineFragment> | null {
  return data[kind] ?? null;
}
