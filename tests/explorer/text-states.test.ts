import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { findBarriers } from '../support/axe';
import { cited, importIslandWar, islandDocuments } from '../support/island-war';
import { isWhole } from '../support/page-table';
import { describeWithPages } from '../support/pages';

const documentsDir = islandDocuments();
const file = join(documentsDir, 'evening-post.txt');
const text = readFileSync(file, 'utf8');
afterAll(() => rmSync(documentsDir, { recursive: true }));

/** What happens to the file, and what is said then of it and of the place that is cited. */
type Case = [name: string, change: () => void, state: string, verification: string];

describeWithPages(
  'the text of a source',
  (pages) => {
    beforeAll(() => importIslandWar(pages().server));

    test.each<Case>([
      [
        'as it was read',
        (): void => undefined,
        '✓ The file is there, unchanged since it was read',
        '✓ found there in the text',
      ],
      [
        'with a line more',
        () => writeFileSync(file, `One line more.\n${text}`),
        'The file has changed since it was read: its places may be off',
        'stands elsewhere in the text',
      ],
      [
        'with other words',
        () => writeFileSync(file, text.replace('240 names', '250 names')),
        'The file has changed since it was read: its places may be off',
        'not found in the text',
      ],
      [
        'that is gone',
        () => rmSync(file),
        'The file is not on this server, so that places in it cannot be checked here',
        'not checked: the text is not at hand',
      ],
    ])('is told from the one that was read: a file %s', async (_, change, state, verification) => {
      change();
      const page = await pages().open('/source/evening-post');
      await isWhole(page, { end: '#relied-on-by' });
      expect(await page.locator('.source-facts').innerText()).toContain(state);
      const isAtHand = !verification.startsWith('not checked');
      expect(await page.locator('.citations').allInnerTexts()).toEqual(
        isAtHand ? [expect.stringContaining(verification), expect.anything()] : [],
      );
      expect(await findBarriers(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page)).toEqual([]);
      const claim = await pages().open('/claim/lost-240');
      await isWhole(claim, { end: '#cite' });
      const card = claim.locator('.passage-card').first();
      expect(await card.innerText()).toContain(verification);
      expect(await card.locator('blockquote').allInnerTexts()).toEqual(
        verification.startsWith('✓') ? [expect.stringContaining(cited)] : [],
      );
      expect(await findBarriers(claim)).toEqual([]);
    });
  },
  { documentsDir },
);
