/** Writes the generated documents of the pages anew, or prints them: `node dist/tests/support/write-page-documents.js [--print]`. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { generatePageDocuments, pageDocumentsFolder } from './generate-page-documents';

void generatePageDocuments().then((files) => {
  if (process.argv.includes('--print')) {
    process.stdout.write(JSON.stringify(files));
    return;
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(pageDocumentsFolder, name), text);
});
