/** The questions of `seed/questions`, taken from their files when the pages are built. */

export interface Question {
  /** The file's name without its ending: what a link to the question says. */
  readonly name: string;
  /** The question in words: the comment in the file's first line. */
  readonly title: string;
  readonly query: string;
}

const files = import.meta.glob<string>('../../../seed/questions/*.graphql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Each by its name. */
export const questions: ReadonlyMap<string, Question> = new Map(
  Object.entries(files).map(([path, query]) => {
    const name = path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length);
    const title = (query.split('\n')[0] ?? '').replace(/^# */, '');
    return [name, { name, title, query }];
  }),
);
