/** The kinds of things, told by the ids: their words and where their pages are. */

export type Kind =
  | 'conflict'
  | 'event'
  | 'unit'
  | 'order'
  | 'person'
  | 'organization'
  | 'place'
  | 'topic'
  | 'source'
  | 'claim'
  | 'measure';

export interface KindWords {
  readonly kind: Kind;
  readonly one: string;
  readonly many: string;
  /** The kind as the API writes it. */
  readonly name: Uppercase<Kind>;
}

/** In the order in which kinds are listed: who, what, where, then what is said. */
export const kinds: readonly KindWords[] = [
  { kind: 'conflict', one: 'Conflict', many: 'Conflicts', name: 'CONFLICT' },
  { kind: 'event', one: 'Event', many: 'Events', name: 'EVENT' },
  { kind: 'person', one: 'Person', many: 'Persons', name: 'PERSON' },
  { kind: 'unit', one: 'Unit', many: 'Units', name: 'UNIT' },
  { kind: 'organization', one: 'Organization', many: 'Organizations', name: 'ORGANIZATION' },
  { kind: 'order', one: 'Order', many: 'Orders', name: 'ORDER' },
  { kind: 'place', one: 'Place', many: 'Places', name: 'PLACE' },
  { kind: 'topic', one: 'Topic', many: 'Topics', name: 'TOPIC' },
  { kind: 'source', one: 'Source', many: 'Sources', name: 'SOURCE' },
  { kind: 'measure', one: 'Measure', many: 'Measures', name: 'MEASURE' },
  { kind: 'claim', one: 'Claim', many: 'Claims', name: 'CLAIM' },
];

/** The kind that an id names. Throws for an id that the API could not have given. */
export function kindOf(id: string): KindWords {
  const found = kinds.find(({ kind }) => id.startsWith(`${kind}/`));
  if (found === undefined) throw new Error(`no kind has the id ${id}`);
  return found;
}

/** Where the page of a thing is. Claims, measures and sources have pages of their own kind. */
export function addressOf(id: string): string {
  const { kind } = kindOf(id);
  return kind === 'claim' || kind === 'measure' || kind === 'source' ? `/${id}` : `/e/${id}`;
}
