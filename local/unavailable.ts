/** The private engines cannot run here; the message says what to do instead. */
export class EnginesUnavailable extends Error {
  constructor(reason: string, options?: ErrorOptions) {
    super(
      `${reason}\n` +
        'Set MONGODB_URI and REDIS_URL to servers of your own; with Docker:\n' +
        '  docker compose up -d mongodb redis\n' +
        '  export MONGODB_URI="mongodb://127.0.0.1:27017/?directConnection=true" REDIS_URL="redis://127.0.0.1:6379"',
      options,
    );
    this.name = 'EnginesUnavailable';
  }
}

/** Throws EnginesUnavailable where private engines cannot run. */
export function requireRoot(): void {
  if (process.platform !== 'linux')
    throw new EnginesUnavailable(`The private engines run on Linux; this is ${process.platform}.`);
  if (process.getuid?.() === 0) return;
  throw new EnginesUnavailable(
    'The private engines live in a root folder of their own and need the rights of root to enter it.',
  );
}
