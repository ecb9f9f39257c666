/** The eight questions as the floor is asked them: the name of a statement with its parameters. */
import { questionNames, rowsAheadOf } from '../questions';
import { asking, type Form, type Forms } from '../system';

/** The questions to the floor, whose answers have our shape already. */
export const forms: Forms = {
  ...(Object.fromEntries(questionNames.map((name) => [name, asking(name)])) as Forms),
  Q4: deepPages(),
};

/** A page behind the row that stands half way, as keysets are paged by hand. */
function deepPages(): Form {
  return {
    requests: async (ask, variations) => {
      const requests = [];
      for (const { topic = '' } of variations) {
        const rows = (await ask({ query: 'figuresAhead', variables: { topic } })) as readonly {
          day: number;
          id: string;
        }[];
        const last = rows[rowsAheadOf(rows.length) - 1];
        requests.push(
          last === undefined
            ? { query: 'Q3', variables: { topic } }
            : { query: 'Q4', variables: { topic, day: last.day, id: last.id } },
        );
      }
      return requests;
    },
    shape: (data) => data,
  };
}
