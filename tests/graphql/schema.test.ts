/** The schema against its resolvers, the catalogue and the tables of filters and orders. */
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLObjectType,
} from 'graphql';

import {
  allEntityKinds,
  allLinkTypes,
  bibliographicTypes,
  entityKinds,
  linkFieldsOf,
} from '../../src/domain/catalogue';
import { filterFields } from '../../src/graphql/filter-fields';
import { createSchema } from '../../src/graphql/schema';
import { world } from '../support/world';

const schema = createSchema();
const objectTypes = Object.values(schema.getTypeMap()).filter(
  (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
);
const entity = world.entities[0];
const kindTypes = allEntityKinds().map((kind) => entityKinds[kind].typeName);

/** A parent as resolvers hand it on, for each type that has fields without a resolver. */
const parents: Readonly<Record<string, object | undefined>> = {
  ...Object.fromEntries(kindTypes.map((name) => [name, entity])),
  Name: { value: '', language: null, script: null, kind: 'ALIAS' },
  Remark: { kind: 'DATE', text: '' },
  Period: { edtf: '1941', earliest: 0, latest: 0 },
  SourceText: { source: entity, sha256: '', characters: 0 },
  Link: { link: {}, direction: null, other: null },
  LinkCount: { type: 'PART_OF', direction: 'OUT', count: 1 },
  Path: { length: 0, steps: [] },
  PathStep: { from: entity, link: {}, to: entity },
  Retraction: { date: '', reason: '' },
  Measure: world.measures[0],
  FigureRange: { low: null, high: null, claims: 0, sources: 0, origins: 0, contradictions: 0 },
  Citation: world.reports.flatMap(({ report }) => report.record.citations)[0],
  CitationContext: { before: '', after: '', moreBefore: false, moreAfter: false },
  Corroboration: world.claims[0]?.corroboration,
  PageInfo: { edges: [], hasNextPage: false, hasPreviousPage: false },
  SearchHit: { keys: [], id: '', matched: '' },
  Statistics: { engine: '', statistics: {} },
  ImportResult: { dryRun: false, created: 0, updated: 0, unchanged: 0, retracted: 0, dataVersion: '' },
};

function fieldNames(typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
    ? Object.keys(type.getFields())
    : [];
}

function enumValues(typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  return isEnumType(type) ? type.getValues().map(({ name }) => name) : [];
}

test('every field has a resolver or is a property that its parent has', () => {
  const unresolved = objectTypes.flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => field.resolve === undefined && !(field.name in (parents[type.name] ?? {})))
      .map((field) => `${type.name}.${field.name}`),
  );
  expect(unresolved).toEqual([]);
});

test('a type with a field `id: ID!` is a Node, and the other way round', () => {
  const named = objectTypes.filter((type) => type.getFields()['id']?.type.toString() === 'ID!');
  expect(named.map(({ name }) => name).sort()).toEqual(
    schema
      .getPossibleTypes(schema.getType('Node') as never)
      .map(({ name }) => name)
      .sort(),
  );
  expect(named.length).toBe(kindTypes.length + 3);
});

test('every kind is an entity with its fields on Query, its connection, its count and its link fields', () => {
  const shared = fieldNames('Entity');
  const ownFields: Readonly<Record<string, readonly string[]>> = {
    PLACE: ['latitude', 'longitude'],
    SOURCE: [
      'kind',
      'access',
      'published',
      'language',
      'url',
      'publisher',
      'authors',
      'addressees',
      'reprintOf',
      'text',
      'reports',
      'cites',
      'citedBy',
    ],
  };
  for (const kind of allEntityKinds()) {
    const { typeName, field, listField } = entityKinds[kind];
    const links = linkFieldsOf(kind).map((link) => link.field);
    expect([...fieldNames(typeName)].sort()).toEqual(
      [...shared, ...links, ...(ownFields[kind] ?? [])].sort(),
    );
    expect(fieldNames('Query')).toEqual(expect.arrayContaining([field, listField]));
    expect(fieldNames('Statistics')).toContain(listField);
    const query = schema.getQueryType()?.getFields();
    expect(query?.[field]?.type.toString()).toBe(typeName);
    expect(query?.[listField]?.type.toString()).toBe(`${typeName}Connection!`);
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    for (const link of links) {
      expect(type.getFields()[link]?.type.toString()).toBe('LinkedEntityConnection!');
    }
  }
  expect(enumValues('NodeKind')).toEqual([...allEntityKinds(), 'CLAIM', 'MEASURE']);
});

test('every link type of the catalogue is one of the schema', () => {
  expect(enumValues('LinkType')).toEqual([...allLinkTypes().map(([type]) => type), ...bibliographicTypes]);
});

test('the table of filters has the fields of the schema, and their targets', () => {
  for (const [name, fields] of Object.entries(filterFields)) {
    const type = schema.getType(name === 'ClaimLinkFilter' ? 'LinkFilter' : name);
    if (!isInputObjectType(type)) throw new Error(`${name} is no input type`);
    const joining = name === 'FigureFilter' ? [] : ['and', 'or', 'not'];
    expect([...Object.keys(fields), ...joining].sort()).toEqual(Object.keys(type.getFields()).sort());
    for (const [field, entry] of Object.entries(fields)) {
      const target = getNamedType(type.getFields()[field]?.type)?.name;
      if (entry.kind === 'one') expect(target).toBe(entry.filter.replace('ClaimLink', 'Link'));
      if (entry.kind === 'many') expect(target).toBe(entry.filter.replace('Filter', 'ListFilter'));
    }
  }
});

test('every list has the four arguments of a page', () => {
  const isConnection = (name: string) => name.endsWith('Connection');
  const lists = objectTypes
    .flatMap((type) => Object.values(type.getFields()))
    .filter((field) => isConnection(getNamedType(field.type).name));
  expect(lists.length).toBeGreaterThan(80);
  for (const { args } of lists) {
    const names = args.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']));
  }
});
