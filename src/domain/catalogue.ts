/**
 * The catalogue: the nine kinds of entity and the table of links between them. The schema check, the import
 * check, the stored relationships and the link fields of the API are all driven by these two tables.
 */

/** How a kind is called: its GraphQL type, the prefix of its ids, and its two fields on `Query`. */
export interface KindEntry {
  readonly typeName: string;
  readonly prefix: string;
  readonly field: string;
  readonly listField: string;
}

export const entityKinds = {
  CONFLICT: { typeName: 'Conflict', prefix: 'conflict', field: 'conflict', listField: 'conflicts' },
  EVENT: { typeName: 'Event', prefix: 'event', field: 'event', listField: 'events' },
  UNIT: { typeName: 'Unit', prefix: 'unit', field: 'unit', listField: 'units' },
  ORDER: { typeName: 'Order', prefix: 'order', field: 'order', listField: 'orders' },
  PERSON: { typeName: 'Person', prefix: 'person', field: 'person', listField: 'people' },
  ORGANIZATION: {
    typeName: 'Organization',
    prefix: 'organization',
    field: 'organization',
    listField: 'organizations',
  },
  PLACE: { typeName: 'Place', prefix: 'place', field: 'place', listField: 'places' },
  TOPIC: { typeName: 'Topic', prefix: 'topic', field: 'topic', listField: 'topics' },
  SOURCE: { typeName: 'Source', prefix: 'source', field: 'source', listField: 'sources' },
} as const satisfies Record<string, KindEntry>;

/** One of the nine kinds of entity. */
export type EntityKind = keyof typeof entityKinds;

/** Any kind of node that search can find or an id can name, reports apart. */
export type NodeKind = EntityKind | 'CLAIM' | 'MEASURE';

/** A row of the link table: which kinds it joins and how it is called from either end. */
export interface LinkEntry {
  readonly ends: readonly { readonly from: readonly EntityKind[]; readonly to: readonly EntityKind[] }[];
  readonly fromField: string;
  readonly toField: string;
}

/** The links that the API shows as fields. All but BROADER are claims with at least one report. */
export const linkTypes = {
  PART_OF: {
    ends: [
      { from: ['CONFLICT'], to: ['CONFLICT'] },
      { from: ['EVENT'], to: ['CONFLICT', 'EVENT'] },
      { from: ['UNIT'], to: ['UNIT', 'ORGANIZATION'] },
      { from: ['ORGANIZATION'], to: ['ORGANIZATION'] },
      { from: ['PLACE'], to: ['PLACE'] },
    ],
    fromField: 'partOf',
    toField: 'parts',
  },
  FOUGHT_IN: {
    ends: [{ from: ['UNIT', 'ORGANIZATION'], to: ['CONFLICT', 'EVENT'] }],
    fromField: 'foughtIn',
    toField: 'belligerents',
  },
  TOOK_PART_IN: {
    ends: [{ from: ['PERSON'], to: ['CONFLICT', 'EVENT'] }],
    fromField: 'tookPartIn',
    toField: 'participants',
  },
  TARGETED: {
    ends: [{ from: ['EVENT', 'ORDER'], to: ['PERSON', 'ORGANIZATION', 'UNIT', 'PLACE'] }],
    fromField: 'targeted',
    toField: 'targetedBy',
  },
  COMMANDED: { ends: [{ from: ['PERSON'], to: ['UNIT'] }], fromField: 'commanded', toField: 'commanders' },
  LED: { ends: [{ from: ['PERSON'], to: ['ORGANIZATION'] }], fromField: 'led', toField: 'leaders' },
  MEMBER_OF: {
    ends: [{ from: ['PERSON'], to: ['UNIT', 'ORGANIZATION'] }],
    fromField: 'memberOf',
    toField: 'members',
  },
  ISSUED: {
    ends: [{ from: ['PERSON', 'ORGANIZATION'], to: ['ORDER'] }],
    fromField: 'issued',
    toField: 'issuers',
  },
  ADDRESSED_TO: {
    ends: [{ from: ['ORDER'], to: ['UNIT', 'ORGANIZATION', 'PERSON'] }],
    fromField: 'addressedTo',
    toField: 'ordersReceived',
  },
  ESTABLISHED: {
    ends: [{ from: ['ORDER', 'PERSON', 'ORGANIZATION'], to: ['UNIT', 'ORGANIZATION'] }],
    fromField: 'established',
    toField: 'establishedBy',
  },
  PRESCRIBED: {
    ends: [{ from: ['ORDER'], to: ['TOPIC'] }],
    fromField: 'prescribed',
    toField: 'prescribedBy',
  },
  PRACTISED: {
    ends: [{ from: ['UNIT', 'ORGANIZATION'], to: ['TOPIC'] }],
    fromField: 'practised',
    toField: 'practisedBy',
  },
  CONCERNED: {
    ends: [{ from: ['ORDER'], to: ['CONFLICT', 'EVENT'] }],
    fromField: 'concerned',
    toField: 'orders',
  },
  OCCURRED_AT: {
    ends: [{ from: ['EVENT', 'CONFLICT'], to: ['PLACE'] }],
    fromField: 'occurredAt',
    toField: 'occurrences',
  },
  EXAMPLE_OF: { ends: [{ from: ['EVENT'], to: ['TOPIC'] }], fromField: 'exampleOf', toField: 'examples' },
  OPERATED_IN: {
    ends: [{ from: ['UNIT', 'ORGANIZATION'], to: ['PLACE', 'CONFLICT'] }],
    fromField: 'operatedIn',
    toField: 'operators',
  },
  BROADER: { ends: [{ from: ['TOPIC'], to: ['TOPIC'] }], fromField: 'broader', toField: 'narrower' },
} as const satisfies Record<string, LinkEntry>;

/** A type of the link table. */
export type TableLinkType = keyof typeof linkTypes;

/** Bibliographic relations of a source: data of the catalogue, steps of a path, never a link field. */
export const bibliographicTypes = ['PUBLISHED_BY', 'WRITTEN_BY', 'SENT_TO', 'REPRINT_OF'] as const;

export type BibliographicType = (typeof bibliographicTypes)[number];

/** Every type that a `Link` of the API can have. */
export type LinkType = TableLinkType | BibliographicType;

/** Which way a link runs, seen from one of its ends. */
export type LinkDirection = 'OUT' | 'IN';

/** Whether text is a direction of a link. */
export function isLinkDirection(text: unknown): text is LinkDirection {
  return text === 'OUT' || text === 'IN';
}

/** A link field of one kind: `Person.issued` is the ISSUED links that run OUT of a person. */
export interface LinkField {
  readonly field: string;
  readonly type: TableLinkType;
  readonly direction: LinkDirection;
}

const kindNames = Object.keys(entityKinds) as readonly EntityKind[];
const linkEntries = Object.entries(linkTypes) as readonly [TableLinkType, LinkEntry][];

/** All kinds, in the order of the catalogue. */
export function allEntityKinds(): readonly EntityKind[] {
  return kindNames;
}

/** The table's rows, in its own order. */
export function allLinkTypes(): readonly [TableLinkType, LinkEntry][] {
  return linkEntries;
}

/** Whether the table lets a link of this type run from the one kind to the other. */
export function isLinkAllowed(type: TableLinkType, from: EntityKind, to: EntityKind): boolean {
  const entry: LinkEntry = linkTypes[type];
  return entry.ends.some((ends) => ends.from.includes(from) && ends.to.includes(to));
}

/** The link fields that entities of a kind have, those that run out of it first. */
export function linkFieldsOf(kind: EntityKind): readonly LinkField[] {
  const fields: LinkField[] = [];
  for (const [type, entry] of linkEntries) {
    if (entry.ends.some((ends) => ends.from.includes(kind))) {
      fields.push({ field: entry.fromField, type, direction: 'OUT' });
    }
    if (entry.ends.some((ends) => ends.to.includes(kind))) {
      fields.push({ field: entry.toField, type, direction: 'IN' });
    }
  }
  return fields;
}
