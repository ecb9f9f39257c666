/** What the fields of each type read of the store: what a look ahead needs to know of them. */
import type { GraphQLResolveInfo } from 'graphql';

import { allEntityKinds, entityKinds, linkFieldsOf } from '../domain/catalogue';
import type { List } from '../domain/lists';
import type { Reference } from '../domain/references';

/**
 * A list below a node, nodes that it names, a part of the node itself, or the range of a measure. The claim of a link
 * that is seen from one of its ends is read with the link.
 */
export type Reading =
  | { readonly kind: 'list'; readonly list: List }
  | { readonly kind: 'reference'; readonly reference: Reference }
  | { readonly kind: 'part' | 'range' | 'linkClaim' };

const list = (name: Exclude<List['name'], 'entities' | 'entity.linked'>): Reading => ({
  kind: 'list',
  list: { name },
});
const reference = (named: Reference): Reading => ({ kind: 'reference', reference: named });
const part: Reading = { kind: 'part' };

const rootLists: Readonly<Record<string, Reading>> = {
  ...Object.fromEntries(
    allEntityKinds().map((kind): [string, Reading] => [
      entityKinds[kind].listField,
      kind === 'SOURCE' ? list('sources') : { kind: 'list', list: { name: 'entities', kind } },
    ]),
  ),
  claims: list('claims'),
  measures: list('measures'),
};

const ofEntities: Readonly<Record<string, Reading>> = {
  claims: list('entity.claims'),
  sources: list('entity.sources'),
  links: list('entity.links'),
};

const readings: Readonly<Record<string, Readonly<Record<string, Reading>>>> = {
  Query: rootLists,
  ...Object.fromEntries(
    allEntityKinds().map((kind) => [
      entityKinds[kind].typeName,
      {
        ...ofEntities,
        ...Object.fromEntries(
          linkFieldsOf(kind).map(({ field, type, direction }): [string, Reading] => [
            field,
            { kind: 'list', list: { name: 'entity.linked', type, direction } },
          ]),
        ),
      },
    ]),
  ),
  Source: {
    ...ofEntities,
    reports: list('source.reports'),
    cites: list('source.cites'),
    citedBy: list('source.citedBy'),
    publisher: reference('source.publisher'),
    authors: reference('source.authors'),
    addressees: reference('source.addressees'),
    reprintOf: reference('source.reprintOf'),
  },
  Claim: {
    reports: list('claim.reports'),
    about: reference('claim.about'),
    topics: reference('claim.topics'),
    derivedFrom: reference('claim.derivedFrom'),
    basisOf: list('claim.basisOf'),
    revises: reference('claim.revises'),
    revisedBy: list('claim.revisedBy'),
    figure: part,
    link: part,
    corroboration: part,
  },
  Figure: { measure: reference('claim.measure'), display: reference('claim.measure'), claim: part },
  Corroboration: { origins: reference('claim.origins'), explanation: reference('claim.origins') },
  Link: {
    from: reference('claim.linkEnds'),
    to: reference('claim.linkEnds'),
    claim: { kind: 'linkClaim' },
  },
  Measure: { figures: list('measure.figures'), range: { kind: 'range' } },
  Report: {
    source: reference('report.source'),
    claim: reference('report.claim'),
    reliesOn: reference('report.reliesOn'),
    origins: reference('report.origins'),
    citations: part,
  },
  Citation: {
    verification: reference('report.source'),
    excerpt: reference('report.source'),
    context: reference('report.source'),
  },
};

/** The list that a list field reads. */
export function listOfField({ parentType, fieldName }: GraphQLResolveInfo): List {
  const reading = readingOf(parentType.name, fieldName);
  if (reading?.kind !== 'list')
    throw new Error(`${parentType.name}.${fieldName} is no list of the catalogue`);
  return reading.list;
}

/** What a field reads; null where it is in the record of what has the field, or is not read ahead. */
export function readingOf(typeName: string, fieldName: string): Reading | null {
  return readings[typeName]?.[fieldName] ?? null;
}
