/** The generated types are those that the schema gives now. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const packageRoot = join(__dirname, '..', '..', '..');
const generator = join(__dirname, '..', 'support', 'write-resolver-types.js');

// In a process of its own: the generator depends on packages that only Node itself can load.
test('the resolver types are fresh; `node dist/tests/support/write-resolver-types.js` writes them anew', () => {
  const committed = join(packageRoot, 'src', 'graphql', 'generated', 'resolver-types.ts');
  const printed = execFileSync(process.execPath, [generator, '--print'], {
    encoding: 'utf8',
    maxBuffer: 1e7,
  });
  expect(readFileSync(committed, 'utf8')).toBe(printed);
});
