/** Writes the generated resolver types anew, or prints them: `node dist/tests/support/write-resolver-types.js [--print]`. */
import { writeFileSync } from 'node:fs';

import { generateResolverTypes, resolverTypesFile } from './generate-resolver-types';

void generateResolverTypes().then((text) =>
  process.argv.includes('--print') ? process.stdout.write(text) : writeFileSync(resolverTypesFile, text),
);
