/** The generated documents are those that the pages' queries and the schema give now. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(__dirname, '..', '..', '..');
const generator = join(__dirname, '..', 'support', 'write-page-documents.js');

// In a process of its own: the generator depends on packages that only Node itself can load.
test('the documents of the pages are fresh; `npm run generate` writes them anew', () => {
  const folder = join(packageRoot, 'src', 'explorer', 'gql');
  const printed = execFileSync(process.execPath, [generator, '--print'], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  const committed = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
  expect(Object.fromEntries(committed)).toEqual(JSON.parse(printed));
});
