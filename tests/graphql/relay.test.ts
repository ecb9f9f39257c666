import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { getNamedType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import { createSchema } from '../../src/graphql/schema';

const root = join(__dirname, '..', '..', '..');
const schema = createSchema();

type Field = GraphQLField<unknown, unknown>;

const isConnection = (field: Field) => getNamedType(field.type).name.endsWith('Connection');

/** The connection fields of every object type, mutations and introspection apart. */
function connectionFields(of: GraphQLSchema): readonly (readonly [string, Field])[] {
  return Object.values(of.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation')
    .flatMap((type) => Object.values(type.getFields()).map((field) => [type.name, field] as const))
    .filter(([, field]) => isConnection(field));
}

function selection(field: Field): string {
  const fieldOf = (typeName: string, name: string) => {
    const type = schema.getType(typeName);
    const found = type && 'getFields' in type ? type.getFields()[name] : undefined;
    return found ? getNamedType(found.type).name : null;
  };
  const edge = fieldOf(getNamedType(field.type).name, 'edges') ?? '';
  const node = fieldOf(edge, 'node') ?? '';
  const link = fieldOf(edge, 'link') === null ? '' : ' link { type period { edtf } }';
  return `{ totalCount edges { node { ${fieldOf(node, 'id') === null ? '__typename' : 'id'} }${link} } }`;
}

/** What a Relay application would write to page through every connection of the schema. */
function operations(): readonly string[] {
  return connectionFields(schema).map(([type, field]) => {
    const key = `@connection(key: "world_${type}_${field.name}")`;
    if (type === 'Query') {
      const required = field.args.filter((argument) => String(argument.type).endsWith('!'));
      const given = ['first: 20', ...required.map(({ name }) => `${name}: "x"`)].join(', ');
      return `query world_${field.name}_Query { ${field.name}(${given}) ${key} ${selection(field)} }`;
    }
    return `fragment world_${type}_${field.name} on ${type} @refetchable(queryName: "world_${type}_${field.name}_Query")
      @argumentDefinitions(count: { type: "Int", defaultValue: 20 }, cursor: { type: "String" })
      { ${field.name}(first: $count, after: $cursor) ${key} ${selection(field)} }`;
  });
}

test("Relay's own compiler accepts the schema and a page of every connection", () => {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-graph-relay-'));
  try {
    const written = operations();
    mkdirSync(join(folder, 'src'));
    mkdirSync(join(folder, 'generated'));
    copyFileSync(join(root, 'schema.graphql'), join(folder, 'schema.graphql'));
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({
        src: './src',
        schema: './schema.graphql',
        language: 'typescript',
        artifactDirectory: './generated',
      }),
    );
    writeFileSync(
      join(folder, 'src', 'world.ts'),
      [
        'declare const graphql: (text: TemplateStringsArray) => unknown;',
        ...written.map((text) => `graphql\`${text}\`;`),
      ].join('\n'),
    );
    const compiler = join(root, 'node_modules', '.bin', 'relay-compiler');
    execFileSync(compiler, ['--noWatchman', 'relay.config.json'], { cwd: folder, stdio: 'pipe' });
    expect(written.length).toBeGreaterThan(90);
    expect(readdirSync(join(folder, 'generated')).length).toBeGreaterThanOrEqual(written.length);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
