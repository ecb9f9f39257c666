/** The operators of a filter's fields; all those of one object hold together. */
import { allOf, type Filter, type PeriodColumns, type Scalar } from '../domain/filter';
import { ignoreCase } from '../domain/fold';

import { readId, readPeriod, readText } from './argument-values';
import { listIn, numberIn, objectIn, textIn } from './filter-values';

type Test = (operator: string, operand: unknown) => Filter;

/** `{ eq in }` of ids. */
export function idTest(field: string, column: string, value: unknown): Filter {
  return together(field, value, (operator, operand) => equalTest(column, operator, operand, idIn));
}

/** `{ eq in }` of enum values, which the schema has checked. */
export function enumTest(field: string, column: string, value: unknown): Filter {
  return together(field, value, (operator, operand) => equalTest(column, operator, operand, textIn));
}

/** `{ eq in contains startsWith }`: `eq` is exact, the others ignore case. */
export function textTest(field: string, column: string, value: unknown): Filter {
  const lower = `${column}Lower`;
  return together(field, value, (operator, operand) => {
    if (operator !== 'contains' && operator !== 'startsWith') {
      return operator === 'eq'
        ? equalTest(column, operator, operand, plainTextIn)
        : equalTest(lower, operator, operand, lowerTextIn);
    }
    return { kind: 'text', column: lower, operator, value: lowerTextIn(operator, operand) };
  });
}

const comparisons = { gt: '>', gte: '>=', lt: '<', lte: '<=' } as const;

/** `{ eq in gt gte lt lte }`, held by one of the columns. */
export function numberTest(field: string, columns: readonly string[], value: unknown): Filter {
  const ofColumn = (column: string) =>
    together(field, value, (operator, operand): Filter => {
      if (!isKeyOf(comparisons, operator)) return equalTest(column, operator, operand, numberIn);
      return { kind: 'compare', column, operator: comparisons[operator], value: numberIn(operator, operand) };
    });
  const [only, ...others] = columns.map(ofColumn);
  return only !== undefined && others.length === 0 ? only : { kind: 'or', filters: columns.map(ofColumn) };
}

/** `{ during overlaps before after }` of EDTF texts. */
export function periodTest(field: string, columns: PeriodColumns, value: unknown): Filter {
  return together(field, value, (operator, operand) => {
    const { from, to } = readPeriod(textIn(operator, operand));
    if (operator === 'during' || operator === 'overlaps' || operator === 'before' || operator === 'after') {
      return { kind: 'period', columns, operator, from, to };
    }
    throw unknownOperator(operator);
  });
}

/** An id in a filter, of whatever kind. */
export function idIn(field: string, value: unknown): string {
  const id = textIn(field, value);
  readId(id);
  return id;
}

function together(field: string, value: unknown, test: Test): Filter {
  return allOf(objectIn(field, value).map(([operator, operand]) => test(operator, operand)));
}

function equalTest(
  column: string,
  operator: string,
  operand: unknown,
  read: (field: string, value: unknown) => Scalar,
): Filter {
  if (operator === 'in') return { kind: 'in', column, values: listIn(operator, operand, read) };
  if (operator !== 'eq') throw unknownOperator(operator);
  if (operand === null) return { kind: 'absent', column };
  return { kind: 'equal', column, value: read(operator, operand) };
}

function plainTextIn(field: string, value: unknown): string {
  return readText(textIn(field, value));
}

function lowerTextIn(field: string, value: unknown): string {
  return ignoreCase(plainTextIn(field, value));
}

function isKeyOf<Table extends object>(table: Table, key: PropertyKey): key is keyof Table {
  return Object.hasOwn(table, key);
}

function unknownOperator(operator: string): Error {
  return new Error(`the schema has an operator ${operator} that filters do not know`);
}
