/** Filters: a `where` argument as the typed tree that the stores compile. */
import { allOf, everything, type Filter, type Relation } from '../domain/filter';

import { badInput } from './bad-input';
import { filterFields, type FilterName } from './filter-fields';
import { enumTest, idIn, idTest, numberTest, periodTest, textTest } from './filter-operators';
import { booleanIn, listIn, objectIn } from './filter-values';

/** The tree of a `where`; null and `{}` are met by everything. Throws BAD_USER_INPUT. */
export function readFilter(name: FilterName, where: unknown): Filter {
  return where === null || where === undefined ? everything : filterOf(name, 'where', where);
}

function filterOf(name: FilterName, field: string, where: unknown): Filter {
  return allOf(objectIn(field, where).map(([part, value]) => partOf(name, part, value)));
}

function partOf(name: FilterName, field: string, value: unknown): Filter {
  const nested = (part: string, where: unknown) => filterOf(name, part, where);
  switch (field) {
    case 'and':
    case 'or':
      return { kind: field, filters: listIn(field, value, nested) };
    case 'not':
      return { kind: 'not', filter: nested(field, value) };
    default:
      return testOf(name, field, value);
  }
}

function testOf(name: FilterName, field: string, value: unknown): Filter {
  const entry = filterFields[name][field];
  switch (entry?.kind) {
    case 'id':
      return idTest(field, entry.column, value);
    case 'enum':
      return enumTest(field, entry.column, value);
    case 'text':
      return textTest(field, entry.column, value);
    case 'number':
      return numberTest(field, entry.columns, value);
    case 'period':
      return periodTest(field, entry.columns, value);
    case 'boolean':
      return { kind: 'equal', column: entry.column, value: booleanIn(field, value) };
    case 'on':
      return { kind: 'on', id: idIn(field, value) };
    case 'reportsOn':
      return { kind: 'reportsOn', id: idIn(field, value), isFigure: entry.isFigure };
    case 'one':
      return related(entry.relation, 'some', filterOf(entry.filter, field, value));
    case 'many': {
      const parts = objectIn(field, value).map(([quantifier, where]) =>
        related(entry.relation, quantifier, filterOf(entry.filter, quantifier, where)),
      );
      return allOf(parts);
    }
    case 'refused':
      throw badInput(entry.why);
    case undefined:
      throw new Error(`the schema has a field ${name}.${field} that filters do not know`);
  }
}

function related(relation: Relation, quantifier: string, filter: Filter): Filter {
  if (quantifier === 'some' || quantifier === 'none' || quantifier === 'all') {
    return { kind: 'relation', relation, quantifier, filter };
  }
  throw new Error(`the schema has a quantifier ${quantifier} that filters do not know`);
}
