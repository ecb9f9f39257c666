/** Reads an entry of `entities` or `measures` into its record. */
import { allEntityKinds, entityKinds, type EntityKind } from '../domain/catalogue';
import { foldText } from '../domain/fold';
import { entityKindOfId } from '../domain/ids';
import {
  nameKinds,
  remarkKinds,
  type EntityRecord,
  type MeasureRecord,
  type Name,
  type Remark,
} from '../domain/records';

import { isLanguageTag, isScriptCode, isWebAddress, longest } from './check-text';
import { Fields, type LocatedNode, type ReadContext } from './fields';
import { formedText, idOf, numberWithin, oneOf, readPeriod, textOf, type ReadValue } from './values';

/** The keys that entities and sources share. */
export const commonKeys = [
  'id',
  'kind',
  'name',
  'names',
  'description',
  'type',
  'period',
  'sameAs',
  'remarks',
];
const entityKeys = [...commonKeys, 'latitude', 'longitude', 'broader'];

// Neo4j keeps no index entry of more than 8 kB, and one ligature can be eighteen letters.
const mostFoldedBytes = 5_000;

/** A language tag or a web address, read from one key. */
export const readLanguage = formedText(isLanguageTag, 'a language tag such as ru or zh-Hant', longest.word);
export const readWebAddress = formedText(isWebAddress, 'an http or https address', longest.address);

/** A name to order by. */
const readName: ReadValue<string> = (node) => {
  const name = textOf(longest.name)(node);
  if (!name.isRead || Buffer.byteLength(foldText(name.value)) <= mostFoldedBytes) return name;
  const message = `in plain letters the name has more than ${mostFoldedBytes} bytes`;
  return { isRead: false, message, suggestion: 'shorten it' };
};

/** The keys of an entity that is no source. */
export function readEntity(node: LocatedNode, context: ReadContext): EntityRecord | null {
  const fields = new Fields(node, entityKeys, context);
  fields.require('id', 'kind', 'name');
  const id = fields.value('id', idOf(allEntityKinds()));
  const kind = id === null ? null : entityKindOfId(id);
  const written = fields.value('kind', oneOf(allEntityKinds(), 'kind'));
  if (kind !== null && written !== null && written !== kind) {
    const advice = `write kind: ${kind}, or an id that begins with ${entityKinds[written].prefix}/`;
    fields.problem('kind', `the kind ${written} does not fit the id ${id}`, advice);
  } else if (written === 'SOURCE') {
    fields.problem('kind', 'a source is not written among the entities', 'write it under `sources`');
  }
  if (kind !== null) checkOwnKeys(fields, kind);
  const broader = fields.references('broader', ['TOPIC']);
  if (id !== null && broader.includes(id)) {
    fields.problem('broader', 'a topic is not broader than itself', `leave ${id} out`);
  }
  return id === null || kind === null
    ? null
    : {
        ...readCommon(fields, id, kind),
        latitude: fields.value('latitude', numberWithin(-90, 90)),
        longitude: fields.value('longitude', numberWithin(-180, 180)),
        broader,
        source: null,
      };
}

/** What entities and sources share, in the order of the record's keys. */
export function readCommon(
  fields: Fields,
  id: string,
  kind: EntityKind,
): Omit<EntityRecord, 'latitude' | 'longitude' | 'broader' | 'source'> {
  return {
    id,
    kind,
    name: fields.value('name', readName) ?? '',
    names: readNames(fields),
    description: fields.value('description', textOf(longest.prose)),
    type: fields.value('type', textOf(longest.word)),
    period: fields.value('period', readPeriod),
    sameAs: [...new Set(fields.values('sameAs', readWebAddress))].sort(),
    remarks: readRemarks(fields),
  };
}

/** An entry of `measures`. */
export function readMeasure(node: LocatedNode, context: ReadContext): MeasureRecord | null {
  const fields = new Fields(node, ['id', 'name', 'unit', 'description'], context);
  fields.require('id', 'name', 'unit');
  const id = fields.value('id', idOf(['MEASURE']));
  const name = fields.value('name', readName) ?? '';
  const unit = fields.value('unit', textOf(longest.word)) ?? '';
  const description = fields.value('description', textOf(longest.prose));
  return id === null ? null : { id, name, unit, description };
}

/** The remarks of an entity, source or claim. */
export function readRemarks(fields: Fields): readonly Remark[] {
  return fields.maps('remarks', ['kind', 'text']).flatMap((remark) => {
    remark.require('kind', 'text');
    const kind = remark.value('kind', oneOf(remarkKinds, 'kind of remark'));
    const text = remark.value('text', textOf(longest.prose));
    return kind === null || text === null ? [] : [{ kind, text }];
  });
}

function readNames(fields: Fields): readonly Name[] {
  return fields.maps('names', ['value', 'language', 'script', 'kind']).flatMap((name) => {
    name.require('value', 'kind');
    const value = name.value('value', textOf(longest.name));
    const language = name.value('language', readLanguage);
    const script = name.value(
      'script',
      formedText(isScriptCode, 'a code of a script such as Cyrl', longest.word),
    );
    const kind = name.value('kind', oneOf(nameKinds, 'kind of name'));
    return value === null || kind === null ? [] : [{ value, language, script, kind }];
  });
}

function checkOwnKeys(fields: Fields, kind: EntityKind): void {
  for (const key of ['latitude', 'longitude']) {
    if (kind !== 'PLACE' && fields.has(key)) fields.problem(key, `only a place has a ${key}`);
  }
  if (kind !== 'TOPIC' && fields.has('broader')) {
    fields.problem('broader', 'only a topic has broader topics', 'write a claim with a PART_OF link');
  }
  if (kind === 'PLACE' && fields.has('latitude') !== fields.has('longitude')) {
    fields.problem(
      fields.has('latitude') ? 'longitude' : 'latitude',
      'latitude and longitude stand together',
    );
  }
}
