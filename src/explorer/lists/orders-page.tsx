/** All orders, laws and directives: when, by whom, against what, and who says so. */
import './lists.css';

import { useOpenPages } from '../address/open-pages';
import { usePageAnswer } from '../api/use-answer';
import { usePages } from '../api/use-pages';
import type { OrderListQuery } from '../gql/documents';
import { OrderListDocument } from '../gql/lists';
import { Answered } from '../shell/answered';
import { PageTitle } from '../shell/page-title';
import { More } from '../things/more';

import { ListedOrder } from './listed-order';

const pageSize = 50;

export function OrdersPage() {
  const answer = usePageAnswer(OrderListDocument, { first: pageSize, after: null });
  return (
    <Answered answer={answer} what="the orders" isPage>
      {({ orders }) => (
        <>
          <PageTitle title="Orders" />
          <p className="lead">
            Orders, laws and directives, the earliest first: who issued each, and what it prescribes, as
            sources say.
          </p>
          <Orders first={orders} />
        </>
      )}
    </Answered>
  );
}

function Orders({ first }: { readonly first: OrderListQuery['orders'] }) {
  const list = usePages(
    OrderListDocument,
    {},
    first,
    ({ orders }) => orders,
    pageSize,
    useOpenPages('orders'),
  );
  if (list.totalCount === 0) return <p>There are no orders yet.</p>;
  return (
    <>
      <ul className="rows">
        {list.nodes.map((order) => (
          <li key={order.id}>
            <ListedOrder order={order} />
          </li>
        ))}
      </ul>
      <More list={list} what="orders" withTotal />
    </>
  );
}
