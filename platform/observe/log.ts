import { destination, pino, type DestinationStream, type Logger } from 'pino';
import type { Config } from '../config.ts';

/** Fields that never reach the log, whoever passes them. Messages are constants: values go into named fields. */
const REDACTED = [
  'authorization',
  'token',
  'secret',
  'password',
  'card',
  'variables',
  'representations',
  'masterKey',
  'mongodbUri',
  'keysUrl',
  'redisUrl',
  'cookie',
  'x-api-key',
  'x-c360-caller',
];

/** Structured lines on stderr, so that what a command prints stays its own. Errors are logged by name, code and stack, never with the values they were about. */
export function createLog(level: Config['logLevel'], stream: DestinationStream = destination(2)): Logger {
  const options = {
    level,
    base: null,
    redact: {
      paths: REDACTED.flatMap((name) => ['', '*', '*.*'].map((above) => `${above}["${name}"]`)),
      censor: '[redacted]',
    },
    serializers: { err: describe },
  };
  return pino(options, stream);
}

/** Database errors quote documents in their messages, so only those of our own errors are kept. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { type: typeof error };
  const code = (error as { code?: unknown }).code;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line));
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    at: frames.slice(0, 8).map((line) => line.trim()),
  };
}
