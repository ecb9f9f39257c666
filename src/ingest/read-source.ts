/** Reads an entry of `sources` into its record. */
import { allEntityKinds } from '../domain/catalogue';
import { sourceKinds, type EntityRecord, type SourceFacts } from '../domain/records';

import { isFileName, isSha256, longest } from './check-text';
import { Fields, type LocatedNode, type ReadContext } from './fields';
import { commonKeys, readCommon, readLanguage, readWebAddress } from './read-entity';
import { formedText, idOf, oneOf, readPeriod, textOf, wholeNumber } from './values';

const sourceKeys = [
  ...commonKeys,
  'published',
  'language',
  'url',
  'publisher',
  'authors',
  'addressees',
  'reprintOf',
  'text',
  'reading',
];

/** A SHA-256, of a file or of a span. */
export const readSha256 = formedText(isSha256, 'a SHA-256 of 64 lower-case hexadecimal digits');

/** The keys of a source; whether it was read follows from `text`. */
export function readSource(node: LocatedNode, context: ReadContext): EntityRecord | null {
  const fields = new Fields(node, sourceKeys, context);
  fields.require('id', 'kind', 'name');
  const id = fields.value('id', idOf(['SOURCE']));
  const source = readFacts(fields);
  if (id !== null && source.reprintOf === id) {
    fields.problem('reprintOf', 'a source is no reprint of itself', 'leave it out, or name the first print');
  }
  if (source.text !== null && (source.kind === 'UNNAMED' || source.kind === 'DERIVATION')) {
    fields.problem('text', `a source of the kind ${source.kind} has no text`, 'leave `text` out');
  }
  return id === null
    ? null
    : { ...readCommon(fields, id, 'SOURCE'), latitude: null, longitude: null, broader: [], source };
}

function readFacts(fields: Fields): SourceFacts {
  return {
    kind: fields.value('kind', oneOf(sourceKinds, 'kind of source')) ?? 'DOCUMENT',
    published: fields.value('published', readPeriod),
    language: fields.value('language', readLanguage),
    url: fields.value('url', readWebAddress),
    publisher: fields.reference('publisher', ['ORGANIZATION']),
    authors: fields.references('authors', ['PERSON']),
    addressees: fields.references('addressees', allEntityKinds()),
    reprintOf: fields.reference('reprintOf', ['SOURCE']),
    text: readText(fields),
    reading: readReading(fields),
  };
}

function readText(fields: Fields): SourceFacts['text'] {
  const text = fields.map('text', ['file', 'sha256', 'characters']);
  if (text === null) return null;
  text.require('file', 'sha256', 'characters');
  const readFile = formedText(isFileName, 'the name of a file inside the documents folder', longest.name);
  const file = text.value('file', readFile);
  const sha256 = text.value('sha256', readSha256);
  const characters = text.value('characters', wholeNumber(1));
  return file === null || sha256 === null || characters === null ? null : { file, sha256, characters };
}

function readReading(fields: Fields): SourceFacts['reading'] {
  return fields.maps('reading', ['paragraphs', 'reason']).flatMap((entry) => {
    entry.require('paragraphs', 'reason');
    const numbers = new Set(entry.values('paragraphs', wholeNumber(1)));
    const reason = entry.value('reason', textOf(longest.prose));
    const paragraphs = [...numbers].sort((one, other) => one - other);
    return reason === null ? [] : [{ paragraphs, reason }];
  });
}
