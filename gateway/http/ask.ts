import { AskError } from '../../platform/calling/ask.ts';
import type { Authenticate } from '../auth/auth.ts';
import type { Gateway } from '../gateway.ts';
import { HttpError, send } from './http.ts';
import { DEFAULT_BODY_LIMITS, fromBody, known, notAllowed, traceparentOf, type Exchange } from './request.ts';
import type { ServeOptions } from './server.ts';

/** One committed operation, by its name: never a document that came over the wire. */
export async function ask(
  gateway: Gateway,
  options: ServeOptions,
  authenticate: Authenticate,
  { request, response }: Exchange,
) {
  if (request.method !== 'POST') throw notAllowed('POST');
  const caller = await known(authenticate, request);
  const body = (await fromBody(request, { ...DEFAULT_BODY_LIMITS, ...options.bodyLimits })) as Record<
    string,
    unknown
  > | null;
  const { operation, variables } = body ?? {};
  if (typeof operation !== 'string') throw new HttpError('BAD_REQUEST', '`operation` is a name.');
  try {
    const given = (variables ?? {}) as Record<string, unknown>;
    const data = await gateway.ask(operation, given, caller, traceparentOf(request));
    send(response, 200, 'application/json', { data });
  } catch (error) {
    if (!(error instanceof AskError)) throw error;
    const errors = error.codes.map((code) => ({ message: error.message, extensions: { code } }));
    send(response, 200, 'application/json', { errors });
  }
}
