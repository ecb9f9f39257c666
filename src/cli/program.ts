/** The commands of the program, with what `--help` teaches. */
import { Command, CommanderError, Option } from 'commander';

import { CodedError } from '../domain/errors';
import { StoreChanged } from '../ingest/store-changed';

import { audit } from './audit';
import { checkStrictly } from './check-strictly';
import { cite } from './cite';
import { exportAll } from './export';
import { importFiles, tellProblems } from './import';
import { query } from './query';
import { serve } from './serve';
import { exitCodes, WrongUse, type ExitCode, type Terminal } from './terminal';
import { verify } from './verify';

const settingsHelp = `
Settings come from the environment, for every command:
  DATA_DIR       folder of the embedded SQLite store (data)
  NEO4J_URI      when set, Neo4j is the store; with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
  DOCUMENTS_DIR  folder with the texts of sources (documents)
  PORT, HOST, WRITE_TOKEN, LOG_LEVEL, QUERY_TIMEOUT_MS, MAX_COST, MAX_DEPTH, RATE_LIMIT_PER_MINUTE, WORKERS  for serve

It ends with 0 when it did what it was asked, with 1 when it found problems, with 2 when it was asked wrongly.`;

const strictHelp = `
With --strict it looks at the documents together with all that the store holds, and finds
  an entity that nothing speaks about, and a source that reports nothing
  a claim that is about no entity and no topic, or whose statement has more than 300 characters
  a figure without a period
  a source without a publisher; not of the kinds UNNAMED, LETTER, STATEMENT and DERIVATION, nor where a remark
    says that the document names no publisher
  a measure that is used once at most and is nearly another one
  a name that two entities share, sources apart
  a paragraph of a text in DOCUMENTS_DIR that is neither cited nor accounted for under \`reading\``;

/** Runs the program with these arguments and gives its exit code. */
export async function runProgram(given: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = exitCodes.done;
  const program = createProgram(terminal, async (work) => {
    code = await work();
  });
  try {
    await program.parseAsync(given, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
    if (error instanceof WrongUse) {
      terminal.err.write(`${error.message}\n`);
      return exitCodes.wrongUse;
    }
    if (error instanceof StoreChanged) {
      tellProblems(error.refusal, 'problem', terminal, error.message);
      return exitCodes.problems;
    }
    if (error instanceof CodedError) {
      terminal.err.write(`${error.code}: ${error.message}\n`);
      return exitCodes.problems;
    }
    throw error;
  }
}

function createProgram(terminal: Terminal, run: (work: () => Promise<ExitCode>) => Promise<void>): Command {
  const program = new Command('conflict-graph')
    .description('Knows who says what about a war, where, and on whose word.')
    .addHelpText('after', settingsHelp)
    .configureOutput({
      writeOut: (text) => void terminal.out.write(text),
      writeErr: (text) => void terminal.err.write(text),
    })
    .exitOverride()
    .showSuggestionAfterError()
    .helpCommand(true);
  const command = (name: string) =>
    program
      .command(name)
      .exitOverride()
      .configureOutput(program.configureOutput())
      .showHelpAfterError('Try --help.');

  command('serve')
    .summary('fill an empty store with the seed, and serve it')
    .description(
      'Opens the store, fills it with the seed where it is empty, and serves GraphQL until it is told to stop (SIGINT or SIGTERM).',
    )
    .action(() => run(() => serve(terminal)));

  command('import')
    .summary('put documents into the store')
    .description(
      'Puts documents into the store, all as one import: they may refer to each other, and where one has a problem nothing is written. JSON Lines are streamed and written in batches. A folder stands for all documents in it. Works beside a running server. The same import twice changes nothing.',
    )
    .argument('<file...>', 'documents (.yaml, .yml, .json, .jsonl, .ndjson) or folders of them')
    .addHelpText('after', '\nExample:\n  conflict-graph import seed my-documents/battle.yaml')
    .action((files: string[]) => run(() => importFiles(files, { dryRun: false }, terminal)));

  command('check')
    .summary('say what an import would change, or every problem with it')
    .description('Does all that import does but writing: names every problem with its file, line and remedy.')
    .argument('<file...>', 'documents or folders of them')
    .option('--strict', 'name besides what is right and yet not good')
    .addHelpText('after', strictHelp)
    .action((files: string[], { strict }: { strict?: boolean }) =>
      run(() =>
        strict === true ? checkStrictly(files, terminal) : importFiles(files, { dryRun: true }, terminal),
      ),
    );

  command('export')
    .summary('write everything as one document')
    .description(
      'Writes everything in the store in a stable order; importing it into an empty store gives the same graph.',
    )
    .addOption(
      new Option('--format <format>', 'of the document').choices(['yaml', 'json', 'jsonl']).default('yaml'),
    )
    .option('--output <file>', 'where to write it; standard output where not given')
    .action((options: { format: string; output?: string }) => run(() => exportAll(options, terminal)));

  command('verify')
    .summary('hold every citation against the texts')
    .description(
      'Looks up every citation in the texts in DOCUMENTS_DIR and counts those that are VERIFIED, MOVED, MISSING or without a text (NO_TEXT). Ends with 1 where a citation is MOVED or MISSING or a text was changed; what it could not verify, for want of a text, it says and ends with 0.',
    )
    .action(() => run(() => verify(terminal)));

  command('audit')
    .summary('hold what the store keeps ready against its records')
    .description(
      'Computes from the claims and reports all that the store keeps ready for quick answers, such as who reports on a topic, and names every difference. Ends with 1 where there is one. Takes long on a large store; works beside a running server, but on Neo4j what is written meanwhile can look like a difference.',
    )
    .action(() => run(() => audit(terminal)));

  command('cite')
    .summary('make a citation of a text in a document')
    .description('Prints the citation of a piece of a document, ready to be put into a claim.')
    .requiredOption('--document <file>', 'file in DOCUMENTS_DIR')
    .requiredOption('--find <text>', 'the text to cite, exactly as it stands there')
    .option('--to <text>', 'where a long piece ends: all from --find to the end of this text is cited')
    .option('--paragraph <number>', 'the paragraph to look in, where the text stands in several')
    .addHelpText('after', "\nExample:\n  conflict-graph cite --document article.txt --find '10,201 soldiers'")
    .action((options: { document: string; find: string; to?: string; paragraph?: string }) =>
      run(() => cite(options, terminal)),
    );

  command('query')
    .summary('ask one GraphQL question')
    .description('Asks the store a GraphQL question without a server, and prints the answer as JSON.')
    .argument('<file>', 'a file with the question, or - for standard input')
    .option('--variables <json>', 'the variables of the question')
    .action((file: string, options: { variables?: string }) =>
      run(() => query(file, options.variables, terminal)),
    );

  return program;
}
