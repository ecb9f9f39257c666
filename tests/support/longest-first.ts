/** The order of the tests: the file that takes longest first, so that it does not run alone in the end. */
import Sequencer from '@jest/test-sequencer';

/** Beginnings of the files that take minutes; jest would guess by their size, and most of what they run is imported. */
const longest = [
  'store/neo4j.test',
  'store/summaries.test',
  'explorer/every-page.test',
  'cli/killed-import.test',
];

type Tests = Parameters<Sequencer['sort']>[0];

export default class LongestFirst extends Sequencer {
  override async sort(tests: Tests): Promise<Tests> {
    const sorted = [...(await super.sort(tests))];
    const rankOf = ({ path }: Tests[number]) => {
      const rank = longest.findIndex((name) => path.includes(name));
      return rank === -1 ? longest.length : rank;
    };
    return sorted.sort((one, other) => rankOf(one) - rankOf(other));
  }
}
