/** The generated documents are those that the pages' queries and the schema give now. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(__dirname, '..', '..', '..');
const generator = join(__dirname, '..', 'support', 'write-page-documents.js');

// In a process of its own: the generator depends on packages that only Node itself can load.
test('the documents of the pages are fresh; `npm run generate` writes them anew', () => {
  const committed = join(packageRoot, 'src', 'explorer', 'gql', 'documents.ts');
  const printed = execFileSync(process.execPath, [generator, '--print'], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  expect(readFileSync(committed, 'utf8')).toBe(printed);
});
