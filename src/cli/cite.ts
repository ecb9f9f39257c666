/** `conflict-graph cite`: makes a citation of a piece of a document. */
import { basename, dirname } from 'node:path';

import { citeText, citeThrough } from '../ingest/cite';
import { createDocumentsFolder } from '../ingest/documents-folder';

import { settingsOf } from './settings';
import { exitCodes, WrongUse, type ExitCode, type Terminal } from './terminal';

const mostShown = 20;

interface CiteOptions {
  readonly document: string;
  readonly find: string;
  readonly to?: string;
  readonly paragraph?: string;
}

/** Prints the citation as it stands in a claim. Ends with problems where the text stands nowhere or in several places. */
export async function cite(
  { document, find, to, paragraph }: CiteOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (find === '') throw new WrongUse('--find is empty.');
  if (to === '') throw new WrongUse('--to is empty.');
  if (paragraph !== undefined && !/^[1-9]\d{0,8}$/.test(paragraph)) {
    throw new WrongUse('--paragraph is no number of a paragraph.');
  }
  const { passages } = await readText(document, settingsOf(terminal).documentsDir);
  const within = paragraph === undefined ? null : Number(paragraph);
  const cited = to === undefined ? citeText(passages, find, within) : citeThrough(passages, find, to, within);
  if (cited === null) {
    terminal.err.write(`The text of --to does not follow that of --find in its paragraph of ${document}.\n`);
    return exitCodes.problems;
  }
  if ('citation' in cited) {
    const { type, paragraph: place, start, end, sha256 } = cited.citation;
    terminal.out.write(
      `{ type: ${type}, paragraph: ${place}, start: ${start}, end: ${end}, sha256: ${sha256} }\n`,
    );
    return exitCodes.done;
  }
  const { occurrences } = cited;
  if (occurrences.length === 0) {
    terminal.err.write(`The text does not stand in ${document}. It must be as it is there, to the letter.\n`);
    return exitCodes.problems;
  }
  const places = occurrences
    .slice(0, mostShown)
    .map(
      (place) =>
        `  paragraph ${place.paragraph ?? 'none: it runs over several'}, characters ${place.start} to ${place.end}`,
    );
  terminal.err.write(
    `The text stands in ${occurrences.length === 1 ? 'no single paragraph' : `${occurrences.length} places`}; find a longer one, or say --paragraph:\n${places.join('\n')}\n`,
  );
  return exitCodes.problems;
}

// A document is named as in a source's `text`, inside the documents folder, or by a path of its own.
async function readText(document: string, documentsDir: string) {
  for (const [folder, file] of [
    [documentsDir, document],
    [dirname(document), basename(document)],
  ] as const) {
    const found = await createDocumentsFolder(folder).read(file);
    if (found.state === 'REFUSED') continue;
    if (found.state === 'READ' && found.passages !== null) return { passages: found.passages };
    if (found.state === 'READ') throw new WrongUse(`${document} is not UTF-8.`);
  }
  throw new WrongUse(`There is no document ${document} in ${documentsDir} (DOCUMENTS_DIR).`);
}
