/** `orderBy` as columns, completed by what tells rows apart. */
import { isEnumType } from 'graphql';

import type { List } from '../../src/domain/lists';
import { readOrder, type OrderArgument, type OrderField } from '../../src/graphql/orders';
import { createSchema } from '../../src/graphql/schema';

const asc = (field: OrderField): OrderArgument => ({ field, direction: 'ASC' });
const desc = (field: OrderField): OrderArgument => ({ field, direction: 'DESC' });

test.each<[string, List, readonly OrderArgument[] | null, string]>([
  ['by id without an order', { name: 'claims' }, null, 'id ASC'],
  ['by id with an empty order', { name: 'claims' }, [], 'id ASC'],
  ['by id itself', { name: 'claims' }, [desc('ID')], 'id DESC'],
  [
    'completed in its direction',
    { name: 'sources' },
    [asc('NAME'), desc('PUBLISHED')],
    'nameFold ASC, published? DESC, id DESC',
  ],
  ['the same field twice', { name: 'sources' }, [asc('NAME'), desc('NAME')], 'nameFold ASC, id DESC'],
  ['by id first', { name: 'claims' }, [desc('ID'), asc('KIND')], 'id DESC, kind ASC'],
  [
    'claims',
    { name: 'claims' },
    [asc('EARLIEST'), asc('LATEST'), asc('SOURCE_COUNT'), desc('ORIGIN_COUNT')],
    'earliest? ASC, latest? ASC, sourceCount ASC, originCount DESC, id DESC',
  ],
  ['reports', { name: 'claim.reports' }, [asc('PARAGRAPH')], 'paragraph? ASC, id ASC'],
  ['measures', { name: 'measures' }, [desc('FIGURE_COUNT')], 'figureCount DESC, id DESC'],
  ['links', { name: 'entity.links' }, null, 'type ASC, direction ASC, other ASC, claim ASC'],
  ['link fields', { name: 'entity.linked', type: 'LED', direction: 'OUT' }, null, 'other ASC, claim ASC'],
])('%s', (_, list, orderBy, expected) => {
  const shown = readOrder(list, orderBy).map(
    ({ column, isNullable, direction }) => `${column}${isNullable ? '?' : ''} ${direction}`,
  );
  expect(shown.join(', ')).toBe(expected);
});

test('every field that the schema orders by is known', () => {
  const enums = Object.values(createSchema().getTypeMap()).filter((type) => type.name.endsWith('OrderField'));
  const fields = enums.flatMap((type) => (isEnumType(type) ? type.getValues().map(({ name }) => name) : []));
  expect([...new Set(fields)].sort()).toEqual([
    'EARLIEST', 'FIGURE_COUNT', 'ID', 'KIND', 'LATEST', 'NAME', 'ORIGIN_COUNT', 'PARAGRAPH', 'PUBLISHED', 'SOURCE_COUNT',
  ]); // prettier-ignore
  for (const field of fields) {
    expect(
      readOrder({ name: 'claims' }, [{ field: field as OrderField, direction: 'ASC' }])[0],
    ).toBeDefined();
  }
});
