/** Writes the generated resolver types anew: `node dist/tests/support/write-resolver-types.js`. */
import { writeFileSync } from 'node:fs';

import { generateResolverTypes, resolverTypesFile } from './generate-resolver-types';

void generateResolverTypes().then((text) => writeFileSync(resolverTypesFile, text));
