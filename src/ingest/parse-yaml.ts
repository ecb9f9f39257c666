/** YAML text to a document tree: one document, without anchors, aliases, tags, directives or repeated keys. */
import { Composer, CST, Lexer, LineCounter, Parser } from 'yaml';

import { deepestNesting, mostParts, tooDeep, tooManyParts, type DocumentNode } from './document-node';
import type { ProblemList } from './problem';
import { yamlTree } from './yaml-tree';

/** Parses YAML 1.2; null, with problems, where there is no tree to read. */
export function parseYaml(text: string, file: string, problems: ProblemList): DocumentNode | null {
  const lines = new LineCounter();
  lines.addNewLine(0);
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line);
  const before = problems.count;
  const report = (offset: number, message: string, suggestion: string | null) => {
    problems.add({ file, path: '', line: lineAt(offset) }, message, suggestion);
  };
  const tokens = tokensOf(text, lines, report);
  if (tokens === null) return null;
  const composer = new Composer({
    uniqueKeys: false,
    version: '1.2',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (second !== undefined) {
    report(second.range[0], 'the file holds several YAML documents', 'put each in a file of its own');
  }
  for (const error of document?.errors ?? [])
    report(error.pos[0], `the text is not YAML: ${error.message}`, null);
  if (problems.count > before) return null;
  if (!document?.contents) {
    report(0, 'the document is empty', 'write at least one of its sections, such as `entities`');
    return null;
  }
  return yamlTree(document.contents, { file, problems, lineAt });
}

function tokensOf(
  text: string,
  lines: LineCounter,
  report: (offset: number, message: string, suggestion: string | null) => void,
): readonly CST.Token[] | null {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let parts = 0;
  let previous: CST.TokenType | null = null;
  for (const lexeme of new Lexer().lex(text)) {
    // The text of a plain scalar follows a mark of the type `scalar`, and may look like any token.
    const type: CST.TokenType | null = previous === 'scalar' ? null : CST.tokenType(lexeme);
    const refusal = type === null ? undefined : refusedTokens.get(type);
    if (refusal !== undefined) report(parser.offset, ...refusal);
    for (const token of parser.next(lexeme)) tokens.push(token);
    previous = type;
    parts += 1;
    if (parser.stack.length > deepestNesting || parts > mostParts) {
      report(parser.offset, ...(parts > mostParts ? tooManyParts : tooDeep));
      return null;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

const refusedTokens: ReadonlyMap<CST.TokenType, readonly [string, string]> = new Map([
  ['anchor', ['anchors are not allowed', 'write the value out, or put it in quotes']],
  ['alias', ['aliases are not allowed', 'write the value out, or put it in quotes']],
  ['tag', ['tags are not allowed', 'leave the tag out, or put the value in quotes']],
  ['directive-line', ['directives are not allowed', 'leave the line out']],
]);
