import { GraphQLError, Lexer, parse, Source, TokenKind, type DocumentNode } from 'graphql';
import type { Limits } from '../../platform/limits.ts';
import { documentError, refusal, RequestError } from '../errors.ts';
import { checkLimits } from '../limits/limits.ts';
import { checkRepetition } from '../limits/repetition.ts';

/** The parser calls itself for each bracket that opens; far deeper ones would exhaust the stack. */
const MAX_NESTING = 200;

/** Names are looked up and quoted in errors. */
const MAX_NAME_LENGTH = 1_000;

const OPENING: ReadonlySet<string> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<string> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** Parses a document that is within the limits; what is cheapest to find is looked for first. Throws `RequestError`. */
export function parseDocument(query: string, limits: Limits): DocumentNode {
  const document = parsed(query, limits);
  checkLimits(document, limits);
  checkRepetition(document);
  return document;
}

function parsed(query: string, limits: Limits): DocumentNode {
  try {
    checkTokens(query, limits.tokens);
    return parse(query);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    throw new RequestError([documentError(error, 'GRAPHQL_PARSE_FAILED')]);
  }
}

function checkTokens(query: string, max: number): void {
  const lexer = new Lexer(new Source(query));
  let depth = 0;
  let count = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    const { kind, start, end } = token;
    count += 1;
    if (kind === TokenKind.NAME && end - start > MAX_NAME_LENGTH)
      throw refusal(
        'OPERATION_TOO_LARGE',
        `A name has at most ${MAX_NAME_LENGTH} characters; this one has ${end - start}.`,
      );
    if (count > max) throw refusal('OPERATION_TOO_LARGE', `A document has at most ${max} tokens; this one has more.`);
    if (CLOSING.has(kind)) depth -= 1;
    if (OPENING.has(kind)) depth += 1;
    if (depth > MAX_NESTING)
      throw refusal('OPERATION_TOO_LARGE', `Brackets nest at most ${MAX_NESTING} deep; these nest deeper.`);
  }
}
