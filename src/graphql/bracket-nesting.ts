/** How deeply the brackets of a query are nested, told without parsing it: parsers and validators recurse, this does not. */
import { Lexer, Source, TokenKind } from 'graphql';

import { CodedError } from '../domain/errors';

/** Brackets inside each other beyond this are refused unparsed: far above all that the other limits let through. */
export const mostBrackets = 500;

/**
 * QUERY_TOO_DEEP where the query has more brackets inside each other than `mostBrackets`, else null. Null too where
 * its text has no meaning: that is for the parser to say.
 */
export function checkBrackets(query: string): CodedError | null {
  if (countOpening(query) <= mostBrackets || !isNestedDeeper(query)) return null;
  return new CodedError(
    'QUERY_TOO_DEEP',
    `The query has more than ${mostBrackets} brackets inside each other.`,
  );
}

// Far quicker than the lexer, and all that an ordinary query needs.
function countOpening(query: string): number {
  return query.match(/[{[(]/g)?.length ?? 0;
}

function isNestedDeeper(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  let nesting = 0;
  try {
    for (let { kind } = lexer.advance(); kind !== TokenKind.EOF; { kind } = lexer.advance()) {
      nesting += stepOf(kind);
      if (nesting > mostBrackets) return true;
    }
  } catch {
    // The parser meets the same text and answers with the place and a reason.
  }
  return false;
}

function stepOf(kind: TokenKind): number {
  switch (kind) {
    case TokenKind.BRACE_L:
    case TokenKind.BRACKET_L:
    case TokenKind.PAREN_L:
      return 1;
    case TokenKind.BRACE_R:
    case TokenKind.BRACKET_R:
    case TokenKind.PAREN_R:
      return -1;
    default:
      return 0;
  }
}
