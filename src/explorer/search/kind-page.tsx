/** Everything of one kind, by name, for those who would rather look through than search. */
import { usePageAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import { KindListDocument, type KindListQuery } from '../gql/documents';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { EntityLink } from '../things/entity-link';
import type { KindWords } from '../things/kinds';
import { More } from '../things/more';

const pageSize = 50;

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly note?: string | null;
  readonly period?: { readonly display: string } | null;
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

function List({ kind, first }: { readonly kind: KindWords; readonly first: Connection<Listed> }) {
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
      <ul className="rows">
        {list.nodes.map(({ id, name, note = null, period = null }) => (
          <li key={id}>
            <EntityLink id={id} name={name} />
            <span className="facts">{note ?? period?.display}</span>
          </li>
        ))}
      </ul>
      <More list={list} what={kind.many.toLowerCase()} />
    </>
  );
}

const none: Connection<Listed> = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

function listOf(data: KindListQuery, { kind }: KindWords): Connection<Listed> | null {
  return data[kind] ?? null;
}
