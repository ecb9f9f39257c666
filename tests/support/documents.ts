/** The five documents, where they are at hand: beside the project or where DOCUMENTS_DIR says. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..', '..', '..');
const given = process.env['DOCUMENTS_DIR'];
const folder = join(root, given === undefined || given === '' ? '../shared/documents' : given);
const documentsAtHand = given !== undefined && given.startsWith('/') ? given : folder;

/** Declares tests that read the documents. Without them they are skipped, and fail where REQUIRE_DOCUMENTS is 1. */
export function describeWithDocuments(name: string, tests: (documentsDir: string) => void): void {
  if (existsSync(join(documentsAtHand, '003_2810f9dce0e14cf8.txt'))) {
    describe(name, () => tests(documentsAtHand));
    return;
  }
  const reason = `the documents are not at ${documentsAtHand}; set DOCUMENTS_DIR`;
  if (process.env['REQUIRE_DOCUMENTS'] === '1') {
    test(name, () => {
      throw new Error(`required, but ${reason}`);
    });
    return;
  }
  process.stderr.write(`SKIPPED ${name}: ${reason}\n`);
  // Not the tests themselves: what they declare may be read from the documents.
  test.skip(name, () => undefined);
}
