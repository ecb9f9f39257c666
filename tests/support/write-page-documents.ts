/** Writes the generated documents of the pages anew, or prints them: `node dist/tests/support/write-page-documents.js [--print]`. */
import { writeFileSync } from 'node:fs';

import { generatePageDocuments, pageDocumentsFile } from './generate-page-documents';

void generatePageDocuments().then((text) =>
  process.argv.includes('--print') ? process.stdout.write(text) : writeFileSync(pageDocumentsFile, text),
);
