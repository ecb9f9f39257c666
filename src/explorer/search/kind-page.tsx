/** Everything of one kind, by name, for those who would rather look through than search. */
import { useOpenPages } from '../address/open-pages';
import { usePageAnswer } from '../api/use-answer';
import { usePages, type Connection } from '../api/use-pages';
import type { KindListQuery } from '../gql/documents';
import { KindListDocument } from '../gql/search';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { EntityLink } from '../things/entity-link';
import type { Kind, KindWords } from '../things/kinds';
import { More } from '../things/more';

const pageSize = 50;

/** A kind of which there is nothing to say in a list but names: claims and orders have lists of their own. */
export type ListedKind = KindWords & { readonly kind: Exclude<Kind, 'claim' | 'order'> };

interface Listed {
  readonly id: string;
  readonly name: string;
  readonly note: string | null;
}

export function KindPage({ kind }: { readonly kind: ListedKind }) {
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

function List({ kind, first }: { readonly kind: ListedKind; readonly first: Connection<Listed> }) {
  const list = usePages(
    KindListDocument,
    { [kind.kind]: true },
    first,
    (data) => listOf(data, kind),
    pageSize,
    useOpenPages(kind.many.toLowerCase()),
  );
  if (list.totalCount === 0) return <p>There are no {kind.many.toLowerCase()} yet.</p>;
  return (
    <>
      <ul className="rows">
        {list.nodes.map((thing) => (
          <li key={thing.id}>
            <Row {...thing} />
          </li>
        ))}
      </ul>
      <More list={list} what={kind.many.toLowerCase()} withTotal />
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

const none: Connection<Listed> = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};

function listOf(data: KindListQuery, { kind }: ListedKind): Connection<Listed> | null {
  return data[kind] ?? null;
}
