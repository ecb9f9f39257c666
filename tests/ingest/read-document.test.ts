import fc from 'fast-check';

import { displayProblem, ProblemList } from '../../src/ingest/problem';
import { formatOfFile, readDocument, type DocumentFormat } from '../../src/ingest/read-document';

import { sample } from './sample';

type Case = readonly [name: string, format: DocumentFormat, content: string, problems: readonly string[]];

function problemsIn(content: string | Uint8Array, format: DocumentFormat = 'YAML'): readonly string[] {
  const problems = new ProblemList();
  readDocument({ file: 'doc', format, content }, problems);
  return problems.refusal().problems.map(displayProblem);
}

describe('syntax of YAML', () => {
  test.each<Case>([
    [
      'broken YAML',
      'YAML',
      'entities: [1,\nmeasures: }',
      [
        'doc:2: the text is not YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
        'doc:2: the text is not YAML: Unexpected flow-map-end token in YAML stream: "}"',
      ],
    ],
    [
      'nothing',
      'YAML',
      '',
      ['doc:1: the document is empty; write at least one of its sections, such as `entities`'],
    ],
    [
      'only a comment',
      'YAML',
      '# nothing\n',
      ['doc:1: the document is empty; write at least one of its sections, such as `entities`'],
    ],
    [
      'text alone',
      'YAML',
      'hello',
      [
        'doc:1: expected a map of keys, found the text "hello"; write the keys entities, measures, sources, claims, reports, retract, restore',
      ],
    ],
    [
      'a list alone',
      'YAML',
      '- 1',
      [
        'doc:1: expected a map of keys, found a list; write the keys entities, measures, sources, claims, reports, retract, restore',
      ],
    ],
    [
      'anchors and aliases',
      'YAML',
      'entities: &all []\nclaims: *all',
      [
        'doc:1: anchors are not allowed; write the value out, or put it in quotes',
        'doc:2: aliases are not allowed; write the value out, or put it in quotes',
      ],
    ],
    [
      'a tag',
      'YAML',
      'entities: !!set []',
      ['doc:1: tags are not allowed; leave the tag out, or put the value in quotes'],
    ],
    [
      'a directive',
      'YAML',
      '%YAML 1.1\n---\nentities: []',
      ['doc:1: directives are not allowed; leave the line out'],
    ],
    [
      'several documents',
      'YAML',
      'entities: []\n---\nclaims: []',
      ['doc:2: the file holds several YAML documents; put each in a file of its own'],
    ],
    [
      'a key twice',
      'YAML',
      'entities: []\nmeasures:\n  - id: measure/m\n    name: one\n    unit: persons\n    name: two\nentities: []',
      [
        'doc:6 measures[0].name: the key "name" stands twice; it stands first on line 4',
        'doc:7 entities: the key "entities" stands twice; it stands first on line 1',
      ],
    ],
    [
      'a key that is a list',
      'YAML',
      '? [entities]\n: []',
      ['doc:1: a key must be a word; put the key in quotes'],
    ],
    [
      'unknown sections',
      'YAML',
      'entites: []\nfacts: []\n1: []',
      [
        'doc:1 entites: unknown key "entites"; did you mean "entities"?',
        'doc:2 facts: unknown key "facts"; choose one of entities, measures, sources, claims, reports, retract, restore',
        'doc:3 1: unknown key "1"; choose one of entities, measures, sources, claims, reports, retract, restore',
      ],
    ],
    [
      'sections that are no lists',
      'YAML',
      'entities: { id: unit/x }\nclaims: none',
      [
        'doc:1 entities: expected a list, found a map of keys; write a list, even of one',
        'doc:2 claims: expected a list, found the text "none"; write a list, even of one',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('syntax of JSON', () => {
  test.each<Case>([
    [
      'broken JSON',
      'JSON',
      '{"entities": [],\n "claims": [}',
      ["doc:2: the text is not JSON: Unexpected token '}'"],
    ],
    [
      'a trailing comma',
      'JSON',
      '{"entities": [],}',
      ['doc:1: the text is not JSON: Expected double-quoted property name'],
    ],
    ['YAML', 'JSON', 'entities: []', ["doc:1: the text is not JSON: Unexpected token 'e'"]],
    ['nothing', 'JSON', '', ['doc:1: the document is empty']],
    [
      'a list',
      'JSON',
      '[]',
      [
        'doc:1: expected a map of keys, found a list; write the keys entities, measures, sources, claims, reports, retract, restore',
      ],
    ],
    [
      'a key twice',
      'JSON',
      '{"measures": [\n {"id": "measure/m", "name": "a", "unit": "b",\n "name": "c"}]}',
      ['doc:3 measures[0].name: the key "name" stands twice; it stands first on line 2'],
    ],
    [
      'the end cut off',
      'JSON',
      '{"entities": [{"id": "unit/x"',
      ["doc:1: the text is not JSON: Expected ',' or '}' after property value"],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('JSON Lines', () => {
  test.each<Case>([
    [
      'lines of every fault',
      'JSON_LINES',
      '{"entity": {"id": "unit/x", "kind": "UNIT", "name": "X"}}\n\nnonsense\n{}\n{"entity": {}, "claim": {}}\n{"reports": {}}\n[]\n{"claim": {"id": "claim/x"}}\r\n',
      [
        "doc:3: the text is not JSON: Unexpected token 'o'",
        'doc:4: expected one record; write {"claim": {…}}, or another of entity, measure, source, claim, report, retract, restore',
        'doc:5: expected one record; write {"claim": {…}}, or another of entity, measure, source, claim, report, retract, restore',
        'doc:6 reports: unknown record "reports"; did you mean "report"?',
        'doc:7: expected one record; write {"claim": {…}}, or another of entity, measure, source, claim, report, retract, restore',
        'doc:8 claim.statement: "statement" is missing',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('ids', () => {
  test.each<Case>([
    [
      'spaces, dots, capitals and wrong words',
      'YAML',
      'entities:\n  - { id: unit/101 abn, kind: UNIT, name: X }\n  - { id: unit/../etc, kind: UNIT, name: X }\n  - { id: Unit/Airborne, kind: UNIT, name: X }\n  - { id: army/x, kind: UNIT, name: X }\n  - { id: unit/a--b, kind: UNIT, name: X }\n  - { id: "unit/", kind: UNIT, name: X }\n  - { id: 7, kind: UNIT, name: X }\n  - { kind: UNIT, name: X }',
      [
        'doc:2 entities[0].id: "unit/101 abn" is no id; did you mean "unit/101-abn"?',
        'doc:3 entities[1].id: "unit/../etc" is no id; write an id such as unit/101-abn in lower-case letters, digits and single hyphens, 200 characters at most',
        'doc:4 entities[2].id: "Unit/Airborne" is no id; did you mean "unit/airborne"?',
        'doc:5 entities[3].id: "army/x" is no id; write an id such as unit/101-abn in lower-case letters, digits and single hyphens, 200 characters at most',
        'doc:6 entities[4].id: "unit/a--b" is no id; did you mean "unit/a-b"?',
        'doc:7 entities[5].id: "unit/" is no id; write an id such as unit/101-abn in lower-case letters, digits and single hyphens, 200 characters at most',
        'doc:8 entities[6].id: expected text, found the number 7; put it in quotes: "7"',
        'doc:9 entities[7].id: "id" is missing',
      ],
    ],
    [
      'too long',
      'YAML',
      'entities: [{ id: unit/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, kind: UNIT, name: X }]',
      [
        'doc:1 entities[0].id: "unit/xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…" is no id; write an id such as unit/101-abn in lower-case letters, digits and single hyphens, 200 characters at most',
      ],
    ],
    [
      'of another kind',
      'YAML',
      'entities:\n  - { id: person/x, kind: UNIT, name: X }\n  - { id: source/x, kind: SOURCE, name: X }\n  - { id: claim/x, kind: UNIT, name: X }\nsources: [{ id: unit/x, kind: ARTICLE, name: X, publisher: person/x, authors: [organization/x], reprintOf: unit/x, addressees: [claim/x] }]',
      [
        'doc:2 entities[0].kind: the kind UNIT does not fit the id person/x; write kind: PERSON, or an id that begins with unit/',
        'doc:3 entities[1].kind: a source is not written among the entities; write it under `sources`',
        'doc:4 entities[2].id: "claim/x" is not the id of an entity; write an id such as unit/101-abn',
        'doc:5 sources[0].id: "unit/x" is not the id of a source; write source/…',
        'doc:5 sources[0].publisher: "person/x" is not the id of an organization; write organization/…',
        'doc:5 sources[0].authors[0]: "organization/x" is not the id of a person; write person/…',
        'doc:5 sources[0].addressees[0]: "claim/x" is not the id of an entity; write an id such as unit/101-abn',
        'doc:5 sources[0].reprintOf: "unit/x" is not the id of a source; write source/…',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('entities', () => {
  test.each<Case>([
    [
      'unknown keys, kinds and types',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNITT, nam: X, names: [{ value: Y, kind: NICK }, Z], type: [a] }\n  - 5\n  -',
      [
        'doc:2 entities[0].nam: unknown key "nam"; did you mean "name"?',
        'doc:2 entities[0].name: "name" is missing',
        'doc:2 entities[0].kind: unknown kind "UNITT"; did you mean "UNIT"?',
        'doc:2 entities[0].names[1]: expected a map of keys, found the text "Z"; write the keys value, language, script, kind',
        'doc:2 entities[0].names[0].kind: unknown kind of name "NICK"; choose one of PREFERRED, ALIAS, CODE, TRANSLITERATION',
        'doc:2 entities[0].type: expected text, found a list',
        'doc:3 entities[1]: expected a map of keys, found the number 5; write the keys id, kind, name, names, description, type, period, sameAs, remarks, latitude, longitude, broader',
        'doc:4 entities[2]: expected a map of keys, found nothing; write the keys id, kind, name, names, description, type, period, sameAs, remarks, latitude, longitude, broader',
      ],
    ],
    [
      'keys of other kinds',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNIT, name: X, latitude: 1, broader: [topic/t], source: a }',
      [
        'doc:2 entities[0].source: unknown key "source"; choose one of id, kind, name, names, description, type, period, sameAs, remarks, latitude, longitude, broader',
        'doc:2 entities[0].latitude: only a place has a latitude',
        'doc:2 entities[0].broader: only a topic has broader topics; write a claim with a PART_OF link',
      ],
    ],
    [
      'text that is none',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNIT, name: 1941 }\n  - { id: unit/y, kind: UNIT, name: "" }\n  - { id: unit/z, kind: UNIT, name: "  ", description: true }\n  - { id: unit/v, kind: UNIT, name: { a: b } }',
      [
        'doc:2 entities[0].name: expected text, found the number 1941; put it in quotes: "1941"',
        'doc:3 entities[1].name: the text is empty; write it, or leave the key out',
        'doc:4 entities[2].name: the text is empty; write it, or leave the key out',
        'doc:4 entities[2].description: expected text, found true; put it in quotes: "true"',
        'doc:5 entities[3].name: expected text, found a map of keys',
      ],
    ],
    [
      'characters that cannot be kept',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNIT, name: "a\\0b" }\n  - { id: unit/y, kind: UNIT, name: "a\\x7fb" }\n  - { id: unit/z, kind: UNIT, name: "a\\u0085b" }',
      [
        'doc:2 entities[0].name: the text holds the control character U+0000; leave it out',
        'doc:3 entities[1].name: the text holds the control character U+007F; leave it out',
        'doc:4 entities[2].name: the text holds the control character U+0085; leave it out',
      ],
    ],
    [
      'half characters',
      'JSON',
      '{"entities": [{"id": "unit/x", "kind": "UNIT", "name": "a\\ud800b"}]}',
      ['doc:1 entities[0].name: the text holds half of a character (a lone surrogate)'],
    ],
    [
      'too much text',
      'YAML',
      'entities: [{ id: unit/x, kind: UNIT, name: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx, description: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }]',
      [
        'doc:1 entities[0].name: the text has 1001 characters, more than 1000; shorten it',
        'doc:1 entities[0].description: the text has 10001 characters, more than 10000; shorten it',
      ],
    ],
    [
      'a name that folds to far more letters than it has',
      'JSON',
      JSON.stringify({ entities: [{ id: 'unit/x', kind: 'UNIT', name: '\ufdfa '.repeat(400) }] }),
      ['doc:1 entities[0].name: in plain letters the name has more than 5000 bytes; shorten it'],
    ],
    [
      'too long a list',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNIT, name: X, sameAs: [a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,a,] }',
      ['doc:2 entities[0].sameAs: the list has 1001 entries, more than 1000'],
    ],
    [
      'languages, scripts, addresses',
      'YAML',
      'entities:\n  - { id: unit/x, kind: UNIT, name: X, names: [{ value: Y, kind: ALIAS, language: русский, script: cyrillic }], sameAs: [ftp://x.example, "http://", "https://a b", x.example] }',
      [
        'doc:2 entities[0].names[0].language: "русский" is not a language tag such as ru or zh-Hant',
        'doc:2 entities[0].names[0].script: "cyrillic" is not a code of a script such as Cyrl',
        'doc:2 entities[0].sameAs[0]: "ftp://x.example" is not an http or https address',
        'doc:2 entities[0].sameAs[1]: "http://" is not an http or https address',
        'doc:2 entities[0].sameAs[2]: "https://a b" is not an http or https address',
        'doc:2 entities[0].sameAs[3]: "x.example" is not an http or https address',
      ],
    ],
    [
      'periods',
      'YAML',
      'entities:\n  - { id: unit/u0, kind: UNIT, name: X, period: October 1941 }\n  - { id: unit/u1, kind: UNIT, name: X, period: 1941-13 }\n  - { id: unit/u2, kind: UNIT, name: X, period: 1941-02-30 }\n  - { id: unit/u3, kind: UNIT, name: X, period: 1942/1941x }\n  - { id: unit/u4, kind: UNIT, name: X, period: 22.06.1941 }\n  - { id: unit/u5, kind: UNIT, name: X, period: 1941..1945 }\n  - { id: unit/u6, kind: UNIT, name: X, period: 195X-10-XX?/ }\n  - { id: unit/u7, kind: UNIT, name: X, period: "1941,1942" }\n  - { id: unit/u8, kind: UNIT, name: X, period: 1e3 }\n  - { id: unit/u9, kind: UNIT, name: X, period: true }\n  - { id: unit/v0, kind: UNIT, name: X, period: Y1700000020000000000000 }',
      [
        'doc:2 entities[0].period: "October 1941" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:3 entities[1].period: "1941-13" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:4 entities[2].period: "1941-02-30" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:5 entities[3].period: "1942/1941x" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:6 entities[4].period: "22.06.1941" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:7 entities[5].period: "1941..1945" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:8 entities[6].period: "195X-10-XX?/" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:9 entities[7].period: "1941,1942" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:10 entities[8].period: "1e3" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
        'doc:11 entities[9].period: expected text, found true; put it in quotes: "true"',
        'doc:12 entities[10].period: "Y1700000020000000000000" is no date or interval of EDTF level 0 or 1; write 1941, 1941-10, 1941-10-05, 1941~, 1941-06/1941-12 or 2022-02-24/..',
      ],
    ],
    [
      'places off the globe',
      'YAML',
      'entities: [{ id: place/x, kind: PLACE, name: X, latitude: 90.1, longitude: -180.5 }]',
      [
        'doc:1 entities[0].latitude: 90.1 is not within -90 to 90',
        'doc:1 entities[0].longitude: -180.5 is not within -180 to 180',
      ],
    ],
    [
      'places that are no numbers',
      'YAML',
      'entities: [{ id: place/x, kind: PLACE, name: X, latitude: .nan, longitude: -.inf }]',
      [
        'doc:1 entities[0].latitude: .nan is not a finite number',
        'doc:1 entities[0].longitude: -.inf is not a finite number',
      ],
    ],
    [
      'half a place',
      'YAML',
      'entities: [{ id: place/x, kind: PLACE, name: X, latitude: 5 }]',
      ['doc:1 entities[0].longitude: latitude and longitude stand together'],
    ],
    [
      'a topic broader than itself',
      'YAML',
      'entities: [{ id: topic/t, kind: TOPIC, name: T, broader: [topic/t] }]',
      ['doc:1 entities[0].broader: a topic is not broader than itself; leave topic/t out'],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('measures', () => {
  test.each<Case>([
    [
      'missing keys',
      'YAML',
      'measures: [{ id: measure/m, units: persons }]',
      [
        'doc:1 measures[0].units: unknown key "units"; did you mean "unit"?',
        'doc:1 measures[0].name: "name" is missing',
        'doc:1 measures[0].unit: "unit" is missing',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('sources', () => {
  test.each<Case>([
    [
      'files, hashes and lengths',
      'YAML',
      'sources: [{ id: source/x, kind: ARTICLE, name: X, text: { file: ../a.txt, sha256: ABC, characters: 0, size: 1 } }]',
      [
        'doc:1 sources[0].text.size: unknown key "size"; choose one of file, sha256, characters',
        'doc:1 sources[0].text.file: "../a.txt" is not the name of a file inside the documents folder',
        'doc:1 sources[0].text.sha256: "ABC" is not a SHA-256 of 64 lower-case hexadecimal digits',
        'doc:1 sources[0].text.characters: 0 is not a whole number from 1 on',
      ],
    ],
    [
      'a hash in capitals',
      'YAML',
      'sources: [{ id: source/x, kind: ARTICLE, name: X, text: { file: /etc/passwd, sha256: AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, characters: 1.5 } }]',
      [
        'doc:1 sources[0].text.file: "/etc/passwd" is not the name of a file inside the documents folder',
        'doc:1 sources[0].text.sha256: "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA…" is not a SHA-256 of 64 lower-case hexadecimal digits',
        'doc:1 sources[0].text.characters: 1.5 is not a whole number from 1 on',
      ],
    ],
    [
      'texts of what has none',
      'YAML',
      'sources:\n  - { id: source/x, kind: UNNAMED, name: X, text: { file: a.txt, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, characters: 1 } }\n  - { id: source/y, kind: DERIVATION, name: Y, text: { file: a.txt, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa, characters: 1 } }',
      [
        'doc:2 sources[0].text: a source of the kind UNNAMED has no text; leave `text` out',
        'doc:3 sources[1].text: a source of the kind DERIVATION has no text; leave `text` out',
      ],
    ],
    [
      'unknown kinds and access',
      'YAML',
      'sources: [{ id: source/x, kind: ARTICLE, name: X, access: READ }]\nclaims: []',
      [
        'doc:1 sources[0].access: unknown key "access"; choose one of id, kind, name, names, description, type, period, sameAs, remarks, published, language, url, publisher, authors, addressees, reprintOf, text, reading',
      ],
    ],
    [
      'a reprint of itself',
      'YAML',
      'sources: [{ id: source/x, kind: ARTICLE, name: X, reprintOf: source/x, url: paper.example, reading: [{ paragraphs: [0, a], because: x }] }]',
      [
        'doc:1 sources[0].url: "paper.example" is not an http or https address',
        'doc:1 sources[0].reading[0].because: unknown key "because"; choose one of paragraphs, reason',
        'doc:1 sources[0].reading[0].reason: "reason" is missing',
        'doc:1 sources[0].reading[0].paragraphs[0]: 0 is not a whole number from 1 on',
        'doc:1 sources[0].reading[0].paragraphs[1]: expected a number, found the text "a"',
        'doc:1 sources[0].reprintOf: a source is no reprint of itself; leave it out, or name the first print',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('claims', () => {
  test.each<Case>([
    [
      'figures without a number',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: ABOUT } }]',
      ['doc:1 claims[0].figure: a figure needs at least one of low, best, high'],
    ],
    [
      'bounds the wrong way round',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, low: 5, best: 4, high: 3 } }]',
      [
        'doc:1 claims[0].figure: low 5 is greater than best 4',
        'doc:1 claims[0].figure: best 4 is greater than high 3',
      ],
    ],
    [
      'EXACT against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: EXACT, low: 1, best: 1, high: 2 } }]',
      ['doc:1 claims[0].figure: EXACT wants low = best = high'],
    ],
    [
      'AT_LEAST against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: AT_LEAST, high: 2 } }]',
      ['doc:1 claims[0].figure: AT_LEAST wants low only'],
    ],
    [
      'MORE_THAN against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: MORE_THAN, best: 2 } }]',
      ['doc:1 claims[0].figure: MORE_THAN wants low only'],
    ],
    [
      'AT_MOST against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: AT_MOST, low: 2 } }]',
      ['doc:1 claims[0].figure: AT_MOST wants high only'],
    ],
    [
      'LESS_THAN against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: LESS_THAN, low: 1, high: 2 } }]',
      ['doc:1 claims[0].figure: LESS_THAN wants high only'],
    ],
    [
      'ABOUT against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: ABOUT, low: 2 } }]',
      ['doc:1 claims[0].figure: ABOUT wants best only'],
    ],
    [
      'BETWEEN against its numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, qualifier: BETWEEN, low: 2 } }]',
      ['doc:1 claims[0].figure: BETWEEN wants low and high, with best optional within them'],
    ],
    [
      'numbers that are none',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, low: "10,201", best: 1_000, high: .inf } }]',
      [
        'doc:1 claims[0].figure.low: expected a number, found the text "10,201"; write 10201',
        'doc:1 claims[0].figure.best: expected a number, found the text "1_000"; write 1000',
        'doc:1 claims[0].figure.high: .inf is not a finite number',
      ],
    ],
    [
      'numbers in text',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, low: "12", best: many, high: [1] } }]',
      [
        'doc:1 claims[0].figure.low: expected a number, found the text "12"; write it without quotes: 12',
        'doc:1 claims[0].figure.best: expected a number, found the text "many"',
        'doc:1 claims[0].figure.high: expected a number, found a list',
      ],
    ],
    [
      'numbers too large',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, best: 9007199254740993 } }]',
      ['doc:1 claims[0].figure.best: 9007199254740993 is too large to be kept exactly'],
    ],
    [
      'an unknown qualifier',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, best: 5, qualifer: ABOUT, qualifier: ROUGHLY } }]',
      [
        'doc:1 claims[0].figure.qualifer: unknown key "qualifer"; did you mean "qualifier"?',
        'doc:1 claims[0].figure.qualifier: unknown qualifier "ROUGHLY"; choose one of EXACT, AT_LEAST, AT_MOST, MORE_THAN, LESS_THAN, ABOUT, BETWEEN',
      ],
    ],
    [
      'no measure',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { best: 5 } }]',
      ['doc:1 claims[0].figure.measure: "measure" is missing'],
    ],
    [
      'a figure and a link',
      'YAML',
      'claims: [{ id: claim/x, statement: X, figure: { measure: measure/m, best: 5 }, link: { from: unit/a, type: PART_OF, to: unit/b } }]',
      ['doc:1 claims[0].link: a claim has a figure or a link, not both; write two claims'],
    ],
    [
      'a link between kinds that it does not join',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: unit/a, type: COMMANDED, to: person/b } }]',
      ['doc:1 claims[0].link.type: COMMANDED does not run from UNIT to PERSON; turn it round'],
    ],
    [
      'a link that joins neither',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: place/a, type: ISSUED, to: topic/b } }]',
      [
        'doc:1 claims[0].link.type: ISSUED does not run from PLACE to TOPIC; ISSUED runs from PERSON, ORGANIZATION to ORDER',
      ],
    ],
    [
      'a link of BROADER',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: topic/a, type: BROADER, to: topic/b } }]',
      ['doc:1 claims[0].link.type: BROADER is no claim; write it as `broader` on the topic'],
    ],
    [
      'an unknown link',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: unit/a, type: PARTOF, to: unit/b } }]',
      ['doc:1 claims[0].link.type: unknown type of link "PARTOF"; did you mean "PART_OF"?'],
    ],
    [
      'a link to itself',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: unit/a, type: PART_OF, to: unit/a } }]',
      ['doc:1 claims[0].link.to: unit/a is linked to itself; name the other end'],
    ],
    [
      'half a link',
      'YAML',
      'claims: [{ id: claim/x, statement: X, link: { from: unit/a } }]',
      ['doc:1 claims[0].link.type: "type" is missing', 'doc:1 claims[0].link.to: "to" is missing'],
    ],
    [
      'itself among its bases',
      'YAML',
      'claims: [{ id: claim/x, statement: X, derivedFrom: [claim/x], revises: [claim/x] }]',
      [
        'doc:1 claims[0].derivedFrom: a claim stands in its own `derivedFrom`; leave claim/x out',
        'doc:1 claims[0].revises: a claim stands in its own `revises`; leave claim/x out',
      ],
    ],
    [
      'too long a statement',
      'YAML',
      'claims: [{ id: claim/x, statement: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx }]',
      ['doc:1 claims[0].statement: the text has 2001 characters, more than 2000; shorten it'],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('reports', () => {
  test.each<Case>([
    [
      'an id of 200 characters',
      'YAML',
      `claims:\n  - id: claim/${'b'.repeat(96)}\n    statement: X\n    reports: [{ source: source/${'a'.repeat(96)}, stance: ASSERTS }]`,
      [],
    ],
    [
      'an id of more than 200 characters',
      'YAML',
      `claims:
  - id: claim/${'b'.repeat(97)}
    statement: X
    link: { from: person/a, type: COMMANDED, to: unit/a }
    reports: [{ source: source/${'a'.repeat(96)}, stance: ASSERTS }]
reports:
  - { claim: claim/c, source: source/${'a'.repeat(193)}, stance: ASSERTS }`,
      [
        'doc:5 claims[0].reports[0].source: the id of the report would have 201 characters, more than 200; shorten the id of the source or of the claim',
        'doc:7 reports[0].source: the id of the report would have 202 characters, more than 200; shorten the id of the source or of the claim',
      ],
    ],
    [
      'twice the same source',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS }, { source: source/s, stance: DENIES }] }]',
      ['doc:1 claims[0].reports[1].source: source/s reports the claim twice; make one report of the two'],
    ],
    [
      'reliance on itself',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, reliesOn: [source/s] }] }]',
      ['doc:1 claims[0].reports[0].reliesOn: a report does not rely on itself; leave source/s out'],
    ],
    [
      'unknown stances and keys',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: CLAIMS, rely: [] }, { stance: ASSERTS }] }]',
      [
        'doc:1 claims[0].reports[0].rely: unknown key "rely"; choose one of source, stance, hedge, citations, reliesOn',
        'doc:1 claims[0].reports[0].stance: unknown stance "CLAIMS"; choose one of ASSERTS, RELAYS, DISPUTES, DENIES',
        'doc:1 claims[0].reports[1].source: "source" is missing',
      ],
    ],
    [
      'an own claim key inside a claim',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ claim: claim/x, source: source/s, stance: ASSERTS }] }]',
      [
        'doc:1 claims[0].reports[0].claim: unknown key "claim"; choose one of source, stance, hedge, citations, reliesOn',
      ],
    ],
    [
      'no claim',
      'YAML',
      'reports: [{ source: source/s, stance: ASSERTS }]',
      ['doc:1 reports[0].claim: "claim" is missing'],
    ],
    [
      'TEXT without its span',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, citations: [{ type: TEXT }] }] }]',
      [
        'doc:1 claims[0].reports[0].citations[0].paragraph: "paragraph" is missing',
        'doc:1 claims[0].reports[0].citations[0].start: "start" is missing',
        'doc:1 claims[0].reports[0].citations[0].end: "end" is missing',
        'doc:1 claims[0].reports[0].citations[0].sha256: "sha256" is missing',
      ],
    ],
    [
      'a span that ends before it begins',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, citations: [{ type: TEXT, paragraph: 1, start: 9, end: 9, sha256: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa }] }] }]',
      ['doc:1 claims[0].reports[0].citations[0].end: the span ends at 9, not after its start 9'],
    ],
    [
      'half a span',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, citations: [{ type: PARAGRAPH, paragraph: 1, start: 9 }] }] }]',
      [
        'doc:1 claims[0].reports[0].citations[0].end: "end" is missing',
        'doc:1 claims[0].reports[0].citations[0].sha256: "sha256" is missing',
      ],
    ],
    [
      'nowhere to look',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, citations: [{ type: PAGE }] }] }]',
      [
        'doc:1 claims[0].reports[0].citations[0].at: the citation does not say where to look; write `at`, such as a page or a cell',
      ],
    ],
    [
      'unknown types and odd numbers',
      'YAML',
      'claims: [{ id: claim/x, statement: X, reports: [{ source: source/s, stance: ASSERTS, citations: [{ type: PAGES, paragraph: 0, start: -1, end: 1.5 }] }] }]',
      [
        'doc:1 claims[0].reports[0].citations[0].type: unknown type of citation "PAGES"; did you mean "PAGE"?',
        'doc:1 claims[0].reports[0].citations[0].paragraph: 0 is not a whole number from 1 on',
        'doc:1 claims[0].reports[0].citations[0].start: -1 is not a whole number from 0 on',
        'doc:1 claims[0].reports[0].citations[0].end: 1.5 is not a whole number from 1 on',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});

describe('retractions', () => {
  test.each<Case>([
    [
      'faults of every kind',
      'YAML',
      'retract:\n  - { id: unit/x, reason: x }\n  - { id: claim/x }\n  - { id: report/a~b, reason: x, date: 2024-02-30 }\n  - claim/x\nrestore: [claim/x y, { id: claim/x }, source/x]',
      [
        'doc:2 retract[0].id: "unit/x" is not the id of a claim or report; write claim/… or report/…',
        'doc:3 retract[1].reason: "reason" is missing',
        'doc:4 retract[2].date: "2024-02-30" is not a day such as 2024-06-09',
        'doc:5 retract[3]: expected a map of keys, found the text "claim/x"; write the keys id, reason, date',
        'doc:6 restore[0]: "claim/x y" is no id; did you mean "claim/x-y"?',
        'doc:6 restore[1]: expected text, found a map of keys',
        'doc:6 restore[2]: "source/x" is not the id of a claim or report; write claim/… or report/…',
      ],
    ],
  ])('%s', (_name, format, content, problems) => {
    expect(problemsIn(content, format)).toEqual(problems);
  });
});
describe('documents that would cost too much', () => {
  const tooDeep = 'doc:1: the document is nested too deeply; stay within 32 levels';

  test.each([
    ['lists', '['.repeat(100_000)],
    ['maps', '{a: '.repeat(100_000)],
    ['block lists', '- '.repeat(100_000)],
    ['keys in keys', '? '.repeat(100_000)],
  ])('a hundred thousand %s in each other', (_name, content) => {
    expect(problemsIn(content)).toEqual([tooDeep]);
  });

  test('as many in JSON, closed again', () => {
    expect(problemsIn('['.repeat(100_000) + ']'.repeat(100_000), 'JSON')).toEqual([tooDeep]);
  });

  test('brackets in text are not levels', () => {
    expect(problemsIn(`{"entities": [], "a": "${'['.repeat(100)}"}`, 'JSON')).toEqual([
      'doc:1 a: unknown key "a"; choose one of entities, measures, sources, claims, reports, retract, restore',
    ]);
  });

  test('an alias bomb', () => {
    const lines = ['a: &a [x, x]', 'b: &b [*a, *a]', 'c: [*b, *b]'];
    expect(problemsIn(lines.join('\n'))).toEqual([
      'doc:1: anchors are not allowed; write the value out, or put it in quotes',
      'doc:2: anchors are not allowed; write the value out, or put it in quotes',
      'doc:2: aliases are not allowed; write the value out, or put it in quotes',
      'doc:3: aliases are not allowed; write the value out, or put it in quotes',
    ]);
  });

  test('more than 16 MiB', () => {
    expect(problemsIn('#'.repeat(16 * 1024 * 1024 + 1))).toEqual([
      'doc:1: the document has 16777217 bytes, more than the 16777216 that one document may have; split it into files, or write it as JSON Lines',
    ]);
  });

  test('more than a thousand problems are counted', () => {
    const problems = new ProblemList();
    const content = 'restore:\n' + '  - x\n'.repeat(1500);
    readDocument({ file: 'doc', format: 'YAML', content }, problems);
    const refusal = problems.refusal();
    expect([refusal.problems.length, refusal.problemCount]).toEqual([1000, 1500]);
    expect(refusal.problems[999]).toEqual({
      file: 'doc',
      path: 'restore[999]',
      line: 1001,
      message: '"x" is no id',
      suggestion:
        'write claim/… or report/… in lower-case letters, digits and single hyphens, 200 characters at most',
    });
  });
});

test('whatever is done to a document, every problem has a line of it', () => {
  const pieces = [
    '[',
    ']',
    '{',
    '}',
    ': ',
    '\n',
    '- ',
    '&a',
    '*a',
    '!x',
    '"',
    "'",
    '#',
    '|',
    '\t',
    '%',
    '?',
    '\0',
    '---',
  ];
  const edit = fc.record({ at: fc.nat(), cut: fc.nat(20), piece: fc.constantFrom('', ...pieces) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      const content = edits.reduce((text, { at, cut, piece }) => {
        const start = at % text.length;
        return text.slice(0, start) + piece + text.slice(start + cut);
      }, sample);
      const problems = new ProblemList();
      readDocument({ file: 'doc', format: 'YAML', content }, problems);
      const most = content.split('\n').length;
      const lines = problems.refusal().problems.map(({ line }) => line);
      expect(lines.filter((line) => !(line >= 1 && line <= most))).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

describe('bytes', () => {
  test.each([
    [
      'a byte that UTF-8 has not',
      [0x61, 0x0a, 0x62, 0xff],
      'doc:2: the text is not UTF-8: byte 0xFF at offset 3 has no meaning there; save it as UTF-8',
    ],
    [
      'an overlong form',
      [0xc0, 0xaf],
      'doc:1: the text is not UTF-8: byte 0xC0 at offset 0 has no meaning there; save it as UTF-8',
    ],
    [
      'an encoded surrogate',
      [0x61, 0xed, 0xa0, 0x80],
      'doc:1: the text is not UTF-8: byte 0xA0 at offset 2 has no meaning there; save it as UTF-8',
    ],
    [
      'a cut character',
      [0x61, 0xe2, 0x82],
      'doc:1: the text is not UTF-8: it ends inside a character; save it as UTF-8',
    ],
  ])('%s', (_name, bytes, problem) => {
    expect(problemsIn(Uint8Array.from(bytes))).toEqual([problem]);
  });

  test.each(['YAML', 'JSON', 'JSON_LINES'] as const)('a byte order mark before %s is left out', (format) => {
    const record = { id: 'measure/m', name: 'n', unit: 'u' };
    const text = JSON.stringify(format === 'JSON_LINES' ? { measure: record } : { measures: [record] });
    const problems = new ProblemList();
    const [item] = readDocument({ file: 'doc', format, content: Buffer.from(`\uFEFF${text}`) }, problems);
    expect(problems.count).toBe(0);
    expect(item).toEqual({
      kind: 'measure',
      record: { ...record, description: null },
      place: { file: 'doc', path: format === 'JSON_LINES' ? 'measure' : 'measures[0]', line: 1 },
      references: [],
      isSound: true,
    });
  });
});

describe('what is read', () => {
  const periodsOf = (content: string, format: DocumentFormat) =>
    readDocument({ file: 'doc', format, content }, new ProblemList()).map((item) =>
      item.kind === 'entity' ? item.record.period?.edtf : null,
    );

  test('years keep the digits that they are written with', () => {
    const years = [
      '1941',
      '0900',
      '-0043',
      '1941-10',
      '"0043"',
      '1942~',
      '1941/1945',
      '2022-02-24/..',
      '1941/1941',
    ];
    const lines = years.map((year, i) => `  - { id: unit/u${i}, kind: UNIT, name: X, period: ${year} }`);
    expect(periodsOf(`entities:\n${lines.join('\n')}`, 'YAML')).toEqual([
      '1941', '0900', '-0043', '1941-10', '0043', '1942~', '1941/1945', '2022-02-24/..', '1941',
    ]); // prettier-ignore
    expect(
      periodsOf('{"entities": [{"id": "unit/x", "kind": "UNIT", "name": "X", "period": 1941}]}', 'JSON'),
    ).toEqual(['1941']);
  });

  test('lists without an order of their own are sorted, space around text and null are left out', () => {
    const content = `claims:
  - id: claim/x
    statement: >
      A folded
      statement.
    about: [unit/b, unit/a, unit/b]
    period: null
    derivedFrom:
    figure: { measure: measure/m, best: -0.0, low: ~ }`;
    const problems = new ProblemList();
    const [item] = readDocument({ file: 'doc', format: 'YAML', content }, problems);
    expect(problems.refusal()).toEqual({ problems: [], problemCount: 0 });
    expect(item?.kind === 'claim' && item.record).toStrictEqual({
      id: 'claim/x',
      statement: 'A folded statement.',
      about: ['unit/a', 'unit/b'],
      period: null,
      figure: { measure: 'measure/m', low: null, best: 0, high: null, qualifier: 'ABOUT' },
      link: null,
      remarks: [],
      derivedFrom: [],
      revises: [],
      retracted: null,
    });
    expect(item?.references.map(({ field, place }) => [field, place.path, place.line])).toEqual([
      ['about', 'claims[0].about[0]', 6],
      ['about', 'claims[0].about[1]', 6],
      ['about', 'claims[0].about[2]', 6],
      ['measure', 'claims[0].figure.measure', 9],
    ]);
  });

  test.each([
    ['a/b.yaml', 'YAML'],
    ['b.YML', 'YAML'],
    ['b.json', 'JSON'],
    ['b.jsonl', 'JSON_LINES'],
    ['b.ndjson', 'JSON_LINES'],
    ['b.txt', null],
    ['yaml', null],
  ])('%s is %s', (file, format) => {
    expect(formatOfFile(file)).toBe(format);
  });
});
