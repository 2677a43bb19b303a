import { request } from 'undici';
import { z } from 'zod';
import type { NarrativeModel } from '../../config.ts';
import type { Stated } from './claims.ts';
import type { Prompt } from './prompt.ts';

/** The model gave no clauses. */
export class CompletionError extends Error {
  readonly fallback: 'TIMEOUT' | 'FAILED';
  readonly status: number | null;
  constructor(fallback: 'TIMEOUT' | 'FAILED', status: number | null = null) {
    super(`A model answers 200 with clauses as JSON in time; it did not: ${fallback}, ${status ?? 'no status'}.`);
    this.name = 'CompletionError';
    this.fallback = fallback;
    this.status = status;
  }
}

const MAX_BYTES = 256 * 1024;
const ANTHROPIC_VERSION = '2023-06-01';

const openai = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });
const anthropic = z.object({ content: z.array(z.object({ type: z.string(), text: z.string().optional() })).min(1) });
const clauses = z.object({
  clauses: z.array(z.object({ text: z.string().min(1), cites: z.array(z.string()).max(20) })).max(50),
});

/** What the model answers to a prompt, as clauses. Throws `CompletionError`. */
export async function complete(model: NarrativeModel, prompt: Prompt): Promise<readonly Stated[]> {
  const { path, headers, body, read } = model.kind === 'openai' ? asOpenai(model, prompt) : asAnthropic(model, prompt);
  const signal = AbortSignal.timeout(model.timeoutMs);
  try {
    const sent = { 'content-type': 'application/json', ...headers };
    const response = await request(model.url + path, {
      method: 'POST',
      headers: sent,
      body: JSON.stringify(body),
      signal,
    });
    if (response.statusCode !== 200) {
      await response.body.dump();
      throw new CompletionError('FAILED', response.statusCode);
    }
    return clauses.parse(JSON.parse(inner(read(JSON.parse(await bounded(response.body)))))).clauses;
  } catch (error) {
    if (error instanceof CompletionError) throw error;
    throw new CompletionError(signal.aborted ? 'TIMEOUT' : 'FAILED');
  }
}

async function bounded(body: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.length;
    if (bytes > MAX_BYTES) throw new CompletionError('FAILED', 200);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Models like to fence what they write. */
const inner = (text: string): string => text.replace(/^[^{]*/u, '').replace(/[^}]*$/u, '');

/** Chat completions as OpenAI and those compatible with it take them. */
const asOpenai = ({ model, key, maxTokens }: NarrativeModel, { system, user }: Prompt) => ({
  path: '/chat/completions',
  headers: key === null ? {} : { authorization: `Bearer ${key}` },
  body: {
    model,
    max_tokens: maxTokens,
    temperature: 0,
    response_format: { type: 'json_object' },
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
  },
  read: (answer: unknown): string => openai.parse(answer).choices[0]!.message.content,
});

/** Messages as Anthropic takes them. */
const asAnthropic = ({ model, key, maxTokens }: NarrativeModel, { system, user }: Prompt) => ({
  path: '/v1/messages',
  headers: { 'anthropic-version': ANTHROPIC_VERSION, ...(key === null ? {} : { 'x-api-key': key }) },
  body: { model, max_tokens: maxTokens, temperature: 0, system, messages: [{ role: 'user', content: user }] },
  read: (answer: unknown): string =>
    anthropic
      .parse(answer)
      .content.map(({ text }) => text ?? '')
      .join(''),
});
