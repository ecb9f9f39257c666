/** The packages of the peers, which stand in `bench/package.json` so that the project itself does not need them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { root } from './folders';

const folder = join(root, 'bench');

/** Whether the peers are installed. */
export function arePeersInstalled(): boolean {
  return existsSync(join(folder, 'node_modules', '.package-lock.json'));
}

/** Installs the peers where they are not; npm says on standard error what it does. */
export function installPeers(): void {
  if (arePeersInstalled()) return;
  const words = ['ci', '--prefix', folder, '--no-audit', '--no-fund', '--ignore-scripts'];
  const { status } = spawnSync('npm', words, { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('the peers could not be installed');
}
