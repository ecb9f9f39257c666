/** Builds the pages into dist/explorer, compressed beside each file; does nothing where no input has changed. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { promisify } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, 'dist', 'explorer');
const stamp = join(root, 'dist', 'explorer.inputs');
const inputs = ['src/explorer', 'seed/questions', 'package-lock.json'];

// The playground takes seconds to build, and `npm start` comes this way each time.
const hash = await hashOf(inputs);
if ((await textOf(stamp)) !== hash || (await textOf(join(output, 'index.html'))) === null) {
  await rm(stamp, { force: true });
  // Loaded only here: an installation without what is needed to build can still start what was built.
  const { build } = await import('vite');
  await build({ root: join(root, 'src', 'explorer'), logLevel: 'warn' });
  await compressAll(output);
  await mkdir(join(root, 'dist'), { recursive: true });
  await writeFile(stamp, hash);
}

async function hashOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const file of (await Promise.all(paths.map(filesIn))).flat()) {
    hash.update(`${file}\0`).update(await readFile(join(root, file)));
  }
  return hash.digest('hex');
}

async function filesIn(path) {
  if (!(await stat(join(root, path))).isDirectory()) return [path];
  const found = await readdir(join(root, path), { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
}

async function textOf(file) {
  return readFile(file, 'utf8').catch(() => null);
}

async function compressAll(folder) {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const entry of found) {
    if (!/\.(css|html|js|json|svg|ttf)$/.test(entry.name)) continue;
    const file = join(entry.parentPath, entry.name);
    const content = await readFile(file);
    const effort = content.length > 500_000 ? 10 : 11;
    const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
    await writeFile(`${file}.br`, await promisify(brotliCompress)(content, { params }));
    await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }));
  }
}
