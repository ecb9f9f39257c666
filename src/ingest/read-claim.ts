/** Reads an entry of `claims` into its record; its reports are items of their own. */
import {
  allEntityKinds,
  allLinkTypes,
  isLinkAllowed,
  linkTypes,
  type LinkEntry,
  type TableLinkType,
} from '../domain/catalogue';
import { figureProblems, impliedQualifier, qualifiers, type Figure } from '../domain/figure';
import { entityKindOfId } from '../domain/ids';
import type { ClaimRecord, LinkAssertion } from '../domain/records';

import { longest } from './check-text';
import { Fields, type LocatedNode, type ReadContext } from './fields';
import { readRemarks } from './read-entity';
import { idOf, oneOf, readNumber, readPeriod, textOf } from './values';

const claimKeys = [
  'id',
  'statement',
  'about',
  'period',
  'figure',
  'link',
  'remarks',
  'derivedFrom',
  'revises',
  'reports',
];

/** A claim's own record, not retracted, and its keys for whoever reads the reports. */
export function readClaim(
  node: LocatedNode,
  context: ReadContext,
): { record: ClaimRecord | null; fields: Fields } {
  const fields = new Fields(node, claimKeys, context);
  fields.require('id', 'statement');
  const id = fields.value('id', idOf(['CLAIM']));
  const content = {
    statement: fields.value('statement', textOf(longest.statement)) ?? '',
    about: fields.references('about', allEntityKinds()),
    period: fields.value('period', readPeriod),
    figure: readFigure(fields, context),
    link: readLink(fields),
    remarks: readRemarks(fields),
    derivedFrom: fields.references('derivedFrom', ['CLAIM']),
    revises: fields.references('revises', ['CLAIM']),
    retracted: null,
  };
  if (fields.has('figure') && fields.has('link')) {
    fields.problem('link', 'a claim has a figure or a link, not both', 'write two claims');
  }
  for (const key of ['derivedFrom', 'revises'] as const) {
    if (id !== null && content[key].includes(id)) {
      fields.problem(key, `a claim stands in its own \`${key}\``, `leave ${id} out`);
    }
  }
  return { record: id === null ? null : { id, ...content }, fields };
}

function readFigure(fields: Fields, { problems }: ReadContext): Figure | null {
  const keys = fields.map('figure', ['measure', 'low', 'best', 'high', 'qualifier']);
  if (keys === null) return null;
  const before = problems.count;
  keys.require('measure');
  const measure = keys.reference('measure', ['MEASURE']);
  const numbers = {
    low: keys.value('low', readNumber),
    best: keys.value('best', readNumber),
    high: keys.value('high', readNumber),
  };
  const given = keys.value('qualifier', oneOf(qualifiers, 'qualifier'));
  // A number that could not be read would be missed here, and make a second problem of the first.
  if (problems.count === before) {
    for (const problem of figureProblems(numbers, given)) fields.problem('figure', problem);
  }
  const qualifier = given ?? impliedQualifier(numbers);
  return measure === null || qualifier === null ? null : { measure, ...numbers, qualifier };
}

function readLink(fields: Fields): LinkAssertion | null {
  const keys = fields.map('link', ['from', 'type', 'to']);
  if (keys === null) return null;
  keys.require('from', 'type', 'to');
  const from = keys.reference('from', allEntityKinds());
  const to = keys.reference('to', allEntityKinds());
  const types = allLinkTypes().map(([type]) => type);
  const type = keys.value('type', oneOf(types, 'type of link'));
  if (type === 'BROADER') {
    keys.problem('type', 'BROADER is no claim', 'write it as `broader` on the topic');
    return null;
  }
  if (from === null || to === null || type === null) return null;
  checkEnds(keys, { from, type, to });
  return { from, type, to };
}

function checkEnds(keys: Fields, { from, type, to }: LinkAssertion): void {
  const [fromKind, toKind] = [entityKindOfId(from), entityKindOfId(to)];
  if (from === to) keys.problem('to', `${from} is linked to itself`, 'name the other end');
  if (fromKind === null || toKind === null || isLinkAllowed(type, fromKind, toKind)) return;
  const advice = isLinkAllowed(type, toKind, fromKind)
    ? 'turn it round'
    : `${type} runs ${describeEnds(type)}`;
  keys.problem('type', `${type} does not run from ${fromKind} to ${toKind}`, advice);
}

function describeEnds(type: TableLinkType): string {
  const entry: LinkEntry = linkTypes[type];
  return entry.ends.map(({ from, to }) => `from ${from.join(', ')} to ${to.join(', ')}`).join('; ');
}
